"""What a first start has found out so far, as it is kept on the disk; the next step follows from it. Pure.

After a power cut it goes on at the first step that has no answer.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from setup.roles import Role


class Step(StrEnum):
    """What is asked, or done, one after the other."""

    PANEL = "panel"
    ASSET = "asset"
    BOARD = "board"
    ENROL = "enrol"
    VACANCIES = "vacancies"
    READER = "reader"
    PRINTER = "printer"
    SOUND = "sound"
    TOUCH = "touch"
    LABEL = "label"


STEPS: Final = {
    Role.KIOSK: (
        Step.PANEL,
        Step.ASSET,
        Step.ENROL,
        Step.VACANCIES,
        Step.READER,
        Step.PRINTER,
        Step.SOUND,
        Step.TOUCH,
        Step.LABEL,
    ),
    Role.DISPLAY: (Step.ASSET, Step.BOARD, Step.ENROL, Step.VACANCIES, Step.LABEL),
    Role.EDITOR: (Step.ASSET, Step.ENROL, Step.LABEL),
    Role.BACKEND: (Step.ASSET, Step.LABEL),
}
TRIALS: Final = frozenset({Step.READER, Step.PRINTER, Step.SOUND, Step.TOUCH})


class Result(StrEnum):
    """What became of a trial."""

    GOOD = "good"
    BAD = "bad"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class DeviceTrial:
    """A device that was tried; `said` is its name or the failure's code."""

    step: Step
    result: Result
    said: str = ""


@dataclass(frozen=True, slots=True)
class PanelWidth:
    """The picture's width on the glass, and by how many degrees somebody had to turn it to read it."""

    width_mm: float
    turned: int = 0


@dataclass(frozen=True, slots=True)
class Board:
    """A board's name, as the hall's file has it."""

    name: str


@dataclass(frozen=True, slots=True)
class EnrolmentResult:
    """Whether the city knows the machine; `code` is why not, where it was put off."""

    done: bool
    code: str = ""


@dataclass(frozen=True, slots=True)
class VacanciesTaken:
    """How many vacancies the hall's copy begins with; `code` is why none, where the stick has some."""

    count: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """All of it. `mark` is the stick's: another stick begins anew."""

    mark: str
    role: Role
    hall: str
    hall_name: str
    asset: str = ""
    panel: PanelWidth | None = None
    board: Board | None = None
    registration: EnrolmentResult | None = None
    filling: VacanciesTaken | None = None
    trials: tuple[DeviceTrial, ...] = ()
    labelled: bool = False

    @property
    def next(self) -> Step | None:
        """The first step without an answer; None: all is done."""
        return next((step for step in STEPS[self.role] if not self._has(step)), None)

    def tried(self, step: Step) -> DeviceTrial | None:
        """What became of that trial, if it was made."""
        return next((trial for trial in self.trials if trial.step is step), None)

    def with_trial(self, trial: DeviceTrial) -> "Progress":
        """With that in place of an earlier one of the same device."""
        others = tuple(one for one in self.trials if one.step is not trial.step)
        return replace(self, trials=(*others, trial))

    def _has(self, step: Step) -> bool:
        match step:
            case Step.PANEL:
                return self.panel is not None
            case Step.ASSET:
                return bool(self.asset)
            case Step.BOARD:
                return self.board is not None
            case Step.ENROL:
                return self.registration is not None
            case Step.VACANCIES:
                return self.filling is not None
            case Step.LABEL:
                return self.labelled
            case _:
                return self.tried(step) is not None
