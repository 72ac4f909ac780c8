"""Temporary faults are retried at growing intervals."""

from sltdocs.service.backing_off import LONGEST, BackingOff


def test_the_pause_doubles_up_to_five_minutes() -> None:
    backing_off = BackingOff()
    pauses = [backing_off.failed("plan.xlsx", 0.0) for _ in range(12)]
    assert pauses[:5] == [1, 2, 4, 8, 16]
    assert pauses[-1] == LONGEST


def test_a_name_is_tried_again_when_its_pause_is_over_and_others_at_once() -> None:
    backing_off = BackingOff()
    backing_off.failed("plan.xlsx", 10.0)
    assert [backing_off.ready("plan.xlsx", moment) for moment in (10.0, 10.9, 11.0)] == [False, False, True]
    assert backing_off.ready("annen.xlsx", 10.0)


def test_success_forgets_the_failures() -> None:
    backing_off = BackingOff()
    backing_off.failed("plan.xlsx", 0.0)
    backing_off.failed("plan.xlsx", 5.0)
    assert backing_off.most_failures == 2
    backing_off.succeeded("plan.xlsx")
    assert backing_off.most_failures == 0
    assert backing_off.failed("plan.xlsx", 9.0) == 1
