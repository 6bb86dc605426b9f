"""The PIN, typed by touch where one was given, and the records that it opens; or the page that says where to ask."""

import json
from typing import Any, Final

from demo.tour import touch_names
from demo.tour.expectation import KINDS, months
from demo.tour.outcome import Course, TourStep
from demo.tour.scene import TourScene, require

VERIFY: Final = "0020"
HEADER_DIGITS: Final = 10


def pin(scene: TourScene) -> None:
    """The PIN pad: the tries that are left, the PIN by touch if one was given. The card's log says what was sent."""
    scene.go_home()
    scene.visitor.tap(touch_names.RECORDS)
    page = scene.visitor.await_page("AskingPin:asked", "RecordsElsewhere").page
    image = scene.expectation.card.image
    if page == "RecordsElsewhere":
        require(image.get("pin") is None, "The card has a PIN, but the kiosk did not ask for it.")
        _note(scene, "no_pin", None)
    else:
        _at_pad(scene, image)
    wanted = 1 if scene.findings.pin_sent else 0
    sent = len(_sent(scene))
    require(sent == wanted, f"A PIN was sent to the card {sent} times instead of {wanted}.")


def records(scene: TourScene) -> None:
    """The holder's own records with their chart; for anybody else the page that says where to ask."""
    page = scene.visitor.await_page("ShowingRecords", "RecordsElsewhere").page
    scene.picture(TourStep.RECORDS)
    proven = scene.expectation.holder is not None and scene.findings.pin_result == "accepted"
    if page == "ShowingRecords":
        require(proven, "Records are shown although no PIN was accepted for a holder whom the city knows.")
        _own_records(scene)
        return
    code = scene.task()["code"]
    require(not proven, f"The PIN was accepted, but the records were not shown ({code}).")
    require(scene.visitor.view().says(code), "The page does not bear its code.")
    scene.findings.insurance_code = scene.findings.insurance_code or code
    if scene.findings.outcome is not None and scene.findings.outcome.kind is Course.WITHOUT_PIN:
        scene.conclude(Course.WITHOUT_PIN, code)


def _at_pad(scene: TourScene, image: dict[str, Any]) -> None:
    """Before the first digit the kiosk knows the tries that are left; without a PIN the way on is 我不记得密码."""
    tries, task = int(image.get("pin_tries", 0)), scene.task()
    require(task["tries_left"] == tries, f"The kiosk says {task['tries_left']} tries are left, the card has {tries}.")
    require(task["blocked"] == (tries == 0), "The kiosk does not say rightly whether the PIN is blocked.")
    _note(scene, "blocked" if tries == 0 else "not_sent", tries)
    if scene.options.pin and tries > 0:
        _type(scene)
        _answered(scene, image, tries)
    else:
        scene.picture(TourStep.PIN)
    if scene.visitor.view().page.startswith("AskingPin"):
        scene.visitor.tap(touch_names.PIN_FORGOTTEN, page="RecordsElsewhere", at_once=True)


def _type(scene: TourScene) -> None:
    for digit in scene.options.pin:
        scene.visitor.tap(touch_names.digit(digit))
    require(scene.task()["length"] == len(scene.options.pin), "Not every digit that was touched was taken.")
    scene.picture(TourStep.PIN)
    scene.findings.pin_sent = True
    scene.visitor.tap(touch_names.PIN_CONFIRM)
    answers = ("ShowingRecords", "RecordsElsewhere", "AskingPin:asked")
    page = scene.visitor.await_page(*answers, "AskingPin:warned").page
    if page == "AskingPin:warned":
        scene.visitor.tap(touch_names.PIN_GO_ON)
        scene.visitor.await_page(*answers)


def _answered(scene: TourScene, image: dict[str, Any], tries: int) -> None:
    task = scene.task()
    if image["pin"] == scene.options.pin:
        require(task["is"] != "AskingPin", "The PIN is right, but the kiosk did not go on.")
        _note(scene, "accepted", tries)
        return
    require(task["is"] == "AskingPin", "The PIN is wrong, but the kiosk went on.")
    require(task["tries_left"] == tries - 1, f"{tries - 1} tries must be left, the kiosk says {task['tries_left']}.")
    _note(scene, "blocked" if tries == 1 else "refused", tries - 1)


def _note(scene: TourScene, result: str, tries: int | None) -> None:
    scene.findings.pin_result = result
    scene.findings.tries_left = tries


def _sent(scene: TourScene) -> list[str]:
    """The VERIFY commands with data in the card's own log; each is masked there."""
    lines = scene.evidence.apdus.read_text(encoding="ascii").splitlines()
    commands = [json.loads(line)["command"] for line in lines]
    sent = [command for command in commands if command.startswith(VERIFY) and len(command) > HEADER_DIGITS]
    require(all(set(command[HEADER_DIGITS:]) == {"*"} for command in sent), "A PIN stands in clear in the card's log.")
    return sent


def _own_records(scene: TourScene) -> None:
    """Months, balances and benefit against HOLDERS itself, which the kiosk has never seen."""
    holder = scene.expectation.holder
    assert holder is not None
    found, view = scene.task()["records"], scene.visitor.view()
    shown = summaries(found)
    for kind in KINDS:
        _compare(kind, shown.get(kind, {"months": 0, "last_month": "", "balance_fen": None}), holder)
    benefit = holder.get("benefit") or {}
    for name in ("due", "drawn"):
        require(found["benefit"][name] == benefit.get(name), f"Months of benefit {name} are not this holder's.")
    require(view.says(str(months(holder, "pension")[0])), "The months of pension insurance are not on the glass.")
    require(view.draws("YearChart"), "There is no chart on the page of the records.")
    scene.findings.insurance = shown
    scene.findings.benefit = {name: found["benefit"][name] for name in ("earned", "due", "drawn")}
    scene.conclude(Course.FULL)


def summaries(records: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What the records on the glass say of each insurance, as the report has it: "" where no month was ever paid."""
    names = ("months", "last_month", "balance_fen")
    return {
        item["kind"]: {name: item[name] for name in names} | {"last_month": item["last_month"] or ""}
        for item in records["summaries"]
    }


def _compare(kind: str, item: dict[str, Any], holder: dict[str, Any]) -> None:
    counted, last = months(holder, kind)
    require(
        (item["months"], item["last_month"]) == (counted, last),
        f"{kind}: the kiosk shows {item['months']} months to {item['last_month']!r}, "
        f"this holder has {counted} to {last!r}.",
    )
    balance = (holder.get("balances_fen") or {}).get(kind)
    require(item["balance_fen"] == balance, f"{kind}: the balance is not this holder's.")
