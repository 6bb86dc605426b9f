"""The referral letter: asked for at the kiosk, on paper as a PDF that says its number and check code."""

from pathlib import Path
from typing import Any

from demo.tour import letter_pdf, touch_names
from demo.tour.outcome import Course, TourStep
from demo.tour.scene import TourScene, require, until
from demo.tour.steps import asking


def letter(scene: TourScene) -> None:
    """Touch the one main action, wait for the letter and its paper; where an age stands between, ask instead."""
    number = scene.findings.matches[0]["number"]
    if scene.visitor.view().can_touch(touch_names.ASK_EMPLOYER):
        asking.ask(scene)
        return
    scene.visitor.tap(touch_names.WRITE_LETTER, page="Lettered")
    task = _printed(scene)
    referral = task["referral"]
    require(referral["vacancy"] == number, "The letter is for another vacancy than the one on the page.")
    stranger = scene.findings.outcome is not None and scene.findings.outcome.kind is not Course.WITHOUT_PIN
    require(referral["provisional"] == stranger, "The letter does not say rightly whether the window must finish it.")
    view = scene.visitor.view()
    require(view.says(referral["number"]), "The letter's number is not on the glass.")
    scene.picture(TourStep.LETTER)
    _keep_pdf(scene, referral["number"], referral["check_code"])
    scene.findings.letter = {
        "number": referral["number"],
        "check_code": referral["check_code"],
        "pdf": scene.evidence.letter.name,
        "provisional": referral["provisional"],
    }


def _printed(scene: TourScene) -> dict[str, Any]:
    for _ in until(20.0):
        task = scene.task()
        if task["paper"] != "printing":
            require(task["paper"] == "printed", f"The letter was not printed ({task['paper']}).")
            return task
    require(False, "The letter was still being printed after 20 s.")
    return {}


def _keep_pdf(scene: TourScene, number: str, check_code: str) -> None:
    papers = sorted(Path(scene.hall.site.letters).glob("*.pdf"))
    require(len(papers) == 1, f"There are {len(papers)} letters on paper instead of one.")
    scene.evidence.letter.write_bytes(papers[0].read_bytes())
    words = letter_pdf.text(scene.evidence.letter)
    for expected in (number, check_code):
        require(expected in words, f"{expected!r} does not stand in the letter's PDF.")
