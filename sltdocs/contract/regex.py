"""Regular expressions that are compiled when they are first used: a command compiles those that it needs, of some 160."""

import re
from typing import TYPE_CHECKING


class _Pattern:
    """Stands for `re.compile(source, flags)`; from its first use on, what was asked for is the pattern's own."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)  # Python asks __getattr__ only for what is not there
        return found


if TYPE_CHECKING:
    regex = re.compile
else:
    regex = _Pattern
