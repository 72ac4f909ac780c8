"""Where templates come from: the municipality's own, else the site's, else the shipped ones."""

from pathlib import Path

import pytest

from sltdocs.errors import TemplateFault
from sltdocs.publishing.template_copies.templates import TemplateFolder, shipped_templates

PLAN = "plan.nb.docx"


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def test_the_shipped_templates_are_real_documents_in_both_written_forms() -> None:
    names = {path.name for path in shipped_templates().glob("*.docx")}
    assert names >= {"plan.nb.docx", "plan.nn.docx", "status-report.nb.docx", "status-report.nn.docx"}
    assert TemplateFolder().template(PLAN, "4699").startswith(b"PK")


def test_the_nearest_template_is_used(tmp_path: Path) -> None:
    put(tmp_path / PLAN, "the site's")
    put(tmp_path / "4699" / PLAN, "the municipality's")
    folder = TemplateFolder(tmp_path)
    assert folder.template(PLAN, "4699") == b"the municipality's"
    assert folder.template(PLAN, "4698") == b"the site's"
    assert folder.template("plan.nn.docx", "4699") == TemplateFolder().template("plan.nn.docx", "")


def test_a_joint_plan_has_templates_of_its_own_and_not_those_of_one_of_its_municipalities(tmp_path: Path) -> None:
    put(tmp_path / "4647" / PLAN, "one municipality's")
    put(tmp_path / "4647" / "logo.png", "one municipality's")
    folder = TemplateFolder(tmp_path)
    assert folder.template(PLAN, "4647-4651") == TemplateFolder().template(PLAN, "")
    assert folder.logo("4647-4651") is None
    put(tmp_path / "4647-4651" / PLAN, "the joint plan's")
    assert folder.template(PLAN, "4647-4651") == b"the joint plan's"
    assert folder.template(PLAN, "4647") == b"one municipality's"


def test_a_missing_template_is_a_fault_that_names_it() -> None:
    with pytest.raises(TemplateFault, match=r"brev\.nb\.docx"):
        TemplateFolder().template("brev.nb.docx", "4699")


def test_a_logo_is_optional(tmp_path: Path) -> None:
    assert TemplateFolder(tmp_path).logo("4699") is None
    put(tmp_path / "4699" / "logo.png", "png")
    assert TemplateFolder(tmp_path).logo("4699") == b"png"


@pytest.mark.parametrize("name", [PLAN, "logo.png"])
def test_a_changed_template_or_logo_changes_the_fingerprint_of_its_municipality_only(tmp_path: Path, name: str) -> None:
    folder = TemplateFolder(tmp_path)
    before = {number: folder.fingerprint(number) for number in ("4699", "4698")}
    put(tmp_path / "4699" / name, "new")
    assert folder.fingerprint("4699") != before["4699"]
    assert folder.fingerprint("4698") == before["4698"]
