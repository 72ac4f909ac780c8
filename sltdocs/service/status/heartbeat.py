"""The sign of life: `STATUS.html`, written anew when something has happened and every half minute otherwise."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sltdocs import __version__
from sltdocs.privacy.shown_file_name import shown_file_name
from sltdocs.publishing.answers.rejected import rejection_folder, rejections
from sltdocs.publishing.files import Fence, replace_file, unfenced
from sltdocs.publishing.kept.answer_record import noted_answer
from sltdocs.publishing.kept.record import SetRecord
from sltdocs.publishing.layout import COORDINATOR, REJECTED, REJECTIONS, STATUS_PAGE, numbers_in, plan_folders
from sltdocs.publishing.projection import Projected
from sltdocs.service.events import Happening, ServiceEvent, TroubleReason, reason_of
from sltdocs.service.file_names import conflict_copies as copies_of
from sltdocs.service.file_names import public_name
from sltdocs.service.service_rhythm import USUAL_RHYTHM, ServiceRhythm
from sltdocs.service.status.plan_cards import history, plan_card, rejected_card
from sltdocs.service.status.service_state import Past, PlanCard, PlanTrouble, RejectedCard, ServiceState, Unsent
from sltdocs.service.status.space_reserve import Reserve
from sltdocs.settings import Settings

if TYPE_CHECKING:
    from sltdocs.service.status.status_page import PreparedPage

_HISTORY = 20


@dataclass(slots=True)
class Heartbeat:
    """Gathers what happens and writes the page, if the `fence` allows it. `clock` gives aware UTC time."""

    settings: Settings
    clock: Callable[[], datetime]
    unsent: Callable[[], tuple[Unsent, ...]] = tuple
    templates: Callable[[], tuple[str, ...]] = tuple
    rhythm: ServiceRhythm = USUAL_RHYTHM
    fence: Fence = unfenced
    is_told: Callable[[Path], bool] = bool
    _started: str = ""
    _written: float = float("-inf")
    _shown: object = None
    _prepared: object = None
    _page: "PreparedPage | None" = None
    _queue: tuple[str, ...] = ()
    _conflict_copies: tuple[str, ...] = ()
    _present: frozenset[str] | None = None
    _answers: frozenset[str] | None = None
    _plans: dict[str, PlanCard] = field(default_factory=dict)
    _rejected: dict[str, RejectedCard] = field(default_factory=dict)
    _workbooks: dict[str, str] = field(default_factory=dict)
    _of_plans: set[str] = field(default_factory=set)
    _troubles: dict[str, PlanTrouble] = field(default_factory=dict)
    _history: deque[Past] = field(default_factory=lambda: deque(maxlen=_HISTORY))

    def open(self) -> None:
        """Reads what lies in the outbox from before, and shows the first sign of life. Raises OSError."""
        self._started = self.clock().isoformat()
        for plan in plan_folders(self.settings.outbox):
            self._show_plan(plan, Projected())
        for folder, record in rejections(self.settings.outbox):
            self._show_rejected(folder, record)
        self._history.extend(filter(self._is_past, history(self.settings.outbox, _HISTORY)))
        self._write(stopped=False)

    def note(self, event: ServiceEvent) -> None:
        """Takes in something that happened."""
        if event.happening in {Happening.TEMPLATE_REFUSED, Happening.TEMPLATE_TAKEN}:
            return  # shown by what lies in the outbox
        now = self.clock().isoformat()
        if event.happening is Happening.TROUBLE:
            since = self._troubles[event.file_name].since if event.file_name in self._troubles else now
            self._troubles[event.file_name] = PlanTrouble(event.file_name, event.text, since, event.reason.value)
            return
        self._troubles.pop(event.file_name, None)
        if event.happening in {Happening.ANSWERED, Happening.RELEASED}:
            self._history.appendleft(Past(now, event.happening.value, event.shown_name, _relative(event.folder)))
        if event.folder is not None:
            self._show(event, event.folder)

    def _is_past(self, past: Past) -> bool:
        """What nobody has been told of, as a run was interrupted, is told when its file is met again."""
        return self.is_told(self.settings.outbox / past.link)

    def beat(self, now: float, queue: Iterable[str], conflict_copies: Iterable[str], present: Iterable[str]) -> None:
        """Writes the page when it is due at `now` (seconds on a clock that never jumps). Raises OSError."""
        self._queue, self._conflict_copies = tuple(map(self._shown_name, queue)), tuple(map(self._shown_copy, conflict_copies))
        here = self._present = frozenset(map(public_name, present))
        self._answers = frozenset(rejection_folder(self.settings.outbox, name).name for name in (here if self._rejected else ()))
        self._workbooks = {name: identity for name, identity in self._workbooks.items() if name in here}
        self._troubles = {name: trouble for name, trouble in self._troubles.items() if name in here}
        self.beat_again(now)

    def beat_again(self, now: float) -> None:
        """The same while nobody has looked for anything new. Raises OSError."""
        pause = self.rhythm.page if (False, self._contents()) == self._shown else self.rhythm.page_at_most
        if now - self._written >= pause:
            self._write(stopped=False)
            self._written = now

    def knows(self, name: str) -> bool:
        """Whether a file of this name is known to hold a plan; of others only the first letters are told."""
        return name in self._of_plans

    def stopped(self) -> None:
        """Shows that the service has been stopped in good order. Raises OSError."""
        if self._started:
            self._write(stopped=True)

    def _show(self, event: ServiceEvent, folder: Path) -> None:
        if folder.parent.name == REJECTED:
            record = noted_answer(folder)
            self._of_plans.discard(event.file_name)
            if record is not None:
                self._show_rejected(folder, record)
            return
        self._rejected.pop(rejection_folder(self.settings.outbox, event.file_name).name, None)
        before = self._plans.get(folder.name)
        self._show_plan(folder, event.receipt.projected if event.receipt else Projected())
        for identity in [one for one in self._plans if one != folder.name and numbers_in(one) == numbers_in(folder.name)]:
            if plan_card(folder.parent / identity, Projected()) is None:  # its period was corrected
                del self._plans[identity]
        names = {card.file_name for card in (before, self._plans.get(folder.name)) if card} | {event.file_name}
        self._workbooks.update(dict.fromkeys(names, folder.name))
        self._of_plans.update(names)

    def _show_plan(self, plan: Path, projected: Projected) -> None:
        card = plan_card(plan, projected)
        if card is None:
            self._plans.pop(plan.name, None)
            return
        self._plans[plan.name] = card
        self._of_plans.add(card.file_name)

    def _show_rejected(self, folder: Path, record: SetRecord) -> None:
        self._rejected[folder.name] = rejected_card(folder, record)

    def _contents(self) -> object:
        return (
            self._queue,
            self._conflict_copies,
            self._present,
            self._answers,
            dict(self._troubles),
            dict(self._plans),
            dict(self._rejected),
            dict(self._workbooks),
            tuple(self._history),
            self.unsent(),
            self.templates(),
        )

    def _write(self, *, stopped: bool) -> None:
        from sltdocs.service.status.status_page import prepared_page  # noqa: PLC0415  jinja2 is loaded after the first sweep has begun

        shown = (stopped, self._contents())
        if self._page is None or shown != self._prepared:  # not `_shown`: that one may never have got onto the disk
            self._page, self._prepared = prepared_page(self._state(stopped=stopped), self.settings.written_form), shown
        self._put(self._page.at(self.clock().isoformat()))
        self._shown = shown

    def _put(self, page: bytes) -> None:
        """On a full disk in the room that was kept for it: whoever looks has to see why nothing comes."""
        reserve, target = Reserve(self.settings.outbox), self.settings.outbox / STATUS_PAGE
        try:
            replace_file(target, page, self.fence)
        except OSError as fault:
            if reason_of(fault) is not TroubleReason.FULL or not reserve.give():
                raise
            replace_file(target, page, self.fence)
        reserve.keep(2 * len(page))

    def _state(self, *, stopped: bool) -> ServiceState:
        """All that the page shows; the moment of the sign of life is added when it is written."""
        others: dict[str, set[str]] = {}
        for name, identity in self._workbooks.items():
            others.setdefault(identity, set()).add(name)
        return ServiceState(
            seen="",
            started=self._started,
            program=__version__,
            inbox=str(self.settings.inbox.absolute()),
            outbox=str(self.settings.outbox.absolute()),
            stopped=stopped,
            queue=self._queue,
            conflict_copies=self._conflict_copies,
            troubles=tuple(replace(one, file_name=self._shown_name(one.file_name)) for one in self._troubles.values()),
            plans=tuple(self._with_others(card, others.get(card.identity, set())) for _, card in sorted(self._plans.items())),
            rejected=tuple(card for folder, card in sorted(self._rejected.items()) if self._is_answered_here(folder)),
            history=tuple(self._history),
            unsent=self.unsent(),
            templates=self.templates(),
        )

    def _with_others(self, card: PlanCard, names: set[str]) -> PlanCard:
        """The card with the further workbooks for the same plan, as long as the one that counts lies there too."""
        own = card.file_name.casefold()
        is_here = self._present is None or own in map(str.casefold, self._present)
        return replace(card, others=tuple(sorted(name for name in names if name.casefold() != own)) if is_here else ())

    def _is_answered_here(self, folder: str) -> bool:
        """Whether the file lies in the inbox; before the first look nobody knows, so it counts as there."""
        return self._answers is None or folder in self._answers

    def _shown_copy(self, name: str) -> str:
        """The copy of a plan's workbook is named in full, as that is."""
        of_plan = any(copies_of(known, (public_name(name),)) for known in self._of_plans)
        return public_name(name) if of_plan else shown_file_name(public_name(name))

    def _shown_name(self, name: str) -> str:
        name = public_name(name)
        return name if not name or self.knows(name) else shown_file_name(name)


def _relative(folder: Path | None) -> str:
    if folder is None:
        return ""
    return f"{REJECTIONS if folder.parent.name == REJECTED else COORDINATOR}/{folder.name}/"
