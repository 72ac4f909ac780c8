"""The shipped templates are the ones that their script builds, and they carry no trace of the tools that made them."""

import zipfile
from io import BytesIO

import pytest

from sltdocs.products.documents.filling import FIELD_ALIASES
from sltdocs.publishing.template_copies.compiled_templates import CompiledTemplates
from sltdocs.word.engine import compile_template, compiled_form
from sltdocs.word.package import read_package
from sltdocs.word.template.keeping import sealed, template_key
from templates.source.shipped import templates
from tests.products.plans import SHIPPED

PAGES = [name for name in templates() if name.endswith(".docx")]


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("name", templates())
def test_the_shipped_template_is_what_the_script_builds(name: str) -> None:
    assert parts((SHIPPED / name).read_bytes()) == parts(templates()[name])


def test_every_template_is_shipped_in_both_written_forms() -> None:
    assert sorted(path.name for path in SHIPPED.iterdir() if path.suffix in {".docx", ".pptx"}) == sorted(templates())


@pytest.mark.parametrize("name", PAGES)
def test_the_language_is_that_of_the_template(name: str) -> None:
    language = f"{name.split('.')[1]}-NO"
    held = parts(templates()[name])
    assert f"<w:lang w:val='{language}'".encode() in held["word/styles.xml"]
    assert f"<dc:language>{language}</dc:language>".encode() in held["docProps/core.xml"]
    assert b"en-US" not in b"".join(held.values())


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_a4(name: str) -> None:
    document = parts(templates()[name])["word/document.xml"]
    assert b"w:w='11906' w:h='16838'" in document
    assert b"12240" not in document


@pytest.mark.parametrize("name", PAGES)
def test_what_is_kept_of_a_shipped_template_is_what_it_compiles_to(name: str) -> None:
    """A change of the language that leaves `FORM` as it was would go on with what was kept before it."""
    data = (SHIPPED / name).read_bytes()
    compile_template(data, CompiledTemplates(), FIELD_ALIASES)
    kept = CompiledTemplates().kept(template_key(data, FIELD_ALIASES.fingerprint))
    assert kept == sealed(compiled_form(read_package(data), FIELD_ALIASES)), "raise keeping.FORM"
