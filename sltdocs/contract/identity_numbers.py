"""Norwegian identity numbers in text: found in every variant, and masked."""

import re

_ELEVEN = re.compile(r"(?<!\d)(\d{6})[ \u00a0.-]?(\d{5})(?!\d)")


def masked(text: str) -> str:
    """The text with whatever is shaped like an identity number masked (`121185*****`)."""
    return _ELEVEN.sub(lambda match: f"{match[1]}*****", text)
