"""What waits for an officer at the command line: listed with its reasons, released, refused."""

import json
from pathlib import Path

import pytest

from tests.backend.commands.typed import fill, run, said


def test_what_waits_for_an_officer_is_listed_released_and_refused(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = settings.parent / "jobs.csv"
    table.write_text("职位,单位名称,工资\n普工,甲厂,1800元/月\n保安,甲厂,交押金300元\n", encoding="utf-8")
    assert run("import", table, "--settings", settings) == 0
    assert "on hold for: 低于最低工资（待核实） 1; 违法条件写在工资、班次或地点里 1" in capsys.readouterr().err
    assert run("held", "list", "--settings", settings) == 0
    found = capsys.readouterr()
    assert [line.split("\t")[:4] for line in found.out.splitlines()] == [
        ["100001", "普工", "甲厂", "jobs.csv"],
        ["100002", "保安", "甲厂", "jobs.csv"],
    ]
    assert found.err.strip() == "2 vacancies wait for an officer."
    assert run("held", "release", "100001", "--by", "王\u200b审", "--settings", settings) == 0
    assert said(capsys) == "Released: 100001. They are shown from now on, up to their last day."
    assert run("held", "refuse", "100002", "--settings", settings) == 0
    assert said(capsys) == "Refused for good: 100002."
    assert run("held", "list", "--json", "--settings", settings) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_what_does_not_wait_for_an_officer_is_one_sentence(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(settings)
    for number, code in (("999999", "B-408"), ("100001", "B-425")):
        assert run("held", "release", number, "--settings", settings) == 1
        assert said(capsys).startswith(f"{code}: ")
