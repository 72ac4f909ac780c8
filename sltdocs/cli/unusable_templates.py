"""What is wrong with the templates for want of which a document could not be made: tried as `sltdocs template check` does."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from sltdocs.cli.template_report import as_object, say
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings import Code
from sltdocs.pipeline import Built
from sltdocs.products.template_contract import STEMS
from sltdocs.publishing.templates import TemplateFolder
from sltdocs.settings import Settings
from sltdocs.watching.template_trying import tried
from sltdocs.word.lint import Rule, TemplateFinding, found


class UnusableTemplate(Struct, frozen=True):
    """A template, and everything that was found when it was tried."""

    file: Path
    form: WrittenForm
    findings: tuple[TemplateFinding, ...]

    def say(self) -> None:
        """For a person, on stdout."""
        say(self.findings, str(self.file), self.form, copy=None, as_json=False)

    def as_objects(self) -> list[dict[str, object]]:
        """For a program."""
        return [as_object(one, self.form) for one in self.findings]


def unusable_templates(built: Built, settings: Settings, now: datetime) -> Iterator[UnusableTemplate]:
    """Those that a build was stopped by; a template is tried in a child process."""
    plan = built.checked.plan
    if plan is None:
        return
    for outcome in built.outcomes:
        if any(reason.code is Code.TEMPLATE_UNUSABLE for reason in outcome.reasons):
            name = f"{STEMS[outcome.product]}.{plan.written_form}.docx"
            file = TemplateFolder(settings.templates).path(name, plan.municipality_key)
            if file is not None:
                yield UnusableTemplate(file, plan.written_form, _tried(name, file, settings, now))


def _tried(name: str, file: Path, settings: Settings, now: datetime) -> tuple[TemplateFinding, ...]:
    try:
        return tried(name, file.read_bytes(), now, settings)
    except OSError:
        return (found(Rule.NOT_READABLE),)
