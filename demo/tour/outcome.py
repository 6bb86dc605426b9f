"""What the tour came to: which outcome, and which steps belong to it."""

from dataclasses import dataclass
from enum import StrEnum


class Course(StrEnum):
    """The five ways a visit can rightly go."""

    FULL = "full"
    WITHOUT_PIN = "without_pin"
    VACANCIES_ONLY = "vacancies_only"
    CARD_REFUSED = "card_refused"
    NO_ANSWER = "no_answer"


class TourStep(StrEnum):
    """The steps in their order. Each but the first has its picture."""

    HALL = "hall"
    ATTRACT = "attract"
    READING = "reading"
    REFUSAL = "refusal"
    WISHES = "wishes"
    HOME = "home"
    MATCHES = "matches"
    VACANCY = "vacancy"
    PORTAL = "portal"
    DISK = "disk"
    ASK = "ask"
    ANSWER = "answer"
    PUBLISH = "publish"
    TAKE_BACK = "take_back"
    LETTER = "letter"
    PIN = "pin"
    RECORDS = "records"
    WALL = "wall"
    ATTRACT_AGAIN = "attract_again"


@dataclass(frozen=True, slots=True)
class TourOutcome:
    """An outcome with the failure code that it rests on ("" for none) and the words that the worker saw for it.

    `said` is the id of those words; what to do stands under the same with `.do`.
    """

    kind: Course
    code: str = ""
    words: str = ""
    said: str = ""


class StepFailed(Exception):
    """A step did not happen as it should; the text is one plain sentence."""
