"""A municipality's own table is made with what the page for template authors says, from an ordinary letter template."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import RGBColor
from msgspec.structs import replace

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.documents.filling import FIELD_ALIASES
from sltdocs.products.documents.template_fields import TEMPLATE_NAMES, contract_for, paths
from sltdocs.products.spec import ACTION_PLAN
from sltdocs.service.templates.template_trial import tried
from sltdocs.word.template.lint.linting import is_usable, lint, said
from sltdocs.words.templates.field_aliases import ALIASES, AS_IN_ENGLISH, ITEM_NAMES
from tests.products import plans
from tests.products.test_restyled_templates import NOW, Own
from tests.word.documents import template

GUIDE = (Path(__file__).parents[2] / "docs" / "maler.md").read_text(encoding="utf-8")
RECIPE = GUIDE.partition("## Oppskrift")[2].partition("\n## ")[0]


def table_of_the_recipe() -> list[list[str]]:
    """The rows of the recipe's table, as they are copied: what stands in code marks, else the plain text."""
    lines = [line.strip() for line in RECIPE.splitlines()]
    rows = [line for line in lines if line.startswith("|") and not set(line) <= set("|- ")]
    cells = [[cell.strip().strip("`").replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", row)[1:-1]] for row in rows]
    return [row for row in cells if len(row) == 5]


def lines_of_the_recipe() -> list[str]:
    """The lines that are put above the table: the block of code."""
    return [line.strip() for line in re.findall(r"```text\n(.*?)```", RECIPE, re.DOTALL)[0].splitlines() if line.strip()]


def made_of_a_letter_template() -> bytes:
    """What the recipe says, done to a letter template with house colour, logo place, header and footer."""
    letter = Document()
    letter.styles["Heading 1"].font.color.rgb = RGBColor(0x1F, 0x4E, 0x79)
    for language in letter.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "nb-NO")
    letter.sections[0].header.paragraphs[0].text = "Fjordvik kommune"
    letter.sections[0].footer.paragraphs[0].text = "Postboks 1, 4699 Fjordvik"
    for line in lines_of_the_recipe():
        letter.add_paragraph(line, style="Title" if "tittel" in line else "Body Text")
    table = letter.add_table(rows=0, cols=5, style="Table Grid")
    for row in table_of_the_recipe():
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    heading = table.rows[0]._tr.get_or_add_trPr()
    heading.append(heading.makeelement(qn("w:tblHeader"), {}))
    out = BytesIO()
    letter.save(out)
    return out.getvalue()


@pytest.mark.parametrize("name", ["plan.nb.docx", "plan.nn.docx"])
def test_the_recipe_s_own_table_can_be_used_as_it_stands(name: str) -> None:
    found = tried(name, made_of_a_letter_template(), NOW)
    assert is_usable(found), [said(one, WrittenForm.NB) for one in found]


def test_the_table_is_filled_in_by_deadline_with_a_row_for_each_measure() -> None:
    plan = plans.full()
    result = ACTION_PLAN.made(plan, replace(plans.given(), templates=Own(made_of_a_letter_template())))
    document = Document(BytesIO(result.artifacts[0].data))
    rows = [[cell.text for cell in row.cells] for row in document.tables[-1].rows]
    assert rows[0] == ["Nr.", "Tiltak", "Ansvar", "Frist", "Kostnad"]
    dated = {one.number: one for one in plan.measures}
    assert sorted(row[0] for row in rows[1:]) == sorted(dated)
    for number, name, responsible, *_ in rows[1:]:
        assert name.split() == dated[number].name.plain.split()
        assert responsible == dated[number].responsible.text.plain
    last = [one.deadline.when.last if one.deadline and one.deadline.when else None for one in (dated[row[0]] for row in rows[1:])]
    known = [day for day in last if day]
    assert known == sorted(known)
    assert document.paragraphs[0].text == "SLT-handlingsplan 2026–2027"


def test_every_field_of_the_data_has_a_name_in_norwegian() -> None:
    names = {
        path.rpartition(".")[2].removesuffix("[]")
        for template_name in TEMPLATE_NAMES
        for path in paths(contract_for(template_name))
        if path.startswith(("plan.", "coordinator", "police_contact"))
    }
    assert {name for name in names if not name.endswith("_raw")} - ALIASES.keys() - AS_IN_ENGLISH == set()


def test_no_norwegian_name_is_that_of_another_field() -> None:
    english = {
        name
        for template_name in TEMPLATE_NAMES
        for path in paths(contract_for(template_name))
        for name in re.split(r"[.\[\]]+", path)
    }
    fields = FIELD_ALIASES.fields
    assert len({*FIELD_ALIASES.pairs}) == len(fields)
    assert english & fields.keys() == set()
    assert {name for name in ALIASES if name not in english} == set()


def test_what_the_items_of_a_list_are_called_is_told_of_lists_that_there_are() -> None:
    lists = {path for name in TEMPLATE_NAMES for path, one in paths(contract_for(name)).items() if one.item and one.item.fields}
    assert lists >= ITEM_NAMES.keys()
    assert {path for path in lists if path.startswith("plan.") and path.count(".") == 1} == ITEM_NAMES.keys()


@pytest.mark.parametrize(
    ("tag", "to_write"),
    [
        ("{{ tiltak.frist }}", ["{%p for tiltak in plan.tiltak %}", "{{ tiltak.frist }}", "{%p endfor %}"]),
        ("{{ tiltak.frst }}", ["{%p for tiltak in plan.tiltak %}", "{{ tiltak.frist }}", "{%p endfor %}"]),
        ("{{ frist }}", ["{%p for tiltak in plan.tiltak %}", "{{ tiltak.frist }}", "{%p endfor %}"]),
        ("{{ plan.tiltak.ansvar }}", ["{%p for tiltak in plan.tiltak %}", "{{r tiltak.ansvar|runs }}", "{%p endfor %}"]),
        ("{{ measure.deadline }}", ["{%p for measure in plan.measures %}", "{{ measure.deadline }}", "{%p endfor %}"]),
        ("{{ møte.dato }}", ["{%p for møte in plan.møter %}", "{{ møte.dato }}", "{%p endfor %}"]),
    ],
)
@pytest.mark.parametrize("form", WrittenForm)
def test_a_field_of_a_list_outside_its_loop_is_answered_with_a_loop_that_works(
    form: WrittenForm, tag: str, to_write: list[str]
) -> None:
    contract = contract_for(f"plan.{form}.docx")
    wrong = [one for one in lint(template(tag), contract) if one.rule.code == "needs-loop"]
    assert len(wrong) == 1
    told = said(wrong[0], form).do
    assert all(piece in told for piece in to_write)
    mended = [one.rule.code for one in lint(template(*to_write), contract)]
    assert {code for code in mended if code not in ("field-not-used", "style-missing")} == set()


@pytest.mark.parametrize(
    ("typed", "meant"), [("kommunne", "kommune"), ("koordinator.telefn", "telefon"), ("plan.tiltk", "tiltak")]
)
def test_a_slip_in_a_norwegian_name_is_answered_with_that_name(typed: str, meant: str) -> None:
    wrong = [one for one in lint(template(f"{{{{ {typed} }}}}"), contract_for("plan.nb.docx")) if one.rule.code == "name-unknown"]
    assert [said(one, WrittenForm.NB).do.startswith(f"Mente du «{meant}»?") for one in wrong] == [True]


@pytest.mark.parametrize("name", ["section.text", "section.tekst"])
def test_the_advice_for_rich_text_can_be_followed(name: str) -> None:
    loop, end = "{%p for section in own_sections %}", "{%p endfor %}"
    contract = contract_for("plan.nb.docx")
    wrong = [one for one in lint(template(loop, f"{{{{ {name} }}}}", end), contract) if one.rule.code == "rich-without-filter"]
    advised = re.findall(r"\{\{.*?\}\}", said(wrong[0], WrittenForm.NB).do)
    assert advised == [f"{{{{r {name}|runs }}}}", f"{{{{p {name}|blocks('Body Text') }}}}"]
    for tag in advised:
        mended = [one.rule.code for one in lint(template(loop, tag, end), contract)]
        assert {code for code in mended if code not in ("field-not-used", "style-missing")} == set()
