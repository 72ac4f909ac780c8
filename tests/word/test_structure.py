"""The structure checker finds every planted fault, by name, and nothing in a sound document."""

import pytest

from sltdocs.word.checks.structure import structure_faults
from sltdocs.word.package import write_package
from tests.products import documents
from tests.word.planting import DOCUMENT, kinds, sound_report, spoilt

RELATIONS = "word/_rels/document.xml.rels"


def found(document: bytes) -> set[str]:
    return kinds(structure_faults, document)


def planted(part: str, old: str, new: str) -> set[str]:
    return found(spoilt(sound_report(), part, old, new))


@pytest.mark.parametrize("name", documents.NAMES)
def test_a_sound_document_has_no_fault(name: str) -> None:
    assert structure_faults(documents.document(name).data) == ()


CELL = "<w:tc><w:tcPr>"
PLANTED = [
    (DOCUMENT, "</w:p>", "", "not-xml"),
    (DOCUMENT, 'w:val="Heading1"', 'w:val="Heading9"', "style-missing"),
    (DOCUMENT, 'w:anchor="_Toc000001"', 'w:anchor="_Toc999999"', "bookmark-missing"),
    (DOCUMENT, '<w:bookmarkEnd w:id="9001"/>', "", "bookmark-open"),
    (DOCUMENT, 'w:id="9002" w:name="_Toc000002"', 'w:id="9002" w:name="_Toc000001"', "bookmark-twice"),
    (DOCUMENT, 'w:id="9002" w:name="_Toc000002"', 'w:id="9001" w:name="_Toc000002"', "bookmark-twice"),
    (DOCUMENT, '<wp:docPr id="2"', '<wp:docPr id="1"', "drawing-id-twice"),
    (DOCUMENT, 'r:id="rIdSlt1"', 'r:id="rIdSlt99"', "relationship-missing"),
    (DOCUMENT, 'r:id="rIdSlt1"', 'r:id="slt-link:https://x.example"', "leftover"),
    (DOCUMENT, CELL, "<w:tc><w:p/></w:tc>" + CELL, "row-not-as-grid"),
    (DOCUMENT, "<w:gridCol ", "<w:gridCol/><w:gridCol ", "row-not-as-grid"),
    (RELATIONS, 'Target="styles.xml"', 'Target="styler.xml"', "target-missing"),
    (RELATIONS, 'Id="rId2"', 'Id="rId1"', "relationship-twice"),
    (RELATIONS, 'Target="https://', 'Target="file://', "external"),
    ("[Content_Types].xml", 'PartName="/word/styles.xml"', 'PartName="/word/styler.xml"', "part-missing"),
    ("[Content_Types].xml", 'Extension="rels"', 'Extension="relx"', "content-type-missing"),
    ("word/styles.xml", "w:val='3'/></w:numPr>", "w:val='33'/></w:numPr>", "list-missing"),
    (DOCUMENT, "<w:tbl><w:tblPr>", "<w:tbl><w:tblGrid/><w:tblPr>", "misplaced"),
    (DOCUMENT, "</w:p>", "<w:pPr/></w:p>", "misplaced"),
    (DOCUMENT, "</w:t></w:r>", "</w:t><w:rPr/></w:r>", "misplaced"),
    (DOCUMENT, "</w:tc>", "<w:tcPr/><w:p/></w:tc>", "misplaced"),
    (DOCUMENT, "</w:p>", "<w:t>løs</w:t></w:p>", "misplaced"),
    (DOCUMENT, "</w:body>", "<w:p/></w:body>", "misplaced"),
    (DOCUMENT, "<w:tcPr>", "<w:tcPr><w:shd w:val='clear' w:fill='FF0000'/>", "misplaced"),
    (DOCUMENT, "</w:t>", "<w:p/></w:t>", "not-in-paragraph"),
    (DOCUMENT, "</w:p>", "<w:p/></w:p>", "not-in-paragraph"),
    (DOCUMENT, "</w:r>", "<w:r/></w:r>", "not-in-paragraph"),
    (DOCUMENT, "</w:p>", "løs tekst</w:p>", "text-outside-run"),
    (DOCUMENT, "</w:tc>", "løs tekst</w:tc>", "text-outside-run"),
    ("word/header1.xml", 'w:val="Header"', 'w:val="Topp"', "style-missing"),
]


@pytest.mark.parametrize(("part", "old", "new", "kind"), PLANTED)
def test_a_planted_fault_is_found(part: str, old: str, new: str, kind: str) -> None:
    assert kind in planted(part, old, new)


def test_an_external_picture_is_found() -> None:
    relation = (
        '<Relationship Id="x" Type="http://x/image" Target="https://x.example/a.png" TargetMode="External"/></Relationships>'
    )
    assert planted(RELATIONS, "</Relationships>", relation) == {"external"}


@pytest.mark.parametrize("inside", ["", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>"])
def test_a_cell_that_does_not_end_with_a_paragraph_is_found(inside: str) -> None:
    table = f"<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{inside}</w:tc></w:tr></w:tbl><w:sectPr"
    assert "cell-without-paragraph" in planted(DOCUMENT, "<w:sectPr", table)


@pytest.mark.parametrize(
    "row",
    [
        "<w:tc><w:p/><w:bookmarkEnd w:id='1'/></w:tc>",
        "<w:tc><w:sdt><w:sdtPr/><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:tc>",
        "<w:sdt><w:sdtContent><w:tc><w:p/></w:tc></w:sdtContent></w:sdt>",
    ],
    ids=["a mark after the paragraph", "a paragraph in a control", "a cell in a control"],
)
def test_what_word_itself_puts_around_cells_and_paragraphs_is_no_fault(row: str) -> None:
    table = f"<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:bookmarkStart w:id='1' w:name='a'/>{row}</w:tr></w:tbl><w:sectPr"
    assert planted(DOCUMENT, "<w:sectPr", table) <= {"bookmark-open"}


def test_a_row_may_leave_columns_free_before_and_after_its_cells() -> None:
    grid = "<w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>"
    free = "<w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>"
    for before, told in ((free, set()), ("", {"row-not-as-grid"})):
        table = f"<w:tbl>{grid}<w:tr>{before}<w:tc><w:p/></w:tc></w:tr></w:tbl><w:sectPr"
        assert planted(DOCUMENT, "<w:sectPr", table) == told


def test_a_table_without_rows_is_found() -> None:
    assert planted(DOCUMENT, "<w:tbl>", "<w:tbl><w:tblGrid/></w:tbl><w:p/><w:tbl>") == {"table-without-rows"}


@pytest.mark.parametrize("data", [b"", b"PK", b"not a document"])
def test_what_cannot_be_read_is_told(data: bytes) -> None:
    assert found(data) == {"unreadable"}


def test_a_package_without_a_document_is_told() -> None:
    assert "part-missing" in found(write_package({"[Content_Types].xml": b"<Types/>"}))
