"""Days on which nobody calls a meeting although no law makes them free: July, Christmas week, the days before Easter."""

from datetime import date, timedelta

from sltdocs.plan.public_holidays import public_holiday
from sltdocs.plan.series_dates import JULY

_BEFORE_CHRISTMAS, _AFTER_NEW_YEAR = (12, 22), (1, 2)
_MAUNDY_THURSDAY = "maundy-thursday"


def is_quiet(day: date) -> bool:
    """Whether no meeting is proposed on this day."""
    month_and_day = (day.month, day.day)
    return (
        day.month == JULY
        or month_and_day >= _BEFORE_CHRISTMAS
        or month_and_day <= _AFTER_NEW_YEAR
        or any(public_holiday(day + timedelta(days=ahead)) == _MAUNDY_THURSDAY for ahead in (1, 2, 3))
    )
