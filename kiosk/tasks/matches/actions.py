"""What can be touched here and nowhere else."""

from enum import StrEnum


class MatchesAction(StrEnum):
    """The controls of the lists and of their overview; `LIST` names a section, `STEPS` leads to 还差一步,
    `ORDER` turns the lists from best first to newest first and back."""

    WISHES = "wishes"
    OVERVIEW = "overview"
    LIST = "list"
    STEPS = "steps"
    ORDER = "order"
