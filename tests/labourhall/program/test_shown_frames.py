"""READY comes with the first frame that was shown, and life only with one that was asked for."""

from labourhall.program.shown_frames import ShownFrames
from labourhall.program.watchdog import Watchdog


class Told(Watchdog):
    """Keeps what would be told."""

    def __init__(self) -> None:
        super().__init__({})
        self.words: list[str] = []

    def _say(self, word: str) -> None:
        self.words.append(word)


def test_the_first_frame_is_ready_and_one_that_was_asked_for_is_life() -> None:
    told, asked = Told(), list[int]()
    frames = ShownFrames(told, lambda: asked.append(1))
    frames.shown()
    frames.ask()
    assert told.words == ["READY=1"], "asked for is not shown"
    frames.shown()
    assert (told.words, asked) == (["READY=1", "WATCHDOG=1"], [1])


def test_frames_that_nobody_asked_for_prove_nothing() -> None:
    told = Told()
    frames = ShownFrames(told, lambda: None)
    frames.ask()
    for _ in range(5):
        frames.shown()
    assert told.words == ["READY=1", "WATCHDOG=1"]


def test_a_frame_that_never_comes_tells_nothing_however_often_it_is_asked_for() -> None:
    told = Told()
    frames = ShownFrames(told, lambda: None)
    frames.shown()
    for _ in range(5):
        frames.ask()
    assert told.words == ["READY=1"]
    frames.shown()
    assert told.words == ["READY=1", "WATCHDOG=1"], "once: it lives now, and did not five times"
