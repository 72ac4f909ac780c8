"""The wordings of all findings, gathered from the areas of each written form."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording
from sltdocs.contract.written_form import WrittenForm


def wording(code: Code, form: WrittenForm) -> Wording:
    """The wording of a code; KeyError if the code has none (a test proves that all have)."""
    return wordings(form)[code]


def wordings(form: WrittenForm) -> Mapping[Code, Wording]:
    """All wordings of a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.findings import FINDINGS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.findings import FINDINGS  # noqa: PLC0415
    return FINDINGS
