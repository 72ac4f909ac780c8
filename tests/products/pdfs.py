"""PDFs as LibreOffice makes them of the tests' documents, each made once in a process."""

import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

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


def converted_together(documents: Sequence[bytes]) -> list[bytes]:
    """The PDFs of several documents, from one start of LibreOffice: for tests of pages, not of the conversion."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = [folder / f"{number}.docx" for number in range(len(documents))]
        for file, document in zip(files, documents, strict=True):
            file.write_bytes(document)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [libreoffice(), profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, *files]
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE * len(files))
        return [file.with_suffix(".pdf").read_bytes() for file in files]
