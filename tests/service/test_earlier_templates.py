"""Where the templates come from that stand in for one that fails."""

from pathlib import Path

from sltdocs.publishing.template_copies.templates import TemplateFolder
from sltdocs.service.installation import InstallationOnDisk
from sltdocs.service.templates.refused_templates import before, in_use


def test_the_service_goes_back_to_the_version_before_and_then_to_the_shipped_one(tmp_path: Path) -> None:
    outbox, name = tmp_path, "plan.nb.docx"
    for folder, content in ((in_use(outbox), b"ny"), (before(outbox), b"gammel")):
        (folder / "4699").mkdir(parents=True)
        (folder / "4699" / name).write_bytes(content)
    place = InstallationOnDisk(outbox, in_use(outbox))
    found = [one.template(name, "4699") for one in (place.templates, *place.earlier_templates)]
    assert found == [b"ny", b"gammel", TemplateFolder().template(name, "4699")]


def test_whoever_tries_a_template_out_sees_it_fail(tmp_path: Path) -> None:
    assert InstallationOnDisk(tmp_path, tmp_path / "maler").earlier_templates == ()
