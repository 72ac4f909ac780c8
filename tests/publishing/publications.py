"""Publications for the tests, made by hand: what the pipeline would hand over, with tiny files."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from sltdocs.contract.cell import Place
from sltdocs.findings.finding import finding
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.products.artifact import Artifact
from sltdocs.products.publication import FEEDBACK, AdoptionStep, Key, Publication

IDENTITY = "4699_2026-2027"
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def publication(
    content: str,
    *,
    file_name: str = "plan.xlsx",
    identity: str | None = IDENTITY,
    files: Mapping[str, tuple[str, ...]] | None = None,
    not_made: tuple[str, ...] = (),
    adopted: bool = False,
    private: tuple[str, ...] = (),
) -> Publication:
    """What a workbook with this content becomes: each file says its name and the content."""
    wanted = files or {"action-plan": ("handlingsplan.docx",), "calendars": ("kalender/alle.ics",)}
    made = {
        product: tuple(Artifact(path, f"{path}: {content}".encode(), private=path in private) for path in paths)
        for product, paths in wanted.items()
        if product not in not_made
    }
    answer = (Artifact("tilbakemelding.html", f"<p>{content}</p>".encode(), private=True),)
    return Publication(
        key=key(content),
        file_name=file_name,
        written_form="nb",
        identity=identity,
        title="Fjordvik",
        made={**made, FEEDBACK: answer},
        products={product: "not-made" if product in not_made else "made" for product in wanted},
        findings=(
            finding(CellCode.VALUE_MISSING, Place("Tiltak", "C7"), column="hemmelig innhold", help="measures.responsible"),
        ),
        snapshot=facts(content) if identity else None,
        adopted_document="handlingsplan.docx" if adopted else "",
        adoption=AdoptionStep.LOCKS if adopted else AdoptionStep.NOTHING,
    )


def facts(content: str) -> bytes:
    """The public facts of a plan with this content."""
    return json.dumps({"version": 1, "identity": IDENTITY, "title": content, "period": "2026-2027"}).encode()


def key(content: str, program: str = "1.0", templates: str = "shipped") -> Key:
    """The key of a workbook with this content."""
    return Key(sha256(content.encode()).hexdigest(), templates, program)


def later(minutes: int) -> datetime:
    """So many minutes after noon."""
    return NOON + timedelta(minutes=minutes)
