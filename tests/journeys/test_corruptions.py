"""Any single cell of the example spoiled at random: harmless and understood, or told at that very cell."""

import random
from datetime import date
from typing import TYPE_CHECKING

import pytest

from sltdocs.build import check
from sltdocs.contract.cell import Place
from sltdocs.contract.normalise import clean
from sltdocs.contract.rows import Contents
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding
from sltdocs.workbook.reading.reading import read
from sltdocs.workbook.starter.sheets import Value
from tests.journeys.example import columns, example

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = range(20)
A_SEED = 10

ANYTHING: tuple[Value | None, ...] = (
    None, " ", "tull", "æøå", "31.02.2026", "99", -5, 0, 3.5, 1e12, True, date(1901, 1, 1), date(2026, 7, 18), "1;2;;3", "?", "-",
    "ja", "#REF!", "{{ plan }}", "<w:p/>", "=1+1", "https://[", "@", "25:61", "\u00a0", "\u202eabc", "🎉", "a\nb", "x" * 4_000,
)  # fmt: skip
DEPENDED_ON = {
    "plan": {
        "version",
        "municipalities",
        "municipality_numbers",
        "period_from",
        "period_to",
        "status",
        "status_date",
        "report_year",
    },
    "goals": {"number"},
    "focus-areas": {"number"},
    "measures": {"number"},
    "groups": {"key", "start", "duration", "leader", "deputy", "secretary", "convener"},
    "participants": {"role", "groups"},
    "series": {"group", "frequency", "planned_per_year", "first_day", "weekday", "interval", "last_day", "start", "end"},
    "days-off": {"first_day", "last_day"},
}
"""Cells that other cells lean on: a change here may rightly be told where it shows."""


def spoilt(typed: object, chance: random.Random) -> Value | None:
    """Something else in the place of what stands in the cell: a slip of the fingers, or anything at all."""
    text = str(typed)
    if not isinstance(typed, str) or len(text) < 2 or chance.random() < 0.5:
        return chance.choice(ANYTHING)
    where = chance.randrange(len(text) - 1)
    slips: tuple[Callable[[], str], ...] = (
        lambda: text[:where] + text[where + 1 :],
        lambda: text[:where] + text[where + 1] + text[where] + text[where + 2 :],
        lambda: text[:where] + text[where] + text[where:],
        lambda: f"  {text}\u00a0",
        text.upper,
    )
    return chance.choice(slips)()


def told_at(place: Place, findings: tuple[Finding, ...]) -> bool:
    return any(place in (one.place, *one.also) for one in findings)


def understood(contents: Contents, place: Place) -> bool:
    """Whether the reading made a value of the cell."""
    entries = (entry for table in contents.tables.values() for record in table for entry in record.entries.values())
    return any(entry.place == place and entry.value is not None for entry in entries)


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_a_spoilt_cell_is_harmless_or_told_there(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(A_SEED):
        found = example(chance.choice(list(WrittenForm)))
        sheet = chance.choice([one for one in SHEETS if one.offered])
        record = chance.randrange(found.records(sheet.key))
        column = chance.choice(columns(sheet.key))
        place = found.place(sheet.key, record, column.key)
        value = spoilt(found.typed(place), chance)
        data = found.with_cell(place, value)
        checked = check(data)
        told = [f"{one.code.code} at {one.place}" for one in checked.findings]
        case = f"seed {seed}: {place} ({sheet.key}.{column.key}) = {value!r}: {told}"

        if not told_at(place, checked.findings):
            contents = read(data).contents
            assert contents is not None, case
            blank = value is None or (isinstance(value, str) and not clean(value).strip())
            silent = column.required if blank else not understood(contents, place)
            assert not silent or column.key in DEPENDED_ON.get(sheet.key, ()), case
        elsewhere = [one for one in checked.findings if one.place.sheet != place.sheet]
        assert elsewhere == [] or column.key in DEPENDED_ON.get(sheet.key, ()), case
