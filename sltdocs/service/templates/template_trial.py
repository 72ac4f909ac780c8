"""A template on trial: looked through, then filled in with plans in every state, as the service would.

To be called in a child process with limits: only there are endless loops and templates that eat memory ended.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from msgspec import Struct, field
from msgspec.structs import replace

from sltdocs.build import check
from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import TemplateFault, TemplateTooLarge
from sltdocs.findings.document import DocumentCode
from sltdocs.plan.model import Plan
from sltdocs.privacy.figures.small_numbers import guarded
from sltdocs.products.documents.filling import FIELD_ALIASES
from sltdocs.products.documents.template_fields import template_findings
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.product import Product
from sltdocs.products.spec import PRODUCTS
from sltdocs.products.web.own_look import LOOK
from sltdocs.publishing.template_copies.templates import LOGO
from sltdocs.service.templates.faulty_tag import faulty_tag
from sltdocs.service.templates.trial_plans import trial_plans
from sltdocs.word.engine import compile_template
from sltdocs.word.template.keeping import Forgetful
from sltdocs.word.template.lint.linting import Spot, TemplateFinding, TemplateRule, is_usable, lint_logo, spot_of_name
from sltdocs.word.template.lint.template_finding import template_finding
from sltdocs.workbook.starter.starter_workbook import starter_workbook

_CONSEQUENCES = frozenset({TemplateRule.NOT_COMPILED, TemplateRule.NOT_RENDERED, TemplateRule.RESULT_FAULTY})
_AS_RULES = {
    DocumentCode.DOCUMENT_FAULTY: TemplateRule.RESULT_FAULTY,
    DocumentCode.DOCUMENT_NOT_ACCESSIBLE: TemplateRule.RESULT_NOT_ACCESSIBLE,
    DocumentCode.DOCUMENT_LACKS_SHEET: TemplateRule.SHEET_NOT_PRINTED,
}
_FIRST = 2
"""The example and the least: enough for a template that has to be mended anyway."""
_UNDEFINED = re.compile(r"'([^']+)' is undefined")


class Trial(Struct, frozen=True):
    """A template (its bytes) to be tried as the one called `name`. `now` is aware and in UTC; `spots` is for itself alone."""

    name: str
    data: bytes
    now: datetime
    spots: dict[str, Spot] = field(default_factory=dict)

    def template(self, name: str, municipalities: str) -> bytes:  # noqa: ARG002  as `products.inputs.TemplateSource` asks for it
        """The template on trial: only its own product is made."""
        return self.data

    def style(self, name: str, municipalities: str) -> bytes | None:  # noqa: ARG002
        """None: only documents are tried."""
        return None

    def logo(self, municipalities: str) -> bytes | None:  # noqa: ARG002
        """No logo."""
        return None


def answer(trial: object) -> tuple[TemplateFinding, ...]:
    """What is wrong with a `Trial`'s template; for `service.child.worker.Worker`."""
    assert isinstance(trial, Trial)
    return tried(trial.name, trial.data, trial.now)


def look(trial: object) -> tuple[TemplateFinding, ...]:
    """The same as far as it shows without filling the template in."""
    assert isinstance(trial, Trial)
    if trial.name == LOOK:  # each plan's answer tells of it
        return ()
    return lint_logo(trial.data) if trial.name == LOGO else template_findings(trial.name, trial.data)


def tried(name: str, template: bytes, now: datetime) -> tuple[TemplateFinding, ...]:
    """Everything wrong with a template; KeyError when no template has this name.

    What follows from an error that the lint has told already is left out. A logo is only looked through.
    """
    trial = Trial(name, template, now)
    seen = look(trial)
    if name in {LOOK, LOGO}:
        return seen
    tells_more = is_usable(seen)
    shown = (one for one in _shown(trial, None if tells_more else _FIRST) if tells_more or one.rule not in _CONSEQUENCES)
    return (*seen, *_told_once(shown))


def _told_once(shown: Iterator[TemplateFinding]) -> Iterator[TemplateFinding]:
    """What is wrong with several plans, told of the first of them."""
    told: set[tuple[TemplateRule, str]] = set()
    for one in shown:
        same = one.rule, one.told.get("name") or one.told.get("kind", "") + (one.told.get("same") or one.told.get("detail", ""))
        if same not in told:
            told.add(same)
            yield one


def _shown(trial: Trial, most: int | None) -> Iterator[TemplateFinding]:
    """What only comes to light when the template is used, with so many plans at `most`."""
    stem, form, kind = trial.name.split(".")
    try:
        if kind == "docx":
            compile_template(trial.data, Forgetful(), FIELD_ALIASES)
    except TemplateFault as fault:
        yield template_finding(TemplateRule.NOT_COMPILED, detail=fault)
        return
    product = next(product for product in PRODUCTS if product.template == stem)
    for workbook, plan in islice(trial_plans(_example(WrittenForm(form))), most):
        yield from _made(product, plan, trial, workbook)


def _made(product: Product, plan: Plan, trial: Trial, workbook: str) -> Iterator[TemplateFinding]:
    """What is wrong with the document of a plan."""
    try:
        result = product.made(guarded(plan), ProductInputs(trial.now, trial))
    except TemplateTooLarge:
        yield template_finding(TemplateRule.TOO_LARGE)
        return
    except TemplateFault as fault:
        yield _not_rendered(product, plan, trial, workbook, str(fault))
        return
    for one in result.findings:
        if one.code in _AS_RULES:
            told = dict(one.params)
            kind, same = told.get("kind", ""), told.get("cause", "")
            yield template_finding(_AS_RULES[one.code], workbook=workbook, detail=told.get("detail", ""), kind=kind, same=same)


def _not_rendered(product: Product, plan: Plan, trial: Trial, workbook: str, fault: str) -> TemplateFinding:
    """That a template stops at a plan, and at which tag; a fault that names none is looked for once."""
    found = _UNDEFINED.search(fault)
    name = found[1] if found else ""
    if not name and fault not in trial.spots:
        trial.spots[fault] = faulty_tag(trial.data, lambda data: _stops(product, plan, trial, data))
    spot = spot_of_name(trial.data, name) if name else trial.spots[fault]
    return template_finding(TemplateRule.NOT_RENDERED, spot, workbook=workbook, name=name, detail=fault)


def _stops(product: Product, plan: Plan, trial: Trial, data: bytes) -> bool:
    """Whether a template stops at a plan as the one on trial does."""
    try:
        product.made(guarded(plan), ProductInputs(trial.now, replace(trial, data=data)))
    except TemplateFault:
        return True
    return False


def _example(form: WrittenForm) -> Plan:
    plan = check(starter_workbook(form, example=True)).plan
    assert plan is not None
    return plan
