"""The page that `sltdocs template new` writes: everything that a template may use, ready to be copied, and a template itself."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
from docx import Document

from sltdocs.build import check
from sltdocs.contract.written_form import WrittenForm
from sltdocs.privacy.figures.small_numbers import guarded
from sltdocs.products.artifact import Made
from sltdocs.products.documents.template_fields import TEMPLATE_NAMES, contract_for, paths
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.spec import PRODUCTS
from sltdocs.products.template_page.ready_page import ready_page
from sltdocs.service.templates.template_trial import Trial
from sltdocs.word.package import read_package
from sltdocs.word.template.lint.allowed_fields import FieldKind
from sltdocs.word.template.lint.linting import lint
from sltdocs.word.template.lint.naming import Naming
from sltdocs.word.template.lint.packaging import style_names
from sltdocs.word.template.lint.paragraphs import paragraphs, parsed
from sltdocs.word.template.lint.tags import TagSource, tags
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.products.plans import SHIPPED

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PAGES = {name: ready_page(name, (SHIPPED / name).read_bytes()) for name in TEMPLATE_NAMES}
BODY, STYLES = "word/document.xml", "word/styles.xml"


def used(name: str) -> set[str]:
    """The paths of the fields that a page asks for."""
    parts, contract = read_package(PAGES[name]), contract_for(name)
    body = parsed(parts[BODY])
    assert body is not None
    naming = Naming(contract, style_names(parsed(parts[STYLES])))
    found = list(tags(paragraphs(BODY, body, frozenset())))
    assert not list(naming.findings(TagSource(found, contract.aliases)))
    return naming.used


@pytest.mark.parametrize("name", TEMPLATE_NAMES)
def test_all_that_can_be_printed_stands_on_the_page(name: str) -> None:
    holders = {FieldKind.LIST, FieldKind.GROUP}
    printable = {path for path, field in paths(contract_for(name)).items() if field.kind not in holders}
    raw = {path for path in printable if "_raw" in path}
    assert printable - raw <= used(name)
    words = "\n".join(one.text for one in Document(BytesIO(PAGES[name])).paragraphs)
    assert "frist_raw" in words


@pytest.mark.parametrize("name", TEMPLATE_NAMES)
def test_the_page_is_a_template_with_nothing_to_mend(name: str) -> None:
    assert lint(PAGES[name], contract_for(name)) == ()


@pytest.mark.parametrize("name", ["plan.nn.docx", "status-report.nb.docx"])
def test_whoever_begins_with_it_gets_a_document(name: str) -> None:
    stem, form, _ = name.split(".")
    plan = check(starter_workbook(WrittenForm(form), example=True)).plan
    assert plan is not None
    product = next(one for one in PRODUCTS if one.template == stem)
    made = product.made(guarded(plan), ProductInputs(NOW, Trial(name, PAGES[name], NOW)))
    assert (made.outcome.made, made.findings) == (Made.MADE, ())
    document = Document(BytesIO(made.artifacts[0].data))
    cells = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    deadlines = [row for row in cells if plan.measures[0].number in row]
    assert deadlines
    assert not [one.text for one in document.paragraphs if "{{" in one.text or "{%" in one.text]


def test_fields_have_norwegian_names_in_the_page_s_own_written_form() -> None:
    nb, nn = (
        "\n".join(cell.text for table in Document(BytesIO(PAGES[name])).tables for row in table.rows for cell in row.cells)
        for name in ("plan.nb.docx", "plan.nn.docx")
    )
    assert "{%tr for t in plan.tiltak %}" in nb
    assert "{{ m.sted }}" in nb
    assert "{{ m.stad }}" in nn
    assert "{{ koordinator.e-post }}" in nb


def test_the_same_page_is_the_same_bytes() -> None:
    assert ready_page("plan.nb.docx", (SHIPPED / "plan.nb.docx").read_bytes()) == PAGES["plan.nb.docx"]
