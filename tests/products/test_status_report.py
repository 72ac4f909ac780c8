"""The status report tells the year as the workbook does: counted right, nothing hidden, nothing about what is not there."""

from datetime import date

import pytest
from msgspec.structs import replace

from sltdocs.contract.choices import ActivityKind, Grouping, MeasureStatus
from sltdocs.contract.text import Text
from sltdocs.contract.types import Deadline, Interval, Rhythm, When
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Measure, Plan
from sltdocs.plan.reported import Activity
from sltdocs.plan.snapshot import dump
from sltdocs.products.artifact import Made
from sltdocs.products.inputs import Published
from sltdocs.products.spec import STATUS_REPORT
from tests.products import plans
from tests.products.reading import Read, read


def made(plan: Plan) -> Read:
    return read(STATUS_REPORT.made(plan, plans.given()))


def measures(*statuses: MeasureStatus | None) -> tuple[Measure, ...]:
    return tuple(
        replace(Measure(str(number), Text.of("Tiltak"), plans.parties("Rektor")), status=status)
        for number, status in enumerate(statuses, 1)
    )


def test_no_report_is_made_when_the_workbook_names_no_year() -> None:
    result = STATUS_REPORT.made(plans.minimal(), plans.given())
    assert (result.artifacts, result.outcome.made) == ((), Made.NOT_ASKED)


def test_the_report_is_a_docx_under_a_stable_name() -> None:
    result = STATUS_REPORT.made(plans.full(), plans.given())
    assert [artifact.path for artifact in result.artifacts] == ["statusrapport.docx"]
    assert result.outcome.made is Made.MADE


DONE, UNDER_WAY, PLANNED = MeasureStatus.DONE, MeasureStatus.UNDER_WAY, MeasureStatus.PLANNED


@pytest.mark.parametrize(
    ("statuses", "in_nb", "in_nn"),
    [
        (
            [DONE] * 4 + [UNDER_WAY] * 3 + [PLANNED] * 3 + [None] * 2,
            "7 av 12 tiltak er gjennomført eller i gang; 2 er ikke rapportert.",
            "7 av 12 tiltak er gjennomførte eller i gang; 2 er ikkje rapporterte.",
        ),
        (
            [DONE, PLANNED, None],
            "1 av 3 tiltak er gjennomført eller i gang; 1 er ikke rapportert.",
            "1 av 3 tiltak er gjennomført eller i gang; 1 er ikkje rapportert.",
        ),
        ([DONE, DONE], "Begge tiltakene er gjennomført eller i gang.", "Begge tiltaka er gjennomførte eller i gang."),
        (
            [PLANNED, PLANNED],
            "Ingen av de to tiltakene er gjennomført eller i gang.",
            "Ingen av dei to tiltaka er gjennomførte eller i gang.",
        ),
        (
            [None],
            "Planen har ett tiltak, med status «ikke rapportert».",
            "Planen har eitt tiltak, med status «ikkje rapportert».",
        ),
    ],
)
def test_the_summary_begins_with_the_figures(statuses: list[MeasureStatus | None], in_nb: str, in_nn: str) -> None:
    for form, sentence in ((WrittenForm.NB, in_nb), (WrittenForm.NN, in_nn)):
        document = made(plans.minimal(form, report_year=2026, measures=measures(*statuses)))
        assert document.below("Sammendrag" if form is WrittenForm.NB else "Samandrag")[0] == sentence


def test_the_coordinators_own_text_follows_the_figures() -> None:
    assert made(plans.full()).below("Sammendrag") == [
        "2 av 4 tiltak er gjennomført eller i gang; 1 er ikke rapportert.",
        "Ett tiltak har passert fristen uten å være gjennomført.",
        (
            "2 av 4 planlagte møter er holdt. Ett møte er avlyst. "
            "For «SLT-styringsgruppa og politiråd» er det planlagt 3 møter i året, men det er bare ført opp 2 møter i 2026."
        ),
        "Året har gått med til å få grunnmuren på plass.",
    ]


def test_every_measure_is_told_about_by_its_number_with_its_status_as_word_and_sign() -> None:
    assert made(plans.full()).table("Tiltak", "Status") == [
        ["Tiltak", "Status", "Kommentar og resultat"],
        [
            "1 Foreldremøte om rus\nRektor",
            "● Gjennomført\nRapportert 24.09.2026",
            "Begge skulane har hatt møte.\nResultat: 140 foreldre møtte.",
        ],
        ["2 Ungdomsteam\nLeiar for familiesenteret\nPolitikontakt", "► I gang\nRapportert 02.11.2026", "Les mer om tiltaket"],
        ["3 Nattevandring\nFrivilligsentralen", "□ Utsatt", "Årsak: For få frivillige."],
        ["4a Kurs for tilsette\nSLT-koordinator", "– Ikke rapportert", "–"],
    ]


