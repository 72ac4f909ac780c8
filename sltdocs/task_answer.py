"""What is to be published for one workbook of an installation: what command, child process and batch share."""

from datetime import UTC, datetime
from hashlib import sha256

from msgspec.structs import replace

from sltdocs.build import Built, Checked, build, check
from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.contract.municipality_register import registered_names
from sltdocs.contract.spoilt import EVERYTHING
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding, finding, in_order
from sltdocs.findings.plan import PlanCode
from sltdocs.findings.service import ServiceCode
from sltdocs.plan.labels import municipality_label, title
from sltdocs.plan.model import Plan
from sltdocs.plan.reporting.report_state import ReportStep
from sltdocs.products.adopted.adopted_plan import is_adopted_anew
from sltdocs.products.inputs import Convert, ProductInputs, Published
from sltdocs.products.publication import FEEDBACK, AdoptionStep, Key, Origin, Publication, TreatedReportRecord
from sltdocs.products.spec import PRODUCTS
from sltdocs.task import Known, Task, Unchanged, Unused
from sltdocs.workbook.package.change_time import content_of, modified_in

_SORTED = "%Y-%m-%dT%H:%M:%S.%fZ"


def answer(task: Task, convert: Convert | None = None) -> Publication | Known:
    """What is to be published for a workbook, that it has been published already, or that another one counts. Raises OSError.

    `convert` makes a PDF of a Word document, for those who want one.
    """
    origin = origin_of(task)
    if task.refusal:
        return replace(publication(_refusal(task, origin), _key(task, None), task.file_name), origin=origin)
    checked = _checked(task)
    if task.trial:
        return publication(_on_trial(task, checked, origin), _key(task, checked.plan), task.file_name)
    known = (
        _standing(task, checked.plan, origin) if checked.plan and checked.identity and not (task.unused or task.anew) else None
    )
    if known is not None:
        return known
    made = publication(_built(task, checked, origin, convert), _key(task, checked.plan), task.file_name)
    return replace(made, origin=origin)


def _on_trial(task: Task, checked: Checked, origin: Origin) -> Built:
    """The one document that shows what a template makes of a plan, of an adopted one too.

    The report is that of the plan's first year when none is asked for.
    """
    products = [product for product in PRODUCTS if task.trial.startswith(f"{product.template}.")]
    plan, given = checked.plan, _given(task, checked.plan if checked.identity else None, origin, None)
    if plan is not None:
        checked = replace(checked, plan=replace(plan, report_year=plan.report_year or plan.period_from.year))
    published = replace(given.published, edition=None, elsewhere=(), before=())
    return build(checked, task.data, replace(given, published=published, earlier=()), products)


def answer_anyway(task: Task, convert: Convert | None = None) -> tuple[Built, Publication]:
    """The same for one workbook that somebody asks for by name: everything is made, also when it was published before."""
    checked, origin = _checked(task), origin_of(task)
    built = _built(task, checked, origin, convert)
    return built, replace(publication(built, _key(task, checked.plan), task.file_name), origin=origin)


def identity_of(task: Task) -> str | None:
    """The identity of a workbook's plan; None when it cannot be told."""
    return _checked(task).identity


def publication(built: Built, key: Key, file_name: str) -> Publication:
    """What is to be published of a build."""
    plan = built.checked.plan
    made = {result.outcome.product: result.artifacts for result in built.results}
    return Publication(
        key=_until_decided(key, built.decisions_ahead),
        file_name=masked(file_name),
        written_form=(built.checked.written_form or WrittenForm.NB).value,
        identity=built.identity,
        title=f"{municipality_label(plan)}: {title(plan)}" if plan else "",
        made={**made, FEEDBACK: built.answer},
        products={outcome.product: outcome.made.value for outcome in built.outcomes},
        findings=built.findings,
        snapshot=built.snapshot,
        figures=built.figures,
        adopted_document=_adopted_document(built),
        adoption=built.adoption,
        withdrawn=built.withdrawn,
        due=built.due,
        held=built.held,
        waits=built.waits,
        report=_locked_report(built),
        report_stands=built.report.standing.path if built.report.step is ReportStep.STANDS and built.report.standing else "",
    )


def _locked_report(built: Built) -> TreatedReportRecord | None:
    """The report that is treated now."""
    plan, report = built.checked.plan, built.report
    if plan is None or plan.report_year is None or report.treatment is None or report.step is not ReportStep.TREATS:
        return None
    return TreatedReportRecord(plan.report_year, report.treatment.key, report.path)


def _until_decided(key: Key, ahead: int) -> Key:
    """Another key while a decision is still to come: on its day the same workbook is news."""
    return replace(key, program=f"{key.program}+{ahead} ahead") if ahead else key


def _adopted_document(built: Built) -> str:
    """The path of the plan's Word document when the plan is adopted; empty otherwise."""
    if built.adoption is AdoptionStep.NOTHING:
        return ""
    opened = {product.opens for product in PRODUCTS if product.is_adopted}
    return next((one.path for result in built.results for one in result.artifacts if one.path in opened), "")


