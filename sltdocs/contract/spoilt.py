"""What something wrong in a workbook makes unusable, said without knowing which products there are."""

from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.choices import DocumentKind


class Extent(StrEnum):
    """How much is lost."""

    CELL = "cell"  # a cell is wrong or missing, and with a required one its row
    COLUMN = "column"  # a column stands under a name that is not known: none of its cells is read
    SHEET = "sheet"  # no row of the sheet can be read or believed
    WORDS = "words"  # the cell is right, but its words must not be published
    PRODUCT = "product"  # a product that came to nothing for a reason of its own
    WORKBOOK = "workbook"  # everything


class Spoilt(Struct, frozen=True):
    """What cannot be used: a sheet, or a column of it, by their keys. `document` is that of a row of `Tekster`.

    Which products this stops follows from what they print (`products.product.Product.needs`), so that a new one
    cannot be published with a hole that stops the others. `product` is the key of one that stopped itself.
    """

    extent: Extent
    sheet: str = ""
    column: str = ""
    document: DocumentKind | None = None
    product: str = ""


NOTHING: frozenset[Spoilt] = frozenset()
EVERYTHING = frozenset({Spoilt(Extent.WORKBOOK)})


def product_alone(key: str) -> frozenset[Spoilt]:
    """What is spoilt when a product stops itself."""
    return frozenset({Spoilt(Extent.PRODUCT, product=key)})
