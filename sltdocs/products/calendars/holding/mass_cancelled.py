"""Most of what is to come of a group, cancelled without a word: more likely a slip in the workbook than a decision."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime

from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.ical.event import PublishedEvent, instant
from sltdocs.plan.model import Plan
from sltdocs.products.calendars.groups.group_slugs import GroupNames
from sltdocs.products.calendars.matching import was_cancelled_by_word
from sltdocs.products.calendars.reports import dates_of
from sltdocs.products.calendars.stable_names import CalendarNames

_FEWEST = 3


def mass_cancelled(
    before: Mapping[str, PublishedEvent],
    after: Mapping[str, PublishedEvent],
    groups: GroupNames,
    plan: Plan,
    now: datetime,
) -> Iterator[Finding]:
    """Each group of which three or more coming meetings, and more than half of them, would go without a cancelling word.

    `before` are the meetings that are out, `after` those of the next calendars, by UID.
    """
    names = CalendarNames.of(plan)
    coming: dict[str, list[PublishedEvent]] = defaultdict(list)
    for entry in before.values():
        if not entry.cancelled and instant(entry.end) > now:
            coming[groups.of(entry, names)].append(entry)
    called = {slug: plan.group(key) for key, slug in groups.slugs.items()}
    for slug, entries in coming.items():
        gone = [one for one in entries if one.uid in after and _is_gone(after[one.uid])]
        if len(gone) >= _FEWEST and 2 * len(gone) > len(entries):
            group = called.get(slug)
            name = group.name if group else (groups.keys.names(slug) or (slug,))[-1]
            yield finding(CalendarCode.CALENDAR_HELD, group=name, count=len(gone), total=len(entries), dates=dates_of(gone))


def _is_gone(entry: PublishedEvent) -> bool:
    return entry.cancelled and not was_cancelled_by_word(entry)
