"""Renews the README's picture of the documents: `python docs/source/pictures.py`; needs LibreOffice, pdftoppm and Pillow."""

import subprocess
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from PIL import Image

from sltdocs.build import build, check
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.inputs import ProductInputs
from sltdocs.publishing.template_copies.templates import TemplateFolder
from sltdocs.service.pdf.libreoffice import convert, find_libreoffice
from sltdocs.workbook.starter.starter_workbook import starter_workbook

PICTURE = Path(__file__).parents[1] / "pictures" / "documents.png"
PAGES = (("handlingsplan.docx", 1), ("handlingsplan.docx", 5), ("statusrapport.docx", 3))
WIDTH, HEIGHT, MARGIN, GREY, COLOURS = 480, 679, 4, (200, 200, 200), 128
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def page_of(pdf: bytes, number: int) -> Image.Image:
    """A page of a PDF, drawn large and made small, which reads better than drawn small."""
    command = ["pdftoppm", "-r", "174", "-f", str(number), "-l", str(number), "-png", "-"]
    drawn = subprocess.run(command, input=pdf, check=True, capture_output=True).stdout  # noqa: S603  a fixed command
    return Image.open(BytesIO(drawn)).convert("RGB").resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)


def pdfs() -> dict[str, bytes]:
    """The PDF of each document of the example, by the document's name."""
    workbook, program = starter_workbook(WrittenForm.NB, example=True), find_libreoffice()
    made = build(check(workbook), workbook, ProductInputs(NOW, TemplateFolder())).artifacts
    return {one.path: convert(one.data, program, seconds=120.0).pdf for one in made if one.path.endswith(".docx")}


documents = pdfs()
whole = Image.new("RGB", (len(PAGES) * (WIDTH + 2 * MARGIN), HEIGHT + 2 * MARGIN), GREY)
for place, (name, number) in enumerate(PAGES):
    whole.paste(page_of(documents[name], number), (MARGIN + place * (WIDTH + 2 * MARGIN), MARGIN))
few = whole.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
few.save(PICTURE, optimize=True)
