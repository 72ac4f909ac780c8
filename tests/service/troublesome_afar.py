"""A Dask worker that is started with `--preload tests.service.troublesome_afar` has trouble with some workbooks."""

from sltdocs.products.inputs import Convert
from sltdocs.service.cluster import dask_cluster, remote_workbook
from tests.service.troublesome import troublesome

dask_cluster._ANSWER = "tests.service.troublesome_afar:handle_troublesome"


def handle_troublesome(sent: remote_workbook.Parcel, convert: Convert | None = None) -> object:
    """Handles a parcel as a worker's child does, but for some that are trouble."""
    remote_workbook.answer = troublesome  # type: ignore[assignment]
    return remote_workbook.answer_afar(sent, convert)
