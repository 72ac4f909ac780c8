"""Whoever mistypes is told what was meant, every help ends with calls that can be copied, and settings say where they stand."""

import shlex
import tomllib
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from sltdocs.cli import cli
from sltdocs.cli.examples import EXAMPLES
from sltdocs.errors import EnvironmentFault, in_plain_words
from sltdocs.settings import SettingsFault, as_toml, load
from tests.cli.test_json import COMMANDS
from tests.journeys.site import sltdocs

CALLED = ["", "template", *COMMANDS]


@pytest.mark.parametrize(
    ("call", "meant"),
    [("buidl", "build"), ("template chek", "check"), ("doktor", "doctor"), ("build plan.xlsx --outbx ut", "--outbox")],
)
def test_a_mistyped_command_or_option_is_told_what_was_meant(call: str, meant: str) -> None:
    run = CliRunner().invoke(cli, call.split())
    assert run.exit_code == 2
    assert f"Did you mean '{meant}'?" in run.output


def test_a_command_that_is_like_none_is_told_which_there_are() -> None:
    told = CliRunner().invoke(cli, ["xyzzy"]).output
    assert all(name in told for name in cli.list_commands(click.Context(cli)))  # type: ignore[attr-defined]


def test_there_are_examples_of_commands_that_exist_and_of_no_others() -> None:
    assert set(EXAMPLES) == set(CALLED)


@pytest.mark.parametrize("name", CALLED)
def test_the_help_of_every_command_ends_with_its_examples_whole(name: str) -> None:
    told = CliRunner().invoke(cli, [*name.split(), "--help"], prog_name="sltdocs").output
    assert told.rpartition("Examples:\n")[2].splitlines() == [f"  {example}" for example in EXAMPLES[name]]
    assert EXAMPLES[name]
    assert "..." not in told.partition("\n")[2]


@pytest.mark.parametrize("example", sorted({example for examples in EXAMPLES.values() for example in examples}))
def test_every_example_is_understood_as_it_stands(example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    words = shlex.split(example)[1:]
    for word in words:
        if word.endswith((".xlsx", ".docx", ".toml", ".txt")) and words[0] != "new":
            Path(word).parent.mkdir(exist_ok=True)
            Path(word).touch()
    Path("planer").mkdir()
    group, context = cli, click.Context(cli)
    while isinstance(group, click.Group):
        _, command, words = group.resolve_command(context, words)
        assert command is not None
        group = command
    group.make_context("example", words)


def test_what_the_system_refuses_is_told_without_its_number() -> None:
    assert in_plain_words(FileNotFoundError(2, "No such file or directory", "/borte/plan.xlsx")) == (
        "/borte/plan.xlsx: No such file or directory"
    )
    assert in_plain_words(EnvironmentFault("[Errno 28] No space left on device: 'ut'")) == "No space left on device: 'ut'"
    assert in_plain_words(OSError(18, "Invalid cross-device link", "fra", None, "til")) == "fra → til: Invalid cross-device link"


def test_a_file_that_cannot_be_written_is_named_without_a_number(tmp_path: Path) -> None:
    run = sltdocs("new", "borte/plan.xlsx", cwd=tmp_path)
    assert run.returncode == 5
    assert "borte/plan.xlsx: No such file or directory" in run.stderr.replace("\\", "/")
    assert "Errno" not in run.stderr


def test_a_settings_file_that_cannot_be_read_is_named_once_and_without_a_number(tmp_path: Path) -> None:
    with pytest.raises(SettingsFault) as fault:
        load(tmp_path / "borte.toml", {}, {})
    assert str(fault.value).count("borte.toml") == 1
    assert "Errno" not in str(fault.value)


def test_settings_tell_what_is_in_force_and_where_it_was_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "sltdocs.toml"
    file.write_text("sweep = 7\nsettle = 9\n", encoding="utf-8")
    monkeypatch.setenv("SLTDOCS_SETTLE", "2")
    monkeypatch.setenv("SLTDOCS_NOTIFY_TO", "mailtos://hemmelig")
    told = CliRunner().invoke(cli, ["settings", "--config", str(file)]).output
    lines = {line.partition(" = ")[0]: line.partition("# ")[2] for line in told.splitlines()[1:]}
    assert (lines["sweep"], lines["settle"], lines["pdf"]) == (str(file), "SLTDOCS_SETTLE", "default")
    assert tomllib.loads(told)["settle"] == 2.0
    assert tomllib.loads(told)["sweep"] == 7.0
    assert "hemmelig" not in told


@pytest.mark.parametrize("text", ["", r"\\tjener\delt\slt", 'C:\\o\'neill "x"', "/srv/slt/æøå"])
def test_a_setting_is_told_as_it_may_stand_in_the_file(text: str) -> None:
    assert tomllib.loads(f"a = {as_toml(text)}") == {"a": text}
