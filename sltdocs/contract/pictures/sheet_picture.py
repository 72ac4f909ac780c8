"""A picture that she put into a sheet, and where."""

from msgspec import Struct

from sltdocs.contract.cell import NOWHERE, Place
from sltdocs.contract.pictures.picture_bytes import printable


class SheetPicture(Struct, frozen=True):
    """A picture's bytes as they lie in the workbook, empty when they cannot be had; `alt` is the text that she gave it."""

    data: bytes
    alt: str = ""
    place: Place = NOWHERE

    @property
    def printable(self) -> bool:
        """Whether it is a whole PNG or JPEG of a sensible size."""
        return printable(self.data)
