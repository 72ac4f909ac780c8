"""Whatever the coordinator types is in one of the documents, letter by letter, or is known not to be printed."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import fields, replace

from sltdocs.contract.choices import DocumentKind, TextPlacement
from sltdocs.contract.normalise import clean
from sltdocs.contract.text import Text
from sltdocs.contract.types import Parties
from sltdocs.plan.model import Measure, Plan, Section
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from sltdocs.words.documents.roles import inside_a_line
from tests.products import plans
from tests.products.reading import read

NOT_PRINTED = {
    ("Participant", "name"), ("Participant", "email"),  # never published
    ("Group", "key"), ("Group", "convener"), ("Group", "convener_email"),  # for the calendars
    ("Meeting", "group"), ("Meeting", "number"), ("Meeting", "link"), ("Meeting", "agenda"), ("Meeting", "minutes"),
    ("Series", "group"), ("Goal", "parent"), ("Adoption", "case_number"),
    ("Guideline", "link"), ("Measure", "link"), ("Link", "url"),  # behind their texts
    ("Run", "text"), ("Run", "link"), ("Place", "sheet"), ("Place", "cell"), ("Deadline", "typed"),  # parts of what is told
}  # fmt: skip


def everything(value: object) -> Iterator[tuple[str, str, str]]:
    """Every text of a plan with the row and the field that it stands in."""
    if isinstance(value, tuple):
        for one in value:
            yield from everything(one)
    elif isinstance(value, Struct):
        for field in fields(value):
            inner = getattr(value, field.name)
            if isinstance(inner, Parties):
                inner = inner.text
            if type(inner) in {str, Text} and inner:
                yield type(value).__name__, field.name, str(inner)
            else:
                yield from everything(inner)


def printed(plan: Plan) -> str:
    return "\n".join(read(make(plan, plans.given())).text for make in (ACTION_PLAN.made, STATUS_REPORT.made))


def test_everything_in_a_full_plan_is_printed() -> None:
    plan = plans.full(period_name="", title="Trygg i Fjordvik")
    text = " ".join(printed(plan).replace("\u00a0", " ").split())
    rows = tuple(getattr(plan, field.name) for field in fields(plan) if isinstance(getattr(plan, field.name), tuple))
    lost = [
        (row, name, line)
        for row, name, typed in everything(rows)
        if (row, name) not in NOT_PRINTED
        for line in typed.splitlines()
        if (bare := line.lstrip("-0123456789. ")) not in text
        if inside_a_line(bare) not in text  # «Leder: politistasjonssjef»
    ]
    hidden_topic = ("Meeting", "topic", "Løyndomsfullt tema")
    assert lost == [hidden_topic]


def test_a_text_is_printed_wherever_it_is_placed() -> None:
    sections = tuple(
        Section(document, placement, Text.of(f"{document.value} {placement.value}"))
        for document in DocumentKind
        for placement in TextPlacement
    )
    plan = plans.minimal(sections=sections, report_year=2026)
    for make, document in ((ACTION_PLAN.made, DocumentKind.PLAN), (STATUS_REPORT.made, DocumentKind.REPORT)):
        lines = read(make(plan, plans.given())).lines
        assert sorted(line for line in lines if line.startswith(f"{document.value} ")) == sorted(
            f"{document.value} {placement.value}" for placement in TextPlacement
        )


TYPED = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60)


@settings(max_examples=60, deadline=None)
@given(TYPED)
def test_any_text_of_a_cell_stands_in_the_document(typed: str) -> None:
    """Control characters are cleaned away when the workbook is read; what is left comes out letter by letter."""
    text = clean(typed)
    if not text.strip() or "\n" in text or text != text.strip() or "\t" in text:
        return
    measure = Measure("1", Text.of("Tiltak"), plans.parties(text), Text.of(text))
    document = read(ACTION_PLAN.made(plans.minimal(measures=(measure,)), plans.given()))
    assert document.table("Tiltak")[1] == ["1 Tiltak", text, text]


def test_the_smallest_texts_are_not_lost_either() -> None:
    measure = replace(plans.minimal().measures[0], description=Text.of("0"), responsible=plans.parties("–"))
    document = read(ACTION_PLAN.made(plans.minimal(measures=(measure,)), plans.given()))
    assert document.table("Tiltak")[1] == ["1 Foreldremøte", "0", "–"]
