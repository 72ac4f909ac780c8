"""Whether the report of a year is a draft, is treated by what the workbook says now, or was treated and stands."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from msgspec import Struct

from sltdocs.plan.model import Plan
from sltdocs.plan.reporting.treatment import Treatment, read_treatment


class ReportStep(StrEnum):
    """What the workbook means for the report of its year."""

    DRAFT = "draft"
    TREATS = "treats"  # it is treated now, and locked as it is
    STANDS = "stands"  # it was, and stays as it was locked


class TreatmentFault(StrEnum):
    """Why what stands in the cell treats nothing."""

    UNCLEAR = "unclear"  # not one body and one day
    AHEAD = "ahead"  # its day has not come
    EARLY = "early"  # before the year that is reported
    OTHER_YEAR = "other-year"  # it has treated the report of another year


class TreatedReport(Struct, frozen=True):
    """A report that was treated and locked: its year, the `key` of its treatment (empty: unknown) and where the copy lies.

    Its facts, document and PDF are None where they are lost, were taken back, or nobody has asked for them.
    """

    year: int
    key: str
    path: str
    facts: bytes | None = None
    document: bytes | None = None
    pdf: bytes | None = None


class ReportState(Struct, frozen=True):
    """What becomes of the report. `path` is where it is locked; `other_year` the one that the same words treated before."""

    step: ReportStep = ReportStep.DRAFT
    treatment: Treatment | None = None
    standing: TreatedReport | None = None
    path: str = ""
    fault: TreatmentFault | None = None
    other_year: int = 0

    @property
    def is_ahead(self) -> bool:
        """Whether its day is still to come."""
        return self.fault is TreatmentFault.AHEAD


def report_state(plan: Plan, known: Sequence[TreatedReport], today: date) -> ReportState:
    """The state of the report of the plan's year; `known` are the reports that were treated, oldest first."""
    own = [one for one in known if one.year == plan.report_year and one.document is not None]
    standing = own[-1] if own else None
    stays = ReportState(ReportStep.STANDS if standing else ReportStep.DRAFT, standing=standing)
    if plan.report_year is None or not plan.report_handled:
        return stays
    treatment = read_treatment(plan.report_handled)
    if treatment is not None and standing is not None and standing.key in {"", treatment.key}:
        return ReportState(ReportStep.STANDS, treatment, standing)
    fault, other = _fault(treatment, plan.report_year, known, today)
    if treatment is None or fault is not None:
        return ReportState(stays.step, treatment, standing, fault=fault, other_year=other)
    return ReportState(ReportStep.TREATS, treatment, path=_free_path(plan.report_year, known))


def _fault(
    treatment: Treatment | None, year: int, known: Iterable[TreatedReport], today: date
) -> tuple[TreatmentFault | None, int]:
    if treatment is None:
        return TreatmentFault.UNCLEAR, 0
    others = [one.year for one in known if one.key == treatment.key and one.year != year]
    if others:
        return TreatmentFault.OTHER_YEAR, others[-1]
    if treatment.day > today:
        return TreatmentFault.AHEAD, 0
    return (TreatmentFault.EARLY if treatment.day.year < year else None), 0


def _free_path(year: int, known: Iterable[TreatedReport]) -> str:
    """`rapporter/statusrapport-2026.docx`; a report that is treated once more is another edition, beside the first."""
    name, taken = f"rapporter/statusrapport-{year}", {one.path for one in known if one.document is not None or one.year != year}
    names = (name, *(f"{name}-rev{number}" for number in range(2, len(taken) + 3)))
    return next(f"{one}.docx" for one in names if f"{one}.docx" not in taken)
