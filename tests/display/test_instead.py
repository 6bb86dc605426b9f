"""What stands in place of pages: for how long, on which lamps, and where the board stands meanwhile."""

from collections.abc import Callable
from dataclasses import replace

from display.canvas import Placement
from display.glass import Glass
from display.instead import PATTERN_FRAMES, Instead, Scene
from display.interrupted import InterruptedPlayer
from display.journal import Entry
from display.lamps import Lamps
from display.patterns import Pattern, picture
from display.picture import Picture
from display.player import Player
from display.showing import Data
from scripts.wall_pictures import NOW, TYPHOON
from tests.display.test_glass import DATA
from tests.display.told import Told

ELSEWHERE = Placement((320, 160), (64, 32))


def test_the_dark_has_no_end_and_all_else_has() -> None:
    assert Instead(Scene(None), 5).left(10**9) is None
    assert not Instead(Scene(None), 5).is_over(10**9)
    pattern = Instead(Scene(Pattern.GRID), 5)
    assert (pattern.left(5), pattern.left(PATTERN_FRAMES + 5)) == (PATTERN_FRAMES, 0)
    assert [pattern.is_over(PATTERN_FRAMES + frame) for frame in (4, 5, 6)] == [False, True, True]
    assert Instead(Scene(Pattern.GRID, lasts=60), 5).is_over(65)


def test_each_scene_is_drawn_and_has_its_name() -> None:
    still = Picture(640, 320, ())
    scenes = (Scene(None), Scene(still), Scene(Pattern.MODULES, module=(64, 32)))
    drawn = [Instead(one, 5).picture((640, 320), Lamps.DUAL, 7) for one in scenes]
    assert drawn == [
        Picture(640, 320, ()), still, picture(Pattern.MODULES, (640, 320), 2, Lamps.DUAL, (64, 32)),
    ]  # fmt: skip
    assert [one.name for one in scenes] == ["blank", "picture", "modules"]


def test_a_board_that_is_tried_elsewhere_is_drawn_in_the_size_that_is_tried() -> None:
    shown = Instead(Scene(Pattern.GRID, at=ELSEWHERE), 0).picture((640, 320), Lamps.FULL, 0)
    assert (shown.width, shown.height) == (320, 160)


class Nowhere:
    def note(self, entry: Entry) -> None:
        """Nothing."""


def glass_of(player: Player, data: Callable[[], Data], places: list[Placement | None]) -> Glass:
    board = InterruptedPlayer(player)
    return Glass(board, Told(data), lambda: NOW, Nowhere(), lambda proven: None, place=places.append)


def test_the_board_stands_elsewhere_as_long_as_it_is_tried_there_and_then_goes_back_by_itself(player: Player) -> None:
    places: list[Placement | None] = []
    glass = glass_of(player, lambda: DATA, places)
    glass.picture(0)
    glass.stand_instead(Scene(Pattern.GRID, lasts=30, at=ELSEWHERE))
    assert places == []
    assert glass.picture(1).width == 320
    assert places == [ELSEWHERE]
    glass.picture(30)
    assert places == [ELSEWHERE]
    assert glass.picture(31).width == 640
    assert places == [ELSEWHERE, None]
    glass.stand_instead(Scene(Pattern.GRID))
    glass.picture(32)
    assert places == [ELSEWHERE, None], "a pattern on the board as it stands moves nothing"


def test_an_emergency_ends_a_try_and_the_board_stands_where_it_can_be_read(player: Player) -> None:
    assert DATA.programme is not None
    places: list[Placement | None] = []
    data = [DATA]
    glass = glass_of(player, lambda: data[-1], places)
    glass.picture(0)
    glass.stand_instead(Scene(Pattern.GRID, at=ELSEWHERE))
    glass.picture(1)
    data.append(replace(DATA, programme=replace(DATA.programme, interrupts=(TYPHOON,))))
    assert glass.picture(2).width == 640
    assert places == [ELSEWHERE, None]
    assert glass.instead is None
    glass.stand_instead(Scene(Picture(640, 320, ())))
    assert glass.picture(3).placed != (), "nor does a picture stand over it for a frame"
