"""Writes the example workbooks anew: `python examples/make.py`."""

from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.workbook.starter.starter_workbook import starter_workbook

for form in WrittenForm:
    Path(__file__).with_name(f"slt-plan.{form.value}.xlsx").write_bytes(starter_workbook(form, example=True))
