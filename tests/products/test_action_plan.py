"""The action plan says what the workbook says, in the order of a plan, and leaves out what is not there."""

from datetime import date

import pytest
from msgspec.structs import replace

from sltdocs.contract.choices import DocumentKind, Grouping, PlanStatus, TextPlacement
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.model import Contact, Link, Measure, Section
from sltdocs.plan.snapshot import dump
from sltdocs.products.artifact import Made
from sltdocs.products.inputs import Options
from sltdocs.products.pictures.qr_codes import as_png
from sltdocs.products.spec import ACTION_PLAN
from tests.products import plans
from tests.products.reading import Read, read


def made(plan: plans.Plan) -> Read:
    return read(ACTION_PLAN.made(plan, plans.given()))


def test_the_smallest_plan_is_a_cover_its_measures_and_a_contact_and_nothing_more() -> None:
    document = made(plans.minimal())
    assert document.headings == ["1 Tiltak", "1 Kontakt"]
    assert document.table("Tiltak") == [["Tiltak", "Ansvar"], ["1 Foreldremøte", "Rektor"]]
    assert document.lines[:4] == ["Fjordvik kommune", "SLT\u2011handlingsplan", "2026–2027", "UTKAST"]


@pytest.mark.parametrize(
    ("title", "cover"),
    [
        ("SLT-handlingsplan 2026-2027", "SLT\u2011handlingsplan"),
        ("SLT-handlingsplan for Fjordvik", "SLT\u2011handlingsplan for Fjordvik"),
        ("2026–2027", "2026–2027"),
        ("2026–2027: Trygg i Fjordvik", "2026–2027: Trygg i Fjordvik"),
    ],
)
def test_the_cover_tells_the_period_on_a_line_of_its_own(title: str, cover: str) -> None:
    assert made(plans.minimal(title=title)).lines[1:3] == [cover, "2026–2027"]


def test_the_parts_come_in_the_order_of_a_plan() -> None:
    chapters = [line[2:] for line in made(plans.full()).headings if line.startswith("1")]
    assert chapters == [
        "Innledning", "Føringer", "Organisering", "Møter og treffpunkt", "Kunnskapsgrunnlag", "Tiltak", "Evaluering",
        "Nyttige lenker", "Vedlegg: Deltakere i SLT-arbeidet", "Vedtak", "Kontakt",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("without", "chapter"),
    [
        ({"sections": (), "goals": ()}, "Innledning"),
        ({"guidelines": ()}, "Føringer"),
        ({"series": (), "meetings": (), "activities": ()}, "Møter og treffpunkt"),
        ({"links": ()}, "Nyttige lenker"),
        ({"participants": ()}, "Vedlegg: Deltakere i SLT-arbeidet"),
        ({"adoptions": ()}, "Vedtak"),
    ],
)
def test_a_part_without_content_is_left_out_with_its_heading(without: dict[str, object], chapter: str) -> None:
    assert chapter in made(plans.full()).text
    assert f"1 {chapter}" not in made(plans.full(**without)).headings


def test_headings_never_skip_a_level() -> None:
    for plan in (plans.minimal(), plans.full(), plans.full(grouping=Grouping.FOCUS_AREA)):
        levels = [int(line[0]) for line in made(plan).headings]
        assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))


def test_goals_stand_with_their_subgoals_and_their_numbers() -> None:
    goals = made(plans.full()).table("Nr.", "Mål")
    assert [number for number, _ in goals] == ["Nr.", "1", "2"]
    assert goals[1][1].splitlines() == [
        "Barn og unge i Fjordvik har trygge oppvekstmiljø",
        "1.1 Alle foreldre er inviterte til foreldremøte",
        "1.2 Alle trinn har vaksne som er til stades",
    ]


def test_the_wording_of_a_regular_meeting_is_printed_as_it_was_typed() -> None:
    rows = made(plans.full()).table("Hva")
    assert [row[2] for row in rows] == ["Hvor ofte", "3 gonger i året", "Kvart år i september"]


def test_the_meeting_plan_has_a_row_for_each_meeting_below_its_year_and_says_what_is_cancelled() -> None:
    document = made(plans.full())
    assert "3 2026" in document.headings
    header, *rows = document.table("Dato")
    assert header == ["Dato", "Tid", "Gruppe", "Sted"]
    assert rows[:2] == [
        ["Tirsdag 10.\u00a0februar", "09.00–11.00", "SLT-styringsgruppa og politiråd\nTema: Vedtak av planen", "Rådhuset"],
        ["Tirsdag 17.\u00a0februar", "12.00–13.30", "SLT-arbeidsgruppa", "Biblioteket"],
    ]
    assert rows[2][2] == "SLT-styringsgruppa og politiråd\nAvlyst"


