"""What is adopted stays adopted: one drop after the other, the plan's bytes compared after each."""

import re
from datetime import date
from pathlib import Path

import docx
import pytest
from msgspec.structs import replace

from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.adoption.content import AdoptionRow
from sltdocs.plan.adoption.deciding import CorrectedLine
from sltdocs.plan.model import Adoption
from sltdocs.products.adopted.adopted_plan import corrected_document
from sltdocs.publishing.kept.adopted import newest_edition
from sltdocs.publishing.template_copies.templates import TemplateFolder
from sltdocs.word.document.replaced_lines import with_lines
from sltdocs.word.package import read_package, write_package
from tests.journeys.adopted import (
    ADOPTED,
    CHANGED,
    NB,
    NN,
    Municipality,
    book,
    cells_of,
    codes,
    decision,
    heads_of,
    record,
    words_of,
)
from tests.journeys.example import example
from tests.publishing.invariants import violations
from tests.publishing.old_layout import before_decisions_were_kept

BOTH = pytest.mark.parametrize("form", [NB, NN], ids=["nb", "nn"])


@BOTH
def test_a_plan_is_adopted_once_and_changes_only_with_a_new_decision(tmp_path: Path, form: WrittenForm) -> None:
    town = Municipality(tmp_path / "ut", form)
    built = town.drop()
    first = town.plan
    assert codes(built) == []
    line = (
        "Vedtatt 25. februar 2026 av SLT-styringsgruppa, sak 3/26. Planen er låst" if form is NB else "sak 2/26. Planen er låst"
    )
    assert line in (town.own / "tilbakemelding.html").read_text(encoding="utf-8")
    assert town.locked == {"handlingsplan.docx": first}
    since = (
        "Møter, kontakter og deltakere per 25. februar 2026"
        if form is NB
        else "Møte, kontaktar og deltakarar per 25. februar 2026"
    )
    assert since in words_of(town.public / "handlingsplan.docx")

    unchanged = [
        {("meetings", 3, "day"): date(2026, 12, 2)},  # a meeting is moved
        {  # a status is reported, people come and go
            ("measures", 0, "status"): "gjennomført",
            ("participants", 0, "organisation"): "Oppvekst",
            ("plan", 0, "police_contact"): "Ny politikontakt",
            ("groups", 0, "leader"): "Ny leder" if form is NB else "Ny leiar",
        },
    ]
    for cells in unchanged:
        built = town.drop(cells)
        assert (codes(built), town.plan, town.locked) == ([], first, {"handlingsplan.docx": first}), cells
    town.templates = recoloured(tmp_path, form)
    assert codes(town.drop({}, name="Handlingsplan (endelig).xlsx")) == []
    assert (town.plan, list(town.locked)) == (first, ["handlingsplan.docx"])

    old_copy = book(form, town.cells)
    built = town.drop(CHANGED)
    assert (town.plan, list(town.locked)) == (first, ["handlingsplan.docx"])
    assert cells_of(built, "adopted-cell-changed") == [str(example(form).place("measures", 0, "description"))]
    told = words_of(town.proposal)
    mark = "Forslag til endring. Ikke vedtatt." if form is NB else "Framlegg til endring. Ikkje vedteke."
    assert mark in told
    assert all(mark in head for head in heads_of(town.proposal)[1:])
    assert "åpent fredag og lørdag" in told

    town.drop(decision(2, "SLT-styringsgruppa", date(2026, 4, 3), "9/26", ADOPTED[form]))
    second = town.plan
    assert second != first
    assert town.locked == {"handlingsplan.docx": first, "handlingsplan-rev2.docx": second}
    assert not town.proposal.exists()

    word = "redaksjonell retting"
    town.drop(
        {("goals", 0, "goal"): "Et tryggere Fjordvik", **decision(3, "SLT-styringsgruppa", date(2026, 4, 4), "10/26", word)}
    )
    third = town.plan
    assert town.locked == {"handlingsplan.docx": first, "handlingsplan-rev2.docx": second, "handlingsplan-rev3.docx": third}

    built = town.drop_file(old_copy, "gammel.xlsx")
    assert town.plan == third
    assert len(town.locked) == 3
    assert "older-than-adopted" in codes(built)
    assert violations(town.outbox) == []
    town.mend()
    assert town.plan == third


