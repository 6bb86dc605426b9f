"""What can go wrong where a version leaves the editor: each with a code, its cause, and what its user does."""

from enum import Enum


class ReviewFailure(Enum):
    """A failure of paper, pictures or stick: code, cause, remedy."""

    NOT_WRITTEN = (
        "D-131",
        "The paper or the pictures cannot be written: the disk is full, or the folder does not take files.",
        "Take another folder, or free the disk; what was begun may lie there and is good for nothing.",
    )
    STICK_FULL = (
        "D-132",
        "The stick is full.",
        "Take something off the stick, or take another; no board takes what is on it now for the new version.",
    )
    STICK_LOCKED = (
        "D-133",
        "The stick cannot be written: it is locked or damaged.",
        "Push the lock aside, or take another stick.",
    )
    STICK_GONE = (
        "D-134",
        "The stick was pulled out, or does not answer.",
        "Put it in again and write once more; no board takes a file that is half written.",
    )
    STICK_DIFFERS = (
        "D-135",
        "The stick gives back something else than was written to it.",
        "Take another stick: this one is damaged.",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy
