"""From the wanted meetings and the published ones to those that the next calendars hold."""

from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import date, datetime

from msgspec import Struct

from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.calendar_file import CalendarFileCode
from sltdocs.ical.event import CalendarEvent, PublishedEvent, instant, local_day
from sltdocs.ical.versions import following, updated
from sltdocs.plan.labels import short_day
from sltdocs.plan.model import HeldBack, Plan
from sltdocs.products.calendar_cells import ToldMeeting
from sltdocs.products.calendars.events import EventWording, event, trimmed, veiled
from sltdocs.products.calendars.groups.group_slugs import KEY, GroupNames, KeysGiven, group_names, is_veiled
from sltdocs.products.calendars.groups.municipality_state import GroupYear, MunicipalityState, Share, share
from sltdocs.products.calendars.holding.held_cells import HeldMatch, Holding, held_findings
from sltdocs.products.calendars.holding.held_series import count_unclear, held_series_findings
from sltdocs.products.calendars.holding.kept_meetings import cancelled_findings, kept_cancelled, standing, without_gained
from sltdocs.products.calendars.matching import SLOT, Match, MatchedMeetings, is_of_series, matched
from sltdocs.products.calendars.reports import gone_finding, many_moved, match_findings, renamed_finding
from sltdocs.products.calendars.wanted_meetings import WantedMeeting, rows


class Meetings(Struct, frozen=True):
    """The next meetings by UID; `others` are slugs of groups that the plan no longer has; `made` of `total` are in.

    `rows` are what was wanted, by UID. `holds` are the groups and years that the plan has rows for. `told` is what cells said
    of each meeting. `lost_keys` are keys of meetings to come of which nobody knows the group any more, while it matters
    whose they are.
    """

    entries: Mapping[str, PublishedEvent]
    groups: GroupNames
    rows: Mapping[str, WantedMeeting]
    holds: frozenset[GroupYear]
    lost_keys: tuple[str, ...]
    others: tuple[str, ...]
    made: int
    total: int
    told: Mapping[str, ToldMeeting]
    findings: tuple[Finding, ...]


class _Events(Struct, frozen=True):
    events: tuple[CalendarEvent, ...]
    refused: tuple[Match, ...]


def meetings(plan: Plan, state: MunicipalityState, keys: KeysGiven, now: datetime, holding: Holding) -> Meetings:
    """The meetings of the next calendars. Everything that the plan cannot tell stays as it was published."""
    wording = EventWording.of(plan)
    wanted = rows(plan)
    groups = group_names(plan, wanted, state.together(), wording.names, keys)
    own = share(wanted, state, groups, wording.names, plan.held_back)
    published = own.published
    gained = without_gained(own.rows, _by_key(published, groups, wording), plan, now)
    every = _matched(plan, gained.rows, published, groups, wording, holding.today)
    by_group = {slug: without_past_dates(one, published, groups, wording, holding.today) for slug, one in every}
    matches = [match for one in by_group.values() for match in one.matches]
    past = {match.uid for match in matches if holding.is_past(match)}
    held = _held(by_group, past, holding, groups)
    made = _events([one.match for one in held], groups, wording)
    ended = {uid for uid in published if wording.names.is_over(wording.names.home(uid)[0], local_day(now))}
    gone = [one for found in by_group.values() for one in found.gone if not one.cancelled and one.uid not in ended]
    kept = standing(gone, plan, now)
    untouched = {one.uid for found in by_group.values() for one in found.untouched} | {one.uid for one in made.refused}
    known, unclear = {**published, **own.left}, _unclear(by_group, groups, now)
    entries = following(known, made.events, now, untouched=untouched | kept.uids | own.left.keys() | past, ended=ended)
    return Meetings(
        entries={uid: _veiled(entry, known.get(uid), groups, wording, now) for uid, entry in entries.items()},
        groups=groups,
        rows={match.uid: match.row for match in matches},
        holds=own.holds,
        lost_keys=_lost_keys(state.together().values(), own, groups, keys, now),
        others=tuple(sorted({groups.of(one, wording.names) for one in known.values()} - set(groups.slugs.values()))),
        made=len(made.events) + len(past),
        total=len(past) + len(held) + (len(own.rows) - len(gained.rows) - gained.over) + max(count_unclear(plan), len(unclear)),
        told=holding.remembered(matches),
        findings=(
            *own.findings,
            *kept.findings,
            *gained.findings,
            *held_findings(held, plan, holding.today),
            *held_series_findings(plan, [one for one in unclear if is_of_series(one[1])], holding.today),
            *cancelled_findings(matches, now),
            *_findings(plan, groups, by_group, made, ended | kept.uids, wording),
        ),
    )


def _veiled(
    entry: PublishedEvent, before: PublishedEvent | None, groups: GroupNames, wording: EventWording, now: datetime
) -> PublishedEvent:
    """The meeting behind its group's key, when it was published otherwise and no row has made it anew."""
    slug = groups.of(entry, wording.names)
    if slug not in groups.veiled or (is_veiled(entry) and entry.marks[KEY] == slug):
        return entry
    return updated(before or entry, veiled(entry, slug, wording), now)


def _lost_keys(
    published: Iterable[PublishedEvent], own: Share, groups: GroupNames, keys: KeysGiven, now: datetime
) -> tuple[str, ...]:
    """Keys that nobody knows: their meetings would be cancelled, or their group would get another key."""
    coming = [one for one in published if one.marks.get(KEY) in groups.unknown and not one.cancelled and instant(one.end) > now]
    another = any(not keys.keys.names(key) for key in groups.veiled - groups.unknown)
    return tuple(sorted({one.marks[KEY] for one in coming if another or one.uid in own.published}))


