"""Texts, names, lists, choices, keys and addresses come out of cells as they were meant, and nothing visible is lost."""

import unicodedata
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.contract import choices
from sltdocs.contract.cell import Run
from sltdocs.contract.choices import ALL_CHOICES, MeasureStatus, MeetingStatus, PlanStatus
from sltdocs.contract.code import Severity
from sltdocs.contract.schema import Kind
from sltdocs.contract.text import Text
from sltdocs.contract.types import Parties
from sltdocs.contract.values.key import canonical
from sltdocs.contract.values.links import is_link
from sltdocs.contract.values.value_code import ValueCode
from tests.contract.cells import codes, read, refused


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Rektor", "Rektor"),
        ("  Rektor \u00a0 ved\n skolen ", "Rektor ved skolen"),
        ("SLT\u00adkoordinator", "SLTkoordinator"),
        ("Rek\u200btor", "Rektor"),
        (12, "12"),
        (12.0, "12"),
        (12.5, "12,5"),
        (True, "ja"),
        (datetime(2026, 2, 19), "19.02.2026"),
        ("e\u0301n", "én"),
    ],
)
def test_names_are_on_one_line(typed: object, name: str) -> None:
    assert read(typed, Kind.NAME).value == name  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Første linje\r\nAndre linje", "Første linje\nAndre linje"),
        ("- punkt\n- punkt 2\n\nNytt avsnitt", "- punkt\n- punkt 2\n\nNytt avsnitt"),
        ("  luft rundt  \n", "luft rundt"),
        ("tab\tinni", "tab\tinni"),
        ("x\x00\x08\x1by", "xy"),
        ("\ud800x", "x"),
        ("{{ jinja }} & <b> =1+1 😀", "{{ jinja }} & <b> =1+1 😀"),
        ("a\u2028b\x0bc", "a\nb\nc"),
        (3.5, "3,5"),
    ],
)
def test_text_stays_verbatim(typed: object, plain: str) -> None:
    found = read(typed, Kind.TEXT)
    assert (str(found.value), found.problems) == (plain, ())  # type: ignore[arg-type]


def test_a_number_shown_as_percent_stays_percent_in_text() -> None:
    assert str(read(0.875, Kind.TEXT, number_format="0.0 %").value) == "87,5\u00a0%"


def test_rich_text_keeps_its_runs_and_the_link_of_the_cell() -> None:
    runs = (Run("Les ", bold=True), Run("mer", italic=True))
    found = read("Les mer", Kind.TEXT, runs=runs, link="https://fjordvik.example")
    assert found.value == Text(
        (Run("Les ", True, False, "https://fjordvik.example"), Run("mer", False, True, "https://fjordvik.example"))
    )


def test_links_in_square_brackets() -> None:
    found = read("Se [planen](https://fjordvik.example/plan_(2026)) og [oss](mailto:slt@fjordvik.example).", Kind.TEXT)
    assert found.value == Text(
        (
            Run("Se "),
            Run("planen", link="https://fjordvik.example/plan_(2026)"),
            Run(" og "),
            Run("oss", link="mailto:slt@fjordvik.example"),
            Run("."),
        )
    )


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/passwd", "//x.example", "ftp://x.example", "https://", "x", "data:text/html,x"]
)
def test_an_unsafe_link_prints_as_text_with_a_warning(target: str) -> None:
    found = read(f"Se [planen]({target}).", Kind.TEXT)
    assert str(found.value) == "Se planen."
    assert all(not run.link for run in found.value.runs)  # type: ignore[union-attr]
    assert codes(found) == [ValueCode.URL_UNREADABLE]


def test_what_only_looks_like_a_link_stays() -> None:
    assert str(read("[sic] (2026) [a] (b)", Kind.TEXT).value) == "[sic] (2026) [a] (b)"


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.NAME])
def test_turned_reading_direction_is_told_of(kind: Kind) -> None:
    found = read("fil\u202egpj.exe", kind)
    assert (str(found.value), codes(found)) == ("filgpj.exe", [ValueCode.TEXT_BIDI_REMOVED])


