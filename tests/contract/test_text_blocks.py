"""What a line of a text is: only what is meant as a list, a heading or a table becomes one, and nothing of it is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.contract.cell import Run
from sltdocs.contract.prose.pasted_tables import PastedTable, plain
from sltdocs.contract.schema import Kind
from sltdocs.contract.text import Block, BlockKind, Text
from tests.contract.cells import read


def told(text: str, *, phrase: bool = False) -> list[tuple[str, str]]:
    """Kind and text of each block; the cells of tables are separated by `|`, rows by `/`."""
    blocks = Text((Run(text),), phrase=phrase).blocks
    return [
        (one.kind.value, one.plain)
        if isinstance(one, Block)
        else ("table", "/".join("|".join(map(plain, row)) for row in one.rows))
        for one in blocks
    ]


@pytest.mark.parametrize(
    "line",
    [
        "1. kvartal 2026",
        "8. trinn har foreldremøte",
        "1. linjetjenesten",
        "2. tirsdag i måneden",
        "10. trinn:",
        "1) A",
        "- sagt",
        "3. desember: nissefest",
        "2. halvår 2026",
        "1. Felles start",
    ],
)
def test_a_line_alone_is_text_whatever_it_begins_with(line: str) -> None:
    assert told(line) == [("paragraph", line)]
    assert told(f"Før det:\n{line}\nEtter det.") == [("paragraph", "Før det:"), ("paragraph", line), ("paragraph", "Etter det.")]


@pytest.mark.parametrize(
    "text",
    [
        "8. trinn har foreldremøte\n9. trinn har temakveld",
        "2. Lese\n3. Skrive",
        "1. kvartal: kurs\n2. kvartal: prøve",
        "1. Lese\n3. Regne",
        "1. Skole\nVi møter foreldrene.\n2. Fritid\nVi er ute.",
        "1. linjetjenesten\n2. linjetjenesten",
    ],
)
def test_numbers_that_are_no_list_stay_in_the_text(text: str) -> None:
    assert told(text) == [("paragraph", line) for line in text.split("\n")]


def test_two_items_in_a_row_are_a_list() -> None:
    assert told("1. Lese\n2. Skrive") == [("numbered", "Lese"), ("numbered", "Skrive")]
    assert told("- Lese\n\n• Skrive") == [("bullet", "Lese"), ("bullet", "Skrive")]


def test_what_says_who_or_how_much_holds_no_numbered_list() -> None:
    assert told("1. Helse\n2. Skole", phrase=True) == [("paragraph", "1. Helse"), ("paragraph", "2. Skole")]
    responsible = read("1. Helse\n2. Skole", Kind.PARTIES).value
    assert [block.kind for block in responsible.text.blocks] == [BlockKind.PARAGRAPH] * 2  # type: ignore[union-attr]


def test_a_short_line_alone_above_a_text_is_a_heading() -> None:
    text = "Slik er det nå\n\nVi har spurt alle elevene på ungdomstrinnet.\n\nVeien videre\n\n- ett\n- to"
    assert [kind for kind, _ in told(text)] == ["heading", "paragraph", "heading", "bullet", "bullet"]


def test_a_marked_line_is_a_heading() -> None:
    assert told("## Mål for arbeidet\nVi vil mer.") == [("heading", "Mål for arbeidet"), ("paragraph", "Vi vil mer.")]


@pytest.mark.parametrize(
    "text",
    [
        "Hei.\n\nVi har spurt alle.",
        "Kort\nVi har spurt alle.",
        "Kort\n\nOgså kort",
        "kort\n\nVi har spurt alle.",
        "Kort",
        "Kort:\n\nVi er her.",
    ],
)
def test_what_only_is_short_is_no_heading(text: str) -> None:
    assert {kind for kind, _ in told(text)} == {"paragraph"}


@pytest.mark.parametrize(
    "text",
    [
        "Trinn\tTema\n8.\tNettvett\n9.\tRus",
        "| Trinn | Tema |\n|---|:--:|\n| 8. | Nettvett |\n| 9. | Rus |",
        "Trinn | Tema\n8. | Nettvett\n9. | Rus",
        "Trinn   Tema\n8.      Nettvett\n9.      Rus",
        "\tTrinn\tTema\n\t8.\tNettvett\n\t9.\tRus",
    ],
)
def test_a_table_that_was_pasted_is_a_table(text: str) -> None:
    assert told(f"Slik er det:\n{text}\nDet var alt.")[1:-1] == [("table", "Trinn|Tema/8.|Nettvett/9.|Rus")]
    assert all(one.has_heading for one in Text.of(text).blocks if isinstance(one, PastedTable))


def test_a_table_of_numbers_has_no_heading() -> None:
    (table,) = Text.of("12\t14\n13\t15").blocks
    assert isinstance(table, PastedTable)
    assert not table.has_heading


@pytest.mark.parametrize(
    "text", ["Kl. 9  til  11", "a | b", "-\ten\n-\tto", "1.\ten\n2.\tto", "To  mellomrom\nog så videre", "navn\tnummer"]
)
def test_what_is_no_table(text: str) -> None:
    assert "table" not in {kind for kind, _ in told(text)}


def test_styles_and_links_in_a_table_are_kept() -> None:
    text = Text((Run("Hva\t"), Run("Hvor", bold=True), Run("\nKurs\t"), Run("nettsiden", link="https://fjordvik.example")))
    (table,) = text.blocks
    assert isinstance(table, PastedTable)
    assert table.rows == (
        ((Run("Hva"),), (Run("Hvor", bold=True),)),
        ((Run("Kurs"),), (Run("nettsiden", link="https://fjordvik.example"),)),
    )


PIECES = st.sampled_from(
    [
        "1. ",
        "2. ",
        "3) ",
        "8. trinn ",
        "- ",
        "• ",
        "## ",
        "\t",
        "|",
        "  ",
        " ",
        "\n",
        "\n\n",
        "ord",
        "Kort",
        "12",
        "|---|",
        "Trinn",
        ".",
    ]
)


@given(st.lists(PIECES, max_size=14).map("".join), st.booleans())
def test_no_letter_and_no_number_of_a_text_is_lost(typed: str, phrase: bool) -> None:
    """But for the signs that make a table of it, and blanks, every sign is in the blocks or is the sign of a list or heading."""
    blocks = Text.of(typed) and Text((Run(typed),), phrase=phrase).blocks
    kept = "".join(
        one.marker + one.plain if isinstance(one, Block) else "".join(plain(cell) for row in one.rows for cell in row)
        for one in blocks or ()
    )
    assert re.sub(r"[\s|:-]", "", kept) == re.sub(r"[\s|:-]", "", typed)


@pytest.mark.parametrize("line", ["1.\tx", "- x", "a  b", "a\tb", "|a|b|", "Kort", "|---|---|"])
def test_a_very_long_text_is_taken_apart_in_one_go(line: str) -> None:
    """What would be looked at again for every line takes minutes with this many."""
    assert Text.of("\n".join([line] * 20_000)).blocks


def test_a_table_of_aligned_blanks_needs_no_straight_edges_and_may_have_empty_cells() -> None:
    text = (
        "Post               Beløp    Kilde\nLeie               4.000     Drift\n"
        "Vakthold ute      60.000     Drift\nSum               64.000"
    )
    assert told(text) == [("table", "Post|Beløp|Kilde/Leie|4.000|Drift/Vakthold ute|60.000|Drift/Sum|64.000|")]


def test_sentences_with_two_blanks_between_them_are_no_table() -> None:
    text = "Vi møtes ofte.  Det går bra.\nAlle kan komme hit.  Vi har kaffe."
    assert told(text) == [("paragraph", line) for line in text.split("\n")]


def test_blanks_before_a_line_do_not_indent_it() -> None:
    first, second = Text((Run("  Personer i "), Run("direkte", bold=True), Run(" kontakt\n Og flere"))).blocks
    assert isinstance(first, Block)
    assert isinstance(second, Block)
    assert ["".join(run.text for run in one.runs) for one in (first, second)] == ["Personer i direkte kontakt", "Og flere"]
