"""What can happen at a first start, and what it asks its hands to do. Pure."""

from dataclasses import dataclass, field

from setup.enrolling import Outcome, Waiting
from setup.failures import Trouble
from setup.first_start.progress import SetupProgress, SetupStep


@dataclass(frozen=True, slots=True)
class Pressed:
    """Somebody touched a button, or the key that stands for it."""

    action: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class NotKept:
    """The progress is not on the disk."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class CityAnswered:
    """What the city said."""

    outcome: Outcome = field(repr=False)


@dataclass(frozen=True, slots=True)
class Identityless:
    """There is no key to be known by."""

    code: str


@dataclass(frozen=True, slots=True)
class Filled:
    """So many vacancies are in the hall's copy, or why none."""

    count: int
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """A device answered, or did not. `over` False: it is there, and a person has to do something with it yet."""

    step: SetupStep
    seen: str = ""
    trouble: Trouble | None = None
    over: bool = True


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time went on; `now` is monotonic seconds."""

    now: float


Event = Pressed | NotKept | CityAnswered | Identityless | Filled | Tried | Ticked


@dataclass(frozen=True, slots=True)
class Keep:
    """Bring it to the disk, before anything else."""

    progress: SetupProgress


@dataclass(frozen=True, slots=True)
class AskCity:
    """Ask the city, by a code of the stick."""

    progress: SetupProgress
    replaces: bool


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Ask whether an officer has approved it."""

    waiting: Waiting = field(repr=False)


@dataclass(frozen=True, slots=True)
class Fill:
    """Take the stick's vacancies into a copy."""


@dataclass(frozen=True, slots=True)
class Try:
    """Try a device; the label's printing is one more trial."""

    step: SetupStep


@dataclass(frozen=True, slots=True)
class EndSetup:
    """All is done."""

    progress: SetupProgress


Effect = Keep | AskCity | AskAgain | Fill | Try | EndSetup
