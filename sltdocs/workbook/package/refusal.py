"""How the steps of opening a file say that it cannot be read; `workbook.reading.reading.read` turns it into a finding."""

from sltdocs.contract.code import Code
from sltdocs.findings.finding import Finding, finding


class UnreadableWorkbook(Exception):
    """The file cannot be read, for the reason that `finding` gives."""

    def __init__(self, code: Code) -> None:
        super().__init__(code.code)
        self.finding: Finding = finding(code)
