"""What stands on the glass when a step begins, and what is kept when one is over. Pure."""

from dataclasses import replace

from setup.failures import Failure, Trouble
from setup.first_start import glass
from setup.first_start.progress import SetupProgress, SetupStep, VacanciesTaken
from setup.first_start.states import (
    AskingCity,
    FillingCopy,
    Finished,
    Labelling,
    Measuring,
    Naming,
    NotEnrolled,
    Setup,
    SetupSurroundings,
    Trying,
)
from setup.first_start.vocabulary import AskCity, Effect, EndSetup, Fill, Keep, Try

Turn = tuple[Setup, tuple[Effect, ...]]


def kept(setup: Setup, progress: SetupProgress) -> Turn:
    """With that answer on the disk, at the next step."""
    if progress.next is SetupStep.VACANCIES and not setup.around.has_vacancies:
        progress = replace(progress, filling=VacanciesTaken(0))
    entered, effects = enter(replace(setup, progress=progress))
    return entered, (Keep(progress), *effects)


def enter(setup: Setup) -> Turn:
    """At the first step that has no answer."""
    progress = known(setup)
    match progress.next:
        case None:
            return replace(setup, at=Finished()), (EndSetup(progress),)
        case SetupStep.PANEL:
            return replace(setup, at=measuring(setup.around)), ()
        case SetupStep.ASSET | SetupStep.BOARD as step:
            return replace(setup, at=Naming(step, "1" if step is SetupStep.BOARD else "")), ()
        case SetupStep.ENROL:
            return asking(setup)
        case SetupStep.VACANCIES:
            return replace(setup, at=FillingCopy()), (Fill(),)
        case SetupStep.LABEL:
            return replace(setup, at=Labelling()), (Try(SetupStep.LABEL),)
        case step:
            return replace(setup, at=Trying(step)), (Try(step),)


def asking(setup: Setup, replaces: bool = False) -> Turn:
    """The city is asked, if the stick brings a code to ask with."""
    if not setup.around.has_codes:
        failure = Failure.NO_CODE_LEFT
        return replace(setup, at=NotEnrolled(Trouble(failure), failure.code)), ()
    return replace(setup, at=AskingCity(replaces)), (AskCity(known(setup), replaces),)


def measuring(around: SetupSurroundings) -> Measuring:
    """The line that a card is held against, as long as the panel says it should be, if that can be."""
    said = around.panel
    if said is None:
        return Measuring(glass.line_of(glass.usual_width(around.pixels), around.pixels))
    if not glass.is_believable(said, around.pixels):
        line = glass.line_of(glass.usual_width(around.pixels), around.pixels)
        return Measuring(line, Trouble(Failure.EDID_UNBELIEVABLE, (str(said.width), str(said.height))))
    return Measuring(glass.line_of(glass.width_of(said, around.pixels), around.pixels))


def known(setup: Setup) -> SetupProgress:
    """What is known, at a step that comes after the stick was read."""
    assert setup.progress is not None, "nothing is asked before there is a stick"
    return setup.progress
