"""What a restyler finds in `_maler/prove`: the municipality's own newest plan, made with her template, without a command."""

from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import docx

from sltdocs.products.publication import Publication
from sltdocs.publishing.publisher import publish
from sltdocs.publishing.template_copies.templates import shipped_templates
from sltdocs.service.child.supervised_child import MakerTrouble
from sltdocs.service.installation import task
from sltdocs.service.loop.trial_documents import TrialDocuments
from sltdocs.service.templates.refused_templates import in_use
from sltdocs.settings import Settings
from sltdocs.task import Known, Task
from sltdocs.task_answer import answer
from tests.workbooks import minimal, workbook

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
PLAN, REPORT = "plan.nb.docx", "status-report.nb.docx"


MEASURES = [["Nr.", "Tiltak", "Ansvar"], ["1", "Natteravner", "Kulturavdelingen"], ["2", "Åpen kafé", "Frivilligsentralen"]]


def adopted(title: str = "Trygg oppvekst", *, back: str = "", **fields: str) -> bytes:
    """An adopted plan; `back` is what is taken back of it. A status in a word of hers is marked in the copy she gets."""
    sheets = minimal({"Kommunenummer": "4699", "Status": "vedtatt", "Tittel": title, **fields}, Tiltak=MEASURES)
    sheets["Vedtak"] = [["Dato", "Organ", "Saksnummer"], ["12.02.2026", "Kommunestyret", "3/26"]]
    return workbook({**sheets, "Trukket tilbake": [["Hva", "Grunn"], [back, "Feil"]]} if back else sheets)


def styled(name: str, text: str) -> bytes:
    """A shipped template with a sentence of the municipality's own."""
    document = docx.Document(str(shipped_templates() / name))
    next(one for one in document.paragraphs if "{{ subtitle }}" in one.text).add_run(f" {text}")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


@dataclass
class InProcess:
    """Makes workbooks in this process and counts them."""

    size: int = 1
    made: list[str] = field(default_factory=list)

    def begin(self, task: Task) -> "Future[Publication | Known]":
        self.made.append(task.file_name)
        future: Future[Publication | Known] = Future()
        future.set_result(answer(task))
        return future

    def told(self) -> list[MakerTrouble]:
        return []

    def stop(self) -> None:
        """Nothing is running."""


class Restyling:
    """An outbox in which the templates of a municipality and its workbooks are used."""

    def __init__(self, folder: Path) -> None:
        self.outbox, self.inbox = folder / "outbox", folder / "inbox"
        self.inbox.mkdir()
        self.settings = Settings(inbox=self.inbox, outbox=self.outbox, templates=in_use(self.outbox))
        self.makers = InProcess()
        self.clock = NOW
        self.documents = self.started()

    def started(self) -> TrialDocuments:
        return TrialDocuments(self.settings, lambda: self.clock, self.makers, self._lying)

    def _lying(self, name: str) -> Path | None:
        return self.inbox / name if (self.inbox / name).exists() else None

    def use(self, name: str, text: str) -> None:
        """A template that has passed its trial."""
        path = in_use(self.outbox) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(styled(path.name, text))

    def drop(self, data: bytes, name: str = "plan.xlsx") -> None:
        """A workbook that is published."""
        (self.inbox / name).write_bytes(data)
        self.clock += timedelta(days=1)
        asked = task(self.settings, data, name, self.clock)
        made = answer(asked)
        assert isinstance(made, Publication)
        publish(self.outbox, made, self.clock)

    def text(self, name: str) -> str:
        """What stands in the document; blank when there is none."""
        path = self.outbox / "_koordinator" / "_maler" / "prove" / name
        return docx.Document(str(path)).element.xml if path.exists() else ""


def test_it_is_made_with_the_template_in_use_also_of_an_adopted_plan_and_of_a_report_that_nobody_asks_for(tmp_path: Path) -> None:
    site = Restyling(tmp_path)
    site.use(f"4699/{PLAN}", "Trygg i Fjordvik")
    site.use(REPORT, "Alle skal med")
    site.drop(adopted())
    site.use(f"4699/{PLAN}", "Sammen for de unge")  # the adopted plan itself stays as it was adopted
    site.documents.look(0.0, news=True)
    assert "Sammen for de unge" in site.text(f"4699/{PLAN}")
    assert "Trygg oppvekst" in site.text(f"4699/{PLAN}")
    assert "Alle skal med" in site.text(REPORT)


def test_it_is_made_anew_for_another_template_or_plan_and_else_left_alone(tmp_path: Path) -> None:
    site = Restyling(tmp_path)
    site.use(f"4699/{PLAN}", "Trygg i Fjordvik")
    site.drop(adopted())
    site.documents.look(0.0, news=True)
    site.drop(adopted("En annen tittel"))
    site.started().look(0.0, news=True)  # after a restart, too
    assert len(site.makers.made) == 1
    site.drop(adopted("Neste plan", **{"Periode fra": "01.01.2028", "Periode til": "31.12.2029"}), "neste.xlsx")
    site.documents.look(1.0, news=False)
    assert len(site.makers.made) == 1  # nobody has told of anything new
    site.documents.look(2.0, news=True)
    assert "Neste plan" in site.text(f"4699/{PLAN}")


def test_without_her_workbook_her_own_copy_in_the_outbox_tells_the_same_and_without_that_there_is_none(tmp_path: Path) -> None:
    site = Restyling(tmp_path)
    site.drop(adopted(Kommune="Fjordvik", Målform="bokmaal"))
    (site.inbox / "plan.xlsx").unlink()
    site.use(f"4699/{PLAN}", "Trygg i Fjordvik")
    site.documents.look(0.0, news=True)
    assert "Trygg oppvekst" in site.text(f"4699/{PLAN}")
    (site.outbox / "_koordinator" / "4699_2026-2027" / "rettet.xlsx").unlink()
    site.use(f"4699/{PLAN}", "Sammen for de unge")
    site.documents.look(1.0, news=True)
    assert site.text(f"4699/{PLAN}") == ""


def test_what_was_taken_back_goes_from_it_too(tmp_path: Path) -> None:
    site = Restyling(tmp_path)
    site.use(f"4699/{PLAN}", "Trygg i Fjordvik")
    site.drop(adopted())
    site.documents.look(0.0, news=True)
    assert "Natteravner" in site.text(f"4699/{PLAN}")
    site.drop(adopted(back="Tiltak 1"))
    site.documents.look(1.0, news=True)
    assert "Åpen kafé" in site.text(f"4699/{PLAN}")
    assert "Natteravner" not in site.text(f"4699/{PLAN}")


def test_it_goes_with_the_template_and_is_not_made_for_another_municipality_s(tmp_path: Path) -> None:
    site = Restyling(tmp_path)
    site.use(f"4698/{PLAN}", "Nesvær")
    site.use(f"4699/{PLAN}", "Trygg i Fjordvik")
    site.drop(adopted())
    site.documents.look(0.0, news=True)
    assert site.text(f"4698/{PLAN}") == ""
    assert site.text(f"4699/{PLAN}") != ""
    (in_use(site.outbox) / "4699" / PLAN).unlink()
    site.documents.look(1.0, news=True)
    assert site.text(f"4699/{PLAN}") == ""
