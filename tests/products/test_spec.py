"""One record a product: what stops it, where it lies and what it is called follow from what it prints."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from sltdocs.build import Built, build, check
from sltdocs.contract.choices import DocumentKind
from sltdocs.contract.sheets import SHEETS, sheet
from sltdocs.contract.spoilt import Extent, Spoilt, product_alone
from sltdocs.contract.written_form import Both, WrittenForm
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.sheets.sheet import SheetCode
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import FIELDS
from sltdocs.products.artifact import Artifact, Made, Outcome, ProductResult
from sltdocs.products.documents.template_fields import STEMS
from sltdocs.products.inputs import Options, ProductInputs
from sltdocs.products.product import OutputPlace, Printed, Product
from sltdocs.products.spec import BY_KEY, PRODUCTS, stopped_by
from sltdocs.words.products import ProductWords
from tests.contract.numbers import identity_number
from tests.products import plans
from tests.products.first_products import FIRST
from tests.workbooks import FIELDS as PLAN
from tests.workbooks import minimal, workbook
from tests.workbooks import plan as plan_rows

EXAMPLES = Path(__file__).parents[2] / "examples"
LETTERS = {"P": "action-plan", "C": "calendars", "R": "status-report"}

WHAT_STOPS_WHAT = """
plan | lost - | lacked PCR | words PCR
    cell PCR | column - | words PCR: version municipalities municipality_numbers written_form title period_from
    cell PCR | column - | words PCR: period_to period_name
    cell PR | column - | words PCR: status small_number_limit
    cell P | column - | words PCR: hearing_deadline grouping
    cell - | column - | words PCR: coordinator coordinator_email coordinator_phone police_contact
    cell - | column - | words PCR: police_contact_email police_contact_phone calendar_address
    cell - | column - | words PCR: site_address briefing_body briefing_date report_handled
    cell R | column - | words PCR: report_year status_date show_meeting_follow_up
adoptions | lost - | lacked P | words PR
    cell P | column - | words PR: body day case_number form remark
texts | lost - | lacked PR | words PR
    cell PR | column - | words PR: document placement heading text years
goals | lost - | lacked P | words PR
    cell P | column - | words PR: number goal parent
guidelines | lost - | lacked P | words P
    cell P | column - | words P: title level description
    cell - | column - | words P: link
focus-areas | lost - | lacked P | words PR
    cell P | column - | words PR: number name description
    cell - | column - | words PR: years
measures | lost PR | lacked - | words PR
    cell PR | column - | words PR: number name responsible description partners target_group start deadline cost
    cell PR | column - | words PR: funding indicator target
    cell P | column - | words PR: focus_area goal level arena municipality novelty
    cell R | column - | words R: status status_comment status_date reason result closed
    cell - | column - | words PR: link parent
groups | lost C | lacked P | words PCR
    cell PC | column C | words PCR: key name
    cell PC | column - | words PCR: level mission leader deputy secretary shared_by
    cell - | column - | words PCR: convener fixed_items
    cell - | column - | words -: convener_email
    cell - | column C | words PCR: place start duration alarm
    cell C | column C | words PCR: individual_cases
participants | lost - | lacked P | words PCR
    cell P | column - | words PCR: role organisation groups when_needed
    cell - | column - | words -: name email
series | lost C | lacked P | words PCR
    cell PC | column C | words PCR: what group
    cell PC | column - | words PCR: purpose frequency
    cell - | column - | words PCR: planned_per_year
    cell - | column C | words PCR: first_day weekday interval last_day start end
meetings | lost C | lacked PR | words PCR
    cell PCR | column C | words PCR: group number day start end all_day place link topic agenda status
    cell PCR | column - | words PCR: invited attended minutes
days-off | lost C | lacked - | words PC
    cell C | column C | words PC: first_day last_day
    cell C | column - | words PC: name
activities | lost - | lacked R | words PR
    cell R | column - | words PR: when activity kind measures participants responsible
    cell - | column - | words PR: show_in_wheel
key-figures | lost - | lacked PR | words PR
    cell PR | column - | words PR: indicator source year value unit base group comparison remark
    cell - | column - | words PR: good_direction
grants | lost - | lacked R | words R
    cell R | column - | words R: scheme year purpose applied granted spent own_share application_deadline
    cell R | column - | words R: report_deadline
links | lost - | lacked - | words PR
    cell - | column - | words PR: text url placement
