"""A Dask worker that is started with `--preload tests.watching.troublesome_afar` has trouble with some workbooks."""

from sltdocs.watching import afar, cluster
from tests.watching.troublesome import troublesome

cluster._HANDLE = "tests.watching.troublesome_afar:handle_troublesome"


def handle_troublesome(sent: afar.Parcel) -> object:
    """Handles a parcel as a worker's child does, but for some that are trouble."""
    afar.handle = troublesome  # type: ignore[assignment]
    return afar.handle_afar(sent)
