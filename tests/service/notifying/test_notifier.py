"""The notifier tells each receiver once, tries again where it failed, and never loses what it could not send."""

import itertools
import json
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sltdocs.publishing.publisher import publish
from sltdocs.service.events import Happening, ServiceEvent, TroubleReason
from sltdocs.service.notifying.digest import Letter, Surroundings
from sltdocs.service.notifying.news import LASTING
from sltdocs.service.notifying.notifier import PENDING, Notifier
from sltdocs.service.notifying.receivers import SendHindrance, receivers
from tests.journeys.site import until
from tests.publishing.publications import IDENTITY, later, publication

Answer = Callable[[str], SendHindrance | None]


class Post:
    """A postman whose answers the test decides; `sent` are (address, subject) of what was taken."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.tries: list[str] = []
        self.times: list[float] = []
        self.sent: list[tuple[str, str]] = []

    def deliver(self, letter: Letter, address: str) -> SendHindrance | None:
        self.tries.append(address)
        self.times.append(time.monotonic())
        hindrance = self.answer(address)
        if not hindrance:
            self.sent.append((address, letter.subject))
        return hindrance


class Site:
    """An outbox with one published plan, and notifiers that are closed in the end."""

    def __init__(self, outbox: Path) -> None:
        self.outbox = outbox
        self.told: list[ServiceEvent] = []
        self.open: list[Notifier] = []
        receipt = publish(outbox, publication("plan"), later(0))
        self.published = ServiceEvent(Happening.ANSWERED, "plan.xlsx", receipt.folder)

    def notifier(self, answer: Answer, *, to: str = "json://a", it: str = "", after: float = 0.0) -> tuple[Notifier, Post]:
        found = receivers(None, {"SLTDOCS_NOTIFY_TO": to, "SLTDOCS_NOTIFY_IT": it})
        notifier = Notifier(found, Surroundings(self.outbox), after, self.told.append, lambda: datetime.now(UTC))
        post = Post(answer)
        notifier.postman = post  # type: ignore[assignment]
        notifier.open()
        self.open.append(notifier)
        return notifier, post


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    found = Site(tmp_path)
    yield found
    for notifier in found.open:
        notifier.close(lambda: True)


def failing(times: int) -> Answer:
    left = [SendHindrance.UNREACHABLE] * times
    return lambda address: left.pop() if left else None


def test_one_that_fails_is_tried_again_and_the_other_is_not_told_twice(site: Site) -> None:
    left = [SendHindrance.LOGIN]
    notifier, post = site.notifier(lambda address: left.pop() if left and address == "json://b" else None, to="json://a json://b")
    notifier.note(site.published)
    until(lambda: len(post.sent) == 2)
    assert sorted(post.tries) == ["json://a", "json://b", "json://b"]


def test_what_is_unsent_is_shown_until_it_is_sent(site: Site) -> None:
    seen: list[tuple[str, str]] = []

    def answer(address: str) -> SendHindrance | None:
        seen.extend((one.place, one.hindrance) for one in notifier.unsent())
        return None if seen else SendHindrance.UNREACHABLE

    notifier, post = site.notifier(answer)
    notifier.note(site.published)
    until(lambda: post.sent and not notifier.unsent())
    assert seen == [("to1", "unreachable")]
    assert [event.happening for event in site.told] == [Happening.NOT_NOTIFIED, Happening.NOTIFIED]


def test_trouble_that_lasts_goes_to_it_and_plans_to_the_coordinator(site: Site) -> None:
    notifier, post = site.notifier(failing(0), to="json://slt", it="json://drift")
    notifier.note(site.published)
    for _ in range(LASTING):
        notifier.note(ServiceEvent(Happening.TROUBLE, "annen.xlsx", reason=TroubleReason.FULL))
    until(lambda: len(post.sent) == 2)
    assert sorted(post.sent) == [
        ("json://drift", "SLT-dokumentene: tjenesten trenger hjelp"),
        ("json://slt", "SLT-dokumentene: 1 plan er klar, 1 plan må ses på"),
    ]


def test_news_is_gathered_before_it_is_sent(site: Site) -> None:
    notifier, post = site.notifier(failing(0), after=3600.0)
    notifier.note(site.published)
    until((site.outbox / PENDING).exists)
    assert post.tries == []
    notifier.close(lambda: False)
    assert len(post.sent) == 1


def test_a_storm_is_told_once_when_it_is_over(site: Site) -> None:
    notifier, post = site.notifier(failing(0), after=2.0)
    begun = time.monotonic()
    while time.monotonic() < begun + 3.0:
        notifier.note(site.published)
        time.sleep(0.02)
    until(lambda: post.sent)
    assert post.times[0] - begun >= 3.0
    assert len(post.sent) == 1


def test_a_storm_without_end_is_told_all_the_same(site: Site) -> None:
    notifier, post = site.notifier(failing(0), after=0.1)
    for name in itertools.count():
        if post.sent:
            break
        notifier.note(ServiceEvent(Happening.ANSWERED, f"{name}.xlsx", site.published.folder))
        time.sleep(0.02)
    assert len(post.sent) == 1


def test_before_the_end_it_tries_three_times_and_keeps_what_it_could_not_send(site: Site) -> None:
    notifier, post = site.notifier(failing(99), after=3600.0)
    notifier.note(site.published)
    notifier.close(lambda: False)
    assert len(post.tries) == 3
    assert [event.again_in for event in site.told] == [1.0, 2.0, 4.0]
    first, second, third = post.times
    assert second - first >= 1.0
    assert third - second >= 2.0
    assert json.loads((site.outbox / PENDING).read_bytes()) == {"to1": {"plans": [IDENTITY], "rejected": [], "templates": []}}


def test_what_was_kept_is_sent_after_the_next_start_and_only_once(site: Site) -> None:
    notifier, _ = site.notifier(failing(99), after=3600.0)
    notifier.note(site.published)
    notifier.close(lambda: True)
    for sent in (1, 0):
        notifier, post = site.notifier(failing(0))
        notifier.close(lambda: False)
        assert len(post.sent) == sent


def test_an_outbox_that_cannot_be_written_to_keeps_nothing_from_being_sent(site: Site) -> None:
    (site.outbox / PENDING).mkdir()
    notifier, post = site.notifier(failing(0))
    notifier.note(site.published)
    until(lambda: post.sent)


def test_nothing_waits_for_a_delivery(site: Site) -> None:
    taken = threading.Event()
    notifier, post = site.notifier(lambda address: None if taken.wait(30) else SendHindrance.SLOW)
    notifier.note(site.published)
    until(lambda: post.tries)
    notifier.note(ServiceEvent(Happening.ANSWERED, "annen.xlsx", site.outbox / "4698_2026-2027"))
    assert notifier.unsent() == ()
    assert post.sent == []
    taken.set()
    until(lambda: post.sent)
