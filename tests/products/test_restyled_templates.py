"""A template that somebody has worked on in Word: whatever becomes of tags, and however chapters are moved, nothing is lost."""

import copy
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Opened
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt, RGBColor
from docx.text.run import Run
from msgspec.structs import replace

from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.document import DocumentCode
from sltdocs.plan.model import Plan
from sltdocs.products.artifact import Made, ProductResult
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from sltdocs.service.templates.template_trial import tried
from sltdocs.word.package import read_package, write_package
from sltdocs.word.template.lint.linting import is_usable, said
from tests.products import plans
from tests.word.documents import text_of
from tests.word.test_pictures import whole

NAME = "plan.nb.docx"
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
Edit = Callable[[Opened], object]
Make = Callable[[Plan, ProductInputs], ProductResult]
PRODUCTS: dict[str, Make] = {NAME: ACTION_PLAN.made, "status-report.nb.docx": STATUS_REPORT.made}


class Own(plans.ShippedTemplates):
    """One template for everything."""

    def __init__(self, data: bytes, logo: bytes | None = None) -> None:
        super().__init__(logo)
        self._data = data

    def template(self, name: str, municipalities: str) -> bytes:
        return self._data


def edited(*edits: Edit, name: str = NAME) -> bytes:
    document = Document(str(plans.SHIPPED / name))
    for edit in edits:
        edit(document)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def made(template: bytes, logo: bytes | None = None, make: Make = ACTION_PLAN.made) -> ProductResult:
    return make(plans.full(), plans.given(templates=Own(template, logo)))


def text(template: bytes, make: Make = ACTION_PLAN.made, lacks: tuple[str, ...] = ()) -> str:
    """The document's text; the checkers have found nothing in it, and she is told of the sheets that it lacks."""
    result = made(template, make=make)
    assert result.outcome.made is Made.MADE
    assert [(one.code, dict(one.params)["detail"]) for one in result.findings] == [
        (DocumentCode.DOCUMENT_LACKS_SHEET, sheet) for sheet in lacks
    ]
    return text_of(result.artifacts[0].data)


def runs(document: Opened) -> list[Run]:
    """Every run with a tag, also in tables and headers."""
    roots = [document.element.body, *(part._element for one in document.sections for part in (one.header, one.footer))]
    found = [Run(element, document) for root in roots for element in root.iter(qn("w:r"))]
    return [run for run in found if "{" in run.text]


def cut_into_runs(document: Opened) -> None:
    """As Word does when it checks spelling, or when somebody edits a tag later: pieces with their own rsid and marks between."""
    for run in runs(document):
        pieces = [run.text[at : at + 4] for at in range(0, len(run.text), 4)]
        last = run._r
        for number, piece in enumerate(pieces[1:], 1):
            one = copy.deepcopy(run._r)
            one.set(qn("w:rsidR"), f"00A{number:05X}")
            Run(one, document).text = piece
            mark = OxmlElement("w:proofErr")
            mark.set(qn("w:type"), "spellStart" if number % 2 else "spellEnd")
            last.addnext(mark)
            mark.addnext(one)
            last = one
        run.text = pieces[0]


def autocorrected(document: Opened) -> None:
    """Quotes as Word sets them while somebody types, and spaces that do not break."""
    for run in runs(document):
        text = run.text.replace("{{ ", "{{\N{NO-BREAK SPACE}").replace(" %}", "\N{NO-BREAK SPACE}%}")
        run.text = text.replace("('", "(\N{RIGHT SINGLE QUOTATION MARK}").replace("')", "\N{RIGHT SINGLE QUOTATION MARK})")


def put_into_a_control(element: BaseOxmlElement) -> None:
    """A content control around it, in its place."""
    control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    control.append(OxmlElement("w:sdtPr"))
    control.append(content)
    element.addprevious(control)
    content.append(element)


def within_content_controls(document: Opened) -> None:
    """Every paragraph of one tag lies in a control of its own, as those who lock parts of a template make them."""
    for paragraph in document.paragraphs:
        if paragraph.text.startswith("{{ ") and paragraph.text.endswith(" }}"):
            put_into_a_control(paragraph._p)


