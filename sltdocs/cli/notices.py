"""Notifications as the settings and the environment ask for them."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from sltdocs.cli.clock import now
from sltdocs.settings import Settings
from sltdocs.watching.events import Event
from sltdocs.watching.notifying.receivers import ReceiversFault, address_file, receivers

if TYPE_CHECKING:
    from sltdocs.watching.notifying.notifier import Notifier


def notifier_for(settings: Settings, environment: Mapping[str, str], tell: Callable[[Event], None]) -> "Notifier | None":
    """The notifier, or None when nobody is to be notified. Addresses that cannot be had never keep the service from its job."""
    fault = None
    try:
        found = receivers(address_file(settings.notify_file, environment), environment)
    except ReceiversFault as told:
        found, fault = (), told
    if not found and not fault:
        return None
    from sltdocs.watching.notifying.digest import Surroundings  # noqa: PLC0415  only who is notified pays for it
    from sltdocs.watching.notifying.notifier import Notifier  # noqa: PLC0415

    around = Surroundings(settings.outbox, settings.notify_links, settings.written_form)
    return Notifier(found, around, settings.notify_after, tell, now, fault)
