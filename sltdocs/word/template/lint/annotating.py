"""A copy of a template with a Word comment at the place of each finding.

Word allows comments in the text only (ISO/IEC 29500-1, 17.13.4): what is wrong elsewhere is told at the first paragraph,
with its place. The same findings give the same bytes: the comments bear no date.
"""

from collections.abc import Iterator, Sequence

from lxml import etree

from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.escaping import escape, quoted
from sltdocs.word.package import CONTENT_TYPES, PackageFault, read_package, write_package
from sltdocs.word.template.lint.paragraphs import paragraphs, parsed
from sltdocs.word.template.lint.template_finding import DocumentPart, TemplateFinding, TemplateRule
from sltdocs.word.template.lint.wording import said
from sltdocs.word.template.tags.whole_tags import remove_comment_marks
from sltdocs.words.templates.templates import template_words

_URL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W = f"{{{_URL}}}"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_COMMENTS_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_DOCUMENT, _COMMENTS = "word/document.xml", "word/comments.xml"
_ALL_COMMENTS = "word/comments"
"""How the names of Word's parts with comments, and with more about them, begin."""
_RELS = "word/_rels/document.xml.rels"
HOSTILE = frozenset(
    {
        TemplateRule.MACROS, TemplateRule.ACTIVEX, TemplateRule.EMBEDDED_OBJECT, TemplateRule.ALT_CHUNK,
        TemplateRule.ATTACHED_TEMPLATE, TemplateRule.SUBDOCUMENT, TemplateRule.FRAME, TemplateRule.MAIL_MERGE,
        TemplateRule.OUTSIDE_LINK, TemplateRule.WORD_FIELD, TemplateRule.DOCUMENT_TYPE,
    }
)  # fmt: skip
"""What runs or fetches something when a file is opened: such a file is not handed out again, it is told of in text only."""


def annotated(template: bytes, findings: Sequence[TemplateFinding], form: WrittenForm) -> bytes | None:
    """The copy's bytes; None when the template is no Word file whose text can be read, or holds what runs when it is opened.

    Its own comments are left out.
    """
    if any(one.rule in HOSTILE for one in findings):
        return None
    try:
        parts = read_package(template)
    except PackageFault:
        return None
    root = parsed(parts.get(_DOCUMENT, b""))
    types, relations = parsed(parts.get(CONTENT_TYPES, b"")), parsed(parts.get(_RELS, b"") or _EMPTY_RELATIONS)
    known = () if root is None else paragraphs(_DOCUMENT, root, frozenset())
    if root is None or not known or types is None or relations is None:
        return None
    remove_comment_marks(root)
    for number, one in enumerate(findings):
        is_in_text = one.spot.part is DocumentPart.BODY and 0 < one.spot.paragraph <= len(known)
        _mark(_outermost(known[one.spot.paragraph - 1 if is_in_text else 0].element), number)
    _register(types, relations)
    kept = {name: data for name, data in parts.items() if not name.startswith(_ALL_COMMENTS)}
    texts = [_text(one, form) for one in findings]
    changed = {
        _DOCUMENT: _bytes(root),
        _RELS: _bytes(relations),
        CONTENT_TYPES: _bytes(types),
        _COMMENTS: _comments(texts, template_words(form).author),
    }
    return write_package({**kept, **changed})


_EMPTY_RELATIONS = f'<Relationships xmlns="{_RELATIONS}"/>'.encode()


def _text(one: TemplateFinding, form: WrittenForm) -> tuple[str, ...]:
    """The lines of a comment: what, what to do, and where, unless it stands there itself."""
    told = said(one, form)
    elsewhere = told.where and one.spot.part is not DocumentPart.BODY
    where = (template_words(form).elsewhere.format(where=told.where),) if elsewhere else ()
    return (*where, told.what, told.do)


def _comments(texts: Sequence[tuple[str, ...]], author: str) -> bytes:
    """The part with all comments."""
    inner = "".join(_comment(number, lines, author) for number, lines in enumerate(texts))
    return f'<w:comments xmlns:w="{_URL}">{inner}</w:comments>'.encode()


def _comment(number: int, lines: Sequence[str], author: str) -> str:
    inner = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
    return f'<w:comment w:id="{number}" w:author={quoted(author)} w:initials="slt">{inner}</w:comment>'


def _outermost(paragraph: etree._Element) -> etree._Element:
    """The paragraph that a text box hangs on, for one inside it: Word allows no comments in text boxes."""
    boxes = [*paragraph.iterancestors(f"{_W}txbxContent")]
    return next(boxes[-1].iterancestors(f"{_W}p"), paragraph) if boxes else paragraph


def _mark(paragraph: etree._Element, number: int) -> None:
    """Marks a paragraph as what the comment is about: around all its runs, the reference at its end."""
    start, end = (etree.Element(f"{_W}commentRange{side}") for side in ("Start", "End"))
    start.set(f"{_W}id", str(number))
    end.set(f"{_W}id", str(number))
    run = etree.Element(f"{_W}r")
    etree.SubElement(run, f"{_W}commentReference").set(f"{_W}id", str(number))
    properties = paragraph.find(f"{_W}pPr")
    paragraph.insert(0 if properties is None else 1, start)
    paragraph.extend((end, run))


def _register(types: etree._Element, relations: etree._Element) -> None:
    """Tells the package of the part with comments, and of none else."""
    for one in [*relations]:
        if one.get("Type", "").endswith(("/comments", "/commentsExtended", "/commentsIds", "/commentsExtensible")):
            relations.remove(one)
    for one in [*types]:
        if one.get("PartName", "").startswith(f"/{_ALL_COMMENTS}"):
            types.remove(one)
    used = {one.get("Id") for one in relations}
    key = next(name for name in _names() if name not in used)
    etree.SubElement(
        relations,
        f"{{{_RELATIONS}}}Relationship",
        {"Id": key, "Type": _COMMENTS_RELATION, "Target": _COMMENTS.removeprefix("word/")},
    )
    etree.SubElement(types, f"{{{_TYPES}}}Override", {"PartName": f"/{_COMMENTS}", "ContentType": _COMMENTS_TYPE})


def _names() -> Iterator[str]:
    number = 1
    while True:
        yield f"sltComments{number}"
        number += 1


def _bytes(root: etree._Element) -> bytes:
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))
