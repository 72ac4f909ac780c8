"""All findings that there are, area by area, in the order of the help page."""

from sltdocs.contract.code import Code
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.findings.adoption import AdoptionCode
from sltdocs.findings.document import DocumentCode
from sltdocs.findings.file import FileCode
from sltdocs.findings.meetings.calendar import CalendarCode
from sltdocs.findings.meetings.calendar_file import CalendarFileCode
from sltdocs.findings.meetings.meeting import MeetingCode
from sltdocs.findings.meetings.series import SeriesCode
from sltdocs.findings.plan import PlanCode
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.reference import ReferenceCode
from sltdocs.findings.service import ServiceCode
from sltdocs.findings.sheets.as_typed import AsTypedCode
from sltdocs.findings.sheets.cell import CellCode
from sltdocs.findings.sheets.content import ContentCode
from sltdocs.findings.sheets.heading import HeadingCode
from sltdocs.findings.sheets.sheet import SheetCode

AREAS: tuple[type[Code], ...] = (
    FileCode,
    SheetCode,
    HeadingCode,
    AsTypedCode,
    CellCode,
    ContentCode,
    ValueCode,
    PrivacyCode,
    ReferenceCode,
    PlanCode,
    AdoptionCode,
    MeetingCode,
    SeriesCode,
    CalendarCode,
    CalendarFileCode,
    DocumentCode,
    ServiceCode,
)

ALL_CODES: tuple[Code, ...] = tuple(code for area in AREAS for code in area)
