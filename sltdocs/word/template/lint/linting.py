"""Looks a Word template through before it is used, and says what is wrong in terms that its author can act on."""

from collections.abc import Iterator, Mapping

from lxml import etree

from sltdocs.contract.code import Severity
from sltdocs.word.document.headings import heading_levels
from sltdocs.word.figures.pictures import png_fault
from sltdocs.word.package import PackageFault, read_package
from sltdocs.word.template.compiled_template import is_filled_in
from sltdocs.word.template.lint.allowed_fields import FieldKind, TemplateContract, TemplateField
from sltdocs.word.template.lint.lost_pieces import lost_pieces
from sltdocs.word.template.lint.naming import Naming
from sltdocs.word.template.lint.packaging import (
    header_rows,
    hidden_values,
    lacking,
    left_out,
    not_filled_in,
    refused,
    repeated_notes,
    stale_contents,
    style_names,
    text_boxes,
)
from sltdocs.word.template.lint.paragraphs import Paragraph, paragraphs, parsed
from sltdocs.word.template.lint.tag_structure import structure_findings
from sltdocs.word.template.lint.tags import TagSource, tags
from sltdocs.word.template.lint.template_finding import (
    NO_SPOT,
    DocumentPart,
    Spot,
    TemplateFinding,
    TemplateRule,
    template_finding,
)
from sltdocs.word.template.lint.wording import Said, said

__all__ = [
    "DocumentPart",
    "FieldKind",
    "Said",
    "Spot",
    "TemplateContract",
    "TemplateField",
    "TemplateFinding",
    "TemplateRule",
    "is_usable",
    "lint",
    "lint_logo",
    "said",
    "spot_of_name",
    "template_finding",
]  # fmt: skip

_OLD_WORD = b"\xd0\xcf\x11\xe0"
"""The first bytes of a compound file: Word's form before 2007, or a document with a password."""
_DOCUMENT = "word/document.xml"


def lint(template: bytes, contract: TemplateContract) -> tuple[TemplateFinding, ...]:
    """Everything wrong with a template that can be told without filling it in, in the order of the file; raises nothing."""
    if template.startswith(_OLD_WORD):
        return (template_finding(TemplateRule.OLD_WORD),)
    try:
        parts = read_package(template)
    except PackageFault:
        return (template_finding(TemplateRule.NOT_WORD),)
    if _DOCUMENT not in parts:
        return (template_finding(TemplateRule.NOT_WORD),)
    return _in_order(_findings(parts, contract))


def lint_logo(png: bytes) -> tuple[TemplateFinding, ...]:
    """What is wrong with a logo; raises nothing."""
    fault = png_fault(png)
    return tuple(template_finding(rule) for rule in TemplateRule if fault and rule.code == fault.value)


def is_usable(findings: tuple[TemplateFinding, ...]) -> bool:
    """Whether a template with these findings may be used: it has no errors."""
    return all(one.severity is not Severity.ERROR for one in findings)


def spot_of_name(template: bytes, name: str) -> Spot:
    """The first place where a tag of the text asks for a name, such as `goals[0].text`; no place when none does."""
    root = parsed(read_package(template)[_DOCUMENT])
    known = () if root is None else paragraphs(_DOCUMENT, root, frozenset())
    return next((tag.paragraph.spot for tag in tags(known) if name in tag.body), NO_SPOT)


def _findings(parts: Mapping[str, bytes], contract: TemplateContract) -> Iterator[TemplateFinding]:
    trees = {name: parsed(data) for name, data in parts.items() if name.endswith(".xml")}
    styles = trees.get("word/styles.xml")
    headings, names = frozenset(heading_levels(styles)), style_names(styles)
    texts = {name: root for name, root in trees.items() if root is not None and is_filled_in(name)}
    known = {name: paragraphs(name, root, headings) for name, root in texts.items()}
    yield from refused(parts, known)
    naming = Naming(contract, names)
    for name, root in texts.items():
        yield from _of_part(root, known[name], naming)
    yield from left_out(parts, trees)
    yield from not_filled_in(trees)
    yield from text_boxes(known)
    yield from stale_contents(known)
    yield from lacking(contract, naming.used, names)


def _of_part(root: etree._Element, found_paragraphs: tuple[Paragraph, ...], naming: Naming) -> Iterator[TemplateFinding]:
    """The tags of a part: how they are written, where they stand, what they ask for."""
    in_part = list(tags(found_paragraphs))
    source = TagSource(in_part, naming.contract.aliases)
    structure = list(structure_findings(root, found_paragraphs))
    yield from structure
    yield from lost_pieces(root, found_paragraphs, {one.spot for one in structure})
    yield from source.findings
    yield from header_rows(in_part)
    yield from hidden_values(in_part)
    yield from repeated_notes(found_paragraphs, in_part)
    yield from naming.findings(source)


def _in_order(findings: Iterator[TemplateFinding]) -> tuple[TemplateFinding, ...]:
    """Without repetitions; what is about the whole file first, then by part and paragraph."""
    order = list(DocumentPart)
    return tuple(sorted(dict.fromkeys(findings), key=lambda one: (order.index(one.spot.part), one.spot.name, one.spot.paragraph)))
