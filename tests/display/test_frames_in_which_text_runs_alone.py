"""A frame in which nothing but running text, marks and rows change is told ahead, and looks as if it were reckoned."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from display.calls import BoardCall
from display.glass import LOOK_SECONDS, Glass, Still
from display.interrupted import InterruptedPlayer
from display.journal import Entry
from display.motion import RATE
from display.picture import Picture
from display.player import Player
from display.showing import Data, Showing
from display.shown import Proven
from labourhall.contract.interrupts import UrgentNotice
from labourhall.contract.playlist import ClockPage, NoticePage, Page, Region, SpotlightPage, TickerPage, VacancyPage
from scripts.wall_pictures import NOW, TYPHOON, programme, table
from tests.display.told import Told

ALL = {one.number: one for one in table()}
TICKER = TickerPage("k1", ("凭社会保障卡到触摸屏办理", "请保管好随身物品"))
TABLE = VacancyPage("t1", "岗位信息")
BEGUN = NOW.replace(microsecond=300_000)


def known(*pages: Page) -> Data:
    return Data(programme(*pages), ALL, NOW, city_time=NOW)


TABLES = known(TABLE, NoticePage("n1", "停电", ("明天上午",)), SpotlightPage("s1"), ClockPage("c1"), TICKER)


class Board:
    """A glass, all that it gave and told, and how often it asked what shows.

    It is asked as a wall does that has so many frames told `ahead`; 0: for each.
    """

    def __init__(
        self, player: Player, data: Callable[[int], Data], ahead: int = 0, is_always_asking: bool = False
    ) -> None:
        self.frame = 0
        self.ahead = ahead
        self.given = 0
        self.told: list[object] = []
        self.asked = 0
        glass = Asking if is_always_asking else Glass
        self.source = Told(lambda: data(self.frame))
        self.glass = glass(
            Counting(player, self), self.source, self.now, self, self.told.append, self.told.append
        )  # fmt: skip

    def now(self) -> datetime:
        return BEGUN + timedelta(seconds=self.frame / RATE)

    def note(self, entry: Entry) -> None:
        self.told.append(entry)

    def played(self, frames: int) -> Iterator[tuple[Picture, object]]:
        """Each frame's picture, and what is said of it where it was asked for."""
        following: Sequence[Picture] = ()
        until = asked = 0
        for self.frame in range(frames):
            past = self.frame - asked - 1
            is_last = self.frame == frames - 1
            if past < len(following) and self.frame < until and self.source.is_quiet() and not is_last:
                yield following[past], None
                continue
            picture, asked = self.glass.picture(self.frame), self.frame
            self.given += 1
            ahead = self.glass.ahead(self.ahead)
            following = ahead.pictures[: ahead.sure]
            until = self.glass.between().until
            yield picture, (self.glass.pulse, self.glass.status, self.glass.painted is picture)
        self.glass.end()


class Asking(Glass):
    """The same without what it remembers."""

    def _standing(self, showing: Showing, data: Data, now: datetime, frame: int) -> Still | None:
        return None


class Counting(InterruptedPlayer):
    """Counts how often it is stepped."""

    def __init__(self, player: Player, board: Board) -> None:
        super().__init__(player)
        object.__setattr__(self, "by", board)

    def __getattribute__(self, name: str) -> object:
        if name == "step":
            object.__getattribute__(self, "by").asked += 1
        return object.__getattribute__(self, name)


def compared(player: Player, data: Callable[[int], Data], frames: int) -> float:
    """Play it three ways; in which share of frames the one that is told ahead asked the player."""
    one, ahead, other = Board(player, data), Board(player, data, 100), Board(player, data, is_always_asking=True)
    ways = one.played(frames), ahead.played(frames), other.played(frames)
    for frame, ((quick, said), (told, said_ahead), slow) in enumerate(zip(*ways, strict=True)):
        assert (quick, said) == slow, frame
        assert told == quick, frame
        assert said_ahead in (None, said), frame
    assert _noted(one) == _noted(ahead) == _noted(other)
    few, all_of_them = _proven(ahead), _proven(other)
    assert set(few) <= set(all_of_them) == set(_proven(one))
    ends = {pair[0].page for pair in pairwise(all_of_them) if pair[0].page != pair[1].page}
    assert ends <= {proven.page for proven in few}, "each page is proved"
    assert other.asked == frames
    assert ahead.given < frames / 2
    return ahead.asked / frames


