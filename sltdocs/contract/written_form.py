"""The two written forms of Norwegian, and text that exists in both."""

from enum import StrEnum

from msgspec import Struct


class WrittenForm(StrEnum):
    """Målform: the form of everything that one workbook's readers see."""

    NB = "nb"
    NN = "nn"

    @property
    def locale(self) -> str:
        """The language tag for documents and number formats: `nb-NO` or `nn-NO`."""
        return f"{self.value}-NO"


class Both(Struct, frozen=True):
    """One wording in bokmål and nynorsk."""

    nb: str
    nn: str

    def of(self, form: WrittenForm) -> str:
        """The wording in the given written form."""
        return self.nn if form is WrittenForm.NN else self.nb
