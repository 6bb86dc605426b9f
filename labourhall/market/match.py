"""What matching gives back: a vacancy's number, its score in named parts, and reasons as codes with numbers.

The arithmetic is in `matching/`; the sentences are in `assets/words` under `reason.<code>`.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for or against, as a code with plain arguments (numbers and names as text, in the code's order)."""

    code: str
    args: tuple[str, ...] = ()
    against: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """One ranked vacancy. `parts`, whole points, sum to `score` (0–100); at most three reasons for and one against."""

    number: str
    score: int
    parts: tuple[tuple[str, int], ...]
    reasons: tuple[Reason, ...]


class Requirement(StrEnum):
    """What an employer may ask for and a person may lack."""

    EDUCATION = "education"
    AGE = "age"
    CERTIFICATE = "certificate"
    SHIFT = "shift"
    EXPERIENCE = "experience"
