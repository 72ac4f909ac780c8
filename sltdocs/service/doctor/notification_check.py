"""The doctor's look at notifications: as far as can be told without sending, or by sending a test message."""

from collections.abc import Iterator, Mapping

from sltdocs.service.doctor.check_result import CheckResult, bad, fine
from sltdocs.service.notifying.receivers import (
    Receiver,
    ReceiversFault,
    SendHindrance,
    address_file,
    is_open_to_everybody,
    receivers,
)
from sltdocs.settings import Settings


def notifying(settings: Settings, environment: Mapping[str, str]) -> CheckResult:
    """Whether notifications are off, or set up so that they can be sent."""
    file = address_file(settings.notify_file, environment)
    try:
        found = receivers(file, environment)
        if file and is_open_to_everybody(file):
            return _bad(SendHindrance.OPEN_FILE, str(file))
    except ReceiversFault as fault:
        return _bad(fault.hindrance, fault.place)
    if not found:
        return fine("notify-off")
    return next(_misunderstood(found), fine("notify", labels=", ".join(one.label for one in found)))


def send_tests(settings: Settings, environment: Mapping[str, str]) -> tuple[CheckResult, ...]:
    """Sends a test message to every receiver."""
    from sltdocs.service.notifying.digest import trial  # noqa: PLC0415  only when it is asked for
    from sltdocs.service.notifying.postman import Postman  # noqa: PLC0415

    letter, postman = trial(settings.written_form), Postman()
    try:
        found = receivers(address_file(settings.notify_file, environment), environment)
    except ReceiversFault as fault:
        return (_bad(fault.hindrance, fault.place),)
    answers = ((one.label, postman.deliver(letter, one.address)) for one in found)
    return tuple(_bad(hindrance, label) if hindrance else fine("notify-sent", label=label) for label, hindrance in answers)


def _misunderstood(found: tuple[Receiver, ...]) -> Iterator[CheckResult]:
    from sltdocs.service.notifying.sending import understood  # noqa: PLC0415  only who is notified pays for it

    for one in found:
        hindrance = understood(one.address)
        if hindrance:
            yield _bad(hindrance, one.label)


def _bad(hindrance: SendHindrance, place: str) -> CheckResult:
    return bad("notify", f"notify-{hindrance.value}", place=place)
