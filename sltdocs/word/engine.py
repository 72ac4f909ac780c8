"""Fills a docx template with data: docxtpl's template language, rendered straight into the package.

docxtpl opens, parses and saves the document anew for every rendering; here all that depends on the template alone is
done once (`template`), and rendering is string work. Same input, same bytes.
"""

from collections.abc import Mapping

from jinja2 import TemplateError
from lxml import etree

from sltdocs.errors import TemplateFault
from sltdocs.word.contents import with_contents
from sltdocs.word.figures import figures_in
from sltdocs.word.finishing import Assembly, without_end_mark
from sltdocs.word.package import write_package
from sltdocs.word.printing import Contents
from sltdocs.word.properties import Properties, write_properties
from sltdocs.word.template import CompiledTemplate, compile_template

__all__ = ["CompiledTemplate", "Properties", "compile_template", "render"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DOCUMENT = "word/document.xml"


def render(template: bytes | CompiledTemplate, context: Mapping[str, object], properties: Properties) -> bytes:
    """The filled document's bytes; raises TemplateFault when the template asks for what is not there.

    The context holds plain data (text, numbers, lists, mappings) and the values of this room: `Text` for rich text,
    `Figure` for drawings. `contents` is always there: the list of contents.
    """
    ready = compile_template(template) if isinstance(template, bytes) else template
    assembly = Assembly(dict(ready.parts), {figure.key: figure for figure in figures_in(context)})
    for name, text in _rendered(ready, context).items():
        finished = assembly.finish(name, text)
        if name == _DOCUMENT:
            finished = with_contents(assembly.number_lists(without_end_mark(finished)), ready.style_ids)
        assembly.parts[name] = _well_formed(name, finished)
    assembly.write_relations()
    write_properties(assembly.parts, properties)
    return write_package(assembly.parts)


def _rendered(ready: CompiledTemplate, context: Mapping[str, object]) -> dict[str, str]:
    values = {**context, "contents": Contents()}
    rendered: dict[str, str] = {}
    for name, template in ready.texts.items():
        try:
            rendered[name] = template.render(values)
        except (TemplateError, TypeError, ValueError, OverflowError) as fault:
            raise TemplateFault(f"{name}: {fault}") from fault
    return rendered


def _well_formed(name: str, text: str) -> bytes:
    """The part's bytes; a strict parser looks at them, because a forgiving one would drop text without a word."""
    data = (_DECLARATION + text).encode("utf-8")
    try:
        etree.fromstring(data)
    except etree.XMLSyntaxError as fault:
        raise TemplateFault(f"{name}: {fault}") from fault
    return data
