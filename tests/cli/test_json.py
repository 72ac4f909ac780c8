"""Every command takes --json and gives the one documented object, also when it could not do its job."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import click
import pytest
from jsonschema import Draft202012Validator

from sltdocs.cli import cli
from sltdocs.products.artifact import Made
from sltdocs.products.documents.template_fields import SLIDE_STEMS, STEMS
from sltdocs.products.spec import PRODUCTS
from sltdocs.publishing.template_copies.templates import shipped_templates
from sltdocs.service.events import Happening
from tests.journeys.site import Site, plan, sltdocs

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "cli.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def leaves(group: click.Group, *above: str) -> Iterator[tuple[str, click.Command]]:
    """Every command, also those within groups, with its name as it is typed."""
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from leaves(command, *above, name)
        else:
            yield " ".join((*above, name)), command


COMMANDS = dict(leaves(cli))  # type: ignore[arg-type]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    found = Site(tmp_path)
    (tmp_path / "plan.xlsx").write_bytes(plan())
    (tmp_path / "feil.xlsx").write_bytes(plan(Status="vedtat"))
    (tmp_path / "tekst.xlsx").write_bytes(b"hei")
    (tmp_path / "plan.nb.docx").write_bytes(b"ingen mal")
    return found


def nothing(site: Site) -> None:
    """The site as it is."""


def answered(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    site.drop("gammel.xlsx", b"hei")
    site.watch_once()


def inbox_filled(site: Site) -> None:
    site.drop("plan.xlsx", plan())
    site.drop("tekst.xlsx", b"hei")


def exported(site: Site) -> None:
    (site.folder / "maler").mkdir()
    (site.folder / "maler" / "plan.nb.docx").write_bytes(b"min egen")


def template_with_a_fault(site: Site) -> None:
    with ZipFile(shipped_templates() / "plan.nb.docx") as shipped, ZipFile(site.folder / "merket.docx", "w") as own:
        for part in shipped.namelist():
            own.writestr(part, shipped.read(part).replace(b"{{ subtitle }}", b"{{ feltet_mitt }}"))


CASES = [
    ("batch inbox", inbox_filled, 3, False),
    ("batch liste.txt", nothing, 2, False),
    ("build plan.xlsx", nothing, 0, True),
    ("build feil.xlsx", nothing, 1, False),
    ("build tekst.xlsx", nothing, 3, False),
    ("check plan.xlsx", nothing, 0, True),
    ("check tekst.xlsx", nothing, 3, False),
    ("check", nothing, 2, False),
    ("check borte.xlsx", nothing, 2, False),
    ("demo --folder proeve", nothing, 0, True),
    ("doctor", nothing, 0, True),
    ("settings", nothing, 0, True),
    ("doctor --inbox borte", nothing, 5, False),
    ("roll plan.xlsx -o ny.xlsx", nothing, 0, True),
    ("roll plan.xlsx -o ny.xlsx --period 2020-2021", nothing, 2, False),
    ("roll tekst.xlsx -o ny.xlsx", nothing, 3, False),
    ("fix feil.xlsx -o ny.xlsx", nothing, 0, True),
    ("fix feil.xlsx -o plan.xlsx", nothing, 2, False),
    ("fix tekst.xlsx -o ny.xlsx", nothing, 3, False),
    ("new ny.xlsx", nothing, 0, True),
    ("new plan.xlsx", nothing, 2, False),
    ("propose plan.xlsx -o ny.xlsx", nothing, 0, True),
    ("propose tekst.xlsx -o ny.xlsx", nothing, 3, False),
    ("status", nothing, 5, False),
    ("status", answered, 5, False),
    ("template export maler", nothing, 0, True),
    ("template export maler", exported, 2, False),
    ("template new maler/plan.nn.docx", nothing, 0, True),
    ("template new maler/plan.nb.docx", exported, 2, False),
    ("template new maler/mal.docx", nothing, 2, False),
    ("template check plan.nb.docx", nothing, 4, False),
    ("template check merket.docx --as plan.nb.docx --annotate kopi.docx", template_with_a_fault, 4, False),
    ("template fields plan", nothing, 0, True),
    ("template fields ingen", nothing, 2, False),
    ("template check feil.xlsx", nothing, 2, False),
    ("upgrade plan.xlsx -o ny.xlsx", nothing, 0, True),
    ("upgrade tekst.xlsx -o ny.xlsx", nothing, 3, False),
    ("withdraw 4699_2026-2027 Statusrapport --outbox outbox", answered, 0, True),
    ("withdraw 4699_2026-2027 Ukjent --outbox outbox", answered, 2, False),
    ("withdraw 1000_2026-2027 Statusrapport", nothing, 2, False),
    ("watch --once --settle 0.2 --sweep 0.3", inbox_filled, 0, True),
    ("watch --once --inbox borte", nothing, 5, False),
]


def faults_of(told: Any) -> list[str]:
    return [f"{'/'.join(map(str, fault.path))}: {fault.message}" for fault in VALIDATOR.iter_errors(told)]


def test_the_schema_itself_is_sound() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_what_the_schema_lists_is_what_the_program_knows() -> None:
    product = SCHEMA["$defs"]["product"]["properties"]
    assert set(product["product"]["enum"]) == {one.key for one in PRODUCTS}
    assert SCHEMA["properties"]["fields"]["items"]["properties"]["template"]["enum"] == [*STEMS, *SLIDE_STEMS]
    assert set(product["made"]["enum"]) == {one.value for one in Made}
    assert set(SCHEMA["properties"]["event"]["enum"]) == {one.value for one in Happening}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_takes_json(name: str) -> None:
    assert "--json" in {spelling for parameter in COMMANDS[name].params for spelling in parameter.opts}


def test_every_command_is_tried_below() -> None:
    tried = {name for name in COMMANDS for call, *_ in CASES if f"{call} ".startswith(f"{name} ")}
    assert tried == set(COMMANDS)


@pytest.mark.parametrize(("call", "prepare", "code", "ok"), CASES, ids=[f"{call} ({code})" for call, _, code, _ in CASES])
def test_it_gives_the_documented_object(site: Site, call: str, prepare: Callable[[Site], None], code: int, ok: bool) -> None:
    prepare(site)
    run = sltdocs(*call.split(), "--json", cwd=site.folder)
    assert run.returncode == code, run.stderr
    told = [json.loads(line) for line in run.stdout.splitlines()] if call.startswith("watch") else [json.loads(run.stdout)]
    assert told
    assert [faults_of(one) for one in told] == [[] for _ in told]
    assert {one["ok"] for one in told} == {ok}
    assert ok or all(one["findings"] or one["products"] for one in told)


def test_a_surplus_field_would_be_found() -> None:
    assert faults_of({"schema_version": 1, "ok": True, "products": [], "findings": [], "secret": 1})
