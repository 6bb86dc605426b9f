"""The wall: the same vacancies roll over the board, and one that is filled says so in its place and leaves."""

import shutil
import time
from typing import Final

from demo.tour.findings import Withdrawal
from demo.tour.outcome import StepFailed, TourStep
from demo.tour.scene import TourScene, require, until
from demo.tour.wall_frames import FILLED, OPEN, Frame, Frames
from labourhall.contract.refusals import Trouble

PAGE_SECONDS: Final = 60.0
"""A page stands 15 s at least and 40 s at most; within this a fresh one comes."""
YOUNG_SECONDS: Final = 6.0
"""A page that has not stood longer stands for 9 s more: time enough for the news to come over the line."""


def wall(scene: TourScene) -> None:
    """Withdraw a vacancy that stands on the board, and find 已招满 in its row in the board's own frames."""
    frames = Frames(scene.evidence.wall)
    before = _fresh_page(scene, frames)
    number = _choose(scene, before)
    _keep(scene, before, "before")
    try:
        scene.hall.city.close_vacancy(number)
    except Trouble as trouble:
        raise StepFailed(f"The city did not take the withdrawal ({trouble.code}).") from trouble
    answered_ns = time.monotonic_ns()
    filled = _filled(scene, frames, number)
    _keep(scene, filled, "filled")
    require(not before.shows_red and filled.shows_red, "The board wrote 已招满 down, but its picture does not show it.")
    scene.findings.withdrawal = Withdrawal(number, max(0, filled.monotonic_ns - answered_ns) / 1e9)
    _note(scene, frames)


def _fresh_page(scene: TourScene, frames: Frames) -> Frame:
    """The last frame of a whole page that has not stood long."""
    for _ in until(PAGE_SECONDS, 0.1):
        require(scene.hall.board.alive, "The board's program has ended.")
        frames.look()
        page = _standing(frames.seen)
        if page and (time.monotonic_ns() - page[0].monotonic_ns) / 1e9 < YOUNG_SECONDS:
            return page[-1]
    raise StepFailed(f"The board showed no fresh page of vacancies within {PAGE_SECONDS:.0f} s.")


def _standing(seen: list[Frame]) -> list[Frame]:
    """The latest frames that all show the same rows, if they have been still: nothing is changing row by row."""
    if not seen or not seen[-1].rows:
        return []
    same = [seen[-1]]
    for frame in reversed(seen[:-1]):
        if frame.rows != seen[-1].rows:
            break
        same.insert(0, frame)
    still = (time.monotonic_ns() - same[0].monotonic_ns) / 1e9 > 1.0
    return same if still else []


def _choose(scene: TourScene, frame: Frame) -> str:
    numbers = [number for number, state in frame.rows if state == OPEN]
    require(bool(numbers), "No row of the board shows an open vacancy.")
    unknown = [number for number in numbers if number not in scene.vacancies]
    require(not unknown, f"The board shows {unknown and unknown[0]}, which the city has not open.")
    return numbers[len(numbers) // 2]


def _filled(scene: TourScene, frames: Frames, number: str) -> Frame:
    """The first frame that says of the vacancy, in its row, that it is filled."""
    start = len(frames.seen)
    for _ in until(scene.visitor.patience):
        require(scene.hall.board.alive, "The board's program has ended.")
        frames.look()
        for frame in frames.seen[start:]:
            if frame.state(number) == FILLED:
                return frame
    raise StepFailed(f"{number} was withdrawn, but no frame of the board showed 已招满 in its row.")


def _keep(scene: TourScene, frame: Frame, detail: str) -> None:
    require(frame.is_genuine, f"The picture of frame {frame.n} is not the one that the board wrote down.")
    path = scene.evidence.picture_path(TourStep.WALL, detail)
    shutil.copyfile(frame.picture, path)
    scene.findings.pictures.append(scene.evidence.picture(TourStep.WALL, path))


def _note(scene: TourScene, frames: Frames) -> None:
    scene.findings.frames = len(frames.seen)
    scene.findings.rows_shown = len({number for frame in frames.seen for number, _ in frame.rows})
