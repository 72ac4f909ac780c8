"""Only finished files: nothing is read while it is still being written, saved or held open."""

from sltdocs.service.loop.settling import Settling, Sighting


def seen(size: int = 10, *, changed: int = 1, inode: int = 7, open_elsewhere: bool = False) -> Sighting:
    return Sighting((size, changed, changed, inode), open_elsewhere)


def ready_at(settling: Settling, sighting: Sighting, *moments: float) -> list[float]:
    return [moment for moment in moments if settling.settled({"plan.xlsx": sighting}, moment)]


def test_a_file_is_ready_when_it_has_been_still_for_the_settling_time() -> None:
    assert ready_at(Settling(3, 60), seen(), 0, 1, 2.9, 3, 4) == [3, 4]


def test_one_look_is_never_enough() -> None:
    assert ready_at(Settling(0, 60), seen(), 0, 0.1) == [0.1]


def test_every_change_starts_the_time_anew() -> None:
    settling = Settling(3, 60)
    for moment, sighting in enumerate([seen(10), seen(20), seen(20, changed=2), seen(20, changed=2, inode=8)]):
        assert settling.settled({"plan.xlsx": sighting}, moment * 2.5) == []
    assert ready_at(settling, seen(20, changed=2, inode=8), 10, 10.5) == [10.5]


def test_a_file_that_is_open_in_excel_has_its_answer_soon_and_is_published_when_it_is_closed_or_still_for_long() -> None:
    settling, sighting = Settling(3, 60), seen(open_elsewhere=True)
    assert ready_at(settling, sighting, 0, 2, 3) == [3]
    assert not settling.may_publish("plan.xlsx", sighting, 3)
    settling.answered("plan.xlsx", sighting)
    assert ready_at(settling, sighting, 4, 59) == []
    assert ready_at(settling, seen(), 59.5) == [59.5]
    assert settling.may_publish("plan.xlsx", seen(), 59.5)
    assert ready_at(settling, sighting, 60) == [60]
    assert settling.may_publish("plan.xlsx", sighting, 60)
    assert ready_at(settling, seen(11, open_elsewhere=True), 61, 64) == [64]


def test_an_empty_file_is_given_time_to_be_filled_but_is_answered_in_the_end() -> None:
    assert ready_at(Settling(3, 60), seen(0), 0, 3, 14, 15) == [15]


def test_a_handled_file_is_not_ready_again_until_it_changes() -> None:
    settling = Settling(3, 60)
    assert ready_at(settling, seen(), 0, 3) == [3]
    settling.handled("plan.xlsx", seen())
    assert ready_at(settling, seen(), 4, 100) == []
    assert ready_at(settling, seen(11), 101, 104) == [104]


def test_a_file_that_goes_and_comes_back_is_looked_at_again() -> None:
    settling = Settling(3, 60)
    ready_at(settling, seen(), 0, 3)
    settling.handled("plan.xlsx", seen())
    assert settling.settled({}, 4) == []
    assert ready_at(settling, seen(), 5, 8) == [8]


def test_the_file_that_has_waited_longest_comes_first() -> None:
    settling = Settling(3, 60)
    settling.settled({"b.xlsx": seen()}, 0)
    both = {"a.xlsx": seen(), "b.xlsx": seen()}
    settling.settled(both, 1)
    assert settling.settled(both, 10) == ["b.xlsx", "a.xlsx"]


def test_the_pause_lasts_until_the_next_file_can_be_ready() -> None:
    settling = Settling(3, 60)
    files = {"a.xlsx": seen(), "b.xlsx": seen(open_elsewhere=True)}
    assert settling.pause({}, 0) is None
    settling.settled(files, 0)
    assert settling.pause(files, 1) == 2
    settling.handled("a.xlsx", files["a.xlsx"])
    assert settling.pause(files, 1) == 2
    settling.answered("b.xlsx", files["b.xlsx"])
    assert settling.pause(files, 4) == 56


def test_after_a_change_of_surroundings_everything_is_looked_at_again() -> None:
    settling = Settling(3, 60)
    ready_at(settling, seen(), 0, 3)
    settling.handled("plan.xlsx", seen())
    settling.reconsider()
    assert ready_at(settling, seen(), 4) == [4]
