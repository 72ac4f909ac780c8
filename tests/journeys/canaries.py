"""A workbook with a secret in every place that is nobody's but the coordinator's, each of which can be told from all others.

A secret is a word that stands nowhere else, or, where only a number can stand, a number that does not.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from tests.workbook.packages import packed
from tests.workbooks import FIELDS, Rows, Value, sheets

LIMIT = 100_000
"""With a limit as high as this, «small» numbers are long enough to be looked for."""
FIRST, LAST = date(2050, 1, 1), date(2050, 12, 31)
_LETTERS = "abcdefghijklmnopqrstuvw"
_TAGS = re.compile(rb"<[^>]*>")


@dataclass
class Secrets:
    """Gives out secrets by the place where each is put. `numbers` are identity numbers that take the place of words."""

    numbers: Mapping[str, str] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)

    def __call__(self, place: str) -> str:
        """The secret of a place; the same once more when it is asked for again."""
        if place not in self.given:
            tens, ones = divmod(len(self.given), len(_LETTERS))
            word = f"Zqx{_LETTERS[tens]}{_LETTERS[ones]}yvem"
            self.given[place] = self.numbers.get(place, word)
        return self.given[place]


def book(say: Secrets, *, faults: bool = False, day: int = 8) -> bytes:
    """The workbook, sound or with `faults` in private cells; `day` is that of a meeting of the open group."""
    out = BytesIO()
    made = xlsxwriter.Workbook(out, {"strings_to_numbers": False, "strings_to_urls": False, "in_memory": True})
    dates = made.add_format({"num_format": "dd.mm.yyyy"})
    pages: dict[str, Any] = {}
    for name, rows in sheets(_tables(say, faults=faults, day=day)).items():
        pages[name] = made.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, value in enumerate(cells):
                if value is not None:
                    pages[name].write(row, column, value, *([dates] if isinstance(value, date) else []))
    _beside_the_cells(made, pages, say)
    _sheets_of_her_own(made, say)
    made.close()
    return _with_parts(out.getvalue(), say)


def _tables(say: Secrets, *, faults: bool, day: int) -> Mapping[str, Rows]:
    wrong = (lambda place: f"{say(place)} tull") if faults else (lambda place: None)
    other_day = wrong("broken date") or date(2050, 5, 12)
    fields: Mapping[str, Value] = {
        **FIELDS,
        "Periode fra": FIRST,
        "Periode til": LAST,
        "Rapportår": 2050,
        "Grense for små tall": LIMIT,
    }
    return {
        "Plan": [["Felt", "Verdi"], *([name, value] for name, value in fields.items()), [say("own field"), say("own value")]],
        "Tiltak": [
            ("Nr.", "Tiltak", "Ansvar", say("own heading"), f"_{say('marked heading')}"),
            ("1", "Åpen ungdomskveld", "Kulturavdelingen", say("own column"), say("marked column")),
        ],
        "Grupper": [
            ("Kortnavn", "Gruppe", "Start", "Varighet", "Enkeltsaker", "Sted", "Innkaller", "E-post til innkalleren"),
            ("team", "Teamet", "09.00", "1 t", "ja", say("place of the group"), None, f"{say('convener of the team')}@f.no"),
            ("styring", "Styringsgruppa", "12.00", "1 t", "nei", "Rådhuset", "SLT", f"{say('convener')}@f.example"),
        ],
        "Deltakere": [
            ("Rolle", "Virksomhet", "Navn", "E-post", "Grupper", "Ved behov"),
            ("Rektor", "Skole", f"Kari {say('name')}", f"{say('address')}@f.example", "styring", None),
            ("Helsesykepleier", "Helse", f"{say('name in the team')} Nes", f"{say('address in the team')}@f.no", "team", None),
            ("Lege", "Helse", say("name when needed"), f"{say('address when needed')}@f.example", "styring; team", "ja"),
            ("Politi", "Politiet", say("name beside a fault"), wrong("broken address"), "team", None),
        ],
        "Møter": [
            ("Gruppe", "Dato", "Sted", "Lenke", "Tema", "Saksliste", "Status", "Fra", "Inviterte", "Oppmøte", "Referat"),
            (
                "team",
                date(2050, 3, 10),
                say("place"),
                f"https://x.example/{say('link')}",
                say("topic"),
                f"{say('agenda')}\n{say('second line')}",
                None,
                wrong("broken time"),
                71_307,
                68_219,
                f"https://x.example/{say('minutes')}",
            ),
            ("team", other_day, None, None, say("another topic"), say("another agenda"), "avlyst", *[None] * 4),
            ("styring", date(2050, 2, day), None, None, "Budsjett", "Økonomi", None, *[None] * 4),
        ],
        "Nøkkeltall": [
            ("Indikator", "Kilde", "År", "Verdi", "Enhet", "Antall svar (n)", "Gruppe"),
            ("Anmeldte", "Politiet", 2050, 83_417, "personer", None, "Gutter"),
            ("Anmeldte", "Politiet", 2050, 9_523_471, "personer", None, "Jenter"),
            ("Anmeldte", "Politiet", 2050, 9_606_888, "personer", None, "Alle"),
        ],
        "Aktiviteter": [("Når", "Aktivitet", "Deltakere"), ("mars 2050", "Kurs", 71_693)],
    }  # fmt: skip


SMALL = ("83417", "83\u00a0417", "9523471", "9\u00a0523\u00a0471", "71693", "71\u00a0693", "71307", "68219")
"""What a number is behind «<100 000», as cells and as documents write it."""


def _beside_the_cells(made: Any, pages: Mapping[str, Any], say: Secrets) -> None:
    """Comments, pictures, headers, validations and the like, on sheets that are read."""
    plan, measures, people = (pages[name] for name in ("Plan", "Tiltak", "Deltakere"))
    measures.write_comment("B2", say("comment"), {"author": say("author of a comment")})
    people.write_comment("C2", say("comment on a name"))
    measures.write("L2", say("cell without a heading"))
    people.write("N30", say("cell far away"))
    plan.write("D2", say("beside a field"))
    measures.set_header(f"&L{say('header')}")
    measures.set_footer(f"&C{say('footer')}")
    measures.write_blank("A40", None, made.add_format({"num_format": f'"{say("number format")}" 0'}))
    measures.data_validation("C3:C9", {"validate": "list", "source": [say("choice of a list")], "input_title": say("prompt")[:30],
                                       "input_message": say("prompt's text"), "error_message": say("error message")})  # fmt: skip
    people.autofilter("A1:F5")
    people.filter_column("C", f"x == {say('filter')}")
    measures.conditional_format(
        "B2:B9", {"type": "text", "criteria": "containing", "value": say("condition"), "format": made.add_format()}
    )
    measures.insert_textbox("H2", say("text box"), {"description": say("text of a text box")})
    measures.insert_image(
        "H9", "bilde.png", {"image_data": BytesIO(_picture(say("picture"))), "description": say("picture's text")}
    )
    people.write_url("H9", "https://x.example/", string="lenke", tip=say("tip of a link"))
    made.define_name(say("defined name"), "=Tiltak!$A$1")
    made.define_name("Fast", f'="{say("constant")}"')
    titles = ("title", "subject", "author", "manager", "company", "category", "keywords", "comments", "status")
    made.set_properties({one: say(f"property {one}") for one in titles})
    made.set_custom_property(say("name of a property"), say("own property"))


def _sheets_of_her_own(made: Any, say: Secrets) -> None:
    """Sheets that no plan has: hidden, very hidden, marked as her own, and unknown."""
    kinds = {"hidden sheet": "hide", "very hidden sheet": "very_hidden", "unknown sheet": ""}
    for place, how in kinds.items():
        page = made.add_worksheet(say(f"name of a {place}"))
        page.write("A1", say(f"cell of a {place}"))
        if how:
            getattr(page, how)()
    own = made.add_worksheet("_notater")
    own.write("A1", say("note"))
    own.write_formula("A2", f'="{say("formula")}"&"x"', None, say("value of a formula"))
    chart = made.add_chart({"type": "column"})
    chart.add_series({"values": "=_notater!$A$1:$A$2", "name": say("series of a chart")})
    chart.set_title({"name": say("title of a chart")})
    own.insert_chart("C3", chart)
    made.add_worksheet(f"_{say('name of a marked sheet')}").write("A1", say("cell of a marked sheet"))


def _picture(text: str) -> bytes:
    """A picture of one pixel that says something in its metadata."""
    chunks = [
        (b"IHDR", b"\0\0\0\1\0\0\0\1\x08\0\0\0\0"),
        (b"tEXt", b"Comment\0" + text.encode()),
        (b"IDAT", zlib.compress(b"\0\0")),
        (b"IEND", b""),
    ]
    packed = (len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4) for kind, data in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


_THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
_RELATIONS = "http://schemas.microsoft.com/office/2017/10/relationships"


def _with_parts(data: bytes, say: Secrets) -> bytes:
    """With a threaded comment and the person who wrote it, a picture under a name of its own, and a part nobody asks for."""
    person = "{00000000-0000-0000-0000-000000000001}"
    parts = {name: _renamed(name, content, say("name of a picture")) for name, content in _parts(data)}
    parts = {name.replace("image1", say("name of a picture")): content for name, content in parts.items()}
    parts["xl/persons/person.xml"] = (
        f'<personList xmlns="{_THREADED}"><person displayName="{say("person")}" id="{person}" userId="{say("user")}"/>'
        "</personList>"
    ).encode()
    parts["xl/threadedComments/threadedComment1.xml"] = (
        f'<ThreadedComments xmlns="{_THREADED}"><threadedComment ref="C1" id="{person}" personId="{person}">'
        f"<text>{say('threaded comment')}</text></threadedComment></ThreadedComments>"
    ).encode()
    parts["customXml/item1.xml"] = f"<notat>{say('part of another program')}</notat>".encode()
    _relate(parts, "xl/_rels/workbook.xml.rels", f"{_RELATIONS}/person", "persons/person.xml")
    _relate(
        parts, "xl/worksheets/_rels/sheet2.xml.rels", f"{_RELATIONS}/threadedComment", "../threadedComments/threadedComment1.xml"
    )
    return packed(parts)


def _renamed(name: str, content: bytes, picture: str) -> bytes:
    return content.replace(b"image1.png", f"{picture}.png".encode()) if name.endswith(".rels") else content


def _relate(parts: dict[str, bytes], part: str, kind: str, target: str) -> None:
    line = f'<Relationship Id="rIdOwn" Type="{kind}" Target="{target}"/></Relationships>'.encode()
    parts[part] = parts[part].replace(b"</Relationships>", line)


def _parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        yield from ((name, package.read(name)) for name in package.namelist())


def carriers(folder: Path, secrets: Mapping[str, str]) -> list[str]:
    """Which secret is in which file below a folder: in its path, its bytes, or the bytes of any part of a package in it."""
    found = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        said = _said(name, path.read_bytes()) if path.is_file() else name.casefold().encode()
        found += [f"{name}: {place}" for place, secret in secrets.items() if any(form in said for form in _forms(secret))]
    return found


def _said(name: str, data: bytes) -> bytes:
    """All that a file says, in small letters: also what is cut up by tags, folded in a calendar, or packed."""
    unfolded = data.replace(b"\r\n ", b"").replace(b"=\r\n", b"")
    texts = [name.encode(), data, unfolded, _TAGS.sub(b"", data)]
    if data.startswith(b"PK"):
        texts += [_said(part, content) for part, content in _parts(data)]
    if data.startswith(b"%PDF"):
        texts += [_opened(stream) for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)]
    return b"\n".join(texts).lower()


def _opened(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream


def _forms(secret: str) -> tuple[bytes, ...]:
    """As text of UTF-8 and of UTF-16, in small letters."""
    low = secret.lower()
    return low.encode(), low.encode("utf-16-le")
