"""What a workbook means for the adopted plan of its outbox: decided once a build, before any product is made."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from hashlib import sha256

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.code import Severity
from sltdocs.contract.sheets import sheet
from sltdocs.contract.spoilt import Extent
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.adoption import AdoptionCode
from sltdocs.findings.finding import Finding, finding
from sltdocs.ical.zone import OSLO
from sltdocs.plan.adopted_facts import adopted_in
from sltdocs.plan.adoption.adopted_wording import AdoptedWording, with_adopted_wording
from sltdocs.plan.adoption.comparing import differences, latest_year
from sltdocs.plan.adoption.content import AdoptedContent, AdoptionRow, adoption_days, placed_rows
from sltdocs.plan.adoption.deciding import AdoptionState, CorrectedLine, FrozenPlan, adoption_state
from sltdocs.plan.adoption.period import in_adopted_period, with_period_of, years_of
from sltdocs.plan.adoption.telling import adoption_findings
from sltdocs.plan.fact_texts import as_text
from sltdocs.plan.labels import enumeration
from sltdocs.plan.model import Plan
from sltdocs.plan.snapshot import load
from sltdocs.privacy.withdrawals import Withdrawn
from sltdocs.privacy.withdrawn_facts import adopted_without, facts_without
from sltdocs.products.adopted.former_meetings import without_former_meetings
from sltdocs.products.documents.plan_state import adoption_line, as_decided, corrected_lines, present_since
from sltdocs.products.inputs import AdoptedEdition, AdoptedElsewhere, ProductInputs, Published
from sltdocs.products.product import Product
from sltdocs.products.publication import AdoptionStep
from sltdocs.word.document.replaced_lines import with_lines
from sltdocs.word.package import PackageFault
from sltdocs.words.documents.document import documents_words


class AdoptedPlan(Struct, frozen=True):
    """What the workbook is, what to tell of it, the edition that counts and what of the plan that adopted."""

    state: AdoptionState = AdoptionState()
    findings: tuple[Finding, ...] = ()
    edition: AdoptedEdition | None = None
    content: AdoptedContent | None = None

    def as_told(self, plan: Plan) -> AdoptedWording:
        """The plan as a report tells it: worded as adopted while changes are only proposed."""
        known = self.content if self.state.proposes else None
        return with_adopted_wording(self.as_current(plan), known) if known is not None else AdoptedWording(plan)

    def as_current(self, plan: Plan) -> Plan:
        """The plan as what follows the calendar has it: in the adopted period while another one is only proposed."""
        return in_adopted_period(plan, self.content) if self.state.proposes and self.content is not None else plan

    def as_made(self, plan: Plan, product: Product, given: ProductInputs) -> AdoptedWording:
        """The plan as any other product has it: without what came along from the plan before."""
        own = without_former_meetings(plan, given.published.others, ()).plan
        return AdoptedWording(own if product.is_adopted else self.as_current(own))

    def receipt(self, plan: Plan, locked_at: str = "") -> str:
        """What was adopted now, by whom, and where it lies, or when it will (`locked_at`); empty when nothing was."""
        words, form = documents_words(plan.written_form), plan.written_form
        lines = enumeration([adoption_line(one, form) for one in self.state.counting if one.day == self.state.day], form)
        match self.step:
            case AdoptionStep.LOCKS if locked_at:
                return words.receipt_locks_at.format(line=lines, moment=locked_at)
            case AdoptionStep.CORRECTS if locked_at:
                return words.receipt_corrected_at.format(moment=locked_at)
            case AdoptionStep.LOCKS:
                return words.receipt_locked.format(line=lines)
            case AdoptionStep.CORRECTS:
                return words.receipt_corrected
            case AdoptionStep.COMPLETES:
                return words.receipt_completed
        return ""

    @property
    def step(self) -> AdoptionStep:
        """What a publication of it means for what is kept."""
        if self.state.locks:
            return AdoptionStep.LOCKS
        if self.state.corrected:
            return AdoptionStep.CORRECTS
        if self.state.completes:
            return AdoptionStep.COMPLETES
        return AdoptionStep.STANDS if self.state.stands else AdoptionStep.NOTHING


def adopted_plan(
    plan: Plan, data: bytes, given: ProductInputs, found: Iterable[Finding], withdrawn: tuple[Withdrawn, ...]
) -> AdoptedPlan:
    """Decides. `plan` is a guarded one without what was taken back; `found` what is wrong with its workbook `data`."""
    published = given.published
    edition, content = published.edition, _content(published.edition, withdrawn)
    if content is not None and plan.known_as:
        content = with_period_of(content, plan.known_as)
    frozen = _frozen(edition, content, data) if edition and content is not None else None
    today = _day(given.now)
    state = _state(plan, frozen, published.elsewhere, today, whole=not any(map(_is_hole, found)))
    state = _relocked(state, edition) if state.stands else state
    told = [*adoption_findings(plan, state, is_older=_is_older(plan, data, published, withdrawn) if state.proposes else False)]
    if edition and state.corrected:
        document = corrected_document(edition, state.corrected, plan.written_form)
        if document is None:
            told = [one for one in told if one.code is not AdoptionCode.LINE_CORRECTED]
            told += [finding(AdoptionCode.LINE_NOT_FOUND, line.new.source.at("body")) for line in state.corrected]
            state = replace(state, corrected=())
        else:
            edition = replace(edition, document=document, pdf=None)
    return AdoptedPlan(state, (*told, *_of_files(edition, state)), edition, content)


def corrected_document(edition: AdoptedEdition, lines: Iterable[CorrectedLine], form: WrittenForm) -> bytes | None:
    """The edition's document with the lines of decisions as they stand now; None when it does not have them."""
    known = tuple(lines)
    days = {present_since(as_decided(one.old).day, form): present_since(one.new.day, form) for one in known}
    try:
        document = with_lines(edition.document or b"", corrected_lines(known, form))
        return with_lines(document, days) if document != edition.document else None
    except (PackageFault, etree.XMLSyntaxError):
        return None


