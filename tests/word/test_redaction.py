"""What is withdrawn from a finished document is in none of its bytes, and everything else in it stays as it was."""

import io
import zipfile
from collections.abc import Iterator

import docx
import pytest

from sltdocs.word.checks.accessibility import accessibility_faults
from sltdocs.word.checks.structure import structure_faults
from sltdocs.word.document.open_package import open_package
from sltdocs.word.document.redaction import Passage, redacted
from tests.products.documents import document as made

NOTICE = "Trukket tilbake"
YEAR = r"\b(?:19|20)\d\d\b"
REPORTED = "Anmeldte lovbrudd med ungdom under 18 år"
THRIVING = "Trives på skolen, Ungdomstrinnet"
NIGHT_WATCH = "Natteravner i sentrum"
PARENTS = "Nettverk av foreldrekontakter"


def plan_document() -> bytes:
    return made("plan-example-adopted-nb").data


def report() -> bytes:
    return made("report-example-adopted-nb").data


def lines(document: bytes) -> list[str]:
    """Paragraphs, then rows of tables, as python-docx reads them."""
    opened = docx.Document(io.BytesIO(document))
    rows = (" | ".join(cell.text for cell in row.cells) for table in opened.tables for row in table.rows)
    return [*(paragraph.text for paragraph in opened.paragraphs), *rows]


def every_byte(document: bytes) -> Iterator[bytes]:
    """Every part of the file, and of the files inside it."""
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        for name in package.namelist():
            data = package.read(name)
            yield from every_byte(data) if name.endswith(".xlsx") else [name.encode(), data]


@pytest.mark.parametrize(
    ("document", "passage", "gone"),
    [
        (report(), Passage(REPORTED, ("2025",), YEAR), ["54\u00a0saker"]),
        (plan_document(), Passage(REPORTED, ("2025",), YEAR), ["54\u00a0saker"]),
        (report(), Passage(THRIVING), ["84\u00a0%", "88\u00a0%", "fra 84\u00a0%"]),
        (plan_document(), Passage(NIGHT_WATCH), ["Natteravner", "fredag og lørdag kveld", "25\u00a0000"]),
        (report(), Passage(NIGHT_WATCH), ["Natteravner", "22 kvelder", "melder om roligere kvelder"]),
        (plan_document(), Passage(PARENTS, ("17. mars",)), ["17.\u00a0mars"]),
    ],
    ids=["figure-of-a-year-in-the-report", "in-the-plan", "a-whole-figure", "a-measure", "its-status", "a-meeting"],
)
def test_what_is_withdrawn_stands_nowhere_in_the_file(document: bytes, passage: Passage, gone: list[str]) -> None:
    assert [word for word in gone if word not in " ".join(lines(document))] == []
    left = redacted(document, [passage], NOTICE)
    assert left.passages
    told = " ".join(lines(left.document))
    assert [word for word in gone if word in told] == []


def test_the_numbers_of_a_withdrawn_figure_are_neither_in_its_chart_nor_in_the_workbook_inside_it() -> None:
    drawn = (b"<c:v>88</c:v>", b"<v>88</v>", b"<c:v>84</c:v>", "88\u00a0%".encode())
    assert [one for one in drawn if not any(one in data for data in every_byte(report()))] == []
    left = redacted(report(), [Passage(THRIVING, ("2025",), YEAR)], NOTICE)
    assert left.charts == 1
    assert [one for one in drawn if any(one in data for data in every_byte(left.document))] == []


@pytest.mark.parametrize("document", [report(), plan_document()], ids=["report", "plan"])
@pytest.mark.parametrize(
    "passage", [Passage(REPORTED, ("2025",), YEAR), Passage(NIGHT_WATCH), Passage(PARENTS, ("17. mars",)), Passage(THRIVING)]
)
def test_the_document_still_opens_without_repair_and_for_everybody(document: bytes, passage: Passage) -> None:
    left = open_package(redacted(document, [passage], NOTICE).document)
    assert structure_faults(left) == structure_faults(open_package(document))
    assert [fault.kind for fault in accessibility_faults(left)] == []


def test_other_years_other_meetings_and_other_measures_stay() -> None:
    before, after = lines(report()), lines(redacted(report(), [Passage(REPORTED, ("2025",), YEAR)], NOTICE).document)
    assert "2024 | 61\u00a0saker" in after
    assert REPORTED in after
    assert len(set(before) - set(after)) <= 6
    plan, left = lines(plan_document()), lines(redacted(plan_document(), [Passage(PARENTS, ("17. mars",))], NOTICE).document)
    assert set(plan) - set(left) == {line for line in plan if "17.\u00a0mars" in line}


def test_a_withdrawn_year_leaves_the_other_years_that_stand_in_the_same_cell() -> None:
    plan, left = lines(plan_document()), lines(redacted(plan_document(), [Passage(REPORTED, ("2025",), YEAR)], NOTICE).document)
    (row,) = set(left) - set(plan)
    assert REPORTED in row
    assert "2024: 61\u00a0saker" in row
    assert "2025" not in row


def test_a_document_without_it_stays_byte_for_byte() -> None:
    document = plan_document()
    assert redacted(document, [Passage("Noe som ikke står her")], NOTICE).document == document
    once = redacted(document, [Passage(NIGHT_WATCH)], NOTICE)
    again = redacted(once.document, [Passage(NIGHT_WATCH)], NOTICE)
    assert (again.document, again.passages) == (once.document, 0)


def test_a_word_within_a_longer_one_is_not_taken_for_it() -> None:
    assert redacted(plan_document(), [Passage("Natteravn")], NOTICE).passages == 0
