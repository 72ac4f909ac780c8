"""Templates with one planted fault each, and the small contract that they are held against."""

from collections.abc import Callable
from dataclasses import dataclass

from sltdocs.word.package import read_package, write_package
from sltdocs.word.template.lint.linting import FieldKind, TemplateContract, TemplateField, TemplateRule
from tests.word.documents import template, with_body, with_relation

TEXT, NUMBER, RICH, FIGURE = (
    TemplateField(kind) for kind in (FieldKind.TEXT, FieldKind.NUMBER, FieldKind.RICH, FieldKind.FIGURE)
)
_SUB = TemplateField(FieldKind.GROUP, fields={"number": TEXT, "text": RICH})
_GOAL = TemplateField(
    FieldKind.GROUP, fields={"number": TEXT, "text": RICH, "subgoals": TemplateField(FieldKind.LIST, item=_SUB)}
)
CONTRACT = TemplateContract(
    {
        "title": TEXT,
        "year": NUMBER,
        "link": RICH,
        "wheel": TemplateField(FieldKind.GROUP, fields={"figure": FIGURE, "caption": TEXT}),
        "goals": TemplateField(FieldKind.LIST, item=_GOAL),
        "links": TemplateField(FieldKind.LIST, item=RICH),
    },
    required=(("title",),),
    styles=("Body Text", "List Bullet"),
    items={"goals": ("mål", "goal")},
)
HEADER = ("Nr.", "Mål")
COMMENT = (
    b'<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    b'<w:comment w:id="0" w:author="Kari"><w:p><w:r><w:t>Skal dette bort?</w:t></w:r></w:p></w:comment></w:comments>'
)
LOOP, ROW, END = ("{%tr for goal in goals %}", ""), ("{{ goal.number }}", "{{p goal.text|blocks }}"), ("{%tr endfor %}", "")


@dataclass(frozen=True, slots=True)
class Case:
    """A template, the rule it breaks, and where: paragraph (0 for the whole file), table, row, column."""

    rule: TemplateRule
    template: bytes
    paragraph: int = 0
    cell: tuple[int, int, int] = (0, 0, 0)

    def __str__(self) -> str:
        return self.rule.code


def sound(*paragraphs: str, rows: tuple[tuple[str, ...], ...] = ()) -> bytes:
    """A template that prints what it must, and then these."""
    return template("{{ title }}", *paragraphs, rows=rows)


def in_text(rule: TemplateRule, *paragraphs: str, at: int = 2) -> Case:
    """A fault in one of these paragraphs, which come after the first."""
    return Case(rule, sound(*paragraphs), at)


def in_table(rule: TemplateRule, *rows: tuple[str, ...], row: int, column: int = 1) -> Case:
    """A fault in a table of these rows, which comes after the first paragraph."""
    before = sum(len(one) for one in rows[: row - 1]) + column
    return Case(rule, sound(rows=rows), 1 + before, (1, row, column))


def changed(name: str, change: Callable[[bytes], bytes]) -> bytes:
    """A sound template with one part changed, or new."""
    parts = read_package(sound())
    return write_package({**parts, name: change(parts.get(name, b""))})


def _with_setting(setting: bytes) -> bytes:
    """A sound template with one more setting of Word."""
    return changed("word/settings.xml", lambda xml: xml.replace(b"</w:settings>", setting + b"</w:settings>"))


def body(rule: TemplateRule, xml: str) -> Case:
    """A fault in a paragraph that the body begins with."""
    return Case(rule, with_body(xml, sound()), 1)


_IF = (
    "<w:p><w:r><w:t>{{%p if title %}}</w:t></w:r>{}</w:p><w:p><w:r><w:t>x</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>{{%p endif %}}</w:t></w:r></w:p>"
)
"""A condition with something beside its first tag."""


def _nested(depth: int) -> list[str]:
    return [*["{%p for a in goals %}"] * depth, *["{%p endfor %}"] * depth]


