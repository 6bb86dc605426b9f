"""Which steps follow which, and what each one is played by."""

from collections.abc import Callable
from typing import Final

from demo.tour.outcome import Course, Outcome, Step
from demo.tour.scene import Scene
from demo.tour.steps import arriving, choosing, leaving, paper, proving, starting, wall

PLAYS: Final[dict[Step, Callable[[Scene], None]]] = {
    Step.HALL: starting.hall,
    Step.ATTRACT: arriving.attract,
    Step.READING: arriving.reading,
    Step.REFUSAL: arriving.refusal,
    Step.WISHES: choosing.wishes,
    Step.HOME: choosing.home,
    Step.MATCHES: choosing.matches,
    Step.VACANCY: choosing.vacancy,
    Step.LETTER: paper.letter,
    Step.PIN: proving.pin,
    Step.RECORDS: proving.records,
    Step.WALL: wall.wall,
    Step.ATTRACT_AGAIN: leaving.attract_again,
}

BEGINNING: Final = (Step.HALL, Step.ATTRACT, Step.READING)
ENDING: Final = (Step.WALL, Step.ATTRACT_AGAIN)


def after_reading(outcome: Outcome) -> tuple[Step, ...]:
    """The steps between the reading and the end. Who is asked for wishes comes to the home page by the way back."""
    match outcome.kind:
        case Course.CARD_REFUSED | Course.NO_ANSWER:
            return (Step.REFUSAL,)
        case Course.VACANCIES_ONLY:
            return (Step.WISHES, Step.MATCHES, Step.VACANCY, Step.LETTER, Step.HOME, Step.PIN, Step.RECORDS)
        case _:
            return (Step.HOME, Step.MATCHES, Step.VACANCY, Step.LETTER, Step.PIN, Step.RECORDS)
