"""The office: a notice is written, published and taken back at the editor's own keys; every board proves both.

The editor's word is not enough: the city is asked what each board proved, and the board's own picture of that frame
shows the page as the editor's preview had it.
"""

import secrets
import shutil
from pathlib import Path
from typing import Any, Final

from demo.hall import editor
from demo.hall.process import Program
from demo.tour.findings import Proven
from demo.tour.outcome import StepFailed, TourStep
from demo.tour.scene import TourScene, require, until
from demo.tour.wall_frames import Frame, Frames, same_middle
from labourhall.contract.playlist_calls import BoardStates
from labourhall.contract.refusals import Trouble
from labourhall.program.door import NoReply, ask

HEADLINE: Final = "演示：周六招聘会"
LINE: Final = "上午九点，一楼大厅"
START_SECONDS: Final = 60.0
TYPING_SECONDS: Final = 30.0
"""Beyond the visitor's patience: some seventy keys, and signing in over the thin line."""
PROOF_SECONDS: Final = 5.0
REFUSED: Final = "（L-"
"""How a sentence ends that tells a refusal: with its code."""


def publish(scene: TourScene) -> None:
    """Write a notice, publish it, sign in; each board shows it."""
    before = _states(scene)
    office = _begun(scene)
    asked = {
        "do": "publish",
        "headline": HEADLINE,
        "line": LINE,
        "name": editor.OFFICER,
        "password": office,
        "own": secrets.token_urlsafe(12),
    }
    seconds = _until_on_glass(scene, TourStep.PUBLISH, asked, "editor.city.published")
    states = _proven(scene)
    require(states.bundle != before.bundle, "The editor says that it published, but the city plays what it played.")
    frame = _frame(scene, states)
    require(not frame.rows, "Where the notice should stand, the board shows vacancies.")
    preview, told = _look(scene, TourStep.PUBLISH)
    require(same_middle(frame.picture, preview), "The board's picture is not what the editor's preview showed.")
    scene.findings.before = before.bundle
    scene.findings.published = _found(states, seconds)
    _keep(scene, frame, TourStep.PUBLISH)
    for state in states.boards:
        require(
            any(str(state.frame) in line for line in told), f"The editor does not tell board {state.board}'s frame."
        )


def take_back(scene: TourScene) -> None:
    """One key takes it back; each board shows what it showed before."""
    assert scene.findings.published is not None
    seconds = _until_on_glass(scene, TourStep.TAKE_BACK, {"do": "take_back"}, "editor.city.taken_back")
    states = _proven(scene)
    require(
        states.bundle == scene.findings.before, "What was taken back is gone, but something else plays than before."
    )
    for state in states.boards:
        later = state.frame > scene.findings.published.frames[state.board]
        require(later, f"Board {state.board} proved what was before by a frame from before the publishing.")
    frame = _frame(scene, states)
    preview, _ = _look(scene, TourStep.TAKE_BACK)
    require(not same_middle(frame.picture, preview), "The board still shows the notice that was taken back.")
    scene.findings.taken_back = _found(states, seconds)
    _keep(scene, frame, TourStep.TAKE_BACK)


def _begun(scene: TourScene) -> str:
    """Start the editor over the hall's line; the officer's start password."""
    site, name = scene.hall.site, scene.hall.configuration.hall_name
    password = scene.hall.city.enrol_officer(editor.OFFICER, *editor.ROLES)
    program: Program = scene.hall.run(
        lambda: editor.begun(site, name, "demo.office", ["--door", site.office_socket], "offscreen")
    )
    program.await_sign(lambda: _answers(site.office_socket), START_SECONDS)
    return password


def _answers(door: Path) -> bool:
    try:
        ask(door, {"do": "wait"})
    except NoReply:
        return False
    return True


