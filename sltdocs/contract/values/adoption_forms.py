"""The word on `Vedtak` for what a body did with the plan: whether it adopted it, and how the word stands.

Bodies word their decisions freely («Enstemmig vedtatt», «tatt til vitende», «sendt tilbake»). Only the words for adopting
and approving adopt, and not beside a word that takes it back; all others are printed as they stand and adopt nothing.
"""

import re

from sltdocs.contract.cell import Native
from sltdocs.contract.choices import ADOPTION_FORMS, AdoptionForm
from sltdocs.contract.near import nearest
from sltdocs.contract.normalise import folded, one_line
from sltdocs.contract.types import AdoptionWords
from sltdocs.contract.values.understood import Understood, refused, shown
from sltdocs.contract.values.value_code import ValueCode

_ADOPTED = re.compile(r"\bvedt(?:att|atte|atts|as|ar|ok|eke|eken|ekne|ek|ekest)\b")
_APPROVED = re.compile(r"\bgodkjen(?:t|te|d|de|dt|ner|nes|nast)\b")
_EDITORIAL = re.compile(r"\bredaksjonel\w*")
TAKEN_BACK = re.compile(
    r"\b(?:ikke|ikkje|inkje|ei|aldri|uten|utan)\b|\b(?:utsatt|utsett|utsette|utsatte)\b|\bavvis\w*|\bavsl\w*"
    r"|\b(?:foresl|føresl|forslag|framlegg)\w*|\binnstil\w*|\btilrå\w*"
)
"""Words that take back what stands beside them."""


def read_adoption_form(value: Native) -> Understood:
    """`AdoptionWords`; a word that is nearly one for adopting is refused with the word that was probably meant."""
    typed = one_line(shown(value))
    word = folded(typed)
    listed = {
        folded(name): choice.value for choice in ADOPTION_FORMS.members for name in ADOPTION_FORMS.names_of(choice.value.value)
    }
    if word in listed:
        return Understood(AdoptionWords(AdoptionForm(listed[word])))
    if form := _form_in(word):
        return Understood(AdoptionWords(form, typed))
    adopting = [name for name, form in listed.items() if AdoptionForm(form).adopts]
    near = None if TAKEN_BACK.search(word) else nearest(word, adopting, meaning=listed.__getitem__)
    if near is not None:
        return refused(ValueCode.CHOICE_MISSPELT, typed, choices=ADOPTION_FORMS.key, meant=listed[near].value)
    return Understood(AdoptionWords(AdoptionForm.OTHER, typed))


def _form_in(word: str) -> AdoptionForm | None:
    """The form that words of one's own stand for; None when they are not about adopting."""
    if TAKEN_BACK.search(word):
        return AdoptionForm.OTHER
    patterns = {AdoptionForm.EDITORIAL: _EDITORIAL, AdoptionForm.ADOPTED: _ADOPTED, AdoptionForm.APPROVED: _APPROVED}
    return next((form for form, pattern in patterns.items() if pattern.search(word)), None)
