"""Python's search for unreachable cycles: the work makes few, and a search goes through all that a workbook has become."""

import gc

_SELDOM = 200_000
"""New objects between two searches: with Python's 700 they take 5 to 12 % of a build, and more the larger the workbook."""


def search_seldom() -> None:
    """For this process. Memory is given back without a search as soon as nothing refers to it."""
    gc.set_threshold(_SELDOM)


def search_no_more() -> None:
    """For a process that is about to end: else Python looks once more through everything that goes, 30 ms after a build."""
    gc.freeze()
