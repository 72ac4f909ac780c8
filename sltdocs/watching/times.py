"""Moments as people write them."""

from zoneinfo import ZoneInfo

from sltdocs.watching.state import moment

_OSLO = ZoneInfo("Europe/Oslo")


def clock_time(text: str) -> str:
    """An ISO moment in Norwegian time: `23.11.2026 kl. 17.05`."""
    local = moment(text).astimezone(_OSLO)
    return f"{local.day}.{local.month}.{local.year} kl. {local:%H.%M}"
