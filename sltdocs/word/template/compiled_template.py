"""A docx template made ready for rendering: all that depends on the template alone."""

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from sltdocs.word.document.headings import with_outline_levels
from sltdocs.word.document.known_styles import with_reserve
from sltdocs.word.document.numbering import Numbers, numbers_in
from sltdocs.word.document.properties import with_properties_part, without_what_is_the_authors
from sltdocs.word.package import Packed
from sltdocs.word.template.asked_for import asked_for
from sltdocs.word.template.printing import Printer
from sltdocs.word.template.program import Program, Text, runnable

_TEXT_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_STYLES = "word/styles.xml"


class CompiledTemplate(Struct, frozen=True):
    """`parts` of the package as they are, the same `packed`, and by name of the part the `texts` that print those with tags.

    `sound` are the parts that cannot print anything but well-formed XML, `spreading` those whose tables repeat columns.
    `asked` are the names that its tags use, as `asked_for` tells them.
    """

    parts: Mapping[str, bytes]
    packed: Mapping[str, Packed]
    texts: Mapping[str, Text]
    sound: frozenset[str]
    spreading: frozenset[str]
    style_ids: Mapping[str, str]
    headings: Mapping[str, int]
    numbers: Numbers
    asked: frozenset[str] = frozenset()


class CompiledParts(Struct, frozen=True):
    """What is kept of a template: programs by name of the part, style ids by name, the numbering of list styles by style id.

    `headings` are the levels of heading styles by style id, `sound` the parts that print nothing but well-formed XML.
    """

    programs: dict[str, Program]
    style_ids: dict[str, str]
    list_numbers: dict[str, str]
    headings: dict[str, int]
    sound: list[str]
    spreading: list[str]


def is_filled_in(name: str) -> bool:
    """Whether tags in the part of this name are filled in; all other parts are copied as they are."""
    return _TEXT_PARTS.fullmatch(name) is not None


def ready_template(parts: Mapping[str, bytes], kept: Mapping[str, Any]) -> CompiledTemplate:
    """The template of these parts from what was kept; raises LookupError, TypeError or ValueError when that is not its own."""
    compiled = CompiledParts(**kept)
    if list(compiled.programs) != list(filter(is_filled_in, parts)):
        raise LookupError("not the parts of this template")
    printing = Printer(compiled.style_ids).printing()
    whole = with_properties_part(without_what_is_the_authors(parts))
    if _STYLES in whole:
        whole = {**whole, _STYLES: with_reserve(with_outline_levels(whole[_STYLES]), compiled.style_ids)}
    return CompiledTemplate(
        parts=whole,
        packed={name: Packed.of(data) for name, data in whole.items() if name not in compiled.programs},
        texts={name: runnable(program, printing) for name, program in compiled.programs.items()},
        sound=frozenset(compiled.sound),
        spreading=frozenset(compiled.spreading),
        style_ids=compiled.style_ids,
        headings={str(style): int(level) for style, level in compiled.headings.items()},
        numbers=numbers_in(whole.get("word/numbering.xml", b""), compiled.list_numbers),
        asked=asked_for(compiled.programs.values()),
    )
