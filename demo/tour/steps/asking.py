"""先问一声: the question is put at the kiosk, an officer takes the employer's answer, the next visit tells it."""

import json
from typing import Any, Final

from demo.hall.process import HallFailed
from demo.tour import touch_names
from demo.tour.outcome import StepFailed, TourStep
from demo.tour.scene import TourScene, require

SAID_BY: Final = "演示单位"


def ask(scene: TourScene) -> None:
    """Ask, with consent; the officers' list has it, and no letter can be written meanwhile."""
    number = scene.findings.matches[0]["number"]
    require(not scene.visitor.view().can_touch(touch_names.WRITE_LETTER), "A letter is offered before anybody asked.")
    scene.visitor.tap(touch_names.ASK_EMPLOYER, page="AskingEmployer", at_once=True)
    scene.picture(TourStep.ASK, "question")
    scene.visitor.tap(touch_names.ASK_TELLING, page="Asked")
    noted = scene.task()["ask"]
    require(noted["vacancy"] == number, "The question that was noted is about another vacancy.")
    scene.picture(TourStep.ASK)
    [row] = [row for row in _list(scene)["asks"] if row["number"] == number]
    age = scene.identity()["seeker"]["age"]
    require(row["persons"] == 1, f"The officers' list says {row['persons']} persons ask, not 1.")
    require([told["age"] for told in row["told"]] == [age], "The officers' list tells another age than she agreed to.")
    scene.visitor.tap(touch_names.GO_ON, page="Viewing", at_once=True)
    letter = scene.visitor.view().can_touch(touch_names.WRITE_LETTER)
    require(not letter, "A letter can be had although the employer was asked and may still answer.")
    scene.findings.asked = {"number": number, "letter_from": noted["letter_from"], "answered": False}


def answer(scene: TourScene) -> None:
    """The card comes out, the employer says yes, the card goes in again: the answer stands before anything else."""
    number = scene.findings.matches[0]["number"]
    scene.hall.remove()
    scene.visitor.await_page("Cleared", "Attract")
    _city(scene, "answer", number, "yes", "--by", SAID_BY)
    scene.hall.present(scene.expectation.card.image)
    scene.visitor.await_page("HearingOutcomes")
    view = scene.visitor.view()
    require(view.says(scene.words.text("outcomes.yes")), "The glass does not say that the employer said yes.")
    scene.picture(TourStep.ANSWER)
    scene.visitor.tap(touch_names.vacancy(number), page="Viewing", at_once=True)
    require(
        scene.visitor.view().can_touch(touch_names.WRITE_LETTER), "The employer said yes, but no letter is offered."
    )
    assert scene.findings.asked is not None
    scene.findings.asked["answered"] = True


def _list(scene: TourScene) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_city(scene, "list", "--json"))
    return found


def _city(scene: TourScene, what: str, *arguments: str) -> str:
    try:
        return scene.hall.city.ask(what, *arguments)
    except HallFailed as error:
        raise StepFailed(f"The officer's command failed: {error}") from error
