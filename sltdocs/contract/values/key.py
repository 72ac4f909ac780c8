"""Keys: the numbers and short names by which rows are referred to."""

import re

from sltdocs.contract.cell import Native
from sltdocs.contract.normalise import folded, one_line

_ZEROS = re.compile(r"(?<![\d.])0+(?=\d)")


def canonical(key: str) -> str:
    """The form in which keys are compared: `1`, `01`, `1.` and `1.0` are one key, `4A` and `4a` too; `1.10` is not `1.1`."""
    text = folded(key).rstrip(".")
    whole = re.fullmatch(r"(\d+)\.0", text)
    return _ZEROS.sub("", whole[1] if whole else text)


def as_typed(value: Native) -> str:
    """The key as it should print: 1.0 in a number cell is `1`, text is kept."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, float):
        return f"{value:.10g}"
    return one_line(str(value))