def test_a_column_that_no_meeting_fills_is_left_out() -> None:
    plan = plans.full()
    groups = tuple(replace(one, place="", start=None) for one in plan.groups)
    bare = tuple(replace(one, start=None, end=None, place="", topic="") for one in plan.meetings)
    assert made(replace(plan, groups=groups, meetings=bare)).table("Dato")[0] == ["Dato", "Gruppe"]
    assert made(replace(plan, meetings=bare)).table("Dato")[0] == ["Dato", "Tid", "Gruppe", "Sted"]


def test_a_draft_on_hearing_says_where_to_send_input_and_until_when() -> None:
    plan = plans.full(status=PlanStatus.HEARING, hearing_deadline=date(2026, 5, 1))
    (address,) = (one.email for one in plan.coordinators)
    assert f"Send innspill til {address} innen 1. mai 2026" in made(plan).lines
    assert not any("innspill" in line for line in made(replace(plan, status=PlanStatus.DRAFT)).lines)


@pytest.mark.parametrize(
    ("case", "told"),
    [("12/26", ", sak 12/26"), ("sak 12/26", ", sak 12/26"), ("PS 12/26", ", sak PS 12/26"),
     ("K-sak 43/12", ", K-sak 43/12"), ("§ 259", ", § 259")],
)  # fmt: skip
def test_the_word_case_stands_once_before_a_case_number(case: str, told: str) -> None:
    plan = plans.full(status=PlanStatus.ADOPTED)
    lines = made(replace(plan, adoptions=(replace(plan.adoptions[0], case_number=case),))).lines
    assert any(line.endswith(told) for line in lines)


def test_what_only_repeats_itself_is_told_once() -> None:
    plan = plans.full()
    area, *others = plan.focus_areas
    own = replace(plan.groups[0], shared_by=plan.municipalities)
    told = made(
        replace(
            plan,
            groups=(own, *plan.groups[1:]),
            focus_areas=(replace(area, years=(2026, 2027)), replace(others[0], years=(2027,)), *others[1:]),
            police_contacts=(Contact("Politikontakt"),),
        )
    )
    assert not any("Felles for" in line for line in told.lines)
    assert f"{area.number} {area.name}" in told.text
    assert f"{area.number} {area.name} (" not in told.text
    assert f"{others[0].number} {others[0].name} (2027)" in told.text
    assert [row[0].split("\n")[0] for row in told.table("Rolle")[1:]] == ["SLT-koordinator"]


def test_the_topic_of_a_group_that_handles_individual_cases_is_not_printed() -> None:
    assert "Løyndomsfullt" not in made(plans.full()).text


def test_where_a_single_case_is_treated_is_told_neither_in_the_plan_nor_in_its_published_facts() -> None:
    plan = plans.full()
    meetings = tuple(replace(one, place="Heime hos ein familie") if one.group == "team" else one for one in plan.meetings)
    changed = replace(plan, meetings=meetings)
    assert meetings != plan.meetings
    assert "Heime hos" not in made(changed).text
    assert b"Heime hos" not in dump(changed)


def test_participants_are_printed_as_roles_never_by_name_or_address() -> None:
    text = made(plans.full()).text
    assert text.count("Helsesjukepleiar") == 1  # in the annex, once
    assert "Helsestasjonen (ved behov)" in text
    assert not any(secret in text for secret in ("Kari", "Løyndom", "Ola", "kari@", "ola@"))


def test_the_contacts_are_printed_with_address_and_telephone() -> None:
    contacts = made(plans.full()).table("Rolle", "E-post og telefon")
    assert contacts[1:] == [
        ["SLT-koordinator\nSLT-koordinatoren i Fjordvik", "slt@fjordvik.example"],
        ["Politikontakt\nPolitikontakten i Fjordvik", "politi@fjordvik.example\n00 00 00 00"],
    ]


def test_a_link_is_its_text_with_the_address_behind_it() -> None:
    document = made(plans.full())
    links = {link.text: link.address for paragraph in document.word.paragraphs for link in paragraph.hyperlinks if link.address}
    assert links["Oppvekstplan for Fjordvik"] == "https://fjordvik.example/oppvekst"
    assert links["Konfliktrådet om SLT"] == "https://konfliktraadet.example/slt"


def test_the_contents_list_links_to_every_chapter() -> None:
    document = made(plans.full())
    entries = [p.text for p in document.word.paragraphs if p.style.name.casefold().startswith("toc ") and p.hyperlinks]
    assert entries == [line[2:] for line in document.headings if line[0] in "12"]


def test_own_chapters_keep_their_lists() -> None:
    assert made(plans.full()).below("Evaluering") == [
        "Planen blir vurdert kvar haust.", "Arbeidsgruppa samlar status.", "Styringsgruppa vurderer.",
    ]  # fmt: skip


def test_a_text_without_heading_never_leaves_an_empty_heading() -> None:
    plan = plans.minimal(sections=(Section(DocumentKind.PLAN, TextPlacement.OWN, Text.of("Etterord.")),))
    document = made(plan)
    assert "Etterord." in document.lines
    assert all(line[2:] for line in document.headings)


