"""A template's findings in words: where, what is wrong, what to do."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.template.lint.template_finding import DocumentPart, Spot, TemplateFinding, TemplateRule
from sltdocs.words.templates.mending import mending
from sltdocs.words.templates.slide_rules import slide_terms
from sltdocs.words.templates.style_names import in_norwegian
from sltdocs.words.templates.templates import TemplateWords, template_words
from sltdocs.words.templates.trial_states import state_in_words

_QUOTING = (TemplateRule.COMMENTS, TemplateRule.TEXT_BOX)
"""Rules whose sentences quote the text of the spot."""


class Said(Struct, frozen=True):
    """A finding for a person. `where` is empty when it is about the whole file."""

    where: str
    what: str
    do: str


def said(found: TemplateFinding, form: WrittenForm) -> Said:
    """The finding in a written form."""
    words = template_words(form)
    wording = words.rules[found.rule.code]
    told = {**found.told, "where": found.spot.text, **_in_words(found, words)}
    if found.rule is TemplateRule.STYLE_MISSING:
        told["style"] = in_norwegian(told["style"], nynorsk=form is WrittenForm.NN)
    told |= {name: terms[told[name]] for name, terms in slide_terms(form).items() if told.get(name) in terms}
    meant = words.meant.format(meant=told["meant"]) if told.get("meant") else ""
    return Said(
        where=place(_not_twice(found), words),
        what=wording.what.format_map(told),
        do=f"{meant} {_mended(found, form) or wording.do.format_map(told)}".strip(),
    )


def _mended(found: TemplateFinding, form: WrittenForm) -> str | None:
    """Where in Word what shuts somebody out is mended, by the kind of it; None for all else."""
    return mending(found.told.get("kind", ""), form) if found.rule is TemplateRule.RESULT_NOT_ACCESSIBLE else None


def _not_twice(found: TemplateFinding) -> Spot:
    """The spot without its text, when the sentence quotes that anyway."""
    return replace(found.spot, text="") if found.told.get("tag") == found.spot.text or found.rule in _QUOTING else found.spot


def _in_words(found: TemplateFinding, words: TemplateWords) -> dict[str, str]:
    """The parameters that are codes or English, in words."""
    told = found.told
    if found.rule is TemplateRule.NOT_RENDERED:
        cause = words.without_content.format(name=told["name"]) if told["name"] else words.does_not_suit
    else:
        kind = told.get("detail", "").rpartition(": ")[2].partition(" ")[0]
        cause = words.structure.get(kind, words.structure_other)
    return {
        "cause": cause,
        "lost_thing": words.lost_things.get(told.get("kind", ""), words.lost_other),
        "workbook": state_in_words(told.get("workbook", ""), words.workbooks),
    }


def place(spot: Spot, words: TemplateWords) -> str:
    """The spot as a person finds it: under which heading, in which paragraph or cell, and what stands there."""
    return ", ".join(_steps(spot, words))


def _steps(spot: Spot, words: TemplateWords) -> Iterator[str]:
    if spot.part is not DocumentPart.WHOLE:
        yield words.parts[spot.part].format(name=spot.name)
    if spot.heading:
        yield words.under.format(heading=spot.heading)
    if spot.table:
        yield words.cell.format(table=spot.table, row=spot.row, column=spot.column)
    elif spot.paragraph:
        yield words.paragraph.format(paragraph=spot.paragraph)
    if spot.text:
        yield f"«{spot.text}»"
