"""Word's own styles are known by the name in the file and by the one a Norwegian sees; those in reserve need not be there."""

import re
from io import BytesIO

import pytest
from docx import Document

from sltdocs.contract.cell import Run
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.checks.structure import structure_faults
from sltdocs.word.document.open_package import open_package
from sltdocs.word.engine import compile_template, fill
from sltdocs.word.package import read_package, write_package
from sltdocs.word.template.lint.linting import TemplateRule, lint, said
from tests.word.documents import PROPERTIES, template
from tests.word.lint_cases import CONTRACT

LINES = Text((Run("Les "), Run("mer", link="https://fjordvik.example/"), Run("\n- et punkt\n- to\n1. et nummer\n2. to")))


def renamed(names: dict[str, str], *lines: str) -> bytes:
    """A template in which these styles have other names, as LibreOffice and Google Docs write them."""
    parts = read_package(template("{{ title }}", *lines))
    styles = parts["word/styles.xml"].decode()
    for old, new in names.items():
        assert f'w:val="{old}"' in styles
        styles = styles.replace(f'<w:name w:val="{old}"/>', f'<w:name w:val="{new}"/>')
    return write_package({**parts, "word/styles.xml": styles.encode()})


def without(name: str, *lines: str) -> bytes:
    """A template that has no style of this name."""
    document = Document(BytesIO(template("{{ title }}", *lines)))
    for style in [one for one in document.styles if one.name == name]:
        style.element.getparent().remove(style.element)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def styles_used(data: bytes) -> list[str]:
    filled = fill(compile_template(data), {"title": "Plan", "link": LINES}, PROPERTIES)
    assert structure_faults(open_package(filled.parts)) == ()
    names = {style.style_id: style.name for style in Document(BytesIO(filled.packed())).styles}
    return [names[one] for one in re.findall(r'<w:(?:p|r)Style w:val="([^"]+)"', filled.parts["word/document.xml"].decode())]


def told(data: bytes) -> list[TemplateRule]:
    return [one.rule for one in lint(data, CONTRACT)]


NORWEGIAN = {"Body Text": "Brødtekst", "List Bullet": "Punktliste", "List Number": "Nummerert liste"}


@pytest.mark.parametrize("body", ["Body Text", "Brødtekst", "brødtekst"])
@pytest.mark.parametrize("names", [{}, NORWEGIAN])
def test_a_style_of_word_is_found_by_either_name_whichever_the_file_has(names: dict[str, str], body: str) -> None:
    data = renamed(names, f"{{{{p link|blocks('{body}', 'Punktliste', 'List Number') }}}}")
    assert told(data) == []
    used = styles_used(data)
    assert [names.get(name, name) for name in ("Body Text", "List Bullet", "List Number")] == [
        one for one in dict.fromkeys(used) if one != "Hyperlink"
    ]


def test_a_style_that_nobody_knows_is_told_and_what_was_meant_with_it() -> None:
    data = template("{{ title }}", "{{p link|blocks('Brødtkest') }}", "{{p link|blocks('Kommunetekst') }}")
    found = [one for one in lint(data, CONTRACT) if one.rule is TemplateRule.STYLE_UNKNOWN]
    assert [(one.told["style"], one.told["meant"]) for one in found] == [("Brødtkest", "Brødtekst"), ("Kommunetekst", "")]


@pytest.mark.parametrize("name", ["Hyperlink", "Body Text"])
def test_a_style_that_word_has_in_reserve_is_no_fault_and_is_there_in_the_document(name: str) -> None:
    data = without(name, "{{p link|blocks }}")
    assert told(data) == []
    assert {"Body Text", "Hyperlink"} <= set(styles_used(data))


@pytest.mark.parametrize(("form", "name"), [(WrittenForm.NB, "Punktliste"), (WrittenForm.NN, "Punktliste")])
def test_a_list_style_that_is_gone_is_told_by_the_name_that_word_shows(form: WrittenForm, name: str) -> None:
    (found,) = lint(without("List Bullet"), CONTRACT)
    assert found.rule is TemplateRule.STYLE_MISSING
    assert f"«{name}»" in said(found, form).what
    assert f"skriv «{name}»" in said(found, form).do
