"""What happens to one workbook in the child process: check, build, hand back what is to be published."""

from hashlib import sha256

from sltdocs.build import Built, Checked, build, check, publication, refusal, with_findings
from sltdocs.findings.finding import Finding, finding
from sltdocs.findings.service import ServiceCode
from sltdocs.plan.model import Plan
from sltdocs.products.inputs import ProductInputs, Published
from sltdocs.publishing.compiled_templates import CompiledTemplates
from sltdocs.publishing.publisher import Key, Publication, answered, previously, rivals
from sltdocs.publishing.templates import TemplateFolder
from sltdocs.service.child.tasks import Task, Unchanged
from sltdocs.service.loop.answer_keys import AnswerBasis


def handle(task: Task) -> Publication | Unchanged:
    """What is to be published for a workbook, or that it has been published already."""
    if task.refusal:
        return publication(refusal(finding(task.refusal), b"", _given(task)), _key(task, None), task.file_name)
    checked = check(task.data, task.file_name, task.options)
    if checked.plan and _is_answered(task, checked.plan):
        return Unchanged(checked.plan.identity)
    return publication(make(task, checked), _key(task, checked), task.file_name)


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
    given = _given(task, checked.plan.identity, checked.plan.report_year)
    return build(with_findings(checked, _around(task, checked.plan)), task.data, given)


def _basis(task: Task) -> AnswerBasis:
    return AnswerBasis(task.outbox, task.templates, task.options.pdf)


def _is_answered(task: Task, plan: Plan) -> bool:
    keys = _basis(task).answers(sha256(task.data).hexdigest(), plan.municipality_key)
    return any(answered(task.outbox, plan.identity, task.file_name, key) for key in keys)


def _key(task: Task, checked: Checked | None) -> Key:
    plan, workbook = checked.plan if checked else None, sha256(task.data).hexdigest()
    number = plan.municipality_key if plan else ""
    return _basis(task).key(workbook, number, plan.written_form if plan else None)


def _given(task: Task, identity: str | None = None, report_year: int | None = None) -> ProductInputs:
    published = previously(task.outbox, identity, report_year) if identity else Published()
    return ProductInputs(
        task.now,
        TemplateFolder(task.templates),
        published,
        task.options,
        task.file_name,
        task.written_form,
        task.converted,
        CompiledTemplates(task.compiled),
    )


def _around(task: Task, plan: Plan) -> tuple[Finding, ...]:
    """Findings about the file's surroundings: another workbook for the same plan, copies made by two saving at once."""
    other = rivals(task.outbox, plan.identity, task.file_name)
    rival = (finding(ServiceCode.PLAN_IN_TWO_FILES, other=other),) if other else ()
    refused = _basis(task).refused_for(plan.municipality_key, plan.written_form)
    templates = (finding(ServiceCode.TEMPLATE_BEFORE, template=name) for name in refused)
    return (*rival, *templates, *(finding(ServiceCode.CONFLICT_COPY, other=name) for name in task.conflict_copies))
