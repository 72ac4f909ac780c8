"""What a municipality's template leaves out of the coordinator's workbook is told by the sheet's name."""

import pytest

from sltdocs.contract.sheets import sheet
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.documents.template_fields import STEMS, contract_for, paths
from sltdocs.products.documents.unprinted_sheets import PRINTED_SHEETS
from sltdocs.word.template.asked_for import asked_for


@pytest.mark.parametrize("stem", STEMS)
def test_each_sheet_and_each_field_that_prints_it_is_one_of_the_house(stem: str) -> None:
    known = paths(contract_for(f"{stem}.nb.docx"))
    for one in PRINTED_SHEETS[stem]:
        assert sheet(one.sheet).name.of(WrittenForm.NN)
        assert set(one.fields) <= set(known)


def test_a_name_and_the_field_asked_of_it_are_told_apart() -> None:
    goals = ["name", "goals"]
    counted = ["filter", ["item", ["name", "plan"], ["const", "meetings"]], "length", [], {}]
    program = [["put", counted], ["if", [[goals, []]], []]]
    assert asked_for([program]) == {"plan.meetings", "goals"}
