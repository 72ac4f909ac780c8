"""Which year of the plan a day belongs to: the calendar year, or the school year where the plan follows it."""

from datetime import date


def year_label(period_from: date, period_to: date, day: date) -> str:
    """`2026`; `2026-27` where the plan's years do not begin with January."""
    begins = (period_from.month, period_from.day)
    if begins == (1, 1) or period_from.year == period_to.year:
        return str(day.year)
    first = day.year if (day.month, day.day) >= begins else day.year - 1
    return f"{first}-{(first + 1) % 100:02d}"
