"""`hall-backend search`: over the database or over files, as lines or as JSON of the published form."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from labourhall.program import words
from scripts.reference import ROOT
from tests.backend.cities import City, new, opened
from tests.backend.commands.typed import run

SCHEMA = json.loads((ROOT / "docs" / "search.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "jobs.csv"
    path.write_text(
        "岗位,单位,地点,工资,截止日期\n保安员,甲厂,天河区,5000-6000,2026-12-31\n保安队长,乙厂,荔湾区,7000,2026-11-30\n",
        encoding="utf-8",
    )
    return path


def answer(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    assert run("search", *arguments, "--json") == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    return found


def test_the_database_is_searched(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with opened(settings.parent / "city.db") as store:
        City(store).add(new("甲"), new("乙"))
    assert run("search", "100002", "--settings", settings) == 0
    said = capsys.readouterr()
    assert [line.split("\t")[:2] for line in said.out.splitlines()] == [["100002", "4000"]]
    assert said.err.splitlines() == ["Understood: 100002", "Found 1 vacancies, 0 of which only come near."]


def test_files_are_searched_on_a_day_without_a_database(
    settings: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = ("保安", "--vacancies", table, "--settings", settings)
    early = answer(capsys, *first, "--date", "2026-11-28")
    assert (early["query"], early["count"]) == ("保安", 2)
    assert {one["title"] for one in early["list"]} == {"保安员", "保安队长"}
    assert [one["number"] for one in answer(capsys, *first, "--date", "2026-12-01")["list"]] == ["100001"]
    assert answer(capsys, *first, "--date", "2026-11-28", "--most", "1")["count"] == 2
    assert not (settings.parent / "city.db").exists()


def test_the_question_is_told_as_it_was_understood(
    settings: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = answer(capsys, "th 保安员 ４千", "--vacancies", table, "--settings", settings, "--date", "2026-11-28")
    assert found["understood"]["pay"] == {"amount": 4000, "unit": "month"}
    assert run("search", "天河 ba 200一天", "--vacancies", table, "--settings", settings) == 0
    said = capsys.readouterr().err
    assert "Understood: 保安 · 天河区 · 200 yuan a day or more · ba" in said
    assert "2 rows read: 2 vacancies (" in said


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "There is nothing to search for in it."),
        ("。，😀", "There is nothing to search for in it."),
        ("绣" * 10_000, "It is too long; only its beginning was read."),
    ],
)
def test_a_question_that_says_nothing_or_too_much_is_answered_in_a_sentence(
    text: str, sentence: str, settings: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("search", text, "--vacancies", table, "--settings", settings) == 0
    said = capsys.readouterr()
    assert not said.out
    assert sentence in said.err.splitlines()


@pytest.mark.parametrize("option", [("--date", "2026-13-01"), ("--most", "-1"), ("--most", "many")])
def test_a_wrong_option_ends_with_two(
    option: tuple[str, str], settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run("search", "保安", "--settings", settings, *option)
    assert ended.value.code == 2
    assert "invalid" in capsys.readouterr().err


def test_a_table_that_cannot_be_read_is_one_sentence(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("search", "保安", "--vacancies", tmp_path / "none.csv", "--settings", settings) == 1
    assert capsys.readouterr().err.startswith("B-410: ")


@pytest.mark.parametrize("unit", ["month", "day", "hour"])
def test_pay_has_words_for_every_unit_that_a_wish_may_have(unit: str) -> None:
    assert "7" in words.read("zh_CN").text(f"backend.search_pay.{unit}", 7)