def _by_key(
    published: Mapping[str, PublishedEvent], groups: GroupNames, wording: EventWording
) -> dict[str, list[PublishedEvent]]:
    """The published meetings of the groups that the plan has, by Kortnavn."""
    homes = {uid: groups.of(one, wording.names) for uid, one in published.items()}
    return {key: [one for uid, one in published.items() if homes[uid] == slug] for key, slug in groups.slugs.items()}


def _matched(
    plan: Plan,
    wanted: Iterable[WantedMeeting],
    published: Mapping[str, PublishedEvent],
    groups: GroupNames,
    wording: EventWording,
    today: date,
) -> Iterator[tuple[str, MatchedMeetings]]:
    keys = {slug: key for key, slug in groups.slugs.items()}
    homes = {uid: groups.of(one, wording.names) for uid, one in published.items()}
    for slug in dict.fromkeys((*groups.slugs.values(), *homes.values())):
        key = keys.get(slug)
        own = [row for row in wanted if row.group.key == key]
        entries = [entry for uid, entry in published.items() if homes[uid] == slug]
        proposed = (one for one in plan.proposed if one.group == key)
        yield slug, matched(own, entries, _held_back(plan, key), wording.names, slug, proposed, today)


def without_past_dates(
    found: MatchedMeetings, published: Mapping[str, PublishedEvent], groups: GroupNames, wording: EventWording, today: date
) -> MatchedMeetings:
    """Without new dates before today of a series that was published already: a change of it is about what is to come."""
    slugs = {groups.of(one, wording.names) for one in published.values() if is_of_series(one)}

    def is_new(match: Match) -> bool:
        known = match.before is None and groups.slugs[match.row.group.key] in slugs
        return not (known and match.row.of_series and match.row.day < today)

    return MatchedMeetings(tuple(filter(is_new, found.matches)), found.gone, found.untouched)


def _held(by_group: Mapping[str, MatchedMeetings], past: set[str], holding: Holding, groups: GroupNames) -> list[HeldMatch]:
    """What is to be published of what is still to come, or has a row that says something new of what has been."""
    matches = (match for found in by_group.values() for match in found.matches if match.uid not in past)
    held = [holding.held(holding.without_past_settings(match)) for match in matches]
    taken = _taken_slots(by_group, held, groups)
    return [one for one in held if not _is_taken(one.match, taken, groups)]


def _taken_slots(by_group: Mapping[str, MatchedMeetings], held: Iterable[HeldMatch], groups: GroupNames) -> set[tuple[str, str]]:
    """The dates of series, by group, for which a published meeting stands whose row does not say so any more."""
    untouched = {(slug, one.marks.get(SLOT, "")) for slug, found in by_group.items() for one in found.untouched}
    filled_in = (one.match for one in held if one.lost)
    slugs = groups.slugs
    return untouched | {(slugs[one.row.group.key], one.before.marks.get(SLOT, "")) for one in filled_in if one.before}


def _is_taken(match: Match, taken: Container[tuple[str, str]], groups: GroupNames) -> bool:
    return match.before is None and match.row.of_series and (groups.slugs[match.row.group.key], match.row.slot) in taken


def _unclear(
    by_group: Mapping[str, MatchedMeetings], groups: GroupNames, now: datetime
) -> tuple[tuple[str, PublishedEvent], ...]:
    """The meetings to come that rows hold back which cannot be understood, with the Kortnavn of their group."""
    keys = {slug: key for key, slug in groups.slugs.items()}
    return tuple(
        (keys.get(slug, ""), one)
        for slug, found in by_group.items()
        for one in found.untouched
        if not one.cancelled and instant(one.end) > now
    )


def _held_back(plan: Plan, key: str | None) -> tuple[HeldBack, ...]:
    """Rows that cannot be understood and may be about this group; without a group they may be about any."""
    return tuple(one for one in plan.held_back if one.group in ("", key))


def _events(matches: Iterable[Match], groups: GroupNames, wording: EventWording) -> _Events:
    events, refused = [], []
    for match in matches:
        try:
            events.append(event(kept_cancelled(match), groups.marks(match.row.group), wording))
        except ValueError:
            refused.append(match)
    return _Events(tuple(events), tuple(refused))


def _findings(
    plan: Plan,
    groups: GroupNames,
    by_group: Mapping[str, MatchedMeetings],
    made: _Events,
    ended: set[str],
    wording: EventWording,
) -> Iterator[Finding]:
    yield from many_moved(match for found in by_group.values() for match in found.matches)
    yield from (renamed_finding(one, plan, wording.names) for one in groups.renamed)
    for match in made.refused:
        place = match.row.source.at("start")
        yield finding(CalendarFileCode.CALENDAR_TIME_IMPOSSIBLE, place, group=match.row.group.name, day=short_day(match.row.day))
    of_slug = {slug: plan.group(key) for key, slug in groups.slugs.items()}
    for slug, found in by_group.items():
        yield from match_findings(found.matches)
        gone = [one for one in found.gone if not one.cancelled and one.uid not in ended]
        if gone:
            yield gone_finding(of_slug.get(slug), (groups.keys.names(slug) or ("",))[-1] or slug, gone)
        for match in found.matches:
            yield from trimmed(match.row, wording.words)
