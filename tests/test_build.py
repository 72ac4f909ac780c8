"""The whole line: each product is stopped by its own errors only, the answer is always made, and nothing depends on chance."""

import re
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from msgspec.structs import replace

from sltdocs.build import Built, build, check
from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import TemplateFault
from sltdocs.findings.plan import PlanCode
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.products.artifact import Artifact, Made
from sltdocs.products.inputs import ProductInputs, Published
from sltdocs.products.opaque_keys import MEMORY, load
from sltdocs.products.publication import Key
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from sltdocs.publishing.template_copies.templates import TemplateFolder
from sltdocs.task_answer import publication
from tests.journeys.example import example
from tests.products.first_products import FIRST
from tests.workbooks import FIELDS, minimal, workbook
from tests.workbooks import plan as plan_rows

GIVEN = ProductInputs(datetime(2026, 3, 2, 12, 0, tzinfo=UTC), TemplateFolder(), file_name="plan.xlsx")
EXAMPLE = (Path(__file__).parents[1] / "examples" / "slt-plan.nb.xlsx").read_bytes()
MEETINGS = """
| Kortnavn | Gruppe       |
| Styring  | Styringsgruppe |
"""
DATES = """
| Gruppe  | Dato       | Start |
| Styring | 12.03.2026 | 09:00 |
| Styring | 30.02.2026 | 09:00 |
"""


class NoTemplates:
    """A template folder in which nothing can be used."""

    def template(self, name: str, municipalities: str) -> bytes:
        raise TemplateFault(f"{name} is broken")

    def style(self, name: str, municipalities: str) -> bytes | None:
        return None

    def logo(self, municipalities: str) -> bytes | None:
        return None


def built(data: bytes, given: ProductInputs = GIVEN) -> Built:
    return build(check(data, "plan.xlsx"), data, given, FIRST)


def made(done: Built) -> dict[str, str]:
    return {outcome.product: outcome.made.value for outcome in done.outcomes}


def test_the_example_gives_everything() -> None:
    done = built(EXAMPLE)
    assert done.complete
    assert set(made(done).values()) == {"made"}
    paths = [artifact.path for artifact in done.artifacts]
    assert {"handlingsplan.docx", "statusrapport.docx", "tilbakemelding.html"} <= set(paths)
    assert any(path.endswith(".ics") for path in paths)
    assert len(paths) == len(set(paths))


def test_the_same_workbook_gives_the_same_bytes() -> None:
    first, second = built(EXAMPLE), built(EXAMPLE)
    assert {artifact.path: artifact.data for artifact in first.artifacts} == {
        artifact.path: artifact.data for artifact in second.artifacts
    }


@pytest.mark.parametrize(
    ("fields", "sheets", "lacking", "stopped"),
    [
        ({"Status": "vedtat", "Rapportår": "2026"}, {}, {"action-plan", "status-report"}, set()),
        ({"Status": "vedtat"}, {}, {"action-plan"}, set()),
        ({"Høringsfrist": "snart", "Status": "på høring"}, {}, {"action-plan"}, set()),
        ({"Rapportår": "i fjor"}, {}, set(), {"status-report"}),
        ({}, {"Møter": DATES, "Grupper": MEETINGS}, {"action-plan", "calendars"}, set()),
        ({}, {"Tiltak": "| Hva vi gjør |\n| Kafé |"}, set(), {"action-plan"}),
    ],
    ids=["status", "status without a report", "hearing", "report year", "one meeting of two", "no measures to be read"],
)
def test_a_product_is_stopped_only_when_nothing_is_left_of_it(
    fields: dict[str, str], sheets: dict[str, str], lacking: set[str], stopped: set[str]
) -> None:
    done = built(workbook(minimal(fields, **sheets)))
    assert {product for product, how in made(done).items() if how == "not-made"} == stopped
    assert {product for product, how in made(done).items() if how == "partly"} == lacking
    assert all(outcome.reasons for outcome in done.outcomes if outcome.made is Made.NOT_MADE)
    assert "tilbakemelding.html" in {artifact.path for artifact in done.artifacts}


