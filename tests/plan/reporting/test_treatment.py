"""Who treated the report, and when, is read out of one cell as people write it; what says neither treats nothing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.plan.reporting.report_state import ReportStep, TreatedReport, TreatmentFault, report_state
from sltdocs.plan.reporting.treatment import Treatment, read_treatment
from tests.products import plans

DAY = date(2027, 3, 18)


@pytest.mark.parametrize(
    ("typed", "body", "more"),
    [
        ("Kommunestyret 18.03.2027", "Kommunestyret", ""),
        ("Kommunestyret 18.03.2027, sak 12/27", "Kommunestyret", "sak 12/27"),
        ("Behandlet i kommunestyret den 18. mars 2027 (sak 12/27)", "kommunestyret", "sak 12/27"),
        ("formannskapet, PS 12/27, 18.3.27", "formannskapet", "PS 12/27"),
        ("18.03.2027 i formannskapet", "formannskapet", ""),
        ("Politirådet torsdag 18. mars 2027", "Politirådet", ""),
        ("Vart handsama av kommunestyret 2027-03-18", "kommunestyret", ""),
    ],
)
def test_body_and_day_are_read_however_they_stand(typed: str, body: str, more: str) -> None:
    assert read_treatment(typed) == Treatment(DAY, body, more)


@pytest.mark.parametrize(
    "typed",
    [
        "ja",
        "Kommunestyret",
        "18.03.2027",
        "Kommunestyret mars 2027",
        "Kommunestyret 31.02.2027",
        "Utsatt i kommunestyret 18.03.2027",
        "Ikke behandlet, kommunestyret 18.03.2027",
        "Formannskapet 04.03.2027 og kommunestyret 18.03.2027",
        "",
    ],
)
def test_what_does_not_say_both_or_takes_it_back_treats_nothing(typed: str) -> None:
    assert read_treatment(typed) is None


@given(st.text(), st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.sampled_from(["", ", sak 1/27", " («ny»)"]))
def test_nothing_that_is_typed_breaks_the_reading_and_a_day_is_never_invented(typed: str, day: date, more: str) -> None:
    read_treatment(typed)
    found = read_treatment(f"Kommunestyret {day:%d.%m.%Y}{more}")
    assert found is not None
    assert (found.day, found.body) == (day, "Kommunestyret")


LAST_YEAR = TreatedReport(2025, Treatment(date(2026, 3, 19), "kommunestyret").key, "rapporter/statusrapport-2025.docx")
LOCKED = TreatedReport(2026, Treatment(DAY, "kommunestyret").key, "rapporter/statusrapport-2026.docx", document=b"docx")


@pytest.mark.parametrize(
    ("typed", "known", "step", "fault"),
    [
        ("", (), ReportStep.DRAFT, None),
        ("Kommunestyret 18.03.2027", (), ReportStep.TREATS, None),
        ("Kommunestyret 18.03.2027", (LOCKED,), ReportStep.STANDS, None),
        ("kommunestyret 18. mars 2027", (LOCKED,), ReportStep.STANDS, None),
        ("", (LOCKED,), ReportStep.STANDS, None),
        ("Kommunestyret 19.03.2026", (LAST_YEAR,), ReportStep.DRAFT, TreatmentFault.OTHER_YEAR),
        ("Kommunestyret 18.11.2025", (), ReportStep.DRAFT, TreatmentFault.EARLY),
        ("Kommunestyret 02.04.2027", (), ReportStep.DRAFT, TreatmentFault.AHEAD),
        ("Kommunestyret 02.04.2027", (LOCKED,), ReportStep.STANDS, TreatmentFault.AHEAD),
        ("behandlet", (), ReportStep.DRAFT, TreatmentFault.UNCLEAR),
    ],
)
def test_a_report_is_a_draft_until_it_is_treated_and_stays_as_it_was_then(
    typed: str, known: tuple[TreatedReport, ...], step: ReportStep, fault: TreatmentFault | None
) -> None:
    state = report_state(plans.minimal(report_year=2026, report_handled=typed), known, date(2027, 4, 1))
    assert (state.step, state.fault) == (step, fault)


def test_a_second_treatment_of_the_same_report_makes_an_edition_of_its_own() -> None:
    plan = plans.minimal(report_year=2026, report_handled="Kommunestyret 01.04.2027")
    state = report_state(plan, (LAST_YEAR, LOCKED), date(2027, 4, 1))
    assert (state.step, state.path) == (ReportStep.TREATS, "rapporter/statusrapport-2026-rev2.docx")
