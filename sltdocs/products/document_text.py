"""Small texts for the documents: a link with its text, a label before a text, a dash where a table has nothing to say."""

from sltdocs.contract.cell import Run
from sltdocs.contract.text import Text

NOTHING = Text.of("–")
"""What a table cell says when the workbook's cell is blank while others in its column are not."""


def linked(text: str, url: str) -> Text:
    """A text that is a link when there is an address."""
    return Text((Run(text, link=url),)) if text else Text()


def labelled(label: str, text: Text) -> Text:
    """A text after a label in bold, `Resultat: …`."""
    return Text((Run(label, bold=True), *text.runs))


def or_dash(text: Text) -> Text:
    """The text, or a dash when there is none."""
    return text if text else NOTHING


def capital(text: str) -> str:
    """The text with a capital first letter; the rest stays as it is."""
    return text[:1].upper() + text[1:]
