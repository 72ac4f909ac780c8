"""What the service reports: for the log, for `watch --json`, and for the status page."""

import errno
from enum import StrEnum
from pathlib import Path

from msgspec import Struct
from msgspec.structs import force_setattr

from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.privacy.shown_file_name import shown_file_name
from sltdocs.products.publication import Publication
from sltdocs.publishing.layout import REJECTED
from sltdocs.publishing.projection import Receipt
from sltdocs.service.file_names import public_name


class Happening(StrEnum):
    """What happened."""

    ANSWERED = "answered"
    UNCHANGED = "unchanged"
    RELEASED = "released"
    TROUBLE = "trouble"
    NOTIFIED = "notified"
    NOT_NOTIFIED = "not-notified"
    TEMPLATE_REFUSED = "template-refused"
    TEMPLATE_TAKEN = "template-taken"


class TroubleReason(StrEnum):
    """What kind of trouble it is, as far as a person can do something about it."""

    FULL = "full"
    RIGHTS = "rights"
    GONE = "gone"
    OTHER = "other"


def reason_of(fault: Exception) -> TroubleReason:
    """The kind of trouble, as far as the operating system tells."""
    return _REASONS.get(getattr(fault, "errno", None) or 0, TroubleReason.OTHER)


_REASONS = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), TroubleReason.FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), TroubleReason.RIGHTS),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.EHOSTDOWN, errno.ENOTCONN), TroubleReason.GONE),
}


class ServiceEvent(Struct, frozen=True):
    """Something that happened to a file, or to a template in the site's folder (`file_name` empty: to the service).

    Identity numbers in names are masked. `text` is for IT staff, in English, and never quotes a cell. `again_in` are the
    seconds until it is tried again. `of_plan`: the file is known to hold a plan; of any other no more may be told than
    `shown_name`.
    """

    happening: Happening
    file_name: str = ""
    folder: Path | None = None
    publication: Publication | None = None
    receipt: Receipt | None = None
    text: str = ""
    reason: TroubleReason = TroubleReason.OTHER
    again_in: float | None = None
    of_plan: bool = False

    def __post_init__(self) -> None:
        """Whatever is told of a file goes into logs and onto the status page."""
        force_setattr(self, "file_name", public_name(self.file_name))
        force_setattr(self, "text", masked(self.text))

    @property
    def waits(self) -> bool:
        """Whether others get nothing of it yet."""
        return self.receipt is not None and self.receipt.projected.due is not None

    @property
    def shown_name(self) -> str:
        """The name as logs, terminal and messages tell it: of a plan's workbook and of a template in full."""
        templates = self.happening in {Happening.TEMPLATE_REFUSED, Happening.TEMPLATE_TAKEN}
        return self.file_name if self._is_of_plan or templates or not self.file_name else shown_file_name(self.file_name)

    @property
    def _is_of_plan(self) -> bool:
        return self.of_plan if self.folder is None else self.folder.parent.name != REJECTED
