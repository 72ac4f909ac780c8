"""The pieces that chapters of the public pages are put together of: headings, texts, tables, lists, pictures, contents."""

from base64 import b64encode
from collections.abc import Iterable, Sequence

from markupsafe import Markup
from msgspec import Struct

from sltdocs.contract.slug import free_slug, slug
from sltdocs.contract.text import Text
from sltdocs.pages.markup import element, joined
from sltdocs.pages.rich_text import flowing, on_one_line
from sltdocs.products.documents.own_texts import PrintedSection
from sltdocs.products.documents.sections import ContactLine
from sltdocs.word.figures.figure import Figure


class Entry(Struct, frozen=True):
    """A line of the contents: the anchor that it leads to, its words, and what stands below it."""

    anchor: str
    words: str
    below: tuple["Entry", ...] = ()


class Chapter(Struct, frozen=True):
    """A chapter of a page: its heading with an anchor, and what stands below it."""

    anchor: str
    heading: str
    body: Markup
    entries: tuple[Entry, ...] = ()

    @property
    def entry(self) -> Entry:
        """Its line in the contents."""
        return Entry(self.anchor, self.heading, self.entries)


class Anchors:
    """Names of places in one page, each given once."""

    def __init__(self, *taken: str) -> None:
        self._taken = set(taken)

    def of(self, words: str) -> str:
        """An anchor that tells what it leads to."""
        name = free_slug(slug(words), self._taken)
        self._taken.add(name)
        return name

    def takes(self, name: str) -> bool:
        """Whether the page has no place of this name yet; from now on it has."""
        is_free = name not in self._taken
        self._taken.add(name)
        return is_free


def heading(level: int, words: object, anchor: str = "") -> Markup:
    """A heading; deeper than six is six."""
    return element(f"h{min(level, 6)}", words, id=anchor)


def contents(title: str, entries: Iterable[Entry]) -> Markup:
    """The list of contents."""
    return element("nav", element("h2", title, id="innhold"), _entries(entries), class_="contents", aria_labelledby="innhold")


def _entries(entries: Iterable[Entry]) -> Markup:
    lines = (
        element("li", element("a", one.words, href=f"#{one.anchor}"), _entries(one.below) if one.below else "") for one in entries
    )
    return element("ul", *lines)


def table(title: str, headings: Sequence[str], rows: Iterable[Sequence[object]], kind: str = "") -> Markup:
    """A table whose first column names what its rows are about."""
    top = element("thead", element("tr", *(element("th", one, scope="col") for one in headings)))
    body = (element("tr", element("th", first, scope="row"), *(element("td", one) for one in rest)) for first, *rest in rows)
    inner = element("table", element("caption", title), top, element("tbody", *body))
    return element("div", inner, class_=f"wide {kind}".strip(), role="group", aria_label=title, tabindex=0)


def listed(items: Iterable[object], kind: str = "") -> Markup:
    """A list with dots; nothing when it is empty."""
    lines = [element("li", one) for one in items]
    return element("ul", *lines, class_=kind) if lines else Markup()


def link_lines(links: Iterable[Text]) -> Markup:
    """Useful links, a line each."""
    return listed(map(on_one_line, links))


def sections(texts: Iterable[PrintedSection], level: int) -> Markup:
    """Texts below headings of this level."""
    return joined(section(one, level) for one in texts)


def section(one: PrintedSection, level: int) -> Markup:
    """One of them; without a heading its own sub-headings are of this level."""
    head = heading(level, one.heading) if one.heading else Markup()
    return head + flowing(one.text, min(level + bool(one.heading), 6)) + pictures(one.pictures)


def pictures(figures: Iterable[Figure]) -> Markup:
    """Pictures of hers, inside the page itself."""
    return joined(map(_picture, figures))


def _picture(figure: Figure) -> Markup:
    if figure.part is None:
        return Markup()
    part = figure.part.part
    source = f"data:{part.content_type};base64,{b64encode(part.data).decode()}"
    return element("img", src=source, alt=figure.alt, class_="picture")


def contact_table(title: str, headings: Sequence[str], contacts: Iterable[ContactLine]) -> Markup:
    """Who can be asked; a name stands below its role."""
    rows = ((_who(one), joined(element("div", on_one_line(line)) for line in one.reach)) for one in contacts)
    return table(title, headings, rows)


def _who(contact: ContactLine) -> Markup:
    name = element("div", contact.name, class_="below") if contact.name else Markup()
    return element("div", contact.role) + name
