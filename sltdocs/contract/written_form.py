"""The two written forms of Norwegian, and text that exists in both."""

from dataclasses import dataclass
from enum import StrEnum


class WrittenForm(StrEnum):
    """Målform: the form of everything that one workbook's readers see."""

    NB = "nb"
    NN = "nn"

    @property
    def locale(self) -> str:
        """The language tag for documents and number formats: `nb-NO` or `nn-NO`."""
        return f"{self.value}-NO"


@dataclass(frozen=True, slots=True)
class Both:
    """One wording in bokmål and nynorsk."""

    nb: str
    nn: str

    def of(self, form: WrittenForm) -> str:
        """The wording in the given written form."""
        return self.nn if form is WrittenForm.NN else self.nb
