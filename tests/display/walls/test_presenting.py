"""What a server shows by itself, frames ahead, looks in each refresh as if its frame had been painted then."""

from collections.abc import Sequence

import pytest
from PySide6.QtGui import QImage

from display import grids, regions, ticker
from display.ahead import DEPTH
from display.folding import Fold, folding
from display.glyphs.lettering import measure
from display.motion import SECOND_NS, Refresh
from display.picture import Picture, Running
from display.steps import finished
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.ticker import Run
from display.walls.presenting import AFRESH, LATE, Frame, Presenting, one_text
from display.walls.sliding import Sliding
from display.walls.trial import AGAIN_NS, REFRESHES
from tests.display.walls.fake_presents import BEGAN, FakePresents
from tests.display.walls.fake_server import FakeServer
from tests.display.walls.test_sliding import HEIGHT, PAGE, WHOLE, WIDTH, paint, painted, run_of, running

pytestmark = pytest.mark.usefixtures("gui")


class Screen:
    """A window on a screen whose time passes as it is told, and the text that runs through it."""

    def __init__(self, folds: tuple[Fold, ...] = WHOLE, rate: int = 60, waits: bool = True, room: int = 1000) -> None:
        self.press, self.run = Press(PALETTES[Lamps.FULL]), run_of("凭社会保障卡到触摸屏办理", "请保管好随身物品")
        self.server = FakeServer(WIDTH, 2 * HEIGHT, room)
        self.presents = FakePresents(self.server, rate, waits)
        self.folds = folds
        sliding = Sliding(self.server, self.press.pixels)
        self.presenting = Presenting(self.server, self.presents, sliding.pixmaps, lambda: self.presents.now)

    def tried(self) -> "Screen":
        """With its trial behind it."""
        for _ in range(2):
            self.presenting.hear(0)
            self.presents.pass_until(self.presents.refresh + REFRESHES[-1])
        self.presenting.hear(0)
        return self

    def picture(self, frame: int) -> Picture:
        since = 300 + frame
        return PAGE.with_running(
            self.run.runway, self.run.placed(since), self.run.coming(since), self.run.step.moved(since)
        )

    def following(self, frame: int, count: int = DEPTH) -> Sequence[Frame]:
        pictures = [self.picture(frame + 1 + past) for past in range(count)]
        return [Frame(running(one), (), one) for one in pictures]

    def tell(self, frame: int, count: int = DEPTH) -> None:
        self.presenting.tell(frame, self.following(frame, count), self.folds)

    def seen(self) -> QImage:
        return self.server.window.copy()

    def expected(self, frame: int) -> QImage:
        return painted(self.press, self.picture(frame), self.folds)


@pytest.mark.parametrize("strip", [0, 320], ids=["whole", "folded"])
def test_each_frame_stands_in_its_refresh_as_if_it_were_painted(strip: int) -> None:
    screen = Screen(folding((WIDTH, HEIGHT), (WIDTH, 2 * HEIGHT), (0, 0), strip)).tried()
    assert screen.presenting.is_to_be_told(0, 0)
    paint(screen.press, screen.server, screen.picture(1), screen.folds)
    began = screen.presents.refresh
    screen.tell(0)
    seen: dict[int, QImage] = {}

    def look(refresh: int) -> None:
        seen[refresh - began] = screen.seen()

    screen.presents.pass_until(began + 60, look)
    screen.tell(60)  # while they run on
    screen.presents.pass_until(began + 150, look)
    assert len(seen) == 150
    for frame in range(1 + AFRESH, 150, 7):
        assert seen[frame] == screen.expected(frame), frame
    assert len(screen.server.kept) < 12, "what was long is forgotten"


