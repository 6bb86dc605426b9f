"""A board that is commissioned in tests: a true glass whose frames a test asks for, a screen of its own, a clock."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from display import fitted, grids
from display.canvas import Placement, Screen, Standing, standing
from display.commissioning.access import PhoneAccess, offered
from display.commissioning.chance import Chance
from display.commissioning.code_page import code_page
from display.commissioning.desk import Desk, Looks
from display.commissioning.doorway import Doorway
from display.commissioning.request import Answer, Request
from display.commissioning.running import RunningBoard
from display.errands import Errands, NoAnswer
from display.faults import Faults
from display.folding import Rect
from display.glass import Glass
from display.grids import Grid
from display.interrupted import InterruptedPlayer
from display.journal import Entry
from display.legibility import Sight
from display.life import Life
from display.picture import Picture, Text
from display.player import Player
from display.settings import Settings
from display.showing import Data
from scripts.wall_pictures import NOW, words_of
from tests.display.conftest import measure, player_for
from tests.display.test_glass import DATA
from tests.display.told import Told

A = TypeVar("A")

words_in = lru_cache(words_of)
"""The words of a language, read once."""

CODE = "572913"
CARD = Screen("HDMI-1", "NVS MCTRL700 1", Rect(0, 0, 1920, 1200))
TOKEN = "a-token-that-nobody-guesses"
ADDRESS = "192.168.1.20:8090"


class AtOnce(Errands):
    """What is asked is done at once, or never."""

    hangs = False

    def ask(self, work: Callable[[], A], seconds: float = 0.0, is_urgent: bool = True) -> A:
        if self.hangs:
            raise NoAnswer
        return work()


class Codes:
    """Codes and tokens in order."""

    def __init__(self) -> None:
        self.spent = 0

    def chance(self) -> Chance:
        return Chance(self._code, lambda: TOKEN)

    def _code(self) -> str:
        self.spent += 1
        return f"{(int(CODE) + 101_101 * self.spent) % 10**6:06d}"


class ABoard:
    """Its glass, its desk, the seconds, and what came of a new start."""

    def __init__(
        self, player: Player, folder: Path, screens: Sequence[Screen] = (CARD,), settings: Settings | None = None
    ) -> None:
        self.seconds = 1000.0
        self.clock = NOW
        self.data = [DATA]
        self.places: list[Placement | None] = []
        self.restarts = 0
        self.screens = screens
        self.own = Placement((640, 320))
        self.errands = AtOnce()
        self.faults = Faults(lambda codes: None)
        self.settings = replace(settings or Settings(hall_name="越秀区劳动力市场"), data_folder=folder)
        board = InterruptedPlayer(player)
        self.glass = Glass(
            board, Told(lambda: self.data[-1]), lambda: NOW, self, lambda proven: None, errands=self.errands,
            place=self.places.append,
        )  # fmt: skip
        self.running = RunningBoard(
            self.settings, self.glass, self.errands, self.faults, lambda: Life.ALIVE, self.stands,
            lambda other: InterruptedPlayer(player_for(grid_for(other), player)), self._restart,
        )  # fmt: skip
        self.folder = folder
        self.frame = -1
        self.codes = Codes()
        self.desk = self.desk_for(ADDRESS, offered(self.seconds, CODE))
        self.frames(1)

    def note(self, entry: Entry) -> None:
        """Nothing is proved here."""

    def desk_for(self, address: str, access: PhoneAccess) -> Desk:
        def wall(code: str) -> Picture:
            return code_page(grids.LARGE_S, address, code, words_in("zh_CN"), measure)

        doorway = Doorway(self.running, wall, access, lambda: self.seconds, self.codes.chance())
        looks = Looks(words_in, "body {}")
        return Desk(self.running, self.folder, looks, doorway, lambda: self.seconds, lambda: self.clock)

    def stands(self, at: Placement | None) -> Standing | None:
        if not self.screens:
            return None
        now = (self.places[-1] if self.places else None) or self.own
        return standing(at or now, self.screens)

    def frames(self, count: int) -> Picture:
        """So many frames later: what stands on the wall."""
        for _ in range(count):
            self.frame += 1
            picture = self.glass.picture(self.frame)
        return picture

    def get(self, token: str = "", accepts: str = "zh-CN", path: str = "/") -> Answer:
        return self.desk.answer(Request("GET", path, token, {}, accepts))

    def post(self, path: str, token: str = "", accepts: str = "zh-CN", **fields: str) -> Answer:
        return self.desk.answer(Request("POST", path, token, fields, accepts))

    def _restart(self) -> None:
        self.restarts += 1

    def knows(self, data: Data) -> None:
        self.data.append(data)

    def at(self, clock: datetime) -> None:
        self.clock = clock


def grid_for(settings: Settings) -> Grid:
    grid = fitted.grid_for(settings.width, settings.height, Sight(settings.pitch_mm, settings.far_row_m).wanted)
    assert grid is not None
    return grid


def texts(picture: Picture) -> list[str]:
    """What is written on the wall."""
    return [mark.text for one in picture.placed for mark in one.strip.marks if isinstance(mark, Text)]
