"""Where nothing has been published and no workbook waits: a blank workbook in the coordinator's zone, and how to begin."""

from collections.abc import Callable, Mapping

from sltdocs.pages.html_page import html_page
from sltdocs.publishing.files import Fence, replace_file, unfenced
from sltdocs.publishing.layout import COORDINATOR, plan_folders
from sltdocs.service.installation import installation
from sltdocs.settings import Settings
from sltdocs.words.service.first_steps import first_steps_words

FIRST_STEPS = f"{COORDINATOR}/Kom i gang.html"
BLANK = "slt-plan.xlsx"


def offer_first_steps(settings: Settings, fence: Fence = unfenced) -> None:
    """Lays both there, once: what somebody has made of them stays. Raises OSError, and what the fence raises."""
    makers = {} if _is_in_use(settings) else _MAKERS
    for path, make in makers.items():
        if not (settings.outbox / path).exists():
            replace_file(settings.outbox / path, make(settings), fence)


def _is_in_use(settings: Settings) -> bool:
    """Whether somebody has begun already."""
    return bool(plan_folders(settings.outbox)) or any(settings.inbox.glob("[!~.]*.xlsx"))


def _workbook(settings: Settings) -> bytes:
    from sltdocs.workbook.starter.starter_workbook import starter_workbook  # noqa: PLC0415  needed once in the life of an outbox

    return starter_workbook(settings.written_form, example=False)


def _page(settings: Settings) -> bytes:
    words, inbox = first_steps_words(settings.written_form), settings.inbox.resolve().name
    shown = html_page(
        "read_me",
        installation(settings).compiled,
        locale=settings.written_form.locale,
        title=words.title,
        introduction=words.introduction,
        parts=[{"heading": heading.format(inbox=inbox), "text": text.format(inbox=inbox)} for heading, text in words.steps],
        status=BLANK,
        open_status=words.open_workbook,
    )
    return shown.encode()


_MAKERS: Mapping[str, Callable[[Settings], bytes]] = {f"{COORDINATOR}/{BLANK}": _workbook, FIRST_STEPS: _page}
