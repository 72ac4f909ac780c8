"""STATUS.html: the folder shows that it lives. One file without a server; opens by double-click."""

import re
from functools import lru_cache
from importlib.resources import files
from urllib.parse import quote

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup, escape
from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.spec import product_names
from sltdocs.publishing.layout import COORDINATOR, TEMPLATES
from sltdocs.service.status.plan_cards import why_rejected
from sltdocs.service.status.service_state import PlanCard, ServiceState, clock_time
from sltdocs.words.service.notifying import notifying_words
from sltdocs.words.service.status_page import status_words

_SEEN, _SEEN_CLOCK = "\ufdd0seen\ufdd0", "\ufdd0seen-clock\ufdd0"
"""What stands for the sign of life while nothing else on the page changes; characters that no text may hold."""


class PreparedPage(Struct, frozen=True):
    """The page of a state but for the moment of the sign of life: all that changes on most writings."""

    html: bytes

    def at(self, seen: str) -> bytes:
        """The page with the sign of life at an ISO moment. UTF-8."""
        return self.html.replace(_SEEN.encode(), seen.encode()).replace(_SEEN_CLOCK.encode(), _when(seen).encode())


def page(state: ServiceState, form: WrittenForm) -> bytes:
    """The page for a state, in a written form. UTF-8."""
    return prepared_page(state, form).at(state.seen)


def prepared_page(state: ServiceState, form: WrittenForm) -> PreparedPage:
    """The page for a state whenever it is seen, in a written form."""
    state = replace(state, seen=_SEEN)
    words = status_words(form)
    return PreparedPage(
        _template()
        .render(
            state=state,
            words=words,
            names=product_names(form),
            form=form.value,
            when=_when,
            href=_href,
            reason=lambda card: why_rejected(card, form),
            hindrance=lambda unsent: notifying_words(form).hindrances[unsent.hindrance].format(place=unsent.place),
            needs_hand=_needs_hand,
            named=_named,
            attention=_attention(state),
            templates_in=TEMPLATES,
            minutes=state.stale_after // 60,
        )
        .encode("utf-8", errors="replace")
    )


def _when(text: str) -> str:
    return _SEEN_CLOCK if text == _SEEN else clock_time(text).replace("kl. ", "kl.\N{NO-BREAK SPACE}")


def _attention(state: ServiceState) -> bool:
    """Whether a person has something to do."""
    return bool(
        any(map(_needs_hand, state.plans))
        or state.rejected
        or state.troubles
        or state.conflict_copies
        or state.unsent
        or state.templates
        or (state.site and state.site.hindrance)
    )


def _needs_hand(card: PlanCard) -> bool:
    told = (card.incomplete, card.unread, card.altered, card.kept, card.waiting, card.others, card.fell_back, card.held)
    return any(map(bool, told))


def _named(name: str, link: str | None) -> Markup:
    """The name of a part of a plan, as a link when there is something to open."""
    if link is None:
        return Markup('<span class="name">{}</span>').format(name)
    return Markup('<a href="{}">{}</a>').format(_href(link), name)


def _href(link: str) -> str:
    """From the page, which lies in the coordinator's zone, to what is named relative to the outbox."""
    return quote(link.removeprefix(f"{COORDINATOR}/") if link.startswith(f"{COORDINATOR}/") else f"../{link}")


def _breaking(text: str) -> Markup:
    """Long names of files may be broken after underscores and dashes."""
    return Markup(re.sub("([_-])", r"\1<wbr>", str(escape(text))))  # noqa: S704  escaped just here


@lru_cache(maxsize=1)
def _template() -> Template:
    source = (files("sltdocs.service.status") / "status_page.html").read_text(encoding="utf-8")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters["breaking"] = _breaking
    return environment.from_string(source)
