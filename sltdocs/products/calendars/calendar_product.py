"""The calendars: from the plan's meetings and what was published before to files that every client reads alike."""

from collections.abc import Iterable, Iterator

from sltdocs.contract.spoilt import product_alone
from sltdocs.errors import CalendarStateLost
from sltdocs.findings.calendar import CalendarCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.ical.event import local_day
from sltdocs.ical.gate import Prepared, refusals
from sltdocs.plan.model import Plan
from sltdocs.products.artifact import Artifact, Made, Outcome, ProductResult
from sltdocs.products.calendars.changes import changes, changes_text
from sltdocs.products.calendars.files import Book, audiences, calendars, changed, singles
from sltdocs.products.calendars.guide import Offer, guide
from sltdocs.products.calendars.mail_drafts import Call, drafts, unusable_addresses
from sltdocs.products.calendars.next_meetings import Meetings, meetings
from sltdocs.products.calendars.published_calendars import baseline, before, last_change
from sltdocs.products.calendars.reports import roles_gone
from sltdocs.products.calendars.stable_names import FOLDER, CalendarNames
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.product import Product


def make(product: Product, plan: Plan, given: ProductInputs) -> ProductResult:
    """All calendar files, the guide, the list of changes and, where asked for, drafts of e-mails.

    The published calendars in `given` are the state: unchanged meetings keep their bytes. Nothing is made when that
    state is lost or a file would not be read as planned; what was published then stays.
    """
    names = CalendarNames.of(plan)
    try:
        state = before(given.published, names)
    except CalendarStateLost as lost:
        return _stopped(product, CalendarCode.CALENDAR_STATE_LOST, (lost.file,))
    found = meetings(plan, state.entries, given.now)
    if not found.entries:  # no meetings at all, or none that could be understood: what was published stays
        made = Made.NOT_MADE if found.total else Made.NOT_ASKED
        return ProductResult((), Outcome(product.key, made, found.made, found.total), found.findings)
    recovered = tuple(finding(CalendarCode.CALENDAR_STATE_RECOVERED, file=_file_name(path)) for path in state.recovered)
    return _made(product, Book(plan, names, found.entries, given.published), found, given, recovered)


def _made(product: Product, book: Book, found: Meetings, given: ProductInputs, findings: tuple[Finding, ...]) -> ProductResult:
    offers = [
        Offer(audience, year, files) for audience, year, files in calendars(book, audiences(book.plan, found.slugs, found.others))
    ]
    alone = tuple(singles(book))
    changed_files, text = _changes(book)
    files = [*(file for offer in offers for file in offer.files), *alone, *changed_files]
    refused = refusals(files)
    if refused:
        return _stopped(product, CalendarCode.CALENDAR_FAULTY, [one.path for one in refused])
    artifacts = (
        *(Artifact(file.path, file.data) for file in files),
        Artifact(f"{FOLDER}endringer.txt", text),
        Artifact(f"{FOLDER}slik-gjor-du.html", guide(book.plan, offers, local_day(given.now), given.compiled)),
        *(_drafts(book, found, alone, given)),
    )
    split = tuple(_split(offers))
    paths = [file.path for file in files]
    lost = tuple(roles_gone(given.published.calendars, paths, book.plan, book.names, local_day(given.now)))
    addresses = tuple(unusable_addresses(book.plan)) if given.options.mail_drafts else ()
    made = Made.MADE if found.made == found.total else Made.PARTLY
    return ProductResult(
        artifacts,
        Outcome(product.key, made, found.made, found.total),
        (*findings, *found.findings, *lost, *split, *addresses),
    )


def _changes(book: Book) -> tuple[tuple[Prepared, ...], bytes]:
    """The changes of the last day on which anything changed: saving again without changes keeps them."""
    day = last_change(book.entries.values())
    old = baseline(book.published, book.names, day)
    listed = changes(old.entries, book.entries) if old.entries else ()
    first = old.is_first and not listed
    text = changes_text(listed, day, book.plan.written_form, first=first)
    return tuple(changed(book, listed, day)), text.encode("utf-8-sig")


def _drafts(book: Book, found: Meetings, alone: Iterable[Prepared], given: ProductInputs) -> Iterator[Artifact]:
    if given.options.mail_drafts:
        keys = {slug: key for key, slug in found.slugs.items()}
        calls = (Call(file, keys.get(book.home(file.planned[0])[1], "")) for file in alone)
        yield from drafts(book.plan, calls, local_day(given.now))


def _split(offers: Iterable[Offer]) -> Iterator[Finding]:
    for offer in offers:
        if len(offer.files) > 1:
            yield finding(CalendarCode.CALENDAR_SPLIT, file=_file_name(offer.files[0].path), count=len(offer.files))


def _stopped(product: Product, code: CalendarCode, paths: Iterable[str]) -> ProductResult:
    reasons = tuple(finding(code, file=_file_name(path), spoils=product_alone(product.key)) for path in paths)
    return ProductResult((), Outcome(product.key, Made.NOT_MADE, reasons=reasons), reasons)


def _file_name(path: str) -> str:
    return path.rpartition("/")[2]
