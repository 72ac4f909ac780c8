"""All findings that there are, area by area, in the order of the help page."""

from sltdocs.contract.code import Code
from sltdocs.contract.values.value_code import ValueCode
from sltdocs.findings.adoption import AdoptionCode
from sltdocs.findings.as_typed import AsTypedCode
from sltdocs.findings.calendar import CalendarCode
from sltdocs.findings.cell import CellCode
from sltdocs.findings.content import ContentCode
from sltdocs.findings.document import DocumentCode
from sltdocs.findings.file import FileCode
from sltdocs.findings.meeting import MeetingCode
from sltdocs.findings.plan import PlanCode
from sltdocs.findings.privacy import PrivacyCode
from sltdocs.findings.reference import ReferenceCode
from sltdocs.findings.report import ReportCode
from sltdocs.findings.service import ServiceCode
from sltdocs.findings.sheet import SheetCode

AREAS: tuple[type[Code], ...] = (
    FileCode,
    SheetCode,
    AsTypedCode,
    CellCode,
    ContentCode,
    ValueCode,
    PrivacyCode,
    ReferenceCode,
    PlanCode,
    AdoptionCode,
    ReportCode,
    MeetingCode,
    CalendarCode,
    DocumentCode,
    ServiceCode,
)

ALL_CODES: tuple[Code, ...] = tuple(code for area in AREAS for code in area)
