"""The corrections that leave no doubt, made in a copy of her workbook and listed: nothing is ever changed silently."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from sltdocs.contract.choices import ALL_CHOICES
from sltdocs.contract.code import Code
from sltdocs.contract.near import nearest
from sltdocs.contract.normalise import folded
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import WITHHELD, Finding
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.reference import ReferenceCode
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.heading import HeadingCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.workbook.copies.listed_changes import Correction, correct
from sltdocs.workbook.editing.edited_workbook import Editing
from sltdocs.workbook.package.refusal import UnreadableWorkbook

_HEADINGS = {HeadingCode.HEADING_MISSPELT, HeadingCode.HEADING_RENAMED, HeadingCode.FIELD_MISSPELT}
_NAMES = {SheetCode.SHEET_MISSPELT, AsTypedCode.SHEET_READ_AS, *_HEADINGS}
_WITH_NEAREST = _NAMES | {ReferenceCode.GROUP_MISSPELT, ReferenceCode.REFERENCE_MISSPELT, MeetingCode.ROLE_MISSPELT}


class Fixed(Struct, frozen=True):
    """The corrected workbook, and every correction in it. Without corrections the file is the one that was given."""

    data: bytes
    corrections: tuple[Correction, ...]


def fixed_copy(data: bytes, findings: Iterable[Finding], form: WrittenForm) -> Fixed:
    """The workbook with every finding corrected that says what was meant, in words of the given written form.

    New findings may come to light then (the cells of a sheet that was not known before): call it again with those.
    """
    wanted = tuple(dict.fromkeys(_corrections(list(findings), form)))
    try:
        editing = Editing(data)
        made = correct(editing, wanted)
        return Fixed(editing.saved(), made) if made else Fixed(data, ())
    except (UnreadableWorkbook, ValueError):
        return Fixed(data, ())


def _corrections(findings: Sequence[Finding], form: WrittenForm) -> Iterator[Correction]:
    names = Counter(_name(one) for one in findings if one.code in _NAMES)
    for one in findings:
        if one.code in _NAMES and names[_name(one)] > 1:
            continue  # two columns that both seem to be the same one: she must choose
        if dict(one.params).get("typed") == WITHHELD:
            continue  # of a private cell nobody says what stands in it
        meant = _meant(one, form)
        if meant:
            yield Correction(one.place, dict(one.params)["typed"], meant)


def _name(found: Finding) -> tuple[Code, str, str]:
    """What a misspelt sheet, heading or field would be called; the same for two that would be called the same."""
    sheet = found.place.sheet if found.place.cell else ""
    return found.code, sheet, folded(dict(found.params)["nearest"])


def _meant(found: Finding, form: WrittenForm) -> str:
    params = dict(found.params)
    if found.code in {ValueCode.CHOICE_MISSPELT, ValueCode.CHOICE_OWN_MISSPELT}:
        if nearest(params["typed"], ALL_CHOICES[params["choices"]].names_of(params["meant"])) is None:
            return ""  # «Avlyst pga. sykdom» says more than the word
        return ALL_CHOICES[params["choices"]].word_of(params["meant"], form)
    if found.code in _HEADINGS and nearest(params["typed"], (params["nearest"],)) is None:
        return ""  # «Ansvarlig for referat» holds the word «Referat», and may well be a column of her own
    return params.get("nearest", "") if found.code in _WITH_NEAREST else ""
