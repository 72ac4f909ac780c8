"""`sltdocs batch SOURCE --outbox DIR`: everything from many workbooks."""

from pathlib import Path

import click

from sltdocs.cli.options import as_json, config, outbox, pdf, settings_from, templates, written_form


@click.command("batch")
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@outbox
@templates
@pdf
@click.option("--workers", type=click.IntRange(min=0), help="How many workbooks are made at the same time (0: one a core).")
@click.option("--scheduler", metavar="ADDRESS", help="Make them on a Dask cluster, such as tcp://10.0.0.5:8786.")
@as_json
@written_form
@config
def command(
    source: Path,
    outbox: Path | None,
    templates: Path | None,
    pdf: bool | None,
    workers: int | None,
    scheduler: str | None,
    as_json: bool,
    written_form: str | None,
    config: Path | None,
) -> int:
    """Publish everything from all workbooks of a folder, or of a list of files; run it again to go on where it was stopped."""
    from sltdocs.cli.batching import run_batch  # noqa: PLC0415  the pipeline is loaded when it is needed

    options = {"outbox": outbox, "templates": templates, "pdf": pdf, "workers": workers, "written_form": written_form}
    return run_batch(source, settings_from(config, **options), scheduler, as_json=as_json)