def test_a_very_long_text_is_told_of_but_kept() -> None:
    found = read("ord " * 6000, Kind.TEXT)
    assert len(str(found.value)) == 23_999
    assert codes(found) == [ValueCode.TEXT_TOO_LONG]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Politi, skole og barnevern", ("Politi, skole og barnevern",)),
        ("Politi + skole", ("Politi + skole",)),
        ("Politi; skole ;; barnevern;", ("Politi", "skole", "barnevern")),
        ("Politi\nskole", ("Politi", "skole")),
    ],
)
def test_parties_are_split_at_semicolons_and_lines_only(typed: str, names: tuple[str, ...]) -> None:
    assert read(typed, Kind.PARTIES).value == Parties(Text((Run(typed),), phrase="\n" in typed), names)
    assert read(typed, Kind.LIST).value == names


@pytest.mark.parametrize(
    ("typed", "keys"),
    [("1; 2", ("1", "2")), ("1, 2", ("1", "2")), (3, ("3",)), (3.0, ("3",)), ("4a\n4b", ("4a", "4b")), (2.1, ("2.1",))],
)
def test_lists_of_keys(typed: object, keys: tuple[str, ...]) -> None:
    assert read(typed, Kind.KEYS).value == keys  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "key"), [(1, "1"), (1.0, "1"), (2.1, "2.1"), ("01", "01"), ("4a", "4a"), (" 4 a ", "4 a"), ("1.10", "1.10")]
)
def test_keys_stay_as_typed(typed: object, key: str) -> None:
    assert read(typed, Kind.KEY).value == key  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "same",
    [
        ("1", "01", "1.0", "1.", " 1 ", "001"),
        ("4a", "4A", "04a"),
        ("1.2", "01.2", "1.2."),
        ("Politiråd", "politiråd ", "POLITIRÅD"),
    ],
)
def test_keys_that_are_the_same(same: tuple[str, ...]) -> None:
    assert len({canonical(key) for key in same}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("1.1", "1.10"), ("10", "1"), ("1.2", "12"), ("4a", "4b"), ("0", ""), ("1.0.1", "1.1"), ("100", "1")]
)
def test_keys_that_differ(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


WORDS = [
    (listed, choice, word)
    for listed in ALL_CHOICES.values()
    for choice in listed.members
    for word in (choice.word.nb, choice.word.nn, *choice.synonyms)
]


@pytest.mark.parametrize(
    ("listed", "choice", "word"), WORDS, ids=lambda one: str(getattr(one, "key", getattr(one, "value", one)))
)
def test_every_word_of_every_list_is_understood(listed: choices.Choices, choice: choices.Choice, word: str) -> None:
    for typed in (word, word.upper(), f" {word}\u00a0"):
        assert read(typed, Kind.CHOICE, choices=listed).value is choice.value


@pytest.mark.parametrize(
    ("typed", "listed", "meant"),
    [
        ("vedtat", choices.PLAN_STATUS, PlanStatus.ADOPTED),
        ("utkats", choices.PLAN_STATUS, PlanStatus.DRAFT),
        ("på hørring", choices.PLAN_STATUS, PlanStatus.HEARING),
        ("Avlyst pga. sykdom", choices.MEETING_STATUS, MeetingStatus.CANCELLED),
        ("Møtet er avlyst!", choices.MEETING_STATUS, MeetingStatus.CANCELLED),
        ("flytta til 12.3.", choices.MEETING_STATUS, MeetingStatus.MOVED),
        ("vedtatt i kommunestyret", choices.PLAN_STATUS, PlanStatus.ADOPTED),
    ],
)
def test_a_near_miss_is_refused_with_the_word_that_was_meant(typed: str, listed: choices.Choices, meant: object) -> None:
    problem = refused(read(typed, Kind.CHOICE, choices=listed))
    assert (problem["code"], problem["typed"], problem["meant"]) == ("CHOICE_MISSPELT", typed, str(meant.value))  # type: ignore[attr-defined]


@pytest.mark.parametrize("typed", ["kanskje", "vedtatt og forkastet utkast", "42", "?"])
def test_an_unknown_word_that_the_program_would_act_on_is_refused_with_the_list(typed: str) -> None:
    problem = refused(read(typed, Kind.CHOICE, choices=choices.PLAN_STATUS))
    assert (problem["code"], problem["choices"]) == ("CHOICE_UNKNOWN", choices.PLAN_STATUS.key)


@pytest.mark.parametrize("listed", [one for one in ALL_CHOICES.values() if one.descriptive], ids=lambda one: one.key)
@pytest.mark.parametrize("typed", ["kanskje", "Ferdig i skolen,  planlagt ellers", "ikke helt ferdig", "42", "Grønn"])
def test_where_a_word_only_describes_any_other_stays_as_it_was_typed(listed: choices.Choices, typed: str) -> None:
    found = read(typed, Kind.CHOICE, choices=listed)
    assert str(found.value) == " ".join(typed.split())
    assert [one.severity for one in codes(found)] == [Severity.WARNING]


@pytest.mark.parametrize(("typed", "meant"), [("gjenomført", MeasureStatus.DONE), ("planlagd", MeasureStatus.PLANNED)])
def test_a_near_miss_of_such_a_word_stays_too_and_is_asked_about(typed: str, meant: MeasureStatus) -> None:
    found = read(typed, Kind.CHOICE, choices=choices.MEASURE_STATUS)
    assert str(found.value) == typed
    assert [(one.code, dict(one.params)["meant"]) for one in found.problems] == [(ValueCode.CHOICE_OWN_MISSPELT, meant.value)]


@pytest.mark.parametrize(
    "typed",
    ["slt@fjordvik.example", " mailto:slt@fjordvik.example", "<slt@fjordvik.example>", "slt.koordinator+a@post.fjordvik.example"],
)
def test_addresses(typed: str) -> None:
    assert read(typed, Kind.EMAIL).value == typed.strip().removeprefix("mailto:").strip("<>")


@pytest.mark.parametrize(
    "typed", ["Kari Nordmann <slt@fjordvik.example>", "Nordmann, Kari <slt@fjordvik.example>;", "«SLT»<slt@fjordvik.example>"]
)
def test_addresses_as_they_are_copied_from_outlook(typed: str) -> None:
    assert read(typed, Kind.EMAIL).value == "slt@fjordvik.example"


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("Kari Nordmann", "mailto:slt@fjordvik.example"),
        ("Kari Nordmann", "Mailto:slt@fjordvik.example?subject=SLT"),
        ("Kari Nordmann (mailto:slt@fjordvik.example)", ""),
        ("[Kari Nordmann](mailto:slt@fjordvik.example)", ""),
        ("MAILTO: slt@fjordvik.example", ""),
    ],
)
def test_addresses_behind_a_name(typed: str, link: str) -> None:
    assert read(typed, Kind.EMAIL, link=link).value == "slt@fjordvik.example"


