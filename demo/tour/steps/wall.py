"""The wall: the same vacancies roll over the board, and one that is filled says so in its place and leaves."""

import shutil
import time
from collections.abc import Sequence
from typing import Final

from demo.tour.findings import Followed, Withdrawal
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
    frames, *others = (Frames(scene.evidence.wall_of(place)) for place in range(len(scene.options.boards)))
    before = _fresh_page(scene, frames)
    number = _choose(scene, before, others)
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
    scene.findings.followed = [_follows(scene, name, one, number, answered_ns) for name, one in enumerate(others, 2)]
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


def _choose(scene: TourScene, frame: Frame, others: Sequence[Frames]) -> str:
    """A vacancy that stands there; one that stands on the other boards too, if there is any."""
    numbers = [number for number, state in frame.rows if state == OPEN]
    require(bool(numbers), "No row of the board shows an open vacancy.")
    unknown = [number for number in numbers if number not in scene.vacancies]
    require(not unknown, f"The board shows {unknown and unknown[0]}, which the city has not open.")
    for one in others:
        one.look()
    everywhere = [number for number in numbers if all(one.seen and one.seen[-1].state(number) for one in others)]
    found = everywhere or numbers
    return found[len(found) // 2]


def _follows(scene: TourScene, name: int, frames: Frames, number: str, answered_ns: int) -> Followed:
    """That another board says so in the vacancy's row, where it stood, shows it open never again, and is proved."""
    program = scene.hall.boards[name - 1]
    stood = bool(frames.seen) and frames.seen[-1].state(number) == OPEN
    filled: Frame | None = None
    for _ in until(scene.visitor.patience):
        require(program.alive, f"The program of board {name} has ended.")
        frames.look()
        filled = filled or next((frame for frame in frames.seen if frame.state(number) == FILLED), None)
        proven = _proven_frame(scene, str(name))
        if proven and (filled or not stood):
            break
    else:
        raise StepFailed(f"{number} was withdrawn, but board {name} neither said so nor proved a frame of its page.")
    if filled is None:
        return Followed(len(frames.seen), None, proven)
    require(
        filled.is_genuine and filled.shows_red, f"Board {name} wrote 已招满 down, but its picture does not show it."
    )
    after = frames.seen[frames.seen.index(filled) :]
    require(all(frame.state(number) != OPEN for frame in after), f"Board {name} shows {number} open again.")
    return Followed(len(frames.seen), max(0, filled.monotonic_ns - answered_ns) / 1e9, proven)


def _proven_frame(scene: TourScene, name: str) -> int:
    """The latest frame that the city has the board's proof of; 0: none yet."""
    try:
        states = scene.hall.city.boards()
    except Trouble as trouble:
        raise StepFailed(f"The city does not say what boards show ({trouble.code}).") from trouble
    return next((one.frame for one in states.boards if one.board == name and one.page), 0)


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
