"""What can be touched here and nowhere else."""

from enum import StrEnum


class WishesAction(StrEnum):
    """The tiles, and the main action."""

    TRADE = "trade"  # an occupation code
    DISTRICT = "district"  # a district code, "" for the whole city
    CONFIRM = "confirm"
