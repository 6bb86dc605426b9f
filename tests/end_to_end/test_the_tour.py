"""The main job on real parts, as `make tour PIN=…` makes it, on a small table; its report has its form."""

import hashlib
import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from demo.people.holders import holders
from demo.people.roster import LIANG
from demo.tour.expectation import months
from demo.tour.itinerary import BEGINNING, ENDING, after_reading
from demo.tour.options import Options
from demo.tour.outcome import Course, TourOutcome
from demo.tour.run import Tour
from demo.vacancies import generated
from labourhall.program.hall_time import HALL_TIME

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))
ROWS = 400
NOW = datetime(2026, 5, 23, 9, 30, tzinfo=HALL_TIME)
PIN = str(LIANG.card.pin)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One full tour at another time than the machine's; everything below looks at what it left."""
    folder = tmp_path_factory.mktemp("tour")
    table = folder / "vacancies.csv"
    generated.write(table, NOW.date(), ROWS)
    tour = Tour(Options(vacancies=table, now=NOW, pin=PIN, out=folder / "out"))
    code = tour.run()
    said = json.loads(tour.evidence.report.read_text(encoding="utf-8"))
    assert code == 0, f"{said['failed_step']}: {said['sentence']}"
    return tour.evidence.folder


@pytest.fixture(scope="module")
def report(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / "report.json").read_text(encoding="utf-8"))
    return found


def test_the_report_has_its_form(report: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(report)


def test_it_came_to_everything(report: dict[str, Any]) -> None:
    assert report["outcome"]["kind"] == "full"
    assert report["failed_step"] is None
    assert report["pin"] == {"sent": True, "result": "accepted", "tries_left": LIANG.card.pin_tries}
    assert None not in report["timings_ms"].values()


def test_every_vacancy_is_counted_once(report: dict[str, Any]) -> None:
    counted = report["vacancies"]
    assert counted["read"] == ROWS
    assert counted["read"] == counted["loaded"] + counted["repeated"] + counted["rejected"]
    assert counted["loaded"] == counted["open"] + counted["closed"]
    assert counted["closed"] > 0


def test_the_matches_are_a_sewing_worker_s(report: dict[str, Any]) -> None:
    assert len(report["matches"]) >= 5
    for match in report["matches"]:
        assert sum(match["parts"].values()) == match["score"]
    assert {"card", "backend"} >= {held["origin"] for held in report["holder_used"].values()}
    assert report["holder_used"]["age"]["value"] == LIANG.age


def test_the_records_are_the_holder_s(report: dict[str, Any]) -> None:
    [own] = [entry for entry in holders(NOW.date()) if entry["name"] == LIANG.name]
    assert report["insurance"]["pension"]["months"] == months(own, "pension")[0]
    assert report["insurance"]["medical"]["balance_fen"] == own["balances_fen"]["medical"]


def test_the_clock_of_the_whole_hall_was_moved(report: dict[str, Any]) -> None:
    assert report["insurance"]["pension"]["last_month"] == months(holders(NOW.date())[0], "pension")[1]
    assert report["letter"]["pdf"] == "letter.pdf"


def test_the_pictures_are_the_ones_in_the_report(report: dict[str, Any], out: Path) -> None:
    steps = [picture["step"] for picture in report["pictures"]]
    for step in (*BEGINNING[1:], *after_reading(TourOutcome(Course.FULL)), *ENDING):
        assert step in steps
    for picture in report["pictures"]:
        assert hashlib.sha256((out / picture["file"]).read_bytes()).hexdigest() == picture["sha256"]


def test_the_evidence_lies_beside_it(out: Path) -> None:
    for name in ("card.apdu.jsonl", "http.jsonl", "wall/frames.jsonl", "letter.pdf"):
        assert (out / name).stat().st_size > 0


def test_each_part_was_a_process_of_its_own(report: dict[str, Any]) -> None:
    names = [process["name"] for process in report["processes"]]
    assert {"card", "city", "line", "board", "kiosk"} <= set(names)
    assert len({process["pid"] for process in report["processes"]}) == len(names)
    assert all(process["argv"] for process in report["processes"])


def test_no_secret_is_in_an_argument_or_in_anything_that_was_written(report: dict[str, Any], out: Path) -> None:
    [own] = [entry for entry in holders(NOW.date()) if entry["name"] == LIANG.name]
    words = "\n".join(argument for process in report["processes"] for argument in process["argv"])
    assert "key" not in words.lower()
    written = [path for path in out.rglob("*") if path.suffix in {".json", ".jsonl", ".log"}]
    assert {"report.json", "http.jsonl", "card.apdu.jsonl", "kiosk.log", "city.log"} <= {path.name for path in written}
    for path in written:
        text = path.read_text(encoding="utf-8")
        assert own["card_key"].lower() not in text.lower(), path
        assert not re.search(rf"(?<![\d.]){PIN}(?!\d)", text), path
        if path.suffix == ".log":
            assert LIANG.name not in text, path
            assert own["id_number"] not in text, path
