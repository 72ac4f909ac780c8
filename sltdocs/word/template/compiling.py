"""Compiles a docx template, once: refuses what may not be in it, makes its tags whole, turns them into programs."""

import re
from collections.abc import Mapping

from lxml import etree

from sltdocs.errors import TemplateFault
from sltdocs.word.document.headings import heading_levels
from sltdocs.word.document.known_styles import with_both_names
from sltdocs.word.template.aliases import NO_ALIASES, FieldAliases
from sltdocs.word.template.compiled_template import CompiledParts, is_filled_in
from sltdocs.word.template.language import program
from sltdocs.word.template.program import Program
from sltdocs.word.template.refused_content import refuse
from sltdocs.word.template.tags.whole_tags import WholeTags, with_whole_tags
from sltdocs.word.template.well_formedness import is_sound, placed

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_EMPTY_RUNS = re.compile(
    r'<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: xml:space="preserve")?(?:/>|></w:t>)</w:r>'
)


def compiled(parts: Mapping[str, bytes], aliases: FieldAliases = NO_ALIASES) -> CompiledParts:
    """The programs of the parts with text, and what the styles tell; raises TemplateFault."""
    if "word/document.xml" not in parts:
        raise TemplateFault("word/document.xml is missing")
    refuse(parts)
    styles = parts.get("word/styles.xml")
    tree = None if styles is None else _parsed("word/styles.xml", styles)
    whole = {name: with_whole_tags(_parsed(name, parts[name])) for name in parts if is_filled_in(name)}
    programs = {name: _compiled(name, one, aliases) for name, one in whole.items()}
    sound = [name for name, one in programs.items() if is_sound(one)]
    spreading = [name for name, one in whole.items() if one.spreads]
    return CompiledParts(programs, _style_ids(tree), _list_numbers(tree), heading_levels(tree), sound, spreading)


def _compiled(name: str, whole: WholeTags, aliases: FieldAliases) -> Program:
    for loss in whole.lost:
        raise TemplateFault(f"{name}: paragraph {loss.paragraph}: «{loss.what}» would be lost")
    try:
        return placed(program(_EMPTY_RUNS.sub("", whole.source), aliases=aliases))
    except TemplateFault as fault:
        raise TemplateFault(str(fault) if str(fault).startswith(name) else f"{name}: {fault}") from fault


def _style_ids(styles: etree._Element | None) -> dict[str, str]:
    """Style ids by lower-case name; Word keeps built-in names in English whatever its own language, other programs do not."""
    found: dict[str, str] = {}
    for style in () if styles is None else styles.iterfind(f"{{{_W}}}style"):
        name = style.find(f"{{{_W}}}name")
        if name is not None:
            found[str(name.get(f"{{{_W}}}val")).casefold()] = str(style.get(f"{{{_W}}}styleId"))
    return with_both_names(found)


def _list_numbers(styles: etree._Element | None) -> dict[str, str]:
    """The numId that each list style refers to, by style id; `2:1` when its items are of another level than the first."""
    found: dict[str, str] = {}
    for style in () if styles is None else styles.iterfind(f"{{{_W}}}style"):
        number, level = (style.find(f"{{{_W}}}pPr/{{{_W}}}numPr/{{{_W}}}{part}") for part in ("numId", "ilvl"))
        if number is not None:
            deeper = "" if level is None or level.get(f"{{{_W}}}val") == "0" else f":{level.get(f'{{{_W}}}val')}"
            found[str(style.get(f"{{{_W}}}styleId"))] = f"{number.get(f'{{{_W}}}val')}{deeper}"
    return found


def _parsed(name: str, xml: bytes) -> etree._Element:
    """A part's XML as a tree; raises TemplateFault."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as fault:
        raise TemplateFault(f"{name}: {fault}") from fault
    if b"<!DOCTYPE" in xml[:2000]:
        raise TemplateFault(f"{name}: a document type is not allowed")
    return root
