"""STATUS.html: the folder shows that it lives. One file without a server; opens by double-click."""

from functools import lru_cache
from importlib.resources import files
from urllib.parse import quote

from jinja2 import Environment, StrictUndefined, Template

from sltdocs.contract.words.notifying import notifying_words
from sltdocs.contract.words.status_page import status_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.watching.cards import why_rejected
from sltdocs.watching.state import State
from sltdocs.watching.times import clock_time


def page(state: State, form: WrittenForm) -> bytes:
    """The page for a state, in a written form. UTF-8."""
    words = status_words(form)
    html = _template().render(
        state=state,
        words=words,
        form=form.value,
        when=clock_time,
        href=quote,
        reason=lambda card: why_rejected(card, form),
        hindrance=lambda unsent: notifying_words(form).hindrances[unsent.hindrance].format(place=unsent.place),
        attention=_attention(state),
        minutes=state.stale_after // 60,
    )
    return html.encode("utf-8", errors="replace")


def _attention(state: State) -> bool:
    """Whether a person has something to do."""
    cards = any(card.incomplete or card.kept or card.waiting or card.others for card in state.plans)
    return bool(cards or state.rejected or state.troubles or state.conflict_copies or state.unsent)


@lru_cache(maxsize=1)
def _template() -> Template:
    source = (files("sltdocs.watching") / "status_page.html").read_text(encoding="utf-8")
    return Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True).from_string(source)