def _refusal(task: Task, origin: Origin) -> Built:
    """The answer to a workbook that could not be handled at all, with the reason."""
    found = (finding(task.refusal),) if task.refusal else ()
    return build(Checked(readable=False, plan=None, written_form=None, findings=found), b"", _given(task, None, origin, None))


def _checked(task: Task) -> Checked:
    """The same as `check`, where it is known what is published already: a number may be that of another plan there."""
    checked = check(task.data, task.file_name, task.options)
    return _going_on(task, _disputed(task, checked))


def _going_on(task: Task, checked: Checked) -> Checked:
    """The same as the adopted plan that this workbook was last, as long as nobody has adopted its other period."""
    if checked.plan is None or checked.identity is None:
        return checked
    editions = task.installation.adopted_before(checked.identity, task.file_name)
    if not editions or is_adopted_anew(checked.plan, editions, checked.findings, task.now):
        return checked
    return replace(checked, plan=replace(checked.plan, known_as=editions[0].identity))


def _disputed(task: Task, checked: Checked) -> Checked:
    """With an error when the number of its municipality is published under another name."""
    plan = checked.plan
    if plan is None or checked.identity is None or all(map(registered_names, plan.municipality_numbers)):
        return checked
    known = task.installation.other_name(plan.municipality_key, plan.municipalities, task.file_name)
    if known is None:
        return checked
    place, number = plan.source.at("municipality_numbers"), "; ".join(plan.municipality_numbers)
    names = "; ".join(plan.municipalities)
    code = PlanCode.MUNICIPALITY_PUBLISHED_OTHERWISE
    found = finding(code, place, spoils=EVERYTHING, number=number, known=known[0], file=known[1], typed=names)
    return replace(checked, findings=in_order((*checked.findings, *checked.private.withheld((found,)))))


def _built(task: Task, checked: Checked, origin: Origin, convert: Convert | None) -> Built:
    """Everything that a checked workbook becomes, with what is known of its surroundings and its past."""
    around = _around(task, checked.plan) if checked.plan and checked.identity else ()
    known = replace(checked, findings=in_order((*checked.findings, *around)))
    return build(known, task.data, _given(task, checked.plan if checked.identity else None, origin, convert))


def _given(task: Task, plan: Plan | None, origin: Origin, convert: Convert | None) -> ProductInputs:
    place = task.installation
    published = _published(task, plan) if plan else Published()
    return ProductInputs(
        now=task.now,
        templates=place.templates,
        published=published,
        options=task.options,
        file_name=task.file_name,
        written_form=task.written_form,
        convert=convert if task.options.pdf else None,
        compiled=place.compiled,
        earlier=place.earlier_templates,
        patience=task.patience,
        saved=datetime.fromisoformat(origin.saved),
        status_page=task.status_page,
        waits=task.is_open and published.newest is not None,
    )


def _published(task: Task, plan: Plan) -> Published:
    """What is out of the plan; one whose period was corrected is not new to those who have its calendars."""
    place = task.installation
    published = place.previously(plan.identity, plan.report_year)
    if not (task.patience and published.release.is_first and place.goes_on(plan.identity, task.file_name)):
        return published
    return replace(published, release=replace(published.release, is_first=False))


def _around(task: Task, plan: Plan) -> tuple[Finding, ...]:
    """Findings about the file's surroundings: another workbook for the same plan, copies made by two saving at once."""
    other = task.installation.rival(plan.identity, task.file_name)
    rival = (finding(ServiceCode.PLAN_IN_TWO_FILES, other=other),) if other else ()
    refused = task.installation.refused_for(plan.municipality_key, plan.written_form)
    templates = (finding(ServiceCode.TEMPLATE_BEFORE, template=name) for name in refused)
    unused = (finding(ServiceCode.WORKBOOK_NOT_USED, other=name) for name in task.unused)
    return (*rival, *unused, *templates, *(finding(ServiceCode.CONFLICT_COPY, other=name) for name in task.conflict_copies))


def _standing(task: Task, plan: Plan, origin: Origin) -> Known | None:
    """What this state of the workbook is to its plan; that another one counts only where this one was not told to count."""
    workbook = sha256(task.data).hexdigest()
    known = task.installation.standing(workbook, origin, task.file_name, plan.identity, plan.municipality_key)
    if isinstance(known, Unused) and task.counts:
        return Unchanged(known.identity) if known.same and _holds(task, plan) else None
    return known


def _holds(task: Task, plan: Plan) -> bool:
    """Whether this very content has its answer, under whatever name."""
    workbook = sha256(task.data).hexdigest()
    return task.installation.has_answered(workbook, plan.identity, plan.municipality_key)


def origin_of(task: Task) -> Origin:
    """Which state of the workbook it is. The time of saving is its own; where it has none, or one ahead, the file's."""
    touched = min(task.touched or task.now, task.now)
    modified = modified_in(task.data)
    saved = modified if modified is not None and modified <= task.now else touched
    return Origin(content_of(task.data), f"{saved.astimezone(UTC):{_SORTED}}", f"{touched.astimezone(UTC):{_SORTED}}")


def _key(task: Task, plan: Plan | None) -> Key:
    workbook = sha256(task.data).hexdigest()
    return task.installation.key(workbook, plan.municipality_key if plan else "", plan.written_form if plan else None)