def _until_on_glass(scene: TourScene, step: TourStep, asked: dict[str, Any], begun: str) -> float:
    """Have it done at the editor; the seconds from the city's word to the boards', by the editor's own sentences."""
    words = scene.words
    on_glass, off = words.text("editor.city.on_glass"), words.text("editor.city.not_on_glass").split("%")[0]
    taken, patience = words.text(begun).split("%1")[-1], scene.visitor.patience
    said = _said(scene, step, {**asked, "until": [taken, on_glass, off, REFUSED]}, TYPING_SECONDS + patience)
    if taken in said[-1][1]:
        said += _said(scene, step, {"do": "wait", "until": [on_glass, off, REFUSED]}, 2 * patience)
    require(said[-1][1] == on_glass, f"The editor does not say 已上屏, but: {said[-1][1]}")
    moments = [moment for moment, text in said if taken in text]
    require(bool(moments), "The editor says 已上屏, but never that the city took it.")
    return (said[-1][0] - moments[0]) / 1e9


def _said(scene: TourScene, step: TourStep, asked: dict[str, Any], seconds: float) -> list[tuple[int, str]]:
    """What stood at the foot of the editor's window until one of the sentences asked for stood there, with moments."""
    try:
        reply = ask(scene.hall.site.office_socket, asked, seconds)
    except NoReply as silence:
        raise StepFailed(f"The editor did not come to say 已上屏: {_last_words(scene, step)} ({silence}).") from silence
    return [(int(moment), str(text)) for moment, text in reply["said"]]


def _last_words(scene: TourScene, step: TourStep) -> str:
    """What the editor says instead, and what the boards show by the city's knowledge, as far as it can be told."""
    try:
        _look(scene, step)
        states = scene.hall.city.boards()
    except (Trouble, NoReply) as trouble:
        return f"neither editor nor city says what the boards show, {trouble}"
    off = [one.board for one in states.boards if one.bundle != states.bundle]
    return f"of its boards {', '.join(off)} do not show what was published" if off else "every board has it"


def _states(scene: TourScene) -> BoardStates:
    try:
        return scene.hall.city.boards()
    except Trouble as trouble:
        raise StepFailed(f"The city does not say what boards show ({trouble.code}).") from trouble


def _proven(scene: TourScene) -> BoardStates:
    """What the boards show, once each has proved a page of what it is to play."""
    for _ in until(PROOF_SECONDS, 0.1):
        states = _states(scene)
        if states.boards and all(one.bundle == states.bundle and one.page for one in states.boards):
            return states
    raise StepFailed("The editor says 已上屏, but the city knows of no frame that proves it.")


def _frame(scene: TourScene, states: BoardStates) -> Frame:
    """The picture that stood on the board in the frame that it proved."""
    frames = Frames(scene.evidence.wall)
    proved = states.boards[0].frame
    for _ in until(PROOF_SECONDS, 0.1):
        frames.look()
        upto = [one for one in frames.seen if one.n <= proved]
        if upto:
            require(upto[-1].is_genuine, f"The picture of frame {upto[-1].n} is not the one that the board wrote down.")
            return upto[-1]
    raise StepFailed(f"The board proved frame {proved}, but wrote no picture of it.")


def _look(scene: TourScene, step: TourStep) -> tuple[Path, list[str]]:
    """The editor's window as a picture of the step; its preview, and what it says of each board."""
    window = scene.evidence.picture_path(step, "editor")
    preview = scene.evidence.logs / f"{step}-preview.png"
    reply = ask(scene.hall.site.office_socket, {"do": "look", "window": str(window), "preview": str(preview)})
    scene.findings.pictures.append(scene.evidence.picture(step, window))
    return preview, reply["boards"]


def _keep(scene: TourScene, frame: Frame, step: TourStep) -> None:
    path = scene.evidence.picture_path(step, "board")
    shutil.copyfile(frame.picture, path)
    scene.findings.pictures.append(scene.evidence.picture(step, path))


def _found(states: BoardStates, seconds: float) -> Proven:
    return Proven(states.bundle, {one.board: one.frame for one in states.boards}, seconds)
