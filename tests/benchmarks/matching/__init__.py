"""The figures of matching and search: quick, exact, good for the forty written people, beside named peers."""

from tests.benchmarks.figure import Figure
from tests.benchmarks.matching.ranking import ranking_figures
from tests.benchmarks.matching.searching import searching_figures

__all__ = ["matching_figures"]


def matching_figures() -> list[Figure]:
    """All figures of the room."""
    return [*ranking_figures(), *searching_figures()]
