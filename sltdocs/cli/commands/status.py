"""`sltdocs status`: whether the service lives, and how the plans stand; for people, and for whatever watches over services."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeGuard

import click
from msgspec import Struct, to_builtins

from sltdocs.cli.clock import now
from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import CommandFault, envelope, remark
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import as_json, config, outbox, settings_from
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.spec import product_names
from sltdocs.publishing.files import patiently
from sltdocs.publishing.layout import STATUS_PAGE
from sltdocs.service.status.service_state import PlanCard, PlanTrouble, ServiceState, SiteOnServer, Unsent, clock_time, state_in
from sltdocs.service.templates.refused_templates import explanation
from sltdocs.words.service.notifying import notifying_words
from sltdocs.words.service.status_page import StatusWords, status_words

_LISTS = ("queue", "troubles", "conflict_copies", "plans", "rejected", "unsent", "templates")


class ServiceStanding(Struct, frozen=True):
    """The last state that the service showed (None: there is none), how old it is in seconds, and whether that is fresh."""

    state: ServiceState | None
    age: float | None
    alive: bool


def read_standing(outbox: Path, now: datetime) -> ServiceStanding:
    """How things stand at `now`. Raises OSError when what the service shows is there, but cannot be read."""
    try:
        state = state_in(patiently((outbox / STATUS_PAGE).read_bytes))
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return ServiceStanding(None, None, alive=False)
    return ServiceStanding(state, state.age(now), alive=not state.is_stale(now))


def standing_object(standing: ServiceStanding, form: WrittenForm) -> dict[str, object]:
    """The documented object: `ok` is whether the service lives; `service` is null when it has never run here."""
    state = standing.state
    shown = to_builtins(state) if state else {}
    service = {name: shown.get(name) for name in ("seen", "started", "program", "stopped", "stale_after", "inbox", "outbox")}
    lists = {name: list(shown.get(name, ())) for name in _LISTS}
    told = {**service, "age": round(standing.age or 0)} if state else None
    products = _products(state) if state else []
    return envelope(ok=standing.alive, products=products, findings=_findings(standing, form), service=told, **lists)


def _products(state: ServiceState) -> list[dict[str, str]]:
    return [
        {"plan": card.identity, "product": product, "made": made}
        for card in state.plans
        for product, made in card.products.items()
    ]


def _findings(standing: ServiceStanding, form: WrittenForm) -> list[dict[str, str]]:
    """What a person has to see to: the service itself, what it is troubled by, files that it could not use."""
    words, state = status_words(form), standing.state
    if state is None:
        return [remark(CommandFault.SERVICE_NEVER, words.never)]
    gone = []
    if not standing.alive:
        texts = (words.stopped, words.stopped_do) if state.stopped else (words.stale, words.stale_do)
        gone = [remark(CommandFault.SERVICE_STOPPED if state.stopped else CommandFault.SERVICE_STALE, *texts)]
    troubles = [remark(f"trouble-{one.reason}", *_trouble(one, words), "warning") for one in state.troubles]
    unsent = [remark(f"notify-{one.hindrance}", *_unsent(one, form), "warning") for one in state.unsent]
    templates = [
        remark("template-refused", words.refusal(one), f"{words.template_open}: {explanation(one)}", "warning")
        for one in state.templates
    ]
    rejected = [remark(one.code, words.rejected.format(file=one.file_name), words.open_feedback) for one in state.rejected]
    site = [remark(f"site-{state.site.hindrance}", *_site(state.site, words), "warning")] if _is_hindered(state.site) else []
    return [*gone, *troubles, *unsent, *site, *templates, *rejected]


def _is_hindered(site: SiteOnServer | None) -> TypeGuard[SiteOnServer]:
    return site is not None and bool(site.hindrance)


def _site(site: SiteOnServer, words: StatusWords) -> tuple[str, str]:
    return words.site_hindered.format(time=clock_time(site.since)), words.site_hindrances[site.hindrance]


def say_standing(standing: ServiceStanding, form: WrittenForm) -> None:
    """The same for a person, on stdout."""
    words = status_words(form)
    state = standing.state
    if state is None:
        click.echo(words.never)
        return
    gone = words.stopped if state.stopped else words.stale
    alive = words.alive_hindered if state.is_hindered else words.alive
    click.echo(alive if standing.alive else f"{gone} {words.gone_do}")
    click.echo(words.seen.format(time=clock_time(state.seen)))
    for trouble in state.troubles:
        click.echo(" ".join((*_trouble(trouble, words), f"({trouble.text})")))
    if _is_hindered(state.site):
        click.echo(" ".join(_site(state.site, words)))
    for unsent in state.unsent:
        click.echo(" ".join(_unsent(unsent, form)))
    for name in state.templates:
        click.echo(f"{words.refusal(name)} {words.template_open}: {explanation(name)}")
    click.echo(f"{words.queue}: {', '.join(state.queue)}" if state.queue else words.queue_none)
    for card in state.plans:
        click.echo(_line(card, words, product_names(form)))
    for rejected in state.rejected:
        click.echo(f"{words.rejected.format(file=rejected.file_name)} {words.open_feedback}: {rejected.link}")


def _trouble(trouble: PlanTrouble, words: StatusWords) -> tuple[str, str]:
    wording = words.trouble if trouble.file_name else words.trouble_service
    return wording.format(file=trouble.file_name, text="").rstrip(), words.reasons[trouble.reason]


def _unsent(unsent: Unsent, form: WrittenForm) -> tuple[str, str]:
    return notifying_words(form).hindrances[unsent.hindrance].format(place=unsent.place), status_words(form).unsent


def _line(card: PlanCard, words: StatusWords, names: Mapping[str, str]) -> str:
    products = ", ".join(f"{names.get(name, name)} {words.made.get(made, made)}" for name, made in card.products.items())
    return f"{card.title} ({card.identity}): {products}"


@click.command("status", cls=HelpfulCommand)
@outbox
@as_json
@config
def command(outbox: Path | None, as_json: bool, config: Path | None) -> int:
    """Say whether the service lives, what waits, and how every plan stands. Ends with 5 when the service is not running."""
    from sltdocs.cli.envelope import say_json  # noqa: PLC0415

    settings = settings_from(config, outbox=outbox)
    standing = read_standing(settings.outbox, now())
    if as_json:
        say_json(standing_object(standing, settings.written_form))
    else:
        say_standing(standing, settings.written_form)
    return ExitCode.OK if standing.alive else ExitCode.ENVIRONMENT
