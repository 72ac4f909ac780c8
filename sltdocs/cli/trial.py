"""A template on trial: the example is rendered with it, as the service would."""

from dataclasses import dataclass
from datetime import datetime

from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings import Code, Finding
from sltdocs.pipeline import build, check
from sltdocs.products.given import Given
from sltdocs.publishing.templates import TemplateFolder, shipped_templates
from sltdocs.workbook.starter import starter_workbook


@dataclass(frozen=True, slots=True)
class Trial:
    """Templates of which one is replaced by the one on trial."""

    name: str
    data: bytes

    def template(self, name: str, municipality_number: str) -> bytes:
        """The docx template of this name; raises TemplateFault when there is none."""
        return self.data if name == self.name else TemplateFolder().template(name, municipality_number)

    def logo(self, municipality_number: str) -> bytes | None:
        """No logo."""
        return TemplateFolder().logo(municipality_number)


def names() -> tuple[str, ...]:
    """The names that templates can have."""
    return tuple(sorted(path.name for path in shipped_templates().glob("*.docx")))


def tried(trial: Trial, form: WrittenForm, now: datetime) -> tuple[Finding, ...]:
    """What is wrong with the template, when the example of this written form is rendered with it."""
    workbook = starter_workbook(form, example=True)
    built = build(check(workbook), workbook, Given(now, trial))
    return tuple(found for found in built.findings if found.code is Code.TEMPLATE_UNUSABLE)
