"""What happens to one workbook in the child process: check, build, hand back what is to be published."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from sltdocs import __version__
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings import Code, Finding, finding
from sltdocs.pipeline import build, check, publication, refusal, with_findings
from sltdocs.products.given import Given, Options, Published
from sltdocs.publishing.publisher import Key, Publication, answered, previously, rivals
from sltdocs.publishing.templates import TemplateFolder
from sltdocs.watching.names import is_conflict_copy


@dataclass(frozen=True, slots=True)
class Task:
    """One workbook to handle. `now` is aware and in UTC."""

    data: bytes
    file_name: str
    now: datetime
    outbox: Path
    templates: Path | None
    options: Options
    written_form: WrittenForm = WrittenForm.NB


@dataclass(frozen=True, slots=True)
class Unchanged:
    """This content has had its answer before."""

    identity: str


def handle(task: Task) -> Publication | Unchanged:
    """What is to be published for a workbook, or that it has been published already."""
    checked = check(task.data, task.file_name, task.options)
    key = key_of(task, checked.plan.municipality_numbers if checked.plan else ())
    if checked.plan is None:
        return publication(build(checked, task.data, given_for(task)), key, task.file_name)
    identity = checked.plan.identity
    if answered(task.outbox, identity, task.file_name, key):
        return Unchanged(identity)
    given = given_for(task, identity)
    return publication(build(with_findings(checked, around(task, identity)), task.data, given), key, task.file_name)


def refuse(task: Task, code: Code) -> Publication:
    """The answer to a workbook that took too long or too much memory."""
    return publication(refusal(finding(code), b"", given_for(task)), key_of(task, ()), task.file_name)


def key_of(task: Task, municipality_numbers: tuple[str, ...]) -> Key:
    """What decides whether this workbook needs a new answer."""
    templates = TemplateFolder(task.templates)
    return Key(
        sha256(task.data).hexdigest(), templates.fingerprint(municipality_numbers[0] if municipality_numbers else ""), __version__
    )


def given_for(task: Task, identity: str | None = None) -> Given:
    """What products need besides the plan: templates, and what is published of this plan."""
    published = previously(task.outbox, identity) if identity else Published()
    return Given(task.now, TemplateFolder(task.templates), published, task.options, task.file_name, task.written_form)


def around(task: Task, identity: str) -> tuple[Finding, ...]:
    """Findings about the file's surroundings: another workbook for the same plan, a copy made by two saving at once."""
    other = rivals(task.outbox, identity, task.file_name)
    rival = (finding(Code.PLAN_IN_TWO_FILES, other=other),) if other else ()
    return (*rival, finding(Code.CONFLICT_COPY)) if is_conflict_copy(task.file_name) else rival
