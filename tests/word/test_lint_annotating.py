"""The copy with comments opens like any Word file, says each thing at its place, and leaves the original as it was."""

import re
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.checks.structure import structure_faults
from sltdocs.word.package import read_package, write_package
from sltdocs.word.template.lint.annotating import annotated
from sltdocs.word.template.lint.linting import TemplateRule, lint, said
from tests.word.documents import part, template, text_of
from tests.word.lint_cases import CASES, CONTRACT, HEADER, REFUSED, TEXT_BOX, Case

FAULTY = template(
    "{{ Title }}", "{%p for goal in golas %}", "{% endfor %}", rows=(HEADER, ("{{ galt }}", "x")), header="{{ tittel }}"
)


def copy_of(data: bytes, form: WrittenForm = WrittenForm.NB) -> bytes:
    copy = annotated(data, lint(data, CONTRACT), form)
    assert copy is not None
    return copy


def comments(data: bytes) -> dict[str, str]:
    """The comments by number."""
    xml = read_package(data)["word/comments.xml"].decode()
    found = re.findall(r'<w:comment w:id="(\d+)".*?</w:comment>', xml, re.DOTALL)
    whole = re.findall(r"<w:comment .*?</w:comment>", xml, re.DOTALL)
    return {number: " ".join(re.findall(r"<w:t [^>]*>([^<]*)<", one)) for number, one in zip(found, whole, strict=True)}


def commented(data: bytes) -> dict[str, str]:
    """The text of the paragraph that each comment stands at, by number."""
    paragraphs = part(data, "word/document.xml").iter(qn("w:p"))
    texts = ((paragraph, "".join(text.text or "" for text in paragraph.iter(qn("w:t")))) for paragraph in paragraphs)
    return {mark.get(qn("w:id"), ""): text for paragraph, text in texts for mark in paragraph.iter(qn("w:commentReference"))}


@pytest.mark.parametrize("form", WrittenForm)
def test_each_finding_is_a_comment_at_its_place(form: WrittenForm) -> None:
    findings, copy = lint(FAULTY, CONTRACT), copy_of(FAULTY, form)
    texts, places = comments(copy), commented(copy)
    assert len(texts) == len(findings)
    for number, one in enumerate(findings):
        assert said(one, form).do.replace("'", "&#39;") in texts[str(number)]
        if one.spot.name == "word/document.xml":
            assert places[str(number)] == one.spot.text


def test_what_stands_in_a_header_is_told_at_the_first_paragraph_with_its_place() -> None:
    texts = comments(copy_of(FAULTY)).values()
    assert any("I toppteksten" in text and "tittel" in text for text in texts)


@pytest.mark.parametrize(
    "case", [case for case in CASES if case not in REFUSED and case.rule is not TemplateRule.ATTACHED_TEMPLATE], ids=str
)
def test_the_copy_is_sound(case: Case) -> None:
    """A fault of the template's own stays, but the comments add none."""
    assert set(structure_faults(copy_of(case.template))) <= set(structure_faults(case.template))


@pytest.mark.parametrize("data", [FAULTY, TEXT_BOX], ids=["tags", "text box"])
def test_an_independent_validator_finds_no_more_in_the_copy(data: bytes, tmp_path: Path) -> None:
    files = {tmp_path / "mal.docx": data, tmp_path / "kopi.docx": copy_of(data)}
    for path, content in files.items():
        path.write_bytes(content)
    before, after = ({str(fault) for fault in OpenXmlValidator().validate(path).errors} for path in files)
    assert after <= before


def test_a_text_box_gets_its_comment_outside() -> None:
    assert "txbxContent" not in read_package(copy_of(TEXT_BOX))["word/document.xml"].decode().partition("commentRangeStart")[0]


def test_the_same_findings_give_the_same_bytes_and_the_original_is_untouched() -> None:
    before = sha256(FAULTY).digest()
    assert copy_of(FAULTY) == copy_of(FAULTY)
    assert sha256(FAULTY).digest() == before


def test_nothing_of_the_text_is_lost() -> None:
    assert text_of(copy_of(FAULTY)) == text_of(FAULTY)


def test_a_copy_taken_for_a_template_is_told_to_lose_its_comments() -> None:
    assert TemplateRule.COMMENTS in [one.rule for one in lint(copy_of(FAULTY), CONTRACT)]


def test_comments_of_the_template_itself_make_no_double() -> None:
    twice = copy_of(copy_of(FAULTY))
    assert len(comments(twice)) == len(lint(FAULTY, CONTRACT)) + 1
    assert structure_faults(twice) == ()


@pytest.mark.parametrize("data", [b"", b"ingen mal", write_package({"[Content_Types].xml": b"<Types/>"})])
def test_what_is_no_word_file_has_no_copy(data: bytes) -> None:
    assert annotated(data, lint(data, CONTRACT), WrittenForm.NB) is None


@pytest.mark.slow
def test_libreoffice_opens_the_copy(tmp_path: Path) -> None:
    path = tmp_path / "kopi.docx"
    path.write_bytes(copy_of(FAULTY))
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "odt", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    written = read_package((tmp_path / "kopi.odt").read_bytes())["content.xml"].decode()
    assert written.count("<office:annotation ") == len(lint(FAULTY, CONTRACT))
    assert "Mente du «title»?" in written
