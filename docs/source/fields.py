"""Writes the field reference and both JSON Schemas anew from contract and products: `python docs/source/fields.py`."""

import re
from collections.abc import Iterable
from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.documents.template_fields import SLIDE_STEMS, STEMS
from sltdocs.products.spec import BY_KEY
from sltdocs.workbook.starter.field_reference import field_reference, json_schema

DOCS = Path(__file__).parents[1]
CLI = DOCS / "cli.schema.json"


def _listing(schema: str, name: str, values: Iterable[str]) -> str:
    """The schema with these as all that the property of this name may be."""
    listed = ", ".join(f'"{value}"' for value in values)
    return re.sub(rf'("{name}": {{"enum": \[)[^]]*', rf"\g<1>{listed}", schema)


PAGES = {
    "felt.md": field_reference(WrittenForm.NB),
    "felt.nn.md": field_reference(WrittenForm.NN),
    "workbook.schema.json": json_schema(),
    CLI.name: _listing(_listing(CLI.read_text(encoding="utf-8"), "product", BY_KEY), "template", (*STEMS, *SLIDE_STEMS)),
}

for name, content in PAGES.items():
    (DOCS / name).write_text(content, encoding="utf-8", newline="\n")
