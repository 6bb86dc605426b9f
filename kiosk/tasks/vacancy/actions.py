"""What can be touched here and nowhere else."""

from enum import StrEnum


class VacancyAction(StrEnum):
    """The page's own controls."""

    WRITE_LETTER = "write_letter"
    ASK_EMPLOYER = "ask_employer"
