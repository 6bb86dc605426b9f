"""Emergencies and urgent notices at the command line: raised, listed, lifted, or refused in one sentence."""

import json
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from backend.commands.options import moment, on_the_day
from tests.backend.cities import NOON, opened
from tests.backend.commands.typed import fill, run, said


def audited(settings: Path) -> list[tuple[str, str]]:
    with opened(settings.parent / "city.db") as store, store.reading() as tables:
        return [(row.subject, row.outcome) for row in tables.audit.rows() if row.record == "interrupt"]


def test_an_emergency_is_raised_listed_and_lifted(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(settings)
    order = (
        "emergency", "raise", "typhoon", "--level", "orange", "--area", "广州全市", "--issuer", "广州市气象台发布",
        "--hall-does", "本厅15:30停止服务", "--you-do", "请尽快回家", "--by", "陈主任", "--district", "440103",
    )  # fmt: skip
    assert run(*order, "--settings", settings) == 0
    assert said(capsys) == "Number 1 stands on the boards of liwan. Nobody else has looked at it yet."
    assert run("emergency", "list", "--settings", settings) == 0
    found = capsys.readouterr()
    fields = found.out.rstrip("\n").split("\t")
    assert fields[:4] == ["1", "liwan", "台风橙色预警信号", "广州全市"]
    assert fields[6].startswith("command line: ")
    assert fields[6].endswith("陈主任")
    assert fields[7] == "unchecked"
    assert found.err.strip() == "1 stand now."
    assert run("emergency", "list", "--json", "--settings", settings) == 0
    (one,) = json.loads(capsys.readouterr().out)["standing"]
    assert one["interrupt"]["you_do"] == ["请尽快回家"]
    assert run("emergency", "lift", 1, "--settings", settings) == 0
    assert said(capsys) == "Number 1 is off the boards of liwan."
    assert run("emergency", "list", "--settings", settings) == 0
    assert capsys.readouterr().out == ""
    assert audited(settings) == [("liwan 1", "raised"), ("liwan 1", "lifted")]


def test_a_notice_is_raised_in_the_halls_that_are_named_and_lifted_wherever_it_stands(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(settings)
    until = (datetime.now().astimezone() + timedelta(hours=2)).isoformat(timespec="minutes")
    order = ("notice", "raise", "三楼停电", "请到一楼办理", "--until", until, "--hall", "liwan", "wailai")
    assert run(*order, "--settings", settings) == 0
    assert "Number 1 stands on the boards of liwan." in capsys.readouterr().err
    assert run("emergency", "list", "--hall", "wailai", "--settings", settings) == 0
    assert capsys.readouterr().out.startswith("1\twailai\t三楼停电\t\t")
    assert run("notice", "lift", 1, "--hall", "wailai", "--settings", settings) == 0
    assert said(capsys) == "Number 1 is off the boards of wailai."
    assert run("notice", "lift", 1, "--settings", settings) == 0
    assert said(capsys) == "Number 1 is off the boards of liwan."


def test_without_a_hall_every_hall_is_meant(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(settings)
    until = (datetime.now().astimezone() + timedelta(hours=2)).isoformat(timespec="minutes")
    assert run("notice", "raise", "停电", "--until", until, "--settings", settings) == 0
    assert capsys.readouterr().err.count("Number 1 stands") == 3
    assert run("emergency", "raise", "evacuation", "--settings", settings) == 0
    assert capsys.readouterr().err.count("Number 2 stands") == 3
    assert run("emergency", "lift", 2, "--settings", settings) == 0
    assert capsys.readouterr().err.count("Number 2 is off") == 3


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (("emergency", "raise", "earthquake"), "L-250"),
        (("emergency", "raise", "typhoon", "--level", "red", "--hall-does", "找陈主任13812345678"), "L-251"),
        (("emergency", "raise", "typhoon", "--level", "red", "--district", "440117"), "L-253"),
        (("emergency", "raise", "typhoon", "--level", "red", "--since", "2020-01-01T08:00"), "L-218"),
        (("notice", "raise", "停电", "--until", "2020-01-01T08:00"), "L-252"),
        (("emergency", "lift", "7"), "L-214"),
        (("notice", "lift", "7", "--hall", "liwan"), "L-214"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_leaves_nothing(
    settings: Path, capsys: pytest.CaptureFixture[str], order: tuple[str, ...], code: str
) -> None:
    fill(settings)
    assert run(*order, "--settings", settings) == 1
    told = said(capsys)
    assert told.startswith("B-441: Nothing was raised or lifted: L-")
    assert code in told
    assert audited(settings) == []


def test_a_hall_that_nobody_knows_is_one_sentence(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for order in (("raise", "evacuation"), ("lift", "1"), ("list",)):
        assert run("emergency", *order, "--hall", "nowhere", "--settings", settings) == 1
        assert said(capsys).startswith("B-407: There is no hall named nowhere.")


def test_signals_are_listed_with_what_nobody_verified(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("emergency", "signals", "--settings", settings) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    marks = {(line[0], line[1]): line[5] for line in lines}
    assert marks["thunderstorm", "blue"] == "not verified"
    assert marks["typhoon", "orange"] == ""


def test_a_file_of_signals_that_is_wrong_is_one_sentence(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings.write_text(settings.read_text() + f'signals = "{settings.parent}/none.toml"\n', encoding="utf-8")
    assert run("emergency", "signals", "--settings", settings) == 1
    assert said(capsys).startswith("B-440: ")


def test_a_time_without_a_day_is_of_today_and_one_without_an_offset_the_halls() -> None:
    assert on_the_day(moment("18:00"), NOON) == datetime.combine(NOON.date(), time(18), NOON.tzinfo)
    assert on_the_day(moment("2026-11-25T08:30"), NOON) == datetime(2026, 11, 25, 8, 30, tzinfo=NOON.tzinfo)
    assert on_the_day(moment("2026-11-25T08:30+00:00"), NOON).utcoffset() == timedelta(0)
    with pytest.raises(ValueError, match="isoformat"):
        moment("noon")