def with_bookmarks_and_page_breaks(document: Opened) -> None:
    """What Word strews about: bookmarks, where pages broke when it was last shown, languages of runs."""
    for number, run in enumerate(runs(document)):
        for kind in ("w:bookmarkStart", "w:bookmarkEnd"):
            mark = OxmlElement(kind)
            mark.set(qn("w:id"), str(number))
            if kind == "w:bookmarkStart":
                mark.set(qn("w:name"), f"_GoBack{number}")
            run._r.addprevious(mark)
        run._r.insert(1 if run._r.rPr is not None else 0, OxmlElement("w:lastRenderedPageBreak"))


@pytest.mark.parametrize("habit", [cut_into_runs, autocorrected, within_content_controls, with_bookmarks_and_page_breaks])
def test_what_word_makes_of_tags_changes_nothing(habit: Edit) -> None:
    template = edited(habit)
    assert is_usable(tried(NAME, template, NOW))
    assert text(template) == text(edited())


def test_all_of_it_at_once_changes_nothing() -> None:
    template = edited(autocorrected, cut_into_runs, with_bookmarks_and_page_breaks)
    assert text(template) == text(edited())


def chapter(document: Opened, first: str, following: str) -> list[OxmlElement]:
    """The blocks of the body from the tag that opens a chapter up to the one that opens the next."""
    blocks = [*document.element.body]
    texts = ["".join(block.itertext()) for block in blocks]
    return blocks[
        next(at for at, one in enumerate(texts) if first in one) : next(at for at, one in enumerate(texts) if following in one)
    ]


def knowledge_first(document: Opened) -> None:
    opening = chapter(document, "if introduction or goals", "if guidelines.sections")[0]
    for block in chapter(document, "if knowledge.sections", "if measures.wide and not"):
        opening.addprevious(block)


def without_guidelines(document: Opened) -> None:
    for block in chapter(document, "if guidelines.sections", "if organisation.sections"):
        document.element.body.remove(block)


def in_our_own_dress(document: Opened) -> None:
    """Fonts, colours, sizes, a landscape cover, text and a table of one's own, a line in the header."""
    for name in ("Normal", "Body Text", "Title", "Heading 1", "Heading 2"):
        document.styles[name].font.name = "Georgia"
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x5A, 0x1F, 0x3D)
    document.styles["Body Text"].font.size = Pt(12)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.header.paragraphs[0].add_run(" – Fjordvik, kommunen ved havet")
    heading = chapter(document, "if introduction or goals", "if guidelines.sections")[0]
    for words, style in (("Ordføreren har ordet", "Heading 1"), ("Sammen for de unge i {{ municipality }}.", "Body Text")):
        paragraph = document.add_paragraph(words, style=style)
        heading.addprevious(paragraph._p)


def test_chapters_in_another_order_stand_in_that_order() -> None:
    before, after = text(edited()), text(edited(knowledge_first))
    assert before.index("Innledning") < before.index("Kunnskapsgrunnlag")
    body = after[after.index("Innhold") :]
    assert body.index("Kunnskapsgrunnlag") < body.index("Innledning")
    assert sorted(after.split()) == sorted(before.split())


def test_a_chapter_that_was_taken_out_is_gone_and_nothing_else() -> None:
    before, after = text(edited()), text(edited(without_guidelines), lacks=("Føringer",))
    assert "Føringer" in before
    assert "Føringer" not in after
    assert set(after.split("\n")) <= set(before.split("\n"))
    for measure in plans.full().measures:
        assert measure.name.plain in after


def test_a_template_in_our_own_dress_with_a_logo_passes_every_check() -> None:
    template = edited(in_our_own_dress, knowledge_first)
    assert tried(NAME, template, NOW) == ()
    result = made(template, whole(400, 120))
    assert result.findings == ()
    document = Document(BytesIO(result.artifacts[0].data))
    assert document.styles["Heading 1"].font.name == "Georgia"
    assert document.sections[0].orientation == WD_ORIENT.LANDSCAPE
    assert "kommunen ved havet" in document.sections[0].header.paragraphs[0].text
    assert "Sammen for de unge i Fjordvik" in text_of(result.artifacts[0].data)
    with ZipFile(BytesIO(result.artifacts[0].data)) as package:
        assert whole(400, 120) in {package.read(name) for name in package.namelist()}


