"""`hall-display why` says what stands, will stand or stood on the board, by which slot, and why a vacancy is on it."""

from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from display import proof
from display.__main__ import main
from display.commands import why
from display.planner import Planner
from display.schedule import Cycle, Sheet, SheetKind
from labourhall.contract import pictures, wire
from labourhall.contract.board_calls import BoardBundle, DistrictBundle, Given
from labourhall.contract.playlist import (
    Bundle,
    ClockPage,
    Daypart,
    Days,
    NoticePage,
    PicturePage,
    Playlist,
    Priority,
    Region,
    Slot,
    VacancyPage,
    name_of,
)
from labourhall.contract.public_calls import Snapshot
from labourhall.link.cache import Cache
from labourhall.market.vacancy import Wage
from labourhall.program import words as compiled
from scripts.wall_pictures import NOW, TYPHOON, table, words_of

LIVE = tuple(replace(one, valid_until=NOW.date() + timedelta(days=30)) for one in table())
UNPAID = replace(LIVE[0], number="900001", wage=Wage("面议"))
PRIVATE = replace(LIVE[0], number="900002", employer="李先生13800138000")
ENDED = replace(LIVE[0], number="900003", valid_until=NOW.date() - timedelta(days=1))
ELSEWHERE = replace(LIVE[0], number="900004", trade="保安员", place=replace(LIVE[0].place, district="440118"))
BUNDLE = Bundle(
    (
        Playlist("日常", (VacancyPage("v", trades=tuple(one.trade for one in table())), NoticePage("n", "停电"))),
        Playlist("招聘会", (NoticePage("f", "周六招聘会"),)),
    ),
    (
        Slot("日常"),
        Slot("招聘会", boards=("9",)),
        Slot("招聘会", first=NOW.date() + timedelta(days=1), priority=Priority.OCCASION),
    ),
)


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Chinese words, and a clock that stands."""
    monkeypatch.setattr(compiled, "read", words_of)
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    monkeypatch.setattr(why, "wall_clock", lambda: NOW)


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """The settings of a board with a bundle and a copy."""
    content = wire.encode(BUNDLE).decode()
    (tmp_path / "bundle.json").write_bytes(wire.encode(Given("t", BoardBundle(name_of(content), content, "市场"))))
    with closing(Cache(tmp_path / "vacancies.db")) as cache:
        cache.replace(Snapshot("c1", NOW, (*LIVE, UNPAID, PRIVATE, ENDED, ELSEWHERE)))
    path = tmp_path / "display.toml"
    path.write_text(f'data_folder = "{tmp_path}"\n', encoding="utf-8")
    return path


def said(capsys: pytest.CaptureFixture[str], settings: Path, *typed: str) -> list[str]:
    assert main(["why", "--settings", str(settings), *typed]) == 0
    return capsys.readouterr().out.splitlines()


def test_now_it_says_page_rows_and_every_slots_reason(capsys: pytest.CaptureFixture[str], settings: Path) -> None:
    found = said(capsys, settings)
    assert found[0] == "2026-11-23 14:36：岗位表（页 v，播放单 日常）"
    assert "104417" in found[1]
    assert found[2:] == [
        "安排 1，播放单 日常：正在播放", "安排 2，播放单 招聘会：是别的屏的", "安排 3，播放单 招聘会：不在这一天",
    ]  # fmt: skip


def test_of_a_picture_it_says_that_it_is_one(capsys: pytest.CaptureFixture[str], settings: Path) -> None:
    page = PicturePage("p", "海报", (pictures.packed(4, 2, bytes(8)),))
    content = wire.encode(Bundle((Playlist("日常", (page,)),), (Slot("日常"),))).decode()
    given = Given("t", BoardBundle(name_of(content), content, "市场"))
    (settings.parent / "bundle.json").write_bytes(wire.encode(given))
    assert said(capsys, settings)[0] == "2026-11-23 14:36：图片（页 p，播放单 日常）"


def test_it_says_what_stands_by_turns_in_the_panel(capsys: pytest.CaptureFixture[str], settings: Path) -> None:
    panel = ClockPage("c", region=Region.PANEL), NoticePage("n", "停电", region=Region.PANEL)
    content = wire.encode(Bundle((Playlist("日常", (VacancyPage("v"), *panel)),), (Slot("日常"),))).decode()
    given = Given("t", BoardBundle(name_of(content), content, "市场"))
    (settings.parent / "bundle.json").write_bytes(wire.encode(given))
    found = said(capsys, settings)
    assert found[0] == "2026-11-23 14:36：岗位卡片（页 v，播放单 日常）"
    assert found[2] == "旁边的侧栏轮流播出：时钟 c / 通知 n"


def test_of_a_moment_to_come_it_says_what_will_stand(capsys: pytest.CaptureFixture[str], settings: Path) -> None:
    found = said(capsys, settings, "--at", "2026-11-24T10:00")
    assert found == [
        "2026-11-24 10:00：通知（页 f，播放单 招聘会）",
        "安排 1，播放单 日常：别的安排更优先", "安排 2，播放单 招聘会：是别的屏的", "安排 3，播放单 招聘会：正在播放",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        ("104417", "104417：11-23 14:36:00 起，页 v"),
        ("999999", "999999：不在本厅的招聘中岗位里"),
        ("900001", "900001：没写工资，不上屏"),
        ("900002", "900002：文字里有联系方式，不上屏"),
        ("900003", "900003：那天不在招聘"),
        ("900004", "900004：不上屏：没有哪个播放单的页面选中它"),
    ],
)
def test_a_vacancy_is_told_when_it_comes_or_why_it_never_does(
    capsys: pytest.CaptureFixture[str], settings: Path, number: str, reason: str
) -> None:
    assert said(capsys, settings, "--vacancy", number)[-1] == reason


def test_a_board_without_a_bundle_plays_what_is_built_in(capsys: pytest.CaptureFixture[str], settings: Path) -> None:
    (settings.parent / "bundle.json").unlink()
    assert said(capsys, settings)[-1].startswith("没有给本屏发布内容")


def test_a_day_that_nobody_has_told_of_is_said_and_what_hangs_on_it(
    capsys: pytest.CaptureFixture[str], settings: Path
) -> None:
    part = Daypart("上班", time(9), time(17), Days.WORKING)
    content = wire.encode(Bundle(BUNDLE.playlists, (Slot("日常", daypart="上班"),), (part,))).decode()
    given = Given("t", BoardBundle(name_of(content), content, "市场"))
    (settings.parent / "bundle.json").write_bytes(wire.encode(given))
    found = said(capsys, settings)
    assert found[-2].startswith("2026-11-23：城市日历没有这一天")
    assert found[-1] == "安排 1，播放单 日常：还没有人说这天是不是工作日"


def test_the_past_is_the_record_s(capsys: pytest.CaptureFixture[str], settings: Path, planner: Planner) -> None:
    began = NOW - timedelta(hours=1)
    facts = planner.facts(LIVE[0], False)
    sheet = Sheet(SheetKind.ROWS, entries=((facts, ""),), page="v")
    folder = settings.parent / "proof"
    folder.mkdir()
    line = proof.line("1", Cycle((), playlist="日常"), sheet, {}, began, 900)
    (folder / f"{began:%Y-%m-%d}.jsonl").write_text(line + "\n", encoding="utf-8")
    assert said(capsys, settings, "--at", "13:36:10") == [
        "2026-11-23 13:36：岗位表（页 v，播放单 日常）",
        "上面的岗位：104417",
    ]
    assert said(capsys, settings, "--at", "12:00") == ["2026-11-23 12:00：没有当时的记录"]
    assert said(capsys, settings, "--at", "00:00", "--vacancy", "104417") == [
        "104417：那天上屏 1 次，共 15 秒", "  13:36:00，15 秒，页 v（日常）",
    ]  # fmt: skip


@pytest.mark.parametrize("at", ["noon", "2026-12-24T00:00"])
def test_a_moment_that_is_none_or_too_far_is_one_sentence(
    capsys: pytest.CaptureFixture[str], settings: Path, at: str
) -> None:
    assert main(["why", "--settings", str(settings), "--at", at]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_copy_that_is_damaged_is_one_sentence_and_left_as_it_is(
    capsys: pytest.CaptureFixture[str], settings: Path
) -> None:
    damaged = b"no database" * 100
    (settings.parent / "vacancies.db").write_bytes(damaged)
    assert main(["why", "--settings", str(settings)]) == 1
    assert capsys.readouterr().err.startswith("L-231")
    assert (settings.parent / "vacancies.db").read_bytes() == damaged
    assert not (settings.parent / "vacancies.db.damaged").exists()


def test_a_board_that_never_started_is_looked_at_without_making_anything(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "display.toml"
    path.write_text(f'data_folder = "{tmp_path}/nowhere"\n', encoding="utf-8")
    assert "信息更新页" in said(capsys, path)[0]
    assert [one.name for one in tmp_path.iterdir()] == ["display.toml"]


def test_an_emergency_that_holds_the_board_is_what_stands(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = wire.encode(BUNDLE).decode()
    held = BoardBundle(name_of(content), content, "市场", interrupts=(TYPHOON,))
    (tmp_path / "bundle.json").write_bytes(wire.encode(Given("t", held)))
    assert main(["why", "--settings", str(settings)]) == 0
    told = capsys.readouterr().out
    assert "应急信息" in told
    assert "interrupt 1" in told


def test_a_slot_of_the_district_is_named_as_its(capsys: pytest.CaptureFixture[str], settings: Path) -> None:
    content, theirs = (
        wire.encode(BUNDLE).decode(),
        Bundle((Playlist("日常", (NoticePage("f", "招聘周"),)),), (Slot("日常"),)),
    )
    beside = wire.encode(replace(theirs, slots=(Slot("日常", priority=Priority.URGENT),))).decode()
    district = DistrictBundle("440104", name_of(beside), beside)
    answer = Given("t", BoardBundle(name_of(content), content, "市场", district=district))
    (settings.parent / "bundle.json").write_bytes(wire.encode(answer))
    found = said(capsys, settings)
    assert found[0] == "2026-11-23 14:36：通知（页 f，播放单 全区（越秀）日常）"
    assert found[-1] == "安排 4，播放单 全区（越秀）日常：正在播放"
    assert found[1] == "安排 1，播放单 日常：别的安排更优先"
