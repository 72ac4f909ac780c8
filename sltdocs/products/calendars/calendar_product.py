"""The calendars: from the plan's meetings and what was published before to files that every client reads alike."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from msgspec.structs import replace

from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.contract.spoilt import product_alone
from sltdocs.errors import CalendarStateLost
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.findings.meetings.calendar_file import CalendarFileCode
from sltdocs.ical.event import local_day
from sltdocs.ical.gate import Prepared, refusals
from sltdocs.plan.model import Plan
from sltdocs.products.artifact import Artifact, Made, Outcome, ProductResult
from sltdocs.products.calendar_cells import CELLS, CalendarCells
from sltdocs.products.calendars.changes import changes, changes_text, still_to_come
from sltdocs.products.calendars.ended.closed_calendars import closed_slugs, closings
from sltdocs.products.calendars.events import EventWording
from sltdocs.products.calendars.files import Book, audiences, calendars, changed, singles
from sltdocs.products.calendars.groups.group_slugs import KeysGiven
from sltdocs.products.calendars.groups.municipality_state import MunicipalityState, municipality_state
from sltdocs.products.calendars.guide import Offer, address, guide
from sltdocs.products.calendars.holding.held_cells import Holding
from sltdocs.products.calendars.holding.held_series import HeldPlan, remembered_days_off, remembered_series, with_held_series
from sltdocs.products.calendars.holding.lost_columns import lost_columns, remembered_columns, renamed_columns
from sltdocs.products.calendars.holding.mass_cancelled import mass_cancelled
from sltdocs.products.calendars.mail_drafts import Call, drafts, unusable_addresses
from sltdocs.products.calendars.news import calendar_news
from sltdocs.products.calendars.next_meetings import Meetings, meetings
from sltdocs.products.calendars.published_calendars import baseline, last_change
from sltdocs.products.calendars.reports import roles_gone, veil_findings
from sltdocs.products.calendars.stable_names import FOLDER, CalendarNames
from sltdocs.products.inputs import ProductInputs, Published
from sltdocs.products.opaque_keys import MEMORY, CalendarMemory
from sltdocs.products.product import Product


def make(product: Product, plan: Plan, given: ProductInputs) -> ProductResult:
    """All calendar files, the guide, the list of changes and, where asked for, drafts of e-mails.

    The published calendars in `given` are the state: unchanged meetings keep their bytes. Nothing is made when that
    state is lost or a file would not be read as planned; what was published then stays.
    """
    names, published = CalendarNames.of(plan), given.published
    try:
        state = municipality_state(published, names, plan.identity, masked(given.file_name))
    except CalendarStateLost as lost:
        return _stopped(product, [finding(CalendarCode.CALENDAR_STATE_LOST, file=_file_name(lost.file))])
    gone = lost_columns(plan, published.cells)
    renamed = tuple(renamed_columns(plan, published.cells, gone)) if state.together() else ()
    if renamed:
        return _stopped(product, renamed)
    kept = with_held_series(plan, published.cells) if state.together() else HeldPlan(plan)
    plan, holding = kept.plan, Holding(published.cells, gone, local_day(given.now))
    closed = closed_slugs(published.calendars, names)
    found = meetings(plan, state, KeysGiven(published.keys, tuple(_paths(published)), closed), given.now, holding)
    found = replace(found, findings=(*kept.findings, *found.findings))
    if found.lost_keys:
        keys = ", ".join(f"«{key}»" for key in found.lost_keys)
        return _stopped(product, [finding(CalendarCode.CALENDAR_KEYS_LOST, keys=keys, file=MEMORY)])
    if not found.entries:  # no meetings at all, or none that could be understood: what was published stays
        made = Made.NOT_MADE if found.total else Made.NOT_ASKED
        return ProductResult((), Outcome(product.key, made, found.made, found.total), found.findings)
    recovered = tuple(finding(CalendarCode.CALENDAR_STATE_RECOVERED, file=_file_name(path)) for path in state.recovered)
    return _made(product, Book(plan, names, found.entries, published, found.groups), found, state, given, recovered)


def _paths(published: Published) -> Iterator[str]:
    """The names of all calendar files of the municipality that are known of."""
    yield from chain(published.calendars, *published.archived)
    for one in published.others:
        yield from chain(one.calendars, *one.archived)


def _made(
    product: Product,
    book: Book,
    found: Meetings,
    state: MunicipalityState,
    given: ProductInputs,
    findings: tuple[Finding, ...],
) -> ProductResult:
    offers = [Offer(*one) for one in calendars(book, audiences(book.plan, found.groups, found.others))]
    alone = tuple(singles(book))
    changed_files, text = _changes(book, state)
    closed = tuple(closings(found.groups.replaced, given.published.calendars, EventWording.of(book.plan), given.now))
    files = [*(file for offer in offers for file in offer.files), *alone, *changed_files, *closed]
    refused = refusals(files)
    if refused:
        return _stopped(product, [finding(CalendarFileCode.CALENDAR_FAULTY, file=_file_name(one.path)) for one in refused])
    listed = [offer for offer in offers if not offer.audience.hidden]
    artifacts = (
        *(Artifact(file.path, file.data) for file in files),
        Artifact(f"{FOLDER}endringer.txt", text),
        Artifact(f"{FOLDER}slik-gjor-du.html", guide(book.plan, listed, local_day(given.now), given.compiled)),
        *(_drafts(book, found, offers, alone, given)),
        *_memory(found, state),
        _cells(book.plan, found, given),
    )
    made = Made.MADE if found.made == found.total else Made.PARTLY
    since = changes(state.together(), book.entries) if given.published.calendars else ()
    return ProductResult(
        artifacts,
        Outcome(product.key, made, found.made, found.total),
        (
            *findings,
            *_held_back(book, found, state, given),
            *found.findings,
            *_about(book, state, given, offers, [file.path for file in files]),
        ),
        tuple(calendar_news(since, offers, book.plan.written_form)),
    )


def _about(
    book: Book, state: MunicipalityState, given: ProductInputs, offers: list[Offer], paths: list[str]
) -> Iterator[Finding]:
    """What is to be said of the files: roles that are gone, groups that were split, addresses, keys instead of names."""
    yield from roles_gone(given.published.calendars, paths, book.plan, book.names, local_day(given.now))
    yield from _split(offers)
    yield from unusable_addresses(book.plan) if given.options.mail_drafts else ()
    yield from veil_findings(book, state, advice=given.options.advice and not given.options.mail_drafts)


def _held_back(book: Book, found: Meetings, state: MunicipalityState, given: ProductInputs) -> Iterator[Finding]:
    """What she has to say a word to before any calendar goes out; once she has saved again without one, it is meant."""
    if given.holds_back:
        yield from mass_cancelled(state.together(), book.entries, found.groups, book.plan, given.now)


def _memory(found: Meetings, state: MunicipalityState) -> Iterator[Artifact]:
    """What only the next run may know: needed where there are keys, or another plan of the same years."""
    if found.groups.keys.groups or state.neighbours:
        holds: dict[str, list[str]] = {}
        for slug, year in sorted(found.holds):
            holds.setdefault(year, []).append(slug)
        memory = CalendarMemory(found.groups.keys.groups, {year: tuple(slugs) for year, slugs in holds.items()})
        yield Artifact(MEMORY, memory.dump(), private=True)


def _cells(plan: Plan, found: Meetings, given: ProductInputs) -> Artifact:
    """What the next run must know of the cells that these calendars were made from."""
    known = given.published.cells
    cells = CalendarCells(
        meetings={uid: one for uid, one in found.told.items() if uid in found.entries},
        columns=remembered_columns(plan, known, lost_columns(plan, known)),
        series=remembered_series(plan, known),
        days_off=remembered_days_off(plan),
    )
    return Artifact(CELLS, cells.dump(), private=True)


def _changes(book: Book, state: MunicipalityState) -> tuple[tuple[Prepared, ...], bytes]:
    """The changes of the last day on which anything changed: saving again without changes keeps them."""
    day = last_change(book.entries.values())
    taken_over = {uid: entry for uid, entry in state.together().items() if uid in book.entries and uid not in state.own}
    old = baseline(book.published, book.names, day, taken_over)
    listed = changes(old.entries, book.entries) if old.entries else ()
    first = old.is_first and not listed
    text = changes_text(still_to_come(listed, day), day, book.plan.written_form, first=first)
    return tuple(changed(book, listed, day)), text.encode("utf-8-sig")


def _drafts(
    book: Book, found: Meetings, offers: Iterable[Offer], alone: Iterable[Prepared], given: ProductInputs
) -> Iterator[Artifact]:
    if given.options.mail_drafts:
        keys = {slug: key for key, slug in found.groups.slugs.items()}
        hidden = {
            (one.audience.slug, one.year): address(book.plan, one.files[0].path)
            for one in offers
            if one.audience.hidden and book.plan.calendar_address
        }
        calls = (_call(book, found, file, keys, hidden) for file in alone)
        yield from drafts(book.plan, calls, local_day(given.now))


def _call(book: Book, found: Meetings, file: Prepared, keys: Mapping[str, str], hidden: Mapping[tuple[str, str], str]) -> Call:
    """The meeting to call to. Where a group with individual cases meets, and where its calendar lies, stands in mail only."""
    entry = file.planned[0]
    slug = book.group(entry)
    row = found.rows.get(entry.uid) if slug in found.groups.veiled else None
    place, link = (row.place, row.link) if row else ("", "")
    return Call(file, keys.get(slug, ""), place, link, hidden.get((slug, book.names.year(entry.day)), ""))


def _split(offers: Iterable[Offer]) -> Iterator[Finding]:
    for offer in offers:
        if len(offer.files) > 1:
            yield finding(CalendarFileCode.CALENDAR_SPLIT, file=_file_name(offer.files[0].path), count=len(offer.files))


def _stopped(product: Product, reasons: Iterable[Finding]) -> ProductResult:
    told = tuple(replace(found, spoils=product_alone(product.key)) for found in reasons)
    return ProductResult((), Outcome(product.key, Made.NOT_MADE, reasons=told), told)


def _file_name(path: str) -> str:
    return path.rpartition("/")[2]
