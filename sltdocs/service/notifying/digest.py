"""One digest in plain text: which plans were published, what needs a hand, and where the files lie. Never what a cell says."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PureWindowsPath
from urllib.parse import quote

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.spec import product_names
from sltdocs.publishing.kept.answer_record import noted_answer
from sltdocs.publishing.kept.sets import published_sets
from sltdocs.publishing.layout import REJECTIONS, STATUS_PAGE, plan_folder
from sltdocs.publishing.projection import Projected
from sltdocs.service.notifying.news import Told
from sltdocs.service.status.plan_cards import plan_card, rejected_card, why_rejected
from sltdocs.service.status.service_state import PlanCard, RejectedCard
from sltdocs.service.templates.refused_templates import explanation, refused
from sltdocs.words.service.notifying import NotifyingWords, notifying_words
from sltdocs.words.service.status_page import StatusWords, status_words


class Letter(Struct, frozen=True):
    """A message: its subject and its plain text."""

    subject: str
    body: str


class Surroundings(Struct, frozen=True):
    """Where the outbox lies, what it is called where the receivers sit (empty: the same), and the form when plans differ."""

    outbox: Path
    links: str = ""
    written_form: WrittenForm = WrittenForm.NB

    def link(self, relative: str) -> str:
        """A link that mail programs make clickable: `https://…`, or `file://…` for a folder on disk or a share."""
        base = self.links or str(self.outbox.absolute())
        if "://" in base:
            return f"{base.rstrip('/')}/{quote(relative)}"
        on_windows = "\\" in base
        return (PureWindowsPath(base, relative) if on_windows else Path(base, relative)).as_uri()


def compose(told: Told, around: Surroundings) -> Letter | None:
    """The digest, in the written form of the plans; None when what was to be told has been taken away meanwhile."""
    found = _Found.of(told, around)
    if not (found.plans or found.rejected or found.templates or told.troubles):
        return None
    words, status = notifying_words(found.written_form), status_words(found.written_form)
    writing = _Writing(words, status, product_names(found.written_form), around)
    parts = [
        words.greeting,
        *_section(words.hand_heading, writing.hand(found)),
        *_section(words.made_heading, writing.made(found.plans)),
        *_section(words.trouble_heading, writing.troubles(told)),
        words.status.format(link=around.link(STATUS_PAGE)),
        words.ending,
    ]
    return Letter(words.subject.format(news=", ".join(_news(found, told, words))), "\n\n".join(parts) + "\n")


def trial(form: WrittenForm) -> Letter:
    """The message that shows that the set-up works."""
    words = notifying_words(form)
    return Letter(words.test_subject, words.test_body + "\n")


class _Found(Struct, frozen=True):
    """What lies in the outbox of what is to be told."""

    plans: tuple[PlanCard, ...]
    rejected: tuple[RejectedCard, ...]
    templates: tuple[str, ...]
    written_form: WrittenForm

    @classmethod
    def of(cls, told: Told, around: Surroundings) -> "_Found":
        plans: list[PlanCard] = []
        rejected: list[RejectedCard] = []
        forms: set[str] = set()
        for identity in sorted(told.plans):
            folder = plan_folder(around.outbox, identity)
            card = plan_card(folder, Projected())
            if card is not None:
                plans.append(card)
                forms.add(published_sets(folder)[0].record.written_form)
        for name in sorted(told.rejected):
            record = noted_answer(around.outbox / REJECTIONS / name)
            if record is not None:
                rejected.append(rejected_card(around.outbox / REJECTIONS / name, record))
                forms.add(record.written_form)
        form = WrittenForm(forms.pop()) if len(forms) == 1 else around.written_form
        return cls(tuple(plans), tuple(rejected), tuple(sorted(told.templates.intersection(refused(around.outbox)))), form)

    @property
    def in_need(self) -> tuple[PlanCard, ...]:
        return tuple(card for card in self.plans if card.incomplete or card.unread or card.altered or card.errors)


class _Writing(Struct, frozen=True):
    words: NotifyingWords
    status: StatusWords
    names: Mapping[str, str]
    around: Surroundings

    def hand(self, found: _Found) -> Iterator[str]:
        for rejected in found.rejected:
            why = why_rejected(rejected, found.written_form)
            what = f"{self.status.rejected.format(file=rejected.file_name)} {why}".rstrip()
            yield self._lines(what, (self.status.open_feedback, rejected.link))
        for card in found.in_need:
            counts = self.status.counts.format(errors=card.errors, warnings=card.warnings)
            what = self.status.incomplete if card.incomplete else counts
            yield self._lines(f"{self._plan(card)}. {what}", (self.status.open_feedback, card.links.get("feedback", "")))
        for name in found.templates:
            yield self._lines(self.status.refusal(name), (self.status.template_open, explanation(name)))

    def made(self, plans: Sequence[PlanCard]) -> Iterator[str]:
        for card in plans:
            made = [name for name, how in card.products.items() if how in {"made", "partly"} and name in card.links]
            if made:
                yield self._lines(self._plan(card), *((self._label(card, name), card.links[name]) for name in made))

    def troubles(self, told: Told) -> Iterator[str]:
        for name, reason in sorted(told.troubles.items()):
            wording = self.status.trouble if name else self.status.trouble_service
            yield wording.format(file=name, text=self.status.reasons[reason])

    def _plan(self, card: PlanCard) -> str:
        return self.words.plan.format(identity=card.identity.replace("_", ", "), file=card.file_name)

    def _label(self, card: PlanCard, product: str) -> str:
        label = self.names.get(product, product)
        return label if card.products[product] == "made" else f"{label} ({self.status.made['partly']})"

    def _lines(self, what: str, *links: tuple[str, str]) -> str:
        told = [self.words.link.format(label=label, link=self.around.link(link)) for label, link in links if link]
        return "\n".join([what, *(f"  {line}" for line in told)])


def _section(heading: str, paragraphs: Iterator[str]) -> list[str]:
    found = list(paragraphs)
    return [heading.upper(), *found] if found else []


def _news(found: _Found, told: Told, words: NotifyingWords) -> Iterator[str]:
    ready = sum(not set(card.products.values()).isdisjoint({"made", "partly"}) for card in found.plans)
    hand = len(found.rejected) + len(found.in_need) + len(found.templates)
    for (one, several), number in ((words.made, ready), (words.hand, hand)):
        if number:
            yield one if number == 1 else several.format(number=number)
    if told.troubles:
        yield words.trouble
