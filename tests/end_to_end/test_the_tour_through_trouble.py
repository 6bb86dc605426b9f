"""The main job through a captive portal and a full disk, as `make tour LINE=portal DISK=full PIN=…` makes it."""

import json
from datetime import UTC, datetime
from pathlib import Path

import jsonschema

from demo.people.roster import LIANG
from demo.tour.options import Options
from demo.tour.run import Tour
from demo.vacancies import generated
from labourhall.program.hall_time import HALL_TIME
from tests.end_to_end.test_the_tour import SCHEMA

ROWS = 400


def test_a_visit_goes_on_through_a_portal_and_a_full_disk(tmp_path: Path) -> None:
    table = tmp_path / "vacancies.csv"
    generated.write(table, datetime.now(UTC).astimezone(HALL_TIME).date(), ROWS)
    pin = str(LIANG.card.pin)
    tour = Tour(Options(vacancies=table, pin=pin, portal=True, disk_full=True, out=tmp_path / "out"))
    code = tour.run()
    report = json.loads(tour.evidence.report.read_text(encoding="utf-8"))
    assert code == 0, f"{report['failed_step']}: {report['sentence']}"
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    assert report["outcome"]["kind"] == "full"
    steps = [picture["step"] for picture in report["pictures"]]
    assert steps.index("vacancy") < steps.index("portal") < steps.index("disk") < steps.index("letter")
