"""What a template may look into: mappings, lists, texts, and the public fields of frozen records; no other object has entries."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from msgspec import Struct

from sltdocs.contract.text import Text
from sltdocs.word.figures.figure import Figure

MISSING: Any = object()
"""What a name that is not there gives."""
_WHOLE = (Text, Figure)
"""Records that are printed as a whole and never looked into."""


def entry_of(holder: object, key: Any) -> Any:  # noqa: ANN401  whatever the data holds
    """A field of a record, an entry of a mapping or a list, a letter of a text; MISSING of anything else."""
    fields = public_fields(type(holder))
    if fields:
        return getattr(holder, key) if key in fields else MISSING
    if isinstance(holder, Mapping):
        return holder.get(key, MISSING)
    if isinstance(holder, list | tuple | str) and isinstance(key, int) and -len(holder) <= key < len(holder):
        return holder[key]
    return MISSING


def _public_fields(kind: type) -> frozenset[str]:
    """The names that a template may ask a value of this type for: the fields of a frozen record that begin with no underscore.

    What else a class has (methods, properties, what Python puts into every class) is no field and cannot be reached.
    """
    if not issubclass(kind, Struct) or issubclass(kind, _WHOLE) or not kind.__struct_config__.frozen:
        return frozenset()
    return frozenset(name for name in kind.__struct_fields__ if not name.startswith("_"))


public_fields: Callable[[type], frozenset[str]] = cache(_public_fields)
