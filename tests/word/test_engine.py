"""A template filled with data: every text arrives as it was typed, and nothing of it is ever run."""

import subprocess
import sys
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docxtpl import DocxTemplate
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment

from sltdocs.contract.cell import Run
from sltdocs.contract.normalise import clean
from sltdocs.contract.text import Text
from sltdocs.errors import TemplateFault
from sltdocs.word.engine import compile_template, render
from tests.word.documents import PROPERTIES, cells, paragraphs, part, template, text_of

LINK = "https://www.kommunen.example/slt?a=1&b=2"


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_any_text_stands_in_the_document_as_it_was_typed(typed: str) -> None:
    assert clean(typed) in text_of(render(template("før {{ value }} etter"), {"value": typed}, PROPERTIES))


@pytest.mark.parametrize(
    "nasty", ["A & B <c> \"d\" 'e'", "{{ 7*7 }} {% for x in y %}", "]]>", "&amp;", "😀 שלום", "=1+1", "{{ }}"]
)
def test_signs_that_mean_something_to_xml_or_to_templates_are_text(nasty: str) -> None:
    rendered = render(
        template("{{ value }}", "{{p rich|blocks('Normal') }}"), {"value": nasty, "rich": Text.of(nasty)}, PROPERTIES
    )
    assert text_of(rendered).split("\n")[:2] == [nasty, nasty]


def test_a_line_break_and_a_tab_in_a_cell_stay_a_line_break_and_a_tab() -> None:
    assert text_of(render(template("{{ value }}"), {"value": "en\nto\ttre"}, PROPERTIES)).startswith("en\nto\ttre")


def test_paragraphs_bullets_and_numbers_become_real_ones() -> None:
    rich = Text.of("Først\n- epler\n- pærer\n1. en\n2. to\nSist")
    rendered = render(template("{{p rich|blocks('Normal') }}"), {"rich": rich}, PROPERTIES)
    assert paragraphs(rendered) == [
        ("Normal", "Først"),
        ("List Bullet", "epler"),
        ("List Bullet", "pærer"),
        ("List Number", "en"),
        ("List Number", "to"),
        ("Normal", "Sist"),
    ]


def test_every_numbered_list_starts_anew() -> None:
    rich = Text.of("1. en\n2. to\nMellom\n1. ny\n2. neste\n1. igjen\n2. slutt")
    rendered = render(template("{{p rich|blocks('Normal') }}"), {"rich": rich}, PROPERTIES)
    numbering = part(rendered, "word/numbering.xml")
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    starts = [element.get(f"{word}val") for element in numbering.iter(f"{word}startOverride")]
    assert starts == ["1", "1", "1"]


def test_bold_italics_and_links_survive() -> None:
    rich = Text((Run("vanlig "), Run("fet", bold=True), Run(" "), Run("kursiv", italic=True), Run("lenke", link=LINK)))
    rendered = render(template("{{r rich|runs }}"), {"rich": rich}, PROPERTIES)
    paragraph = Document(BytesIO(rendered)).paragraphs[0]
    assert [(run.text, bool(run.bold), bool(run.italic)) for run in paragraph.runs if run.text.strip()] == [
        ("vanlig ", False, False),
        ("fet", True, False),
        ("kursiv", False, True),
    ]
    assert [(link.text, link.address) for link in paragraph.hyperlinks] == [("lenke", LINK)]


def test_the_list_of_contents_links_to_the_headings() -> None:
    rendered = render(
        template("{{p contents }}", ("{{ first }}", "Heading 1"), ("Delmål", "Heading 2"), "tekst"),
        {"first": "Mål & midler"},
        PROPERTIES,
    )
    document = Document(BytesIO(rendered))
    entries = [(link.text, link.fragment) for paragraph in document.paragraphs for link in paragraph.hyperlinks]
    assert [text for text, _ in entries] == ["Mål & midler", "Delmål"]
    bookmarks = set(text_names(rendered))
    assert {anchor for _, anchor in entries} == bookmarks


def text_names(document: bytes) -> list[str]:
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    return [str(mark.get(f"{word}name")) for mark in part(document, "word/document.xml").iter(f"{word}bookmarkStart")]


def test_rows_repeat_for_each_item() -> None:
    rows = (
        ("Nr.", "Tiltak"),
        ("{%tr for m in measures %}", ""),
        ("{{ m.number }}", "{{r m.name|runs }}"),
        ("{%tr endfor %}", ""),
    )
    measures = [{"number": str(number), "name": Text.of(f"Tiltak {number}")} for number in range(1, 4)]
    rendered = render(template(rows=rows), {"measures": measures}, PROPERTIES)
    assert cells(rendered) == [["Nr.", "Tiltak"], ["1", "Tiltak 1"], ["2", "Tiltak 2"], ["3", "Tiltak 3"]]


def test_a_cell_that_prints_nothing_still_holds_a_paragraph() -> None:
    rows = (("Nr.",), ("{%tr for m in items %}",), ("{{p m|blocks('Normal') }}",), ("{%tr endfor %}",))
    assert cells(render(template(rows=rows), {"items": [Text()]}, PROPERTIES)) == [["Nr."], [""]]


