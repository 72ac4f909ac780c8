"""What stops the program; whatever is wrong with the coordinator's content is a `Finding` instead."""

import re


class SltdocsError(Exception):
    """Base of all; its text is for the person at the terminal or in the log."""


class TemplateFault(SltdocsError):
    """A Word template cannot be used."""


class TemplateTooLarge(TemplateFault):
    """What a Word template puts together grows without end."""


class CalendarStateLost(SltdocsError):
    """The published calendar `file`, which carries SEQUENCE and UID, is damaged and no archived copy can be read."""

    def __init__(self, file: str) -> None:
        super().__init__(f"{file}: no copy of the published calendar can be read")
        self.file = file


class EnvironmentFault(SltdocsError):
    """Rights, disk or share do not allow what has to be done."""


class Interrupted(Exception):
    """It is time to stop: what is under way is given up, and will be done again the next time. Not a fault."""


def in_plain_words(fault: Exception) -> str:
    """What stopped the program without the system's own number; the file comes first, as in all our sentences."""
    if isinstance(fault, OSError) and fault.strerror and fault.filename is not None:
        files = (fault.filename, fault.filename2) if fault.filename2 is not None else (fault.filename,)
        return f"{' → '.join(map(str, files))}: {fault.strerror}"
    return re.sub(r"\[(?:Errno|WinError) -?\d+\] ", "", str(fault))
