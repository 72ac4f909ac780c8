"""Writes docs/funn.md anew from the codes and their wordings: `python docs/source/findings.py`."""

from pathlib import Path

from sltdocs.findings.page import findings_page

Path(__file__).parents[1].joinpath("funn.md").write_text(findings_page(), encoding="utf-8", newline="\n")