def test_header_is_filled_too() -> None:
    rendered = render(template("x", header="{{ mark }}"), {"mark": "UTKAST"}, PROPERTIES)
    assert Document(BytesIO(rendered)).sections[0].header.paragraphs[0].text == "UTKAST"


def test_properties_are_those_that_were_given() -> None:
    properties = Document(BytesIO(render(template("x"), {}, PROPERTIES))).core_properties
    assert (properties.title, properties.author, properties.language) == ("Tittel", "Fjordvik kommune", "nb-NO")
    assert properties.created.isoformat().startswith("2026-02-25T00:00:00")


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a name that nobody knows", "{{ unknown }}"),
        ("a loop that is not closed", "{% for x in items %}"),
        ("a row loop closed in a paragraph", "{%p endfor %}"),
        ("code through a class", "{{ ''.__class__.__mro__ }}"),
        ("code through a loop", "{% for x in items %}{{ loop.__init__.__globals__ }}{% endfor %}"),
        ("code through a filter's globals", "{{ lipsum.__globals__ }}"),
        ("a call", "{{ items.append(1) }}"),
        ("a call of a text's method", "{{ 'a'.upper() }}"),
        ("memory by repetition", "{{ 'x' * 900000000 }}"),
        ("memory by power", "{{ 9 ** 9 ** 9 }}"),
        ("memory by formatting", "{{ '%1000000000d' % 3 }}"),
        ("memory by padding", "{{ 'x'|center(1000000000) }}"),
        ("another file", "{% include '/etc/passwd' %}"),
        ("an import", "{% import 'os' as os %}"),
        ("a range", "{% for x in range(999999999) %}{{ x }}{% endfor %}"),
    ],
)
def test_a_template_that_asks_for_what_it_may_not_have_is_refused(name: str, source: str) -> None:
    del name
    with pytest.raises(TemplateFault):
        render(template(source), {"items": [1]}, PROPERTIES)


def test_a_row_loop_that_is_closed_outside_its_table_is_refused_and_not_cut_short() -> None:
    rows = (("Nr.",), ("{%tr for m in items %}",), ("{{ m }}",))
    document = Document(BytesIO(template(rows=rows)))
    document.add_paragraph("{%p endfor %}")
    out = BytesIO()
    document.save(out)
    with pytest.raises(TemplateFault):
        render(out.getvalue(), {"items": [1, 2]}, PROPERTIES)


def test_norwegian_quotes_inside_a_tag_are_understood() -> None:
    assert text_of(render(template("{{ items|join(«, ») }}"), {"items": ["a", "b"]}, PROPERTIES)).startswith("a, b")


@pytest.mark.parametrize("broken", [b"", b"not a zip", b"PK\x03\x04 cut"])
def test_bytes_that_are_no_docx_are_refused(broken: bytes) -> None:
    with pytest.raises(TemplateFault):
        compile_template(broken)


def test_the_content_equals_docxtpls_own() -> None:
    rows = (("Nr.", "Tiltak"), ("{%tr for m in ms %}", ""), ("{{ m.n }}", "{{ m.t }}"), ("{%tr endfor %}", ""))
    source = template(
        ("{{ title }}", "Heading 1"), "{%p if show %}", "Vises {{ title }}", "{%p endif %}", rows=rows, header="{{ title }}"
    )
    context = {"title": "Mål & <midler>", "show": True, "ms": [{"n": 1, "t": "a & b"}, {"n": 2, "t": "c"}]}
    theirs = DocxTemplate(BytesIO(source))
    theirs.render(context, Environment(autoescape=True))
    out = BytesIO()
    theirs.save(out)
    ours = render(source, context, PROPERTIES)
    assert paragraphs(ours) == paragraphs(out.getvalue())
    assert cells(ours) == cells(out.getvalue())


def test_the_same_input_gives_the_same_bytes_in_every_time_zone_and_hash_order() -> None:
    program = (
        "from tests.word.documents import *; from sltdocs.word.engine import render; from sltdocs.contract.text import Text;"
        "import hashlib;"
        "d = render(template('{{p contents }}', ('{{ t }}', 'Heading 1'), \"{{p r|blocks('Normal') }}\"),"
        " {'t': 'Å', 'r': Text.of('- a\\n1. b')}, PROPERTIES); print(hashlib.sha256(b''.join(d.split())).hexdigest())"
    )
    results = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "TZ": zone, "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in (("0", "UTC"), ("1", "America/New_York"), ("2", "Europe/Oslo"))
    }
    assert len(results) == 1
    assert len(results.pop()) == 65


def test_files_in_the_package_have_no_dates_of_their_own() -> None:
    with ZipFile(BytesIO(render(template("x"), {}, PROPERTIES))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.namelist()[0] == "[Content_Types].xml"


@pytest.mark.parametrize("tag", ["{{p value }}", "{{r value }}"])
def test_text_where_word_would_leave_it_out_is_refused_and_not_lost(tag: str) -> None:
    with pytest.raises(TemplateFault, match="«Mål» is text"):
        render(template(tag), {"value": "Mål"}, PROPERTIES)
    assert render(template(tag, "x"), {"value": ""}, PROPERTIES)
