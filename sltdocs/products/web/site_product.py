"""What a plan gives to the municipality's public pages: kept facts of the plan itself, and of what is so now.

The pages are printed of them when they are published (`web/pages.py`): which plan is in force, and which meetings are still
to come, moves with the calendar and with the municipality's other plans.
"""

from sltdocs.findings.document import DocumentCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.plan.model import Plan
from sltdocs.privacy.figures.small_numbers import guarded
from sltdocs.products.artifact import Artifact, Made, Outcome, ProductResult
from sltdocs.products.documents.plan.action_plan import unasked
from sltdocs.products.documents.plan.former_results import with_former_results
from sltdocs.products.documents.plan.plan_page import PlanPage, dump_page, load_page, plan_page, with_lines
from sltdocs.products.documents.plan_state import corrected_lines
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.product import Product
from sltdocs.products.web.fact_files import PLAN_FACTS, PRESENT_FACTS
from sltdocs.products.web.own_look import LOOK, own_look
from sltdocs.products.web.present_facts import dump_present, present_facts


def make(product: Product, plan: Plan, given: ProductInputs) -> ProductResult:
    """The facts, for the program alone: `nettside-naa.json`, and `nettside-plan.json` unless it is kept already.

    What is only proposed for an adopted plan is on no page: that one stays as it was adopted.
    """
    look, told = _look(plan, given)
    shown = guarded(plan)
    artifacts = [
        Artifact(PRESENT_FACTS, dump_present(present_facts(shown, look, shows_draft=given.options.site_drafts)), private=True)
    ]
    page = _page(with_former_results(shown, given.former), given)
    artifacts += [Artifact(PLAN_FACTS, dump_page(page), private=True)] if page else []
    return ProductResult(tuple(artifacts), Outcome(product.key, Made.MADE), told)


def _page(plan: Plan, given: ProductInputs) -> PlanPage | None:
    """What is printed of the plan, when that is not kept yet; of a corrected decision what is kept, with the new line."""
    state, edition = given.adoption or unasked(plan), given.published.edition
    kept = load_page(edition.page) if edition and edition.page else None
    if kept is not None and state.corrected and not state.locks:
        return with_lines(kept, corrected_lines(state.corrected, plan.written_form))
    if not state.stands or (kept is None and not state.proposes):
        return plan_page(plan, given, state)
    return None


def _look(plan: Plan, given: ProductInputs) -> tuple[str, tuple[Finding, ...]]:
    """The municipality's own colours; ours, and a finding, where its file cannot be used."""
    typed = given.templates.style(LOOK, plan.municipality_key)
    if typed is None:
        return "", ()
    look = own_look(typed)
    return (look, ()) if look else ("", (finding(DocumentCode.LOOK_UNUSABLE, document=LOOK),))
