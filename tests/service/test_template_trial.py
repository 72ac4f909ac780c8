"""A template is tried as the service would use it: with the example and with the least a plan can hold."""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Opened
from docx.shared import Pt, RGBColor

from sltdocs.contract.code import Severity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.service.templates.template_trial import tried
from sltdocs.word.template.lint.linting import TemplateFinding, TemplateRule, said

SHIPPED = Path(__file__).parents[2] / "templates"
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
NAMES = sorted(path.name for path in SHIPPED.glob("*.docx"))


def edited(name: str, edit: Callable[[Opened], object]) -> bytes:
    """A shipped template after somebody has worked on it in Word, as far as python-docx goes for Word."""
    document = Document(str(SHIPPED / name))
    edit(document)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def with_line(text: str) -> Callable[[Opened], object]:
    """Puts a paragraph at the very beginning."""

    def edit(document: Opened) -> None:
        document.paragraphs[0].insert_paragraph_before(text, style="Body Text")

    return edit


def told(name: str, edit: Callable[[Opened], object]) -> tuple[TemplateFinding, ...]:
    return tried(name, edited(name, edit), NOW)


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_template_has_nothing_to_mend(name: str) -> None:
    assert tried(name, (SHIPPED / name).read_bytes(), NOW) == ()


def restyle(document: Opened) -> None:
    """Another font and colour, wider margins, text of one's own, a sentence with fields, the guidelines moved to the end."""
    for style in ("Normal", "Heading 1", "Body Text"):
        document.styles[style].font.name = "Georgia"
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x7A, 0x1F, 0x3D)
    document.styles["Heading 1"].font.size = Pt(24)
    for section in document.sections:
        section.left_margin = section.right_margin = Pt(60)
        section.footer.paragraphs[0].add_run(" – {{ municipality }}")
    with_line("Denne planen for {{ municipality }} gjelder {{ period }}, og er laget etter «SLT-modellen» (100 % frivillig).")(
        document
    )
    body = document.element.body
    blocks = [*body]
    texts = ["".join(one.itertext()) for one in blocks]
    start = next(at for at, text in enumerate(texts) if "if guidelines.sections" in text)
    end = next(at for at, text in enumerate(texts) if "if organisation.sections" in text)
    for block in blocks[start:end]:
        body.insert(len(body) - 1, block)


@pytest.mark.parametrize("name", ["plan.nb.docx", "plan.nn.docx"])
def test_a_restyled_template_has_nothing_to_mend(name: str) -> None:
    assert told(name, restyle) == ()


def test_what_only_fails_with_little_content_is_told_with_its_place() -> None:
    (one,) = told("plan.nb.docx", with_line("Det første målet er {{ goals[0].number }}."))
    words = said(one, WrittenForm.NB)
    assert (one.rule, one.told["workbook"]) == (TemplateRule.NOT_RENDERED, "minimum")
    assert words.what == (
        "Da malen ble prøvd med en arbeidsbok med bare det som må være med, stanset den: «goals[0]» finnes ikke der."
    )
    assert "«Det første målet er {{ goals[0].number }}.»" in words.where


def test_a_fault_that_names_nothing_is_told_at_the_tag_that_the_template_stops_at() -> None:
    lines = ["Fra {{ period }}", "{{ goals|length + title }}", "{{ title }}"]
    (one,) = told("plan.nb.docx", lambda document: [with_line(line)(document) for line in reversed(lines)])
    assert one.rule is TemplateRule.NOT_RENDERED
    assert "«{{ goals|length + title }}»" in said(one, WrittenForm.NB).where


def test_a_document_that_word_would_repair_is_told_in_words() -> None:
    def spoil(document: Opened) -> None:
        row = document.tables[0].rows[0]
        row._tr.remove(row.cells[1]._tc)

    found = told("plan.nb.docx", spoil)
    assert TemplateRule.RESULT_FAULTY in [one.rule for one in found]
    assert "radene i en tabell har ikke like mange kolonner" in " ".join(said(one, WrittenForm.NB).what for one in found)


def test_what_shuts_somebody_out_is_a_warning() -> None:
    def shrink(document: Opened) -> None:
        document.styles["Body Text"].font.size = Pt(5)

    found = told("plan.nb.docx", shrink)
    assert {(one.rule, one.severity) for one in found} == {(TemplateRule.RESULT_NOT_ACCESSIBLE, Severity.WARNING)}
    (do,) = {said(one, WrittenForm.NB).do for one in found}
    assert do.startswith("Hjem > Stiler, høyreklikk på stilen og velg Endre.")


def test_faults_that_can_be_read_and_those_that_show_when_tried_come_in_one_run() -> None:
    def edit(document: Opened) -> None:
        with_line("{{ titel }}")(document)
        document.styles["Body Text"].font.size = Pt(5)
        document.styles["Caption"].element.getparent().remove(document.styles["Caption"].element)

    rules = [one.rule for one in told("plan.nb.docx", edit)]
    assert rules[0] is TemplateRule.NAME_UNKNOWN
    assert TemplateRule.NOT_RENDERED not in rules  # it follows from the name


def test_a_name_that_is_no_template_s_is_refused() -> None:
    with pytest.raises(KeyError):
        tried("normal.dotm", b"", NOW)
