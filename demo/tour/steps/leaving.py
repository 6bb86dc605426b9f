"""The card comes out: nothing of the person may be left, neither on the glass nor in anything behind it."""

import json

from demo.tour import touch_names
from demo.tour.outcome import TourStep
from demo.tour.scene import TourScene, require, until


def attract_again(scene: TourScene) -> None:
    """Pull the card, look for what is left, and see the attract screen come back."""
    removed_ns = scene.hall.remove()
    clean = scene.visitor.await_page("Cleared", "Attract")
    scene.note_time("card_out_to_clean", removed_ns, clean.painted_ns)
    _search(scene)
    if clean.page == "Cleared":
        scene.picture(TourStep.ATTRACT_AGAIN, "cleared")
        scene.visitor.tap(touch_names.UNDERSTOOD, page="Attract", at_once=True)
    scene.visitor.await_page("Attract")
    _search(scene)
    _await_figures(scene)
    scene.picture(TourStep.ATTRACT_AGAIN)


def _await_figures(scene: TourScene) -> None:
    """A vacancy that was filled meanwhile is gone from the hall's own copy too."""
    left = len(scene.vacancies) - (1 if scene.findings.withdrawal else 0)
    for _ in until(scene.visitor.patience):
        if scene.visitor.visit()["surroundings"]["figures"]["open"] == left:
            return
    require(False, f"The attract screen should say {left} open vacancies after the withdrawal.")


def _search(scene: TourScene) -> None:
    """The holder's name and numbers, and the masked name, in visible texts, in every object, in the kiosk's state."""
    secrets = [*scene.expectation.secrets, scene.expectation.masked]
    where = {
        "on the glass": scene.visitor.view().texts,
        "in an object behind the glass": scene.visitor.values(),
        "in the kiosk's state": [json.dumps(scene.visitor.visit(), ensure_ascii=False)],
    }
    for place, texts in where.items():
        for secret in filter(None, secrets):
            require(not any(secret in text for text in texts), f"After the card was out, the holder was left {place}.")
