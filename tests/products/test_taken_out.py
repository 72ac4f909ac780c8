"""What is left of published files when something is taken back; what nobody knows how to open goes as a whole."""

import pytest

from sltdocs.contract.written_form import WrittenForm
from sltdocs.privacy.withdrawals import Withdrawn
from sltdocs.privacy.withdrawn_facts import FormerNames, facts_without, is_unnameable, names_in
from sltdocs.products.spec import PRODUCTS
from sltdocs.products.withdrawn.taken_out import OwnedFile, Taking, taken_out
from tests.products.documents import document

MEASURE = Withdrawn("measure", "2")
MEETING = Withdrawn("meeting", "styring", "2026-10-21")
NAMES = FormerNames({"2": frozenset({"Natteravner i sentrum"})}, {"styring": frozenset({"Styringsgruppa"})})
FACTS = (
    b'{"goals":[],"groups":[],"identity":"4699_2026","meetings":[{"fields":{"day":"2026-10-21","group":"styring",'
    b'"place":"Hemmelig","start":"09:00:00"},"key":"3"}],"measures":[{"fields":{"name":"Natteravner i sentrum"},"key":"2"}],'
    b'"period":"2026","report_year":null,"title":"Plan","version":1}'
)


def taking(*things: Withdrawn, unnameable: frozenset[Withdrawn] = frozenset()) -> Taking:
    return Taking(things, NAMES, WrittenForm.NB, unnameable)


def left(path: str, data: bytes, *things: Withdrawn, product: str = "action-plan") -> bytes | None:
    return taken_out({path: OwnedFile(product, data)}, taking(*things)).get(path, data)


@pytest.mark.parametrize("product", PRODUCTS, ids=lambda one: one.key)
@pytest.mark.parametrize("ending", ["pptx", "odt", "zip", "png"])
def test_a_kind_of_file_that_nobody_knows_goes_whatever_product_it_is_of(product: object, ending: str) -> None:
    assert left(f"noe.{ending}", b"?", MEASURE, product=product.key) is None  # type: ignore[attr-defined]


def test_a_broken_document_goes_and_so_does_one_of_which_nobody_knows_what_to_look_for() -> None:
    assert left("handlingsplan.docx", b"ikke noe dokument", MEASURE) is None
    files = {"handlingsplan.docx": OwnedFile("action-plan", document("plan-example-adopted-nb").data)}
    assert taken_out(files, taking(MEASURE, unnameable=frozenset({MEASURE}))) == {"handlingsplan.docx": None}


def test_a_pdf_goes_with_its_document_and_stays_with_one_that_says_nothing_of_it() -> None:
    plan = OwnedFile("action-plan", document("plan-example-adopted-nb").data)
    files = {"handlingsplan.docx": plan, "handlingsplan.pdf": OwnedFile("action-plan", b"%PDF")}
    assert taken_out(files, taking(MEASURE))["handlingsplan.pdf"] is None
    assert taken_out(files, taking(Withdrawn("key-figure", "Noe annet", "1999"))) == {}
    assert taken_out({"handlingsplan.pdf": files["handlingsplan.pdf"]}, taking(MEASURE)) == {"handlingsplan.pdf": None}


def test_lists_lose_the_lines_that_name_group_and_day() -> None:
    told = "Endringer\r\n- Styringsgruppa: onsdag 21. oktober 2026, Hemmelig\r\n- Styringsgruppa: onsdag 3. juni 2026\r\n"
    rest = left("kalender/endringer.txt", told.encode("utf-8-sig"), MEETING, product="calendars")
    assert rest is not None
    assert rest.decode("utf-8-sig") == "Endringer\r\n- Styringsgruppa: onsdag 3. juni 2026\r\n"


def test_pages_and_drafts_that_name_it_go() -> None:
    draft = b"Subject: Innkalling\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nStyringsgruppa, 21. oktober 2026\r\n"
    assert left("innkallinger/m.eml", draft, MEETING, product="calendars") is None
    assert left("innkallinger/m.eml", draft.replace(b"21.", b"22."), MEETING, product="calendars") is not None
    assert left("kalender/slik.html", b"<p>Natteravner i sentrum", MEASURE, product="calendars") is None


def test_another_product_keeps_it() -> None:
    only_report = Withdrawn("measure", "2", product="status-report")
    assert left("noe.pptx", b"?", only_report) == b"?"
    assert left("grupper.json", b"{}", Withdrawn("document", "calendars"), product="calendars") == b"{}"


def test_facts_lose_the_measure_and_of_the_meeting_all_but_its_time() -> None:
    rest = facts_without(FACTS, [MEASURE, MEETING])
    assert b"Natteravner" not in rest
    assert b"Hemmelig" not in rest
    assert b"2026-10-21" in rest
    assert facts_without(rest, [MEASURE, MEETING]) == rest
    assert facts_without(b"{", [MEASURE]) == b"{"
    assert facts_without(FACTS, [Withdrawn("measure", "2", product="status-report")]) == FACTS


def test_a_measure_is_unnameable_only_where_the_facts_may_have_it_and_no_name_is_known() -> None:
    assert is_unnameable(MEASURE, FormerNames(), FACTS)
    assert is_unnameable(MEASURE, FormerNames(), None)
    assert not is_unnameable(MEASURE, names_in([FACTS]), FACTS)
    assert not is_unnameable(MEASURE, FormerNames(), facts_without(FACTS, [MEASURE]))
