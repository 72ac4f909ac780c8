"""What is worth telling: each plan once, trouble only when it lasts, and nothing twice."""

from pathlib import Path

import pytest

from sltdocs.service.events import Happening, ServiceEvent, TroubleReason
from sltdocs.service.notifying.news import LASTING, News, Told, as_json, take_back
from sltdocs.service.notifying.receivers import Receiver

PLAN = Path("ut/_koordinator/4699_2026-2027")
REFUSED = Path("ut/_koordinator/_avvist/gam-xls-0123abcd")


def news(*, plans: bool = True, trouble: bool = True) -> News:
    return News(Receiver("to1", "json://a", plans=plans, trouble=trouble))


def answered(folder: Path = PLAN, happening: Happening = Happening.ANSWERED) -> ServiceEvent:
    return ServiceEvent(happening, "plan.xlsx", folder)


def full_disk(name: str = "plan.xlsx") -> ServiceEvent:
    return ServiceEvent(Happening.TROUBLE, name, reason=TroubleReason.FULL, of_plan=True)


def everything(of: News, now: float = 0.0) -> Told:
    return of.untold(now)


def test_a_plan_that_is_saved_again_and_again_is_told_once() -> None:
    box = news()
    for _ in range(5):
        box.note(answered(), 0.0)
    box.note(answered(REFUSED), 0.0)
    assert everything(box) == Told(frozenset({PLAN.name}), frozenset({REFUSED.name}), {})


def test_what_is_unchanged_is_no_news() -> None:
    box = news()
    box.note(answered(happening=Happening.UNCHANGED), 0.0)
    assert not box.is_any(0.0)


def test_what_comes_while_a_message_is_sent_is_kept_for_the_next() -> None:
    box = news()
    box.note(answered(), 0.0)
    sent = everything(box)
    box.note(answered(Path("ut/_koordinator/4698_2026-2027")), 0.0)
    box.told(sent)
    assert box.plans == {"4698_2026-2027"}


def test_trouble_is_told_when_it_lasts_and_only_once() -> None:
    box = news()
    for time in (0, 1):
        box.note(full_disk(), time)
        assert not box.is_any(time)
    box.note(full_disk(), 2)
    assert everything(box, LASTING).troubles == {"plan.xlsx": "full"}
    box.told(everything(box, LASTING))
    box.note(full_disk(), LASTING)
    assert not box.is_any(LASTING)


@pytest.mark.parametrize("happening", [Happening.ANSWERED, Happening.UNCHANGED])
def test_trouble_that_is_over_is_not_told(happening: Happening) -> None:
    box = news(plans=False)
    for time in range(LASTING):
        box.note(full_disk(), time)
    box.note(answered(happening=happening), LASTING)
    assert not box.is_any(LASTING)


def test_trouble_of_the_service_is_over_when_it_is_not_met_again() -> None:
    box = news()
    for time in range(LASTING):
        box.note(full_disk(""), time)
    assert box.is_any(60.0)
    assert not box.is_any(3600.0)


def test_each_is_told_what_concerns_them() -> None:
    coordinator, it = news(trouble=False), news(plans=False)
    for box in (coordinator, it):
        box.note(answered(), 0.0)
        for _ in range(LASTING):
            box.note(full_disk("annen.xlsx"), 0.0)
    assert everything(coordinator) == Told(frozenset({PLAN.name}), frozenset(), {})
    assert everything(it) == Told(frozenset(), frozenset(), {"annen.xlsx": "full"})


def test_that_a_message_was_sent_is_no_news_and_ends_no_trouble() -> None:
    box = news()
    for _ in range(LASTING):
        box.note(full_disk(""), 0.0)
    box.note(ServiceEvent(Happening.NOTIFIED, text="to1"), 0.0)
    assert box.is_any(0.0)


def test_what_is_kept_is_taken_back_by_those_who_still_are_receivers() -> None:
    box, other = news(), news()
    box.note(answered(), 0.0)
    other.note(answered(REFUSED), 0.0)
    after = news()
    take_back({"to1": after}, as_json({"to1": box, "to2": other}))
    assert everything(after) == everything(box)


@pytest.mark.parametrize("kept", [b"", b"[]", b'{"to1": 1}', b'{"to1": {"plans": 1}}', b"\xff"])
def test_what_cannot_be_read_is_let_go(kept: bytes) -> None:
    after = news()
    take_back({"to1": after}, kept)
    assert not after.is_any(0.0)


def template(happening: Happening) -> ServiceEvent:
    return ServiceEvent(happening, "4699/plan.nb.docx")


def test_a_refused_template_is_told_once_to_those_who_want_trouble() -> None:
    it, coordinator = news(), news(trouble=False)
    for box in (it, coordinator):
        box.note(template(Happening.TEMPLATE_REFUSED), 0.0)
    assert not coordinator.is_any(0.0)
    sent = everything(it)
    assert sent.templates == {"4699/plan.nb.docx"}
    it.told(sent)
    assert not it.is_any(0.0)


def test_a_template_that_is_mended_before_anybody_was_told_is_no_news() -> None:
    box = news()
    box.note(template(Happening.TEMPLATE_REFUSED), 0.0)
    box.note(template(Happening.TEMPLATE_TAKEN), 1.0)
    assert not box.is_any(1.0)


def test_a_refused_template_outlasts_a_restart_untold() -> None:
    before, after = news(), news()
    before.note(template(Happening.TEMPLATE_REFUSED), 0.0)
    take_back({"to1": after}, as_json({"to1": before}))
    assert after.templates == {"4699/plan.nb.docx"}
