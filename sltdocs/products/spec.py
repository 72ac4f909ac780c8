"""The products, in the order in which they are made: one record each, from which everything about them follows."""

from collections.abc import Iterable, Mapping

from sltdocs.contract.choices import DocumentKind
from sltdocs.contract.sheets.measures import MEASURES
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.finding import Finding
from sltdocs.plan.model import Plan
from sltdocs.products.calendar_cells import CELLS
from sltdocs.products.calendars import calendar_product
from sltdocs.products.documents.plan import action_plan
from sltdocs.products.documents.report import status_report
from sltdocs.products.opaque_keys import MEMORY
from sltdocs.products.product import OutputPlace, Printed, Product, Reliance
from sltdocs.words import products as words

_ALL = Printed()
_GOOD_ROWS = Printed(Reliance.GOOD_ROWS)
_IN_PASSING = Printed(Reliance.IN_PASSING)
_ABOUT_THE_REPORT = frozenset({"report_year", "status_date", "show_meeting_follow_up"})
_ABOUT_THE_PLAN = frozenset({"hearing_deadline", "grouping"})
_ABOUT_DOCUMENTS = frozenset({"status", "small_number_limit"})


def _word_document(name: str) -> tuple[OutputPlace, ...]:
    return (OutputPlace(f"{name}.docx"), OutputPlace(f"{name}.pdf"))


ACTION_PLAN = Product(
    key="action-plan",
    words=words.ACTION_PLAN,
    make=action_plan.make,
    opens="handlingsplan.docx",
    places=(
        *_word_document("handlingsplan"),
        OutputPlace("handlingsplan-horing.*"),
        OutputPlace("handlingsplan-forslag.*", private=True),
    ),
    template="plan",
    document=DocumentKind.PLAN,
    is_adopted=True,
    prints={
        "plan": Printed(in_passing=_ABOUT_THE_REPORT),
        "adoptions": _ALL,
        "texts": _ALL,
        "goals": _ALL,
        "guidelines": _ALL,
        "focus-areas": _ALL,
        "measures": Printed(Reliance.VITAL, frozenset(column.key for column in MEASURES if not column.reporting)),
        "groups": Printed(in_passing=frozenset({"individual_cases"})),
        "participants": _ALL,
        "series": _ALL,
        "meetings": _GOOD_ROWS,
        "days-off": _IN_PASSING,
        "activities": _IN_PASSING,
        "key-figures": _ALL,
        "links": _IN_PASSING,
    },
)

CALENDARS = Product(
    key="calendars",
    words=words.CALENDARS,
    make=calendar_product.make,
    opens="kalender/slik-gjor-du.html",
    places=(
        OutputPlace("innkallinger/*", private=True),
        OutputPlace(MEMORY, private=True),
        OutputPlace(CELLS, private=True),
        OutputPlace("kalender/*"),
    ),
    subscribed=True,
    prints={
        "plan": Printed(in_passing=_ABOUT_THE_REPORT | _ABOUT_THE_PLAN | _ABOUT_DOCUMENTS),
        "groups": _GOOD_ROWS,
        "participants": _IN_PASSING,
        "series": _GOOD_ROWS,
        "meetings": _GOOD_ROWS,
        "days-off": _GOOD_ROWS,
    },
)


def _reported(plan: Plan) -> bool:
    """Whether a year is to be reported; one that cannot be read is asked for too."""
    return plan.report_year is not None or not plan.source.is_blank("report_year")


STATUS_REPORT = Product(
    key="status-report",
    words=words.STATUS_REPORT,
    make=status_report.make,
    opens="statusrapport.docx",
    places=_word_document("statusrapport"),
    template="status-report",
    document=DocumentKind.REPORT,
    asked_for=_reported,
    tells_adopted=True,
    prints={
        "plan": Printed(in_passing=_ABOUT_THE_PLAN),
        "adoptions": _IN_PASSING,  # what changed since the plan was adopted
        "texts": _ALL,
        "goals": _IN_PASSING,
        "focus-areas": _IN_PASSING,
        "measures": Printed(
            Reliance.VITAL, in_passing=frozenset({"focus_area", "goal", "level", "arena", "municipality", "novelty"})
        ),
        "groups": _IN_PASSING,
        "participants": _IN_PASSING,
        "series": _IN_PASSING,
        "meetings": _GOOD_ROWS,
        "activities": _ALL,
        "key-figures": _ALL,
        "grants": _ALL,
        "links": _IN_PASSING,
    },
)

PRODUCTS: tuple[Product, ...] = (ACTION_PLAN, CALENDARS, STATUS_REPORT)

BY_KEY: Mapping[str, Product] = {product.key: product for product in PRODUCTS}


def stopped_by(found: Finding, products: Iterable[Product] = PRODUCTS) -> frozenset[str]:
    """The keys of the products that a finding stops."""
    return frozenset(product.key for product in products if product.is_stopped_by(found))


def product_names(form: WrittenForm) -> Mapping[str, str]:
    """What each product is called in a written form, by its key."""
    return {product.key: product.words.name.of(form) for product in PRODUCTS}
