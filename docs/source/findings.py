"""Writes the pages about findings anew from the codes and their wordings: `python docs/source/findings.py`."""

from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.page import findings_page

PAGES = {"funn.md": WrittenForm.NB, "funn.nn.md": WrittenForm.NN}

for name, form in PAGES.items():
    Path(__file__).parents[1].joinpath(name).write_text(findings_page(form), encoding="utf-8", newline="\n")
