"""In which order a list stands inside its kinds. What the kinds are, the groups say."""

from enum import StrEnum


class Order(StrEnum):
    """By score as ever, or newest first where the person chose so for her visit; equals stand by the day's turns."""

    BY_SCORE = "by_score"
    NEWEST = "newest"
