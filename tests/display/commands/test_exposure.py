"""`hall-display exposure` answers an employer's “you never showed mine”."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from display import proof
from display.__main__ import main
from display.commands import exposure
from display.planner import Planner
from display.schedule import Cycle, Sheet, SheetKind
from labourhall.contract import wire
from labourhall.contract.board_calls import BoardBundle, Given
from labourhall.contract.playlist import Bundle, Playlist, Slot, VacancyPage, name_of
from labourhall.contract.public_calls import Snapshot
from labourhall.link.cache import Cache
from labourhall.market.vacancy import Requirements
from labourhall.program import words as compiled
from scripts.wall_pictures import NOW, table, words_of

LIVE = tuple(
    replace(one, employer=f"启明塑料厂（{place}分厂）", valid_until=NOW.date() + timedelta(30))
    for place, one in enumerate(table())
)
TOO_LONG = replace(LIVE[0], number="900001", requirements=Requirements(certificates=("证" * 40,)))
ELSEWHERE = replace(LIVE[0], number="900002", trade="保安员")
PAGE = VacancyPage("t", trades=tuple({one.trade for one in LIVE}), limit=1)


@pytest.fixture
def settings(tmp_path: Path, planner: Planner, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A board on which the first came up twice yesterday and the second once today."""
    monkeypatch.setattr(compiled, "read", words_of)
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    monkeypatch.setattr(exposure, "wall_clock", lambda: NOW)
    content = wire.encode(Bundle((Playlist("日常", (PAGE,)),), (Slot("日常"),))).decode()
    (tmp_path / "bundle.json").write_bytes(wire.encode(Given("t", BoardBundle(name_of(content), content, "市场"))))
    with closing(Cache(tmp_path / "vacancies.db")) as cache:
        cache.replace(Snapshot("c1", NOW, (*LIVE, TOO_LONG, ELSEWHERE)))
    (tmp_path / "proof").mkdir()
    for days, of, times in ((1, LIVE[0], 2), (0, LIVE[1], 1)):
        sheet = Sheet(SheetKind.ROWS, entries=((planner.facts(of, False), ""),), page="t")
        began = [NOW - timedelta(days=days, minutes=10 - place) for place in range(times)]
        lines = [
            proof.line("1", Cycle((), playlist="日常"), sheet, {}, one, 900, rounds={of.number: 1}) for one in began
        ]
        path = tmp_path / "proof" / f"{began[0].date()}.jsonl"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    path = tmp_path / "display.toml"
    path.write_text(f'data_folder = "{tmp_path}"\n', encoding="utf-8")
    return path


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str], settings: Path) -> Callable[..., list[str]]:
    def run(*typed: str) -> list[str]:
        assert main(["exposure", "--settings", str(settings), *typed]) == 0
        return capsys.readouterr().out.splitlines()

    return run


def test_of_a_vacancy_it_says_how_often_how_long_where_and_when_last(said: Callable[..., list[str]]) -> None:
    assert said("104417") == [
        "104417（启明塑料厂（0分厂）），2026-11-22 至 2026-11-23：上屏 2 次，共 30 秒",
        "  页 t（播放单 日常）：2 次，30 秒",
        "  最近一次 2026-11-22 14:27:00",
    ]


def test_of_an_employer_it_says_all_of_its_vacancies_however_the_name_is_written(
    said: Callable[..., list[str]],
) -> None:
    assert said("--employer", "启明 塑料厂(") == [
        "启明 塑料厂(，2026-11-22 至 2026-11-23：2 个岗位，上屏 3 次，共 45 秒",
        "  104382（启明塑料厂（1分厂））：1 次，15 秒，最近一次 2026-11-23 14:26:00",
        "  104417（启明塑料厂（0分厂））：2 次，30 秒，最近一次 2026-11-22 14:27:00",
    ]


def test_of_some_days_alone(said: Callable[..., list[str]]) -> None:
    assert said("104417", "--from", "2026-11-23")[0] == "104417：2026-11-23 至 2026-11-23 的记录里没有在本屏放过"
    assert said("--employer", "启明", "--to", "2026-11-22")[0].endswith("1 个岗位，上屏 2 次，共 30 秒")
    assert said("--employer", "启明", "--to", "2020-01-01") == ["启明，– 至 –：0 个岗位，上屏 0 次，共 0 秒"]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        ("104390", "104390：11-23 14:37:15 起，页 t"),
        ("900001", "900001：不上屏：字太多，本屏哪种版式都排不下"),
        ("900002", "900002：不上屏：没有哪个播放单的页面选中它"),
        ("999999", "999999：不在本厅的招聘中岗位里"),
    ],
)
def test_of_one_that_never_came_up_it_says_why_or_when_its_turn_is(
    said: Callable[..., list[str]], number: str, reason: str
) -> None:
    never, why = said(number)
    assert never == f"{number}：2026-11-22 至 2026-11-23 的记录里没有在本屏放过"
    assert why == reason


@pytest.mark.parametrize("typed", [(), ("104417", "--employer", "启明"), ("104417", "--from", "gestern")])
def test_what_is_not_understood_is_one_sentence(
    capsys: pytest.CaptureFixture[str], settings: Path, typed: tuple[str, ...]
) -> None:
    assert main(["exposure", "--settings", str(settings), *typed]) != 0
    assert len(capsys.readouterr().err.splitlines()) == 1
