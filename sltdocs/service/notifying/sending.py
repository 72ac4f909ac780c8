"""Hands one message to apprise; runs in a child process, so that a slow server holds nobody up and passwords stay there."""

import logging
import re
from dataclasses import dataclass, field

from sltdocs.service.notifying.digest import Letter
from sltdocs.service.notifying.receivers import SendHindrance

_SIGNS = (
    (SendHindrance.LOGIN, r"\((?:530|534|535|538),|error=40[13]\b|SMTPAuthenticationError|AUTH extension not supported"),
    (SendHindrance.CERTIFICATE, r"CERTIFICATE_VERIFY_FAILED|SSLError|\[SSL"),
    (SendHindrance.SLOW, r"timed out|Timeout"),
    (SendHindrance.UNREACHABLE, r"Errno|refused it\b|Max retries exceeded|unexpectedly closed|getaddrinfo|Name or service"),
    (SendHindrance.REFUSED, r"\([45]\d\d,|error=[45]\d\d\b|SMTP(?:Recipients|Sender|Data)"),
)
"""What apprise's log says of the reason, which its answer does not. The first that fits counts; the log itself is let go."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A letter and where it goes. The address never shows, also not in a repr."""

    letter: Letter
    address: str = field(repr=False)


def send(mail: Mail) -> str:
    """Empty when the message was taken; else the Hindrance. Never raises with the address in its text."""
    overheard = _Overheard()
    try:
        import apprise  # noqa: PLC0415  an extra that need not be there, and slow to load
    except ImportError:
        return SendHindrance.MISSING.value
    service = apprise.Apprise.instantiate(mail.address, suppress_exceptions=True)
    if service is None:
        return SendHindrance.ADDRESS.value
    taken = service.notify(body=mail.letter.body, title=mail.letter.subject, body_format=apprise.NotifyFormat.TEXT)
    return "" if taken else overheard.hindrance().value


def understood(address: str) -> SendHindrance | None:
    """What is wrong with an address as far as can be told without sending."""
    _Overheard()
    try:
        import apprise  # noqa: PLC0415  an extra that need not be there, and slow to load
    except ImportError:
        return SendHindrance.MISSING
    return None if apprise.Apprise.instantiate(address, suppress_exceptions=True) else SendHindrance.ADDRESS


class _Overheard(logging.Handler):
    """Takes apprise's log, which may name addresses, away from everybody, and keeps only what it says of the reason."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self._lines: list[str] = []
        log = logging.getLogger("apprise")
        log.handlers, log.propagate = [self], False
        log.setLevel(logging.DEBUG)

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps a line in memory."""
        self._lines.append(record.getMessage())

    def hindrance(self) -> SendHindrance:
        """The reason that the lines tell."""
        text = "\n".join(self._lines)
        return next((reason for reason, sign in _SIGNS if re.search(sign, text)), SendHindrance.OTHER)
