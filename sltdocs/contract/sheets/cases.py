"""The sheet about what the groups treat in their meetings: `Saker`."""

from collections.abc import Sequence

from sltdocs.contract import choices
from sltdocs.contract.choice import Choices
from sltdocs.contract.schema import Column, Kind, Sheet
from sltdocs.contract.written_form import Both


def _case(
    key: str,
    name: Both,
    kind: Kind,
    synonyms: Sequence[str] = (),
    *,
    choices: Choices | None = None,
    refers_to: str = "",
    required: bool = False,
    width: int = 16,
) -> Column:
    """A column of the sheet. Minutes are free text, which cannot be kept free of names: none of it is ever published."""
    return Column(
        key,
        name,
        kind,
        adopted=False,
        required=required,
        synonyms=tuple(synonyms),
        choices=choices,
        refers_to=refers_to,
        private=True,
        dispensable=not required,
        in_example=False,
        width=width,
    )


CASES = Sheet(
    key="cases",
    name=Both("Saker", "Saker"),
    synonyms=("Møtesaker", "Saker i møter", "Saker i møte", "Saker til møtene", "Saker til møta"),
    by_headings=False,
    later="the meeting papers: agenda, minutes, and what is to be followed up",
    columns=(
        _case("group", Both("Gruppe", "Gruppe"), Kind.KEY, refers_to="groups.key"),
        _case("meeting", Both("Møte", "Møte"), Kind.NAME, ("Møte nr.", "Møtedato")),
        _case("case_number", Both("Saksnr.", "Saksnr."), Kind.NAME, ("Saksnummer", "Sak nr."), width=12),
        _case("case", Both("Sak", "Sak"), Kind.TEXT, ("Sakstittel", "Tittel"), required=True, width=40),
        _case("background", Both("Bakgrunn", "Bakgrunn"), Kind.TEXT, ("Saksopplysninger", "Saksopplysningar"), width=50),
        _case("decision", Both("Vedtak/konklusjon", "Vedtak/konklusjon"), Kind.TEXT, ("Vedtak", "Konklusjon"), width=50),
        _case("responsible", Both("Ansvar", "Ansvar"), Kind.PARTIES, ("Ansvarlig", "Ansvarleg"), width=28),
        _case("deadline", Both("Frist", "Frist"), Kind.DEADLINE, ("Tidsfrist",)),
        _case("status", Both("Status", "Status"), Kind.CHOICE, choices=choices.CASE_STATUS),
        _case("measures", Both("Tiltak nr.", "Tiltak nr."), Kind.KEYS, ("Tiltak", "Tiltaksnr."), refers_to="measures.number"),
    ),
)