"""
"""Who is stopped (P plan, C calendars, R report) by a sheet that is lost, and who is made without it; who is stopped by words
that must not be published in its name or in a column; who is made with a hole because of a wrong cell in a column; who is
stopped by a column that stands under another name."""


def promised() -> Iterator[tuple[str, Spoilt, str]]:
    """Every promise of the table: what it is about, what is spoilt, and who is stopped or, of cells, has a hole."""
    key = ""
    for line in WHAT_STOPS_WHAT.strip().splitlines():
        if line.startswith(" "):
            told, _, columns = line.strip().partition(": ")
            cell, column, words = (part.split()[1].strip("-") for part in told.split("|"))
            for name in columns.split():
                yield f"{key}.{name}, cell", next(iter(sheet(key).spoilt_cell(name))), cell
                yield f"{key}.{name}, words", Spoilt(Extent.WORDS, key, name), words
                yield f"{key}.{name}, column", next(iter(sheet(key).spoilt_column(name)), NOTHING_LOST), column
        else:
            key, lost, lacked, words = (part.split()[-1].strip("-") for part in line.split("|"))
            yield f"{key}, lost", next(iter(sheet(key).spoilt())), lost
            yield f"{key}, lacked", next(iter(sheet(key).spoilt())), lacked
            yield f"{key}, words in its name", Spoilt(Extent.WORDS, key), words


def promised_columns() -> set[tuple[str, str]]:
    """The columns in the table; what is told of a new one follows from the records."""
    return {(spoilt.sheet, spoilt.column) for _, spoilt, _ in promised() if spoilt.column}


NOTHING_LOST = Spoilt(Extent.PRODUCT)


def fault(spoilt: Spoilt) -> Finding:
    return finding(SheetCode.SHEET_MISSING, spoils=(spoilt,))


def letters(found: Finding) -> str:
    return "".join(letter for letter, key in LETTERS.items() if key in stopped_by(found))


def lacking(found: Finding) -> str:
    return "".join(letter for letter, key in LETTERS.items() if BY_KEY[key].lacks(found))


def made_poster(product: Product, plan: Plan, given: ProductInputs) -> ProductResult:
    text = "\n".join(goal.text.plain for goal in plan.goals)
    return ProductResult((Artifact(product.opens, text.encode()),), Outcome(product.key, Made.MADE))


POSTER = Product(
    key="poster",
    words=ProductWords(Both("Plakat", "Plakaten"), Both("Åpne plakaten", "Opne plakaten"), Both("Plakat", "Plakat")),
    make=made_poster,
    opens="plakat.txt",
    places=(OutputPlace("plakat.txt"),),
    prints={"goals": Printed()},
)
WITH_POSTER = (*FIRST, POSTER)


def built_with_poster(goals: str, *, products: tuple[Product, ...] = WITH_POSTER, **tables: Any) -> Built:
    data = workbook(minimal(Mål=goals, **tables))
    return build(check(data), data, plans.given(), products)


def made(done: Built) -> dict[str, Made]:
    return {one.product: one.made for one in done.outcomes if one.product != "status-report"}


def page_of(done: Built) -> str:
    return next(one.data for one in done.answer if one.path == "tilbakemelding.html").decode()


class TestThePromise:
    """What stops the plan, the calendars and the report, and what they are made without, follows from their records."""

    @pytest.mark.parametrize(("what", "spoilt", "stopped"), list(promised()))
    def test_each_fault_stops_these_products_or_leaves_a_hole_in_them(self, what: str, spoilt: Spoilt, stopped: str) -> None:
        told = lacking if what.endswith(("cell", "lacked")) else letters
        assert told(fault(spoilt)) == stopped, what

    def test_no_wrong_cell_stops_anything(self) -> None:
        assert not any(letters(fault(spoilt)) for what, spoilt, _ in promised() if what.endswith("cell"))

    def test_no_promised_column_is_gone(self) -> None:
        assert promised_columns() <= {(one.key, column.key) for one in SHEETS for column in one}

    def test_a_text_of_one_document_is_carried_by_that_document_only(self) -> None:
        texts = [Spoilt(Extent.WORDS, "texts", "text", kind) for kind in (DocumentKind.PLAN, DocumentKind.REPORT)]
        assert [letters(fault(one)) for one in texts] == ["P", "R"]

    def test_a_product_that_stops_itself_stops_no_other(self) -> None:
        assert [letters(finding(SheetCode.SHEET_MISSING, spoils=product_alone(key))) for key in LETTERS.values()] == [
            "P",
            "C",
            "R",
        ]

    def test_a_plan_is_remembered_by_the_fields_that_it_always_was(self) -> None:
        known = promised_columns()
        kept = {key: {one.model_field for one in sheet(key) if (key, one.key) in known} for key in FIELDS}
        assert {key: tuple(field for field in fields if field in kept[key]) for key, fields in FIELDS.items()} == {
            "measures": (
                "name", "responsible", "description", "partners", "focus_areas", "goals", "level", "arena", "municipalities",
                "target_group", "start", "deadline", "cost", "funding", "indicator", "target", "status", "closed",
            ),
            "goals": ("text", "parent"),
            "groups": ("name", "level", "mission", "leader", "deputy", "secretary", "shared_by"),
            "meetings": ("group", "day", "start", "end", "place", "status"),
        }  # fmt: skip


class TestEveryRecord:
    """What a record says holds for what the product makes."""

    def test_no_two_share_a_key_a_name_or_a_file(self) -> None:
        told = [(one.key, one.words.name.nb, one.words.name.nn, one.opens, one.template or one.key) for one in PRODUCTS]
        assert all(len(set(column)) == len(PRODUCTS) for column in zip(*told, strict=True))

    @pytest.mark.parametrize("product", PRODUCTS, ids=lambda product: product.key)
    def test_it_names_sheets_and_columns_that_exist(self, product: Product) -> None:
        for key, printed in product.prints.items():
            named = (printed.columns or frozenset()) | printed.in_passing
            assert named <= {column.key for column in sheet(key)}, key

    @pytest.mark.parametrize("form", WrittenForm)
    def test_all_that_is_made_lies_where_the_record_says_and_can_be_opened(self, form: WrittenForm) -> None:
        data = (EXAMPLES / f"slt-plan.{form}.xlsx").read_bytes()
        for result in build(check(data), data, plans.given(options=Options(mail_drafts=True))).results:
            product, paths = BY_KEY[result.outcome.product], [one.path for one in result.artifacts]
            assert product.opens in paths
            for one in result.artifacts:
                place = product.place(one.path)
                assert place is not None, one.path
                assert place.private is one.private, one.path
                assert [other.key for other in PRODUCTS if other.place(one.path)] == [product.key]
            # proposals lie beside an adopted plan alone: tests/journeys/test_adopted.py
            always = [one for one in product.places if "pdf" not in one.pattern and not one.pattern.startswith("handlingsplan-")]
            assert all(any(product.place(path) == place for path in paths) for place in always)

    @pytest.mark.parametrize("product", [one for one in PRODUCTS if one.template], ids=lambda product: product.key)
    def test_a_pdf_of_a_document_lies_beside_it(self, product: Product) -> None:
        assert product.place(product.opens.replace(".docx", ".pdf")) is not None

    def test_templates_are_those_of_the_records(self) -> None:
        assert sorted(one.template for one in PRODUCTS if one.template) == sorted(STEMS)


class TestANewProduct:
    """A poster that prints goals is one record: it is stopped, named, counted and asked for as the others are."""

    BROKEN = "| Nr. | Mål |\n| 1 | Trygge ungdommer |\n| 2 | som over |"
    SOUND = "| Nr. | Mål |\n| 1 | Trygge ungdommer |"

    def test_a_goal_that_cannot_be_read_leaves_a_hole_as_it_does_in_the_plan(self) -> None:
        done = built_with_poster(self.BROKEN)
        assert made(done) == {"action-plan": Made.PARTLY, "calendars": Made.NOT_ASKED, "poster": Made.PARTLY}
        assert [one.data for one in done.artifacts if one.path == "plakat.txt"] == [b"Trygge ungdommer"]
        (found,) = [one for one in done.findings if one.place.sheet == "Mål"]
        assert [one.reasons for one in done.outcomes if one.product == "poster"] == [(found,)]

    def test_it_is_made_when_all_is_well(self) -> None:
        done = built_with_poster(self.SOUND)
        assert made(done)["poster"] is Made.MADE
        assert [one.data for one in done.artifacts if one.path == "plakat.txt"] == [b"Trygge ungdommer"]

    def test_a_wrong_measure_which_it_does_not_print_leaves_it_alone(self) -> None:
        tables = {"Tiltak": "| Nr. | Tiltak | Ansvar |\n| 1 | Nattravn | - |"}
        assert made(built_with_poster(self.SOUND, **tables))["poster"] is Made.MADE

    @pytest.mark.parametrize(
        ("form", "name", "link"), [("bokmål", "Plakat", "Åpne plakaten"), ("nynorsk", "Plakaten", "Opne plakaten")]
    )
    def test_the_answer_names_and_opens_it_in_her_written_form(self, form: str, name: str, link: str) -> None:
        page = page_of(built_with_poster(self.SOUND, Plan=plan_rows({**PLAN, "Målform": form})))
        assert 'href="../../4699_2026-2027/plakat.txt"' in page
        assert name in page
        assert link in page

    def test_the_answer_says_what_is_missing(self) -> None:
        page = page_of(built_with_poster(self.BROKEN))
        assert "ikke alt er med" in page
        assert "plakat.txt" in page

    def test_an_identity_number_where_it_prints_stops_it_and_elsewhere_does_not(self) -> None:
        number = identity_number("121185")
        goals = built_with_poster(f"| Nr. | Mål |\n| 1 | Trygge {number} |")
        assert made(goals)["poster"] is Made.NOT_MADE
        tables = {"Tiltak": f"| Nr. | Tiltak | Ansvar |\n| 1 | Nattravn {number} | Skole |"}
        measures = built_with_poster(self.SOUND, **tables)
        (found,) = [one for one in measures.findings if one.code is PrivacyCode.IDENTITY_NUMBER]
        assert stopped_by(found, WITH_POSTER) == {"action-plan", "status-report"}
        assert made(measures)["poster"] is Made.MADE

    def test_an_identity_number_in_the_name_of_a_sheet_that_it_prints_stops_it(self) -> None:
        assert POSTER.needs(Spoilt(Extent.WORDS, "goals"))
        assert not POSTER.needs(Spoilt(Extent.WORDS, "measures"))

    def test_what_nobody_asks_for_has_no_holes(self) -> None:
        unasked = replace(POSTER, asked_for=lambda plan: bool(plan.guidelines))
        done = built_with_poster(self.BROKEN, products=(*FIRST, unasked))
        assert made(done)["poster"] is Made.NOT_ASKED
