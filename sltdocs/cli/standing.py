"""How the service and its plans stand, read from the status page that it keeps in the outbox."""

from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

import click

from sltdocs.contract.words.status_page import StatusWords, status_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.layout import STATUS_PAGE
from sltdocs.watching.state import PlanCard, State, state_in
from sltdocs.watching.times import clock_time

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class Standing:
    """The last state that the service showed (None: there is none), how old it is in seconds, and whether that is fresh."""

    state: State | None
    age: float | None
    alive: bool


def read_standing(outbox: Path, now: datetime) -> Standing:
    """How things stand at `now`."""
    try:
        state = state_in((outbox / STATUS_PAGE).read_bytes())
    except (OSError, ValueError):
        return Standing(None, None, alive=False)
    return Standing(state, state.age(now), alive=not state.is_stale(now))


def standing_object(standing: Standing) -> dict[str, object]:
    """The documented object: `ok` is whether the service lives; `service` is null when it has never run here."""
    state = standing.state
    shown = asdict(state) if state else {}
    service = {name: shown.get(name) for name in ("seen", "started", "program", "stopped", "stale_after", "inbox", "outbox")}
    lists = {name: list(shown.get(name, ())) for name in ("queue", "troubles", "conflict_copies", "plans", "rejected")}
    return {
        "schema_version": SCHEMA_VERSION,
        "ok": standing.alive,
        "service": {**service, "age": round(standing.age or 0)} if state else None,
        **lists,
    }


def say_standing(standing: Standing, form: WrittenForm) -> None:
    """The same for a person, on stdout."""
    words = status_words(form)
    state = standing.state
    if state is None:
        click.echo(words.never)
        return
    gone = words.stopped if state.stopped else words.stale
    click.echo(words.alive if standing.alive else gone)
    click.echo(words.seen.format(time=clock_time(state.seen)))
    for trouble in state.troubles:
        wording = words.trouble if trouble.file_name else words.trouble_service
        click.echo(wording.format(file=trouble.file_name, text=f"{words.reasons[trouble.reason]} ({trouble.text})"))
    click.echo(f"{words.queue}: {', '.join(state.queue)}" if state.queue else words.queue_none)
    for card in state.plans:
        click.echo(_line(card, words))
    for rejected in state.rejected:
        click.echo(words.rejected.format(file=rejected.file_name))


def _line(card: PlanCard, words: StatusWords) -> str:
    products = ", ".join(f"{words.products.get(name, name)} {words.made.get(made, made)}" for name, made in card.products.items())
    return f"{card.title} ({card.identity}): {products}"
