"""A public page around its content: self-contained, without script, with the policy that keeps it so."""

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256

from markupsafe import Markup
from msgspec import Struct

from sltdocs.pages.html_page import PAGES, html_page
from sltdocs.word.template.keeping import Forgetful, TemplateCache


class PageFrame(Struct, frozen=True, kw_only=True):
    """What stands around the content: `lines` below the heading, a `notice` above everything with the way to the front page."""

    locale: str
    title: str
    municipality: str
    skip: str
    to_top: str
    mark: str = ""
    lines: tuple[str, ...] = ()
    notice: str = ""
    home: str = ""
    home_words: str = ""


NO_CACHE = Forgetful()


def site_page(frame: PageFrame, body: Markup, look: str, cache: TemplateCache = NO_CACHE) -> bytes:
    """The whole page; `look` is a checked style sheet of values."""
    style = Markup(f"{look}\n{_layout()}")  # noqa: S704  ours, and values that `own_look` has let through
    facts = {name: getattr(frame, name) for name in frame.__struct_fields__}
    return html_page("site_page", cache, **facts, body=body, style=style, policy=_policy(style)).encode()


def _policy(style: str) -> str:
    """Nothing from elsewhere, no script, no other style than this one (Content Security Policy Level 3, 2.3.1)."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


@lru_cache(maxsize=1)
def _layout() -> str:
    return (PAGES / "site.css").read_text(encoding="utf-8")
