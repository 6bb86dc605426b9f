"""What can be touched here and nowhere else."""

from enum import StrEnum


class StaffAction(StrEnum):
    """The way out of the program."""

    END_PROGRAM = "end_program"  # asks first
    CONFIRM = "confirm"