REFUSED = (
    Case(TemplateRule.NOT_WORD, b"ingen mal"),
    Case(TemplateRule.NOT_WORD, write_package({"[Content_Types].xml": b"<Types/>"})),
    Case(TemplateRule.OLD_WORD, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)),
    Case(TemplateRule.DAMAGED, changed("word/footnotes.xml", lambda _: b"<w:footnotes")),
    Case(TemplateRule.DOCUMENT_TYPE, changed("word/endnotes.xml", lambda _: b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
    Case(TemplateRule.STRICT_FORM, changed("word/endnotes.xml", lambda _: b'<a xmlns="http://purl.oclc.org/ooxml/x"/>')),
    Case(TemplateRule.MACROS, changed("word/vbaProject.bin", lambda _: b"x")),
    body(TemplateRule.ACTIVEX, "<w:p><w:r><w:control/></w:r></w:p>"),
    body(TemplateRule.EMBEDDED_OBJECT, "<w:p><w:r><w:object/></w:r></w:p>"),
    Case(TemplateRule.ALT_CHUNK, with_body("<w:altChunk/>", sound())),
    body(TemplateRule.SUBDOCUMENT, "<w:p><w:subDoc/></w:p>"),
    Case(TemplateRule.FRAME, with_relation("frame", "http://a.example/x.html", sound())),
    Case(
        TemplateRule.MAIL_MERGE,
        changed("word/settings.xml", lambda xml: xml.replace(b"</w:settings>", b"<w:mailMerge/></w:settings>")),
    ),
    body(TemplateRule.TRACKED_CHANGES, "<w:p><w:del><w:r><w:delText>gammel</w:delText></w:r></w:del></w:p>"),
    Case(TemplateRule.OUTSIDE_LINK, with_relation("image", "http://a.example/x.png", sound())),
    body(TemplateRule.WORD_FIELD, "<w:p><w:fldSimple w:instr='DDEAUTO c:\\\\cmd.exe'/></w:p>"),
    body(TemplateRule.WORD_FIELD, "<w:p><w:fldSimple w:instr='INCLUDETEXT \\\\\\\\server\\\\x.docx'/></w:p>"),
)
WRITTEN = (
    in_text(TemplateRule.TAG_OPEN, "Mål: {{ title"),
    in_text(TemplateRule.TAG_OPEN, "{{ title } og {{ year }}"),
    in_text(TemplateRule.TAG_OVER_PARAGRAPHS, "{{ title", "}}"),
    in_text(TemplateRule.TAG_UNREADABLE, "{{ title title }}"),
    in_text(TemplateRule.TAG_UNREADABLE, "{%p if %}", "x", "{%p endif %}"),
    in_text(TemplateRule.TAG_UNREADABLE, "{%p for goal goals %}", "x", "{%p endfor %}"),
    in_text(TemplateRule.TAG_UNREADABLE, "{{ }}"),
    in_text(TemplateRule.AUTOCORRECTED, "{{ year – 1 }}"),
    in_text(TemplateRule.WORD_UNKNOWN, "{% IF title %}x{% endif %}"),
    in_text(TemplateRule.WORD_UNKNOWN, "{%p fro goal in goals %}", "{%p endfor %}"),
    in_text(TemplateRule.NOT_ALLOWED, "{{ range(10) }}"),
    in_text(TemplateRule.NOT_ALLOWED, "{{ title.upper() }}"),
    in_text(TemplateRule.NOT_ALLOWED, "{{ 10 ** 99 }}"),
    in_text(TemplateRule.NOT_ALLOWED, "{% macro a() %}{{ a() }}{% endmacro %}"),
    in_text(TemplateRule.NOT_ALLOWED, "{% include 'a' %}"),
    in_text(TemplateRule.NOT_ALLOWED, "{%p for goal in goals recursive %}", "{%p endfor %}"),
    in_text(TemplateRule.NOT_ALLOWED, "{% set x %}a{% endset %}"),
    in_text(TemplateRule.NOT_ALLOWED, "{{ goals|map('upper') }}"),
    in_text(TemplateRule.NOT_ALLOWED, "{{ loop.cycle(*goals) }}"),
    in_text(TemplateRule.NOT_ALLOWED, "{% set a.b = 1 %}"),
    in_text(TemplateRule.NOT_ALLOWED, "{{ goals|join(*goals) }}"),
    in_text(TemplateRule.BLOCK_OPEN, "{%p with a = title %}", "x"),
    in_text(TemplateRule.BLOCK_OPEN, "{%p if title %}", "x"),
    in_text(TemplateRule.BLOCK_STRAY, "x", "{%p endfor %}", at=3),
    in_text(TemplateRule.TAG_SPACE, "{% p if title %}", "x", "{%p endif %}"),
    in_text(TemplateRule.TAG_SIGN, "{%p if title == '100 %' %}", "x", "{%p endif %}"),
    in_text(TemplateRule.SAME_PARAGRAPH, "{%p if title %} x {%p endif %}"),
    in_text(TemplateRule.OUTSIDE_TABLE, "{%tr for goal in goals %}", "{%tr endfor %}"),
    in_text(TemplateRule.LOST_TEXT, "Viktig {%p if title %}", "x", "{%p endif %}"),
    body(TemplateRule.LOST_CONTENT, _IF.format('<w:r><w:footnoteReference w:id="2"/></w:r>')),
    body(TemplateRule.LOST_CONTENT, _IF.format("<w:r><w:drawing/></w:r>")),
    in_text(TemplateRule.CLOSED_OTHERWISE, "{%p for goal in goals %}", "x", "{% endfor %}", at=4),
    in_text(TemplateRule.LOOPS_DEEP, *_nested(7), at=8),
    in_table(TemplateRule.CLOSED_OTHERWISE, HEADER, LOOP, ROW, ("{% endfor %}", ""), row=4),
    in_table(TemplateRule.CLOSED_OTHERWISE, HEADER, LOOP, ROW, ("{%p endfor %}", ""), row=4),
    in_table(TemplateRule.HEADER_ROW_MISSING, LOOP, ROW, END, row=1),
    in_table(TemplateRule.SAME_ROW, HEADER, ("{%tr for goal in goals %}", "{%tr endfor %}"), row=2, column=2),
    in_table(TemplateRule.LOST_TEXT, HEADER, ("{%tr for goal in goals %}", "Viktig"), ROW, END, row=2),
    in_table(TemplateRule.NAME_UNKNOWN, HEADER, LOOP, ("{{ goal.number }}", "{{ goal.tekst }}"), END, row=3, column=2),
)
ASKED = (
    in_text(TemplateRule.NAME_UNKNOWN, "{{ Title }}"),
    in_text(TemplateRule.NEEDS_LOOP, "{{ mål.number }}"),
    in_text(TemplateRule.NEEDS_LOOP, "{{ goals.text }}"),
    in_text(TemplateRule.NEEDS_LOOP, "{{ number }}"),
    in_text(TemplateRule.NAME_UNKNOWN, "{%p if gols %}", "x", "{%p endif %}"),
    in_text(TemplateRule.NAME_UNKNOWN, "{{ wheel.figur }}"),
    in_text(TemplateRule.NAME_UNKNOWN, "{{ title.__class__ }}"),
    in_text(
        TemplateRule.NAME_OUTSIDE_LOOP,
        "{%p for goal in goals %}",
        "{{ goal.number }}",
        "{%p endfor %}",
        "{{ goal.number }}",
        at=5,
    ),
    in_text(TemplateRule.FILTER_UNKNOWN, "{{ title|uper }}"),
    in_text(TemplateRule.FILTER_UNKNOWN, "{{ '%1000000000d'|format(3) }}"),
    in_text(TemplateRule.TEST_UNKNOWN, "{%p if title is tom %}", "x", "{%p endif %}"),
    in_text(TemplateRule.TEST_UNKNOWN, "{{ goals|selectattr('number', 'callable')|list|count }}"),
    in_text(TemplateRule.NAME_UNKNOWN, "{{ goals|map(attribute='text.__class__')|join }}"),
    in_text(TemplateRule.NAME_UNKNOWN, "{{ goals|groupby('nummer')|count }}"),
    in_text(TemplateRule.NAME_UNKNOWN, "{% with a = titel %}{{ a }}{% endwith %}"),
    in_text(TemplateRule.NAME_OUTSIDE_LOOP, "{% with a = title %}{{ a }}{% endwith %}{{ a }}"),
    in_text(TemplateRule.NAME_UNKNOWN, "{{ loop.cycle('a', 'b') }}"),
    in_text(TemplateRule.NOT_A_LIST, "{%p for one in goals|sum(attribute='number') %}", "{%p endfor %}"),
    in_text(TemplateRule.NOT_PRINTABLE, "{{ goals|groupby('number') }}"),
    in_text(TemplateRule.RICH_WITHOUT_FILTER, "{% for text, many in goals|groupby('text') %}{{ text }}{% endfor %}"),
    in_text(TemplateRule.RICH_WITHOUT_FILTER, "{{ (goals|map(attribute='text'))|first }}"),
    in_text(TemplateRule.NEEDS_PLAIN_TAG, "{{p title }}"),
    in_text(TemplateRule.NEEDS_PLAIN_TAG, "{{r title }}"),
    in_text(TemplateRule.NEEDS_PARAGRAPH_TAG, "{{ wheel.figure }}"),
    in_text(TemplateRule.NEEDS_PARAGRAPH_TAG, "{{ link|blocks }}"),
    in_text(TemplateRule.NEEDS_RUN_TAG, "Se {{ link|runs }}"),
    in_text(TemplateRule.RICH_WITHOUT_FILTER, "{{ link }}"),
    in_text(TemplateRule.RICH_WITHOUT_FILTER, "{{r link }}"),
    in_text(TemplateRule.NOT_PRINTABLE, "{{ goals }}"),
    in_text(TemplateRule.NOT_PRINTABLE, "{{ wheel }}"),
    in_text(TemplateRule.NOT_A_LIST, "{%p for one in title %}", "{%p endfor %}"),
    in_text(TemplateRule.STYLE_UNKNOWN, "{{p link|blocks('Brodtekst') }}"),
)
TEXT_BOX = with_body(
    "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Viktig</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>", sound()
)


def _merged(row: tuple[str, ...], attribute: str = "") -> bytes:
    """A table whose first cell of the repeated row is merged with the one above it."""
    parts = read_package(sound(rows=(HEADER, LOOP, row, END)))
    before, cell, after = parts["word/document.xml"].rpartition(b"</w:tcPr><w:p><w:r><w:t>" + row[0].encode())
    return write_package({**parts, "word/document.xml": before + f"<w:vMerge{attribute}/>".encode() + cell + after})


def _in_loop(run: str) -> bytes:
    lines = ("<w:t>{%p for goal in goals %}</w:t>", run, "<w:t>{%p endfor %}</w:t>")
    return with_body("".join(f"<w:p><w:r>{line}</w:r></w:p>" for line in lines), sound())


SHOWN = (
    Case(TemplateRule.HIDDEN_CELL, _merged(ROW), 6, (1, 3, 1)),
    Case(TemplateRule.HIDDEN_CELL, _merged(ROW, ' w:val="continue"'), 6, (1, 3, 1)),
    Case(TemplateRule.NOTE_REPEATED, _in_loop('<w:footnoteReference w:id="2"/>'), 2),
    Case(TemplateRule.NOTE_REPEATED, _in_loop('<w:endnoteReference w:id="2"/>'), 2),
)
_GALLERY = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Mål 3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
"""A list of contents as Word inserts it from its gallery."""
UNMERGED = _merged(ROW, ' w:val="restart"')
HELD = (
    Case(TemplateRule.FIELD_NOT_USED, template("uten tittel")),
    Case(
        TemplateRule.STYLE_MISSING, changed("word/styles.xml", lambda xml: xml.replace(b'w:val="List Bullet"', b'w:val="Kuler"'))
    ),
    Case(TemplateRule.COMMENTS, changed("word/comments.xml", lambda _: COMMENT)),
    Case(TemplateRule.ATTACHED_TEMPLATE, _with_setting(b'<w:attachedTemplate r:id="rIdX"/>')),
    Case(TemplateRule.WRITE_PROTECTED, _with_setting(b'<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')),
    Case(TemplateRule.NOT_FILLED_IN, changed("word/charts/chart1.xml", lambda _: b"<a>{{ title }}</a>")),
    Case(TemplateRule.TEXT_BOX, TEXT_BOX, 2),
    body(TemplateRule.STALE_CONTENTS, f"<w:sdt><w:sdtContent>{_GALLERY}</w:sdtContent></w:sdt>"),
    body(TemplateRule.STALE_CONTENTS, '<w:p><w:fldSimple w:instr=" TOC \\o "><w:r><w:t>Mål</w:t></w:r></w:fldSimple></w:p>'),
)
CASES = (*REFUSED, *WRITTEN, *ASKED, *SHOWN, *HELD)
TRIED = {
    TemplateRule.NOT_READABLE,
    TemplateRule.LOGO_NOT_PNG,
    TemplateRule.LOGO_DAMAGED,
    TemplateRule.LOGO_TOO_LARGE,
    TemplateRule.NOT_COMPILED,
    TemplateRule.NOT_RENDERED,
    TemplateRule.RESULT_FAULTY,
    TemplateRule.RESULT_NOT_ACCESSIBLE,
    TemplateRule.SHEET_NOT_PRINTED,
    TemplateRule.TOO_SLOW,
    TemplateRule.TOO_LARGE,
}
"""What only a trial shows."""
__all__ = ["ASKED", "CASES", "CONTRACT", "HEADER", "REFUSED", "TEXT_BOX", "TRIED", "UNMERGED", "Case", "changed", "sound"]
