"""The pages at the top of the outbox: what its two zones are, and where the status page went that used to lie there."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.pages.html_page import html_page
from sltdocs.publishing.files import Fence, unfenced
from sltdocs.publishing.layout import READ_ME, STATUS_PAGE
from sltdocs.publishing.upkeep.zones import Pages, open_zones
from sltdocs.service.installation import installation
from sltdocs.settings import Settings
from sltdocs.word.template.keeping import TemplateCache
from sltdocs.words.service.read_me import read_me_words

_OLD_STATUS_PAGE = "STATUS.html"


def open_outbox(settings: Settings, fence: Fence = unfenced) -> tuple[Path, ...]:
    """Makes the two zones and explains them, for whoever holds the lease. Raises OSError, and what the fence raises.

    Gives the files of an older version that somebody has open, which are moved another time.
    """
    cache = installation(settings).compiled
    forms = (settings.written_form, *(one for one in WrittenForm if one is not settings.written_form))
    pages = (_versions(top_pages(form, cache) for form in forms), _versions(moved_pages(form, cache) for form in forms))
    return open_zones(settings.outbox, *pages, fence)


def _versions(pages: Iterable[Mapping[str, bytes]]) -> Pages:
    """Each page in both forms: two who write to one outbox in two forms would else take turns."""
    found: dict[str, tuple[bytes, ...]] = {}
    for one in pages:
        found |= {name: (*found.get(name, ()), page) for name, page in one.items()}
    return found


def top_pages(form: WrittenForm, cache: TemplateCache) -> Mapping[str, bytes]:
    """The page by its file name, in a written form; no name of a person, a file or a plan is on it. UTF-8."""
    words = read_me_words(form)
    zones = ({"heading": words.public_heading, "text": words.public}, {"heading": words.own_heading, "text": words.own})
    return {READ_ME: _page(form, cache, words.title, words.introduction, zones)}


def moved_pages(form: WrittenForm, cache: TemplateCache) -> Mapping[str, bytes]:
    """What takes the place of the status page of an older version, so that a shortcut to it still helps."""
    words = read_me_words(form)
    return {_OLD_STATUS_PAGE: _page(form, cache, words.moved_title, words.moved, ())}


def _page(form: WrittenForm, cache: TemplateCache, title: str, introduction: str, parts: Sequence[Mapping[str, str]]) -> bytes:
    words = read_me_words(form)
    shown = html_page(
        "read_me",
        cache,
        locale=form.locale,
        title=title,
        introduction=introduction,
        parts=parts,
        status=STATUS_PAGE,
        open_status=words.open_status,
    )
    return shown.encode()
