"""From the SLT coordinator's Excel workbook to the plan, the calendars and the status report."""

__version__ = "0.2.0"
