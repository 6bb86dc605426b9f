"""The attract screen, the card going in, and the screen that says why a card cannot be used."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from cardreader.simulator.session import InsertRefused
from demo.tour.outcome import Course, StepFailed, TourStep
from demo.tour.refusals import LEFT, MUTE, STUCK, WRONG
from demo.tour.scene import TourScene, require, until

SILENT: Final = frozenset({LEFT, MUTE, STUCK})
"""Codes that say that the card gave no answer, not that it was refused."""
MUTE_SECONDS: Final = 4.0
"""The reader is polled every 0.4 s: within this anything that can be seen has been seen."""
ARRIVALS: Final = ("AtHome", "AskingWishes", "CardTrouble")


def attract(scene: TourScene) -> None:
    """The kiosk waits, with the hall's true figures on its glass."""
    scene.visitor.await_page("Attract")
    figures = scene.visitor.visit()["surroundings"]["figures"]
    require(
        figures["open"] == len(scene.vacancies),
        f"The attract screen says {figures['open']} open vacancies, the city has {len(scene.vacancies)}.",
    )
    require(scene.visitor.view().says(f"{figures['open']:,}"), "The number of vacancies is not on the attract screen.")
    scene.note_time("kiosk_start", scene.hall.kiosk.started_ns, scene.visitor.moments()["attract_ns"])
    scene.picture(TourStep.ATTRACT)


def reading(scene: TourScene) -> None:
    """The card goes in: its name stands on the glass as soon as it is read, then the city has answered."""
    if scene.expectation.card.unseen:
        _mute(scene)
        return
    name = "" if scene.expectation.refused_with else scene.expectation.card.masked
    path = scene.evidence.picture_path(TourStep.READING)
    with ThreadPoolExecutor(max_workers=2) as watching:
        shown = watching.submit(scene.visitor.await_reading, name, path)
        arrived = watching.submit(scene.visitor.await_page, *ARRIVALS)
        scene.inserted_ns = _insert(scene)
        arrival = arrived.result()
        if arrival.page == "CardTrouble":
            scene.visitor.give_up()
        identity_ns = shown.result()
    if identity_ns is not None:
        scene.findings.pictures.append(scene.evidence.picture(TourStep.READING, path))
    if arrival.page == "CardTrouble":
        _trouble(scene, arrival.outer)
        return
    require(identity_ns is not None, "The kiosk read the card but never showed whose it is.")
    assert identity_ns is not None
    if name:
        scene.note_time("insert_to_identity", scene.inserted_ns, identity_ns)
    if arrival.page == "AtHome":
        scene.note_time("insert_to_matches", scene.inserted_ns, arrival.painted_ns)
    _known(scene, arrival.page)


def refusal(scene: TourScene) -> None:
    """The screen that says why the card cannot be used, with a code to read out; a card that left took it along."""
    assert scene.findings.outcome is not None
    code, words = scene.findings.outcome.code, scene.findings.outcome.words
    view = scene.visitor.view()
    if view.page == "CardTrouble":
        require(view.says(code), f"The code {code} is not on the screen.")
        require(bool(words) and view.says(words), f"The words for {code} are not on the screen.")
        remedy = scene.words.text(f"{scene.findings.outcome.said}.do")
        require(view.says(remedy), f"What to do about {code} is not on the screen.")
    else:
        require(scene.expectation.card.faulty, "The screen that says why the card cannot be used did not stay.")
    scene.picture(TourStep.REFUSAL)


def _insert(scene: TourScene) -> int:
    try:
        return scene.hall.present(scene.expectation.card.image)
    except InsertRefused as error:
        raise StepFailed(f"The card could not be put in: {error}") from error


def _mute(scene: TourScene) -> None:
    """A card that does not even answer its reset is no card to the reader: the kiosk says so or goes on waiting."""
    scene.inserted_ns = _insert(scene)
    for _ in until(MUTE_SECONDS):
        outer = scene.visitor.visit()["outer"]
        if outer["is"] == "CardTrouble":
            _trouble(scene, outer)
            return
    require(outer["is"] == "Attract", f"A card that never answered led to {outer['is']}.")
    scene.conclude(Course.NO_ANSWER)


def _trouble(scene: TourScene, outer: dict[str, Any]) -> None:
    """The kiosk refuses the card: right only for a card that is to be refused."""
    expected, code = scene.expectation, outer["code"]
    right = expected.refused_with
    require(bool(right), f"The kiosk refused a card that is in order ({code}).")
    require(code in right, f"The kiosk refused the card with {code}; it is {' or '.join(sorted(right))}.")
    if code == WRONG:
        require(outer["kind"] == expected.kind, f"The kiosk took a card of kind {expected.kind} for {outer['kind']}.")
    words = (f"card_kind.{outer['kind']}", f"failure.{code}")
    scene.conclude(Course.NO_ANSWER if code in SILENT else Course.CARD_REFUSED, code, words)


def _known(scene: TourScene, page: str) -> None:
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
        identity["name_masked"] == expected.masked,
        f"The city answered for somebody else: {identity['name_masked']!r} is not the card's holder.",
    )
    _conclude(scene, identity, page)


def _conclude(scene: TourScene, identity: dict[str, object], page: str) -> None:
    if scene.expectation.holder is not None:
        require(identity["is"] == "Holder" and page == "AtHome", "The city knows this card, but the kiosk did not.")
        scene.conclude(Course.WITHOUT_PIN)
        return
    require(identity["is"] == "Stranger", "The city does not know this card, but the kiosk invented a holder.")
    code = str(identity["reason_code"])
    require(code == "L-212", f"The city should have said that it does not know the card (L-212), but it was {code}.")
    scene.conclude(Course.VACANCIES_ONLY, code)
    scene.findings.insurance_code = code
