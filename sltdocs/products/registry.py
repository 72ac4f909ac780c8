"""The products, in the order in which they are made; a new product is a module and a line here."""

from collections.abc import Callable, Mapping

from sltdocs.contract.schema import Product
from sltdocs.plan.model import Plan
from sltdocs.products.artifact import ProductResult
from sltdocs.products.calendars import calendar_product
from sltdocs.products.documents import action_plan, status_report
from sltdocs.products.inputs import ProductInputs

Make = Callable[[Plan, ProductInputs], ProductResult]

PRODUCTS: Mapping[Product, Make] = {
    Product.ACTION_PLAN: action_plan.make,
    Product.CALENDARS: calendar_product.make,
    Product.STATUS_REPORT: status_report.make,
}
"""How each product is made from a plan."""


def is_asked_for(product: Product, plan: Plan) -> bool:
    """Whether the workbook asks for a product; what it does not ask for cannot be stopped by errors either."""
    return product is not Product.STATUS_REPORT or plan.report_year is not None or not plan.source.is_blank("report_year")
