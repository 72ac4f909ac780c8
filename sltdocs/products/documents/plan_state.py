"""What a document says about the plan's state: the draft mark, the adoption lines, the day that counts as its date."""

from collections.abc import Iterable
from datetime import date

from sltdocs.contract.choices import AdoptionForm, PlanStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.adoption.content import AdoptionRow
from sltdocs.plan.adoption.deciding import AdoptionState, CorrectedLine
from sltdocs.plan.model import Adoption, Plan
from sltdocs.products.documents.printed_values import capital
from sltdocs.words.documents.document import documents_words


def mark(plan: Plan) -> str:
    """What every page says until the plan is adopted: `UTKAST`, `HØRINGSUTKAST – frist 1. mai 2026`; blank once it is."""
    words = documents_words(plan.written_form)
    if plan.status is PlanStatus.HEARING and plan.hearing_deadline:
        return words.hearing_until.format(day=labels.day(plan.hearing_deadline, plan.written_form))
    return words.marks[plan.status]


def plan_mark(plan: Plan, state: AdoptionState) -> str:
    """The same for the plan itself: it is no more than a draft until it is adopted, and a proposal beside what is."""
    words = documents_words(plan.written_form)
    if state.proposes:
        return mark(plan) if plan.status is PlanStatus.HEARING else words.proposal
    is_unadopted = plan.status is PlanStatus.ADOPTED and not state.locks
    return words.marks[PlanStatus.DRAFT] if is_unadopted else mark(plan)


def cover_lines(plan: Plan, state: AdoptionState) -> list[str]:
    """The decisions, but none that adopts a plan that is not adopted; and from when its meetings and people are."""
    form, words = plan.written_form, documents_words(plan.written_form)
    if state.proposes and state.day:
        return [words.proposal_to.format(day=labels.day(state.day, form)), *_where_to_send_input(plan)]
    since = [present_since(state.day, form)] if state.locks and state.day else []
    return [*(adoption_line(one, form) for one in shown_adoptions(plan, state)), *since, *_where_to_send_input(plan)]


def _where_to_send_input(plan: Plan) -> list[str]:
    """Who takes what is said to a draft on hearing, and until when; nothing when nobody can be reached."""
    words, form = documents_words(plan.written_form), plan.written_form
    address = next((found for one in plan.coordinators for found in (one.email, one.phone) if found), "")
    if plan.status is not PlanStatus.HEARING or not address:
        return []
    if plan.hearing_deadline is None:
        return [words.send_input.format(address=address)]
    return [words.send_input_by.format(address=address, day=labels.day(plan.hearing_deadline, form))]


def shown_adoptions(plan: Plan, state: AdoptionState) -> tuple[Adoption, ...]:
    """The decisions that the plan may tell of."""
    claims = plan.status is PlanStatus.ADOPTED and not state.locks
    not_counted = (*state.ahead, *state.elsewhere, *state.outdated)
    return tuple(one for one in plan.adoptions if not (one.form.adopts and claims) and one not in not_counted)


def present_since(day: date, form: WrittenForm) -> str:
    """«Møter, kontakter og deltakere per 19. februar 2026.»"""
    return documents_words(form).present_since.format(day=labels.day(day, form))


def adoption_line(adoption: Adoption, form: WrittenForm) -> str:
    """«Vedtatt 19. februar 2026 av SLT-styringsgruppa, sak 12/26»."""
    return _line(adoption, labels.inside_a_sentence(adoption.body, documents_words(form).bodies), form)


def former_lines(adoption: Adoption, form: WrittenForm) -> tuple[str, ...]:
    """The line as locked plans may have it: as now, and as versions until 0.7 wrote it, the body with its capital."""
    return (adoption_line(adoption, form), _line(adoption, adoption.body, form))


def corrected_lines(corrected: Iterable[CorrectedLine], form: WrittenForm) -> dict[str, str]:
    """The lines of decisions that are corrected, as documents may have them and as they are now."""
    old_and_new = ((as_decided(one.old), one.new) for one in corrected)
    return {line: adoption_line(new, form) for old, new in old_and_new for line in former_lines(old, form)}


def _line(adoption: Adoption, body: str, form: WrittenForm) -> str:
    words = documents_words(form)
    pattern = words.worded if adoption.wording else words.adopted[adoption.form]
    day, wording = labels.day(adoption.day, form), capital(adoption.wording)
    line = pattern.format(wording=wording, day=day, body=body)
    case = bare_case(adoption.case_number, words.case_word)
    if not case:
        return line
    says_it_itself = words.case_word in case.casefold() or not case[0].isalnum()  # «K-sak 43/12», «§ 259»
    return f"{line}, {case}" if says_it_itself else words.in_case.format(line=line, case=case)


def as_decided(row: AdoptionRow) -> Adoption:
    """The decision that kept facts tell of."""
    return Adoption(row.body, date.fromisoformat(row.day), row.case_number, AdoptionForm(row.form), wording=row.wording)


def bare_case(typed: str, word: str) -> str:
    """The case number without the word «sak», which some write and some do not."""
    first, _, rest = typed.strip().partition(" ")
    return rest.strip() if first.casefold().rstrip(".:") == word else typed.strip()


def plan_day(plan: Plan) -> date:
    """The plan document's date: its last adoption, else its first day; never today, so that same input gives same bytes."""
    adopted = plan.status in {PlanStatus.ADOPTED, PlanStatus.UNDER_REVISION}
    return max((adoption.day for adoption in plan.adoptions if adopted), default=plan.period_from)
