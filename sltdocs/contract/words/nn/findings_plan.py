"""Wordings of the findings about the plan, in nynorsk."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {}
