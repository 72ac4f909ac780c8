"""Delivers a message through a child process that is ended when it takes too long."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sltdocs.watching.notifying.receivers import Hindrance
from sltdocs.watching.worker import Failure, Interrupted, Worker, WorkerLost, WorkerTooSlow

if TYPE_CHECKING:
    from sltdocs.watching.notifying.digest import Letter

_SEND = "sltdocs.watching.notifying.sending:send"
_MEMORY = 512
TIME_LIMIT = 60.0


@dataclass(slots=True)
class Postman:
    """`gives_up` says when a delivery is to be broken off; `time_limit` is in seconds."""

    gives_up: Callable[[], bool] = lambda: False
    time_limit: float = TIME_LIMIT

    def deliver(self, letter: "Letter", address: str) -> Hindrance | None:
        """None when the message was taken, else why not."""
        from sltdocs.watching.notifying.sending import Mail  # noqa: PLC0415  only when there is something to send

        worker = Worker(_SEND, self.time_limit, _MEMORY, self.gives_up)
        try:
            answer = worker.run(Mail(letter, address))
        except WorkerTooSlow:
            return Hindrance.SLOW
        except (WorkerLost, Interrupted):
            return Hindrance.OTHER
        finally:
            worker.stop()
        if isinstance(answer, Failure):
            return Hindrance.OTHER
        return Hindrance(str(answer)) if answer else None
