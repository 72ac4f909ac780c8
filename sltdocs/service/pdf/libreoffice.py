"""Finds LibreOffice and has it turn one Word document into a tagged PDF/A-2, alone and without leaving anything behind."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sltdocs.products.inputs import Convert, Converted, Hindrance
from sltdocs.service.pdf.process_group import TookTooLong, run_limited
from sltdocs.settings import Settings

MEMORY = 4096
"""Megabytes of address space; LibreOffice maps more than it uses."""

_EXPORT = {
    "SelectPdfVersion": ("long", "2"),  # PDF/A-2b
    "UseTaggedPDF": ("boolean", "true"),
    "ExportBookmarks": ("boolean", "true"),
    "DisplayPDFDocumentTitle": ("boolean", "true"),
}
"""Options of the filter, which takes them as JSON from version 7.4 on."""

_REGISTRY = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse">\
<value>3</value></prop><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop>\
<prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>\
<prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop>\
<prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>\
<prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop></item>
</oor:items>
"""
"""No macros, Norwegian numbers in charts, nothing fetched for a document, and a proxy where nobody answers should it try all the
same."""

_INHERITED = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "FONTCONFIG_FILE", "FONTCONFIG_PATH")


def find_libreoffice(named: Path | None = None) -> Path | None:
    """The program: the one that the settings name, else on the search path, else where its installer puts it."""
    if named is not None:
        return named if named.is_file() else None
    on_path = (shutil.which(name) for name in ("soffice", "libreoffice"))
    return next((Path(found) for found in (*on_path, *_usual_places()) if found and Path(found).is_file()), None)


def convert(document: bytes, program: Path, *, seconds: float, stopping: Callable[[], bool] = lambda: False) -> Converted:
    """The PDF of a docx, or what hindered it. Raises Interrupted when it is time to stop.

    A private profile for each document: nothing of one is left for the next, and an open LibreOffice is no hindrance.
    """
    with TemporaryDirectory(prefix="sltdocs-pdf-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            _prepare(folder, document)
            run_limited(_command(program, folder), _environment(folder), seconds=seconds, megabytes=MEMORY, stopping=stopping)
            return Converted((folder / "document.pdf").read_bytes())
        except TookTooLong:
            return Converted(hindrance=Hindrance.SLOW)
        except OSError:
            return Converted(hindrance=Hindrance.FAILED)


def _prepare(folder: Path, document: bytes) -> None:
    (folder / "document.docx").write_bytes(document)
    registry = folder / "profile" / "user" / "registrymodifications.xcu"
    registry.parent.mkdir(parents=True)
    registry.write_text(_REGISTRY, encoding="utf-8")


def _command(program: Path, folder: Path) -> list[str]:
    options = json.dumps({name: {"type": kind, "value": value} for name, (kind, value) in _EXPORT.items()})
    return [
        str(program),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--convert-to",
        f"pdf:writer_pdf_Export:{options}",
        "--outdir",
        str(folder),
        str(folder / "document.docx"),
    ]


def _environment(folder: Path) -> Mapping[str, str]:
    """As little as it needs: no session, no proxies, no secrets of the service."""
    inherited = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    home = {name: str(folder) for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "TEMP", "TMP")}
    return {**inherited, **home, "SAL_USE_VCLPLUGIN": "svp"}


def _usual_places() -> Iterator[Path]:
    if sys.platform == "win32":
        for name in ("PROGRAMFILES", "PROGRAMW6432", "PROGRAMFILES(X86)"):
            if name in os.environ:
                yield Path(os.environ[name], "LibreOffice", "program", "soffice.com")
        return
    yield from map(Path, ("/usr/lib/libreoffice/program/soffice", "/usr/lib64/libreoffice/program/soffice"))
    yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)
    yield Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")


EXPLAINED = {
    Hindrance.ABSENT: "LibreOffice was not found",
    Hindrance.SLOW: "LibreOffice took too long and was ended",
    Hindrance.FAILED: "LibreOffice made none",
}


def converter(settings: Settings, stopping: Callable[[], bool] = lambda: False) -> Convert:
    """What makes PDFs of documents with these settings; it raises Interrupted when it is time to stop."""
    program = find_libreoffice(settings.libreoffice)
    if program is None:
        return lambda _document: Converted(hindrance=Hindrance.ABSENT)
    return partial(convert, program=program, seconds=settings.pdf_time_limit, stopping=stopping)


def explained(hindrances: Iterable[Hindrance]) -> str:
    """For IT staff, what kept PDFs from being made."""
    return "; ".join(f"no PDF: {EXPLAINED[kind]}" for kind in hindrances)
