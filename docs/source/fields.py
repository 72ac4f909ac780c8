"""Writes the field reference and the JSON Schema anew from the contract: `python docs/source/fields.py`."""

from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.workbook.starter.field_reference import field_reference, json_schema

DOCS = Path(__file__).parents[1]
PAGES = {
    "felt.md": field_reference(WrittenForm.NB),
    "felt.nn.md": field_reference(WrittenForm.NN),
    "workbook.schema.json": json_schema(),
}

for name, content in PAGES.items():
    (DOCS / name).write_text(content, encoding="utf-8", newline="\n")