@pytest.mark.slow
@pytest.mark.parametrize("name", PRODUCTS)
def test_a_template_that_another_office_program_has_saved_gives_the_same_text(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(edited(name=name))
    program = ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--convert-to", "docx"]
    subprocess.run([*program, "--outdir", tmp_path / "saved", tmp_path / name], check=True, capture_output=True, timeout=180)
    template = (tmp_path / "saved" / name).read_bytes()
    assert is_usable(tried(name, template, NOW))
    result = made(template, make=PRODUCTS[name])
    assert result.outcome.made is Made.MADE
    assert sorted(text_of(result.artifacts[0].data).split()) == sorted(text(edited(name=name), PRODUCTS[name]).split())


def test_styles_may_have_the_ids_that_norwegian_word_gives_them() -> None:
    ids = {
        "Heading1": "Overskrift1",
        "Heading2": "Overskrift2",
        "BodyText": "Brdtekst",
        "ListBullet": "Punktliste",
        "TOC1": "INNH1",
    }
    parts = read_package(edited())
    for name in [name for name in parts if name.endswith(".xml")]:
        for given, local in ids.items():
            for attribute in (b'w:val="%s"', b'w:styleId="%s"'):
                parts[name] = parts[name].replace(attribute % given.encode(), attribute % local.encode())
    template = write_package(parts)
    assert b'w:styleId="Overskrift1"' in parts["word/styles.xml"]
    assert tried(NAME, template, NOW) == ()
    assert text(template) == text(edited())


def headings_of_our_own(document: Opened) -> None:
    """Headings in styles of the municipality's own, made from Word's: new names, and Word's are no longer used."""
    for level in (1, 2, 3):
        style = document.styles.add_style(f"Fjordvik Overskrift {level}", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles[f"Heading {level}"]
        style.font.name = "Georgia"
        for used in document.element.body.iter(qn("w:pStyle")):
            if used.get(qn("w:val")) == style.base_style.style_id:
                used.set(qn("w:val"), style.style_id)


@pytest.mark.parametrize("name", PRODUCTS)
def test_headings_may_have_styles_of_our_own_and_stand_in_the_contents(name: str) -> None:
    template = edited(headings_of_our_own, name=name)
    assert tried(name, template, NOW) == ()
    assert text(template, PRODUCTS[name]) == text(edited(name=name), PRODUCTS[name])


def without_styles_of_contents(*names: str) -> Edit:
    """Styles taken out, as those do who tidy up what their template does not seem to use."""

    def edit(document: Opened) -> None:
        for name in names:
            style = document.styles[name]
            for used in document.element.body.iter(qn("w:pStyle")):
                if used.get(qn("w:val")) == style.style_id:
                    used.set(qn("w:val"), document.styles["Body Text"].style_id)
            style.delete()

    return edit


@pytest.mark.parametrize("names", [("toc 2",), ("toc 1",), ("toc 1", "toc 2")])
def test_the_contents_do_without_styles_of_their_own(names: tuple[str, ...]) -> None:
    template = edited(without_styles_of_contents(*names))
    assert tried(NAME, template, NOW) == ()
    assert text(template) == text(edited())


def a_list_on_the_second_level(document: Opened) -> None:
    """Numbered points as the second level of a list of several levels, as houses have that number their headings."""
    numbering = document.part.numbering_part.element
    (abstract,) = (one for one in numbering.iter(qn("w:abstractNum")) if one.get(qn("w:abstractNumId")) == "2")
    abstract.find(qn("w:multiLevelType")).set(qn("w:val"), "multilevel")
    first = abstract.find(qn("w:lvl"))
    second = copy.deepcopy(first)
    second.set(qn("w:ilvl"), "1")
    first.remove(first.find(qn("w:pStyle")))
    abstract.append(second)
    level = OxmlElement("w:ilvl")
    level.set(qn("w:val"), "1")
    document.styles["List Number"].element.find(f"{qn('w:pPr')}/{qn('w:numPr')}").insert(0, level)


def test_numbered_points_keep_the_level_of_their_style_and_begin_anew_there() -> None:
    template = edited(a_list_on_the_second_level)
    assert tried(NAME, template, NOW) == ()
    plan = replace(plans.full(), sections=tuple(replace(one, text=Text.of("1. Les\n2. Skriv")) for one in plans.full().sections))
    (artifact,) = ACTION_PLAN.made(plan, plans.given(templates=Own(template))).artifacts
    document = Document(BytesIO(artifact.data))
    items = [one._p.pPr.numPr for one in document.paragraphs if one.text in {"Les", "Skriv"}]
    assert items
    assert {one.ilvl.val for one in items} == {1}
    begun = [*document.part.numbering_part.element.iter(qn("w:lvlOverride"))]
    assert {one.get(qn("w:ilvl")) for one in begun} == {"1"}
    assert len(begun) == len({one.numId.val for one in items}) == len(items) / 2


def headings_in_norwegian(document: Opened) -> None:
    """As programs write them that translate the names of styles, without the outline level that Word would have kept."""
    for style in document.styles.element.iter(qn("w:style")):
        name = style.find(qn("w:name"))
        if name.get(qn("w:val")).startswith("heading "):
            name.set(qn("w:val"), name.get(qn("w:val")).replace("heading", "Overskrift"))
            for outline in style.findall(f"{qn('w:pPr')}/{qn('w:outlineLvl')}"):
                outline.getparent().remove(outline)


@pytest.mark.parametrize("name", PRODUCTS)
def test_headings_may_have_norwegian_names_and_are_headings_to_word_too(name: str) -> None:
    template = edited(headings_in_norwegian, name=name)
    assert tried(name, template, NOW) == ()
    assert text(template, PRODUCTS[name]) == text(edited(name=name), PRODUCTS[name])
    styles = Document(BytesIO(made(template, make=PRODUCTS[name]).artifacts[0].data)).styles
    levels = [styles[f"Overskrift {level}"].element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}") for level in (1, 2, 3)]
    assert [one.get(qn("w:val")) for one in levels] == ["0", "1", "2"]


@pytest.mark.parametrize("habit", [cut_into_runs, autocorrected, within_content_controls, with_bookmarks_and_page_breaks])
def test_what_word_makes_of_tags_changes_nothing_in_the_status_report_either(habit: Edit) -> None:
    name = "status-report.nb.docx"
    template = edited(habit, name=name)
    assert tried(name, template, NOW) == ()
    assert text(template, PRODUCTS[name]) == text(edited(name=name), PRODUCTS[name])


def each_tag_in_a_content_control(document: Opened) -> None:
    """Tags within sentences, each locked by itself."""
    for run in runs(document):
        if run.text.startswith("{{ ") and run.text.endswith(" }}"):
            put_into_a_control(run._r)


def linked_and_broken_over_lines(document: Opened) -> None:
    """A tag that Word has made a link of, one with a line break in it, and one with a tab."""
    one, other, third = [run for run in runs(document) if run.text.startswith("{{ ")][:3]
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), "forside")
    one._r.addprevious(link)
    for kind in ("w:bookmarkStart", "w:bookmarkEnd"):
        mark = OxmlElement(kind)
        mark.set(qn("w:id"), "7000")
        if kind == "w:bookmarkStart":
            mark.set(qn("w:name"), "forside")
        link.addprevious(mark)
    link.append(one._r)
    other.text = other.text.replace("{{ ", "{{\n")
    third.text = third.text.replace("{{ ", "{{\t")