def test_each_status_has_a_word_and_a_sign_of_its_own() -> None:
    document = made(plans.minimal(report_year=2026, measures=measures(*MeasureStatus, None)))
    told = [row[0] for row in document.table("Status", "Antall tiltak")[1:]]
    assert len({status[0] for status in told}) == len({status[2:] for status in told}) == len(told) == 7


def test_deadlines_that_have_passed_and_those_that_come_are_listed() -> None:
    document = made(plans.full())
    assert document.below("Frister som er passert")[1:] == ["3 Nattevandring | 1. juni 2026 | □ Utsatt | Frivilligsentralen"]
    assert document.below("Frister de neste tre månedene")[1:] == [
        "4a Kurs for tilsette | 15. januar 2027 | – Ikke rapportert | SLT-koordinator"
    ]


def test_meetings_are_counted_for_each_group_with_attendance() -> None:
    assert made(plans.full()).table("Gruppe", "Planlagt") == [
        ["Gruppe", "Planlagt", "Holdt", "Avlyst", "Oppmøte"],
        ["SLT-styringsgruppa og politiråd", "2", "1", "1", "8 av 9 (89\u00a0%)"],
        ["SLT-arbeidsgruppa", "1", "1", "0", "9 av 12 (75\u00a0%)"],
        ["Operativ gruppe", "1", "0", "0", "–"],
    ]


def test_meetings_that_are_still_to_come_are_told_to_be_so() -> None:
    document = made(plans.full(status_date=date(2026, 3, 1)))
    assert document.below("Møter")[0].endswith("Det gjenstår ett møte.")
    assert [row[4] for row in document.table("Gruppe", "Planlagt")] == ["Gjenstår", "0", "0", "1"]


def test_a_group_with_fewer_dated_meetings_than_the_plan_says_is_told_about() -> None:
    plan = plans.full()
    group = plan.groups[0]
    series = replace(plan.series[0], frequency=Text.of("minst tre ganger i året"), group=group.key, planned_per_year=None)
    told = made(replace(plan, series=(series,))).below("Møter")
    assert f"For «{group.name}» sier planen «minst tre ganger i året», men det er bare ført opp 2 møter i 2026." in told


def test_a_fixed_series_is_listed_also_without_a_number() -> None:
    plan = plans.full()
    weekly = replace(
        plan.series[0], what=Text.of("Onsdagsmøtet"), frequency=Text.of("Hver uke"), planned_per_year=None,
        first_day=date(2026, 1, 7), interval=Interval(Rhythm.WEEKLY),
    )  # fmt: skip
    assert "Onsdagsmøtet: Hver uke" in made(replace(plan, series=(weekly,))).below("Faste treffpunkt")


def test_the_measures_stand_under_the_headings_of_the_plan() -> None:
    document = made(plans.full(grouping=Grouping.LEVEL))
    assert [line for line in document.headings if "iltak" in line and line.startswith("3")] == [
        "3 Allmennforebyggende tiltak", "3 Tiltak for risikoutsatte",
    ]  # fmt: skip


def test_the_meetings_are_left_out_when_the_coordinator_has_switched_them_off() -> None:
    document = made(plans.full(show_meeting_follow_up=False))
    assert "1 Møter" not in document.headings
    assert "møter er holdt" not in document.text


def test_activities_are_listed_by_date_as_not_exhaustive() -> None:
    assert made(plans.full()).below("Aktiviteter i 2026") == [
        "Oversikten viser ikke alt som er gjort.",
        "Når | Aktivitet | Deltakere",
        "4. mars 2026 | Foreldremøte på begge skulane\nTiltak 1 | 140",
        "September 2026 | Fellesmøte for styringsgruppe og arbeidsgruppe | –",
        "Oktober 2026 | Nettverkssamling | 24",
    ]


def test_activities_that_only_name_the_year_are_a_plain_list() -> None:
    listed = tuple(Activity(plans.year(2026), Text.of(what)) for what in ("Frukostforum", "Trygghetsvandring"))
    assert made(plans.full(activities=listed)).below("Aktiviteter i 2026") == [
        "Oversikten viser ikke alt som er gjort.",
        "Frukostforum",
        "Trygghetsvandring",
    ]


def test_grants_are_told_with_amounts_in_kroner() -> None:
    assert made(plans.full()).table("Ordning")[1] == [
        "Tilskot til SLT\nNattevandring", "2026", "200\u00a0000", "150\u00a0000", "90\u00a0000", "40\u00a0000",
    ]  # fmt: skip


