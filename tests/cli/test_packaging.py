"""What IT staff install: the sample settings say everything, and the recipes name commands and options that exist."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from msgspec.structs import fields

from sltdocs.cli import cli
from sltdocs.contract.written_form import WrittenForm
from sltdocs.settings import ABOUT, Settings, load, sample
from sltdocs.words.service.doctor import doctor_words

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
CONTAINER = ("Containerfile", "sltdocs.container", "compose.yaml")


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


def exposure(folder: Path) -> float:
    """How much systemd says that the unit in the folder could do to the machine: 0 nothing, 10 everything."""
    run = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", folder / "sltdocs.service"], capture_output=True, text=True, check=True
    )
    return float(re.findall(r"exposure level for sltdocs\.service: (\d+\.\d+)", run.stdout)[0])


@pytest.mark.parametrize(
    "additions", [(), ("notify",), ("pdf",), ("notify", "pdf")], ids=lambda names: "+".join(names) or "plain"
)
def test_the_unit_is_sound_and_can_do_little(tmp_path: Path, additions: tuple[str, ...]) -> None:
    unit = (PACKAGING / "systemd" / "sltdocs.service").read_text(encoding="utf-8")
    (tmp_path / "sltdocs.service").write_text(unit.replace("/opt/sltdocs/bin/sltdocs", "/bin/true"), encoding="utf-8")
    (tmp_path / "sltdocs.service.d").mkdir()
    for name in additions:
        shutil.copy(PACKAGING / "systemd" / "sltdocs.service.d" / f"{name}.conf", tmp_path / "sltdocs.service.d")
    check = subprocess.run(
        ["systemd-analyze", "verify", tmp_path / "sltdocs.service"], capture_output=True, text=True, check=False
    )
    assert (check.returncode, check.stderr) == (0, "")
    assert exposure(tmp_path) <= 1.5


def test_nothing_that_is_installed_holds_an_address() -> None:
    texts = [path.read_text(encoding="utf-8") for path in PACKAGING.rglob("*") if path.is_file()]
    assert [text for text in texts if re.search(r"mailtos?://[^ .]", text)] == []


def health(text: str) -> dict[str, str]:
    """How often, how long and how often in vain the service is asked whether it lives, whatever the spelling."""
    names = {"interval": "interval", "timeout": "timeout", "start-?period": "start", "retries": "retries"}
    return {short: re.findall(rf"{name}\W+(\w+)", text, re.IGNORECASE)[0] for name, short in names.items()}


def test_every_way_to_run_the_container_asks_it_alike_whether_it_lives_and_starts_it_again() -> None:
    image, quadlet, compose = ((PACKAGING / "container" / name).read_text(encoding="utf-8") for name in CONTAINER)
    asked = health(image.partition("HEALTHCHECK --")[2])
    assert health(quadlet.partition("HealthCmd")[2]) == asked
    assert health(compose.partition("healthcheck:")[2].replace("start_period", "start-period")) == asked
    assert "\nRestart=always\n" in quadlet
    assert "\n    restart: unless-stopped\n" in compose


def test_every_way_to_run_the_container_gives_it_the_folders_that_it_looks_in() -> None:
    image, *ways = ((PACKAGING / "container" / name).read_text(encoding="utf-8") for name in CONTAINER)
    inside = re.findall(r"SLTDOCS_(?:IN|OUT)BOX=(\S+)", image)
    number = re.findall(r"^USER (\d+)$", image, re.MULTILINE)[0]
    for way in ways:
        assert re.findall(r"/srv/slt/\w+:(/data/\w+)", way) == inside
        assert f"{number}:" in way or f"uid={number},gid={number}" in way
    assert f"groupadd --system --gid {number}" in image


def test_the_guide_has_every_setting_with_its_default() -> None:
    guide = (ROOT / "docs" / "drift.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| `([^`]*)` \| \S", guide.partition("## Innstillinger")[2], re.MULTILINE)
    assert rows == re.findall(r"^# (\w+) = (.*)$", sample(), re.MULTILINE)


def test_nothing_is_installed_by_a_bare_name_from_an_index() -> None:
    texts = [
        (ROOT / "docs" / "drift.md").read_text(encoding="utf-8"),
        *(doctor_words(form).notify["missing"] for form in WrittenForm),
    ]
    installed = [line for text in texts for line in re.findall(r"pip install (?!-)?(.*)", text)]
    assert installed
    assert [line for line in installed if re.search(r"(?<![/\\\w])sltdocs(?!-)", line.partition("#")[0])] == []
