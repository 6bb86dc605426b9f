"""The figures of matching: quick, exact, and good for the forty written people."""

from tests.benchmarks.figure import Figure
from tests.benchmarks.matching.ranking import ranking_figures

__all__ = ["matching_figures"]


def matching_figures() -> list[Figure]:
    """All figures of the room."""
    return ranking_figures()
