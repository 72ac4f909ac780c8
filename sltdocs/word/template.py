"""A docx template made ready for rendering: everything that depends on the template alone, done once."""

import io
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import Template, TemplateError
from lxml import etree

from sltdocs.errors import TemplateFault
from sltdocs.word.package import PackageFault, read_package
from sltdocs.word.printing import Printer
from sltdocs.word.refusing import refuse
from sltdocs.word.sandbox import TemplateEnvironment

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
END_MARK = "slt-end"
_TEXT_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_TAG = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)
_QUOTES = str.maketrans({"«": '"', "»": '"', "„": '"', "“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class CompiledTemplate:
    """`parts` of the package as they are, and the Jinja templates of those that hold tags."""

    parts: dict[str, bytes]
    texts: dict[str, Template]
    style_ids: dict[str, str]


class _Patching(DocxTemplate):  # type: ignore[misc]  # docxtpl has no types
    """docxtpl's own reading of tags that Word has split over runs, tag rows and tag paragraphs."""

    def patch_xml(self, src_xml: str) -> str:
        """As docxtpl, and with the quotes that Norwegian Word makes of `"` turned back inside tags."""
        patched: str = super().patch_xml(src_xml)
        return _TAG.sub(lambda tag: tag[0].translate(_QUOTES), patched)


@lru_cache(maxsize=16)
def compile_template(data: bytes) -> CompiledTemplate:
    """The compiled template; raises TemplateFault when the bytes are no docx or a tag cannot be understood."""
    try:
        parts = read_package(data)
    except PackageFault as fault:
        raise TemplateFault(str(fault)) from fault
    if "word/document.xml" not in parts:
        raise TemplateFault("word/document.xml is missing")
    refuse(parts)
    style_ids = styles_by_name(parts.get("word/styles.xml", b""))
    environment = environment_for(style_ids)
    texts = {name: _compiled(name, parts[name], environment) for name in parts if _TEXT_PARTS.fullmatch(name)}
    return CompiledTemplate(parts, texts, style_ids)


def environment_for(style_ids: dict[str, str]) -> TemplateEnvironment:
    """The environment in which a template with these styles is rendered."""
    printer = Printer(style_ids)
    return TemplateEnvironment(printer.filters(), printer.value)


def styles_by_name(styles: bytes) -> dict[str, str]:
    """Style ids by lower-case name; Word keeps built-in names in English whatever its own language."""
    if not styles:
        return {}
    found: dict[str, str] = {}
    for style in _parsed("word/styles.xml", styles).iterfind(f"{{{W}}}style"):
        name = style.find(f"{{{W}}}name")
        if name is not None:
            found[str(name.get(f"{{{W}}}val")).casefold()] = str(style.get(f"{{{W}}}styleId"))
    return found


def patched(name: str, xml: bytes) -> str:
    """A part's XML as Jinja source; raises TemplateFault."""
    root = _parsed(name, xml)
    if name == "word/document.xml":
        _mark_end(root)
    source = etree.tostring(root, encoding="unicode")
    return str(_Patching(io.BytesIO()).patch_xml(source)) if "{" in source else source


def _compiled(name: str, xml: bytes, environment: TemplateEnvironment) -> Template:
    source = patched(name, xml)
    try:
        return environment.from_string(source)
    except TemplateError as fault:
        raise TemplateFault(f"{name}: {fault}") from fault


def _mark_end(root: Any) -> None:  # noqa: ANN401  an lxml element
    """A last paragraph that must still be there after rendering: nothing was cut off."""
    body = root.find(f"{{{W}}}body")
    if body is None:
        raise TemplateFault("word/document.xml has no body")
    mark = etree.fromstring(f'<w:p xmlns:w="{W}"><w:r><w:t>{END_MARK}</w:t></w:r></w:p>')
    last = body[-1] if len(body) else None
    if last is not None and last.tag == f"{{{W}}}sectPr":
        last.addprevious(mark)
    else:
        body.append(mark)


def _parsed(name: str, xml: bytes) -> Any:  # noqa: ANN401  an lxml element
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as fault:
        raise TemplateFault(f"{name}: {fault}") from fault
    if b"<!DOCTYPE" in xml[:2000]:
        raise TemplateFault(f"{name}: a document type is not allowed")
    return root
