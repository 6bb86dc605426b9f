"""Files of holders and of vacancies at the command line: counted, or refused in one sentence."""

import json
from pathlib import Path

import pytest

from tests.backend.cities import HOLDER
from tests.backend.commands.typed import run, said


def test_holders_are_counted_and_wrong_ones_named(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = settings.parent / "holders.json"
    path.write_text(json.dumps([HOLDER]), encoding="utf-8")
    assert run("import-holders", path, "--settings", settings) == 0
    assert said(capsys) == "1 people were taken in."
    path.write_text(json.dumps([HOLDER | {"name": 7}]), encoding="utf-8")
    assert run("import-holders", path, "--settings", settings) == 1
    assert "Entry 1, field name" in said(capsys)


def test_a_table_of_vacancies_is_taken_in_once_and_its_counts_are_said(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, rejects = settings.parent / "jobs.csv", settings.parent / "rejects.csv"
    table.write_text(
        "职位,单位名称,工资\n普工13800138000,甲厂,4000-5000元/月\n保安,乙公司,面议\n,丙店,面议\n", encoding="utf-8"
    )
    order = ("import", table, "--verified-by", "演示", "--rejected", rejects, "--json", "--settings", settings)
    assert run(*order) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["read"], found["loaded"], found["open"], found["repeated"], found["rejected"]) == (3, 2, 2, 0, 1)
    assert "no title" in rejects.read_text(encoding="utf-8-sig")
    assert run(*order) == 0
    assert json.loads(capsys.readouterr().out)["repeated"] == 2
    assert run("vacancies", "--settings", settings) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [(row[0], row[2], row[4]) for row in rows] == [("100001", "普工", "演示"), ("100002", "保安", "演示")]
    assert [row[7] for row in rows] == ["13800138000", ""]


def test_a_table_that_cannot_be_read_is_one_sentence(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = settings.parent / "jobs.csv"
    table.write_text("a,b\n1,2\n", encoding="utf-8")
    assert run("import", table, "--settings", settings) == 1
    assert said(capsys).startswith("B-413")
