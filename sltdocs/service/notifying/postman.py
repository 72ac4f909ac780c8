"""Delivers a message through a child process that is ended when it takes too long."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sltdocs.errors import Interrupted
from sltdocs.service.child.worker import Failure, Worker, WorkerLost, WorkerTooSlow
from sltdocs.service.notifying.receivers import SendHindrance

if TYPE_CHECKING:
    from sltdocs.service.notifying.digest import Letter

_SEND = "sltdocs.service.notifying.sending:send"
_MEMORY = 512
TIME_LIMIT = 60.0


@dataclass(slots=True)
class Postman:
    """`gives_up` says when a delivery is to be broken off; `time_limit` is in seconds."""

    gives_up: Callable[[], bool] = lambda: False
    time_limit: float = TIME_LIMIT

    def deliver(self, letter: "Letter", address: str) -> SendHindrance | None:
        """None when the message was taken, else why not."""
        from sltdocs.service.notifying.sending import Mail  # noqa: PLC0415  only when there is something to send

        worker = Worker(_SEND, self.time_limit, _MEMORY, self.gives_up)
        try:
            answer = worker.run(Mail(letter, address))
        except WorkerTooSlow:
            return SendHindrance.SLOW
        except (WorkerLost, Interrupted):
            return SendHindrance.OTHER
        finally:
            worker.stop()
        if isinstance(answer, Failure):
            return SendHindrance.OTHER
        return SendHindrance(str(answer)) if answer else None
