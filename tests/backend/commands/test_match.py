"""`hall-backend match` as it is typed: over the database or over files, for people or as JSON of the published form."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from backend.__main__ import main
from labourhall.contract import rules
from labourhall.market.vacancy import Status
from labourhall.program.places import asset
from scripts.reference import ROOT
from tests.backend.asking import LIMITED
from tests.backend.cities import TODAY, City, new, opened

SEEKER = {"age": 57, "education": "初中", "wishes": {"occupations": ["30202"], "districts": ["440106"]}}
TABLE = """岗位,单位,地点,工资,年龄,学历,截止日期
保安员,甲厂,天河区,5000-6000,18-60,,2026-12-31
保安,乙厂,荔湾区,4000,18-45,,2026-12-31
保安队长,丙厂,天河区,7000,,大专,2026-12-31
保安,丁厂,天河区,5000,,,2026-11-20
缝纫工,戊厂,荔湾区,5000,,,2026-12-31
"""


@pytest.fixture
def folder(tmp_path: Path, settings: Path) -> Path:
    assert settings.parent == tmp_path
    (tmp_path / "jobs.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "seeker.json").write_text(json.dumps(SEEKER), encoding="utf-8")
    return tmp_path


def run(folder: Path, *arguments: object, files: bool = True) -> int:
    tables = ("--vacancies", folder / "jobs.csv") if files else ()
    given = ("match", "--seeker", folder / "seeker.json", "--date", "2026-11-24", *tables, *arguments)
    return main([*map(str, given), "--settings", str(folder / "backend.toml")])


def plain(folder: Path, capsys: pytest.CaptureFixture[str], form: str, *arguments: object, files: bool = True) -> Any:
    assert run(folder, *arguments, "--json", files=files) == 0
    found = json.loads(capsys.readouterr().out)
    schema = json.loads((ROOT / "docs" / f"{form}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(found)
    return found


def test_files_are_sorted_without_a_database(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = plain(folder, capsys, "match")
    counts = {name: found["groups"][name]["count"] for name in found["groups"]}
    assert counts == {"fits": 1, "ask": 1, "one_step": 0, "further": 1, "closed": 0}
    assert (found["date"], found["open_of_trade"]) == ("2026-11-24", 3)
    assert [one["employer"] for one in found["groups"]["fits"]["list"]] == ["甲厂"]
    assert found["groups"]["further"]["why"][0]["words_zh"] == "要大专毕业"
    assert not (folder / "city.db").exists()


def test_people_read_groups_lists_and_reasons(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert lines[0] == "On 2026-11-24 there are 3 open posts of the person's trades (rules r2 a1)."
    assert lines[1] == "Fits: 1"
    assert lines[2].split("\t")[0] == "100001"
    assert lines[2].split("\t")[2:7] == ["保安员", "甲厂", "天河区", "5000-6000", ""]
    assert lines[3] == "Ask first: 1"
    assert lines[4].split("\t")[6] == "age 18–45"
    assert "Further away: 1" in lines
    assert "5 rows read: 5 vacancies (4 open on that day)" in said.err


def test_a_list_ends_where_it_was_asked_to_and_says_so(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert plain(folder, capsys, "match", "--limit", 0)["groups"]["fits"] == {"count": 1, "list": []}
    assert run(folder, "--limit", 0) == 0
    assert "The first 0 are listed." in capsys.readouterr().out


def test_a_list_may_be_asked_for_longer_than_any_can_be(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for more in ((), ("--explain", "100001")):
        assert run(folder, "--limit", "9" * 30, *more) == 0
    assert "100001" in capsys.readouterr().out


def test_a_number_is_explained(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = plain(folder, capsys, "explanation", "--explain", "100001")
    assert (found["standing"], found["found"]["place"]) == ("listed", 1)
    assert run(folder, "--explain", "100002", "--limit", "0") == 0
    said = capsys.readouterr().out
    for part in (
        "Its group: ask first.",
        "What stands between: age 18–45.",
        "place 1 of 1",
        "up to place 0",
        "/35 trade:",
    ):
        assert part in said


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("100001", "It is of the person's own trade."),
        ("100001", "Nothing stands between."),
        ("100003", "This group is counted and not listed."),
        ("100004", "It is not open: its last day was 2026-11-20."),
        ("100005", "It is of another trade (缝纫工) and not a near one, so it is not counted."),
        ("100005", "Were it of the person's trade, its group would be: fits."),
        ("999999", "There is no vacancy of that number."),
    ],
)
def test_why_and_why_not_are_sentences(
    folder: Path, capsys: pytest.CaptureFixture[str], number: str, sentence: str
) -> None:
    assert run(folder, "--explain", number) == 0
    assert sentence in capsys.readouterr().out.splitlines()


def test_the_database_is_sorted_and_what_is_closed_there_explained(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    guard = {"occupation": "30202", "trade": "保安", "posted_on": TODAY}
    with opened(folder / "city.db") as store:
        past = date(2026, 11, 24) - timedelta(days=1)
        City(store).add(
            new("甲", **guard),
            new("乙", **guard, requirements=LIMITED),
            new("丙", **guard, status=Status.HELD),
            new("丁", **guard, valid_until=past),
        )
    found = plain(folder, capsys, "match", files=False)
    assert (found["groups"]["fits"]["count"], found["groups"]["ask"]["count"], found["open_of_trade"]) == (1, 1, 2)
    for number, standing, closed_as in (
        ("100001", "listed", None), ("100003", "not_open", "held"), ("100004", "not_open", "expired"),
        ("100005", "no_such_number", None), ("１００００１", "listed", None), ("100 001", "listed", None),
    ):  # fmt: skip
        told = plain(folder, capsys, "explanation", "--explain", number, files=False)
        assert (told["standing"], told["closed_as"]) == (standing, closed_as)


def test_who_draws_a_pension_stands_nowhere_else(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    without = plain(folder, capsys, "match")
    (folder / "seeker.json").write_text(json.dumps(SEEKER | {"draws_pension": True}), encoding="utf-8")
    assert plain(folder, capsys, "match") == without
    assert run(folder) == 0
    assert "A pension moves no post to another group." in capsys.readouterr().err


def test_of_whom_no_trade_is_known_all_posts_count(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "seeker.json").write_text("{}", encoding="utf-8")
    assert run(folder) == 0
    said = capsys.readouterr()
    assert "No trade is named, so all open posts count." in said.err
    assert said.out.startswith("On 2026-11-24 there are 4 open posts")


def test_a_wrong_seeker_is_one_sentence_before_anything_else_is_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "seeker.json").write_text('{"age": -1}', encoding="utf-8")
    (folder / "jobs.csv").unlink()
    assert run(folder) == 1
    said = capsys.readouterr()
    assert not said.out
    named = f"B-423: {folder}/seeker.json: the seeker's file is wrong: field age (Expected `int` >= 0)."
    assert said.err.splitlines() == [f"{named} Mend it after docs/match.md."]


@pytest.mark.parametrize(
    ("out", "within", "fault"),
    [
        ("[weights]", "[wages]", "weights is missing"),
        ('neighbours = ["440104"', 'neighbours = ["440103"', "district 440103 touches itself"),
    ],
)
def test_rules_with_a_hole_or_a_circle_are_one_sentence(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    out: str,
    within: str,
    fault: str,
) -> None:
    text = asset("rules", "matching.toml").read_text(encoding="utf-8")
    spoilt = folder / "matching.toml"
    spoilt.write_text(text.replace(out, within, 1), encoding="utf-8")
    monkeypatch.setattr(rules, "asset", lambda *parts: spoilt if parts[-1] == spoilt.name else asset(*parts))
    assert run(folder) == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert said[0].startswith(f"B-424: rules/matching.toml of the product is wrong ({fault}")


@pytest.mark.parametrize("option", [("--limit", "-1"), ("--limit", "many"), ("--date", "2026-02-30")])
def test_a_wrong_option_ends_with_two(
    folder: Path, capsys: pytest.CaptureFixture[str], option: tuple[str, str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(folder, *option)
    assert ended.value.code == 2
    assert "invalid" in capsys.readouterr().err


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_any_day_has_an_answer(folder: Path, capsys: pytest.CaptureFixture[str], day: str) -> None:
    assert plain(folder, capsys, "match", "--date", day)["date"] == day
