"""A plan whose period was corrected goes on in another folder: the old one gives way to a page that points there.

Its calendars stay and are renewed, as somebody may subscribe to them. A plan that was adopted never gives way.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.pages.html_page import html_page
from sltdocs.plan.adoption.period import years_of
from sltdocs.products.inputs import AdoptedElsewhere
from sltdocs.publishing.files import Fence, fingerprint_of, patiently, renew_file, unfenced
from sltdocs.publishing.kept.adopted import editions
from sltdocs.publishing.kept.adopted_past import adopted_elsewhere
from sltdocs.publishing.kept.group_keys import other_folders
from sltdocs.publishing.kept.record import SetRecord
from sltdocs.publishing.kept.sets import published_sets
from sltdocs.publishing.layout import (
    is_for_coordinator,
    outbox_of,
    plan_folder,
    public_folder,
    stable_copy,
)
from sltdocs.publishing.which_workbook import is_same_name, workbook_of
from sltdocs.word.template.keeping import Forgetful
from sltdocs.words.service.moved_plan import moved_plan_words

POINTER = "FLYTTET.html"
_CALENDARS = "kalender/"


def predecessor(outbox: Path, identity: str, file_name: str) -> str:
    """The plan that goes on under this identity: from the same file, its start or its end unchanged; empty when there is none."""
    found = []
    for folder in other_folders(outbox, identity):
        sets = published_sets(folder)
        if sets and is_same_name(workbook_of(folder, sets), file_name) and _is_corrected(folder, identity):
            found.append((sets[0].record.moment.timestamp(), folder.name))
    return max(found, default=(0.0, ""))[1]


def adopted_before(outbox: Path, identity: str, file_name: str) -> tuple[AdoptedElsewhere, ...]:
    """The editions of the adopted plan that this workbook was last, when only its period is another now; none otherwise.

    Raises OSError.
    """
    own = published_sets(plan_folder(outbox, identity))
    newest = own[0].record.moment.timestamp() if own else 0.0
    found = [(newest, identity)]
    for folder in other_folders(outbox, identity):
        if _is_adopted(folder) and years_of(folder.name).is_same_work(years_of(identity)):
            sets = published_sets(folder)
            if sets and is_same_name(workbook_of(folder, sets), file_name):
                found.append((sets[0].record.moment.timestamp(), folder.name))
    plan = max(found)[1]
    return tuple(adopted_elsewhere(plan_folder(outbox, plan))) if plan != identity else ()


def successor(plan: Path) -> Path | None:
    """The folder of the plan that this one goes on as; None for one that lives."""
    records = _records(plan)
    if not records or _is_adopted(plan):
        return None
    for folder in other_folders(outbox_of(plan), plan.name):
        newer = [one for one in _records(folder)[:1] if one.continues == plan.name and one.moment > records[0].moment]
        if newer:
            return folder
    return None


def give_way(plan: Path, to: Path, fence: Fence = unfenced) -> None:
    """Takes away the documents of a plan that goes on elsewhere, renews its calendars and leaves a pointer. Raises OSError.

    What somebody has edited stays.
    """
    old, new = _records(plan), _records(to)
    known = {(path, file.sha256) for record in (*old, *new) for path, file in record.files.items()}
    fence()
    for path in sorted({path for path, _ in known if not is_for_coordinator(path)}):
        target, renewed = stable_copy(plan, path), stable_copy(to, path)
        if (path, fingerprint_of(target)) not in known:
            continue
        if not path.startswith(_CALENDARS):
            patiently(target.unlink)
        elif renewed.is_file():
            renew_file(target, renewed.read_bytes(), fence)
    if new:
        renew_file(public_folder(plan) / POINTER, _page(to, new[0]), fence)


def stay(plan: Path) -> None:
    """A plan that lives has no pointer, also when its period was corrected back."""
    with suppress(OSError):
        (public_folder(plan) / POINTER).unlink(missing_ok=True)


def records_beside(plan: Path) -> list[SetRecord]:
    """The records of the plan that this one continues: when its period was corrected back, its calendars lie here."""
    return [one for record in _records(plan)[:1] if record.continues for one in _records(_of(plan, record.continues))]


def former(plan: Path) -> Iterator[Path]:
    """The folders that give way to this plan."""
    for record in _records(plan)[:1]:
        old = _of(plan, record.continues)
        if record.continues and successor(old) == plan:
            yield old


def _of(plan: Path, identity: str) -> Path:
    return plan_folder(outbox_of(plan), identity)


def _is_corrected(folder: Path, identity: str) -> bool:
    return years_of(folder.name).is_same_work(years_of(identity)) and not _is_adopted(folder)


def _is_adopted(plan: Path) -> bool:
    return bool(editions(plan))


def _records(plan: Path) -> list[SetRecord]:
    return [one.record for one in published_sets(plan)]


def _page(to: Path, record: SetRecord) -> bytes:
    form = WrittenForm(record.written_form)
    words = moved_plan_words(form)
    introduction = words.introduction.format(title=record.title)
    link = f"../{to.name}/"
    page = html_page(
        "read_me",
        Forgetful(),
        locale=form.locale,
        title=words.title,
        introduction=introduction,
        parts=(),
        status=link,
        open_status=words.open,
    )
    return page.encode()
