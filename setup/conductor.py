"""Between the pure course, the disk and the hands: takes one event after the other, in one thread."""

from collections.abc import Callable
from pathlib import Path

from setup import kept
from setup.failures import Trouble
from setup.first_start.course import begin, step
from setup.first_start.entering import Turn
from setup.first_start.progress import SetupProgress
from setup.first_start.states import Setup, SetupSurroundings
from setup.first_start.vocabulary import Effect, EndSetup, Event, Keep, NotKept


class SetupConductor:
    """`setup` is what stands on the glass; `changed` is called after each event, `ended` when all is answered."""

    def __init__(self, own: Path, take: Callable[[Effect], None]) -> None:
        self._own = own
        self._take = take
        self._setup: Setup | None = None
        self.changed: Callable[[], object] = lambda: None
        self.ended: Callable[[], object] = lambda: None

    @property
    def setup(self) -> Setup:
        """What stands on the glass; after `start`."""
        assert self._setup is not None, "it has not begun"
        return self._setup

    def start(self, progress: SetupProgress | Trouble, around: SetupSurroundings, language: str) -> None:
        """Begin, or go on where it was."""
        self._follow(begin(progress, around, language))

    def take(self, event: Event) -> None:
        """Something happened."""
        self._follow(step(self.setup, event))

    def _follow(self, turn: Turn) -> None:
        """What is kept is on the disk before anything else is done; where it is not, nothing else is."""
        self._setup, effects = turn
        for effect in effects:
            if isinstance(effect, Keep):
                if (trouble := kept.keep(self._own, effect.progress)) is not None:
                    self._setup, _ = step(self._setup, NotKept(trouble))
                    break
            elif isinstance(effect, EndSetup):
                self.ended()
            else:
                self._take(effect)
        self.changed()
