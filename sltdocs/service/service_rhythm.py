"""How often the service does what it does unasked; the times are arguments, so that a test need not wait for them."""

from msgspec import Struct

from sltdocs.publishing.lease import STALE_AFTER


class ServiceRhythm(Struct, frozen=True):
    """All in seconds, on a clock that never jumps.

    `mending_per_plan` lengthens a round beyond the first two hundred plans: looking at a hundred thousand copies takes a
    second. `page_at_most` is for a page with something new on it, which would otherwise be written with every answer of a rush.
    """

    shortest_pause: float = 0.1
    patience: float = 10.0
    """How long another instance that shows life is waited for."""
    lease: float = STALE_AFTER
    """After so long without renewal others may take the outbox over."""
    life: float = 10.0
    """How often one that rests between seldom sweeps shows that it lives."""
    page: float = 30.0
    page_at_most: float = 2.0
    mending: float = 60.0
    mending_per_plan: float = 0.3
    mending_again: float = 5.0
    """For what is held open by somebody, or could not be swept away."""
    answers: float = 60.0
    """How often it is looked for answers that somebody has tidied away."""
    meanwhile: float = 5.0
    """How often the lease is renewed while something slow is waited for."""


USUAL_RHYTHM = ServiceRhythm()
