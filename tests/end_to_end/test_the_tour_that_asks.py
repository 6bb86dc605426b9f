"""先问一声 on real parts, as `make tour ASK=yes` makes it, up to the letter that the answer allows."""

import json
from pathlib import Path

import jsonschema

from demo.tour.outcome import TourStep
from tests.end_to_end.harm import HarmedTour, options
from tests.end_to_end.test_the_tour import SCHEMA

STEPS = (
    TourStep.HOME, TourStep.MATCHES, TourStep.VACANCY, TourStep.ASK, TourStep.ANSWER, TourStep.LETTER,
)  # fmt: skip


def test_one_asks_hears_the_answer_at_the_next_visit_and_gets_a_letter_then(tmp_path: Path) -> None:
    tour = HarmedTour(options(tmp_path, ask=True), STEPS)
    code = tour.run()
    report = json.loads(tour.evidence.report.read_text(encoding="utf-8"))
    assert code == 0, f"{report['failed_step']}: {report['sentence']}"
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    assert report["groups"]["fits"] == 0
    assert {match["bar"]["code"] for match in report["matches"]} == {"age_asked"}
    number = report["matches"][0]["number"]
    assert (report["asked"]["number"], report["asked"]["answered"]) == (number, True)
    assert report["letter"]["provisional"] is False
