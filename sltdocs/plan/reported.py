"""What the report is made from: activities, key figures and grants, and what stands in place of a number that is hidden."""

from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.choice import OwnWord
from sltdocs.contract.choices import ActivityKind, GoodDirection
from sltdocs.contract.pictures.sheet_picture import SheetPicture
from sltdocs.contract.text import Text
from sltdocs.contract.types import AsTyped, Deadline, Parties, Quantity, When
from sltdocs.plan.source import EMPTY, UNKNOWN, Source


class HiddenBecause(StrEnum):
    """Why a number must not be published."""

    FEW = "few"  # it counts fewer people than the limit, and more than none
    FEW_BEHIND = "few-behind"  # a share, an average or a remainder of so few
    OTHERS = "others"  # with it, a hidden number could be worked out
    GROUPS = "groups"  # a group is too small, so none of its indicator and year is shown


class Hidden(Struct, frozen=True):
    """What stands in a guarded plan instead of a number that must not be published; the number itself is gone."""

    limit: int
    why: HiddenBecause
    percent: bool = False


class Activity(Struct, frozen=True):
    """Aktivitet: something that was done or will be done; `measures` are measure numbers as typed on `Tiltak`."""

    when: When
    activity: Text
    kind: ActivityKind | OwnWord | None = None
    measures: tuple[str, ...] = ()
    participants: int | AsTyped | Hidden | None = None
    responsible: Parties | None = None
    wheel_month: When | None = None
    source: Source = UNKNOWN


class KeyFigure(Struct, frozen=True):
    """Nøkkeltall: one value of an indicator in one year; `base` is n. `plan.small_numbers` puts `Hidden` in their place.

    `years` is what was typed where that is more than one, «2024/25»; `year` is the first of them.
    """

    indicator: str
    origin: str
    year: int
    value: Quantity | AsTyped | Hidden
    unit: str = ""
    base: int | AsTyped | Hidden | None = None
    group: str = ""
    comparison: Text = EMPTY
    good_direction: GoodDirection | None = None
    remark: Text = EMPTY
    pictures: tuple[SheetPicture, ...] = ()
    source: Source = UNKNOWN
    years: str = ""

    @property
    def year_label(self) -> str:
        """The year as it prints."""
        return self.years or str(self.year)


class Grant(Struct, frozen=True):
    """Tilskudd; amounts in kroner. `years` is what was typed where that is more than one year, `last_year` the later one."""

    scheme: str
    year: int
    purpose: Text = EMPTY
    applied: Quantity | AsTyped | None = None
    granted: Quantity | AsTyped | None = None
    spent: Quantity | AsTyped | None = None
    own_share: Quantity | AsTyped | None = None
    application_deadline: Deadline | None = None
    report_deadline: Deadline | None = None
    source: Source = UNKNOWN
    years: str = ""
    last_year: int | None = None

    @property
    def year_label(self) -> str:
        """The year as it prints."""
        return self.years or str(self.year)
