"""Whatever is missing in the workbook, a document that is made is whole: no empty heading, no `None`, no table without rows."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sltdocs.contract.choices import Grouping
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan.assembling import assemble
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from tests.plan.contents import contents
from tests.plan.sound import sound
from tests.plan.test_any_rows import CELLS, SPOILT, spoil
from tests.products import plans
from tests.products.reading import read


@given(
    spoilt=st.lists(st.tuples(st.sampled_from(CELLS), st.integers(0, 20), SPOILT), max_size=25),
    form=st.sampled_from(WrittenForm),
    grouping=st.sampled_from(Grouping),
)
@settings(max_examples=40, deadline=None)
def test_a_document_of_a_spoilt_workbook_is_whole(spoilt, form: WrittenForm, grouping: Grouping) -> None:
    sheets = sound()
    for where, row, how in spoilt:
        spoil(sheets, where, row, how)
    plan = assemble(contents(sheets.pop("plan"), **sheets)).plan
    assert plan is not None
    plan = replace(plan, written_form=form, grouping=grouping, report_year=2026)
    for make in (ACTION_PLAN.made, STATUS_REPORT.made):
        document = read(make(plan, plans.given()))
        assert all(heading[2:].strip() for heading in document.headings)
        assert all(len(table.rows) > 1 for table in document.word.tables)
        assert not any("None" in line or "{{" in line or line == "" for line in document.lines)
