"""What Microsoft 365 puts into a template besides the text: labels, properties, building blocks. None of it stands in the way."""

from datetime import UTC, datetime

import pytest

from sltdocs.products.spec import ACTION_PLAN
from sltdocs.service.templates.template_trial import tried
from sltdocs.word.package import CONTENT_TYPES, read_package, write_package
from tests.products import plans
from tests.products.test_restyled_templates import Own

NAME = "plan.nb.docx"
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
ROOT, DOCUMENT = "_rels/.rels", "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = "application/vnd.openxmlformats-officedocument"
BUILDING_BLOCK = (
    "<w:docParts><w:docPart><w:docPartPr><w:name w:val='A'/><w:types><w:type w:val='bbPlcHdr'/></w:types></w:docPartPr>"
    "<w:docPartBody><w:p><w:r><w:t>Klikk her for å skrive</w:t></w:r></w:p></w:docPartBody></w:docPart></w:docParts>"
)
PARTS = {
    "a sensitivity label": (
        ROOT,
        "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels",
        "docMetadata/LabelInfo.xml",
        "application/vnd.ms-office.classificationlabels+xml",
        "<c:labelList xmlns:c='http://schemas.microsoft.com/office/2020/mipLabelMetadata'><c:label id='{a}'/></c:labelList>",
    ),
    "properties of a document library": (
        ROOT,
        f"{OFFICE}/relationships/custom-properties",
        "docProps/custom.xml",
        f"{TYPES}.custom-properties+xml",
        f"<Properties xmlns='{OFFICE}/custom-properties'/>",
    ),
    "data of a document library": (
        DOCUMENT,
        f"{OFFICE}/relationships/customXml",
        "../customXml/item1.xml",
        "application/xml",
        "<p:properties xmlns:p='http://schemas.microsoft.com/office/2006/metadata/properties'><documentManagement/></p:properties>",
    ),
    "building blocks": (
        DOCUMENT,
        f"{OFFICE}/relationships/glossaryDocument",
        "glossary/document.xml",
        f"{TYPES}.wordprocessingml.document.glossary+xml",
        f"<w:glossaryDocument xmlns:w='{WORD}'>{BUILDING_BLOCK}</w:glossaryDocument>",
    ),
    "who wrote it": (
        DOCUMENT,
        "http://schemas.microsoft.com/office/2011/relationships/people",
        "people.xml",
        f"{TYPES}.wordprocessingml.people+xml",
        "<p:people xmlns:p='http://schemas.microsoft.com/office/word/2012/wordml'><p:person p:author='Kari'/></p:people>",
    ),
}


def part_of(kind: str) -> str:
    """The name of the part."""
    relations, _, target, _, _ = PARTS[kind]
    return target.removeprefix("../") if target.startswith("..") or relations == ROOT else f"word/{target}"


def with_part(kind: str) -> bytes:
    """The shipped template with one of them."""
    relations, relation, target, content_type, xml = PARTS[kind]
    parts = read_package((plans.SHIPPED / NAME).read_bytes())
    name = part_of(kind)
    link = f'<Relationship Id="rIdOffice" Type="{relation}" Target="{target}"/></Relationships>'
    override = f'<Override PartName="/{name}" ContentType="{content_type}"/></Types>'
    changed = {
        **parts,
        name: xml.encode(),
        relations: parts[relations].replace(b"</Relationships>", link.encode()),
        CONTENT_TYPES: parts[CONTENT_TYPES].replace(b"</Types>", override.encode()),
    }
    return write_package(changed)


@pytest.mark.parametrize("kind", PARTS)
def test_what_office_adds_does_not_stand_in_the_way(kind: str) -> None:
    assert tried(NAME, with_part(kind), NOW) == ()


@pytest.mark.parametrize("kind", ["who wrote it", "data of a document library"])
def test_who_made_a_template_is_in_no_document_made_from_it(kind: str) -> None:
    result = ACTION_PLAN.made(plans.minimal(), plans.given(templates=Own(with_part(kind))))
    assert result.findings == ()
    parts = read_package(result.artifacts[0].data)
    name = part_of(kind)
    assert name not in parts
    assert not [one for one, data in parts.items() if name.rpartition("/")[2].encode() in data]