@pytest.mark.parametrize("data", [b"", b"hei", EXAMPLE[:500], b"PK\x03\x04" + bytes(50)], ids=["empty", "text", "cut off", "zip"])
def test_of_an_unreadable_file_only_the_answer_is_made(data: bytes) -> None:
    done = built(data)
    assert not done.checked.readable
    assert done.identity is None
    assert [artifact.path for artifact in done.artifacts] == ["tilbakemelding.html"]


def test_a_broken_template_stops_the_documents_but_not_the_calendars() -> None:
    done = built(EXAMPLE, replace(GIVEN, templates=NoTemplates()))
    assert made(done) == {"action-plan": "not-made", "calendars": "made", "status-report": "not-made"}
    assert {found.code.code for found in done.findings if ACTION_PLAN.is_stopped_by(found)} == {"template-unusable"}


def test_only_an_adopted_plan_is_frozen() -> None:
    key = Key("workbook", "templates", "1.0")
    assert publication(built(EXAMPLE), key, "plan.xlsx").adopted_document == "handlingsplan.docx"
    assert publication(built(workbook(minimal())), key, "plan.xlsx").adopted_document == ""


@pytest.mark.parametrize(("year", "made"), [(None, Made.NOT_ASKED), ("ikke et år", Made.NOT_MADE), (2026, Made.PARTLY)])
def test_a_report_that_nobody_asked_for_is_not_called_stopped(year: object, made: Made) -> None:
    data = workbook(minimal({"Rapportår": year}, Tiltak="| Nr. | Tiltak | Ansvar |\n| 1 | Kafé | som over |"))
    outcomes = {outcome.product: outcome.made for outcome in build(check(data), data, GIVEN).outcomes}
    assert outcomes[STATUS_REPORT.key] is made
    assert outcomes[ACTION_PLAN.key] is Made.PARTLY


@pytest.mark.parametrize("wrong", [{"Periode til": "snart"}, {"Kommunenummer": "Fjordvik"}, {"Periode fra": None}])
def test_a_plan_that_cannot_be_named_hides_nothing_else_that_is_wrong(wrong: dict[str, object]) -> None:
    measures = "| Nr. | Tiltak | Ansvar | Innsatsområde | Oppstart | Frist |\n| 1 | Kafé | Kultur | Z | 1.6.2026 | 1.2.2026 |"
    tables = {"Tiltak": measures, "Grupper": MEETINGS, "Møter": "| Gruppe | Dato |\n| Stuyring | 12.03.2026 |"}

    def found(fields: dict[str, object]) -> set[tuple[str, str]]:
        return {(one.code.code, str(one.place)) for one in check(workbook(minimal(fields, **tables))).findings}

    assert check(workbook(minimal(wrong, **tables))).plan is None
    assert len(found({})) >= 3
    assert found({}) <= found(wrong)
    assert all(place.startswith("Plan") for _, place in found(wrong) - found({}))


@pytest.mark.parametrize(("status", "made"), [("vedtat", Made.PARTLY), ("utkast", Made.MADE)])
def test_an_unclear_status_makes_a_draft_and_takes_no_adoption_back(status: str, made: Made) -> None:
    data = workbook(minimal({"Status": status}))
    adopted = replace(GIVEN, published=Published(adopted=b"{}"))

    def plan(given: ProductInputs) -> tuple[Made, bool]:
        done = build(check(data), data, given)
        (outcome,) = [one for one in done.outcomes if one.product == ACTION_PLAN.key]
        return outcome.made, any(one.path == ACTION_PLAN.opens for one in done.artifacts)

    assert plan(GIVEN) == (made, True)
    assert plan(adopted) == ((Made.NOT_MADE, False) if status == "vedtat" else (Made.MADE, True))


def cases(said: str | None) -> bytes:
    """A group with a meeting that nobody else should know of, and what `Enkeltsaker` says."""
    groups = [["Kortnavn", "Gruppe", "Start", "Varighet", "Enkeltsaker"], ["team", "Teamet", "09.00", "1 t", said]]
    met = "| Gruppe | Nr. | Dato | Tema |\n| team | 1 | 10.03.2026 | Hemmelig sak |\n"
    return workbook(minimal(Grupper=groups, Møter=met))


