"""The figures of matching: quick, exact, and good for the forty written people."""

from tests.benchmarks.matching.ranking import ranking_figures

__all__ = ["ranking_figures"]
