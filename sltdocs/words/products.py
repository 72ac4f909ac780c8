"""What each product is called, wherever a person reads of it."""

from msgspec import Struct

from sltdocs.contract.written_form import Both


class ProductWords(Struct, frozen=True):
    """A product's name, as a heading, the text of the link that opens it, and what would have it made.

    `off`: what is said when the settings switch it off.
    """

    name: Both
    open: Both
    ask: Both
    off: Both | None = None


ACTION_PLAN = ProductWords(
    name=Both("Handlingsplan", "Handlingsplan"),
    open=Both("Åpne handlingsplanen i Word", "Opne handlingsplanen i Word"),
    ask=Both(
        "Handlingsplan: fyll ut arket «Tiltak», så blir handlingsplanen laget.",
        "Handlingsplan: fyll ut arket «Tiltak», så blir handlingsplanen laga.",
    ),
)
CALENDARS = ProductWords(
    name=Both("Kalendere", "Kalendrar"),
    open=Both("Åpne siden om kalenderne", "Opne sida om kalendrane"),
    ask=Both(
        "Kalendere: skriv datoer på arket «Møter», eller en fast møteserie på «Treffpunkt», så blir kalenderne laget.",
        "Kalendrar: skriv datoar på arket «Møte», eller ein fast møteserie på «Treffpunkt», så blir kalendrane laga.",
    ),
)
STATUS_REPORT = ProductWords(
    name=Both("Statusrapport", "Statusrapport"),
    open=Both("Åpne statusrapporten i Word", "Opne statusrapporten i Word"),
    ask=Both(
        "Statusrapport: skriv året det skal rapporteres for, i «Rapportår» på arket «Plan», så blir statusrapporten laget.",
        "Statusrapport: skriv året det skal rapporterast for, i «Rapportår» på arket «Plan», så blir statusrapporten laga.",
    ),
)
SITE = ProductWords(
    name=Both("Nettsted", "Nettstad"),
    open=Both("Åpne nettstedet", "Opne nettstaden"),
    ask=Both(
        "Nettsted: fyll ut arket «Tiltak», så blir sidene på nettstedet laget.",
        "Nettstad: fyll ut arket «Tiltak», så blir sidene på nettstaden laga.",
    ),
)
PRESENTATION = ProductWords(
    name=Both("Presentasjon", "Presentasjon"),
    open=Both("Åpne presentasjonen i PowerPoint", "Opne presentasjonen i PowerPoint"),
    ask=Both(
        "Presentasjon: skriv året det skal orienteres om, i «Rapportår» på arket «Plan», så blir lysbildene laget.",
        "Presentasjon: skriv året det skal orienterast om, i «Rapportår» på arket «Plan», så blir lysbileta laga.",
    ),
    off=Both(
        "Presentasjon: er slått av i innstillingene til programmet (presentation).",
        "Presentasjon: er slått av i innstillingane til programmet (presentation).",
    ),
)