def test_the_deadlines_of_a_grant_stand_below_it() -> None:
    (grant,) = plans.full().grants
    dated = replace(grant, application_deadline=due(2025, 12, 1), report_deadline=due(2027, 4, 1))
    first = made(plans.full(grants=(dated,))).table("Ordning")[1][0]
    assert first.splitlines()[2:] == ["Søknadsfrist 1. desember 2025", "Rapportfrist 1. april 2027"]


def test_a_planned_activity_whose_time_is_over_is_not_told_as_done_nor_left_out() -> None:
    planned = Activity(plans.month(5), Text.of("Trygghetsvandring"), ActivityKind.PLANNED)
    rows = made(plans.full(activities=(planned,))).below("Aktiviteter i 2026")
    assert rows[2] == "Mai 2026 | Trygghetsvandring\nPlanlagt, ikke meldt som gjennomført"


def test_the_road_ahead_holds_her_text_and_what_is_planned() -> None:
    document = made(plans.full())
    assert document.below("Veien videre") == ["Neste år legg vi vekt på nattevandring."]
    assert document.below("Planlagte aktiviteter") == ["Februar 2027: Ungdata-undersøking"]


def test_the_smallest_report_has_no_chapter_without_content() -> None:
    assert made(plans.minimal(report_year=2026)).headings == [
        "1 Sammendrag", "1 Status for tiltakene", "2 Tiltak etter status", "2 Tiltak for tiltak", "1 Kontakt",
    ]  # fmt: skip


def test_the_report_says_on_every_page_which_day_it_is_about() -> None:
    headers = [line for line in made(plans.full()).every_page if line.startswith("SLT-statusrapport 2026")]
    assert headers
    assert all(line.endswith("Status per 30. november 2026") for line in headers)


def test_the_same_plan_gives_the_same_bytes() -> None:
    first, second = (STATUS_REPORT.made(plans.full(), plans.given()).artifacts[0].data for _ in range(2))
    assert first == second


def test_the_reports_date_is_the_day_it_is_about() -> None:
    assert made(plans.full()).word.core_properties.created.date() == date(2026, 11, 30)


def given(**published: bytes) -> plans.ProductInputs:
    return plans.given(published=Published(**published))


def test_the_report_tells_what_has_changed_since_the_plan_was_adopted() -> None:
    now = plans.full()
    first, second, *_, last = now.measures
    adopted = replace(
        now,
        measures=(replace(first, deadline=plans.deadline(date(2026, 9, 1)), description=Text.of("Lang " * 40)), second, last,
                  replace(first, number="9", name=Text.of("Nedlagt tilbod"))),
        groups=(replace(now.groups[0], leader="Varaordførar"), *now.groups[1:]),
    )  # fmt: skip
    document = read(STATUS_REPORT.made(now, given(adopted=dump(adopted))))
    assert document.below("Endringer siden planen ble vedtatt") == [
        "Nye tiltak:", "3 Nattevandring", "4a Kurs for tilsette",
        "Tiltak som er tatt ut:", "9 Nedlagt tilbod",
        "Tiltak som er endret:",
        "1 Foreldremøte om rus – Beskrivelse: teksten er endret; Frist: «01.09.2026» er endret til «01.10.2026»",
        "Gruppe som er endret:", "SLT-styringsgruppa og politiråd – Leder: «Varaordførar» er endret til «Ordførar»",
    ]  # fmt: skip


@pytest.mark.parametrize("adopted", [None, b"damaged"])
def test_without_an_adopted_plan_nothing_is_said_about_changes(adopted: bytes | None) -> None:
    document = read(STATUS_REPORT.made(plans.full(), plans.given(published=Published(adopted=adopted))))
    assert "1 Endringer siden planen ble vedtatt" not in document.headings


def test_a_measure_without_status_two_years_in_a_row_is_told_about() -> None:
    now = plans.full()
    last_year = replace(now, report_year=2025, measures=tuple(replace(one, status=None) for one in now.measures))
    document = read(STATUS_REPORT.made(now, given(previous=dump(last_year))))
    assert document.below("Tiltak uten status to år på rad")[1:] == ["4a Kurs for tilsette"]


def due(year: int, month: int, day: int) -> Deadline:
    """A deadline in a cell that holds a date."""
    return Deadline("", When(date(year, month, day), date(year, month, day)))


def test_parts_stand_below_their_measure_and_are_counted_by_it() -> None:
    first, *parts = measures(None, MeasureStatus.DONE, MeasureStatus.PLANNED, MeasureStatus.PLANNED)
    plan = plans.minimal(report_year=2026, measures=(first, *(replace(one, parent=first.number) for one in parts[:2]), parts[2]))
    document = made(plan)
    told = document.table("Tiltak", "Status")[1:]
    assert [row[1].split("\n")[0] for row in told] == ["Se deltiltakene", "● Gjennomført", "○ Planlagt", "○ Planlagt"]
    assert "1 av 2 tiltak" in document.text