def _content(edition: AdoptedEdition | None, withdrawn: tuple[Withdrawn, ...]) -> AdoptedContent | None:
    """What was adopted; empty when nobody knows it any more, and nothing when nothing was."""
    facts = load(facts_without(edition.facts, withdrawn)) if edition and edition.facts else None
    if edition is None:
        return None
    return adopted_without(adopted_in(facts), withdrawn) if facts else AdoptedContent()


def _frozen(edition: AdoptedEdition, content: AdoptedContent, data: bytes) -> FrozenPlan:
    return FrozenPlan(content, _day(edition.locked), same_workbook=edition.workbook == sha256(data).hexdigest())


def _relocked(state: AdoptionState, edition: AdoptedEdition | None) -> AdoptionState:
    """When every copy of the document is gone, the same content is locked anew as the next edition."""
    is_lost = edition is not None and edition.document is None
    return (
        replace(state, locks=True, corrected=(), completes=False) if is_lost and state.counting and not state.changes else state
    )


def _state(
    plan: Plan, frozen: FrozenPlan | None, elsewhere: Iterable[AdoptedElsewhere], today: date, *, whole: bool
) -> AdoptionState:
    """A plan whose period was corrected is the same work; any other is another plan, and may be the one before this."""
    own = years_of(plan.identity)
    same = [one for one in elsewhere if years_of(one.identity).is_same_work(own)]
    others = [one for one in elsewhere if one not in same]
    before = [one for one in others if years_of(one.identity).first <= own.first]
    days = (max(adoption_days(_adoptions(one) or ()), default=_day(one.locked)) for one in before)
    after = max(days, default=None)
    return adoption_state(plan, frozen, today, _rows_of(others), earlier=_rows_of(same), whole=whole, after=after)


def _rows_of(editions: Iterable[AdoptedElsewhere]) -> tuple[AdoptionRow, ...]:
    return tuple(row for one in editions for row in _adoptions(one) or ())


def _adoptions(edition: AdoptedElsewhere) -> tuple[AdoptionRow, ...] | None:
    """The decisions that it was locked with; None when its facts are lost or older versions made it, which kept none."""
    facts = load(edition.facts) if edition.facts else None
    return facts.adopted.adoptions if facts and facts.adopted else None


def is_adopted_anew(plan: Plan, editions: Sequence[AdoptedElsewhere], found: Iterable[Finding], now: datetime) -> bool:
    """Whether a decision that is new adopts a plan under another period than the one of these `editions`."""
    last = editions[-1]
    frozen = FrozenPlan(AdoptedContent(adoptions=_adoptions(last)), _day(last.locked))
    return adoption_state(plan, frozen, _day(now), whole=not any(map(_is_hole, found))).locks


def _day(moment: datetime) -> date:
    return moment.astimezone(OSLO).date()


def _is_hole(found: Finding) -> bool:
    """Whether it leaves out something that would be adopted."""
    return found.severity is Severity.ERROR and any(
        one.extent is Extent.CELL and one.column and bool(sheet(one.sheet).column(one.column).adopted) for one in found.spoils
    )


def _is_older(plan: Plan, data: bytes, published: Published, withdrawn: tuple[Withdrawn, ...]) -> bool:
    """Whether it says what a set from before the adoption said, or an edition before the one that counts."""
    if sha256(data).hexdigest() in published.workbooks_before:
        return True
    earlier = (*published.before, *(published.edition.earlier if published.edition else ()))
    known = (adopted_without(one.adopted, withdrawn) for facts in earlier if (one := load(facts)) and one.adopted)
    rows = placed_rows(plan, as_text)
    form, year = plan.written_form, plan.period_from.year
    return any(not differences(one, rows, form, latest_year(one, year)) for one in known)


def _of_files(edition: AdoptedEdition | None, state: AdoptionState) -> Iterable[Finding]:
    """What is wrong with the locked files; of editions without a decision of their own it is told once."""
    if edition and edition.altered:
        yield finding(AdoptionCode.ADOPTED_FILE_ALTERED, path=edition.altered)
    if edition and state.completes and len(edition.names) > 1:
        yield finding(AdoptionCode.FALSE_EDITIONS, names=", ".join(f"{name}.docx" for name in edition.names))
