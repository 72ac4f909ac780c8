"""The answer to the coordinator: `tilbakemelding.html`, in her own written form, whatever became of her workbook."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.code import Code, Severity
from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.file import FileCode
from sltdocs.findings.finding import Finding, remedy, sentence
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.ical.zone import OSLO
from sltdocs.pages.html_page import html_page
from sltdocs.plan.labels import clock, day, title
from sltdocs.plan.model import Plan
from sltdocs.plan.proposing import Proposal, propose
from sltdocs.privacy.shown_file_name import shown_file_name
from sltdocs.products.artifact import Artifact, Made, News, Outcome
from sltdocs.products.feedback.since_last import SinceLast
from sltdocs.products.feedback.understood import UnderstoodFact, facts
from sltdocs.products.inputs import ProductInputs
from sltdocs.products.product import Product
from sltdocs.products.publication import ANSWER_PAGE
from sltdocs.products.web.fact_files import FRONT, SITE_FOLDER
from sltdocs.words.answer.feedback import FeedbackWords, feedback_words
from sltdocs.words.answer.since_last import SinceLastWords, since_last_words
from sltdocs.words.inflected import Inflected
from sltdocs.words.products import ProductWords
from sltdocs.words.workbook.rolling import rolling_words

if TYPE_CHECKING:
    from sltdocs.products.feedback.corrected_workbook import CorrectedWorkbook
    from sltdocs.products.next_period.offer import Offer

MARKED = "rettet.xlsx"
_TEMPLATE = "feedback_page"
_MOST_REASONS = 5
_MOST_ALIKE = 4
_UNSURE = frozenset({"meetings", "groups", "series"})
_MOST_LINES = 10
BESIDE_PLANS, BESIDE_REJECTED = "../STATUS.html", "../../STATUS.html"


class FeedbackInput(Struct, frozen=True):
    """What the answer is about. `plan` and `written_form` are None when the workbook does not tell; `paths` were made.

    `products` are the records of those that the `outcomes` are about, by key. `receipt` says what was adopted with it,
    `goes_out` when calendars and messages do, in words (empty: at once). `changed`: what is new since the last publication,
    None when this is the first. `offer` is the workbook of the next period, when its time has come.
    """

    data: bytes
    given: ProductInputs
    plan: Plan | None
    written_form: WrittenForm | None
    findings: tuple[Finding, ...]
    outcomes: tuple[Outcome, ...]
    paths: tuple[str, ...]
    products: Mapping[str, Product]
    receipt: str = ""
    goes_out: str = ""
    changed: SinceLast | None = None
    offer: "Offer | None" = None

    @property
    def form(self) -> WrittenForm:
        """The written form of the answer."""
        return self.written_form or self.given.written_form


class ProductLine(Struct, frozen=True):
    """How one product went: its name, a sentence, the reasons it was stopped, and a link to open it."""

    name: str
    state: str
    mark: str
    reasons: tuple[str, ...]
    link: str = ""
    link_text: str = ""


class NewsPart(Struct, frozen=True):
    """What is new of one kind: the first lines, and those that are shown when she asks for them."""

    heading: str
    lines: tuple[str, ...]
    rest: tuple[str, ...] = ()
    more: str = ""


class FindingLine(Struct, frozen=True):
    """One finding: where, what is wrong, what to do; and `more` of the same kind on the same sheet, under one heading."""

    place: str
    what: str
    do: str
    more: tuple["FindingLine", ...] = ()
    more_heading: str = ""


class FindingGroup(Struct, frozen=True):
    """The findings of one severity."""

    key: str
    heading: str
    lines: tuple[FindingLine, ...]


def feedback(about: FeedbackInput) -> tuple[Artifact, ...]:
    """The files of the answer: the page and, when there is something to tell in it, her own workbook back."""
    copy = None if _is_no_plan(about.findings) else _corrected(about)
    marked = (Artifact(MARKED, copy.data, private=True),) if copy is not None else ()
    offered = (Artifact(about.offer.file, about.offer.data, private=True),) if about.offer else ()
    return (Artifact(ANSWER_PAGE, page(about, copy).encode("utf-8"), private=True), *marked, *offered)


def _is_no_plan(findings: Iterable[Finding]) -> bool:
    """Whatever was dropped by mistake is copied nowhere."""
    return any(isinstance(found.code, FileCode) and found.severity is Severity.ERROR for found in findings)


def _corrected(about: FeedbackInput) -> "CorrectedWorkbook | None":
    rows = _proposals(about)
    if not (rows or _has_marks(about.findings)):
        return None
    from sltdocs.products.feedback.corrected_workbook import corrected_workbook  # noqa: PLC0415  what edits workbooks is not always needed

    return corrected_workbook(about.data, about.plan, about.findings, about.form, rows)


def _has_marks(findings: Iterable[Finding]) -> bool:
    """Whether something is to be done in her workbook; a hint that is about no place in it says all on the page."""
    return any(found.place.sheet or found.severity is not Severity.ADVICE for found in findings)


def _proposals(about: FeedbackInput) -> tuple[Proposal, ...]:
    """None where a row could not be read: nobody knows then how many meetings lack. Those already proposed count as hers."""
    plan = about.plan
    if plan is None or not about.given.options.advice or plan.held_back or plan.incomplete & _UNSURE:
        return ()
    today = about.given.now.astimezone(OSLO).date()
    return propose(replace(plan, meetings=(*plan.meetings, *plan.proposed)), not_before=today)


def page(about: FeedbackInput, copy: "CorrectedWorkbook | None") -> str:
    """The page: self-contained, without scripts, readable on paper and on a phone. `copy`: her workbook, which lies beside it."""
    words = feedback_words(about.form)
    return html_page(
        _TEMPLATE,
        about.given.compiled,
        words=words,
        locale=about.form.locale,
        heading=title(about.plan) if about.plan else words.title_without_plan,
        about=_about(about, words),
        status_page=_status_page(about),
        verdict=_verdicts(about, words),
        since=since_last_words(about.form),
        has_past=about.changed is not None,
        unchanged=_unchanged(about),
        changed=_changed(about),
        products=[_product_line(outcome, about, words) for outcome in about.outcomes if outcome.made is not Made.NOT_ASKED],
        not_asked=tuple(_not_asked(about)),
        groups=tuple(_groups(about, words)),
        facts=_facts(about),
        mail=_mail(about, words),
        marked=MARKED if copy else "",
        in_copy=tuple(_in_copy(copy, words)) if copy else (),
        offer=about.offer,
        offer_heading=rolling_words(about.form).offer_heading,
    )


def _about(about: FeedbackInput, words: FeedbackWords) -> tuple[str, ...]:
    """Which file was answered, when it was saved, and when the answer was made, in Norwegian time."""
    answered = words.answered_at.format(moment=_moment(about.given.now, about.form, words))
    if not about.given.file_name:
        return (answered,)
    file, saved = words.about_file.format(file=_shown_name(about)), about.given.saved
    return (words.saved_at.format(file=file, moment=_moment(saved, about.form, words)) if saved else file, answered)


def _moment(when: datetime, form: WrittenForm, words: FeedbackWords) -> str:
    local = when.astimezone(OSLO)
    return words.moment.format(day=day(local.date(), form), clock=clock(local.time()))


def _status_page(about: FeedbackInput) -> str:
    """Where the status page lies, seen from the answer: beside the plan's folder, or beside `_avvist`."""
    return "" if not about.given.status_page else BESIDE_PLANS if about.plan else BESIDE_REJECTED


