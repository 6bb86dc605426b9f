"""The tour on tables that have nothing for the person: nothing of her trades, or nothing that is open at all."""

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from demo.tour.outcome import TourStep
from demo.tour.run import Tour
from demo.vacancies import generated
from tests.end_to_end.harm import HarmedTour, options

CLEANER = "保洁"


def only(table: Path, title: str) -> None:
    """Leave nothing in the table but rows of this title."""
    with table.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    left = [row for row in rows if title in row[header.index("职位名称")]]
    assert left
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *left])


def test_where_nothing_of_her_trades_is_open_the_glass_says_so_and_other_wishes_lead_on(tmp_path: Path) -> None:
    wanted = options(tmp_path)
    assert wanted.vacancies is not None
    only(wanted.vacancies, CLEANER)
    tour = HarmedTour(wanted, (TourStep.HOME, TourStep.MATCHES, TourStep.VACANCY))
    code = tour.run()
    report = json.loads(tour.evidence.report.read_text(encoding="utf-8"))
    assert code == 0, f"{report['failed_step']}: {report['sentence']}"
    assert report["holder_used"]["wishes"]["origin"] == "asked"
    assert all(CLEANER in match["title"] for match in report["matches"])
    assert any("nothing" in picture["file"] for picture in report["pictures"])


def test_a_table_of_another_time_is_refused_with_one_sentence(tmp_path: Path) -> None:
    table = tmp_path / "old.csv"
    generated.write(table, date(2020, 1, 1), 40)
    tour = Tour(replace(options(tmp_path), vacancies=table))
    assert tour.run() == 2
    report = json.loads(tour.evidence.report.read_text(encoding="utf-8"))
    assert report["failed_step"] == "hall"
    assert "NOW=" in report["sentence"]
