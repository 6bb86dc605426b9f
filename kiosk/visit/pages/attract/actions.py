"""What can be touched here and nowhere else."""

from enum import StrEnum


class AttractAction(StrEnum):
    """The way in without a card."""

    GUEST = "guest"
