"""The command line as it is installed: what it prints where, its JSON, and every exit code."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from tests.journeys.site import Site, plan, sltdocs, until
from tests.workbooks import minimal, workbook


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    found = Site(tmp_path)
    yield found
    found.end()


def test_the_installed_command_is_this_program() -> None:
    [script] = [found for found in entry_points(group="console_scripts") if found.name == "sltdocs"]
    assert script.value == "sltdocs.cli:main"
    assert sltdocs("--version").stdout.startswith("sltdocs, version ")


def test_help_lists_every_command_without_loading_any() -> None:
    code = "import sys; from sltdocs.cli import main\ntry: main()\nexcept SystemExit: print(sorted(sys.modules), file=sys.stderr)"
    run = subprocess.run([sys.executable, "-c", code, "--help"], capture_output=True, text=True, check=True)
    for command in ("build", "check", "demo", "new", "status", "template", "watch"):
        assert f"\n  {command} " in run.stdout
    assert "sltdocs.build" not in run.stderr
    assert "openpyxl" not in run.stderr


class TestExitCodes:
    """Each exit code, as documented."""

    def test_0_when_all_is_made_also_with_warnings(self, site: Site) -> None:
        run = sltdocs("build", site.drop("plan.xlsx", plan()), "--outbox", site.outbox)
        assert run.returncode == 0, run.stderr
        assert site.answers() == ["4699_2026-2027"]

    def test_1_when_something_could_not_be_made(self, site: Site) -> None:
        file = site.drop("plan.xlsx", plan(Status="vedtat"))
        assert sltdocs("build", file, "--outbox", site.outbox).returncode == 1
        assert sltdocs("check", file).returncode == 1

    @pytest.mark.parametrize(
        "arguments",
        [
            ("buidl",),
            ("build",),
            ("build", "finnes-ikke.xlsx"),
            ("check", "--nei"),
            ("watch", "--settle", "lenge"),
            ("new", "plan.xlsx", "--written-form", "svensk"),
        ],
        ids=" ".join,
    )
    def test_2_when_it_is_used_wrongly(self, tmp_path: Path, arguments: tuple[str, ...]) -> None:
        run = sltdocs(*arguments, cwd=tmp_path)
        assert run.returncode == 2
        assert run.stdout == ""
        assert run.stderr

    def test_3_when_the_workbook_cannot_be_read(self, site: Site) -> None:
        file = site.drop("plan.xlsx", b"hei")
        assert sltdocs("build", file, "--outbox", site.outbox).returncode == 3
        assert sltdocs("check", file).returncode == 3

    def test_4_when_a_template_cannot_be_used(self, site: Site, tmp_path: Path) -> None:
        (tmp_path / "maler").mkdir()
        (tmp_path / "maler" / "plan.nb.docx").write_bytes(b"ingen mal")
        file = site.drop("plan.xlsx", plan())
        run = sltdocs("build", file, "--outbox", site.outbox, "--templates", tmp_path / "maler")
        assert run.returncode == 4
        assert site.answers() == ["4699_2026-2027"]

    def test_5_when_the_surroundings_do_not_allow_it(self, site: Site) -> None:
        (site.folder / "fil").write_text("ingen mappe")
        file = site.drop("plan.xlsx", plan())
        assert sltdocs("build", file, "--outbox", site.folder / "fil" / "outbox").returncode == 5
        missing = sltdocs("watch", "--once", "--inbox", "borte", "--outbox", site.outbox, cwd=site.folder)
        assert missing.returncode == 5
        assert f"the inbox {site.folder / 'borte'} does not exist" in missing.stderr
        assert "sltdocs doctor" in missing.stderr
        assert sltdocs("status", "--outbox", site.outbox).returncode == 5

    def test_130_when_it_is_interrupted(self, site: Site) -> None:
        service = site.start("--once", "--settle", "300")
        site.drop("plan.xlsx", plan())
        until((site.outbox / "_koordinator" / "STATUS.html").exists)
        os.kill(service.pid, signal.SIGINT)
        _, errors = service.communicate(timeout=20)
        assert service.returncode == 130
        assert "Traceback" not in errors


@pytest.mark.parametrize("command", [("build", "--outbox", "ut"), ("check",)], ids=["build", "check"])
def test_json_is_one_documented_object(site: Site, command: tuple[str, ...]) -> None:
    file = site.drop("plan.xlsx", plan(Status="vedtat"))
    run = sltdocs(*command, file, "--json", cwd=site.folder)
    told = json.loads(run.stdout)
    assert told["schema_version"] == 1
    assert told["ok"] is False
    [found] = [found for found in told["findings"] if found["code"] == "choice-misspelt"]
    assert set(found) == {"code", "severity", "sheet", "cell", "message", "fix"}
    assert (found["severity"], found["sheet"], found["cell"]) == ("error", "Plan", "B8")
    assert "vedtat" in found["message"]
    assert isinstance(told["products"], list)


def test_findings_are_told_in_the_written_form_of_the_plan(site: Site) -> None:
    file = site.drop("plan.xlsx", plan(Målform="nynorsk", Status="vedtat"))
    run = sltdocs("check", file)
    assert "Må rettast: 1" in run.stdout


@pytest.mark.parametrize("form", ["nb", "nn"])
def test_a_new_workbook_is_written_but_never_over_an_old_one(tmp_path: Path, form: str) -> None:
    assert sltdocs("new", "plan.xlsx", "--written-form", form, "--example", cwd=tmp_path).returncode == 0
    before = (tmp_path / "plan.xlsx").read_bytes()
    assert sltdocs("check", "plan.xlsx", cwd=tmp_path).returncode == 0
    assert sltdocs("new", "plan.xlsx", cwd=tmp_path).returncode == 2
    assert (tmp_path / "plan.xlsx").read_bytes() == before


def test_the_demo_says_where_plan_report_and_calendars_lie(tmp_path: Path) -> None:
    run = sltdocs("demo", "--folder", tmp_path / "demo")
    assert run.returncode == 0, run.stderr
    named = [Path(line.split()[-1]) for line in run.stdout.splitlines() if line.startswith("  ")]
    made = ["handlingsplan.docx", "statusrapport.docx", "presentasjon.pptx", "kalender", "tilbakemelding.html"]
    assert [path.name for path in named] == made
    assert all(path.exists() for path in named)


def test_shipped_templates_are_copied_but_never_over_somebody_s_own(tmp_path: Path) -> None:
    assert sltdocs("template", "export", tmp_path / "maler").returncode == 0
    (tmp_path / "maler" / "plan.nb.docx").write_bytes(b"min egen")
    assert sltdocs("template", "export", tmp_path / "maler").returncode == 2
    assert (tmp_path / "maler" / "plan.nb.docx").read_bytes() == b"min egen"


class TestTemplateCheck:
    """A template is tried before it is put to use."""

    @pytest.mark.parametrize("name", ["plan.nb.docx", "plan.nn.docx", "status-report.nb.docx", "status-report.nn.docx"])
    def test_the_shipped_ones_can_be_used(self, tmp_path: Path, name: str) -> None:
        sltdocs("template", "export", tmp_path / "maler")
        run = sltdocs("template", "check", tmp_path / "maler" / name)
        assert run.returncode == 0, run.stdout
        assert name in run.stdout

    def test_a_broken_one_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "plan.nb.docx").write_bytes(b"ingen mal")
        run = sltdocs("template", "check", tmp_path / "plan.nb.docx", "--json")
        assert run.returncode == 4
        assert [found["code"] for found in json.loads(run.stdout)["findings"]] == ["template-not-word"]

    def test_a_name_that_nobody_uses_is_told_with_those_that_are(self, tmp_path: Path) -> None:
        (tmp_path / "Handlingsplan.docx").write_bytes(b"PK")
        run = sltdocs("template", "check", tmp_path / "Handlingsplan.docx")
        assert run.returncode == 2
        assert "plan.nb.docx" in run.stderr


class TestSettings:
    """The settings file, below the environment, below the options."""

    @pytest.mark.parametrize(
        ("file", "environment", "options", "used"),
        [
            ('outbox = "fra-fil"', {}, (), "fra-fil"),
            ('outbox = "fra-fil"', {"SLTDOCS_OUTBOX": "fra-miljo"}, (), "fra-miljo"),
            ('outbox = "fra-fil"', {"SLTDOCS_OUTBOX": "fra-miljo"}, ("--outbox", "fra-valg"), "fra-valg"),
            ("", {}, (), "outbox"),
        ],
        ids=["file", "environment over file", "option over environment", "default"],
    )
    def test_the_nearest_one_counts(
        self, tmp_path: Path, file: str, environment: Mapping[str, str], options: tuple[str, ...], used: str
    ) -> None:
        (tmp_path / "sltdocs.toml").write_text(file, encoding="utf-8")
        (tmp_path / "plan.xlsx").write_bytes(workbook(minimal()))
        sltdocs("build", "plan.xlsx", *options, cwd=tmp_path, env=environment)
        assert (tmp_path / used / "4699_2026-2027").is_dir()

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("outboks = 1", "outboks"),
            ("settle = 'lenge'", "settle"),
            ("settle =", "sltdocs.toml"),
            ('written_form = "se"', "written_form"),
        ],
    )
    def test_a_wrong_setting_is_named(self, tmp_path: Path, text: str, names: str) -> None:
        (tmp_path / "sltdocs.toml").write_text(text, encoding="utf-8")
        (tmp_path / "plan.xlsx").write_bytes(workbook(minimal()))
        run = sltdocs("build", "plan.xlsx", cwd=tmp_path)
        assert run.returncode == 2
        assert names in run.stderr


class TestStatus:
    """`sltdocs status`, for people and for whatever watches over services."""

    def test_a_running_service_is_told_with_its_plans(self, site: Site) -> None:
        service = site.start()
        site.drop("plan.xlsx", plan())
        until(lambda: "4699_2026-2027" in sltdocs("status", "--outbox", site.outbox).stdout)
        run = sltdocs("status", "--outbox", site.outbox, "--json")
        told = json.loads(run.stdout)
        assert (run.returncode, told["ok"]) == (0, True)
        assert [(card["identity"], card["products"]["action-plan"]) for card in told["plans"]] == [("4699_2026-2027", "made")]
        service.terminate()
        service.communicate(timeout=20)
        stopped = sltdocs("status", "--outbox", site.outbox, "--json")
        assert (stopped.returncode, json.loads(stopped.stdout)["service"]["stopped"]) == (5, True)

    def test_a_service_that_shows_no_life_is_told(self, site: Site) -> None:
        site.drop("plan.xlsx", plan())
        site.watch_once()
        page = (site.outbox / "_koordinator" / "STATUS.html").read_text(encoding="utf-8")
        silent = page.replace('"stopped": true', '"stopped": false').replace('"seen": "2', '"seen": "1')
        assert silent != page
        (site.outbox / "_koordinator" / "STATUS.html").write_text(silent, encoding="utf-8")
        run = sltdocs("status", "--outbox", site.outbox)
        assert run.returncode == 5
        assert "ikke gitt lyd" in run.stdout


class TestLog:
    """What the service tells about itself."""

    SECRET = "Ola Nordmann bor her"

    def run_once(self, site: Site, *arguments: str) -> list[dict[str, object]]:
        site.drop("plan.xlsx", plan(Tittel=self.SECRET, Status=self.SECRET))
        site.drop("tekst.xlsx", self.SECRET.encode())
        run = site.watch_once("--json", *arguments)
        again = site.watch_once()
        assert self.SECRET not in run.stdout + run.stderr + again.stdout + again.stderr
        return [json.loads(line) for line in run.stdout.splitlines()]

    def test_every_event_is_a_json_line_without_what_cells_say(self, site: Site) -> None:
        lines = self.run_once(site)
        assert {(line["event"], line["file"], line["plan"]) for line in lines} == {
            ("answered", "plan.xlsx", "4699_2026-2027"),
            ("answered", "tek…xlsx", ""),
        }
        (unread,) = [line for line in lines if not line["plan"]]
        assert {"code": "file-not-excel", "severity": "error", "sheet": "", "cell": ""} in unread["findings"]

    def test_the_same_lines_go_into_the_log_file_of_the_state_folder(self, site: Site) -> None:
        lines = self.run_once(site, "--state", str(site.folder / "tilstand"))
        logged = (site.folder / "tilstand" / "sltdocs.log").read_text(encoding="utf-8").splitlines()
        assert [json.loads(line)["file"] for line in logged] == [line["file"] for line in lines]
        assert len({json.loads(line)["run"] for line in logged}) == 1


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, False),
    ],
)
def test_colours_are_as_people_ask_for(site: Site, environment: Mapping[str, str], coloured: bool) -> None:
    run = sltdocs("check", site.drop("plan.xlsx", plan(Status="vedtat")), env=environment)
    assert ("\x1b[" in run.stdout) is coloured
