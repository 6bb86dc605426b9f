"""Each page is read back once, in its middle, band by band; what stands in its way is told apart, and told."""

import pytest

from display import proof
from display.failures import BoardFailure
from display.faults import Faults
from display.read_back import Blind, Look, OnScreen, ReadBack
from display.schedule import Cycle, Sheet, SheetKind
from scripts.wall_pictures import NOW

BLACK, OTHER = 0, 99
DWELL = 900


class Screen:
    """Two bands; `shown` gives what stands in a band where `painted` was painted."""

    def __init__(self) -> None:
        self.bands = 2
        self.painted = (1, 2)
        self.shown: tuple[int | None, int | None] | None = None
        self.looked: list[int] = []

    def look(self, band: int) -> Look | None:
        self.looked.append(band)
        seen, painted = (self.shown or self.painted)[band], self.painted[band]
        return None if seen is None else Look(seen == painted, seen == BLACK, seen)


def page(reader: ReadBack, began: int, frames: int = DWELL) -> OnScreen:
    """Have a page stand from one frame on for so many."""
    for frame in range(began, began + frames):
        reader.look(began, DWELL, frame)
    return reader.of_page(began)


def test_a_page_is_looked_at_once_in_its_middle_a_band_a_frame() -> None:
    screen = Screen()
    reader = ReadBack(screen)
    for frame in range(100, 100 + DWELL // 2):
        reader.look(100, DWELL, frame)
    assert screen.looked == []
    reader.look(100, DWELL, 100 + DWELL // 2)
    assert screen.looked == [0]
    assert page(reader, 100) is OnScreen.SEEN
    assert screen.looked == [0, 1]


@pytest.mark.parametrize(
    ("shown", "sight"),
    [
        ((1, 2), OnScreen.SEEN),
        ((BLACK, BLACK), OnScreen.BLACK),
        ((BLACK, 2), OnScreen.COVERED),
        ((OTHER, 2), OnScreen.COVERED),
        ((OTHER, OTHER), OnScreen.COVERED),
        ((1, None), OnScreen.UNREAD),
    ],
    ids=("as painted", "black", "black in part", "covered in part", "covered", "not read"),
)
def test_what_stands_there_is_told_apart(shown: tuple[int | None, int | None], sight: OnScreen) -> None:
    screen, told = Screen(), list[OnScreen]()
    reader = ReadBack(screen, told.append)
    screen.shown = shown
    assert page(reader, 0) is sight
    assert told == [sight]


def test_a_screen_that_keeps_an_earlier_page_is_frozen_and_one_under_a_window_is_not() -> None:
    screen = Screen()
    reader = ReadBack(screen)
    assert page(reader, 0) is OnScreen.SEEN
    screen.painted, screen.shown = (3, 4), (1, 2)
    assert page(reader, 900) is OnScreen.FROZEN
    screen.painted, screen.shown = (5, 6), (1, 2)
    assert page(reader, 1800) is OnScreen.FROZEN, "as long as it lasts"
    screen.shown = (OTHER, OTHER)
    assert [page(reader, began) for began in (2700, 3600)] == [OnScreen.COVERED, OnScreen.COVERED]
    screen.shown = None
    assert page(reader, 4500) is OnScreen.SEEN


def test_two_pages_that_are_alike_are_not_frozen() -> None:
    screen = Screen()
    reader = ReadBack(screen)
    assert [page(reader, began) for began in (0, 900)] == [OnScreen.SEEN, OnScreen.SEEN]


def test_a_dark_board_that_is_dark_is_seen() -> None:
    screen = Screen()
    screen.painted = (BLACK, BLACK)
    assert page(ReadBack(screen), 0) is OnScreen.SEEN


def test_a_page_that_ends_before_its_middle_and_one_that_nobody_can_see_are_unread() -> None:
    reader, told = ReadBack(Screen()), list[OnScreen]()
    assert page(reader, 0, DWELL // 2) is OnScreen.UNREAD
    assert page(reader, DWELL // 2, DWELL // 2 + 1) is OnScreen.UNREAD, "half of it is not all"
    assert reader.of_page(7) is OnScreen.UNREAD, "it never was there"
    assert page(ReadBack(Blind(), told.append), 0) is OnScreen.UNREAD
    assert Blind().look(0) is None
    assert told == []


def test_the_record_says_what_was_found() -> None:
    sheet = Sheet(SheetKind.SAFE)
    line = proof.line("1", Cycle((sheet,)), sheet, {}, NOW, 60, read_back=OnScreen.COVERED)
    assert '"read_back": "covered"' in line
    assert '"read_back": "unread"' in proof.line("1", Cycle((sheet,)), sheet, {}, NOW, 60)


@pytest.mark.expects_logs
def test_what_is_wrong_with_the_screen_is_a_fault_until_it_is_over(caplog: pytest.LogCaptureFixture) -> None:
    told: list[tuple[str, ...]] = []
    faults = Faults(told.append)
    faults.set(BoardFailure.WRONG_CLOCK, True)
    for sight in (OnScreen.SEEN, OnScreen.BLACK, OnScreen.BLACK, OnScreen.COVERED, OnScreen.UNREAD):
        faults.saw(sight)
    faults.set(BoardFailure.WRONG_CLOCK, False)
    assert told == [("D-107",), ("D-107", "D-142"), ("D-107", "D-144"), ("D-107",), ()]
    assert faults.codes == ()
    assert [message.partition(" ")[0] for message in caplog.messages] == ["D-107", "D-142", "D-144"]
