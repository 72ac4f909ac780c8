"""What `sltdocs template fields` shows: every field of the templates, from the list that the lint uses too."""

from collections.abc import Iterable, Iterator

import click

from sltdocs.cli.envelope import envelope, say_json
from sltdocs.contract.words.template_fields import FieldWords, field_words
from sltdocs.contract.words.templates import template_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products import template_contract
from sltdocs.products.template_contract import contract_for, paths
from sltdocs.word.lint import Field

STEMS = tuple(template_contract.STEMS.values())
"""The names that the command knows: plan, status-report."""


def say_fields(stems: Iterable[str], form: WrittenForm, *, as_json: bool) -> None:
    """The fields of these templates: name, kind, what it is, an example."""
    if as_json:
        say_json(envelope(ok=True, fields=[_as_object(stem, *one, form) for stem in stems for one in _fields(stem, form)]))
        return
    words = template_words(form)
    for stem in stems:
        click.echo(click.style(words.fields_of.format(name=f"{stem}.{form.value}.docx"), bold=True))
        for path, field, told in _fields(stem, form):
            example = f" {words.example.format(example=told.example)}" if told.example else ""
            click.echo(f"  {path} ({words.kinds[field.kind]}): {told.what}.{example}")
        click.echo()


def words_of(path: str, form: WrittenForm) -> FieldWords:
    """What is said of a field: of its own path, else of the longest end of it that something is said of; KeyError for none."""
    known = field_words(form)
    steps = path.split(".")
    ends = [".".join(steps[at:]) for at in range(len(steps))]
    return next(known[end] for end in ends if end in known) if any(end in known for end in ends) else known[path]


def _fields(stem: str, form: WrittenForm) -> Iterator[tuple[str, Field, FieldWords]]:
    """The fields that have something to say; the items of a list of groups are told by their own fields."""
    for path, field in paths(contract_for(f"{stem}.{form.value}.docx")).items():
        if not (path.endswith("[]") and field.fields):
            yield path, field, words_of(path, form)


def _as_object(stem: str, path: str, field: Field, told: FieldWords, form: WrittenForm) -> dict[str, str]:
    kind = template_words(form).kinds[field.kind]
    return {
        "template": stem,
        "name": path,
        "kind": field.kind.value,
        "kind_in_words": kind,
        "what": told.what,
        "example": told.example,
    }
