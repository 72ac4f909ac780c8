"""What travels to another machine is enough to make the same there, and no more than one workbook needs."""

import pickle
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from sltdocs.products.inputs import Options
from sltdocs.publishing.publisher import Publication
from sltdocs.publishing.templates import shipped_templates
from sltdocs.service.child.one_workbook import handle
from sltdocs.service.child.tasks import Task
from sltdocs.service.cluster.remote_workbook import PastWanted, handle_afar, parcel, with_past
from tests.journeys.site import plan
from tests.journeys.test_templates import NAME, restyled


@pytest.fixture
def task(tmp_path: Path) -> Task:
    templates, outbox = tmp_path / "maler", tmp_path / "ut"
    for folder in (templates / "4601", outbox):
        folder.mkdir(parents=True)
    (templates / NAME).write_bytes(restyled("Alle kommuner"))
    (templates / "4601" / NAME).write_bytes(restyled("Bergen"))
    return Task(plan("4601"), "plan.xlsx", datetime(2026, 3, 2, 12, 0, tzinfo=UTC), outbox, templates, Options())


def test_a_municipality_s_own_templates_travel_when_its_plan_is_known(task: Task) -> None:
    sent = parcel(task)
    wanted = handle_afar(sent)
    assert isinstance(wanted, PastWanted)
    made, here = handle_afar(with_past(sent, wanted.identity)), handle(task)
    assert isinstance(made, Publication)
    assert made == here


def test_a_plan_that_is_new_and_has_no_templates_of_its_own_is_made_at_once(task: Task) -> None:
    other = replace(task, data=plan("4602"))
    assert handle_afar(parcel(other)) == handle(other)


def test_the_templates_of_hundreds_of_municipalities_do_not_travel_with_every_workbook(task: Task) -> None:
    few = len(pickle.dumps(parcel(task)))
    for number in range(200):
        folder = task.templates / str(1001 + number) if task.templates else task.outbox
        folder.mkdir()
        (folder / NAME).write_bytes((shipped_templates() / NAME).read_bytes())
    assert len(pickle.dumps(parcel(task))) < few + 200 * 20
