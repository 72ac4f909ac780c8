"""What a product is: its one record says everything that the rest of the house has to know of it."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

from msgspec import Struct
from msgspec.structs import replace

from sltdocs.contract.choices import DocumentKind
from sltdocs.contract.sheets import sheet
from sltdocs.contract.spoilt import Extent, Spoilt
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding
from sltdocs.plan.model import Plan
from sltdocs.privacy.withdrawals import Withdrawn, WithdrawnKind
from sltdocs.products.artifact import ProductResult
from sltdocs.products.inputs import ProductInputs
from sltdocs.words.products import ProductWords


class Reliance(StrEnum):
    """How much a product needs a sheet that it prints. A wrong row or cell stops nothing: it is made without, and says so."""

    VITAL = "vital"  # without any row of it there is nothing to print: it stops with the sheet
    EVERY_ROW = "every-row"  # with a row missing it lacks something that its readers would miss
    GOOD_ROWS = "good-rows"  # made of the rows that are right; those who subscribe to it keep what they have without the sheet
    IN_PASSING = "in-passing"  # it may repeat some of it, and nobody misses it


class Printed(Struct, frozen=True):
    """What a product prints of a sheet, and what it needs of that, by keys of columns.

    Only `columns` can stand in it (None: all of the sheet's). Of those, nobody misses the wrong cells in the columns that
    it repeats `in_passing`.
    """

    reliance: Reliance = Reliance.EVERY_ROW
    columns: frozenset[str] | None = None
    in_passing: frozenset[str] = frozenset()

    def holds(self, column: str) -> bool:
        """Whether words of this column can stand in the product; of the sheet's name when the column is empty."""
        return self.columns is None or not column or column in self.columns


class OutputPlace(Struct, frozen=True):
    """Where files of a product lie: a pattern of paths in the plan's folder (`*` for any letters, `/` too).

    `private` files are for the coordinator alone.
    """

    pattern: str
    private: bool = False


class Product(Struct, frozen=True, eq=False):
    """What is made from a workbook, besides the answer, which is always made. The records are in `products.spec`.

    `key` names it in records and JSON and never changes. `prints`: what it takes from which sheet. `opens`: the file
    that a reader opens first. `places`: all of its output. `template`: the first part of its
    template's name, if it has one. `document`: the rows of `Tekster` that are for it. `subscribed`: those who have it are
    sent what becomes of it, so a column lost from a sheet would change it for all. `is_adopted`: it is what a body adopts.
    `tells_adopted`: it repeats what was adopted, so it words that as adopted while changes of it are only proposed.
    `repeats`: the products of which it has all that they say, so that what is taken back of them is taken back of it too.
    `on_site`: what others see of it is the municipality's site.
    """

    key: str
    words: ProductWords
    make: Callable[["Product", Plan, ProductInputs], ProductResult]
    prints: Mapping[str, Printed]
    opens: str
    places: tuple[OutputPlace, ...]
    template: str = ""
    document: DocumentKind | None = None
    asked_for: Callable[[Plan], bool] = lambda _: True
    subscribed: bool = False
    is_adopted: bool = False
    tells_adopted: bool = False
    repeats: frozenset[str] = frozenset()
    on_site: bool = False

    def made(self, plan: Plan, given: ProductInputs) -> ProductResult:
        """The product of a plan; raises TemplateFault when its template cannot be filled."""
        return self.make(self, plan, given)

    @property
    def folder(self) -> str:
        """The folder of its own in the plan's folder, `kalender`; empty when it is a file there."""
        return str(PurePosixPath(self.opens).parent).removeprefix(".")

    def template_file(self, form: WrittenForm) -> str:
        """The name of its template in a written form: «plan.nb.docx», «presentation.nn.pptx»."""
        return f"{self.template}.{form}{PurePosixPath(self.opens).suffix}"

    def place(self, path: str) -> OutputPlace | None:
        """The place of a file by its path in the plan's folder; None for a file of something else."""
        return next((place for place in self.places if fnmatchcase(path, place.pattern)), None)

    def concerned(self, withdrawn: Iterable[Withdrawn]) -> tuple[Withdrawn, ...]:
        """What is taken back, with all of it that concerns this product because of what it repeats."""
        own = tuple(withdrawn)
        repeated = (one for one in own if one.product in self.repeats and one.kind != WithdrawnKind.DOCUMENT)
        more = (replace(one, product=self.key) for one in repeated)
        return (*own, *more)

    def is_stopped_by(self, found: Finding) -> bool:
        """Whether the product cannot be made truthfully while this stands in the workbook."""
        return any(self.needs(spoilt) for spoilt in found.spoils)

    def lacks(self, found: Finding) -> bool:
        """Whether the product is made without something that it would have printed, because of what the finding tells."""
        return not self.is_stopped_by(found) and any(self._misses(spoilt) for spoilt in found.spoils)

    def _misses(self, spoilt: Spoilt) -> bool:
        printed = self.prints.get(spoilt.sheet)
        if printed is None or spoilt.document not in {None, self.document}:
            return False
        if spoilt.extent is Extent.SHEET:
            return printed.reliance is not Reliance.IN_PASSING
        return spoilt.extent is Extent.CELL and _misses_cell(printed, spoilt)

    def needs(self, spoilt: Spoilt) -> bool:
        """Whether the product prints, and needs, what cannot be used."""
        match spoilt.extent:
            case Extent.WORKBOOK:
                return True
            case Extent.PRODUCT:
                return spoilt.product == self.key
        printed = self.prints.get(spoilt.sheet)
        return printed is not None and self._needs(printed, spoilt)

    def _needs(self, printed: Printed, spoilt: Spoilt) -> bool:
        match spoilt.extent:
            case Extent.SHEET:
                kept = self.subscribed and printed.reliance is Reliance.GOOD_ROWS
                return printed.reliance is Reliance.VITAL or kept
            case Extent.COLUMN:
                return self.subscribed  # a document takes every group for secret while nobody says which ones are
            case Extent.WORDS:
                return printed.holds(spoilt.column) and spoilt.document in {None, self.document} and not _is_private(spoilt)
        return False


def _is_private(spoilt: Spoilt) -> bool:
    return bool(spoilt.column) and sheet(spoilt.sheet).column(spoilt.column).private


def _misses_cell(printed: Printed, spoilt: Spoilt) -> bool:
    spared = spoilt.column in printed.in_passing or sheet(spoilt.sheet).column(spoilt.column).dispensable
    return printed.reliance is not Reliance.IN_PASSING and printed.holds(spoilt.column) and not spared
