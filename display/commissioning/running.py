"""The board that runs, as commissioning asks it and has it show something: by errands of the thread that paints."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from display.canvas import Placement, Standing, Told
from display.commissioning.reading import FarRowReading, reading
from display.errands import Errands, NoAnswer
from display.failures import SCREEN_FAILURES, BoardFailure
from display.faults import Faults
from display.glass import Glass, GlassStatus
from display.instead import Instead, Scene
from display.interrupted import InterruptedPlayer
from display.legibility import Sight
from display.life import Life
from display.motion import RATE
from display.picture import Picture
from display.settings import Settings

A = TypeVar("A")

Stands = Callable[[Placement | None], Standing | None]
"""How the board would stand there, or stands now (None); None of a wall that has no screen."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What the board says of itself: what stands, what in place of that and for how many seconds, where, what is wrong.

    `left` is None where nothing stands in place of its pages, or what does has no end.
    """

    status: GlassStatus
    scene: Scene | None
    left: float | None
    standing: Standing | None
    life: Life
    faults: tuple[Told, ...]


def answered(work: Callable[[], A]) -> A | None:
    """What the board answers; None where it hangs."""
    try:
        return work()
    except NoAnswer:
        return None


class RunningBoard:
    """`settings` are those in force; `player_for` makes the board's mind of others; `restart` begins the program anew.

    Whatever asks the thread that paints raises NoAnswer where that hangs.
    """

    def __init__(
        self,
        settings: Settings,
        glass: Glass,
        errands: Errands,
        faults: Faults,
        life: Callable[[], Life],
        stands: Stands,
        player_for: Callable[[Settings], InterruptedPlayer],
        restart: Callable[[], object],
    ) -> None:
        self.settings = settings
        self._glass = glass
        self._errands = errands
        self._faults = faults
        self._life = life
        self._stands = stands
        self._player_for = player_for
        self._restart = restart

    def condition(self) -> Condition:
        """How it is now."""
        status, instead, latest, standing = self._errands.ask(self._seen)
        left = None if instead is None else instead.left(latest)
        return Condition(
            status,
            None if instead is None else instead.scene,
            None if left is None else left / RATE,
            standing,
            self._life(),
            self._told(standing),
        )

    def show(self, scene: Scene) -> None:
        """Have something stand in place of the pages."""
        self._errands.ask(lambda: self._glass.stand_instead(scene))

    def show_pages(self) -> None:
        """Have the pages stand again."""
        self._errands.ask(self._glass.show_pages)

    def show_if_free(self, picture: Picture, lasts: int) -> None:
        """Have a picture stand where nothing else takes the place of the pages."""

        def work() -> None:
            if self._glass.instead is None:
                self._glass.stand_instead(Scene(picture, lasts))

        self._errands.ask(work)

    def take_away(self, picture: Picture) -> None:
        """Show the pages again where this picture stands in their place."""

        def work() -> None:
            if self._glass.instead is not None and self._glass.instead.scene.shows == picture:
                self._glass.show_pages()

        self._errands.ask(work)

    def tried(self) -> Placement | None:
        """Where the board is tried at the moment."""
        scene = self.condition().scene
        return None if scene is None else scene.at

    def would_stand(self, at: Placement) -> Standing | None:
        """How it would stand there."""
        return self._errands.ask(lambda: self._stands(at))

    def read_from(self, sight: Sight) -> FarRowReading:
        """How it would be read from another far row, with what it has to play now."""
        data, now = self._errands.ask(lambda: self._glass.seen)
        settings = replace(self.settings, pitch_mm=sight.pitch_mm, far_row_m=sight.far_row_m)
        return reading(settings, self._player_for, data, now)

    def restart(self) -> None:
        """Have the program end, to be started anew."""
        self._errands.ask(self._restart)

    def _seen(self) -> tuple[GlassStatus, Instead | None, int, Standing | None]:
        return self._glass.status, self._glass.instead, self._glass.latest, self._stands(None)

    def _told(self, standing: Standing | None) -> tuple[Told, ...]:
        """What is wrong with where it stands, then what else is wrong."""
        screen = () if standing is None else standing.wrong
        known = {one.code: one for one in BoardFailure if one not in SCREEN_FAILURES}
        return (*screen, *(Told(known[code]) for code in self._faults.codes if code in known))
