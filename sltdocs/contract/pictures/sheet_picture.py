"""A picture that she put into a sheet, and where."""

from msgspec import Struct

from sltdocs.contract.cell import NOWHERE, Place
from sltdocs.contract.pictures.picture_bytes import printable

_FILES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".bmp", ".tif", ".tiff", ".heic", ".webp")


class SheetPicture(Struct, frozen=True):
    """A picture's bytes as they lie in the workbook, empty when they cannot be had; `alt` is the text that she gave it."""

    data: bytes
    alt: str = ""
    place: Place = NOWHERE

    @property
    def told(self) -> str:
        """Its alternative text, when that is more than the name of a file."""
        text = " ".join(self.alt.split())
        return "" if text.casefold().endswith(_FILES) else text

    @property
    def printable(self) -> bool:
        """Whether it is a whole PNG or JPEG of a sensible size."""
        return printable(self.data)
