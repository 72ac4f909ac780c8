"""Compiles a docx template, once: refuses what may not be in it, makes its tags whole, turns them into programs."""

import re
from collections.abc import Mapping
from typing import Any

from sltdocs.errors import TemplateFault
from sltdocs.word.document.headings import heading_levels
from sltdocs.word.template.compiled_template import Kept, is_filled_in
from sltdocs.word.template.language import program
from sltdocs.word.template.patching import W, parsed, patched
from sltdocs.word.template.program import Program
from sltdocs.word.template.refused_content import refuse
from sltdocs.word.template.well_formedness import is_sound, placed

_EMPTY_RUNS = re.compile(
    r'<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: xml:space="preserve")?(?:/>|></w:t>)</w:r>'
)


def compiled(parts: Mapping[str, bytes]) -> Kept:
    """The programs of the parts with text, and what the styles tell; raises TemplateFault."""
    if "word/document.xml" not in parts:
        raise TemplateFault("word/document.xml is missing")
    refuse(parts)
    styles = parts.get("word/styles.xml")
    tree = None if styles is None else parsed("word/styles.xml", styles)
    programs = {name: _compiled(name, parts[name]) for name in parts if is_filled_in(name)}
    sound = [name for name, one in programs.items() if is_sound(one)]
    return Kept(programs, _style_ids(tree), _list_numbers(tree), heading_levels(tree), sound)


def _compiled(name: str, xml: bytes) -> Program:
    try:
        return placed(program(_EMPTY_RUNS.sub("", patched(name, xml))))
    except TemplateFault as fault:
        raise TemplateFault(str(fault) if str(fault).startswith(name) else f"{name}: {fault}") from fault


def _style_ids(styles: Any) -> dict[str, str]:  # noqa: ANN401  an lxml element
    """Style ids by lower-case name; Word keeps built-in names in English whatever its own language."""
    found: dict[str, str] = {}
    for style in () if styles is None else styles.iterfind(f"{{{W}}}style"):
        name = style.find(f"{{{W}}}name")
        if name is not None:
            found[str(name.get(f"{{{W}}}val")).casefold()] = str(style.get(f"{{{W}}}styleId"))
    return found


def _list_numbers(styles: Any) -> dict[str, str]:  # noqa: ANN401  an lxml element
    """The numId that each list style refers to, by style id; `2:1` when its items are of another level than the first."""
    found: dict[str, str] = {}
    for style in () if styles is None else styles.iterfind(f"{{{W}}}style"):
        number, level = (style.find(f"{{{W}}}pPr/{{{W}}}numPr/{{{W}}}{part}") for part in ("numId", "ilvl"))
        if number is not None:
            deeper = "" if level is None or level.get(f"{{{W}}}val") == "0" else f":{level.get(f'{{{W}}}val')}"
            found[str(style.get(f"{{{W}}}styleId"))] = f"{number.get(f'{{{W}}}val')}{deeper}"
    return found
