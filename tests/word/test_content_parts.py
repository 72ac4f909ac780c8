"""What an Office file says, apart from what document libraries write into it."""

import pytest

from sltdocs.publishing.template_copies.templates import TemplateFolder
from sltdocs.word.document.content_parts import content_fingerprint
from sltdocs.word.document.replaced_lines import with_lines
from sltdocs.word.package import read_package, write_package

PLAN = TemplateFolder(None).template("plan.nb.docx", "")


@pytest.mark.parametrize("part", ["docProps/custom.xml", "docProps/core.xml", "customXml/item1.xml", "customXml/_rels/a.rels"])
def test_properties_are_no_content(part: str) -> None:
    assert content_fingerprint(write_package({**read_package(PLAN), part: b"<x/>"})) == content_fingerprint(PLAN)


def test_a_relationship_to_what_a_library_adds_is_none_either_and_any_other_is() -> None:
    parts, name = read_package(PLAN), "word/_rels/document.xml.rels"

    def with_link(target: bytes) -> str:
        link = b'<Relationship Id="rIdX" Type="t" Target="' + target + b'"/></Relationships>'
        return content_fingerprint(write_package({**parts, name: parts[name].replace(b"</Relationships>", link)}))

    assert with_link(b"../customXml/item1.xml") == content_fingerprint(PLAN)
    assert with_link(b"media/other.png") != content_fingerprint(PLAN)


def test_every_part_of_the_document_is_content() -> None:
    parts = read_package(PLAN)
    for name in ("word/document.xml", "word/styles.xml"):
        changed = parts[name].replace(b"</w:", b" </w:", 1)
        assert content_fingerprint(write_package({**parts, name: changed})) != content_fingerprint(PLAN)


def test_bytes_that_are_no_office_file_say_nothing() -> None:
    assert content_fingerprint(b"") == content_fingerprint(b"PK\x03\x04 halv") == ""


def test_a_line_is_replaced_wherever_it_stands_and_nothing_else_changes() -> None:
    parts = read_package(PLAN)
    text = b"<w:p><w:r><w:t>Vedtatt av A, sak 1 &amp; 2</w:t></w:r></w:p>"
    body = parts["word/document.xml"].replace(b"</w:body>", text + b"</w:body>")
    document = write_package({**parts, "word/document.xml": body})
    changed = with_lines(document, {"sak 1 & 2": "sak 3 & 4"})
    after = read_package(changed)
    assert b"sak 3 &amp; 4" in after["word/document.xml"]
    assert {name: data for name, data in after.items() if name != "word/document.xml"} == {
        name: data for name, data in read_package(document).items() if name != "word/document.xml"
    }
    assert with_lines(document, {"sak 9": "sak 10"}) is document
