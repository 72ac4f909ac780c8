"""What a wording of a finding consists of."""

from msgspec import Struct


class Wording(Struct, frozen=True):
    """`what` is wrong and what to `do` about it, with an example of a right value.

    Both are format strings; besides the finding's own parameters they may use {sheet}, {cell} and {also}.
    """

    what: str
    do: str