def recoloured(tmp_path: Path, form: WrittenForm) -> Path:
    """Own templates: the plan's in another colour."""
    folder = tmp_path / "maler"
    folder.mkdir()
    name = f"plan.{form.value}.docx"
    parts = read_package(TemplateFolder(None).template(name, ""))
    styles = re.sub(rb"w:color w:val='[0-9A-F]{6}'", b"w:color w:val='7A1F1F'", parts["word/styles.xml"])
    assert styles != parts["word/styles.xml"]
    (folder / name).write_bytes(write_package({**parts, "word/styles.xml": styles}))
    return folder


@BOTH
def test_the_row_of_a_decision_that_was_replaced_corrects_its_line_and_nothing_else(tmp_path: Path, form: WrittenForm) -> None:
    town = Municipality(tmp_path / "ut", form)
    town.drop()
    before = words_of(town.public / "handlingsplan.docx")
    built = town.drop({("adoptions", 0, "case_number"): "33/26", **CHANGED})
    assert codes(built) == ["adopted-cell-changed", "adoption-line-corrected"]
    number = "3/26" if form is NB else "2/26"
    assert words_of(town.public / "handlingsplan.docx") == before.replace(f"sak {number}", "sak 33/26")
    assert list(town.locked) == ["handlingsplan-rev2.docx", "handlingsplan.docx"]
    assert town.locked["handlingsplan-rev2.docx"] == town.plan
    assert town.proposal.exists()
    assert codes(town.drop({("measures", 0, "status"): "i gang"})) == ["adopted-cell-changed"]
    assert len(town.locked) == 2
    assert violations(town.outbox) == []


def test_a_line_that_an_older_version_wrote_with_a_capital_is_corrected_too(tmp_path: Path) -> None:
    """Until 0.7 the body stood in the line as it was typed: «Vedtatt 19. februar 2026 av Kommunestyret»."""
    town = Municipality(tmp_path / "ut")
    town.drop()
    edition = newest_edition(town.own, [])
    assert edition is not None
    old = AdoptionRow("Kommunestyret", "2026-02-19", "12/26", "adopted")
    new = Adoption("Kommunestyret", date(2026, 2, 26), "12/26")
    line = next(one for one in words_of(town.public / "handlingsplan.docx").splitlines() if one.startswith("Vedtatt "))
    as_then = with_lines(town.plan, {line: "Vedtatt 19. februar 2026 av Kommunestyret, sak 12/26"})
    assert as_then != town.plan
    found = corrected_document(replace(edition, document=as_then), [CorrectedLine(old, new)], NB)
    assert found is not None
    (tmp_path / "rettet.docx").write_bytes(found)
    assert "Vedtatt 26. februar 2026 av kommunestyret, sak 12/26" in words_of(tmp_path / "rettet.docx")
    assert "19. februar 2026 av" not in words_of(tmp_path / "rettet.docx")


@BOTH
def test_a_decision_of_a_coming_day_adopts_on_that_day(tmp_path: Path, form: WrittenForm) -> None:
    town = Municipality(tmp_path / "ut", form)
    built = town.drop({("adoptions", 0, "day"): date(2026, 4, 4)})
    assert codes(built) == ["adoption-ahead"]
    assert town.locked == {}
    assert "UTKAST" in words_of(town.public / "handlingsplan.docx")
    town.drop()  # the day before
    assert town.locked == {}
    assert codes(town.drop()) == []
    assert town.locked == {"handlingsplan.docx": town.plan}
    assert "UTKAST" not in words_of(town.public / "handlingsplan.docx")


