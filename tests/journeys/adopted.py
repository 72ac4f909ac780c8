"""An adopted plan over time: the example in an outbox of its own, one drop after the other, with the clock moved in between."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import docx
import openpyxl

from sltdocs.build import Built
from sltdocs.contract.sheets import sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.publisher import publish, repair
from sltdocs.service.installation import task
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.journeys.example import example

NB, NN = WrittenForm.NB, WrittenForm.NN
IDENTITY = {NB: "4699_2026-2027", NN: "4698_2026-2027"}
Cells = Mapping[tuple[str, int, str], str | int | date | None]
"""By key of the sheet, record and key of the column."""
ADOPTED = {NB: "vedtatt", NN: "vedteken"}
CHANGED: Cells = {("measures", 0, "description"): "Ungdomshuset holder åpent fredag og lørdag."}


def decision(row: int, body: str, day: date, case: str, word: str) -> Cells:
    """A row of `Vedtak`."""
    values = {"body": body, "day": day, "case_number": case, "form": word}
    return {("adoptions", row, column): value for column, value in values.items()}


def book(form: WrittenForm, cells: Cells) -> bytes:
    """The example with these cells."""
    opened = openpyxl.load_workbook(BytesIO(starter_workbook(form, example=True)))
    for (key, record, column), value in cells.items():
        place = example(form).place(key, record, column)
        opened[place.sheet][place.cell].value = value
    out = BytesIO()
    opened.save(out)
    return out.getvalue()


@dataclass
class Municipality:
    """An office whose workbook is dropped again and again; every drop is a day later than the last."""

    outbox: Path
    form: WrittenForm = NB
    cells: dict[tuple[str, int, str], str | int | date | None] = field(default_factory=dict)
    templates: Path | None = None
    now: datetime = field(default_factory=lambda: datetime(2026, 4, 1, 8, tzinfo=UTC))

    def drop(self, cells: Cells | None = None, *, name: str = "plan.xlsx") -> Built:
        """Changes these cells of her workbook and saves it."""
        self.cells.update(cells or {})
        return self.drop_file(book(self.form, self.cells), name)

    def drop_file(self, data: bytes, name: str = "plan.xlsx") -> Built:
        """Any workbook."""
        self.now += timedelta(days=1)
        settings = Settings(outbox=self.outbox, templates=self.templates)
        built, publication = answer_anyway(task(settings, data, name, self.now))
        publish(self.outbox, publication, self.now)
        return built

    def mend(self) -> None:
        """What the service does at its start and every minute."""
        repair(self.own)

    @property
    def own(self) -> Path:
        """The plan's folder in the coordinator's zone."""
        return self.outbox / "_koordinator" / IDENTITY[self.form]

    @property
    def public(self) -> Path:
        """The plan's folder outside it."""
        return self.outbox / IDENTITY[self.form]

    @property
    def plan(self) -> bytes:
        """The plan as everybody opens it."""
        return (self.public / "handlingsplan.docx").read_bytes()

    @property
    def locked(self) -> dict[str, bytes]:
        """The editions in `vedtatt/`."""
        return {path.name: path.read_bytes() for path in sorted((self.public / "vedtatt").glob("*.docx"))}

    @property
    def proposal(self) -> Path:
        """Where a proposal lies."""
        return self.own / "handlingsplan-forslag.docx"


def codes(built: Built) -> list[str]:
    """What was found about what is adopted."""
    return [found.code.code for found in built.findings if type(found.code).__name__ == "AdoptionCode"]


def cells_of(built: Built, code: str) -> list[str]:
    """Where a finding points."""
    return [str(found.place) for found in built.findings if found.code.code == code]


def words_of(document: Path) -> str:
    """All that a document says: body, tables, headers, footers."""
    opened = docx.Document(str(document))
    tables = (cell.text for table in opened.tables for row in table.rows for cell in row.cells)
    heads = (one.text for section in opened.sections for part in (section.header, section.footer) for one in part.paragraphs)
    in_heads = (
        cell.text
        for section in opened.sections
        for part in (section.header, section.footer)
        for table in part.tables
        for row in table.rows
        for cell in row.cells
    )
    return "\n".join([*(one.text for one in opened.paragraphs), *tables, *heads, *in_heads])


def heads_of(document: Path) -> list[str]:
    """What the header of each part of the document says."""
    opened = docx.Document(str(document))
    return [
        "\n".join(node.text or "" for node in section.header._element.iter() if node.tag.endswith("}t"))
        for section in opened.sections
    ]


def record(municipality: Municipality) -> dict[str, object]:
    """The newest set's record."""
    newest = max((municipality.own / "versjoner").iterdir())
    told: dict[str, object] = json.loads((newest / "sett.json").read_bytes())
    return told


def sheet_name(key: str, form: WrittenForm) -> str:
    """What a sheet is called."""
    return sheet(key).name.of(form)
