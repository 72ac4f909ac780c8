"""What `sltdocs template check` says: each finding with its place and its fix, for a person or for a program."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import click
from msgspec import Struct

from sltdocs.build import Built
from sltdocs.cli.envelope import envelope, say_json
from sltdocs.contract.code import Severity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.service import ServiceCode
from sltdocs.products.spec import BY_KEY
from sltdocs.publishing.template_copies.templates import TemplateFolder
from sltdocs.service.templates.trial_process import tried
from sltdocs.settings import Settings
from sltdocs.word.template.lint.annotating import annotated
from sltdocs.word.template.lint.linting import TemplateFinding, TemplateRule, is_usable, said
from sltdocs.word.template.lint.template_finding import template_finding
from sltdocs.words.service.service import service_words
from sltdocs.words.templates.templates import template_words


def say(findings: Sequence[TemplateFinding], file: str, form: WrittenForm, *, copy: Path | None, as_json: bool) -> None:
    """All findings, and whether the template may be used."""
    if as_json:
        files = {"files": [str(copy)]} if copy else {}
        say_json(envelope(ok=is_usable(tuple(findings)), findings=[as_object(one, form) for one in findings], **files))
        return
    words, service = template_words(form), service_words(form)
    for one in findings:
        told = said(one, form)
        is_error = one.severity is Severity.ERROR
        mark = click.style(service.error if is_error else service.warning, fg="red" if is_error else "yellow", bold=True)
        click.echo(f"{mark}: {f'{told.where}: ' if told.where else ''}{told.what}\n    {told.do}")
    errors = sum(one.severity is Severity.ERROR for one in findings)
    ending = words.not_usable if errors else words.usable if findings else words.nothing_found
    click.echo(ending.format(file=file, errors=errors))
    if copy:
        click.echo(words.annotated.format(file=copy))


def write_annotated(target: Path, template: bytes, findings: Sequence[TemplateFinding], form: WrittenForm) -> Path | None:
    """Writes the copy with comments; nothing when there is nothing to say, or the template is no Word file at all.

    Raises FileExistsError when the file is there already: it may be somebody's template.
    """
    copy = annotated(template, findings, form) if findings else None
    if copy is None:
        return None
    with target.open("xb") as file:
        file.write(copy)
    return target


def as_object(one: TemplateFinding, form: WrittenForm) -> dict[str, object]:
    """The finding as all commands give theirs, with its place in the template."""
    told, spot = said(one, form), one.spot
    return {
        "code": f"template-{one.rule.code}",
        "severity": one.severity.value,
        "sheet": "",
        "cell": "",
        "message": told.what,
        "fix": told.do,
        "place": {
            "words": told.where,
            "part": spot.name,
            "paragraph": spot.paragraph,
            "table": spot.table,
            "row": spot.row,
            "column": spot.column,
            "text": spot.text,
        },
    }


THIS_WORKBOOK = "real"
"""Where a template failed that failed in no trial."""


class UnusableTemplate(Struct, frozen=True):
    """A template, and everything that was found when it was tried."""

    file: Path
    form: WrittenForm
    findings: tuple[TemplateFinding, ...]

    @property
    def failed_here_alone(self) -> bool:
        """Whether it passes its trial, and yet failed for this workbook."""
        errors = [one for one in self.findings if one.severity is Severity.ERROR]
        return [one.told.get("workbook") for one in errors] == [THIS_WORKBOOK]

    def say(self) -> None:
        """For a person, on stdout."""
        say(self.findings, str(self.file), self.form, copy=None, as_json=False)

    def as_objects(self) -> list[dict[str, object]]:
        """For a program."""
        return [as_object(one, self.form) for one in self.findings]


def unusable_templates(built: Built, settings: Settings, now: datetime) -> Iterator[UnusableTemplate]:
    """Those that a build was stopped by, or made with others in place of; a template is tried in a child process."""
    plan = built.checked.plan
    if plan is None:
        return
    for name in dict.fromkeys(_failed(built, plan.written_form)):
        file = TemplateFolder(settings.templates).path(name, plan.municipality_key)
        if file is not None:
            yield UnusableTemplate(file, plan.written_form, _tried(name, file, settings, now))


def _failed(built: Built, form: WrittenForm) -> Iterator[str]:
    """The names of the templates that failed."""
    for outcome in built.outcomes:
        if any(reason.code is ServiceCode.TEMPLATE_UNUSABLE for reason in outcome.reasons):
            yield BY_KEY[outcome.product].template_file(form)
    for found in built.findings:
        if found.code is ServiceCode.TEMPLATE_FELL_BACK:
            yield str(dict(found.params)["template"])


def _tried(name: str, file: Path, settings: Settings, now: datetime) -> tuple[TemplateFinding, ...]:
    """What is wrong with it; that it failed for this workbook, when it passes with all others."""
    try:
        found = tried(name, file.read_bytes(), now, settings)
    except OSError:
        return (template_finding(TemplateRule.NOT_READABLE),)
    return (
        found if not is_usable(found) else (*found, template_finding(TemplateRule.NOT_RENDERED, workbook=THIS_WORKBOOK, name=""))
    )