@BOTH
def test_words_that_adopt_nothing_leave_a_draft_and_stand_as_they_were_written(tmp_path: Path, form: WrittenForm) -> None:
    town = Municipality(tmp_path / "ut", form)
    built = town.drop({("adoptions", 0, "form"): "Sendt tilbake til administrasjonen"})
    assert codes(built) == ["adoption-form-adopts-nothing"] * 2
    assert cells_of(built, "adoption-form-adopts-nothing")[0] == str(example(form).place("adoptions", 0, "form"))
    told = words_of(town.public / "handlingsplan.docx")
    assert "Sendt tilbake til administrasjonen 25. februar 2026" in told
    assert "UTKAST" in told
    assert town.locked == {}
    town.drop({("adoptions", 0, "form"): "Enstemmig vedtatt"})
    assert "Enstemmig vedtatt 25. februar 2026" in words_of(town.public / "handlingsplan.docx")
    assert town.locked == {"handlingsplan.docx": town.plan}


@BOTH
def test_work_on_the_next_edition_is_no_step_back(tmp_path: Path, form: WrittenForm) -> None:
    town = Municipality(tmp_path / "ut", form)
    town.drop()
    first = town.plan
    assert codes(town.drop({("plan", 0, "status"): "under rullering"})) == []
    hearing = {
        ("plan", 0, "status"): "på høring" if form is NB else "på høyring",
        ("plan", 0, "hearing_deadline"): date(2026, 6, 1),
    }
    assert codes(town.drop({**hearing, **CHANGED})) == ["adopted-cell-changed"]
    sent = town.public / "handlingsplan-horing.docx"
    assert f"{'HØRINGSUTKAST' if form is NB else 'HØYRINGSUTKAST'} – frist 1. juni 2026" in words_of(sent)
    assert not town.proposal.exists()
    assert codes(town.drop({("plan", 0, "status"): "utkast"})) == ["status-behind-adoption", "adopted-cell-changed"]
    assert not sent.exists()
    assert (town.plan, town.locked) == (first, {"handlingsplan.docx": first})


@BOTH
def test_a_report_tells_the_adopted_measures_with_the_statuses_of_today(tmp_path: Path, form: WrittenForm) -> None:
    town = Municipality(tmp_path / "ut", form)
    town.drop()
    name = str(example(form).typed(example(form).place("measures", 0, "name")))
    built = town.drop({("measures", 0, "name"): "Et helt annet tiltak", ("measures", 1, "responsible"): "Ny avdeling"})
    assert codes(built) == ["status-of-nothing-adopted", "adopted-cell-changed", "adopted-cell-changed"]
    told = words_of(town.public / "statusrapport.docx")
    assert name in told
    assert "Et helt annet tiltak" not in told
    assert "Ny avdeling" not in told
    assert ("ikke rapportert" if form is NB else "ikkje rapportert") in told


