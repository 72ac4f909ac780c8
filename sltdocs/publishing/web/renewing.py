"""`nettsted/<municipality no>/`: one folder that can be copied to a web server as it is, made anew after each release.

The pages are the program's own: what somebody changed there is made right again. They are printed of kept facts each time, so
what was taken back of those is on no page.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

from sltdocs.contract.slug import slug
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.web.fact_files import FRONT
from sltdocs.products.web.own_look import LOOK, own_look
from sltdocs.products.web.pages import FrontFacts, SiteLink, front_page, plan_page_html
from sltdocs.publishing.files import Fence, fingerprint, fingerprint_of, replace_files, unfenced
from sltdocs.publishing.kept.group_keys import other_folders
from sltdocs.publishing.layout import outbox_of, site_folder
from sltdocs.publishing.site_record import SiteRecord, note_site, site_record
from sltdocs.publishing.template_copies.compiled_templates import CompiledTemplates
from sltdocs.publishing.template_copies.templates import shipped_templates
from sltdocs.publishing.web.municipality_plans import PlanOnSite, in_force, newest_present, plan_on_site
from sltdocs.words.site.site_pages import site_page_words

_CACHE = CompiledTemplates()
_DOCUMENTS = "dokumenter"
_CALENDARS = ("kalender/index.html", "kalender/slt_alle.ics")
"""Where the pages lead to for calendars: the guide, or the calendar with all meetings where there is no guide."""
_OURS = (FRONT, "plan-*.html", f"{_DOCUMENTS}/handlingsplan-*")


def renew_site(plan: Path, today: date | None, fence: Fence = unfenced, state: Path | None = None) -> None:
    """Makes the pages of a plan's municipality right for `today` (None: for the day that they were made for last).

    Raises OSError, and what the fence raises.
    """
    before = site_record(plan)
    day = today or (before.day if before else None)
    folders = sorted({plan, *other_folders(outbox_of(plan), plan.name)})
    plans = [plan_on_site(folder, state) for folder in folders]
    if day is None or not any(one.edition or one.present for one in plans):
        _remove(site_folder(plan), ())
        return
    folder = site_folder(plan)
    wanted = site_files(plans, day, calendars=next((path for path in _CALENDARS if (folder / path).is_file()), ""))
    fence()
    outdated = {path: data for path, data in wanted.items() if fingerprint_of(folder / path) != fingerprint(data)}
    held = replace_files({folder / path: data for path, data in outdated.items()}, fence)
    _remove(folder, wanted)
    if not held:
        note_site(plan, SiteRecord(day), fence)


def site_files(plans: list[PlanOnSite], day: date, calendars: str = "") -> dict[str, bytes]:
    """Every file of the site but those of calendars, by its path in it; `calendars` is where the pages lead to for those."""
    now = in_force(plans, day)
    shown = now if now and now.present else newest_present(plans)
    present = shown.present if shown else None
    look = (present.look if present else "") or own_look((shipped_templates() / LOOK).read_bytes())
    others = [one for one in plans if one.page is not None and one is not now]
    files: dict[str, bytes] = {}
    for one in plans:
        files.update(_documents(one))
    for one in others:
        if one.page is not None:
            files[_page_name(one)] = plan_page_html(one.page, _downloads(one, one.page.form), day, look, _CACHE)
    front = _front(now, shown, others, day, calendars)
    return {**files, FRONT: front_page(front, look, _CACHE)} if front else files


def _front(
    now: PlanOnSite | None, shown: PlanOnSite | None, others: Iterable[PlanOnSite], day: date, calendars: str
) -> FrontFacts | None:
    known = (now.page if now else None) or (shown.present if shown else None)
    if known is None:
        return None
    listed = [(one, one.page) for one in others if one.page is not None]
    links = [(one.first > day, SiteLink(page.title, _page_name(one))) for one, page in listed]
    return FrontFacts(
        form=known.form,
        municipality=known.municipality,
        today=day,
        plan=now.page if now else None,
        is_adopted=now is not None,
        present=shown.present if shown else None,
        updated=shown.updated if shown else None,
        downloads=_downloads(now, known.form) if now else (),
        calendars=calendars,
        former=tuple(link for is_coming, link in reversed(links) if not is_coming),
        coming=tuple(link for is_coming, link in links if is_coming),
    )


def _documents(plan: PlanOnSite) -> Iterator[tuple[str, bytes]]:
    """The adopted document and its PDF, under a name of their own."""
    edition = plan.edition
    if edition is not None and edition.document is not None:
        yield f"{_document_name(plan)}.docx", edition.document
        if edition.pdf is not None:
            yield f"{_document_name(plan)}.pdf", edition.pdf


def _downloads(plan: PlanOnSite, form: WrittenForm) -> tuple[SiteLink, ...]:
    words, files = site_page_words(form), dict(_documents(plan))
    named = {".docx": words.plan_in_word, ".pdf": words.plan_in_pdf}
    return tuple(SiteLink(named[Path(path).suffix], path) for path in files)


def _document_name(plan: PlanOnSite) -> str:
    return f"{_DOCUMENTS}/handlingsplan-{_period(plan)}"


def _page_name(plan: PlanOnSite) -> str:
    return f"plan-{_period(plan)}.html"


def _period(plan: PlanOnSite) -> str:
    return slug(plan.folder.name.partition("_")[2])


def _remove(folder: Path, wanted: Iterable[str]) -> None:
    """Takes away pages and documents that are none any more."""
    kept = {folder / path for path in wanted}
    for pattern in _OURS:
        for path in folder.glob(pattern):
            if path not in kept and path.is_file():
                with suppress(FileNotFoundError):
                    path.unlink()
