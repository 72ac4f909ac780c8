"""`sltdocs build FILE --outbox DIR`: everything from one workbook, once."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from sltdocs.build import Built
from sltdocs.cli import report
from sltdocs.cli.clock import now
from sltdocs.cli.commands.check import code_for
from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import say_json
from sltdocs.cli.helpful import HelpfulCommand
from sltdocs.cli.options import FILE, as_json, config, outbox, pdf, settings_from, templates, written_form
from sltdocs.contract.code import Severity
from sltdocs.contract.identity.identity_numbers import masked
from sltdocs.findings.document import DocumentCode
from sltdocs.findings.finding import Finding, worst
from sltdocs.findings.service import ServiceCode
from sltdocs.products.artifact import Made
from sltdocs.publishing.layout import COORDINATOR, shown_path
from sltdocs.publishing.lease import Lease
from sltdocs.publishing.projection import Receipt
from sltdocs.publishing.publisher import publish, publish_unread
from sltdocs.publishing.which_workbook import plans_by_workbook
from sltdocs.service.file_names import readable
from sltdocs.service.installation import task, with_shipped_templates_behind
from sltdocs.service.loop.file_times import touched_at
from sltdocs.service.status.read_me import open_outbox
from sltdocs.settings import Settings
from sltdocs.task_answer import answer_anyway

if TYPE_CHECKING:
    from sltdocs.cli.template_report import UnusableTemplate


_PATIENCE = 10.0
_TOLD_AT_ONCE = {DocumentCode.DOCUMENT_WITHOUT_PDF, ServiceCode.STATE_RECOVERED, ServiceCode.TEMPLATE_FELL_BACK}


def build_once(file: Path, settings: Settings, now: datetime, *, as_json: bool) -> int:
    """Builds, publishes, reports; gives the exit code."""
    settings.outbox.mkdir(parents=True, exist_ok=True)
    lease = Lease(settings.outbox)
    lease.acquire(_PATIENCE)
    try:
        open_outbox(settings)
        built, receipt = _published(file, settings, now)
    finally:
        lease.release()
    code = _code(built)
    _report(built, receipt, settings, now, code, as_json=as_json)
    return code


def _is_told_at_once(found: Finding) -> bool:
    """What stops something, and what only whoever runs the program can mend."""
    return found.severity.value == "error" or found.code in _TOLD_AT_ONCE


def _code(built: Built) -> ExitCode:
    if any(found.code in (ServiceCode.TEMPLATE_UNUSABLE, ServiceCode.TEMPLATE_FELL_BACK) for found in built.findings):
        return ExitCode.TEMPLATE_FAULT
    return code_for(readable=built.checked.readable, wrong=worst(built.findings) is Severity.ERROR or not built.complete)


def _published(file: Path, settings: Settings, now: datetime) -> tuple[Built, Receipt]:
    convert = None
    if settings.pdf:
        from sltdocs.service.pdf.libreoffice import converter  # noqa: PLC0415  starting programs takes many modules

        convert = converter(settings)
    asked = task(settings, file.read_bytes(), readable(file.name), now, touched=touched_at(file))
    built, publication = answer_anyway(asked, convert)
    if settings.templates and _fails_for_this_plan_alone(built, settings, now):
        built, publication = answer_anyway(with_shipped_templates_behind(asked), convert)
    known = None if publication.identity else plans_by_workbook(settings.outbox).get(masked(asked.file_name).casefold())
    if known:
        return built, publish_unread(settings.outbox, known, replace(publication, file_name=masked(asked.file_name)), now)
    return built, publish(settings.outbox, publication, now, state=settings.state)


def _fails_for_this_plan_alone(built: Built, settings: Settings, now: datetime) -> bool:
    """Whether an own template that passes its trial has failed: others made with it are right, and this one must not wait."""
    failed = _unusable_templates(built, settings, now) if _code(built) is ExitCode.TEMPLATE_FAULT else ()
    return bool(failed) and all(one.failed_here_alone for one in failed)


def _report(built: Built, receipt: Receipt, settings: Settings, now: datetime, code: ExitCode, *, as_json: bool) -> None:
    form = built.checked.written_form or settings.written_form
    templates = _unusable_templates(built, settings, now) if code is ExitCode.TEMPLATE_FAULT else ()
    if as_json:
        about_templates = [one for template in templates for one in template.as_objects()]
        content = report.as_object(built.findings, built.outcomes, form, ok=code is ExitCode.OK, more=about_templates)
        say_json({**content, "folder": str(receipt.folder), "new": receipt.new, "files": _where(receipt)})
        return
    report.say_findings(filter(_is_told_at_once, built.findings), form)
    report.say_outcomes((outcome for outcome in built.outcomes if outcome.made is not Made.NOT_ASKED), form)
    report.say_summary(built.findings, form)
    for template in templates:
        template.say()
    report.say_folder(receipt.folder, form)


def _where(receipt: Receipt) -> list[str]:
    """The files, relative to the outbox; those of an answer to a file that is no plan relative to its folder."""
    of_plan = receipt.folder.parent.name == COORDINATOR
    return [shown_path(receipt.folder.name, path) if of_plan else path for path in receipt.files]


def _unusable_templates(built: Built, settings: Settings, now: datetime) -> "tuple[UnusableTemplate, ...]":
    from sltdocs.cli.template_report import unusable_templates  # noqa: PLC0415  only when one is unusable

    return tuple(unusable_templates(built, settings, now))


@click.command("build", cls=HelpfulCommand)
@click.argument("file", type=FILE)
@outbox
@templates
@pdf
@as_json
@written_form
@config
def command(
    file: Path,
    outbox: Path | None,
    templates: Path | None,
    pdf: bool | None,
    as_json: bool,
    written_form: str | None,
    config: Path | None,
) -> int:
    """Make plan, calendars, report and feedback from the workbook FILE and publish them in the outbox."""

    settings = settings_from(config, outbox=outbox, templates=templates, pdf=pdf, written_form=written_form)
    return build_once(file, settings, now(), as_json=as_json)
