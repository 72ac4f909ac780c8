"""Templates that would run, fetch or hide something are refused, and the reason is named."""

from pathlib import Path

import pytest

from sltdocs.errors import TemplateFault
from sltdocs.word.engine import compile_template, render
from sltdocs.word.package import read_package, write_package
from tests.word.documents import PROPERTIES, template, with_body, with_relation

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHIPPED = sorted((Path(__file__).parents[2] / "templates").glob("*.docx"))


def field(code: str) -> str:
    return f'<w:p><w:fldSimple w:instr="{code}"/></w:p>'


def split_field(*pieces: str) -> str:
    """A field whose code stands in several runs; a piece may hold a field of its own."""
    code = "".join(piece if piece.startswith("<") else f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    return f"{begin}{code}{end}"


@pytest.mark.parametrize(
    ("xml", "named"),
    [
        ('<w:altChunk r:id="rId1"/>'.replace("<w:altChunk", f'<w:altChunk xmlns:r="{RELATIONS}"'), "altChunk"),
        ("<w:p><w:r><w:object/></w:r></w:p>", "embedded object"),
        ("<w:p><w:r><w:control/></w:r></w:p>", "ActiveX"),
        ("<w:p><w:subDoc/></w:p>", "subdocument"),
        ("<w:p><w:ins><w:r><w:t>ny</w:t></w:r></w:ins></w:p>", "tracked changes"),
        ("<w:p><w:del><w:r><w:delText>gammel</w:delText></w:r></w:del></w:p>", "tracked changes"),
        ("<w:p><w:pPr><w:pPrChange/></w:pPr></w:p>", "tracked changes"),
        ('<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"/>', "Strict Open XML"),
        (field("DDEAUTO c:\\\\cmd.exe"), "DDEAUTO"),
        (field("DDE excel"), "DDE"),
        (field("INCLUDETEXT \\\\server\\x.docx"), "INCLUDETEXT"),
        (field("INCLUDEPICTURE http://a.example/x.png"), "INCLUDEPICTURE"),
        (field("LINK Excel.Sheet.8"), "LINK"),
        (field("MACROBUTTON x"), "MACROBUTTON"),
        (field("DATABASE x"), "DATABASE"),
        (f"<w:p>{split_field('DDE', 'AUTO cmd')}</w:p>", "DDEAUTO"),
        (f"<w:p>{split_field(split_field('QUOTE 68 68 69'), ' cmd')}</w:p>", "QUOTE"),
        (f"<w:p>{split_field('REF x ', split_field('IMPORT x.png'))}</w:p>", "IMPORT"),
    ],
)
def test_a_template_that_brings_something_along_is_refused_by_name(xml: str, named: str) -> None:
    with pytest.raises(TemplateFault, match=f"document.xml: .*{named}.* is not allowed"):
        compile_template(with_body(xml))


@pytest.mark.parametrize(
    ("kind", "target", "named"),
    [
        ("oleObject", "file:///c:/x.xls", "embedded object"),
        ("aFChunk", "http://a.example/x.html", "altChunk"),
        ("image", "http://a.example/x.png", "image"),
        ("image", "\\\\server\\share\\x.png", "image"),
        ("hyperlink", "file:///c:/windows/x.exe", "hyperlink"),
        ("hyperlink", "javascript:alert(1)", "hyperlink"),
        ("frame", "http://a.example/", "frame"),
        ("vbaProject", "vbaProject.bin", "macros"),
    ],
)
def test_a_template_that_would_fetch_something_is_refused(kind: str, target: str, named: str) -> None:
    with pytest.raises(TemplateFault, match=named):
        compile_template(with_relation(kind, target))


def test_a_document_type_is_refused_in_any_encoding() -> None:
    styles = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'.encode("utf-16")
    with pytest.raises(TemplateFault, match="document type"):
        compile_template(write_package({**read_package(template("x")), "word/styles.xml": styles}))


def test_a_template_with_macros_is_refused() -> None:
    with pytest.raises(TemplateFault, match=r"vbaProject\.bin: macros"):
        compile_template(write_package({**read_package(template("x")), "word/vbaProject.bin": b"x"}))


@pytest.mark.parametrize(
    "tag",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ value.__init__.__globals__ }}",
        "{{ value.format(1) }}",
        "{{ 'x' * 999999999 }}",
        "{{ 9 ** 999999 }}",
        "{{ '%0999999999d' % 1 }}",
        "{{ range(999999999) }}",
        "{{ lipsum() }}",
        "{{ cycler('a') }}",
        "{{ value|center(999999999) }}",
        "{% include 'x' %}",
        "{% import 'os' as os %}",
    ],
)
def test_a_template_that_would_run_or_swell_is_stopped(tag: str) -> None:
    with pytest.raises(TemplateFault):
        render(template(tag), {"value": "x"}, PROPERTIES)


def test_links_and_printing_fields_are_welcome() -> None:
    assert compile_template(with_relation("hyperlink", "https://www.kommunen.example/"))
    assert compile_template(with_body(f"<w:p>{split_field('PAG', 'E')}</w:p>{field('NUMPAGES')}"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_the_shipped_templates_are_welcome(path: Path) -> None:
    assert compile_template(path.read_bytes()).texts
