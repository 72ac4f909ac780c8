"""What the status page shows of each folder in the outbox, read from the records that lie there."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.catalogue import ALL_CODES
from sltdocs.findings.service import ServiceCode
from sltdocs.products.spec import BY_KEY
from sltdocs.publishing.answers.answers_in_plan import is_of_unread_file
from sltdocs.publishing.corrected_period import successor
from sltdocs.publishing.kept.adopted import altered_editions
from sltdocs.publishing.kept.answer_record import noted_answer
from sltdocs.publishing.kept.record import STAMP, SetRecord
from sltdocs.publishing.kept.released import released
from sltdocs.publishing.kept.sets import published_sets
from sltdocs.publishing.layout import COORDINATOR, REJECTIONS, plan_folders, shown_path
from sltdocs.publishing.projection import Projected, current_files
from sltdocs.service.events import Happening
from sltdocs.service.status.service_state import Past, PlanCard, RejectedCard

FEEDBACK = "feedback"


def plan_card(plan: Path, projected: Projected, others: Iterable[str] = ()) -> PlanCard | None:
    """The card of a plan's folder; None when nothing is published there, or it goes on elsewhere."""
    sets = published_sets(plan)
    if not sets or successor(plan) is not None:
        return None
    newest = sets[0].record
    noted = noted_answer(plan)
    answer = noted if noted is not None and noted.moment >= newest.moment else newest
    out = released(plan, sets)
    waits = out.waiting(sets)
    current = current_files(sets, out.folders)
    products = {path: published.record.files[path].product for path, published in current.items()}
    return PlanCard(
        identity=plan.name,
        title=newest.title,
        file_name=answer.file_name,
        made=newest.moment.isoformat(),
        products=dict((newest if is_of_unread_file(answer) else answer).products),
        links={
            product: shown_path(plan.name, link) for product in sorted({*products.values()}) if (link := _link(product, products))
        },
        errors=_count(answer, "error"),
        warnings=_count(answer, "warning"),
        kept=projected.kept,
        waiting=projected.waiting,
        others=tuple(sorted(others)),
        fell_back=any(found.code == ServiceCode.TEMPLATE_FELL_BACK.code for found in newest.findings),
        unread=answer is not newest and is_of_unread_file(answer),
        altered=altered_editions(plan, sets),
        due=waits.record.due_moment.isoformat() if waits else "",
        held=bool(waits and waits.record.held),
    )


def history(outbox: Path, most: int) -> list[Past]:
    """What was published last, the newest first: it happened, also before the service was started this time."""
    found = [
        Past(one.record.moment.isoformat(), Happening.ANSWERED.value, one.record.file_name, f"{COORDINATOR}/{plan.name}/")
        for plan in plan_folders(outbox)
        for one in published_sets(plan)[:most]
        if one.record.file_name
    ]
    found += [past for plan in plan_folders(outbox) for past in _went_out(plan)]
    return sorted(found, key=lambda one: one.made, reverse=True)[:most]


def _went_out(plan: Path) -> Iterator[Past]:
    """That a plan's newest released set went out later than it was made."""
    found = released(plan, published_sets(plan))
    for newest in found.out[:1]:
        record = newest.record
        if found.since and record.due_moment > record.moment:
            since = datetime.strptime(found.since, STAMP).replace(tzinfo=UTC).isoformat()
            yield Past(since, Happening.RELEASED.value, record.file_name, f"{COORDINATOR}/{plan.name}/")


def rejected_card(folder: Path, record: SetRecord) -> RejectedCard:
    """The card of an answer to a file whose plan could not be told."""
    page = next((path for path in sorted(record.files) if path.endswith(".html")), "")
    errors = [found.code for found in record.findings if found.severity == "error"]
    return RejectedCard(
        record.file_name, record.moment.isoformat(), f"{REJECTIONS}/{folder.name}/{page}", errors[0] if errors else ""
    )


def why_rejected(card: RejectedCard, form: WrittenForm) -> str:
    """Why a file could not be used, when that can be said without what stands in it."""
    known = {code.code: code for code in ALL_CODES}
    what = known[card.code].wording(form).what if card.code in known else ""
    return "" if "{" in what else what


def _link(product: str, products: dict[str, str]) -> str:
    """What a reader wants first: a product's own folder, else the file that opens it; nothing of a product that is unknown."""
    paths = sorted(path for path, made_by in products.items() if made_by == product)
    if product == FEEDBACK:
        return next((path for path in paths if path.endswith(".html")), "")
    made = BY_KEY.get(product)
    if made is None:
        return ""
    return f"{made.folder}/" if made.folder else made.opens if made.opens in paths else ""


def _count(record: SetRecord, severity: str) -> int:
    return sum(found.severity == severity for found in record.findings)
