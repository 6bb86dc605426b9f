"""What stands on the glass at each step, as types; what is typed is in them, what is known is in the progress. Pure."""

from dataclasses import dataclass, field

from setup.enrolling import Waiting
from setup.failures import Trouble
from setup.first_start.glass import Size
from setup.first_start.progress import SetupProgress, SetupStep


@dataclass(frozen=True, slots=True)
class SetupSurroundings:
    """What is so and cannot be answered: the picture's size, what the panel said of its own, codes on the stick."""

    pixels: Size
    panel: Size | None = None
    has_codes: bool = False
    has_vacancies: bool = False
    clock: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Unusable:
    """The stick's copy cannot be used: nothing goes on before another is brought."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Measuring:
    """A line of so many pixels is held against a card; `typed` is the width in mm as it is typed, None: not so."""

    line: int
    note: Trouble | None = None
    turned: int = 0
    typed: str | None = None


@dataclass(frozen=True, slots=True)
class Naming:
    """The asset number or the board's name is typed; `unfit`: what was typed cannot be one."""

    step: SetupStep
    typed: str = ""
    unfit: bool = False


@dataclass(frozen=True, slots=True)
class AskingCity:
    """The city is asked to know the machine."""

    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Approving:
    """An officer has to approve it: its check number stands on the glass."""

    waiting: Waiting = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotEnrolled:
    """It did not go; `code` says why. `may_replace`: a machine of that number is there already."""

    trouble: Trouble
    code: str
    may_replace: bool = False


@dataclass(frozen=True, slots=True)
class FillingCopy:
    """Vacancies go from the stick into the hall's copy."""


@dataclass(frozen=True, slots=True)
class Trying:
    """A device is tried; `seen` is what answered, `trouble` why none does. `touched`: targets that were hit."""

    step: SetupStep
    seen: str = ""
    trouble: Trouble | None = None
    touched: int = 0


@dataclass(frozen=True, slots=True)
class Labelling:
    """The label stands on the glass; `printed` None: on its way, `trouble`: it does not come out."""

    printed: bool | None = None
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """All is answered; the machine goes on by itself."""


@dataclass(frozen=True, slots=True)
class Unkept:
    """What was answered could not be kept."""

    trouble: Trouble


State = (
    Unusable
    | Measuring
    | Naming
    | AskingCity
    | Approving
    | NotEnrolled
    | FillingCopy
    | Trying
    | Labelling
    | Finished
    | Unkept
)


@dataclass(frozen=True, slots=True)
class Setup:
    """The whole: what is known, what stands on the glass, in which language. `progress` None: there is no stick."""

    progress: SetupProgress | None
    at: State
    around: SetupSurroundings
    language: str = "zh_CN"
    presses: int = 0
