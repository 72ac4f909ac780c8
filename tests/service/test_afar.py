"""What travels to another machine is enough to make the same there, and no more than one workbook needs."""

import pickle
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from sltdocs.products.publication import Publication
from sltdocs.publishing.template_copies.templates import shipped_templates
from sltdocs.service.cluster.remote_workbook import PastWanted, answer_afar, parcel, with_past
from sltdocs.service.installation import InstallationOnDisk
from sltdocs.task import Task
from sltdocs.task_answer import answer
from tests.journeys.site import plan
from tests.journeys.test_templates import NAME, restyled


@pytest.fixture
def task(tmp_path: Path) -> Task:
    templates, outbox = tmp_path / "maler", tmp_path / "ut"
    for folder in (templates / "9601", outbox):
        folder.mkdir(parents=True)
    (templates / NAME).write_bytes(restyled("Alle kommuner"))
    (templates / "9601" / NAME).write_bytes(restyled("Bergen"))
    place = InstallationOnDisk(outbox, templates)
    return Task(plan("9601"), "plan.xlsx", datetime(2026, 3, 2, 12, 0, tzinfo=UTC), place)


def test_a_municipality_s_own_templates_travel_when_its_plan_is_known(task: Task) -> None:
    sent = parcel(task)
    wanted = answer_afar(sent)
    assert isinstance(wanted, PastWanted)
    made, here = answer_afar(with_past(sent, wanted.identity)), answer(task)
    assert isinstance(made, Publication)
    assert made == here


def test_a_plan_that_is_new_and_has_no_templates_of_its_own_is_made_at_once(task: Task) -> None:
    other = replace(task, data=plan("9602"))
    assert answer_afar(parcel(other)) == answer(other)


def test_the_templates_of_hundreds_of_municipalities_do_not_travel_with_every_workbook(task: Task) -> None:
    place = task.installation
    assert isinstance(place, InstallationOnDisk)
    assert place.own_templates is not None
    few = len(pickle.dumps(parcel(task)))
    for number in range(200):
        folder = place.own_templates / str(1001 + number)
        folder.mkdir()
        (folder / NAME).write_bytes((shipped_templates() / NAME).read_bytes())
    assert len(pickle.dumps(parcel(task))) < few + 200 * 20
