"""What a first start has found out so far, as it is kept on the disk; the next step follows from it. Pure.

After a power cut it goes on at the first step that has no answer.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from setup.roles import SetupRole


class SetupStep(StrEnum):
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
    SetupRole.KIOSK: (
        SetupStep.PANEL,
        SetupStep.ASSET,
        SetupStep.ENROL,
        SetupStep.VACANCIES,
        SetupStep.READER,
        SetupStep.PRINTER,
        SetupStep.SOUND,
        SetupStep.TOUCH,
        SetupStep.LABEL,
    ),
    SetupRole.DISPLAY: (SetupStep.ASSET, SetupStep.BOARD, SetupStep.ENROL, SetupStep.VACANCIES, SetupStep.LABEL),
    SetupRole.EDITOR: (SetupStep.ASSET, SetupStep.ENROL, SetupStep.LABEL),
    SetupRole.BACKEND: (SetupStep.ASSET, SetupStep.LABEL),
}
TRIALS: Final = frozenset({SetupStep.READER, SetupStep.PRINTER, SetupStep.SOUND, SetupStep.TOUCH})


class Result(StrEnum):
    """What became of a trial."""

    GOOD = "good"
    BAD = "bad"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class DeviceTrial:
    """A device that was tried; `said` is its name or the failure's code."""

    step: SetupStep
    result: Result
    said: str = ""


@dataclass(frozen=True, slots=True)
class PanelWidth:
    """The picture's width on the glass, and by how many degrees somebody had to turn it to read it."""

    width_mm: float
    turned: int = 0


@dataclass(frozen=True, slots=True)
class BoardName:
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
class SetupProgress:
    """All of it. `mark` is the stick's: another stick begins anew."""

    mark: str
    role: SetupRole
    hall: str
    hall_name: str
    asset: str = ""
    panel: PanelWidth | None = None
    board: BoardName | None = None
    registration: EnrolmentResult | None = None
    filling: VacanciesTaken | None = None
    trials: tuple[DeviceTrial, ...] = ()
    labelled: bool = False

    @property
    def next(self) -> SetupStep | None:
        """The first step without an answer; None: all is done."""
        return next((step for step in STEPS[self.role] if not self._has(step)), None)

    def tried(self, step: SetupStep) -> DeviceTrial | None:
        """What became of that trial, if it was made."""
        return next((trial for trial in self.trials if trial.step is step), None)

    def with_trial(self, trial: DeviceTrial) -> "SetupProgress":
        """With that in place of an earlier one of the same device."""
        others = tuple(one for one in self.trials if one.step is not trial.step)
        return replace(self, trials=(*others, trial))

    def _has(self, step: SetupStep) -> bool:
        match step:
            case SetupStep.PANEL:
                return self.panel is not None
            case SetupStep.ASSET:
                return bool(self.asset)
            case SetupStep.BOARD:
                return self.board is not None
            case SetupStep.ENROL:
                return self.registration is not None
            case SetupStep.VACANCIES:
                return self.filling is not None
            case SetupStep.LABEL:
                return self.labelled
            case _:
                return self.tried(step) is not None
