"""A municipality's own Word templates in the running service: restyled, broken, mended."""

import io
import json
import os
import signal
import time
import zipfile
from pathlib import Path

import docx
import pytest

from sltdocs.publishing.template_copies.templates import shipped_templates
from tests.journeys.site import Site, plan, sltdocs, until
from tests.publishing.invariants import leftovers, unfinished, violations
from tests.word.test_pictures import whole
from tests.workbooks import minimal, workbook

IDENTITY = "4699_2026-2027"
NAME = "plan.nb.docx"
WARNING = "den forrige malen som virket"


def shipped() -> docx.document.Document:
    return docx.Document(str(shipped_templates() / NAME))


def saved(document: docx.document.Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def restyled(text: str) -> bytes:
    """Another font, and a sentence of the municipality's own at the end."""
    document = shipped()
    document.styles["Normal"].font.name = "Georgia"
    paragraph = next(one for one in document.paragraphs if "{{ municipality }}" in one.text or "{{ subtitle }}" in one.text)
    paragraph.add_run(f" {text}")
    return saved(document)


def broken() -> bytes:
    """A field that does not exist, in an ordinary paragraph."""
    document = shipped()
    paragraph = next(one for one in document.paragraphs if "{{ subtitle }}" in one.text)
    paragraph.add_run(" {{ tittelen_min }}")
    return saved(document)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The municipality's own template of the plan; not there yet."""
    path = tmp_path / "maler" / "4699" / NAME
    path.parent.mkdir(parents=True)
    return path


def once(site: Site, own: Path) -> None:
    run = site.watch_once("--templates", str(own.parents[1]))
    assert run.returncode == 0, run.stderr


def text(site: Site) -> str:
    with zipfile.ZipFile(site.outbox / IDENTITY / "handlingsplan.docx") as package:
        return package.read("word/document.xml").decode()


def page(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig")


def test_a_broken_template_is_explained_and_the_last_good_one_goes_on_until_it_is_mended(site: Site, own: Path) -> None:
    own.write_bytes(restyled("Trygg i Fjordvik"))
    site.drop("plan.xlsx", plan())
    once(site, own)
    assert "Trygg i Fjordvik" in text(site)
    assert "Trygg i Fjordvik" in shown(site)

    own.write_bytes(broken())
    site.drop("plan.xlsx", plan(Tittel="Ny tittel"))
    once(site, own)
    assert "Trygg i Fjordvik" in text(site)
    assert "Ny tittel" in text(site)
    explained = page(site.own / "_maler" / "4699" / f"{NAME}.txt")
    assert "tittelen_min" in explained
    with zipfile.ZipFile(site.own / "_maler" / "4699" / f"{NAME}.kommentert.docx") as copy:
        assert "tittelen_min" in copy.read("word/comments.xml").decode()
    assert f"_maler/4699/{NAME}.txt" in page(site.own / "STATUS.html")
    assert f"_maler/4699/{NAME}.txt" in sltdocs("status", "--outbox", site.outbox).stdout
    standing = json.loads(sltdocs("status", "--outbox", site.outbox, "--json").stdout)
    assert standing["templates"] == [f"4699/{NAME}"]
    assert "template-refused" in {one["code"] for one in standing["findings"]}
    feedback = page(site.own / IDENTITY / "tilbakemelding.html")
    assert "den forrige malen som virket" in feedback
    assert "Undefined" not in feedback

    own.write_bytes(restyled("Sammen for de unge"))
    once(site, own)
    assert "Sammen for de unge" in text(site)
    assert "Sammen for de unge" in shown(site)
    assert not list(site.own.glob(f"_maler/4699/{NAME}.*"))
    assert "_maler/" not in page(site.own / "STATUS.html")
    assert "den forrige malen" not in page(site.own / IDENTITY / "tilbakemelding.html")
    assert violations(site.outbox) == []


def shown(site: Site, name: str = f"4699/{NAME}") -> str:
    """The text of the document in `_maler` that shows what a template makes; blank when there is none."""
    path = site.own / "_maler" / "prove" / name
    return "\n".join(one.text for one in docx.Document(str(path)).paragraphs) if path.exists() else ""


def faulty_in_the_table_of_four_columns() -> bytes:
    """A cell that asks for a sixth column, in the table that has four."""
    document = docx.Document(io.BytesIO(restyled("Feil i malen")))
    table = next(one for one in document.tables if len(one.columns) == 4 and "measure.description" in one.rows[2].cells[1].text)
    table.rows[2].cells[3].paragraphs[0].insert_paragraph_before("{{p measure.extra[5]|blocks('Tabelltekst') }}")
    return saved(document)


def test_a_template_that_fails_for_a_real_plan_gives_way_to_the_last_good_one_and_the_coordinator_has_nothing_to_mend(
    site: Site, own: Path
) -> None:
    """The fault has got past the trial, as with a version of the program that tried fewer plans."""
    own.write_bytes(faulty_in_the_table_of_four_columns())
    for folder, template in (("i-bruk", own.read_bytes()), ("forrige", restyled("Trygg i Fjordvik"))):
        kept = site.own / "_maler" / folder / "4699" / NAME
        kept.parent.mkdir(parents=True)
        kept.write_bytes(template)
    measures = [["Nr.", "Tiltak", "Beskrivelse", "Ansvar", "Frist"], ["1", "Natteravner", "Voksne går ute.", "FAU", "01.06.2026"]]
    site.drop("plan.xlsx", workbook(minimal({"Kommunenummer": "4699"}, Tiltak=measures)))
    site.drop("annen.xlsx", plan("4698", Kommune="Nesvær"))
    told = site.watch_once("--templates", str(own.parents[1]))
    assert told.returncode == 0, told.stderr
    assert "Trygg i Fjordvik" in text(site)
    assert "Voksne går ute." in text(site)
    assert f"template {NAME} failed, an earlier one made the document" in told.stderr
    assert "Kommunens egen Word-mal virket ikke for denne planen" in page(site.own / "STATUS.html")
    answer = page(site.own / IDENTITY / "tilbakemelding.html")
    assert "Du trenger ikke gjøre noe med arbeidsboka" in answer
    assert "ikke laget" not in answer
    assert shown(site) == ""  # the template makes nothing of this plan
    assert violations(site.outbox) == []


def test_a_service_that_starts_again_does_not_tell_of_the_same_fault_once_more(site: Site, own: Path) -> None:
    own.write_bytes(broken())
    site.drop("plan.xlsx", plan())
    once(site, own)
    explained = (site.own / "_maler" / "4699" / f"{NAME}.txt").stat()
    again = site.watch_once("--templates", str(own.parents[1]))
    assert "has a fault" not in again.stderr
    assert (site.own / "_maler" / "4699" / f"{NAME}.txt").stat() == explained
    assert f"_maler/4699/{NAME}.txt" in page(site.own / "STATUS.html")


def test_a_copy_with_comments_that_a_kill_left_alone_goes_when_the_template_is_mended(site: Site, own: Path) -> None:
    own.write_bytes(broken())
    site.drop("plan.xlsx", plan())
    once(site, own)
    (site.own / "_maler" / "4699" / f"{NAME}.txt").unlink()
    own.write_bytes(restyled("Trygg i Fjordvik"))
    once(site, own)
    assert not list(site.own.glob(f"_maler/4699/{NAME}.*"))
    assert unfinished(site.outbox, site.inbox) == []


def test_a_template_that_is_overwritten_and_given_its_old_time_is_noticed(site: Site, own: Path, tmp_path: Path) -> None:
    for name, word in (("a", "Trygg"), ("b", "Frisk")):
        with zipfile.ZipFile(tmp_path / name, "w") as stored, zipfile.ZipFile(io.BytesIO(restyled(f"{word} i Fjordvik"))) as made:
            for part in made.namelist():
                stored.writestr(part, made.read(part))
    assert (tmp_path / "a").stat().st_size == (tmp_path / "b").stat().st_size
    own.write_bytes((tmp_path / "a").read_bytes())
    os.utime(own, (1e9, 1e9))
    site.start("--templates", str(own.parents[1]))
    site.drop("plan.xlsx", plan())
    until(lambda: site.answers() == [IDENTITY])
    assert "Trygg i Fjordvik" in text(site)
    own.write_bytes((tmp_path / "b").read_bytes())
    os.utime(own, (1e9, 1e9))
    until(lambda: len(site.sets(IDENTITY)) == 2)
    until(lambda: "Frisk i Fjordvik" in text(site))


def test_without_a_good_one_the_shipped_template_is_used(site: Site, own: Path) -> None:
    own.write_bytes(b"ingen mal")
    site.drop("plan.xlsx", plan())
    once(site, own)
    assert (site.outbox / IDENTITY / "handlingsplan.docx").read_bytes().startswith(b"PK")
    assert page(site.own / "_maler" / "4699" / f"{NAME}.txt")


def test_the_kept_templates_may_be_deleted_and_nothing_is_published_twice(site: Site, own: Path) -> None:
    own.write_bytes(restyled("Trygg i Fjordvik"))
    site.drop("plan.xlsx", plan())
    once(site, own)
    (site.own / "_maler" / "i-bruk" / "4699" / NAME).unlink()
    once(site, own)
    once(site, own)
    assert len(site.sets(IDENTITY)) == 1
    assert (site.own / "_maler" / "i-bruk" / "4699" / NAME).read_bytes() == own.read_bytes()


def test_a_running_service_takes_a_mended_template_into_use_and_a_template_folder_that_is_gone_changes_nothing(
    site: Site, own: Path
) -> None:
    own.write_bytes(broken())
    service = site.start("--templates", str(own.parents[1]))
    site.drop("plan.xlsx", plan())
    until(lambda: len(site.sets(IDENTITY)) == 1)
    own.write_bytes(restyled("Trygg i Fjordvik"))
    until(lambda: len(site.sets(IDENTITY)) == 2)
    own.parents[1].rename(own.parents[1].with_name("borte"))
    site.drop("plan.xlsx", plan(Tittel="Ny tittel"))
    until(lambda: len(site.sets(IDENTITY)) == 3)
    assert "Trygg i Fjordvik" in text(site)
    os.killpg(service.pid, signal.SIGKILL)


@pytest.mark.slow
def test_kills_while_templates_are_taken_into_use_leave_nothing_half(site: Site, own: Path) -> None:
    site.drop("plan.xlsx", plan())
    for attempt in range(6):
        good = restyled(f"Utgave {attempt}")
        own.write_bytes(good if attempt % 2 else broken())
        service = site.start("--templates", str(own.parents[1]))
        time.sleep(0.8 + 0.4 * attempt)
        os.killpg(service.pid, signal.SIGKILL)
        assert violations(site.outbox) == []
        kept = site.own / "_maler" / "i-bruk" / "4699" / NAME
        assert not kept.exists() or zipfile.ZipFile(kept).testzip() is None
    once(site, own)
    assert leftovers(site.outbox) == []
    assert "Utgave 5" in text(site)


def test_a_template_that_cannot_be_read_is_explained_and_production_goes_on(site: Site, own: Path) -> None:
    own.write_bytes(restyled("Trygg i Fjordvik"))
    site.drop("plan.xlsx", plan())
    once(site, own)
    own.unlink()
    own.symlink_to("/proc/self/mem")  # a regular file that gives an error when it is read, whoever reads it
    site.drop("plan.xlsx", plan(Tittel="Ny tittel"))
    once(site, own)
    assert "Trygg i Fjordvik" in text(site)
    assert "Ny tittel" in text(site)
    assert "kan ikke leses akkurat nå" in page(site.own / "_maler" / "4699" / f"{NAME}.txt")

    own.unlink()
    own.write_bytes(restyled("Sammen for de unge"))
    once(site, own)
    assert "Sammen for de unge" in text(site)
    assert not list(site.own.glob(f"_maler/4699/{NAME}.*"))


def test_a_running_service_tries_a_template_that_could_not_be_read_again(site: Site, own: Path, tmp_path: Path) -> None:
    own.symlink_to("/proc/self/mem")
    site.start("--templates", str(own.parents[1]))
    site.drop("plan.xlsx", plan())
    until(lambda: len(site.sets(IDENTITY)) == 1)
    until((site.outbox / IDENTITY / "handlingsplan.docx").exists)
    (tmp_path / "ny").write_bytes(restyled("Trygg i Fjordvik"))
    (tmp_path / "ny").replace(own)
    until(lambda: "Trygg i Fjordvik" in text(site))


@pytest.mark.parametrize("healing", ["the good one put back", "the broken one taken away"])
def test_the_warning_goes_when_the_broken_template_does(site: Site, own: Path, healing: str) -> None:
    good = restyled("Trygg i Fjordvik")
    own.write_bytes(good)
    site.drop("plan.xlsx", plan())
    once(site, own)
    own.write_bytes(broken())
    once(site, own)
    assert len(site.sets(IDENTITY)) == 1  # nothing in the documents is new: no reason to make every plan anew

    site.drop("plan.xlsx", plan(Tittel="Ny tittel"))
    once(site, own)
    assert WARNING in page(site.own / IDENTITY / "tilbakemelding.html")
    once(site, own)
    assert len(site.sets(IDENTITY)) == 2

    own.write_bytes(good) if healing.startswith("the good") else own.unlink()
    once(site, own)
    assert WARNING not in page(site.own / IDENTITY / "tilbakemelding.html")


def test_nobody_is_warned_of_a_broken_template_that_the_plan_is_not_made_from(site: Site, own: Path) -> None:
    own.write_bytes(restyled("Trygg i Fjordvik"))
    (own.parents[1] / NAME).write_bytes(broken())
    own.with_name("plan.nn.docx").write_bytes(broken())
    site.drop("plan.xlsx", plan())
    once(site, own)
    assert "Trygg i Fjordvik" in text(site)
    assert WARNING not in page(site.own / IDENTITY / "tilbakemelding.html")


def test_it_staff_hear_of_a_broken_template_and_that_it_is_mended(site: Site, own: Path) -> None:
    own.write_bytes(broken())
    told = site.watch_once("--templates", str(own.parents[1]), "--json")
    events = [json.loads(line) for line in told.stdout.splitlines()]
    assert [(one["event"], one["file"], one["ok"]) for one in events] == [("template-refused", f"4699/{NAME}", False)]
    assert "name-unknown" in events[0]["text"]
    assert f"_maler/4699/{NAME}.txt" in events[0]["text"]
    own.write_bytes(restyled("Trygg i Fjordvik"))
    again = site.watch_once("--templates", str(own.parents[1]))
    assert f"4699/{NAME}: in use from now on" in again.stderr


def test_a_template_folder_that_cannot_be_looked_into_changes_nothing_and_is_told(site: Site, own: Path) -> None:
    own.write_bytes(restyled("Trygg i Fjordvik"))
    site.drop("plan.xlsx", plan())
    once(site, own)
    own.unlink()
    own.parent.rmdir()
    own.parent.symlink_to("/proc/self/mem")
    site.drop("plan.xlsx", plan(Tittel="Ny tittel"))
    told = site.watch_once("--templates", str(own.parents[1]))
    assert "Trygg i Fjordvik" in text(site)
    assert "Ny tittel" in text(site)
    assert "4699" in told.stderr


def test_one_build_with_a_broken_template_says_what_is_wrong_with_the_template_and_does_not_blame_the_workbook(
    site: Site, own: Path
) -> None:
    own.write_bytes(restyled("Trygg i Fjordvik"))
    file = site.drop("plan.xlsx", plan())
    once(site, own)
    own.write_bytes(broken())
    once(site, own)
    built = sltdocs("build", file, "--outbox", site.outbox, "--templates", own.parents[1])
    assert built.returncode == 4
    assert "tittelen_min" in built.stdout
    assert str(own) in built.stdout
    assert "noe i arbeidsboka" not in built.stdout
    assert WARNING not in page(site.own / IDENTITY / "tilbakemelding.html")  # no earlier template was used
    assert "Trygg i Fjordvik" in text(site)  # what was published stays until there is something better

    told = json.loads(sltdocs("build", file, "--outbox", site.outbox, "--templates", own.parents[1], "--json").stdout)
    assert "template-name-unknown" in [one["code"] for one in told["findings"]]


def test_a_broken_logo_is_explained_and_the_former_one_stays_until_it_is_mended(site: Site, own: Path) -> None:
    logo, good = own.with_name("logo.png"), whole(7, 3)
    logo.write_bytes(good)
    site.drop("plan.xlsx", plan())
    once(site, own)
    assert pictures(site) == [good]

    logo.write_bytes(whole(9, 4)[:-20])
    site.drop("plan.xlsx", plan(Tittel="Ny tittel"))
    once(site, own)
    assert pictures(site) == [good]
    assert "PNG-bildet er ødelagt" in page(site.own / "_maler" / "4699" / "logo.png.txt")
    assert "Logoen «4699/logo.png» kan ikke brukes" in page(site.own / "STATUS.html")

    logo.write_bytes(whole(9, 4))
    once(site, own)
    assert pictures(site) == [whole(9, 4)]
    assert not list(site.own.glob("_maler/4699/logo.png*"))


def test_one_build_with_a_broken_logo_says_so_and_makes_the_documents_without(site: Site, own: Path) -> None:
    own.with_name("logo.png").write_bytes(b"GIF89a")
    file = site.drop("plan.xlsx", plan())
    built = sltdocs("build", file, "--outbox", site.outbox, "--templates", own.parents[1])
    assert built.returncode == 0
    assert pictures(site) == []
    assert "Logoen kan ikke brukes, så handlingsplan.docx er laget uten" in page(site.own / IDENTITY / "tilbakemelding.html")
    told = sltdocs("template", "check", own.with_name("logo.png"))
    assert told.returncode == 4
    assert "ikke et PNG-bilde" in told.stdout


def pictures(site: Site) -> list[bytes]:
    """The pictures in the published plan."""
    with zipfile.ZipFile(site.outbox / IDENTITY / "handlingsplan.docx") as package:
        return [package.read(name) for name in package.namelist() if name.endswith(".png")]


def test_a_joint_plan_is_made_from_the_template_in_its_own_folder(site: Site, own: Path) -> None:
    joint = own.parents[1] / "4698-4699" / NAME
    joint.parent.mkdir()
    own.write_bytes(restyled("Bare Fjordvik"))
    joint.write_bytes(restyled("Fjordvik og Nesvær sammen"))
    site.drop("plan.xlsx", plan("4699; 4698", Kommune="Fjordvik; Nesvær"))
    once(site, own)
    with zipfile.ZipFile(site.outbox / "4698-4699_2026-2027" / "handlingsplan.docx") as package:
        assert "Fjordvik og Nesvær sammen" in package.read("word/document.xml").decode()
    joint.write_bytes(broken())
    site.drop("plan.xlsx", plan("4699; 4698", Kommune="Fjordvik; Nesvær", Tittel="Ny tittel"))
    once(site, own)
    assert WARNING in page(site.own / "4698-4699_2026-2027" / "tilbakemelding.html")
    sets = site.sets("4698-4699_2026-2027")
    once(site, own)
    assert site.sets("4698-4699_2026-2027") == sets
