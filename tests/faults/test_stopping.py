"""SIGTERM amid the work: it stops within five seconds, and the next start completes what was left."""

import random
import signal
import time

import pytest

from sltdocs.publishing.lease import LEASE
from tests.faults.places import Place
from tests.faults.traffic import Traffic

PLANS = 12


@pytest.mark.slow
@pytest.mark.parametrize(
    "handler", ["sltdocs.task_answer:answer", "tests.service.troublesome:troublesome"], ids=["at work", "hanging"]
)
def test_it_stops_amid_the_work_and_completes_it_later(place: Place, seed: int, handler: str) -> None:
    place.switch("handler", handler)
    Traffic(place.inbox, PLANS, seed).arrive()
    place.drop("hang.xlsx", b"never ends")
    service = place.start()
    while not (place.outbox / LEASE).exists():  # a signal before it is up is Python's own to answer
        time.sleep(0.02)
    time.sleep(random.Random(seed).uniform(0.8, 2.5))
    service.send_signal(signal.SIGTERM)
    _, errors = service.communicate(timeout=5)
    assert service.returncode == 0
    assert "Traceback" not in errors
    place.sane()
    assert place.watch_once().returncode == 0
    place.settles()
