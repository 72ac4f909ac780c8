"""`sltdocs template …`: what template authors need."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from sltdocs.cli.ending import ExitCode
from sltdocs.cli.envelope import envelope, say_json
from sltdocs.cli.helpful import HelpfulGroup
from sltdocs.cli.options import FILE, FOLDER, as_json, settings_from, written_form
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.documents.template_fields import SLIDE_STEMS, STEMS, contract_for, paths
from sltdocs.products.template_page.ready_tags import words_of
from sltdocs.word.template.lint.linting import TemplateField
from sltdocs.words.templates.field_words import FieldWords
from sltdocs.words.templates.slide_rules import LAYOUTS, slide_terms
from sltdocs.words.templates.templates import template_words


def say_fields(stems: Iterable[str], form: WrittenForm, *, as_json: bool) -> None:
    """The fields of these templates: name, kind, what it is, an example."""
    if as_json:
        fields = [_as_object(stem, *one, form) for stem in stems if stem in STEMS for one in _fields(stem, form)]
        say_json(
            envelope(ok=True, fields=[*fields, *(one for stem in stems if stem in SLIDE_STEMS for one in _layouts(stem, form))])
        )
        return
    words = template_words(form)
    for stem in (one for one in stems if one in SLIDE_STEMS):
        _say_layouts(stem, form)
    for stem in (one for one in stems if one in STEMS):
        click.echo(click.style(words.fields_of.format(name=f"{stem}.{form.value}.docx"), bold=True))
        for path, field, told in _fields(stem, form):
            example = f" {words.example.format(example=told.example)}" if told.example else ""
            click.echo(f"  {path} ({words.kinds[field.kind]}): {told.what}.{example}")
        click.echo()


def _layouts(stem: str, form: WrittenForm) -> Iterator[dict[str, str]]:
    """What a slide master must have: a layout of each kind, and the places in it."""
    words, names = template_words(form), slide_terms(form)["layout"]
    for key, wording in LAYOUTS.items():
        told = wording.nn if form is WrittenForm.NN else wording.nb
        known = {"template": stem, "name": names[key], "kind": "layout", "kind_in_words": words.kinds["layout"]}
        yield {**known, "what": f"{told.what}. {told.do}", "example": ""}


def _say_layouts(stem: str, form: WrittenForm) -> None:
    words = template_words(form)
    click.echo(click.style(words.layouts_of.format(name=f"{stem}.{form.value}.pptx"), bold=True))
    for one in _layouts(stem, form):
        click.echo(f"  {one['name']} ({one['kind_in_words']}): {one['what']}.")
    click.echo()


def _fields(stem: str, form: WrittenForm) -> Iterator[tuple[str, TemplateField, FieldWords]]:
    """The fields that have something to say; the items of a list of groups are told by their own fields."""
    for path, field in paths(contract_for(f"{stem}.{form.value}.docx")).items():
        if not (path.endswith("[]") and field.fields):
            yield path, field, words_of(path, form)


def _as_object(stem: str, path: str, field: TemplateField, told: FieldWords, form: WrittenForm) -> dict[str, str]:
    kind = template_words(form).kinds[field.kind]
    return {
        "template": stem,
        "name": path,
        "kind": field.kind.value,
        "kind_in_words": kind,
        "what": told.what,
        "example": told.example,
    }


@click.group("template", cls=HelpfulGroup)
def command() -> None:
    """Templates: copy the shipped ones to restyle them in Word, and try the result."""


@command.command("export", short_help="Copy the shipped templates into a folder.")
@click.argument("folder", type=FOLDER)
@as_json
def export(folder: Path, as_json: bool) -> int:
    """Copy the shipped templates into FOLDER, which must not hold templates of the same names."""
    from sltdocs.cli.envelope import CommandFault, say_fault, say_files  # noqa: PLC0415  loaded when needed
    from sltdocs.contract.written_form import WrittenForm  # noqa: PLC0415
    from sltdocs.products.web.own_look import LOOK  # noqa: PLC0415
    from sltdocs.publishing.template_copies.templates import shipped_names, shipped_templates  # noqa: PLC0415
    from sltdocs.words.service.service import service_words  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    words = service_words(WrittenForm.NB)
    shipped = [shipped_templates() / name for name in (*shipped_names(), LOOK)]
    for template in shipped:
        try:
            with (folder / template.name).open("xb") as target:
                target.write(template.read_bytes())
        except FileExistsError:
            say_fault(CommandFault.FILE_EXISTS, words.workbook_exists.format(file=folder / template.name), as_json=as_json)
            return ExitCode.WRONG_USE
    copied = [folder / template.name for template in shipped]
    say_files(copied, words.templates_written.format(folder=folder), as_json=as_json)
    return ExitCode.OK


@command.command("new", short_help="Write a page with every field to copy from.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--as", "name", metavar="NAME", help="Which template FILE is to be, when it is not called so: plan.nb.docx, for example."
)
@as_json
def new(file: Path, name: str | None, as_json: bool) -> int:
    """Write FILE, a Word page with every field and table ready to copy, which is a template itself."""
    from sltdocs.cli.envelope import CommandFault, say_fault, say_files  # noqa: PLC0415  loaded when needed
    from sltdocs.products.documents.template_fields import TEMPLATE_NAMES  # noqa: PLC0415
    from sltdocs.products.template_page.ready_page import ready_page  # noqa: PLC0415
    from sltdocs.publishing.template_copies.templates import form_of, shipped_templates  # noqa: PLC0415
    from sltdocs.words.service.service import service_words  # noqa: PLC0415
    from sltdocs.words.templates.ready_page import ready_page_words  # noqa: PLC0415

    name = name or file.name
    if name not in TEMPLATE_NAMES:
        raise click.BadParameter(f"a template is called one of: {', '.join(TEMPLATE_NAMES)}; or say with --as which it is")
    form = form_of(name) or WrittenForm.NB
    page = ready_page(name, (shipped_templates() / name).read_bytes())
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("xb") as target:
            target.write(page)
    except FileExistsError:
        say_fault(CommandFault.FILE_EXISTS, service_words(form).workbook_exists.format(file=file), as_json=as_json)
        return ExitCode.WRONG_USE
    say_files([file], ready_page_words(form).written.format(file=file), as_json=as_json)
    return ExitCode.OK


@command.command("check", short_help="Look a template through, and try it.")
@click.argument("file", type=FILE)
@click.option("--as", "name", metavar="NAME", help="Which template FILE is, when it is not called so: plan.nb.docx, for example.")
@click.option("--annotate", type=click.Path(dir_okay=False, path_type=Path), metavar="COPY", help="Write a copy with comments.")
@as_json
def check(file: Path, name: str | None, annotate: Path | None, as_json: bool) -> int:
    """Look FILE through, and fill it in with the example and with the least that a plan can hold. A logo is looked through."""
    from sltdocs.cli.clock import now  # noqa: PLC0415  loaded when needed
    from sltdocs.cli.envelope import CommandFault, say_fault  # noqa: PLC0415
    from sltdocs.cli.template_report import say, write_annotated  # noqa: PLC0415
    from sltdocs.products.documents.template_fields import SLIDE_TEMPLATE_NAMES, TEMPLATE_NAMES  # noqa: PLC0415
    from sltdocs.publishing.template_copies.templates import LOGO, form_of  # noqa: PLC0415
    from sltdocs.service.templates.trial_process import tried  # noqa: PLC0415
    from sltdocs.word.template.lint.linting import is_usable  # noqa: PLC0415
    from sltdocs.words.service.service import service_words  # noqa: PLC0415

    name = name or file.name
    if name not in {*TEMPLATE_NAMES, *SLIDE_TEMPLATE_NAMES, LOGO}:
        known = ", ".join((*TEMPLATE_NAMES, *SLIDE_TEMPLATE_NAMES, LOGO))
        raise click.BadParameter(f"a template is called one of: {known}; or say with --as which it is")
    form = form_of(name) or settings_from(None).written_form
    if annotate and annotate.exists():
        say_fault(CommandFault.FILE_EXISTS, service_words(form).workbook_exists.format(file=annotate), as_json=as_json)
        return ExitCode.WRONG_USE
    template = file.read_bytes()
    findings = tried(name, template, now(), settings_from(None))
    copy = write_annotated(annotate, template, findings, form) if annotate else None
    say(findings, file.name, form, copy=copy, as_json=as_json)
    return ExitCode.OK if is_usable(findings) else ExitCode.TEMPLATE_FAULT


@command.command("fields", short_help="Show what templates may use.")
@click.argument("name", required=False)
@written_form
@as_json
def fields(name: str | None, written_form: str | None, as_json: bool) -> int:
    """Show what templates may use; of the one called NAME (plan, status-report or presentation) only, when it is given."""
    from sltdocs.contract.written_form import WrittenForm  # noqa: PLC0415

    stem = None if name is None else name.partition(".")[0]
    known = (*STEMS, *SLIDE_STEMS)
    if stem is not None and stem not in known:
        raise click.BadParameter(f"one of: {', '.join(known)}", param_hint="NAME")
    say_fields((stem,) if stem else known, WrittenForm(written_form or "nb"), as_json=as_json)
    return ExitCode.OK
