"""Packages for tests, taken apart and put together again: how odd workbooks are made from good ones."""

from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

Change = bytes | None | Callable[[bytes], bytes]


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a package by name."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(content: Mapping[str, bytes]) -> bytes:
    """A package of these parts."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return out.getvalue()


def changed(data: bytes, changes: Mapping[str, Change]) -> bytes:
    """The package with some parts replaced, changed by a function, added or (None) left out."""
    content = parts(data)
    for name, change in changes.items():
        if change is None:
            del content[name]
        else:
            content[name] = change if isinstance(change, bytes) else change(content[name])
    return packed(content)


def replacing(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    """A change of a part that replaces some bytes; fails when they are not there."""

    def change(data: bytes) -> bytes:
        assert old in data, f"{old!r} is not in the part"
        return data.replace(old, new)

    return change
