"""What happens to one workbook in the child process: check, build, hand back what is to be published."""

from hashlib import sha256

from sltdocs.findings import Code, Finding, finding
from sltdocs.pipeline import Built, Checked, build, check, publication, refusal, with_findings
from sltdocs.products.given import Given, Published
from sltdocs.publishing.compiled_templates import CompiledTemplates
from sltdocs.publishing.publisher import Key, Publication, answered, previously, rivals
from sltdocs.publishing.templates import TemplateFolder
from sltdocs.watching.keys import key_for
from sltdocs.watching.tasks import Task, Unchanged
from sltdocs.watching.template_keeping import refused_for


def handle(task: Task) -> Publication | Unchanged:
    """What is to be published for a workbook, or that it has been published already."""
    if task.refusal:
        return publication(refusal(finding(task.refusal), b"", _given(task)), _key(task, None), task.file_name)
    checked = check(task.data, task.file_name, task.options)
    key = _key(task, checked)
    if checked.plan and answered(task.outbox, checked.plan.identity, task.file_name, key):
        return Unchanged(checked.plan.identity)
    return publication(make(task, checked), key, task.file_name)


def identity_of(task: Task) -> str | None:
    """The identity of a workbook's plan; None when it cannot be told."""
    plan = check(task.data, task.file_name, task.options).plan
    return plan.identity if plan else None


def handle_anyway(task: Task) -> tuple[Built, Publication]:
    """The same for one workbook that somebody asks for by name: everything is made, also when it was published before."""
    checked = check(task.data, task.file_name, task.options)
    built = make(task, checked)
    return built, publication(built, _key(task, checked), task.file_name)


def make(task: Task, checked: Checked) -> Built:
    """Everything that a checked workbook becomes, with what is known of its surroundings and its past."""
    if checked.plan is None:
        return build(checked, task.data, _given(task))
    identity = checked.plan.identity
    return build(
        with_findings(checked, _around(task, identity, checked.plan.municipality_numbers[0])),
        task.data,
        _given(task, identity, checked.plan.report_year),
    )


def _key(task: Task, checked: Checked | None) -> Key:
    plan = checked.plan if checked else None
    return key_for(
        sha256(task.data).hexdigest(), task.templates, plan.municipality_numbers[0] if plan else "", pdf=task.options.pdf
    )


def _given(task: Task, identity: str | None = None, report_year: int | None = None) -> Given:
    published = previously(task.outbox, identity, report_year) if identity else Published()
    return Given(
        task.now,
        TemplateFolder(task.templates),
        published,
        task.options,
        task.file_name,
        task.written_form,
        task.converted,
        CompiledTemplates(task.compiled),
    )


def _around(task: Task, identity: str, number: str) -> tuple[Finding, ...]:
    """Findings about the file's surroundings: another workbook for the same plan, copies made by two saving at once."""
    other = rivals(task.outbox, identity, task.file_name)
    rival = (finding(Code.PLAN_IN_TWO_FILES, other=other),) if other else ()
    templates = (
        finding(Code.TEMPLATE_BEFORE, template=name) for name in (refused_for(task.outbox, number) if task.templates else ())
    )
    return (*rival, *templates, *(finding(Code.CONFLICT_COPY, other=name) for name in task.conflict_copies))
