"""What can be touched here and nowhere else."""

from enum import StrEnum


class MatchesAction(StrEnum):
    """The list's own controls."""

    WISHES = "wishes"
