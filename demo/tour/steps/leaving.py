"""The card comes out: nothing of the person may be left, neither on the glass nor in anything behind it."""

import json

from demo.tour import touch_names
from demo.tour.outcome import Step
from demo.tour.scene import Scene, require


def attract_again(scene: Scene) -> None:
    """Pull the card, look for what is left, and see the attract screen come back."""
    removed_ns = scene.hall.remove()
    page, clean_ns = scene.visitor.await_page("Cleared", "Attract")
    scene.note_time("card_out_to_clean", removed_ns, clean_ns)
    _search(scene)
    if page == "Cleared":
        scene.picture(Step.ATTRACT_AGAIN, "cleared")
        scene.visitor.tap(touch_names.UNDERSTOOD, page="Attract", at_once=True)
    scene.visitor.await_page("Attract")
    _search(scene)
    scene.picture(Step.ATTRACT_AGAIN)


def _search(scene: Scene) -> None:
    """The holder's name and numbers, and the masked name, in visible texts, in every object, in the kiosk's state."""
    secrets = [*scene.expectation.secrets, scene.expectation.card.masked]
    where = {
        "on the glass": scene.visitor.view().texts,
        "in an object behind the glass": scene.visitor.values(),
        "in the kiosk's state": [json.dumps(scene.visitor.visit(), ensure_ascii=False)],
    }
    for place, texts in where.items():
        for secret in filter(None, secrets):
            require(not any(secret in text for text in texts), f"After the card was out, the holder was left {place}.")
