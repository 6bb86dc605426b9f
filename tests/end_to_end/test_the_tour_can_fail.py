"""Each step harmed from outside: the tour must end with 1 and name it. A tour that cannot fail proves nothing."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from demo.hall.hall import RunningHall
from demo.hall.plan import Plan
from demo.people.roster import LIANG
from demo.tour.options import Options
from demo.tour.outcome import TourStep
from demo.tour.scene import TourScene
from tests.end_to_end.harm import HarmedHall, HarmedTour, options
from tests.end_to_end.tampering import Tamper

PIN = str(LIANG.card.pin)
TO_VACANCY = (TourStep.HOME, TourStep.MATCHES, TourStep.VACANCY)
TO_LETTER = (*TO_VACANCY, TourStep.LETTER)
TO_ANSWER = (*TO_VACANCY, TourStep.ASK, TourStep.ANSWER)
TO_RECORDS = (TourStep.HOME, TourStep.PIN, TourStep.RECORDS)


def failed(folder: Path, steps: Iterable[TourStep], **harm: Any) -> tuple[str, str]:
    """Make a harmed tour; gives the step that failed and the sentence. It must have ended with 1."""
    wanted: Options = harm.pop("wanted", None) or options(folder)
    tour = HarmedTour(wanted, steps, **harm)
    assert tour.run() == 1
    report = json.loads(tour.evidence.report.read_text(encoding="utf-8"))
    return report["failed_step"], report["sentence"]


def at(step: TourStep, harm: Callable[[TourScene], object]) -> Callable[[TourStep, TourScene], None]:
    """`harm` just before `step`; the visitor does not wait for ever then."""

    def before(now: TourStep, scene: TourScene) -> None:
        if now is step:
            scene.visitor.patience = 5.0
            harm(scene)

    return before


def staged(module: str) -> Callable[[Plan], RunningHall]:
    """A hall whose kiosk is run by another stage."""
    return lambda plan: RunningHall(replace(plan, stage=f"tests.end_to_end.{module}"))


def tampered(tamper: Tamper) -> Callable[[Plan], RunningHall]:
    """A hall whose line leads through a proxy."""
    return lambda plan: HarmedHall(plan, tamper)


def test_a_card_service_that_has_stopped(tmp_path: Path) -> None:
    stop = at(TourStep.READING, lambda scene: scene.hall.reader.stop_service())
    step, sentence = failed(tmp_path, (), harm=stop)
    assert step == "reading"
    assert "did not come" in sentence


def test_an_answer_that_greets_another_holder(tmp_path: Path) -> None:
    def another(path: str, answer: Any) -> Any:
        return answer | {"name_masked": "陈*强"} if path == "/v1/visits" and "token" in answer else answer

    step, sentence = failed(tmp_path, (), hall=tampered(another))
    assert step == "reading"
    assert "somebody else" in sentence


def test_matches_that_were_found_for_another_holder(tmp_path: Path) -> None:
    def another(path: str, answer: Any) -> Any:
        if path == "/v1/visits" and "token" in answer:
            answer["seeker"]["experience"] = [{"code": "40301", "years": 3.0, "last_wage": None}]
        return answer

    step, sentence = failed(tmp_path, (TourStep.HOME, TourStep.MATCHES), hall=tampered(another))
    assert step == "matches"
    assert "somebody else" in sentence


def test_matches_in_another_order_than_the_rules_say(tmp_path: Path) -> None:
    def reversed_order(path: str, answer: Any) -> Any:
        if path == "/v1/visits" and "token" in answer:
            answer["groups"]["fits"]["listed"].reverse()
        return answer

    step, sentence = failed(tmp_path, (TourStep.HOME, TourStep.MATCHES), hall=tampered(reversed_order))
    assert step == "matches"
    assert "stands behind it" in sentence


def test_a_city_that_has_other_vacancies_open_than_the_table(tmp_path: Path) -> None:
    def close_one(scene: TourScene) -> None:
        scene.hall.city.close_vacancy(min(scene.hall.city.open_vacancies()))

    step, sentence = failed(tmp_path, (), harm=at(TourStep.HALL, close_one))
    assert step == "hall"
    assert "open vacancies" in sentence


def test_a_qr_code_of_another_vacancy(tmp_path: Path) -> None:
    step, sentence = failed(tmp_path, TO_VACANCY, hall=staged("swapped_qr"))
    assert step == "vacancy"
    assert "QR code" in sentence


def test_a_letter_to_another_employer(tmp_path: Path) -> None:
    def another(path: str, answer: Any) -> Any:
        return answer | {"vacancy": "999999"} if path == "/v1/referrals" else answer

    step, _ = failed(tmp_path, TO_LETTER, hall=tampered(another))
    assert step == "letter"


def test_a_question_that_the_city_forgets(tmp_path: Path) -> None:
    def another(path: str, answer: Any) -> Any:
        return answer | {"vacancy": "999999"} if path == "/v1/visits/asks" else answer

    step, sentence = failed(tmp_path, TO_ANSWER, hall=tampered(another), wanted=options(tmp_path, ask=True))
    assert step == "ask"
    assert "another vacancy" in sentence


def test_an_answer_that_is_never_told(tmp_path: Path) -> None:
    def untold(path: str, answer: Any) -> Any:
        return answer | {"outcomes": []} if path == "/v1/visits" and "token" in answer else answer

    step, sentence = failed(tmp_path, TO_ANSWER, hall=tampered(untold), wanted=options(tmp_path, ask=True))
    assert step == "answer"
    assert "HearingOutcomes" in sentence


def test_a_board_that_does_not_take_what_was_published(tmp_path: Path) -> None:
    published: list[str] = []

    def withheld(path: str, answer: Any) -> Any:
        if path.startswith("/v1/halls/") and path.endswith("/publish"):
            published.append(answer["name"])
        if path.startswith("/v1/boards/") and "/bundle" in path and published:
            return answer | {"bundle": None}
        return answer

    soon = at(TourStep.PUBLISH, lambda scene: None)
    step, sentence = failed(tmp_path, (TourStep.PUBLISH,), hall=tampered(withheld), harm=soon)
    assert published
    assert step == "publish"
    assert "已上屏" in sentence
    assert "1 do not show" in sentence


def test_a_board_that_says_it_shows_what_it_does_not(tmp_path: Path) -> None:
    published: list[str] = []

    def untrue(path: str, answer: Any) -> Any:
        if path.startswith("/v1/halls/") and path.endswith("/publish"):
            published.append(answer["name"])
        if path.startswith("/v1/halls/") and path.endswith("/boards"):
            return answer | {"boards": [one | {"bundle": answer["bundle"], "page": "n"} for one in answer["boards"]]}
        if path.startswith("/v1/boards/") and "/bundle" in path and published:
            return answer | {"bundle": None}
        return answer

    soon = at(TourStep.PUBLISH, lambda scene: None)
    step, sentence = failed(tmp_path, (TourStep.PUBLISH,), hall=tampered(untrue), harm=soon)
    assert published
    assert step == "publish"
    assert "no frame that proves it" in sentence


def test_what_was_taken_back_and_stays(tmp_path: Path) -> None:
    taken_back: list[str] = []

    def withheld(path: str, answer: Any) -> Any:
        if path.startswith("/v1/halls/") and path.endswith("/take-back"):
            taken_back.append(path)
        if path.startswith("/v1/boards/") and "/bundle" in path and taken_back:
            return answer | {"bundle": None}
        return answer

    soon = at(TourStep.TAKE_BACK, lambda scene: None)
    steps = (TourStep.PUBLISH, TourStep.TAKE_BACK)
    step, sentence = failed(tmp_path, steps, hall=tampered(withheld), harm=soon)
    assert taken_back
    assert step == "take_back"
    assert "1 do not show" in sentence


def test_records_of_another_holder(tmp_path: Path) -> None:
    def another(path: str, answer: Any) -> Any:
        if path == "/v1/visits/records":
            answer["summaries"][0]["months"] += 1
        return answer

    step, sentence = failed(tmp_path, TO_RECORDS, hall=tampered(another), wanted=options(tmp_path, pin=PIN))
    assert step == "records"
    assert "this holder has" in sentence


def test_a_board_that_has_ended(tmp_path: Path) -> None:
    kill = at(TourStep.WALL, lambda scene: scene.hall.board.kill())
    step, sentence = failed(tmp_path, (TourStep.WALL,), harm=kill)
    assert step == "wall"
    assert "ended" in sentence


def test_a_withdrawal_that_the_board_never_hears_of(tmp_path: Path) -> None:
    def nothing_is_gone(path: str, answer: Any) -> Any:
        return answer | {"gone": []} if path.startswith("/v1/vacancies/changes") else answer

    soon = at(TourStep.WALL, lambda scene: None)
    step, sentence = failed(tmp_path, (TourStep.WALL,), hall=tampered(nothing_is_gone), harm=soon)
    assert step == "wall"
    assert "已招满" in sentence


def test_a_name_that_is_left_in_an_object_behind_the_glass(tmp_path: Path) -> None:
    step, sentence = failed(tmp_path, (TourStep.ATTRACT_AGAIN,), hall=staged("name_left"))
    assert step == "attract_again"
    assert "behind the glass" in sentence
    assert LIANG.name not in sentence
