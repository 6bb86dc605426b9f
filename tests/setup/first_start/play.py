"""A first start played without disk and hands: what is pressed and heard goes in, what was asked for is kept."""

from dataclasses import dataclass, field

from setup.enrolling import Enrolled
from setup.first_start.course import begin, step
from setup.first_start.entering import known
from setup.first_start.glass import Size
from setup.first_start.progress import SetupProgress, SetupStep
from setup.first_start.states import Setup, SetupSurroundings, State
from setup.first_start.vocabulary import CityAnswered, Effect, Event, Filled, Keep, Pressed, Tried
from setup.roles import SetupRole

AROUND = SetupSurroundings(Size(1080, 1920), Size(476, 268), has_codes=True, has_vacancies=True)
KIOSK = SetupProgress("5" * 64, SetupRole.KIOSK, "liwan", "荔湾区劳动力市场", "TH-0107")
BOARD = SetupProgress("5" * 64, SetupRole.DISPLAY, "liwan", "荔湾区劳动力市场", "TH-0201")


@dataclass
class Play:
    """`effects` are those of the last event; `kept` every progress that was brought to the disk."""

    progress: SetupProgress = KIOSK
    around: SetupSurroundings = AROUND
    setup: Setup = field(init=False)
    effects: tuple[Effect, ...] = field(init=False)
    kept: list[SetupProgress] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self._follow(begin(self.progress, self.around))

    @property
    def at(self) -> State:
        return self.setup.at

    @property
    def known(self) -> SetupProgress:
        return known(self.setup)

    def hear(self, event: Event) -> "Play":
        self._follow(step(self.setup, event))
        return self

    def press(self, *actions: str) -> "Play":
        """Each is an action, or an action and its argument parted by a colon."""
        for one in actions:
            action, _, argument = one.partition(":")
            self.hear(Pressed(action, argument))
        return self

    def type(self, text: str) -> "Play":
        return self.press(*(f"key:{one}" for one in text))

    def _follow(self, turn: tuple[Setup, tuple[Effect, ...]]) -> None:
        self.setup, self.effects = turn
        self.kept += [effect.progress for effect in self.effects if isinstance(effect, Keep)]


ENROLLED = CityAnswered(Enrolled("liwan", "荔湾区劳动力市场", "TH-0107"))


def to(wanted: SetupStep, play: Play | None = None) -> Play:
    """A kiosk's first start at that step, all before it having gone well."""
    play = play or Play()
    goes_well = {
        SetupStep.PANEL: lambda: play.press("done"),
        SetupStep.ENROL: lambda: play.hear(ENROLLED),
        SetupStep.VACANCIES: lambda: play.hear(Filled(10000)),
        SetupStep.READER: lambda: play.hear(Tried(SetupStep.READER, "ACS")),
        SetupStep.PRINTER: lambda: play.hear(Tried(SetupStep.PRINTER, "hall")).press("yes"),
        SetupStep.SOUND: lambda: play.hear(Tried(SetupStep.SOUND, "aplay")).press("yes"),
        SetupStep.TOUCH: lambda: play.press("target:0", "target:1", "target:2"),
        SetupStep.LABEL: lambda: play.hear(Tried(SetupStep.LABEL, "hall")).press("done"),
        SetupStep.BOARD: lambda: play.press("done"),
    }
    while (at := play.known.next) is not wanted:
        assert at is not None
        goes_well[at]()
    return play
