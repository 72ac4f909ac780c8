"""The plan that all engines render: one document, its data, and its tags in each engine's own syntax."""

import json
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from sltdocs.word.package import read_package, write_package
from templates.source.look import LANDSCAPE, PORTRAIT
from templates.source.package import UPRIGHT_MARGINS, WIDE_MARGINS, package
from templates.source.pieces import heading, paragraph, section, section_break

MEASURE = ("number", "name", "description", "responsible", "goal", "deadline", "status")
MEETING = ("group", "date", "time", "place")
_TITLES = ("Nr.", "Tiltak", "Beskrivelse", "Ansvar", "Mål", "Frist", "Status")
_TEXTS = ("introduction", "guidelines", "organisation", "knowledge")
_PLAIN = re.compile(r"\{\{ (\w+) \}\}")


@dataclass(frozen=True, slots=True)
class Syntax:
    """How an engine's tags look: a plain value, and the rows of a table whose row is repeated."""

    value: Callable[[str], str]
    rows: Callable[[str, tuple[str, ...]], tuple[tuple[str, ...], ...]]


def _jinja(many: str, names: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    rest = ("",) * (len(names) - 1)
    return (f"{{%tr for m in {many} %}}", *rest), tuple(f"{{{{ m.{name} }}}}" for name in names), ("{%tr endfor %}", *rest)


def _braces(many: str, names: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    first, *between, last = (f"{{{name}}}" for name in names)
    return ((f"{{#{many}}}{first}", *between, f"{last}{{/{many}}}"),)


def _carbone(many: str, names: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(f"{{d.{many}[{at}].{name}}}" for name in names) for at in ("i", "i+1"))


def _commands(many: str, names: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    rest = ("",) * (len(names) - 1)
    return (f"+++FOR m IN {many}+++", *rest), tuple(f"+++$m.{name}+++" for name in names), ("+++END-FOR m+++", *rest)


SYNTAXES = {
    "sltdocs": Syntax("{{{{ {} }}}}".format, _jinja),
    "docxtpl": Syntax("{{{{ {} }}}}".format, _jinja),
    "docxtemplater": Syntax("{{{}}}".format, _braces),
    "carbone": Syntax("{{d.{}}}".format, _carbone),
    "docx-templates": Syntax("+++{}+++".format, _commands),
    "easy-template-x": Syntax("{{{}}}".format, _braces),
}


def template(engine: str) -> bytes:
    """The plan's template for an engine: a title, four chapters, a table of measures (7 columns), one of meetings (4)."""
    syntax = SYNTAXES[engine]
    body = (
        paragraph(syntax.value("title"), "Title")
        + "".join(heading(1, name.capitalize()) + paragraph(syntax.value(name)) for name in _TEXTS)
        + section_break(PORTRAIT, UPRIGHT_MARGINS)
        + heading(1, "Tiltak")
        + _table(_TITLES, syntax.rows("measures", MEASURE))
        + heading(1, "Møter")
        + _table(("Gruppe", "Dato", "Tid", "Sted"), syntax.rows("meetings", MEETING))
        + section(LANDSCAPE, margins=WIDE_MARGINS)
    )
    parts = read_package(package(body, "nb-NO", "SLT-handlingsplan", ("Side", "av"), "Merke"))
    plain = {
        name: _PLAIN.sub(lambda tag: syntax.value(tag[1]), part.decode()).encode()
        for name, part in parts.items()
        if re.match("word/(?:header|footer)", name)
    }
    return write_package({**parts, **plain})


def main(folder: Path, asked: Sequence[str]) -> None:
    """Writes the template of each engine and the data of each size that is asked for."""
    for one in asked:
        if one.isdigit():
            (folder / f"{one}.json").write_text(json.dumps(data(int(one)), ensure_ascii=False), "utf-8")
        else:
            (folder / f"{one}.docx").write_bytes(template(one))


def _table(titles: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> str:
    width = 14000 // len(titles)
    grid = f"<w:gridCol w:w='{width}'/>" * len(titles)
    lines = "".join(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(_cell(width, text) for text in row)}</w:tr>" for row in rows)
    head = "".join(_cell(width, text, "Tabelltopp") for text in titles)
    return (
        f"<w:tbl><w:tblPr><w:tblStyle w:val='SLT-tabell'/><w:tblW w:w='{width * len(titles)}' w:type='dxa'/></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>{lines}</w:tbl>"
    )


def _cell(width: int, text: str, style: str = "Tabelltekst") -> str:
    inner = paragraph(text, style) if text else f"<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr></w:p>"
    return f"<w:tc><w:tcPr><w:tcW w:w='{width}' w:type='dxa'/></w:tcPr>{inner}</w:tc>"


def data(measures: int) -> dict[str, object]:
    """The plan's data with this many measures and six meetings."""
    return {
        "title": "SLT-handlingsplan 2026–2030",
        "header_title": "SLT-handlingsplan",
        "mark": "UTKAST",
        "municipality": "Fjordvik kommune",
        **{name: f"{name.capitalize()}: barn & unge i Fjordvik, under <18 år. " * 12 for name in _TEXTS},
        "measures": [dict(zip(MEASURE, _measure(number), strict=True)) for number in range(1, measures + 1)],
        "meetings": [
            dict(zip(MEETING, ("Styringsgruppen", f"{day}. mai 2026", "09.00–11.00", "Rådhuset"), strict=True))
            for day in range(4, 10)
        ],
    }


def _measure(number: int) -> tuple[str, ...]:
    return (
        str(number),
        f"Tiltak {number}: trygg skolevei",
        f"Rektor og SLT-koordinator følger opp punkt {number} & melder tilbake før <{number % 28 + 1}. mars>. " * 2,
        "Oppvekst, politiet" if number % 2 else "Kultur & fritid",
        f"Mål {number % 5 + 1}",
        f"{number % 28 + 1:02}.06.2027",
        "I gang" if number % 3 else "Gjennomført",
    )


def words(document: bytes) -> list[str]:
    """All text of a document's body that is not blank, paragraph by paragraph."""
    with ZipFile(BytesIO(document)) as package_:
        xml = package_.read("word/document.xml").decode()
    found = (
        "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", one)) for one in re.findall(r"<w:p[ >].*?</w:p>", xml, re.DOTALL)
    )
    return [re.sub(r"&(?:quot|#34);", '"', re.sub("&(?:apos|#39|#x27);", "'", text)) for text in found if text.strip()]


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
