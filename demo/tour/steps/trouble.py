"""What comes in between, where it was asked for: a captive portal on the line, a full disk. The visit goes on."""

from typing import Any, Final

from demo.hall.disk import full
from demo.tour import touch_names
from demo.tour.outcome import StepFailed, TourStep
from demo.tour.scene import TourScene, require, until
from demo.tour.steps import choosing
from labourhall.contract.refusals import Trouble

NO_ANSWER: Final = "L-204"
NOT_WRITTEN: Final = "K-512"
WATCHED_SECONDS: Final = 5.0
"""So long both programs are watched while they cannot write; news of the city takes less to come."""


def portal(scene: TourScene) -> None:
    """Somebody else answers for the city: it is as if nobody did, and once it is gone all goes on."""
    scene.hall.line("portal")
    scene.visitor.tap(touch_names.WRITE_LETTER)
    task = _until_code(scene)
    require(task["code"] == NO_ANSWER, f"A portal's answer was taken for the city's: the page says {task['code']!r}.")
    _says(scene, NO_ANSWER)
    scene.picture(TourStep.PORTAL)
    scene.go_home()
    scene.visitor.tap(touch_names.RECORDS, page="RecordsElsewhere")
    code = scene.task()["code"]
    require(code == NO_ANSWER, f"Behind a portal the records' page says {code!r}.")
    scene.picture(TourStep.PORTAL, "records")
    _both_live(scene)
    scene.hall.line("restore")
    _await_line(scene)
    _to_the_vacancy(scene)


def disk(scene: TourScene) -> None:
    """Neither kiosk nor board can write anything down: letter and news wait, the visit does not."""
    before = _open_at_kiosk(scene)
    with full(scene.hall.kiosk, scene.hall.board):
        scene.visitor.tap(touch_names.WRITE_LETTER, page="Lettered")
        task = _until_paper(scene)
        require(task["paper"] == NOT_WRITTEN, f"The disk is full, but the letter's paper is {task['paper']!r}.")
        _says(scene, NOT_WRITTEN)
        number = task["referral"]["number"]
        require(scene.visitor.view().says(number), "The letter's number, which is good without paper, is not shown.")
        _close_one(scene)
        for _ in until(WATCHED_SECONDS, 0.2):
            _both_live(scene)
            require(_open_at_kiosk(scene) == before, "The kiosk stored news although its disk is full.")
    # A picture is a file too: it is taken as soon as there is room, of the page that stood there all the time.
    scene.picture(TourStep.DISK)
    for _ in until(scene.visitor.patience):
        if _open_at_kiosk(scene) == before - 1:
            break
    else:
        require(False, "The disk has room again, but the kiosk did not catch up with the city.")
    _to_the_vacancy(scene)


def _until_code(scene: TourScene) -> dict[str, Any]:
    for _ in until(scene.visitor.patience):
        task = scene.task()
        if task["code"]:
            return task
    raise StepFailed("The letter was asked for behind a portal, but the page says nothing of it.")


def _until_paper(scene: TourScene) -> dict[str, Any]:
    for _ in until(scene.visitor.patience):
        task = scene.task()
        if task["paper"] != "printing":
            return task
    raise StepFailed("The letter is still being printed, although nothing can be written.")


def _says(scene: TourScene, code: str) -> None:
    view = scene.visitor.view()
    require(view.says(code), f"The page does not bear {code}.")
    require(view.says(scene.words.text(f"failure.{code}")), f"The page does not say what {code} is.")


def _both_live(scene: TourScene) -> None:
    for program in (scene.hall.kiosk, scene.hall.board):
        require(program.alive, f"The {program.name}'s program has ended: {program.last_words()}")


def _await_line(scene: TourScene) -> None:
    for _ in until(scene.visitor.patience):
        if not scene.visitor.visit()["surroundings"]["line_cut_at"]:
            return
    raise StepFailed("The portal is gone, but the kiosk still takes the line for cut.")


def _close_one(scene: TourScene) -> None:
    """Have a vacancy filled that stands nowhere in this visit."""
    shown = {match["number"] for match in (*scene.findings.matches, *scene.findings.near_misses)}
    number = next(number for number in scene.vacancies if number not in shown)
    try:
        scene.hall.city.close_vacancy(number)
    except Trouble as trouble:
        raise StepFailed(f"The city did not take the withdrawal ({trouble.code}).") from trouble
    del scene.vacancies[number]


def _open_at_kiosk(scene: TourScene) -> int:
    return int(scene.visitor.visit()["surroundings"]["figures"]["open"])


def _to_the_vacancy(scene: TourScene) -> None:
    """Back to the page from which a letter is asked for."""
    scene.go_home()
    choosing.open_list(scene)
    first = scene.findings.matches[0]["number"]
    scene.visitor.tap(touch_names.vacancy(first), page="Viewing")
