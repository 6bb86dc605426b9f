"""The attract screen, the card going in, and the screen that says why a card cannot be used."""

from concurrent.futures import ThreadPoolExecutor
from typing import Final

from cardreader.simulator.session import CardRefused
from demo.tour.outcome import Kind, Step, StepFailed
from demo.tour.scene import Scene, require

MUTE: Final = frozenset({"C-103", "C-104", "K-501"})
"""Codes that say that the card gave no answer, not that it was refused."""
ARRIVALS: Final = ("AtHome", "AskingWishes", "CardTrouble")


def attract(scene: Scene) -> None:
    """The kiosk waits, with the hall's true figures on its glass."""
    scene.visitor.await_page("Attract")
    figures = scene.visitor.visit()["surroundings"]["figures"]
    require(
        figures["open"] == len(scene.vacancies),
        f"The attract screen says {figures['open']} open vacancies, the city has {len(scene.vacancies)}.",
    )
    require(scene.visitor.view().says(f"{figures['open']:,}"), "The number of vacancies is not on the attract screen.")
    scene.note_time("kiosk_start", scene.hall.kiosk.started_ns, scene.visitor.moments()["attract_ns"])
    scene.picture(Step.ATTRACT)


def reading(scene: Scene) -> None:
    """The card goes in: its name stands on the glass as soon as it is read, then the city has answered."""
    name = scene.expectation.card.masked
    path = scene.evidence.picture_path(Step.READING)
    with ThreadPoolExecutor(max_workers=2) as watching:
        shown = watching.submit(scene.visitor.await_text, name, path)
        arrived = watching.submit(scene.visitor.await_page, *ARRIVALS)
        scene.inserted_ns = _insert(scene)
        page, arrived_ns = arrived.result()
        identity_ns = shown.result()
    if page == "CardTrouble":
        scene.findings.pictures += [scene.evidence.picture(Step.READING, path)] if path.exists() else []
        _trouble(scene)
        return
    require(identity_ns is not None, "The kiosk read the card but never showed whose it is.")
    assert identity_ns is not None
    scene.findings.pictures.append(scene.evidence.picture(Step.READING, path))
    scene.note_time("insert_to_identity", scene.inserted_ns, identity_ns)
    if page == "AtHome":
        scene.note_time("insert_to_matches", scene.inserted_ns, arrived_ns)
    _known(scene, page)


def refusal(scene: Scene) -> None:
    """The screen that says why the card cannot be used, with a code to read out."""
    assert scene.findings.outcome is not None
    code = scene.findings.outcome.code
    view = scene.visitor.view()
    require(view.says(code), f"The code {code} is not on the screen.")
    words = scene.findings.outcome.words
    require(not words or any(words[:6] in text for text in view.texts), f"The words for {code} are not on the screen.")
    scene.picture(Step.REFUSAL)


def _insert(scene: Scene) -> int:
    try:
        return scene.hall.insert(scene.expectation.card.image)
    except CardRefused as error:
        raise StepFailed(f"The card could not be put in: {error}") from error


def _trouble(scene: Scene) -> None:
    """The kiosk refuses the card: right only for a card that is to be refused."""
    outer = scene.visitor.visit()["outer"]
    card = scene.expectation.card
    rightly = not card.usable or card.faulty or not scene.expectation.genuine
    require(rightly, f"The kiosk refused a card that is in order ({outer['code']}).")
    scene.conclude(Kind.NO_ANSWER if outer["code"] in MUTE else Kind.CARD_REFUSED, outer["code"])


def _known(scene: Scene, page: str) -> None:
    """The kiosk took the card: it must be this card, and its holder must be known exactly where the city knows one."""
    expected = scene.expectation
    require(expected.card.usable and expected.genuine, "The kiosk took a card that it had to refuse.")
    identity = scene.identity()
    facts = identity["card"]
    require(facts["card_number"] == (expected.card.number or ""), "The kiosk shows another card than the one inserted.")
    require(facts["name"] == expected.card.name, "The kiosk read another name than the one on the card.")
    scene.findings.card = {
        "generation": facts["generation"],
        "card_number": facts["card_number"],
        "region": facts["region"],
        "name_masked": identity["name_masked"],
        "warnings": [dict(zip(("code", "path", "tag"), warning, strict=True)) for warning in facts["warnings"]],
    }
    require(
        identity["name_masked"] == expected.card.masked,
        f"The city answered for somebody else: {identity['name_masked']!r} is not the card's holder.",
    )
    _conclude(scene, identity, page)


def _conclude(scene: Scene, identity: dict[str, object], page: str) -> None:
    if scene.expectation.holder is not None:
        require(identity["is"] == "Holder" and page == "AtHome", "The city knows this card, but the kiosk did not.")
        scene.conclude(Kind.WITHOUT_PIN)
        return
    require(identity["is"] == "Stranger", "The city does not know this card, but the kiosk invented a holder.")
    code = str(identity["reason_code"])
    require(code == "L-212", f"The city should have said that it does not know the card (L-212), but it was {code}.")
    scene.conclude(Kind.VACANCIES_ONLY, code)
    scene.findings.insurance_code = code