@pytest.mark.parametrize("typed", ["Kari <a@b.no>, Per <c@d.no>", "a@b.no <c@d.no>", "Kari <slt>"])
def test_two_addresses_with_names_are_not_guessed_at(typed: str) -> None:
    assert refused(read(typed, Kind.EMAIL))["code"] == "EMAIL_UNREADABLE"


@pytest.mark.parametrize(
    "typed", ["slt", "slt@fjordvik", "slt@@x.no", "a@b.no; c@d.no", "slt(a)fjordvik.no", "a b@x.no", 90123456]
)
def test_what_is_no_address(typed: object) -> None:
    assert refused(read(typed, Kind.EMAIL))["code"] == "EMAIL_UNREADABLE"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "link", "url"),
    [
        ("https://fjordvik.example/slt", "", "https://fjordvik.example/slt"),
        ("www.fjordvik.example", "", "https://www.fjordvik.example"),
        ("Les mer", "https://fjordvik.example", "https://fjordvik.example"),
        ("http://fjordvik.example/?a=1&b=2#c", "", "http://fjordvik.example/?a=1&b=2#c"),
        ("slt", "mailto:slt@fjordvik.example", "mailto:slt@fjordvik.example"),
        ("fjordvik.example/slt", "", "https://fjordvik.example/slt"),
        ("HTTPS://fjordvik.example", "", "https://fjordvik.example"),
        ("Https://fjordvik.example/Slt", "", "https://fjordvik.example/Slt"),
        ("skriv til oss", "Mailto:slt@fjordvik.example", "mailto:slt@fjordvik.example"),
        ("[møterommet](https://fjordvik.example/rom_(2))", "", "https://fjordvik.example/rom_(2)"),
        ("Bli med her: [Teams](HTTPS://fjordvik.example)", "", "https://fjordvik.example"),
        ("https://fjordvik.example", "file:///c:/plan.docx", "https://fjordvik.example"),
    ],
)
def test_web_addresses(typed: str, link: str, url: str) -> None:
    assert read(typed, Kind.URL, link=link).value == url


