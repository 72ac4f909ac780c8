"""The parts that both documents have: cover, contents, sections, links, contact lines, the end."""

from templates.source import package
from templates.source.pieces import (
    KEEP_WITH_NEXT,
    PORTRAIT,
    Column,
    cell_text,
    each,
    heading,
    object_line,
    paragraph,
    prose,
    run,
    section,
    table,
    tag,
    when,
)


def cover() -> str:
    """The cover is a section of its own, without header and footer; its last line carries the section's end."""
    return "".join(
        (
            when("logo", object_line("logo", "Forsidebilde")),
            paragraph("{{ municipality }}", "Forside over tittel"),
            paragraph("{{ cover_title }}", "Title"),
            paragraph("{{ subtitle }}", "Subtitle"),
            when("cover_mark", paragraph("{{ cover_mark }}", "Forsidemerke")),
            each("line in cover_lines", paragraph("{{ line }}", "Forsidetekst")),
            paragraph("{{ cover_foot }}", "Forsidelinje", section(PORTRAIT)),
        )
    )


def contents(title: str) -> str:
    """The list of contents."""
    return paragraph(title, "TOC Heading") + object_line("contents", "TOC 1")


def sections(expression: str) -> str:
    """The coordinator's own texts at a place, each with its heading when it has one."""
    return each(
        f"section in {expression}",
        when("section.heading", heading(2, "{{ section.heading }}")),
        prose("section.text", 3),
        pictures("section.pictures"),
    )


def own_sections(expression: str = "own_sections") -> str:
    """The coordinator's own chapters, or those of one place."""
    return each(
        f"section in {expression}",
        when("section.heading", heading(1, "{{ section.heading }}")),
        prose("section.text", 2),
        pictures("section.pictures"),
    )


def measure_name() -> str:
    """Number and name of a measure in a table; a part of a measure is indented below that."""
    name = "{{ measure.number }} {{r measure.name|runs }}"
    return "".join(
        (
            tag("if measure.is_part"),
            paragraph(name, "Tabelldeltiltak"),
            tag("else"),
            paragraph(name, "Tabellsterk"),
            tag("endif"),
        )
    )


def link_list(expression: str) -> str:
    """A list of links, each with its text."""
    return each(f"link in {expression}", paragraph("{{r link|runs }}", "List Bullet"))


def link_lines(expression: str) -> str:
    """Links below a text, as lines of their own: a list could be taken for the end of the text's own list."""
    return each(f"link in {expression}", paragraph("{{r link|runs }}", "Faktalinje"))


def pictures(expression: str) -> str:
    """The coordinator's own pictures."""
    return each(f"picture in {expression}", object_line("picture"))


def figure(name: str) -> str:
    """A figure with its numbered caption, when there is one."""
    return when(f"{name}.figure", object_line(f"{name}.figure"), paragraph(f"{{{{ {name}.caption }}}}", "Caption"))


def contact(title: str, role: str, reach: str) -> str:
    """The contact lines of the coordinator and the police contact; a name stands below its role, where there is one."""
    who = when("contact.name", cell_text("contact.name"))
    columns = (
        Column(role, 9.2, cell_text("contact.role", "Tabellsterk", KEEP_WITH_NEXT) + who),
        Column(reach, 7.2, each("line in contact.reach", paragraph("{{r line|runs }}", "Tabelltekst"))),
    )
    return when("contacts", heading(1, title), table("contact in contacts", columns, title=title))


def end() -> str:
    """The end of the document: the properties of its last section."""
    return section(PORTRAIT, margins=package.UPRIGHT_MARGINS)


__all__ = [
    "contact",
    "contents",
    "cover",
    "end",
    "figure",
    "link_lines",
    "link_list",
    "own_sections",
    "pictures",
    "run",
    "sections",
]
