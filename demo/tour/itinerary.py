"""Which steps follow which, and what each one is played by."""

from collections.abc import Callable
from typing import Final

from demo.tour.outcome import Course, TourOutcome, TourStep
from demo.tour.scene import TourScene
from demo.tour.steps import arriving, asking, choosing, leaving, paper, proving, publishing, starting, trouble, wall

PLAYS: Final[dict[TourStep, Callable[[TourScene], None]]] = {
    TourStep.HALL: starting.hall,
    TourStep.ATTRACT: arriving.attract,
    TourStep.READING: arriving.reading,
    TourStep.REFUSAL: arriving.refusal,
    TourStep.WISHES: choosing.wishes,
    TourStep.HOME: choosing.home,
    TourStep.MATCHES: choosing.matches,
    TourStep.VACANCY: choosing.vacancy,
    TourStep.PORTAL: trouble.portal,
    TourStep.DISK: trouble.disk,
    TourStep.ASK: asking.ask,
    TourStep.ANSWER: asking.answer,
    TourStep.PUBLISH: publishing.publish,
    TourStep.TAKE_BACK: publishing.take_back,
    TourStep.LETTER: paper.letter,
    TourStep.PIN: proving.pin,
    TourStep.RECORDS: proving.records,
    TourStep.WALL: wall.wall,
    TourStep.ATTRACT_AGAIN: leaving.attract_again,
}

BEGINNING: Final = (TourStep.HALL, TourStep.ATTRACT, TourStep.READING)
OFFICE: Final = (TourStep.PUBLISH, TourStep.TAKE_BACK)
"""In the middle of the visit, while its page waits for a finger."""
ENDING: Final = (TourStep.WALL, TourStep.ATTRACT_AGAIN)


def after_reading(
    outcome: TourOutcome, portal: bool = False, disk_full: bool = False, ask: bool = False
) -> tuple[TourStep, ...]:
    """The steps between the reading and the end; before the letter the employer, trouble, the office."""
    before = (TourStep.ASK, TourStep.ANSWER) if ask else ()
    troubles = before + ((TourStep.PORTAL,) if portal else ()) + ((TourStep.DISK,) if disk_full else ())
    steps = _untroubled(outcome)
    if TourStep.LETTER not in steps:
        return (*steps, *OFFICE)
    place = steps.index(TourStep.LETTER)
    return (*steps[:place], *troubles, *OFFICE, *steps[place:])


def _untroubled(outcome: TourOutcome) -> tuple[TourStep, ...]:
    """Who is asked for wishes comes to the home page by the way back."""
    match outcome.kind:
        case Course.CARD_REFUSED | Course.NO_ANSWER:
            return (TourStep.REFUSAL,)
        case Course.VACANCIES_ONLY:
            return (
                TourStep.WISHES,
                TourStep.MATCHES,
                TourStep.VACANCY,
                TourStep.LETTER,
                TourStep.HOME,
                TourStep.PIN,
                TourStep.RECORDS,
            )
        case _:
            return (TourStep.HOME, TourStep.MATCHES, TourStep.VACANCY, TourStep.LETTER, TourStep.PIN, TourStep.RECORDS)
