"""Whether the outbox still remembers what it has published: damage is told before the next workbook meets it."""

from sltdocs.publishing.kept.memory_faults import memory_faults
from sltdocs.publishing.layout import plan_folders
from sltdocs.publishing.withdrawals.withdrawn import withdrawal_faults
from sltdocs.service.doctor.check_result import CheckResult, bad, fine
from sltdocs.service.loop.announcing import TOLD, damaged_record
from sltdocs.settings import Settings

_MOST = 10


def remembering(settings: Settings) -> CheckResult:
    """Looks through the records, facts and calendars of every plan; what cannot be read just now counts as damaged too."""
    try:
        found = [path for plan in plan_folders(settings.outbox) for path in (*memory_faults(plan), *withdrawal_faults(plan))]
        found += [TOLD] if damaged_record(settings.outbox) else []
    except OSError as fault:
        return bad("memory", "memory-damaged", text=fault)
    shown = ", ".join((*found[:_MOST], *(["…"] if len(found) > _MOST else [])))
    return bad("memory", "memory-damaged", text=shown) if found else fine("memory")
