"""`rettet.xlsx`: her own workbook back with what leaves no doubt corrected, proposed meetings below hers, and all else marked.

Everything that was changed for her is listed first on its first sheet; her own file is only read.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MEETING_STATUS, MeetingStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.copies import CopyCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.plan.labels import clock, day_with_weekday
from sltdocs.plan.model import Plan
from sltdocs.plan.proposing import Proposal
from sltdocs.plan.proposing.explaining import explanation
from sltdocs.words.workbook.copies import copies_words
from sltdocs.workbook.copies.fixing import fixed_copy
from sltdocs.workbook.copies.listed_changes import Correction
from sltdocs.workbook.copies.proposed_copy import ProposedRow, proposed_copy
from sltdocs.workbook.editing.marked_copy import marked_copy
from sltdocs.workbook.editing.notes import Note
from sltdocs.workbook.reading.reading import read

_NEEDED = frozenset({"group", "day", "status"})


class CorrectedWorkbook(Struct, frozen=True):
    """The copy, and how many cells were corrected and meetings proposed in it."""

    data: bytes
    corrected: int = 0
    proposed: int = 0


def corrected_workbook(
    data: bytes, plan: Plan | None, findings: Sequence[Finding], form: WrittenForm, rows: Sequence[Proposal]
) -> CorrectedWorkbook | None:
    """The copy, with these proposals; None when it cannot be opened, or has nothing to tell."""
    fixed = fixed_copy(data, findings, form)
    left = _left(findings, fixed.corrections)
    told = [_corrected(one) for one in fixed.corrections]
    proposing = _Proposing(fixed.data, plan, rows) if plan and rows else None
    if proposing and proposing.sheet:
        told += [_proposed(one, proposing.sheet, form) for one in rows]
    if not told and not findings:
        return None
    marked = marked_copy(fixed.data, left, form, told)
    whole = proposing.added_to(marked) if marked and proposing and proposing.sheet else marked
    return CorrectedWorkbook(whole, len(fixed.corrections), len(told) - len(fixed.corrections)) if whole else None


def _left(findings: Iterable[Finding], corrections: Iterable[Correction]) -> list[Finding]:
    """The findings that are still true, at the places where they are now."""
    done = {(one.place, one.before) for one in corrections}
    renamed = {one.before: one.after for one in corrections if not one.place.cell}
    left = (one for one in findings if (one.place, dict(one.params).get("typed", "")) not in done)
    return [replace(one, place=Place(renamed.get(one.place.sheet, one.place.sheet), one.place.cell)) for one in left]


def _corrected(one: Correction) -> Finding:
    place = one.place if one.place.cell else Place(one.after)
    return finding(CopyCode.CORRECTED_FOR_YOU, place, old=one.before, new=one.after)


def _proposed(one: Proposal, sheet: str, form: WrittenForm) -> Finding:
    when = f"{day_with_weekday(one.day, form)} {clock(one.start)}"
    return finding(CopyCode.PROPOSED_FOR_YOU, Place(sheet), group=one.group, when=when)


class _Proposing:
    """Where the proposed rows go; `sheet` is empty where there is no sheet with the columns that they need."""

    def __init__(self, data: bytes, plan: Plan, rows: Iterable[Proposal]) -> None:
        contents = read(data).contents
        self._table = contents.table("meetings") if contents else None
        self._rows = [_row(one, plan) for one in rows]
        self._author = copies_words(plan.written_form).author
        fits = self._table is not None and self._table.columns.keys() >= _NEEDED
        self.sheet = self._table.name if self._table and fits else ""

    def added_to(self, marked: bytes) -> bytes:
        """The marked copy with the rows; without them where its sheet cannot be written to."""
        added = proposed_copy(marked, self._table, self._rows, self._author) if self._table else None
        return added or marked


def _row(one: Proposal, plan: Plan) -> ProposedRow:
    return ProposedRow(
        {
            "group": one.group,
            "day": one.day,
            "start": one.start,
            "end": one.end,
            "status": MEETING_STATUS.word(MeetingStatus.PROPOSED, plan.written_form),
        },
        Note(copies_words(plan.written_form).proposal, explanation(one, plan)),
    )
