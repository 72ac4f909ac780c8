"""A whole plan without a fault, as rows: what checks must be silent about, and where faults are planted."""

from datetime import date, time, timedelta
from typing import Any

from sltdocs.contract.choices import GroupLevel, MeasureStatus, MeetingStatus, PlanStatus
from sltdocs.contract.types import Interval, Rhythm
from tests.plan.contents import PLAN

Rows = list[dict[str, Any]]

FIELDS: dict[str, Any] = {
    "status": PlanStatus.ADOPTED,
    "report_year": 2026,
    "status_date": date(2026, 6, 30),
}
GROUP_KEYS = ("politirad", "arbeid", "operativ")
ROLES = ("Ordfører", "Politistasjonssjef", "Rektor", "Helsesykepleier", "Barnevernleder", "Utekontakt")
_DAYS = {
    "politirad": (date(2026, 2, 3), date(2026, 9, 8), date(2026, 12, 1)),
    "arbeid": (date(2026, 1, 21), date(2026, 5, 20), date(2026, 8, 19)),
    "operativ": (date(2026, 3, 12), date(2026, 4, 16), date(2026, 11, 12)),
}


def sound() -> dict[str, Any]:
    """The rows by sheet, fresh for every test: `planned(**sound())`-like use with `PLAN` fields under `plan`."""
    return {
        "plan": {**PLAN, **FIELDS},
        "adoptions": [{"body": "kommunestyret", "day": date(2026, 1, 15)}],
        "goals": [
            {"number": number, "goal": f"Mål {number}", "parent": number[:-2] or None}
            for number in ("1", "1.1", "1.2", "2", "2.1")
        ],
        "focus_areas": [{"number": "1", "name": "Rusmiddelbruk"}, {"number": "2", "name": "Trygt sentrum"}],
        "measures": [_measure(number) for number in range(1, 9)],
        "groups": [_group(key, name, level) for key, name, level in zip(GROUP_KEYS, _NAMES, GroupLevel, strict=True)],
        "participants": [_participant(index) for index in range(len(ROLES))]
        + [{"role": "SLT-koordinator", "groups": GROUP_KEYS}],
        "series": [*(_series(key) for key in GROUP_KEYS), _fixed_series()],
        "meetings": [_meeting(key, index) for key in GROUP_KEYS for index in range(3)],
        "days_off": [
            {"first_day": date(2026, 2, 16), "last_day": date(2026, 2, 20), "name": "Vinterferie"},
            {"first_day": date(2026, 10, 5), "last_day": date(2026, 10, 9), "name": "Høstferie"},
        ],
        "activities": [{"when": date(2026, month, 4), "activity": "Fagdag", "measures": "1"} for month in (3, 5, 6)],
        "key_figures": [
            {"indicator": "Trivsel på skolen", "source": "Ungdata", "year": year, "value": value, "base": 640}
            for year, value in ((2019, 84), (2022, 86), (2025, 88))
        ],
        "grants": [
            {"scheme": f"Ordning {number}", "year": 2026, "granted": 240000, "spent": 200000, "own_share": 80000}
            for number in (1, 2, 3)
        ],
    }


_NAMES = ("Politiråd", "Arbeidsgruppe", "Operativ gruppe")


def _measure(number: int) -> dict[str, Any]:
    return {
        "number": str(number),
        "name": "Åpen ungdomskveld",
        "responsible": ROLES[number % len(ROLES)],
        "description": "Kvelder for ungdom på biblioteket, med voksne til stede.",
        "focus_area": "1",
        "goal": "1.1",
        "municipality": "Fjordvik",
        "start": date(2026, 2, 1),
        "deadline": date(2026, 12, 1),
        "status": MeasureStatus.DONE if number % 2 else MeasureStatus.UNDER_WAY,
        "status_date": date(2026, 6, 1),
        "result": "Godt besøkt.",
    }


def _group(key: str, name: str, level: GroupLevel) -> dict[str, Any]:
    usual = {"start": time(9), "duration": timedelta(hours=2), "place": "Rådhuset"}
    return {"key": key, "name": name, "level": level, "leader": "Ordfører", "secretary": "SLT-koordinator", **usual}


def _participant(index: int) -> dict[str, Any]:
    return {"role": ROLES[index], "groups": (GROUP_KEYS[index % 3],)}


def _series(key: str) -> dict[str, Any]:
    return {"what": f"Møte i {key}", "frequency": "minst to ganger i året", "group": key, "planned_per_year": 2}


def _fixed_series() -> dict[str, Any]:
    weekly = {"first_day": date(2027, 1, 7), "interval": Interval(Rhythm.WEEKLY), "last_day": date(2027, 6, 17)}
    return {"what": "Fast prat med politiet", "frequency": "ukentlig", "group": "operativ", **weekly}


def _meeting(key: str, index: int) -> dict[str, Any]:
    day = _DAYS[key][index]
    held = MeetingStatus.HELD if day < date(2026, 6, 30) else MeetingStatus.PLANNED
    return {"group": key, "number": str(index + 1), "day": day, "status": held, "invited": 12, "attended": 10 if held else None}
