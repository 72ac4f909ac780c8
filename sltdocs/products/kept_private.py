"""Groups whose meetings were published as private stay so until somebody says «nei»: a column is deleted with one click."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.codes import Code
from sltdocs.contract.values.key import canonical
from sltdocs.findings import Finding, finding
from sltdocs.ical.writing import MARK
from sltdocs.plan.model import Plan
from sltdocs.products.calendar_groups import GROUP
from sltdocs.products.calendar_names import ALL, FOLDER

_ALL = re.compile(rf"{FOLDER}slt-[\d-]+_{ALL}(?:_del\d+)?\.ics")
_PRIVATE = b"\r\nCLASS:PRIVATE\r\n"
_MARK = f"\r\n{MARK}{GROUP}:".encode()


class KeptPrivate(Struct, frozen=True):
    """The plan in which no group lost its secrecy, and what to ask about."""

    plan: Plan
    findings: tuple[Finding, ...]


def kept_private(plan: Plan, calendars: Mapping[str, bytes]) -> KeptPrivate:
    """The plan, with every group private of which `Enkeltsaker` says nothing now and the published calendars did."""
    before = frozenset(_private_groups(calendars))
    unsaid = [
        group
        for group in plan.groups
        if not group.individual_cases and group.source.is_blank("individual_cases") and canonical(group.key) in before
    ]
    if not unsaid:
        return KeptPrivate(plan, ())
    groups = tuple(replace(group, individual_cases=group.individual_cases or group in unsaid) for group in plan.groups)
    found = (finding(Code.INDIVIDUAL_CASES_UNSAID, one.source.at("individual_cases"), group=one.name) for one in unsaid)
    return KeptPrivate(replace(plan, groups=groups), tuple(found))


def _private_groups(calendars: Mapping[str, bytes]) -> Iterator[str]:
    """The groups, by comparable Kortnavn, of the private meetings in the files that hold all meetings."""
    for path, data in calendars.items():
        for block in data.split(b"BEGIN:VEVENT") if _ALL.fullmatch(path) else ():
            if _PRIVATE in block:
                yield block.partition(_MARK)[2].partition(b"\r\n")[0].decode("utf-8", "replace")
