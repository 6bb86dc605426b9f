"""A board lives while frames are shown, its page moves on and it answers: each of them alone is not enough."""

import socket
import threading
from pathlib import Path

import pytest

from display.errands import WAITING, Errands, NoAnswer
from display.failures import BoardFailure
from display.faults import Faults
from display.life import LATE_FRAMES, STUCK_BEATS, Beat, Life, Pulse, next_beat
from display.life_watch import EVERY_SECONDS, LifeWatch
from labourhall.program.control import Exit
from labourhall.program.watchdog import ADDRESS, Watchdog

BEFORE = Beat(Pulse(300, 0, 900), Life.ALIVE)


@pytest.mark.parametrize(
    ("pulse", "is_answered", "life"),
    [
        (Pulse(600, 0, 900), True, Life.ALIVE),
        (Pulse(901, 900, 900), True, Life.ALIVE),
        (Pulse(900 + LATE_FRAMES, 0, 900), True, Life.ALIVE),
        (Pulse(300, 0, 900), True, Life.NO_FRAMES),
        (None, True, Life.NO_FRAMES),
        (Pulse(901 + LATE_FRAMES, 0, 900), True, Life.SAME_PAGE),
        (Pulse(600, 0, 900), False, Life.NO_ANSWER),
    ],
    ids=("alive", "a new page", "late", "no frame", "nothing shown", "the same page", "no answer"),
)
def test_a_look_finds_whether_the_board_lives(pulse: Pulse | None, is_answered: bool, life: Life) -> None:
    assert next_beat(BEFORE, pulse, is_answered).life is life


def test_looks_without_life_are_counted_and_one_with_life_ends_the_count() -> None:
    beat = BEFORE
    for count in range(1, STUCK_BEATS + 1):
        assert not beat.is_stuck
        beat = next_beat(beat, BEFORE.pulse, True)
        assert beat.still == count
    assert beat.is_stuck
    assert next_beat(beat, Pulse(301, 0, 900), True).still == 0


def test_a_board_without_its_screen_is_not_alive_and_not_stuck_while_it_answers() -> None:
    beat = BEFORE
    for _ in range(STUCK_BEATS + 1):
        beat = next_beat(beat, BEFORE.pulse, True, has_screen=False)
        assert (beat.life, beat.still) == (Life.NO_SCREEN, 0)
    assert next_beat(beat, BEFORE.pulse, False, has_screen=False).life is Life.NO_FRAMES


class Painter:
    """The thread that paints, as the watch sees it."""

    def __init__(self) -> None:
        self.errands, self.frame, self.left = Errands(), 0, list[int]()
        self.told: list[tuple[str, ...]] = []
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="painter")

    def __enter__(self) -> "Painter":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._is_over.wait(0.001):
            self.errands.run()

    def pulse(self) -> Pulse:
        return Pulse(self.frame, 0, 900)

    def watch(self, watchdog: Watchdog | None = None, every: float = 0.001) -> LifeWatch:
        faults = Faults(self.told.append)
        return LifeWatch(
            self.pulse, self.errands, faults, watchdog or Watchdog({}), self.left.append, every=every, first=every
        )