@pytest.mark.parametrize("habit", [each_tag_in_a_content_control, linked_and_broken_over_lines])
def test_what_lies_around_or_within_a_tag_changes_nothing(habit: Edit) -> None:
    template = edited(habit)
    assert tried(NAME, template, NOW) == ()
    assert text(template) == text(edited())


def with_a_table_and_a_landscape_part(document: Opened) -> None:
    """A part of its own at the end, on its side, with a table as Word makes one whose header row somebody has marked."""
    section = document.add_section()
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    document.add_paragraph("Vakttelefoner", style="Heading 1")
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ("Hvem", "Når", "{{ period }}", "Alltid"), strict=True):
        cell.text = words
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), "Vakttelefoner i kommunen")
    table._tbl.tblPr.append(caption)


def test_a_table_and_a_landscape_part_may_be_added() -> None:
    template = edited(with_a_table_and_a_landscape_part)
    assert tried(NAME, template, NOW) == ()
    result = made(template)
    assert result.findings == ()
    document = Document(BytesIO(result.artifacts[0].data))
    assert document.sections[-1].orientation == WD_ORIENT.LANDSCAPE
    assert [cell.text for cell in document.tables[-1]._cells] == ["Hvem", "Når", "2026–2027", "Alltid"]
    assert set(text(edited()).split()) <= set(text(template).split())


