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
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.text.run import Run

from sltdocs.products import action_plan
from sltdocs.products.artifact import Made, Result
from sltdocs.template_trial import tried
from sltdocs.word.lint import is_usable
from sltdocs.word.package import read_package, write_package
from tests.products import plans
from tests.word.documents import text_of
from tests.word.test_pictures import whole

NAME = "plan.nb.docx"
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
Edit = Callable[[Opened], object]


class Own(plans.ShippedTemplates):
    """One template for everything."""

    def __init__(self, data: bytes, logo: bytes | None = None) -> None:
        super().__init__(logo)
        self._data = data

    def template(self, name: str, municipalities: str) -> bytes:
        return self._data


def edited(*edits: Edit) -> bytes:
    document = Document(str(plans.SHIPPED / NAME))
    for edit in edits:
        edit(document)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def made(template: bytes, logo: bytes | None = None) -> Result:
    return action_plan.make(plans.full(), plans.given(templates=Own(template, logo)))


def text(template: bytes) -> str:
    """The plan's text; the checkers have found nothing in it."""
    result = made(template)
    assert result.outcome.made is Made.MADE
    assert result.findings == ()
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


def within_content_controls(document: Opened) -> None:
    """Every paragraph of one tag lies in a control of its own, as those who lock parts of a template make them."""
    for paragraph in document.paragraphs:
        if paragraph.text.startswith("{{ ") and paragraph.text.endswith(" }}"):
            control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
            control.append(OxmlElement("w:sdtPr"))
            control.append(content)
            paragraph._p.addprevious(control)
            content.append(paragraph._p)


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
    before, after = text(edited()), text(edited(without_guidelines))
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
def test_a_template_that_another_office_program_has_saved_gives_the_same_text(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(edited())
    program = ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--convert-to", "docx"]
    subprocess.run([*program, "--outdir", tmp_path / "saved", tmp_path / NAME], check=True, capture_output=True, timeout=180)
    template = (tmp_path / "saved" / NAME).read_bytes()
    assert is_usable(tried(NAME, template, NOW))
    result = made(template)
    assert result.outcome.made is Made.MADE
    assert sorted(text_of(result.artifacts[0].data).split()) == sorted(text(edited()).split())


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
