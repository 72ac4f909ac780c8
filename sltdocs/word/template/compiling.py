"""Compiles a docx template, once: refuses what may not be in it, makes its tags whole, turns them into programs.

Tags that Word split over runs, rows and paragraphs are made whole by docxtpl's own reading of a part's XML.
"""

import io
import re
from collections.abc import Mapping

from docxtpl import DocxTemplate
from lxml import etree

from sltdocs.errors import TemplateFault
from sltdocs.word.document.headings import heading_levels, with_english_names
from sltdocs.word.template.compiled_template import CompiledParts, is_filled_in
from sltdocs.word.template.language import program
from sltdocs.word.template.program import Program
from sltdocs.word.template.refused_content import refuse
from sltdocs.word.template.well_formedness import is_sound, placed

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
END_MARK = "slt-end"
"""The text of a last paragraph that must still be there when the tags have been made whole: nothing was cut off."""
_END = re.compile(rf"<w:p(?: [^>]*)?><w:r><w:t>{END_MARK}</w:t></w:r></w:p>")
_TAG = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)
_LOOP_OR_BOOKMARK = re.compile(
    r'\{%-?\s*(?P<loop>for|endfor)\b|<w:bookmark(?:Start|End)\b[^>]*?\bw:id="(?P<id>[^"]*)"[^>]*?(?:/>|></w:bookmark(?:Start|End)>)'
)
_QUOTES = str.maketrans({"«": '"', "»": '"', "„": '"', "“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " "})


_EMPTY_RUNS = re.compile(
    r'<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: xml:space="preserve")?(?:/>|></w:t>)</w:r>'
)


def compiled(parts: Mapping[str, bytes]) -> CompiledParts:
    """The programs of the parts with text, and what the styles tell; raises TemplateFault."""
    if "word/document.xml" not in parts:
        raise TemplateFault("word/document.xml is missing")
    refuse(parts)
    styles = parts.get("word/styles.xml")
    tree = None if styles is None else _parsed("word/styles.xml", styles)
    programs = {name: _compiled(name, parts[name]) for name in parts if is_filled_in(name)}
    sound = [name for name, one in programs.items() if is_sound(one)]
    return CompiledParts(programs, _style_ids(tree), _list_numbers(tree), heading_levels(tree), sound)


def _compiled(name: str, xml: bytes) -> Program:
    try:
        return placed(program(_EMPTY_RUNS.sub("", _patched(name, xml))))
    except TemplateFault as fault:
        raise TemplateFault(str(fault) if str(fault).startswith(name) else f"{name}: {fault}") from fault


def _style_ids(styles: etree._Element | None) -> dict[str, str]:
    """Style ids by lower-case name; Word keeps built-in names in English whatever its own language."""
    found: dict[str, str] = {}
    for style in () if styles is None else styles.iterfind(f"{{{_W}}}style"):
        name = style.find(f"{{{_W}}}name")
        if name is not None:
            found[str(name.get(f"{{{_W}}}val")).casefold()] = str(style.get(f"{{{_W}}}styleId"))
    return with_english_names(found)


def _list_numbers(styles: etree._Element | None) -> dict[str, str]:
    """The numId that each list style refers to, by style id; `2:1` when its items are of another level than the first."""
    found: dict[str, str] = {}
    for style in () if styles is None else styles.iterfind(f"{{{_W}}}style"):
        number, level = (style.find(f"{{{_W}}}pPr/{{{_W}}}numPr/{{{_W}}}{part}") for part in ("numId", "ilvl"))
        if number is not None:
            deeper = "" if level is None or level.get(f"{{{_W}}}val") == "0" else f":{level.get(f'{{{_W}}}val')}"
            found[str(style.get(f"{{{_W}}}styleId"))] = f"{number.get(f'{{{_W}}}val')}{deeper}"
    return found


class _Patching(DocxTemplate):  # type: ignore[misc]  # docxtpl has no types
    """docxtpl, and the quotes that Norwegian Word makes of `"` turned back inside tags."""

    def patch_xml(self, src_xml: str) -> str:
        """As docxtpl."""
        patched: str = super().patch_xml(src_xml)
        return _TAG.sub(lambda tag: tag[0].translate(_QUOTES), patched)


def _patched(name: str, xml: bytes) -> str:
    """A part's XML as the source of a template; raises TemplateFault, also when making tags whole would cut text off."""
    root = _parsed(name, xml)
    marked = name == "word/document.xml" and _mark_end(root)
    source = etree.tostring(root, encoding="unicode")
    whole = str(_Patching(io.BytesIO()).patch_xml(source)) if "{" in source else source
    return _without_repeated_bookmarks(without_end_mark(whole) if marked else whole)


def _without_repeated_bookmarks(source: str) -> str:
    """Without the bookmarks in loops: Word leaves one («_GoBack») where somebody last worked, and no name may come twice."""
    depth, repeated = 0, set[str]()
    for found in _LOOP_OR_BOOKMARK.finditer(source):
        if found["id"] is None:
            depth += 1 if found["loop"] == "for" else -1
        elif depth > 0:
            repeated.add(found["id"])
    return _LOOP_OR_BOOKMARK.sub(lambda one: "" if one["id"] in repeated else one[0], source) if repeated else source


def without_end_mark(source: str) -> str:
    """The source without its last paragraph; raises TemplateFault when something cut that paragraph off."""
    shorter, found = _END.subn("", source)
    if found != 1:
        raise TemplateFault("the end of the document was lost while its tags were made whole")
    return shorter


def _mark_end(root: etree._Element) -> bool:
    """Adds the last paragraph."""
    body = root.find(f"{{{_W}}}body")
    if body is None:
        raise TemplateFault("word/document.xml has no body")
    mark = etree.fromstring(f'<w:p xmlns:w="{_W}"><w:r><w:t>{END_MARK}</w:t></w:r></w:p>')
    last = body[-1] if len(body) else None
    if last is not None and last.tag == f"{{{_W}}}sectPr":
        last.addprevious(mark)
    else:
        body.append(mark)
    return True


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
