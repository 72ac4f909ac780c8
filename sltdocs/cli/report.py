"""What a command says about a workbook: sentences for a person, or one JSON object for a program."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from sltdocs.cli.envelope import envelope, say_json
from sltdocs.contract.code import Severity
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, remedy, sentence
from sltdocs.findings.service import ServiceCode
from sltdocs.products.artifact import Made, Outcome
from sltdocs.products.spec import product_names
from sltdocs.publishing.layout import COORDINATOR, public_folder
from sltdocs.words.inflected import Inflected
from sltdocs.words.service.service import ServiceWords, service_words


def as_object(
    findings: Sequence[Finding],
    outcomes: Sequence[Outcome],
    form: WrittenForm,
    *,
    ok: bool,
    more: Sequence[dict[str, object]] = (),
) -> dict[str, object]:
    """The documented object about a workbook; `more` are findings that are not about what stands in it."""
    products = [_product(outcome) for outcome in outcomes]
    return envelope(ok=ok, products=products, findings=[*finding_objects(findings, form), *more])


def say_refusal(findings: Sequence[Finding], form: WrittenForm, *, as_json: bool) -> None:
    """Why a workbook could not be worked on."""
    if as_json:
        say_json(as_object(findings, (), form, ok=False))
    else:
        say_findings(findings, form)


def say_findings(findings: Iterable[Finding], form: WrittenForm) -> None:
    """Each finding on stdout: place, what is wrong, what to do."""
    words = service_words(form)
    for found in findings:
        mark = click.style(_word(found.severity, words), fg=_COLOURS[found.severity], bold=True)
        place = f" {found.shown_place}:" if str(found.place) else ":"
        click.echo(f"{mark}{place} {sentence(found, form)}\n    {remedy(found, form)}")


def say_summary(findings: Sequence[Finding], form: WrittenForm) -> None:
    """How many findings there are."""
    words = service_words(form)
    counts = {severity: sum(found.severity is severity for found in findings) for severity in Severity}
    if not any(counts.values()):
        click.echo(words.nothing_found)
        return
    click.echo(
        words.counts.format(errors=counts[Severity.ERROR], warnings=counts[Severity.WARNING], advice=counts[Severity.ADVICE])
    )


def say_outcomes(outcomes: Iterable[Outcome], form: WrittenForm) -> None:
    """How each product went."""
    words, names = service_words(form), product_names(form)
    for outcome in outcomes:
        click.echo(f"{names[outcome.product]}: {how_it_went(outcome, words)}")


def how_it_went(outcome: Outcome, words: ServiceWords) -> str:
    """One product in words."""
    if outcome.made is Made.PARTLY and outcome.total is not None:
        return words.made_partly.format(count=outcome.count, total=Inflected(outcome.total))
    if any(reason.code is ServiceCode.TEMPLATE_UNUSABLE for reason in outcome.reasons):
        return words.not_made_for_template
    return words.made[outcome.made]


def say_folder(folder: Path, form: WrittenForm) -> None:
    """Where the result lies."""
    words, public = service_words(form), public_folder(folder)
    wording = words.lies_in if folder.parent.name == COORDINATOR else words.answer_lies_in
    click.echo(wording.format(folder=folder, public=public))


def _word(severity: Severity, words: ServiceWords) -> str:
    return {Severity.ERROR: words.error, Severity.WARNING: words.warning, Severity.ADVICE: words.advice}[severity]


_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.ADVICE: "blue"}


def _product(outcome: Outcome) -> dict[str, object]:
    places = [{"code": found.code.code, "sheet": found.shown_place.sheet, "cell": found.place.cell} for found in outcome.reasons]
    return {
        "product": outcome.product,
        "made": outcome.made.value,
        "count": outcome.count,
        "total": outcome.total,
        "stopped_by": places if outcome.made is Made.NOT_MADE else [],
        "made_without": places if outcome.made is Made.PARTLY else [],
    }


def finding_objects(findings: Iterable[Finding], form: WrittenForm) -> list[dict[str, object]]:
    """Findings with their words."""
    return [
        {
            "code": found.code.code,
            "severity": found.severity.value,
            "sheet": found.shown_place.sheet,
            "cell": found.place.cell,
            "message": sentence(found, form),
            "fix": remedy(found, form),
        }
        for found in findings
    ]