def _in_copy(copy: "CorrectedWorkbook", words: FeedbackWords) -> Iterable[str]:
    """What was changed for her in the copy, and how to go on with it."""
    if copy.corrected:
        yield words.corrected.format(count=Inflected(copy.corrected))
    if copy.proposed:
        yield words.proposed.format(count=Inflected(copy.proposed))
    if copy.corrected or copy.proposed:
        yield words.go_on_with_copy


def _unchanged(about: FeedbackInput) -> str:
    """What stands in place of changes when there are none."""
    words = since_last_words(about.form)
    return words.same_save if about.changed and about.changed.same_save else words.nothing


def _changed(about: FeedbackInput) -> tuple[NewsPart, ...]:
    words = since_last_words(about.form)
    return tuple(_part(one, words) for one in about.changed.news) if about.changed else ()


def _part(news: News, words: SinceLastWords) -> NewsPart:
    first, rest = news.lines[:_MOST_LINES], news.lines[_MOST_LINES:]
    return NewsPart(news.heading, first, rest, words.rest.format(count=Inflected(len(rest))))


def _not_asked(about: FeedbackInput) -> Iterable[str]:
    """What would be made of the products that were not asked for; of one that was taken back a finding tells."""
    if about.plan is not None:
        taken_back = {dict(one.params).get("document") for one in about.findings if one.code is PrivacyCode.DOCUMENT_WITHDRAWN}
        for outcome in about.outcomes:
            words = about.products[outcome.product].words
            if outcome.made is Made.NOT_ASKED and words.name.of(about.form) not in taken_back:
                yield _why_not(words, about)


def _why_not(words: ProductWords, about: FeedbackInput) -> str:
    """That the settings switch it off, where a report year asks for it all the same; else what would have it made."""
    is_off = words.off is not None and not about.given.options.presentation
    return (words.off if words.off and is_off else words.ask).of(about.form)


def _shown_name(about: FeedbackInput) -> str:
    """Whoever dropped a file that is no plan knows it again; nobody else learns whom it is about."""
    name = about.given.file_name
    return masked(name) if about.plan else shown_file_name(name)


def _verdicts(about: FeedbackInput, words: FeedbackWords) -> str:
    """How it went, what was adopted with it, and when it goes out; only the first while somebody has the workbook open."""
    more = () if about.given.waits else (about.receipt, _release(about, words))
    return " ".join(filter(None, (_verdict(about, words), *more)))