@pytest.mark.parametrize(
    "typed",
    ["se nettsiden", "javascript:alert(1)", "https://", "https:// x", "\\\\server\\mappe", "C:\\plan.docx", "https://[::1"],
)
def test_what_is_no_web_address_is_kept_as_text_with_a_warning(typed: str) -> None:
    found = read(typed, Kind.URL)
    assert (found.value, codes(found)) == (typed, [ValueCode.URL_UNREADABLE])
    assert not is_link(typed)
    assert ValueCode.URL_UNREADABLE.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("1122", ("1122",)),
        (1122, ("1122",)),
        (1122.0, ("1122",)),
        (301, ("0301",)),
        ("301", ("0301",)),
        ("0301", ("0301",)),
        ("1122; 1124", ("1122", "1124")),
        ("1122, 1124 og 1122", ("1122", "1124")),
        ("1122\n1124", ("1122", "1124")),
    ],
)
def test_municipality_numbers(typed: object, numbers: tuple[str, ...]) -> None:
    assert read(typed, Kind.MUNICIPALITY_NUMBERS).value == numbers  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "typed",
    ["Fjordvik", "11223", 11223, 12, "12", 469, "469", "0301; 469", -301, 1122.5, True, "1122-1124", "0000", float("nan")],
)
def test_what_is_no_municipality_number(typed: object) -> None:
    assert refused(read(typed, Kind.MUNICIPALITY_NUMBERS))["code"] == "MUNICIPALITY_NUMBER_UNREADABLE"  # type: ignore[arg-type]


def test_a_quote_is_one_short_line() -> None:
    problem = refused(read("a b\n" * 50, Kind.EMAIL))
    assert problem["typed"] == "a b " * 14 + "a b…"


@pytest.mark.parametrize("kind", [Kind.KEY, Kind.KEYS])
def test_a_number_that_excel_made_a_date_of_is_no_key(kind: Kind) -> None:
    problem = refused(read(datetime(2026, 1, 1), kind))
    assert problem == {"code": "KEY_IS_DATE", "typed": "01.01.2026", "nearest": "1.1"}


@pytest.mark.parametrize("kind", [Kind.NAME, Kind.TEXT, Kind.PARTIES])
def test_a_text_that_excel_made_a_date_of_is_kept_and_told(kind: Kind) -> None:
    found = read(datetime(2026, 3, 1), kind)
    assert found.value is not None
    assert codes(found) == [ValueCode.TEXT_IS_DATE]


TEXTUAL = (Kind.NAME, Kind.KEY, Kind.KEYS, Kind.TEXT, Kind.PARTIES, Kind.LIST, Kind.EMAIL, Kind.URL, Kind.MUNICIPALITY_NUMBERS)


@settings(max_examples=200)
@given(
    st.one_of(
        st.text(max_size=60), st.text(alphabet="[]()https:/.x ;,\n", max_size=30), st.floats(), st.integers(), st.booleans()
    )
)
@pytest.mark.parametrize("kind", TEXTUAL)
def test_nothing_makes_it_stumble(kind: Kind, value: str | float) -> None:
    found = read(value, kind)
    assert found.value is not None or found.problems


@settings(max_examples=200)
@given(st.text(alphabet=st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=60))
def test_text_loses_nothing_that_can_be_seen(typed: str) -> None:
    visible = "".join(unicodedata.normalize("NFC", typed).split())
    if "](" not in typed and "_x" not in typed:
        assert "".join(str(read(typed, Kind.TEXT).value).split()) == visible