def test_an_outbox_of_the_version_before_is_taken_over_without_a_proposal_or_an_edition(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut")
    town.drop()
    before_decisions_were_kept(town.outbox)
    first = town.plan
    town.mend()
    assert list(town.locked) == ["handlingsplan.docx"]
    built = town.drop({("measures", 0, "status"): "planlagt"})
    assert (codes(built), town.plan, list(town.locked)) == ([], first, ["handlingsplan.docx"])
    assert record(town)["adoption"] == "completes"
    built = town.drop(decision(2, "SLT-styringsgruppa", date(2026, 4, 4), "9/26", "vedtatt"))
    assert (codes(built), list(town.locked)) == ([], ["handlingsplan-rev2.docx", "handlingsplan.docx"])
    assert record(town)["adoption"] == "locks"


def test_what_an_older_version_made_without_a_decision_is_told_and_the_newest_stands(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut")
    town.drop()
    town.drop({**CHANGED, **decision(2, "SLT-styringsgruppa", date(2026, 3, 20), "9/26", "vedtatt")})
    before_decisions_were_kept(town.outbox)
    newest = town.plan
    built = town.drop({("measures", 0, "status"): "planlagt"})
    assert (codes(built), town.plan, len(town.locked)) == (["adopted-editions-doubtful"], newest, 2)
    assert codes(town.drop({("measures", 0, "status"): "i gang"})) == []


def test_an_old_workbook_that_an_older_version_published_is_a_proposal_too(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut")
    town.drop()
    before_decisions_were_kept(town.outbox)
    first = town.plan
    assert codes(town.drop(CHANGED)) == ["adopted-cell-changed"]
    assert town.plan == first


def test_a_decision_that_adopted_another_plan_adopts_no_second_one(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut")
    town.drop()
    built = town.drop({("plan", 0, "period_from"): date(2028, 1, 1), ("plan", 0, "period_to"): date(2029, 12, 31)})
    assert codes(built) == ["adoption-of-other-plan"]
    assert not (town.outbox / "4699_2028-2029" / "vedtatt").exists()


def test_a_document_library_that_rewrites_properties_makes_no_copies_and_changes_nothing(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut")
    town.drop()
    for name in ("handlingsplan.docx", "statusrapport.docx", "vedtatt/handlingsplan.docx"):
        rewrite_properties(town.public / name)
    rewritten = town.plan
    for _ in range(3):
        town.mend()
    assert list(town.outbox.rglob("*-redigert-*")) == []
    assert town.plan == rewritten
    built = town.drop({("measures", 0, "status"): "planlagt"})
    assert codes(built) == []
    assert list(town.outbox.rglob("*-redigert-*")) == []
    assert len(town.locked) == 1


def test_an_adopted_plan_that_somebody_rewrote_is_told_loudly_and_the_adopted_one_stands(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut")
    town.drop()
    first, file = town.plan, town.public / "vedtatt" / "handlingsplan.docx"
    opened = docx.Document(str(file))
    opened.add_paragraph("Noe som ingen har vedtatt.")
    opened.save(str(file))
    built = town.drop({("measures", 0, "status"): "planlagt"})
    assert codes(built) == ["adopted-file-altered"]
    assert town.plan == first


def rewrite_properties(path: Path) -> None:
    """What a document library does to an Office file: a part of its own, its type and its relationship."""
    parts = read_package(path.read_bytes())
    types = parts["[Content_Types].xml"].replace(b"</Types>", _TYPE + b"</Types>")
    links = parts["_rels/.rels"].replace(b"</Relationships>", _LINK + b"</Relationships>")
    path.write_bytes(write_package({**parts, "[Content_Types].xml": types, "_rels/.rels": links, "docProps/custom.xml": _CUSTOM}))


_OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006"
_TYPE = (
    b'<Override PartName="/docProps/custom.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>'
)
_LINK = b'<Relationship Id="rIdLib" Type="' + _OFFICE + b'/relationships/custom-properties" Target="docProps/custom.xml"/>'
_CUSTOM = b'<?xml version="1.0"?><Properties xmlns="' + _OFFICE + b'/custom-properties"/>'


def test_what_is_taken_back_is_taken_out_of_the_edition_and_makes_no_further_one(tmp_path: Path) -> None:
    town = Municipality(tmp_path / "ut")
    town.drop()
    first = town.plan
    blank = dict.fromkeys([("withdrawals", 0, "product"), ("withdrawals", 0, "lifted")])
    built = town.drop({**blank, ("withdrawals", 0, "what"): "Tiltak 2"})
    assert codes(built) == []
    assert town.plan != first
    assert town.locked == {"handlingsplan.docx": town.plan}
    taken = town.plan
    built = town.drop({("measures", 0, "status"): "planlagt"})
    assert (codes(built), town.plan, town.locked) == ([], taken, {"handlingsplan.docx": taken})
    built = town.drop({("withdrawals", 0, "lifted"): "ja"})
    assert (codes(built), town.locked) == ([], {"handlingsplan.docx": taken})
    assert violations(town.outbox) == []