def _proven(board: Board) -> list[Proven]:
    return [told for told in board.told if isinstance(told, Proven)]


def _noted(board: Board) -> list[object]:
    return [told for told in board.told if not isinstance(told, Proven)]


def test_pages_that_follow_each_other_turn_and_fill_their_marks_just_so(player: Player) -> None:
    assert compared(player, lambda frame: TABLES, 5000) < 0.03


def test_without_running_text_the_very_same_picture_stands(player: Player) -> None:
    still = known(TABLE, NoticePage("n1", "停电"))
    assert compared(player, lambda frame: still, 1500) < 0.03


def test_the_panel_beside_a_table_changes_in_its_frame(player: Player) -> None:
    panels = known(TABLE, ClockPage("c1", region=Region.PANEL), NoticePage("p", "停电", region=Region.PANEL), TICKER)
    assert compared(player, lambda frame: panels, 2500) < 0.03


def without(**gone: str) -> Data:
    """The data once these have left."""
    left = {number.removeprefix("n"): reason for number, reason in gone.items()}
    return replace(TABLES, vacancies={number: one for number, one in ALL.items() if number not in left}, gone=left)


def test_a_vacancy_that_is_filled_says_so_in_its_frame_and_is_black_in_its_frame(player: Player) -> None:
    first, second = (f"n{number}" for number in list(ALL)[:2])
    one, two = without(**{first: "filled"}), without(**{first: "filled", second: "held"})
    assert compared(player, lambda frame: TABLES if frame < 333 else one if frame < 401 else two, 1200) < 0.2


def test_a_call_stands_in_its_frame_and_leaves_in_its_frame(player: Player) -> None:
    calls = (BoardCall(1, "A018", "3", 0.0),)
    called = replace(TABLES, calls=calls)
    assert compared(player, lambda frame: called if frame >= 250 else TABLES, 1500) < 0.8


@pytest.mark.parametrize(
    "interrupt", [TYPHOON, UrgentNotice(2, "停电", NOW + timedelta(seconds=20))], ids=("emergency", "urgent notice")
)
def test_what_breaks_in_stands_in_its_frame_and_leaves_in_its_frame(player: Player, interrupt: UrgentNotice) -> None:
    assert TABLES.programme is not None
    with_it = replace(TABLES, programme=replace(TABLES.programme, interrupts=(interrupt,)))
    compared(player, lambda frame: with_it if 250 <= frame < 900 else TABLES, 1500)


def test_data_that_grow_old_are_said_to_be_with_the_next_look(player: Player) -> None:
    old = replace(TABLES, as_of=BEGUN - timedelta(minutes=10) + timedelta(seconds=5.699), city_time=None)
    assert compared(player, lambda frame: old, 600) < 0.2


def test_a_clock_that_is_set_back_is_looked_at_in_that_frame(player: Player) -> None:
    proven = list[Proven]()
    glass = Glass(InterruptedPlayer(player), Told(lambda: TABLES), lambda: NOW, Unkept(), proven.append)
    for frame in range(200):
        glass.picture(frame)
    assert glass._still is not None
    assert glass._still.counts(201, NOW)
    assert not glass._still.counts(201, NOW - timedelta(days=1))
    assert not glass._still.counts(201, NOW + timedelta(seconds=LOOK_SECONDS))
    assert not glass._still.counts(10_000, NOW)


@pytest.mark.parametrize(
    "heard",
    [
        replace(TABLES, vacancies=dict(ALL)),
        replace(TABLES, programme=programme(TABLE)),
        replace(TABLES, gone={"1": "filled"}),
        replace(TABLES, calls=(BoardCall(1, "A018", "3", 0.0),)),
        replace(TABLES, as_of=NOW + timedelta(seconds=1)),
        replace(TABLES, is_awaited=True),
        replace(TABLES, city_time=None),
    ],
    ids=["vacancies", "programme", "gone", "calls", "as of", "awaited", "city time"],
)
def test_whatever_is_heard_makes_other_data_of_them(heard: Data) -> None:
    assert heard.is_other_than(TABLES)


def test_time_alone_makes_no_other_data_of_them() -> None:
    assert not replace(TABLES, seconds=99.0, city_time=NOW + timedelta(hours=1)).is_other_than(TABLES)


class Unkept:
    """Keeps no record."""

    def note(self, entry: Entry) -> None:
        pass
