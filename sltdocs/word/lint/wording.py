"""A template's findings in words: where, what is wrong, what to do."""

from collections.abc import Iterator
from dataclasses import dataclass

from sltdocs.contract.words.templates import Templates, template_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.lint.found import Part, Spot, TemplateFinding


@dataclass(frozen=True, slots=True)
class Said:
    """A finding for a person. `where` is empty when it is about the whole file."""

    where: str
    what: str
    do: str


def said(found: TemplateFinding, form: WrittenForm) -> Said:
    """The finding in a written form."""
    words = template_words(form)
    wording = words.rules[found.rule.code]
    told = {"where": found.spot.text, **found.told}
    meant = words.meant.format(meant=told["meant"]) if told.get("meant") else ""
    return Said(
        where=place(found.spot, words), what=wording.what.format_map(told), do=f"{meant} {wording.do.format_map(told)}".strip()
    )


def place(spot: Spot, words: Templates) -> str:
    """The spot as a person finds it: under which heading, in which paragraph or cell, and what stands there."""
    return ", ".join(_steps(spot, words))


def _steps(spot: Spot, words: Templates) -> Iterator[str]:
    if spot.part is not Part.WHOLE:
        yield words.parts[spot.part].format(name=spot.name)
    if spot.heading:
        yield words.under.format(heading=spot.heading)
    if spot.table:
        yield words.cell.format(table=spot.table, row=spot.row, column=spot.column)
    elif spot.paragraph:
        yield words.paragraph.format(paragraph=spot.paragraph)
    if spot.text:
        yield f"«{spot.text}»"
