"""A joint plan of four municipalities in nynorsk: every adoption stands in it, and no reader meets a word of bokmål."""

import re
import zipfile
from datetime import UTC, datetime
from io import BytesIO

import pytest

from sltdocs.build import Built, build, check
from sltdocs.products.inputs import ProductInputs
from sltdocs.publishing.template_copies.templates import TemplateFolder
from tests.journeys.joint_plan import TABLES
from tests.products.test_nynorsk import FOREIGN
from tests.word.documents import text_of
from tests.workbooks import workbook

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def joint() -> Built:
    data = workbook(TABLES)
    return build(check(data, "felles plan.xlsx"), data, ProductInputs(NOW, TemplateFolder(), file_name="felles plan.xlsx"))


def plain(path: str, data: bytes) -> str:
    """What a reader meets in a file: the text of a page, a document with its properties and alternative texts, a calendar."""
    if path.endswith((".docx", ".xlsx", ".pptx")):
        with zipfile.ZipFile(BytesIO(data)) as package:
            parts = [package.read(name).decode("utf-8") for name in package.namelist() if name.endswith(".xml")]
        return " ".join(re.sub(r'<[^>]*?(?:descr|title)="([^"]*)"[^>]*>|<[^>]+>', r" \1 ", part) for part in parts)
    text = data.decode("utf-8-sig")
    for name in ("endringer.txt", "deltakere/"):  # names of files, the same in both written forms
        text = text.replace(name, "")
    return (
        re.sub(r"<style>.*?</style>|<[^>]+>", " ", text, flags=re.DOTALL) if path.endswith(".html") else text.replace("\r\n ", "")
    )


def document(joint: Built, name: str) -> str:
    return text_of(next(artifact.data for artifact in joint.artifacts if artifact.path == name))


def test_everything_is_made(joint: Built) -> None:
    assert {outcome.made.value for outcome in joint.outcomes} == {"made"}
    assert joint.identity == "9911-9912-9913-9914_2026-2029"


def test_no_file_has_a_word_of_bokmaal(joint: Built) -> None:
    found = {
        artifact.path: words
        for artifact in joint.artifacts
        if (words := set(re.findall(r"[a-zæøåéòôü]+", _unquoted(plain(artifact.path, artifact.data)).lower())) & FOREIGN)
    }
    assert found == {}


def _unquoted(text: str) -> str:
    """A text without what is quoted: names of folders, and buttons as they stand on the screen in bokmål."""
    return re.sub("«[^»]*»", " ", text)


def test_the_scan_would_see_a_word_of_bokmaal() -> None:
    assert set(re.findall(r"[a-zæøå]+", "møtet ble flyttet til uke 8")) & FOREIGN == {"ble", "flyttet", "uke"}


def test_all_four_adoptions_stand_in_the_plan_in_the_words_of_their_form(joint: Built) -> None:
    plan = document(joint, "handlingsplan.docx")
    for line in (
        "5. februar 2026 av kommunestyret i Storelv, sak 12/26",
        "12. februar 2026 av kommunestyret i Lauvdal, sak 8/26",
        "19. februar 2026 av kommunestyret i Tinnvatn, sak 21/26",
        "26. februar 2026 av kommunestyret i Heggfjord, sak 5/26",
    ):
        assert line in plan
    for word in ("Planen er vedteken", "godkjend", "teken til etterretning"):
        assert word in plan


def test_all_four_municipalities_are_named(joint: Built) -> None:
    assert "Storelv, Lauvdal, Tinnvatn og Heggfjord kommunar" in document(joint, "handlingsplan.docx")


def test_measures_stand_under_their_municipalities_with_their_own_numbers(joint: Built) -> None:
    plan = document(joint, "handlingsplan.docx")
    positions = [
        plan.index(name)
        for name in (
            "Felles foreldremøte",
            "Nattvandring i sentrum",
            "Ungdomskafé",
            "Digital foreldrestøtte",
            "Oppsøkjande arbeid",
        )
    ]
    assert all(position > plan.index("Tiltak") for position in positions)


def test_the_report_counts_in_nynorsk(joint: Built) -> None:
    report = document(joint, "statusrapport.docx")
    assert "3 av 5 tiltak er gjennomførte eller i gang" in report


def test_calendars_carry_the_numbers_of_all_four_and_nobodys_address(joint: Built) -> None:
    calendars = [artifact.data.decode() for artifact in joint.artifacts if artifact.path.endswith(".ics")]
    assert calendars
    assert all("UID:slt-9911-9912-9913-9914-" in calendar for calendar in calendars)
    assert not any("ATTENDEE" in calendar or "ORGANIZER" in calendar for calendar in calendars)
