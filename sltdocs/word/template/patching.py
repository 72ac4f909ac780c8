"""The XML of a part with its tags made whole: docxtpl's own reading of tags that Word split over runs, rows, paragraphs."""

import io
import re
from typing import Any

from docxtpl import DocxTemplate
from lxml import etree

from sltdocs.errors import TemplateFault

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
END_MARK = "slt-end"
"""The text of a last paragraph that must still be there when the tags have been made whole: nothing was cut off."""
_END = re.compile(rf"<w:p(?: [^>]*)?><w:r><w:t>{END_MARK}</w:t></w:r></w:p>")
_TAG = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)
_LOOP_OR_BOOKMARK = re.compile(
    r'\{%-?\s*(?P<loop>for|endfor)\b|<w:bookmark(?:Start|End)\b[^>]*?\bw:id="(?P<id>[^"]*)"[^>]*?(?:/>|></w:bookmark(?:Start|End)>)'
)
_QUOTES = str.maketrans({"«": '"', "»": '"', "„": '"', "“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " "})


class _Patching(DocxTemplate):  # type: ignore[misc]  # docxtpl has no types
    """docxtpl, and the quotes that Norwegian Word makes of `"` turned back inside tags."""

    def patch_xml(self, src_xml: str) -> str:
        """As docxtpl."""
        patched: str = super().patch_xml(src_xml)
        return _TAG.sub(lambda tag: tag[0].translate(_QUOTES), patched)


def patched(name: str, xml: bytes) -> str:
    """A part's XML as the source of a template; raises TemplateFault, also when making tags whole would cut text off."""
    root = parsed(name, xml)
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


def _mark_end(root: Any) -> bool:  # noqa: ANN401  an lxml element
    """Adds the last paragraph."""
    body = root.find(f"{{{W}}}body")
    if body is None:
        raise TemplateFault("word/document.xml has no body")
    mark = etree.fromstring(f'<w:p xmlns:w="{W}"><w:r><w:t>{END_MARK}</w:t></w:r></w:p>')
    last = body[-1] if len(body) else None
    if last is not None and last.tag == f"{{{W}}}sectPr":
        last.addprevious(mark)
    else:
        body.append(mark)
    return True


def parsed(name: str, xml: bytes) -> Any:  # noqa: ANN401  an lxml element
    """A part's XML as a tree; raises TemplateFault."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as fault:
        raise TemplateFault(f"{name}: {fault}") from fault
    if b"<!DOCTYPE" in xml[:2000]:
        raise TemplateFault(f"{name}: a document type is not allowed")
    return root
