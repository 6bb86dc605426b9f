"""A first start goes on: from what stands on the glass and what happened to what stands there next. Pure.

`begin` after every start of the program, be it the first or one after a power cut; `step` with everything that happens.
"""

from dataclasses import replace
from typing import Final, assert_never

from setup.enrolling import Enrolled, EnrolmentRefused, Unheard, Waiting
from setup.failures import Failure, Trouble
from setup.first_start.answers import pressed
from setup.first_start.entering import Turn, enter, kept, known
from setup.first_start.progress import DeviceTrial, EnrolmentResult, Result, SetupProgress, SetupStep, VacanciesTaken
from setup.first_start.states import (
    Approving,
    AskingCity,
    FillingCopy,
    Labelling,
    NotEnrolled,
    Setup,
    SetupSurroundings,
    Trying,
    Unkept,
    Unusable,
)
from setup.first_start.vocabulary import (
    AskAgain,
    CityAnswered,
    Event,
    Filled,
    Identityless,
    NotKept,
    Pressed,
    Ticked,
    Tried,
)

LANGUAGES: Final = ("zh_CN", "zh_HK", "en")
ANSWER_SECONDS: Final = 20.0


def begin(progress: SetupProgress | Trouble, around: SetupSurroundings, language: str = LANGUAGES[0]) -> Turn:
    """Where it goes on, or begins; a stick that cannot be used is all that is said then."""
    if isinstance(progress, Trouble):
        return Setup(None, Unusable(progress), around, language), ()
    return enter(Setup(progress, FillingCopy(), around, language))


def step(setup: Setup, event: Event) -> Turn:
    """What comes of it. An answer that comes too late, to another question, changes nothing."""
    match event:
        case Pressed(action="language"):
            after = LANGUAGES[(LANGUAGES.index(setup.language) + 1) % len(LANGUAGES)]
            return replace(setup, language=after), ()
        case Pressed():
            return pressed(replace(setup, presses=setup.presses + 1), event)
        case NotKept():
            return replace(setup, at=Unkept(event.trouble)), ()
        case CityAnswered():
            return _answered(setup, event)
        case Identityless():
            trouble = Trouble(Failure.REFUSED, (event.code, ""))
            return (replace(setup, at=NotEnrolled(trouble, event.code)) if _asks(setup) else setup), ()
        case Filled():
            return _filled(setup, event)
        case Tried():
            return _tried(setup, event)
        case Ticked():
            return _ticked(setup, event)
        case _:
            assert_never(event)


def _asks(setup: Setup) -> bool:
    return isinstance(setup.at, AskingCity | Approving)


def _answered(setup: Setup, event: CityAnswered) -> Turn:
    if not _asks(setup):
        return setup, ()
    match event.outcome:
        case Enrolled(asset=asset):
            return kept(setup, replace(known(setup), asset=asset, registration=EnrolmentResult(True)))
        case Waiting() as waiting:
            return replace(setup, at=Approving(waiting)), ()
        case EnrolmentRefused() as refused:
            failure = Failure.NO_CODE_LEFT if refused.takes_another_code else Failure.REFUSED
            trouble = Trouble(failure, (refused.code, *refused.named))
            return replace(setup, at=NotEnrolled(trouble, refused.code, refused.may_replace)), ()
        case Unheard() as unheard:
            why = "" if unheard.distrusted is None else str(unheard.distrusted.why)
            trouble = Trouble(Failure.NO_ANSWER, (unheard.code, why))
            return replace(setup, at=NotEnrolled(trouble, unheard.code)), ()
        case _:
            assert_never(event.outcome)


def _filled(setup: Setup, event: Filled) -> Turn:
    if not isinstance(setup.at, FillingCopy):
        return setup, ()
    code = event.trouble.failure.code if event.trouble is not None else ""
    return kept(setup, replace(known(setup), filling=VacanciesTaken(event.count, code)))


def _tried(setup: Setup, event: Tried) -> Turn:
    at = setup.at
    if isinstance(at, Labelling) and event.step is SetupStep.LABEL:
        return replace(setup, at=Labelling(event.trouble is None, event.trouble)), ()
    if not isinstance(at, Trying) or at.step is not event.step:
        return setup, ()
    if at.step is SetupStep.READER and event.over and event.trouble is None:
        return kept(setup, known(setup).with_trial(DeviceTrial(at.step, Result.GOOD, event.seen)))
    return replace(setup, at=replace(at, seen=event.seen, trouble=event.trouble)), ()


def _ticked(setup: Setup, event: Ticked) -> Turn:
    at = setup.at
    if isinstance(at, Approving) and event.now >= at.waiting.again_at:
        asked = replace(at.waiting, again_at=event.now + ANSWER_SECONDS)  # not again before this answer can be there
        return replace(setup, at=Approving(asked)), (AskAgain(at.waiting),)
    return setup, ()
