"""What can be touched here and nowhere else."""

from enum import StrEnum


class ClearedAction(StrEnum):
    """The one button."""

    UNDERSTOOD = "understood"
