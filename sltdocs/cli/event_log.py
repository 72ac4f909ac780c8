"""Events as JSON lines: for `watch --json` and for the rotating log file. Names, codes and cells; never what a cell says."""

import json
import logging
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from sltdocs.cli.envelope import envelope
from sltdocs.contract.normalise import folded
from sltdocs.contract.sheets import SHEETS
from sltdocs.products.publication import Publication
from sltdocs.service.events import Happening, ServiceEvent

UNTOLD = "…"
_SHEETS = frozenset(folded(name) for sheet in SHEETS for name in sheet.known_names()) | {""}
_LARGEST = 2_000_000
_KEPT = 5
_BAD = {Happening.TROUBLE, Happening.NOT_NOTIFIED, Happening.TEMPLATE_REFUSED}


def as_line(event: ServiceEvent, now: datetime, run: str) -> str:
    """One event on one line. `run` tells the runs of the service apart."""
    publication = event.publication
    findings = [
        {
            "code": found.code.code,
            "severity": found.severity.value,
            "sheet": _known(found.shown_place.sheet),
            "cell": found.place.cell,
        }
        for found in (publication.findings if publication else ())
    ]
    line = envelope(
        ok=event.happening not in _BAD,
        products=products_of(publication) if publication else (),
        findings=findings,
        time=now.isoformat(),
        run=run,
        event=event.happening.value,
        file=event.shown_name,
        folder=str(event.folder or ""),
        plan=(publication.identity if publication else None) or "",
        text=event.text,
        again_in=event.again_in,
    )
    return json.dumps(line, ensure_ascii=False)


def _known(sheet: str) -> str:
    """The name of a sheet that the contract knows; what other sheets are called can tell of a person."""
    return sheet if folded(sheet) in _SHEETS else UNTOLD


def products_of(publication: Publication) -> list[dict[str, str]]:
    """How each product of a publication went."""
    return [{"product": product, "made": made} for product, made in publication.products.items()]


def log_file(file: Path) -> logging.Logger:
    """A logger that writes into the file and rotates it; a log that cannot be rotated or written never stops the service."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handler = _Calm(file, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", errors="replace", delay=True)
    log = logging.Logger("sltdocs", logging.INFO)
    log.addHandler(handler)
    return log


class _Calm(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  the name is that of the base class
        """Says nothing: the events themselves are also told on the console."""
