"""Fills a docx template with data: docxtpl's template language, rendered straight into the package.

docxtpl opens, parses and saves the document anew for every rendering; here all that depends on the template alone is
done once (`template`), and rendering is string work. Same input, same bytes.
"""

from collections.abc import Mapping
from functools import lru_cache
from xml.parsers import expat

from msgspec import Struct
from msgspec.structs import asdict

from sltdocs.errors import TemplateFault, TemplateTooLarge
from sltdocs.word.document.contents import with_contents
from sltdocs.word.document.finishing import Assembly
from sltdocs.word.document.heading_numbers import heading_numbers
from sltdocs.word.document.keeping_together import keep_last_chapter_in_company
from sltdocs.word.document.properties import PROPERTIES_PART, Properties, properties_part
from sltdocs.word.document.tables.column_widths import with_widths_from_content
from sltdocs.word.document.tables.table_names import with_names_of_their_own
from sltdocs.word.package import PackageFault, read_package, write_package
from sltdocs.word.template.aliases import NO_ALIASES, FieldAliases
from sltdocs.word.template.compiled_template import CompiledTemplate, ready_template
from sltdocs.word.template.keeping import Forgetful, TemplateCache, kept_or_made
from sltdocs.word.template.printing import ContentsList

__all__ = ["CompiledTemplate", "Filled", "Properties", "compile_template", "fill", "render"]

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DOCUMENT = "word/document.xml"
_FORGETFUL = Forgetful()


class Filled(Struct, frozen=True):
    """A filled document: the parts that are its own, and the template that all others come from."""

    template: CompiledTemplate
    own: Mapping[str, bytes]

    @property
    def parts(self) -> dict[str, bytes]:
        """All parts by name."""
        return {**self.template.parts, **self.own}

    def packed(self) -> bytes:
        """The docx file."""
        return write_package({**self.template.packed, **self.own})


@lru_cache(maxsize=16)
def compile_template(data: bytes, cache: TemplateCache = _FORGETFUL, aliases: FieldAliases = NO_ALIASES) -> CompiledTemplate:
    """The compiled template; raises TemplateFault when the bytes are no docx or a tag cannot be understood.

    `aliases` are other names that fields may have in it.
    """
    try:
        parts = read_package(data)
    except PackageFault as fault:
        raise TemplateFault(str(fault)) from fault
    return kept_or_made(
        data, cache, lambda: compiled_form(parts, aliases), lambda kept: ready_template(parts, kept), aliases.fingerprint
    )


def compiled_form(parts: Mapping[str, bytes], aliases: FieldAliases = NO_ALIASES) -> object:
    """What a template's parts are compiled to, as plain data; raises TemplateFault."""
    from sltdocs.word.template.compiling import compiled  # noqa: PLC0415  docxtpl and Jinja take longer to load than all the rest

    return asdict(compiled(parts, aliases))


def render(template: bytes | CompiledTemplate, context: Mapping[str, object], properties: Properties) -> bytes:
    """The filled document's bytes; raises TemplateFault when the template asks for what is not there.

    The context holds plain data (text, numbers, lists, mappings) and the values of this room: `Text` for rich text,
    `Figure` for drawings. `contents` is always there: the list of contents.
    """
    return fill(compile_template(template) if isinstance(template, bytes) else template, context, properties).packed()


def fill(template: CompiledTemplate, context: Mapping[str, object], properties: Properties) -> Filled:
    """The same as parts, for those who look at them before they are packed."""
    assembly = Assembly(template.parts, template.numbers, context)
    for name, text in _rendered(template, context).items():
        finished = assembly.finish(name, _with_grids(text) if name in template.spreading else text)
        if name == _DOCUMENT:
            numbers = heading_numbers(template.parts, template.headings)
            finished = with_contents(assembly.number_lists(finished), template.headings, template.style_ids, numbers)
            finished = with_widths_from_content(finished)
            finished = keep_last_chapter_in_company(finished, template.headings)
            finished = with_names_of_their_own(finished, template.headings)
        assembly.parts[name] = _DECLARATION + finished
        if name not in template.sound:
            _require_well_formed(name, assembly.parts[name])
    assembly.write_relations()
    assembly.parts[PROPERTIES_PART] = properties_part(properties)
    return Filled(template, assembly.parts)


def _with_grids(text: bytes) -> bytes:
    from sltdocs.word.document.tables.table_grids import with_grids_as_rows  # noqa: PLC0415  few templates repeat columns, and lxml takes long

    return with_grids_as_rows(text)


def _rendered(template: CompiledTemplate, context: Mapping[str, object]) -> dict[str, bytes]:
    values = {**context, "contents": ContentsList()}
    rendered: dict[str, bytes] = {}
    for name, text in template.texts.items():
        try:
            rendered[name] = text(values)
        except TemplateTooLarge as fault:
            raise TemplateTooLarge(f"{name}: {fault}") from fault
        except (TemplateFault, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError) as fault:
            raise TemplateFault(f"{name}: {fault}") from fault
    return rendered


def _require_well_formed(name: str, data: bytes) -> None:
    """A strict parser looks at the part, because a forgiving one would drop text without a word."""
    try:
        expat.ParserCreate().Parse(data, True)  # noqa: FBT003  expat knows it by position only
    except expat.ExpatError as fault:
        raise TemplateFault(f"{name}: {fault}") from fault