def test_what_is_told_once_is_held_and_told_when_it_is_due() -> None:
    screen = Screen().tried()
    began = screen.presents.now
    screen.tell(0)
    shown = screen.presenting
    assert not any(shown.shows(frame) for frame in range(1 + AFRESH)), "these are put when they are due"
    assert shown.holds(1 + AFRESH, running(screen.picture(1 + AFRESH)))
    assert not shown.holds(1 + AFRESH, running(screen.picture(2 + AFRESH)))
    assert shown.last(0) == DEPTH
    due = shown.due(50)
    assert due is not None
    assert due - began == pytest.approx(50 * SECOND_NS / 60, abs=SECOND_NS // 60)
    assert shown.due(DEPTH + 1) == pytest.approx((shown.due(DEPTH) or 0) + SECOND_NS / 60, abs=2)
    assert shown.due(DEPTH + 5) is None


def test_what_is_taken_back_is_never_shown() -> None:
    screen = Screen().tried()
    paint(screen.press, screen.server, screen.picture(1), screen.folds)
    screen.tell(0)
    screen.presents.pass_until(screen.presents.refresh + 20)
    screen.presenting.cancel(25)
    screen.presents.pass_until(screen.presents.refresh + 4)
    stood = screen.seen()
    assert stood == screen.expected(24)
    screen.presents.pass_until(screen.presents.refresh + 60)
    assert screen.seen() == stood
    assert screen.presenting.last(24) == 24
    assert screen.presents.waiting == 0


def test_what_is_other_by_now_than_was_told_is_told_anew() -> None:
    screen = Screen().tried()
    paint(screen.press, screen.server, screen.picture(1), screen.folds)
    began = screen.presents.refresh
    screen.tell(0)
    screen.presents.pass_until(began + 20)
    screen.run = run_of("今天下午停电", "请保管好随身物品")
    screen.tell(20)
    screen.presents.pass_until(began + 40)
    assert screen.seen() == screen.expected(40)


@pytest.mark.parametrize(
    ("rate", "waits"), [(60, False), (75, True), (50, True)], ids=["never waits", "75 Hz", "50 Hz"]
)
def test_a_screen_that_does_not_wait_or_has_another_rate_is_told_nothing(rate: int, waits: bool) -> None:
    screen = Screen(rate=rate, waits=waits).tried()
    assert not screen.presenting.is_trusted
    assert not screen.presenting.is_to_be_told(0, 10)


def test_a_screen_of_59_94_hertz_is_a_board_s_screen() -> None:
    first = BEGAN * SECOND_NS
    assert Refresh(10, first).keeps_step(Refresh(40, first + round(30 * SECOND_NS / 59.94)))
    assert not Refresh(10, first).keeps_step(Refresh(40, first + round(30 * SECOND_NS / 57)))


def test_a_screen_that_shows_nothing_of_what_it_was_told_is_told_nothing_more(
    caplog: pytest.LogCaptureFixture,
) -> None:
    screen = Screen().tried()
    caplog.set_level("INFO")
    screen.tell(0)
    screen.presents.is_deaf = True
    screen.presents.pass_until(screen.presents.refresh + LATE + 4)
    screen.presenting.hear(LATE + 4)
    assert not screen.presenting.is_trusted
    assert "does not wait for its refreshes" in caplog.text


def test_a_screen_that_failed_is_tried_again_a_minute_later() -> None:
    screen = Screen(rate=75).tried()
    assert not screen.presenting.is_trusted
    screen.presents.now += AGAIN_NS + 1
    screen.presents.turn_to(60)
    screen.presenting.hear(0)
    screen.tried()
    assert screen.presenting.is_trusted


def test_a_server_without_room_is_told_nothing_and_keeps_nothing_of_it() -> None:
    screen = Screen(room=1).tried()
    screen.tell(0)
    assert screen.presenting.last(0) == 0
    assert screen.presents.waiting == 0


def test_what_comes_late_is_a_late_step_and_never_two_in_one_refresh() -> None:
    screen = Screen().tried()
    began = screen.presents.refresh
    screen.tell(0, 30)
    screen.presents.pass_until(began + 40)  # ten refreshes without any
    screen.presents.heard()
    screen.tell(30)
    shown: list[tuple[int, int]] = []

    def noted(refresh: int) -> None:
        shown.extend((one.refresh, one.frame) for one in screen.presents.heard() if one.frame is not None)

    screen.presents.pass_until(began + 60, noted)
    refreshes = [refresh for refresh, _ in shown]
    assert len(refreshes) == len(set(refreshes))
    assert [frame for _, frame in shown] == list(range(31 + AFRESH, 31 + AFRESH + len(shown)))


def test_another_runway_or_a_text_that_begins_anew_is_told_for_itself() -> None:
    screen = Screen()
    frames = list(screen.following(0, 5))
    back: Running = frames[3].running._replace(moved=0)
    assert one_text([*frames[:3], frames[3]._replace(running=back)]) == frames[:3]
    assert one_text(frames) == frames


def test_text_that_begins_again_at_its_end_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen().tried()
    step = screen.run.step
    since = (screen.run.length // step.pixels - 40) * step.frames
    monkeypatch.setattr(screen, "picture", lambda frame: _at(screen.run, since + frame))
    paint(screen.press, screen.server, screen.picture(1), screen.folds)
    began = screen.presents.refresh
    screen.tell(0)
    seen: dict[int, QImage] = {}
    screen.presents.pass_until(began + 100, lambda refresh: seen.update({refresh - began: screen.seen()}))
    for frame in range(1 + AFRESH, 100, 9):
        assert seen[frame] == screen.expected(frame), frame


def _at(run: Run, since: int) -> Picture:
    return PAGE.with_running(run.runway, run.placed(since), run.coming(since), run.step.moved(since))


def test_slow_text_stands_in_some_frames_and_is_shown_in_each() -> None:
    banded = regions.banded(grids.LARGE_S)
    assert banded is not None
    screen = Screen().tried()
    found = finished(ticker.running(("慢慢走",), banded, measure))
    assert found is not None
    screen.run = found
    screen.tell(0)
    screen.presents.pass_until(screen.presents.refresh + 20)
    assert len([one for one in screen.presents.heard() if one.frame is not None]) == 20 - AFRESH


def test_a_screen_that_was_told_nothing_for_long_is_not_taken_for_one_that_shows_nothing() -> None:
    screen = Screen().tried()
    screen.tell(0, 20)
    screen.presents.pass_until(screen.presents.refresh + 30)
    screen.presenting.hear(20)
    screen.tell(20 + 10 * LATE)
    assert screen.presenting.shows(21 + 10 * LATE + AFRESH)
    screen.presenting.hear(21 + 10 * LATE + AFRESH)  # asked for before it is shown
    assert screen.presenting.is_trusted


def test_when_a_frame_is_due_that_was_not_told_is_not_known_from_what_is_over() -> None:
    screen = Screen().tried()
    screen.tell(0, 20)
    assert screen.presenting.due(21) is not None
    screen.presents.pass_until(screen.presents.refresh + 300)  # a program that was held comes too late for it
    screen.presenting.hear(20)
    assert screen.presenting.due(21) is None


def test_of_what_nobody_foresees_any_more_nothing_is_shown() -> None:
    screen = Screen().tried()
    screen.tell(0)
    screen.presenting.tell(20, (), screen.folds)
    assert screen.presents.waiting == 20 - AFRESH
    assert screen.presenting.last(20) == 20


def test_where_nothing_was_told_nothing_is_waited_for() -> None:
    screen = Screen().tried()
    synced: list[int] = []
    screen.presents.synced = synced.append
    screen.presenting.cancel(0)
    assert screen.presenting.now(0) is None
    assert not synced


def test_a_trial_that_was_never_answered_is_held_again_a_minute_later() -> None:
    screen = Screen()
    screen.presents.is_deaf = True
    screen.tried()
    screen.presents.is_deaf = False
    screen.presenting.hear(0)
    assert not screen.presenting.is_trusted
    screen.presents.now += AGAIN_NS + 1
    screen.presenting.hear(0)
    screen.tried()
    assert screen.presenting.is_trusted


def test_at_the_end_nothing_more_is_heard() -> None:
    screen = Screen().tried()
    screen.tell(0)
    screen.presenting.end()
    assert screen.presents.ended
