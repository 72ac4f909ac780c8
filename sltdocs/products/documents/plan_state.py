"""What a document says about the plan's state: the draft mark, the adoption lines, the day that counts as its date."""

from datetime import date

from sltdocs.contract.choices import OwnWord, PlanStatus
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import labels
from sltdocs.plan.model import Adoption, Plan
from sltdocs.products.documents.printed_values import capital
from sltdocs.words.documents.document import Documents, documents_words


def mark(plan: Plan) -> str:
    """What every page says until the plan is adopted: `UTKAST`, `HØRINGSUTKAST – frist 1. mai 2026`; blank once it is."""
    words = documents_words(plan.written_form)
    if plan.status is PlanStatus.HEARING and plan.hearing_deadline:
        return words.hearing_until.format(day=labels.day(plan.hearing_deadline, plan.written_form))
    return words.marks[plan.status]


def adoption_line(adoption: Adoption, form: WrittenForm) -> str:
    """«Vedtatt 19. februar 2026 av SLT-styringsgruppa, sak 12/26»."""
    words = documents_words(form)
    line = _decision(adoption, words).format(day=labels.day(adoption.day, form), body=adoption.body)
    case = bare_case(adoption.case_number, words.case_word)
    return words.in_case.format(line=line, case=case) if case else line


def _decision(adoption: Adoption, words: Documents) -> str:
    if isinstance(adoption.form, OwnWord):
        return words.adopted_otherwise.replace("{word}", capital(adoption.form.word).replace("{", "{{").replace("}", "}}"))
    return words.adopted[adoption.form]


def bare_case(typed: str, word: str) -> str:
    """The case number without the word «sak», which some write and some do not."""
    first, _, rest = typed.strip().partition(" ")
    return rest.strip() if first.casefold().rstrip(".:") == word else typed.strip()


def plan_day(plan: Plan) -> date:
    """The plan document's date: its last adoption, else its first day; never today, so that same input gives same bytes."""
    adopted = plan.status in {PlanStatus.ADOPTED, PlanStatus.UNDER_REVISION}
    return max((adoption.day for adoption in plan.adoptions if adopted), default=plan.period_from)
