"""Whatever stands in a template outside its tags stands in the document, or the template is refused with the place."""

from collections.abc import Callable
from io import BytesIO
from itertools import count

import pytest
from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.errors import TemplateFault
from sltdocs.word.engine import render
from sltdocs.word.template.lint.linting import TemplateRule, lint
from tests.word.documents import PROPERTIES, cells, template, text_of
from tests.word.lint_cases import CONTRACT

CONTEXT = {"title": "Plan", "goals": ["a"], "year": 2026}
TAGS = (
    "{% if goals %}", "{% endif %}", "{%- if goals %}", "{%- if goals -%}", "{%- endif -%}", "{% endif -%}", "{{ title }}",
    "{{title}}", "{%p if goals %}", "{%p endif %}", "{# merknad #}", "{#p merknad #}", "{{r title }}", "{% set x = 1 %}",
    "{% for g in goals %}", "{%- endfor %}", "{% endfor %}", "{%p for g in goals %}", "{%p endfor %}", "{{ 'a & b' }}",
)  # fmt: skip
WORDS = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S"), exclude_characters="{}%#<>_"), min_size=1, max_size=5
)


@settings(max_examples=100)
@given(st.lists(st.lists(st.one_of(WORDS, st.sampled_from(TAGS)), max_size=5), max_size=7), st.booleans())
def test_every_word_of_a_template_is_printed_or_the_template_is_refused_with_the_place(
    lines: list[list[str]], split: bool
) -> None:
    numbers = count(100)
    marked = [[piece if piece.startswith("{") else f"{piece}{next(numbers)}" for piece in line] for line in lines]
    wanted = [piece for line in marked for piece in line if not piece.startswith("{")]
    made = _in_runs(marked) if split else template(*(" ".join(line) for line in marked))
    try:
        text = text_of(render(made, CONTEXT, PROPERTIES))
    except TemplateFault:
        return
    assert [word for word in wanted if word not in text] == []


def _in_runs(lines: list[list[str]]) -> bytes:
    """A template whose pieces are runs of their own, tags split in their middle."""
    document = Document()
    for line in lines:
        paragraph = document.add_paragraph()
        for piece in line:
            paragraph.add_run(piece[:4] if piece.startswith("{") else f" {piece} ")
            if piece.startswith("{"):
                paragraph.add_run(piece[4:]).bold = True
    return _saved(document)


def _saved(document: DocxDocument) -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


@settings(max_examples=25)
@given(
    st.lists(
        st.lists(st.one_of(WORDS, st.sampled_from(["{{ title }}", "{%- if goals -%}", "{% endif -%}"])), max_size=5), max_size=5
    )
)
def test_a_template_with_blocks_inside_its_lines_is_not_refused(lines: list[list[str]]) -> None:
    whole = [" ".join(["x", *line, *["{% endif -%}"] * _still_open(line), "y"]) for line in lines if _still_open(line) >= 0]
    assert text_of(render(template(*whole), CONTEXT, PROPERTIES)).count("x") >= len(whole)


def _still_open(line: list[str]) -> int:
    """How many blocks a line leaves open; below nought when it ends one that it does not begin."""
    depth = 0
    for piece in line:
        depth += {"{%- if goals -%}": 1, "{% endif -%}": -1}.get(piece, 0)
        if depth < 0:
            return -1
    return depth


def test_dashes_beside_text_take_away_blanks_as_in_jinja_and_nothing_else() -> None:
    made = template("Før:", "Målene gjelder {%- if goals -%} alle {%- endif -%} innbyggere.", "Etter")
    assert text_of(render(made, CONTEXT, PROPERTIES)).startswith("Før:\nMålene gjelderalleinnbyggere.\nEtter")


def _with_break(document: DocxDocument) -> None:
    document.paragraphs[1].add_run().add_break(WD_BREAK.PAGE)


def _with_section(document: DocxDocument) -> None:
    document.paragraphs[1]._p.get_or_add_pPr().append(parse_xml(f"<w:sectPr {nsdecls('w')}/>"))


def _with_picture(document: DocxDocument) -> None:
    document.paragraphs[1].add_run()._r.append(parse_xml(f"<w:drawing {nsdecls('w')}/>"))