NASTY = (
    "A & B <c> \"d\" 'e'", "{{ 7 * 7 }} {% for %} {# #}", "«slt» {{r x }}", "\U0001f600 שלום مرحبا", "a]]>b", "&amp; &#65;",
    "tab\there", "œ ﬁ ½ ™", "%s %(x)s {0}", "slt-link:x slt-figure:y slt-end",
)  # fmt: skip


@pytest.mark.parametrize("nasty", NASTY)
def test_any_text_comes_out_as_it_was_typed(nasty: str) -> None:
    plan = plans.full(
        title=nasty,
        measures=(Measure("1", Text.of(nasty), plans.parties(nasty), Text.of(nasty)),),
        links=(Link(nasty, "https://example.com/?a=1&b=<2>"),),
        adoptions=(),
    )
    document = made(
        replace(plan, groups=(replace(plan.groups[0], name=nasty, mission=Text.of(nasty)),), meetings=(), participants=())
    )
    assert f"1 {nasty} | {nasty} | {nasty}" in document.lines
    assert document.lines.count(nasty) >= 2
    assert any(line.startswith(f"{nasty} | {nasty} | ") for line in document.lines)


def test_the_same_plan_gives_the_same_bytes() -> None:
    first, second = (ACTION_PLAN.made(plans.full(), plans.given()).artifacts[0].data for _ in range(2))
    assert first == second


def test_the_properties_come_from_the_workbook() -> None:
    properties = made(plans.full(WrittenForm.NN)).word.core_properties
    assert (properties.title, properties.author, properties.language) == (
        "SLT-handlingsplan 2026–2027",
        "Fjordvik kommune",
        "nn-NO",
    )
    assert properties.created.date() == date(2026, 3, 12)


def test_the_plan_is_a_docx_under_a_stable_name() -> None:
    result = ACTION_PLAN.made(plans.minimal(), plans.given())
    assert [artifact.path for artifact in result.artifacts] == ["handlingsplan.docx"]
    assert result.outcome.made is Made.MADE


def test_a_joint_plan_in_nynorsk_has_a_line_for_each_adoption() -> None:
    municipalities = ("Fjordvik", "Sundnes", "Nordli", "Heim")
    adoptions = tuple(
        plans.Adoption(f"kommunestyret i {name}", date(2026, 3, 1 + n), f"{n}/26") for n, name in enumerate(municipalities)
    )
    document = made(plans.minimal(WrittenForm.NN, municipalities=municipalities, status=PlanStatus.ADOPTED, adoptions=adoptions))
    assert document.lines[0] == "Fjordvik, Sundnes, Nordli og Heim kommunar"
    assert document.below("Vedtak") == [
        "Planen er vedteken 1. mars 2026 av kommunestyret i Fjordvik, sak 0/26",
        "Planen er vedteken 2. mars 2026 av kommunestyret i Sundnes, sak 1/26",
        "Planen er vedteken 3. mars 2026 av kommunestyret i Nordli, sak 2/26",
        "Planen er vedteken 4. mars 2026 av kommunestyret i Heim, sak 3/26",
    ]


def test_the_logo_stands_on_the_cover_with_an_alternative_text() -> None:
    logo = as_png("logo")
    document = read(ACTION_PLAN.made(plans.minimal(), plans.given(templates=plans.ShippedTemplates(logo))))
    (shape,) = document.word.inline_shapes
    assert shape._inline.docPr.get("descr") == "Kommunevåpen eller logo for Fjordvik kommune"
    assert document.word.part.related_parts[shape._inline.graphic.graphicData.pic.blipFill.blip.embed].blob == logo


def test_a_logo_that_is_no_picture_is_left_out() -> None:
    result = ACTION_PLAN.made(plans.minimal(), plans.given(templates=plans.ShippedTemplates(b"<svg/>")))
    assert not read(result).word.inline_shapes


def test_links_to_guidelines_are_codes_to_scan_when_the_setting_is_on() -> None:
    plan = plans.full()
    shown = read(ACTION_PLAN.made(plan, plans.given(options=Options(qr_codes=True)))).word.inline_shapes
    assert [shape._inline.docPr.get("descr") for shape in shown] == [
        "QR-kode som åpner lenken til Rettleiing for politiråd",
        "QR-kode som åpner lenken til Oppvekstplan for Fjordvik",
    ]
    assert not made(plan).word.inline_shapes


@pytest.mark.parametrize(
    ("headings", "printed"),
    [
        (("1 Innledning", "2 Sammendrag"), ["2 1 Innledning", "2 2 Sammendrag"]),
        (("Innledning", "Sammendrag"), ["2 Sammendrag"]),
    ],
)
def test_texts_that_are_numbered_keep_their_order(headings: tuple[str, str], printed: list[str]) -> None:
    places = (TextPlacement.INTRODUCTION, TextPlacement.SUMMARY)
    texts = tuple(
        Section(DocumentKind.PLAN, place, Text.of("Slik."), heading) for place, heading in zip(places, headings, strict=True)
    )
    document = made(plans.minimal(sections=texts))
    assert [line for line in document.headings if line.startswith("2 ")] == printed
