"""The products, in the order in which they are made; a new product is a module and a line here."""

from collections.abc import Callable, Mapping

from sltdocs.contract.schema import Product
from sltdocs.plan.model import Plan
from sltdocs.products import action_plan, calendars, status_report
from sltdocs.products.artifact import Result
from sltdocs.products.given import Given

Make = Callable[[Plan, Given], Result]

PRODUCTS: Mapping[Product, Make] = {
    Product.ACTION_PLAN: action_plan.make,
    Product.CALENDARS: calendars.make,
    Product.STATUS_REPORT: status_report.make,
}
"""How each product is made from a plan."""


def is_asked_for(product: Product, plan: Plan) -> bool:
    """Whether the workbook asks for a product; what it does not ask for cannot be stopped by errors either."""
    return product is not Product.STATUS_REPORT or plan.report_year is not None or not plan.source.is_blank("report_year")