def test_tracked_changes_in_a_tag_are_explained_with_what_to_do_in_word() -> None:
    def tracked(document: Opened) -> None:
        run = runs(document)[0]
        change = OxmlElement("w:ins")
        change.set(qn("w:id"), "9000")
        change.set(qn("w:author"), "Kari")
        run._r.addprevious(change)
        change.append(run._r)

    (told,) = tried(NAME, edited(tracked), NOW)
    words = said(told, WrittenForm.NB)
    assert "sporede endringer" in words.what
    assert "Godta alle endringer" in words.do


def rows_in_content_controls(document: Opened) -> None:
    """Every row of tables with tags lies in a control, as in repeating parts that Word offers; header rows, too."""
    for row in [*document.element.body.iter(qn("w:tr"))]:
        if "{{" in "".join(row.itertext()):
            put_into_a_control(row)


@pytest.mark.parametrize("name", PRODUCTS)
def test_rows_in_content_controls_change_nothing(name: str) -> None:
    template = edited(rows_in_content_controls, name=name)
    assert tried(name, template, NOW) == ()
    assert text(template, PRODUCTS[name]) == text(edited(name=name), PRODUCTS[name])


def test_first_and_even_pages_may_have_headers_of_their_own() -> None:
    def headers(document: Opened) -> None:
        section = document.sections[0]
        section.different_first_page_header_footer = True
        document.settings.odd_and_even_pages_header_footer = True
        section.first_page_header.paragraphs[0].text = "Forside for {{ municipality }}"
        section.even_page_footer.paragraphs[0].text = "Gjelder {{ period }}"

    template = edited(headers)
    assert tried(NAME, template, NOW) == ()
    section = Document(BytesIO(made(template).artifacts[0].data)).sections[0]
    assert section.first_page_header.paragraphs[0].text == "Forside for Fjordvik kommune"
    assert section.even_page_footer.paragraphs[0].text == "Gjelder 2026–2027"


def merged_downwards(document: Opened) -> None:
    """The repeated row's first cell merged with the header above, as a hand that slipped leaves it."""
    for row in document.element.body.iter(qn("w:tr")):
        if "measure.description" in "".join(row.itertext()):
            row.tc_lst[0].get_or_add_tcPr().append(OxmlElement("w:vMerge"))


def test_a_value_that_a_merged_cell_would_hide_is_told_with_what_to_do_in_word() -> None:
    told = tried(NAME, edited(merged_downwards), NOW)
    assert not is_usable(told)
    words = said(told[0], WrittenForm.NB)
    assert "slått sammen" in words.what
    assert "Del celler" in words.do


FOOTNOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
NOTES = """<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Gjelder {{ period }}</w:t></w:r></w:p></w:footnote>
</w:footnotes>"""


def with_a_footnote_at(words: str) -> bytes:
    """A footnote at the first paragraph with these words."""

    def noted(document: Opened) -> None:
        paragraph = next(one for one in document.paragraphs if words in one.text)
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), "2")
        paragraph.add_run()._r.append(reference)

    parts = read_package(edited(noted))
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    added = {
        "[Content_Types].xml": f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>',
        "word/_rels/document.xml.rels": f'<Relationship Id="rIdF" Type="{FOOTNOTES}" Target="footnotes.xml"/></Relationships>',
    }
    for name, ending in added.items():
        before, closing, _ = parts[name].decode().rpartition("</")
        assert closing
        parts[name] = (before + ending).encode()
    return write_package({**parts, "word/footnotes.xml": NOTES.encode()})


def test_a_footnote_may_have_tags() -> None:
    template = with_a_footnote_at("Innledning")
    assert tried(NAME, template, NOW) == ()
    parts = read_package(made(template).artifacts[0].data)
    assert "Gjelder 2026–2027" in parts["word/footnotes.xml"].decode()
    assert parts["word/document.xml"].count(b"<w:footnoteReference") == 1


def test_a_footnote_in_what_is_repeated_is_told_with_what_to_do() -> None:
    (told,) = tried(NAME, with_a_footnote_at("{{ group.name }}"), NOW)
    assert not is_usable((told,))
    assert "Flytt noten" in said(told, WrittenForm.NB).do
