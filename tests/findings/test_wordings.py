"""What is said about a value: it quotes what was typed, gives a right example and the nearest reading, in both forms."""

import re
from datetime import date

import pytest

from sltdocs.contract import choices
from sltdocs.contract.cell import Native
from sltdocs.contract.choice import Choices
from sltdocs.contract.code import Code
from sltdocs.contract.schema import Kind
from sltdocs.contract.values.understood import Problem, shown
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import finding, remedy, sentence
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.sheets.cell import CellCode
from tests.contract.cells import PLACE, read
from tests.contract.numbers import identity_number

# what stands in the cell, its kind, what the message must say besides quoting it (the same in both forms)
CASES: list[tuple[Native, Kind, Choices | None, str]] = [
    ("snart", Kind.DATE, None, "19.02.2026"),
    ("########", Kind.DATE, None, "19.02.2026"),
    ("19.02 2026", Kind.DATE, None, "19.02.2026?"),
    ("31.02.2026", Kind.DATE, None, "28.02.2026?"),
    ("02/19/2026", Kind.DATE, None, "19.02.2026?"),
    ("fredag 19. februar 2026", Kind.DATE, None, "torsdag"),
    ("19.02.1926", Kind.DATE, None, "19.02.1926"),
    ("2027", Kind.DATE, None, "31.12.2027"),
    ("12. mai", Kind.DATE, None, "12.05.2026"),
    ("21.10.2026 09:00", Kind.DATE, None, "09.00"),
    ("25. og 26. februar 2026", Kind.DATE, None, "26.02.2026"),
    ("snart", Kind.WHEN, None, "mars 2026"),
    ("2o26", Kind.YEAR, None, "2026"),
    ("halv ti", Kind.TIME, None, "09.00–11.30"),
    ("14,5", Kind.TIME, None, "14.30"),
    ("lenge", Kind.DURATION, None, "90\u00a0min"),
    ("mange", Kind.INTEGER, None, "12"),
    ("mange", Kind.NUMBER, None, "250\u00a0000"),
    ("kanskje", Kind.YES_NO, None, "nei"),
    ("kanskje", Kind.CHOICE, choices.MEASURE_STATUS, "«i gang»"),
    ("gjenomført", Kind.CHOICE, choices.MEASURE_STATUS, "«gjennomført»?"),
    ("kanskje", Kind.CHOICE, choices.PLAN_STATUS, "«utkast»"),
    ("utkats", Kind.CHOICE, choices.PLAN_STATUS, "«utkast»?"),
    ("slt(a)fjordvik", Kind.EMAIL, None, "@"),
    ("se nettsiden", Kind.URL, None, "https://"),
    ("av og til", Kind.INTERVAL, None, "2. t"),
    ("Fjordvik", Kind.MUNICIPALITY_NUMBERS, None, "0301"),
    ("ord " * 6000, Kind.TEXT, None, "20000"),
    ("fil\u202egpj", Kind.TEXT, None, ""),
    (date(2026, 1, 1), Kind.KEY, None, "1.1"),
    (date(2026, 3, 1), Kind.NAME, None, "3/26"),
]
NO_QUOTE = {ValueCode.TEXT_TOO_LONG, ValueCode.TEXT_BIDI_REMOVED, ValueCode.DATE_FAR_OFF}
FORBIDDEN = re.compile(r"\b(?:ugyldig|invalid|format|parse|string|error|celleverdi|None|null|regex)\b|[{}]|  ", re.IGNORECASE)
ONLY_BOKMAAL = re.compile(
    r"\b(?:ikke|fra|hva|hvor|hvis|bare|være|uke|måned|noe|finnes|eller ikke|dere|alene|sammen|skrevet|velge)\b", re.IGNORECASE
)
ONLY_NYNORSK = re.compile(
    r"\b(?:ikkje|frå|kva|kvar|berre|vere|veke|månad|noko|finst|åleine|skrive slik|velje|ein|eit|til dømes)\b", re.IGNORECASE
)


def problem_with(value: Native, kind: Kind, listed: Choices | None) -> Problem:
    """The one problem with a value."""
    (problem,) = read(value, kind, choices=listed).problems
    return problem


def said(problem: Problem, form: WrittenForm) -> str:
    """All that is said about a problem."""
    found = finding(problem.code, PLACE, **dict(problem.params))
    return f"{sentence(found, form)} {remedy(found, form)}"


@pytest.mark.parametrize("form", list(WrittenForm))
@pytest.mark.parametrize(("value", "kind", "listed", "says"), CASES, ids=lambda one: str(one)[:20])
def test_messages_quote_explain_and_give_an_example(
    value: Native, kind: Kind, listed: Choices | None, says: str, form: WrittenForm
) -> None:
    problem = problem_with(value, kind, listed)
    text = said(problem, form)
    assert says in text
    assert problem.code in NO_QUOTE or f"«{shown(value)}»" in text
    assert FORBIDDEN.search(text) is None


def test_every_wording_about_values_is_among_the_cases() -> None:
    assert {problem_with(value, kind, listed).code for value, kind, listed, _ in CASES} == set(ValueCode)


@pytest.mark.parametrize("area", [ValueCode, CellCode, PrivacyCode])
def test_each_form_is_genuine(area: type[Code]) -> None:
    assert [code for code in area if ONLY_NYNORSK.search(str(code.nb))] == []
    assert [code for code in area if ONLY_BOKMAAL.search(str(code.nn))] == []


@pytest.mark.parametrize(
    ("kind", "around"), [(Kind.DATE, "{}"), (Kind.EMAIL, "Ola {}"), (Kind.TIME, "kl. {}"), (Kind.NUMBER, "nr {}")]
)
def test_no_message_repeats_an_identity_number(kind: Kind, around: str) -> None:
    number = identity_number("121185")
    problem = problem_with(around.format(f"{number[:6]} {number[6:]}"), kind, None)
    for form in WrittenForm:
        assert "121185*****" in said(problem, form)
        assert number[6:] not in said(problem, form)
