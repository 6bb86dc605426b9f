"""Proof of play is read back as it was written, and what is no line of it harms nothing."""

import json
from datetime import timedelta
from pathlib import Path

from display import proof, record
from display.planner import Planner
from display.schedule import Cycle, Sheet, SheetKind
from scripts.wall_pictures import NOW, table

CYCLE = Cycle((), bundle="ab", playlist="日常")


def written(planner: Planner, folder: Path) -> None:
    facts = [planner.facts(one, False) for one in table()[:2]]
    sheets = (
        Sheet(SheetKind.ROWS, entries=tuple((one, "") for one in facts), page="v"),
        Sheet(SheetKind.SPOTLIGHT, entries=((facts[0], ""),), page="s"),
    )
    lines = [
        proof.line("1", CYCLE, sheet, {}, NOW + timedelta(seconds=15 * place), 900)
        for place, sheet in enumerate(sheets)
    ]
    torn = ['{"board": "1", "began": "2026-', "7", "[]", '{"began": 1, "seconds": "x"}']
    (folder / "2026-11-23.jsonl").write_text("\n".join([*lines, *torn]), encoding="utf-8")


def test_the_page_of_a_moment_is_found(planner: Planner, tmp_path: Path) -> None:
    written(planner, tmp_path)
    pages = record.lines(tmp_path, NOW.date())
    assert [(one.page, one.playlist, one.kind) for one in pages] == [("v", "日常", "rows"), ("s", "日常", "spotlight")]
    assert record.at(pages, NOW + timedelta(seconds=14.9)) == pages[0]
    assert record.at(pages, NOW + timedelta(seconds=15)) == pages[1]
    assert record.at(pages, NOW + timedelta(seconds=30)) is None


def test_all_times_of_a_vacancy_are_found(planner: Planner, tmp_path: Path) -> None:
    written(planner, tmp_path)
    pages = record.lines(tmp_path, NOW.date())
    assert [one.page for one in record.of_vacancy(pages, "104417")] == ["v", "s"]
    assert [one.page for one in record.of_vacancy(pages, "104382")] == ["v"]
    assert record.of_vacancy(pages, "999999") == ()


def test_a_day_without_a_file_has_no_pages(tmp_path: Path) -> None:
    assert record.lines(tmp_path, NOW.date()) == ()


def test_a_line_of_an_earlier_version_is_read_without_page_and_playlist() -> None:
    line = {"began": NOW.isoformat(), "seconds": 15, "kind": "rows", "rows": [{"number": "1"}]}
    found = record.read(json.dumps(line))
    assert found is not None
    assert (found.page, found.playlist, found.numbers) == ("", "", ("1",))
