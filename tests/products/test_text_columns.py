"""Whatever is typed into any column for text comes out of the workbook and into a document, letter by letter."""

from io import BytesIO

import openpyxl
import pytest
from hypothesis import example as tried
from hypothesis import given, settings
from hypothesis import strategies as st

from sltdocs.build import check
from sltdocs.contract.normalise import clean
from sltdocs.contract.schema import Kind
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from sltdocs.workbook.starter.starter_workbook import starter_workbook
from tests.journeys.example import example
from tests.products import plans
from tests.products.reading import read

NOT_PRINTED = {("meetings", "agenda"), ("withdrawals", "reason")}  # for the calendars
COLUMNS = [(sheet.key, column.key) for sheet in SHEETS for column in sheet.offered if column.kind in {Kind.TEXT, Kind.PARTIES}]
TYPED = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=40)


def typed_everywhere(text: str, form: WrittenForm) -> tuple[dict[tuple[str, str], str], bytes]:
    """The example with a text of its own in every column for text, which is told from the others by its beginning."""
    book = openpyxl.load_workbook(BytesIO(starter_workbook(form, example=True)))
    texts = {column: f"Felt{number:02} {text} slutt" for number, column in enumerate(COLUMNS)}
    for (sheet, column), value in texts.items():
        place = example(form).place(sheet, 0, column)
        book[place.sheet][place.cell].value = value
        book[place.sheet][place.cell].data_type = "s"
    out = BytesIO()
    book.save(out)
    return texts, out.getvalue()


@pytest.mark.slow
@pytest.mark.parametrize("form", WrittenForm)
@settings(max_examples=4, deadline=None)
@given(text=TYPED)
@tried(text="{{ plan }} {% raw %} «a» & <b> \"c\" 'd' 👩‍👩‍👧 مرحبا &amp; =1+1")
def test_every_column_for_text_is_printed_as_it_was_typed(text: str, form: WrittenForm) -> None:
    texts, workbook = typed_everywhere(text, form)
    plan = check(workbook).plan
    assert plan is not None
    printed = "\n".join(read(make(plan, plans.given())).text for make in (ACTION_PLAN.made, STATUS_REPORT.made))
    lost = {column for column, value in texts.items() if clean(value) not in printed}
    assert lost == NOT_PRINTED