def of_cases(data: bytes, published: Published = GIVEN.published) -> Built:
    return build(check(data), data, replace(GIVEN, published=published))


@pytest.mark.parametrize(("said", "hidden"), [("nei", False), (None, True), ("kanskje", True)])
def test_what_was_hidden_stays_hidden_until_somebody_says_no(said: str | None, hidden: bool) -> None:
    artifacts = of_cases(cases("ja")).artifacts
    first = {one.path: one.data for one in artifacts if one.path.endswith(".ics")}
    (keys,) = [memory.keys for one in artifacts if one.path == MEMORY and (memory := load(one.data))]
    made = of_cases(cases(said), Published(first, keys=keys))
    told = {one.code for one in made.findings}
    assert (PrivacyCode.INDIVIDUAL_CASES_UNSAID in told) is (said is None)
    assert any("Hemmelig" in text for one in made.artifacts for text in texts(one)) is not hidden


def test_a_group_that_never_had_cases_is_not_asked_about() -> None:
    assert PrivacyCode.INDIVIDUAL_CASES_UNSAID not in {one.code for one in of_cases(cases(None)).findings}


def texts(artifact: Artifact) -> list[str]:
    """The text of a published artifact, its package opened; nothing of what is for the coordinator alone."""
    if artifact.private or "tilbakemelding" in artifact.path:
        return []
    if not artifact.path.endswith(".docx"):
        return [artifact.data.decode("utf-8")]
    with ZipFile(BytesIO(artifact.data)) as package:
        return [package.read(name).decode("utf-8", "replace") for name in package.namelist()]


def test_a_plan_on_hearing_whose_deadline_is_a_blank_field_is_asked_for_it() -> None:
    fields = [*plan_rows({**FIELDS, "Status": "på høring"}), ["Høringsfrist", None]]
    found = {one.code for one in check(workbook(minimal(Plan=fields))).findings}
    assert PlanCode.HEARING_WITHOUT_DEADLINE in found


@pytest.mark.parametrize("lost", ["missing", "sorted"])
def test_where_the_measures_are_lost_nobody_says_that_the_plan_is_made_without(lost: str) -> None:
    tables = minimal()
    rows = [[1, "Kafé", "Kultur"], ["Nr.", "Tiltak", "Ansvar"]]
    data = workbook({"Plan": tables["Plan"]} if lost == "missing" else {**tables, "Tiltak": rows})
    found = check(data).findings
    assert PlanCode.MEASURES_NONE not in {one.code for one in found}
    assert any(ACTION_PLAN.is_stopped_by(one) for one in found)


@pytest.mark.parametrize("typed", [None, "nynork", "svensk"])
def test_whoever_writes_nynorsk_is_answered_in_it_also_while_her_plan_does_not_say_so(typed: str | None) -> None:
    example_of = example(WrittenForm.NN)
    done = built(example_of.with_cell(example_of.place("plan", 0, "written_form"), typed))
    page = next(one.data.decode() for one in done.artifacts if one.path == "tilbakemelding.html")
    assert done.checked.written_form is WrittenForm.NN
    assert "ikkje" in page
    assert not re.search(r"\b(ikke|hvis|bare|fra)\b", re.sub(r"(?s)<(style|script).*?</\1>", "", page))


def test_what_an_own_template_fails_for_is_made_with_an_earlier_one_and_told() -> None:
    done = built(EXAMPLE, replace(GIVEN, templates=NoTemplates(), earlier=(NoTemplates(), TemplateFolder())))
    assert made(done) == made(built(EXAMPLE))
    told = [found for found in done.findings if found.code.code == "template-fell-back"]
    assert sorted(dict(found.params)["template"] for found in told) == ["plan.nb.docx", "status-report.nb.docx"]
    assert not [found for found in done.findings if found.code.code == "template-unusable"]
