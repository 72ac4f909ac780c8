"""What each product is called, wherever a person reads of it."""

from msgspec import Struct

from sltdocs.contract.written_form import Both


class ProductWords(Struct, frozen=True):
    """A product's name, as a heading, and the text of the link that opens it."""

    name: Both
    open: Both


ACTION_PLAN = ProductWords(
    name=Both("Handlingsplan", "Handlingsplan"),
    open=Both("Åpne handlingsplanen i Word", "Opne handlingsplanen i Word"),
)
CALENDARS = ProductWords(
    name=Both("Kalendere", "Kalendrar"),
    open=Both("Åpne siden om kalenderne", "Opne sida om kalendrane"),
)
STATUS_REPORT = ProductWords(
    name=Both("Statusrapport", "Statusrapport"),
    open=Both("Åpne statusrapporten i Word", "Opne statusrapporten i Word"),
)
