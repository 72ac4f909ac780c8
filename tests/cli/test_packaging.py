"""What IT staff install: the sample settings say everything, and the recipes name commands and options that exist."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path

from sltdocs.cli import cli
from sltdocs.settings import ABOUT, Settings, load, sample

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


def test_every_setting_is_explained() -> None:
    assert set(ABOUT) == {setting.name for setting in fields(Settings)}


def test_the_sample_settings_are_those_of_the_program(tmp_path: Path) -> None:
    assert (PACKAGING / "sltdocs.toml").read_text(encoding="utf-8") == sample()
    switched_on = re.sub(r"^# (\w+ = )", r"\1", sample(), flags=re.MULTILINE)
    assert set(tomllib.loads(switched_on)) == set(ABOUT)
    (tmp_path / "sltdocs.toml").write_text(sample(), encoding="utf-8")
    assert load(tmp_path / "sltdocs.toml", {}, {}) == Settings()


def test_the_recipes_and_the_guide_name_only_commands_and_options_that_exist() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (*PACKAGING.rglob("*.*"), ROOT / "docs" / "drift.md") if path.is_file()]
    called = re.findall(
        r"(?:sltdocs|\$Program|-Argument \"|\[\"sltdocs\",|ENTRYPOINT)[`\" ]+(\w+)((?:[`\", ]+--[a-z-]+)*)", "\n".join(texts)
    )
    commands = {
        name: tuple(re.findall(r"--[a-z-]+", options)) for name, options in called if name in {"watch", "status", "doctor"}
    }
    assert set(commands) == {"watch", "status", "doctor"}
    for name, options in commands.items():
        command = cli.get_command(None, name)
        known = {spelling for parameter in command.params for spelling in parameter.opts}
        assert set(options) <= known
