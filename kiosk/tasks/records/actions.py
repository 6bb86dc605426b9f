"""What can be touched here and nowhere else."""

from enum import StrEnum


class RecordsAction(StrEnum):
    """The controls of the records' page."""

    INSURANCE = "insurance"  # an insurance
    EARLIER = "earlier"
    LATER = "later"
    SHOW_AMOUNTS = "show_amounts"
    HIDE_AMOUNTS = "hide_amounts"
