"""The figures of matching and search: what is found, beside a named peer."""

from tests.benchmarks.figure import Figure
from tests.benchmarks.matching.searching import searching_figures

__all__ = ["matching_figures"]


def matching_figures() -> list[Figure]:
    """All figures of the room."""
    return searching_figures()
