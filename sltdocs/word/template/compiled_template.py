"""A docx template made ready for rendering, and kept as plain data so that the next process need not compile it again."""

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Protocol

from msgspec import Struct
from msgspec.structs import asdict

from sltdocs.errors import TemplateFault
from sltdocs.word.document.headings import with_outline_levels
from sltdocs.word.document.numbering import Numbers, numbers_in
from sltdocs.word.document.properties import with_properties_part, without_personal_parts
from sltdocs.word.package import PackageFault, Packed, read_package
from sltdocs.word.template.printing import Printer
from sltdocs.word.template.program import Program, Text, runnable

_SUM = 64
"""Letters of the checksum before what is kept."""
_TEXT_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_STYLES = "word/styles.xml"
FORM = 3
"""The form of kept templates; a change in what programs mean or hold makes it another number."""


class TemplateCache(Protocol):
    """Keeps what templates were compiled to. What it gives is never trusted: it is data, checked, and made anew when wrong."""

    def kept(self, key: str) -> bytes | None:
        """What was kept under this key, None when there is nothing."""

    def keep(self, key: str, compiled: bytes) -> None:
        """Keeps it, if it can."""

    def __hash__(self) -> int:
        """Caches that keep in the same place are the same."""


class Forgetful(Struct, frozen=True):
    """Keeps nothing."""

    def kept(self, key: str) -> None:
        """Nothing."""

    def keep(self, key: str, compiled: bytes) -> None:
        """Does nothing."""


class CompiledTemplate(Struct, frozen=True):
    """`parts` of the package as they are, the same `packed`, and by name of the part the `texts` that print those with tags.

    `sound` are the parts that cannot print anything but well-formed XML.
    """

    parts: Mapping[str, bytes]
    packed: Mapping[str, Packed]
    texts: Mapping[str, Text]
    sound: frozenset[str]
    style_ids: Mapping[str, str]
    headings: Mapping[str, int]
    numbers: Numbers


class Kept(Struct, frozen=True):
    """What is kept of a template: programs by name of the part, style ids by name, the numbering of list styles by style id.

    `headings` are the levels of heading styles by style id, `sound` the parts that print nothing but well-formed XML.
    """

    programs: dict[str, Program]
    style_ids: dict[str, str]
    list_numbers: dict[str, str]
    headings: dict[str, int]
    sound: list[str]


_FORGETFUL = Forgetful()


@lru_cache(maxsize=16)
def compile_template(data: bytes, cache: TemplateCache = _FORGETFUL) -> CompiledTemplate:
    """The compiled template; raises TemplateFault when the bytes are no docx or a tag cannot be understood."""
    try:
        parts = read_package(data)
    except PackageFault as fault:
        raise TemplateFault(str(fault)) from fault
    key = template_key(data)
    stored = cache.kept(key)
    if stored is not None and (ready := _ready(parts, stored)):
        return ready
    fresh = kept_form(parts)
    cache.keep(key, fresh)
    return _made(parts, Kept(**json.loads(fresh[_SUM:])))


def template_key(data: bytes) -> str:
    """What a template's compiled form is kept under: its form and the template's own bytes."""
    return f"{FORM}-{sha256(data).hexdigest()}"


def kept_form(parts: Mapping[str, bytes]) -> bytes:
    """The compiled template as it is kept: a checksum, then JSON; raises TemplateFault."""
    from sltdocs.word.template.compiling import compiled  # noqa: PLC0415  docxtpl and Jinja take longer to load than all the rest

    body = json.dumps(asdict(compiled(parts)), ensure_ascii=True, separators=(",", ":")).encode()
    return sha256(body).hexdigest().encode() + body


def _ready(parts: Mapping[str, bytes], stored: bytes) -> CompiledTemplate | None:
    """The template from its kept form; None when that form is damaged, or was never one."""
    body = stored[_SUM:]
    if stored[:_SUM] != sha256(body).hexdigest().encode():
        return None
    try:
        return _made(parts, Kept(**json.loads(body)))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None


def is_filled_in(name: str) -> bool:
    """Whether tags in the part of this name are filled in; all other parts are copied as they are."""
    return _TEXT_PARTS.fullmatch(name) is not None


def _made(parts: Mapping[str, bytes], kept: Kept) -> CompiledTemplate:
    if list(kept.programs) != list(filter(is_filled_in, parts)):
        raise LookupError("not the parts of this template")
    printer = Printer(kept.style_ids)
    printing = printer.printing()
    whole = with_properties_part(without_personal_parts(parts))
    if _STYLES in whole:
        whole = {**whole, _STYLES: with_outline_levels(whole[_STYLES])}
    return CompiledTemplate(
        parts=whole,
        packed={name: Packed.of(data) for name, data in whole.items() if name not in kept.programs},
        texts={name: runnable(program, printing) for name, program in kept.programs.items()},
        sound=frozenset(kept.sound),
        style_ids=kept.style_ids,
        headings={str(style): int(level) for style, level in kept.headings.items()},
        numbers=numbers_in(whole.get("word/numbering.xml", b""), kept.list_numbers),
    )
