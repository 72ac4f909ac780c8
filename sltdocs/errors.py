"""What stops the program; whatever is wrong with the coordinator's content is a `Finding` instead."""


class SltdocsError(Exception):
    """Base of all; its text is for the person at the terminal or in the log."""


class TemplateFault(SltdocsError):
    """A Word template cannot be used."""


class CalendarStateLost(SltdocsError):
    """The published calendars that carry SEQUENCE and UID are damaged and no archived copy can be read."""


class EnvironmentFault(SltdocsError):
    """Rights, disk or share do not allow what has to be done."""
