"""The sheets about meetings in the next period: proposals in place of meetings, series moved, days off emptied."""

from collections.abc import Iterator, Mapping
from datetime import date

from sltdocs.contract.cell import Place
from sltdocs.contract.choices import MEETING_STATUS, MeetingStatus
from sltdocs.contract.rows import Contents, Record
from sltdocs.contract.sheets import sheet
from sltdocs.contract.sheets.organisation import MEETINGS, SERIES
from sltdocs.findings.finding import finding, listed
from sltdocs.findings.rolling import RollCode
from sltdocs.plan.labels import day_with_weekday
from sltdocs.plan.model import Meeting, Plan, Series
from sltdocs.plan.rolling.next_period import Turn
from sltdocs.plan.rolling.rolled_days import rolled_series
from sltdocs.plan.rolling.rolled_meetings import proposed_days
from sltdocs.products.next_period.row_change import RowChange, cells_in_words, emptied, keys_by_place, set_to

_OF_THAT_DAY = ("link", "topic", "agenda", "invited", "attended", "minutes")
"""What belongs to one meeting; time and place belong to its rhythm."""


def rolled_meetings(plan: Plan, contents: Contents, turn: Turn) -> Iterator[RowChange]:
    """A change for each row of `Møter`; no row is proposed where nothing could say that it is only a proposal."""
    table = contents.table("meetings")
    days: Mapping[Place, date] = proposed_days(plan, turn) if table.columns.keys() >= {"day", "status"} else {}
    known = {one.source.row: one for one in plan.meetings}
    for record in table:
        meeting = known.get(record.place)
        if meeting is not None and record.place in days:
            yield _proposed(plan, record, meeting, days[record.place])
        else:
            yield _cleared(record)


def _proposed(plan: Plan, record: Record, meeting: Meeting, day: date) -> RowChange:
    form = plan.written_form
    status = MEETING_STATUS.word(MeetingStatus.PROPOSED, form)
    source = meeting.source
    cells = (*set_to(record, source, "day", day), *set_to(record, source, "status", status), *emptied(record, _OF_THAT_DAY))
    group = plan.group(meeting.group)
    told = finding(
        RollCode.MEETING_ROLLED,
        source.at("day"),
        old=record.entries["day"].typed,
        new=day_with_weekday(day, form),
        group=group.name if group else meeting.group,
        cells=cells_in_words(MEETINGS.key, cells, keys_by_place(record, source), form),
    )
    return RowChange(cells, (told,))


def _cleared(record: Record) -> RowChange:
    cells = emptied(record, (column.key for column in MEETINGS))
    typed = record.entries["day"].typed if "day" in record else ""
    old = ", ".join(filter(None, (typed, record.place.cell)))
    return RowChange(cells, (finding(RollCode.MEETING_CLEARED, Place(record.place.sheet), old=old),) if cells else ())


def rolled_series_rows(plan: Plan, contents: Contents, turn: Turn) -> Iterator[RowChange]:
    """A change for each fixed series with dates."""
    known = {one.source.row: one for one in plan.series}
    for record in contents.table("series"):
        if record.place in known:
            yield _series(plan, record, known[record.place], turn)


def _series(plan: Plan, record: Record, series: Series, turn: Turn) -> RowChange:
    moved = zip(("first_day", "last_day"), rolled_series(series, turn), strict=True)
    cells = tuple(cell for key, day in moved if day is not None for cell in set_to(record, series.source, key, day))
    if not cells:
        return RowChange()
    words = cells_in_words(SERIES.key, cells, keys_by_place(record, series.source), plan.written_form)
    return RowChange(cells, (finding(RollCode.SERIES_ROLLED, cells[0].place, name=series.what.plain, cells=words),))


def cleared_days_off(contents: Contents) -> Iterator[RowChange]:
    """The rows of `Fridager`, emptied; the note stands where she types the first new one."""
    table = contents.table("days-off")
    keys = [column.key for column in sheet("days-off")]
    cells = tuple(cell for record in table for cell in emptied(record, keys))
    names = [record.entries["name"].typed if "name" in record else record.place.cell for record in table]
    if cells:
        yield RowChange(cells, (finding(RollCode.DAYS_OFF_CLEARED, cells[0].place, cells=listed(names)),))