def test_whoever_started_the_board_is_told_of_life_only_while_it_is_there(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard, Painter() as painter:
        heard.bind(str(tmp_path / "notify"))
        heard.settimeout(10)
        watch = painter.watch(Watchdog({ADDRESS: str(tmp_path / "notify")}), every=60.0)
        watch.start()
        lives = []
        for frame in (1, 1, 2):
            painter.frame = frame
            watch.look()
            lives.append(watch.is_alive)
        assert lives == [True, False, True]
        assert watch.stop(10.0)
        told = [heard.recv(100) for _ in range(4)]
        assert told == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1", b"STOPPING=1"], "for the second look nobody was told"


def test_a_board_is_ready_once_it_was_seen_to_live_and_not_before(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard, Painter() as painter:
        heard.bind(str(tmp_path / "notify"))
        heard.setblocking(False)
        watch = LifeWatch(lambda: None, painter.errands, Faults(painter.told.append), Watchdog({ADDRESS: "@gone"}))
        watch.look()
        assert watch.life is Life.NO_FRAMES
        watch = painter.watch(Watchdog({ADDRESS: str(tmp_path / "notify")}))
        with pytest.raises(BlockingIOError):
            heard.recv(100)
        watch.look()
        assert heard.recv(100) == b"READY=1"


@pytest.mark.parametrize(("waits", "every"), [("3000000", 1.0), ("60000000", 5.0), ("", 5.0)])
def test_a_look_is_taken_as_often_as_whoever_started_the_board_wants_to_be_told(waits: str, every: float) -> None:
    watchdog = Watchdog({ADDRESS: "@gone", "WATCHDOG_USEC": waits})
    painter = Painter()
    assert painter.watch(watchdog, every=EVERY_SECONDS)._lookout._every == every


def test_a_board_whose_screen_is_unplugged_is_left_running_and_tells_no_life(tmp_path: Path) -> None:
    with Painter() as painter:
        faults, watchdog = Faults(painter.told.append), Watchdog({})
        watch = LifeWatch(painter.pulse, painter.errands, faults, watchdog, painter.left.append, lambda: False)
        for _ in range(STUCK_BEATS + 2):
            watch.look()
        assert (watch.is_alive, watch.life, painter.left, faults.codes) == (False, Life.NO_SCREEN, [], ())


@pytest.mark.expects_logs
def test_a_board_that_stands_still_says_so_and_ends_to_be_started_anew(caplog: pytest.LogCaptureFixture) -> None:
    with Painter() as painter:
        painter.frame = 1
        watch = painter.watch()
        for _ in range(STUCK_BEATS):
            watch.look()
        assert (painter.left, painter.told) == ([], [(BoardFailure.STUCK.code,)])
        watch.look()
        assert painter.left == [Exit.RESTART]
        assert "no-frames" in caplog.text
        painter.frame = 2
        watch.look()
        assert painter.told[-1] == ()


@pytest.mark.expects_logs
def test_frames_alone_are_no_life_where_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("display.errands.Errands.ask", _no_answer)
    painter = Painter()
    watch = painter.watch()
    for frame in range(3):
        painter.frame = frame + 1
        watch.look()
    assert watch.life is Life.NO_ANSWER


def _no_answer(*_: object, **__: object) -> None:
    raise NoAnswer


def test_at_the_end_of_the_program_nobody_is_found_dead() -> None:
    painter = Painter()
    watch = painter.watch(every=60.0)
    watch.start()
    assert watch.stop(10.0)
    watch.look()
    assert painter.told == []
    assert not painter.left


@pytest.mark.expects_logs
def test_the_watch_looks_by_itself() -> None:
    with Painter() as painter:
        painter.frame = 1
        watch = painter.watch()
        watch.start()
        for _ in range(2000):
            painter.frame += 1
            if watch.is_alive:
                break
            threading.Event().wait(0.005)
        assert watch.is_alive
        assert watch.stop(10.0)


def test_an_errand_that_nobody_runs_is_never_done_afterwards() -> None:
    errands, done = Errands(), list[int]()
    with pytest.raises(NoAnswer):
        errands.ask(lambda: done.append(1), 0.01)
    errands.run()
    assert done == []


def test_a_thread_that_hangs_is_not_given_more_and_more_to_do() -> None:
    errands = Errands()
    asking = [threading.Thread(target=lambda: errands.ask(int, 60.0)) for _ in range(WAITING)]
    for one in asking:
        one.start()
    for _ in range(2000):
        if len(errands._waiting) == WAITING:
            break
        threading.Event().wait(0.001)
    with pytest.raises(NoAnswer):
        errands.ask(int, 60.0)
    for _ in asking:
        errands.run()
    for one in asking:
        one.join()
