"""The tour with cards that are no use here: the right page for each, with its code, what it is and what to do."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from cardreader.simulator.library import find
from demo.tour.evidence import sha256
from demo.tour.itinerary import BEGINNING, ENDING, after_reading
from demo.tour.options import Options
from demo.tour.outcome import Course, TourOutcome
from demo.tour.run import Tour
from demo.vacancies import generated
from labourhall.program.hall_time import HALL_TIME

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))
NOW = datetime(2026, 5, 23, 9, 30, tzinfo=HALL_TIME)


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("resident-id", {"kind": "card_refused", "code": "C-106", "words": "这是身份证"}),
    ],
)
def test_a_card_that_is_no_use_here_ends_as_it_must(tmp_path: Path, name: str, outcome: dict[str, str]) -> None:
    table = tmp_path / "vacancies.csv"
    generated.write(table, NOW.date(), 200)
    tour = Tour(Options(vacancies=table, now=NOW, card=find(name), out=tmp_path / "out"))
    code = tour.run()
    report: dict[str, Any] = json.loads(tour.evidence.report.read_text(encoding="utf-8"))
    assert code == 0, f"{report['failed_step']}: {report['sentence']}"
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    assert report["outcome"] == outcome
    assert (report["card"], report["holder_used"], report["matches"], report["pin"]["sent"]) == (None, None, [], False)
    shown = {picture["step"] for picture in report["pictures"]}
    assert {*BEGINNING[1:], *after_reading(TourOutcome(Course(outcome["kind"]))), *ENDING} <= shown
    for picture in report["pictures"]:
        assert sha256(tour.evidence.folder / picture["file"]) == picture["sha256"]