def _with_note(document: DocxDocument) -> None:
    document.paragraphs[1].add_run()._r.append(parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="2"/>'))


@pytest.mark.parametrize("add", [_with_picture, _with_note])
@pytest.mark.parametrize("tag", ["{%p if title %}", "{{p title }}"])
def test_what_is_no_text_beside_the_tag_of_a_paragraph_is_told_and_never_lost(
    add: Callable[[DocxDocument], None], tag: str
) -> None:
    document = Document(BytesIO(template("{{ title }}", tag, "x", "{%p endif %}" if "if" in tag else "y")))
    add(document)
    made = _saved(document)
    with pytest.raises(TemplateFault, match="paragraph 2"):
        render(made, CONTEXT, PROPERTIES)
    (told,) = [one for one in lint(made, CONTRACT) if one.rule is TemplateRule.LOST_CONTENT]
    assert told.spot.paragraph == 2


@pytest.mark.parametrize("add", [_with_break, _with_section])
@pytest.mark.parametrize("tag", ["{%p if title %}", "{{p rich|blocks('Normal') }}"])
def test_a_break_in_the_paragraph_of_a_tag_stays_in_the_document(add: Callable[[DocxDocument], None], tag: str) -> None:
    document = Document(BytesIO(template("{{ title }}", tag, "x", "{%p endif %}" if "if" in tag else "y")))
    add(document)
    made = render(_saved(document), {**CONTEXT, "rich": "rik"}, PROPERTIES)
    body = Document(BytesIO(made)).element.body
    assert len(body.xpath("w:p/w:pPr/w:sectPr | w:p/w:r/w:br[@w:type='page']")) == 1
    assert "x" in text_of(made)
    assert [one for one in lint(_saved(document), CONTRACT) if one.rule is TemplateRule.LOST_CONTENT] == []


def test_a_picture_in_the_row_of_a_loop_is_told() -> None:
    rows = (("Nr.",), ("{%tr for g in goals %}",), ("{{ g }}",), ("{%tr endfor %}",))
    document = Document(BytesIO(template("{{ title }}", rows=rows)))
    document.tables[0].rows[1].cells[0].add_paragraph().add_run()._r.append(parse_xml(f"<w:drawing {nsdecls('w')}/>"))
    with pytest.raises(TemplateFault, match="drawing"):
        render(_saved(document), CONTEXT, PROPERTIES)


@pytest.mark.parametrize(
    ("tag", "printed"),
    [
        ("{{ 'Barn & unge' }}", "Barn & unge"),
        ("{{ ['a', 'b']|join(' & ') }}", "a & b"),
        ("{{ 'lik' if title == 'Mål & <midler>' else 'ulik' }}", "lik"),
        ("{{ 'det «gode» liv' }}", "det «gode» liv"),
        ('{{ "det «gode» liv" }}', "det «gode» liv"),
        ("{{ “det «gode» liv” }}", "det «gode» liv"),
        ("{{ «det “gode” liv» }}", "det “gode” liv"),
        ("{{ nothing|default('Barn’s') }}", "Barn’s"),
        ("{{ ‘a’ ~ «b» }}", "ab"),
        ("{{ ’a' ~ 'b’ }}", "ab"),
        ("{_{ title }_} og {_% if %_}", "{{ title }} og {% if %}"),
    ],
)
def test_signs_inside_a_text_in_a_tag_are_printed_as_they_were_typed(tag: str, printed: str) -> None:
    made = render(template(tag), {"title": "Mål & <midler>"}, PROPERTIES)
    assert text_of(made).split("\n")[0] == printed


@pytest.mark.parametrize(
    ("tag", "value"),
    [("{{ rich|runs }}", "{{r"), ("{{ rich|blocks }}", "{{p"), ("{{r rich|blocks }}", "{{p"), ("{{p rich|runs }}", "{{r")],
)
def test_paragraphs_in_a_line_and_runs_among_paragraphs_are_refused_when_a_document_is_made(tag: str, value: str) -> None:
    with pytest.raises(TemplateFault, match=value):
        render(template(tag), {"rich": "en tekst"}, PROPERTIES)


def test_the_colour_of_a_cell_is_a_colour_and_stands_where_the_schema_has_it() -> None:
    rows = (("A", "B"), ("{% cellbg colour %}a", "b {{r rich|runs }}"))
    made = render(template(rows=rows), {"colour": "#C6E0B4", "rich": "c"}, PROPERTIES)
    assert cells(made)[1] == ["a", "b c"]
    properties = Document(BytesIO(made)).tables[0].rows[1].cells[0]._tc.tcPr
    assert [one.tag.rpartition("}")[2] for one in properties] == ["tcW", "shd"]
    with pytest.raises(TemplateFault, match="no colour"):
        render(template(rows=rows), {"colour": "rødt", "rich": "c"}, PROPERTIES)
    with pytest.raises(TemplateFault, match="is text"):  # a colour elsewhere in the part makes no other tag forgiving
        render(
            template(rows=(("A", "B"), ("{% cellbg colour %}a", "{{r rich }}"))), {"colour": "C6E0B4", "rich": "c"}, PROPERTIES
        )


@pytest.mark.parametrize("many", [1, 2, 5, 9])
def test_columns_that_a_template_repeats_get_a_grid_of_their_number(many: int) -> None:
    rows = (
        ("Nr.", "{%tc for g in goals %}", "{{ g }}", "{%tc endfor %}"),
        ("Sum", "{%tc for g in goals %}", "x", "{%tc endfor %}"),
    )
    made = render(template(rows=rows), {"goals": [f"M{at}" for at in range(many)]}, PROPERTIES)
    table = Document(BytesIO(made)).tables[0]
    assert cells(made)[0] == ["Nr.", *(f"M{at}" for at in range(many))]
    assert len(table._tbl.tblGrid) == many + 1
