"""A Dask worker that is started with `--preload tests.service.troublesome_afar` has trouble with some workbooks."""

from sltdocs.service.cluster import dask_cluster, remote_workbook
from tests.service.troublesome import troublesome

dask_cluster._HANDLE = "tests.service.troublesome_afar:handle_troublesome"


def handle_troublesome(sent: remote_workbook.Parcel) -> object:
    """Handles a parcel as a worker's child does, but for some that are trouble."""
    remote_workbook.handle = troublesome  # type: ignore[assignment]
    return remote_workbook.handle_afar(sent)
