"""Who is told: addresses that may hold passwords, so they never stand in the settings file, in a log or on a page."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from sltdocs.settings import PREFIX

_LINE = re.compile(r"(?P<audience>[a-z]+)\s*=\s*(?P<address>\S+)")


class Audience(StrEnum):
    """TO is told of plans and of what needs a person's hand, IT of trouble with disk, rights and share, TEST of it all."""

    TO = "to"
    IT = "it"
    TEST = "test"


class SendHindrance(StrEnum):
    """Why nobody could be told; the words are in `words.service.notifying`."""

    FILE = "file"
    LINE = "line"
    OPEN_FILE = "open-file"
    MISSING = "missing"
    ADDRESS = "address"
    LOGIN = "login"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    SLOW = "slow"
    OTHER = "other"


class ReceiversFault(Exception):
    """The addresses cannot be had; says why, and never quotes them."""

    def __init__(self, hindrance: SendHindrance, place: str) -> None:
        super().__init__(f"{hindrance.value}: {place}")
        self.hindrance = hindrance
        self.place = place


@dataclass(frozen=True, slots=True)
class Receiver:
    """One address, an apprise URL (https://appriseit.com), and what is told there.

    Logs and pages know it by its label, such as `to1`.
    """

    label: str
    address: str = field(repr=False)
    plans: bool = True
    trouble: bool = True


def receivers(file: Path | None, environment: Mapping[str, str]) -> tuple[Receiver, ...]:
    """The receivers in the file (`to = mailtos://…`, one a line) and in `SLTDOCS_NOTIFY_TO`, `…_IT`, `…_TEST`.

    A test address takes the place of all others. Where nobody is named for IT, trouble goes to everybody.
    Raises ReceiversFault.
    """
    found = [*_in_environment(environment), *(_in_file(file) if file else ())]
    chosen = [one for one in found if one[0] is Audience.TEST] or found
    has_it = any(audience is Audience.IT for audience, _ in chosen)
    counts: Counter[Audience] = Counter()
    named: list[Receiver] = []
    for audience, address in chosen:
        counts[audience] += 1
        trouble = audience is not Audience.TO or not has_it
        named.append(Receiver(f"{audience.value}{counts[audience]}", address, audience is not Audience.IT, trouble))
    return tuple(named)


def address_file(named: Path | None, environment: Mapping[str, str]) -> Path | None:
    """The file with the addresses: the one that the settings name, else the credential `notify` that systemd hands over.

    https://systemd.io/CREDENTIALS
    """
    credential = Path(environment["CREDENTIALS_DIRECTORY"], "notify") if "CREDENTIALS_DIRECTORY" in environment else None
    return named or (credential if credential and credential.is_file() else None)


def is_open_to_everybody(file: Path) -> bool:
    """Whether accounts that have nothing to do with the service may read the addresses. Windows keeps that elsewhere."""
    return bool(file.stat().st_mode & 0o007)


def _in_environment(environment: Mapping[str, str]) -> Iterator[tuple[Audience, str]]:
    for audience in Audience:
        for address in environment.get(f"{PREFIX}NOTIFY_{audience.name}", "").split():
            yield audience, address


def _in_file(file: Path) -> Iterator[tuple[Audience, str]]:
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise ReceiversFault(SendHindrance.FILE, str(file)) from fault
    for number, line in enumerate(lines, start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            match = _LINE.fullmatch(line.strip())
            if match is None or match["audience"] not in set(Audience):
                raise ReceiversFault(SendHindrance.LINE, f"{file}:{number}")
            yield Audience(match["audience"]), match["address"]