def _verdict(about: FeedbackInput, words: FeedbackWords) -> str:
    if about.plan is None:
        return words.verdict_nothing
    if about.given.waits:
        return words.verdict_waits
    stopped = [outcome for outcome in about.outcomes if outcome.made is Made.NOT_MADE]
    if stopped:
        return words.verdict_stopped
    if any(found.severity is Severity.ERROR for found in about.findings):
        return words.verdict_partly
    return words.verdict_look if any(found.severity is Severity.WARNING for found in about.findings) else words.verdict_fine


def _release(about: FeedbackInput, words: FeedbackWords) -> str:
    """When others get it; nothing where that is now, or never."""
    return words.goes_out.format(moment=about.goes_out) if about.goes_out and about.plan else ""


def _product_line(outcome: Outcome, about: FeedbackInput, words: FeedbackWords) -> ProductLine:
    product = about.products[outcome.product]
    is_out = outcome.made is not Made.NOT_MADE and product.opens in about.paths and not about.given.waits
    file = product.opens if is_out else ""
    reasons = tuple(_reason(found, about.form, words) for found in outcome.reasons[:_MOST_REASONS])
    if outcome.made is Made.NOT_MADE and not reasons and outcome.total:
        reasons = (words.no_meetings_read,)
    return ProductLine(
        product.words.name.of(about.form),
        state_in_words(outcome, words),
        words.marks[outcome.made],
        reasons,
        _opened(about.plan, product, file) if file and about.plan else "",
        product.words.open.of(about.form),
    )


def _opened(plan: Plan, product: Product, file: str) -> str:
    """Where a product is opened, from the answer; of the site its front page."""
    return f"../../{SITE_FOLDER}/{plan.municipality_key}/{FRONT}" if product.on_site else f"../../{plan.identity}/{file}"


def state_in_words(outcome: Outcome, words: FeedbackWords) -> str:
    """«laget», «11 av 12 møter», «ikke laget fordi …»."""
    if outcome.made is not Made.NOT_MADE and outcome.total is not None and outcome.count is not None:
        wording = words.meetings_all if outcome.count == outcome.total else words.meetings_some
        return wording.format(count=outcome.count, total=Inflected(outcome.total))
    return words.made[outcome.made]


def _reason(found: Finding, form: WrittenForm, words: FeedbackWords) -> str:
    where = _where(found, words)
    return f"{where}: {sentence(found, form)}" if where else sentence(found, form)


def _groups(about: FeedbackInput, words: FeedbackWords) -> Iterable[FindingGroup]:
    headings: Mapping[Severity, str] = {
        Severity.ERROR: words.must_be_corrected,
        Severity.WARNING: words.should_be_looked_at,
        Severity.ADVICE: words.advice,
    }
    for severity, heading in headings.items():
        found = [one for one in about.findings if one.severity is severity]
        if found:
            yield FindingGroup(severity.value, heading.format(count=len(found)), tuple(_lines(found, about.form, words)))


def _lines(findings: Iterable[Finding], form: WrittenForm, words: FeedbackWords) -> Iterable[FindingLine]:
    """A line for each finding; many of one kind on one sheet in one line, as two hundred would hide all others."""
    kinds: dict[tuple[Code, str], list[Finding]] = {}
    for found in findings:
        kinds.setdefault((found.code, found.shown_place.sheet), []).append(found)
    for (_, sheet), alike in kinds.items():
        lines = [_line(found, form, words) for found in alike]
        if sheet and len(lines) > _MOST_ALIKE:
            heading = words.more_alike.format(count=len(lines) - 1, sheet=sheet)
            yield replace(lines[0], more=tuple(lines[1:]), more_heading=heading)
        else:
            yield from lines


def _line(found: Finding, form: WrittenForm, words: FeedbackWords) -> FindingLine:
    return FindingLine(_where(found, words) or words.whole_file, sentence(found, form), remedy(found, form))


def _where(found: Finding, words: FeedbackWords) -> str:
    """«Arket «Tiltak», rute C7»; empty when the finding is about the whole file."""
    place = found.shown_place
    if place.cell:
        return words.cell.format(sheet=place.sheet, cell=place.cell)
    return words.sheet.format(sheet=place.sheet) if place.sheet else ""


def _facts(about: FeedbackInput) -> tuple[UnderstoodFact, ...]:
    return facts(about.plan) if about.plan else ()


def _mail(about: FeedbackInput, words: FeedbackWords) -> str:
    """A text to paste into an e-mail to those who wait for the documents."""
    made = [outcome for outcome in about.outcomes if outcome.made in (Made.MADE, Made.PARTLY)]
    if about.plan is None or not made:
        return ""
    names = {key: product.words.name.of(about.form) for key, product in about.products.items()}
    lines = [words.mail_made.format(name=names[outcome.product]) for outcome in made]
    return "\n".join((words.mail_greeting, "", words.mail_body.format(title=title(about.plan)), *lines, "", words.mail_end))
