"""PDFs as LibreOffice makes them of the tests' documents, each made once in a process."""

from functools import cache
from pathlib import Path

from sltdocs.products.inputs import Converted
from sltdocs.service.pdf.libreoffice import convert, find_libreoffice

PATIENCE = 120.0


def libreoffice() -> Path:
    """The program; the tests need it, as CI has it."""
    found = find_libreoffice()
    assert found is not None, "LibreOffice is not installed"
    return found


@cache
def converted(document: bytes) -> Converted:
    """What LibreOffice makes of a document."""
    return convert(document, libreoffice(), seconds=PATIENCE)
