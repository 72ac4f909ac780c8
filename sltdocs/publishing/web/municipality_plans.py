"""The plans of one municipality for its pages: the adopted ones with what is kept of them, and what is so now."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from msgspec import Struct

from sltdocs.ical.event import local_day
from sltdocs.plan.adoption.period import years_of
from sltdocs.privacy.withdrawals import is_withdrawn_document
from sltdocs.products.documents.plan.plan_page import PlanPage, load_page
from sltdocs.products.inputs import AdoptedEdition
from sltdocs.products.spec import ACTION_PLAN, SITE
from sltdocs.products.web.fact_files import PLAN_FACTS, PRESENT_FACTS
from sltdocs.products.web.present_facts import PresentFacts, load_present
from sltdocs.publishing.kept.adopted import editions, newest_edition
from sltdocs.publishing.kept.released import released
from sltdocs.publishing.kept.sets import sets_of
from sltdocs.publishing.withdrawals.withdrawn import withdrawal_files, withdrawal_record


class PlanOnSite(Struct, frozen=True):
    """A plan: its folder, its period, its adopted edition with what its page prints, what is so now and since when.

    `edition` is None for a plan that is not adopted, or was taken back as a whole; `page` also when nobody kept its facts.
    """

    folder: Path
    first: date
    last: date
    edition: AdoptedEdition | None = None
    page: PlanPage | None = None
    present: PresentFacts | None = None
    updated: date | None = None


def plan_on_site(folder: Path, state: Path | None = None) -> PlanOnSite:
    """What a plan's folder has for the pages. Raises OSError."""
    sets, years = sets_of(folder), years_of(folder.name)
    things = withdrawal_record(withdrawal_files(folder, state), sets)[0].things
    edition = None if is_withdrawn_document(things, ACTION_PLAN.key) else newest_edition(folder, sets)
    hidden = is_withdrawn_document(things, SITE.key)
    present = _present(folder) if not hidden else None
    page = load_page(edition.page) if edition and edition.page and not hidden else _draft(folder, present)
    newest = next(iter(released(folder, sets).out), None)
    return PlanOnSite(
        folder,
        page.first if page else date(years.first, 1, 1),
        page.last if page else date(years.last, 12, 31),
        edition,
        page,
        present,
        local_day(newest.record.moment) if newest else None,
    )


def in_force(plans: Iterable[PlanOnSite], today: date) -> PlanOnSite | None:
    """The adopted plan of today, else the newest adopted one, else a draft that may be shown; None when there is none."""
    known = sorted((one for one in plans if one.edition or one.page), key=lambda one: (one.first, one.folder.name))
    adopted = [one for one in known if one.edition is not None] or known
    now = [one for one in adopted if one.first <= today <= one.last]
    return next(reversed(now or adopted), None)


def newest_present(plans: Iterable[PlanOnSite]) -> PlanOnSite | None:
    """The plan that tells what is so now while none is adopted."""
    known = [one for one in plans if one.present is not None]
    return max(known, key=lambda one: (one.first, one.folder.name), default=None)


def _draft(folder: Path, present: PresentFacts | None) -> PlanPage | None:
    """The page of a plan that was never adopted, where that may be shown."""
    if present is None or not present.shows_draft or editions(folder):
        return None
    try:
        return load_page((folder / PLAN_FACTS).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None


def _present(folder: Path) -> PresentFacts | None:
    try:
        return load_present((folder / PRESENT_FACTS).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
