"""The glass steps the player and notes what was shown."""

import json
from datetime import datetime
from pathlib import Path

from display.glass import Glass
from display.player import Data, Player
from labourhall.contract.public_calls import Page, Playlist
from scripts.wall_pictures import NOW, table

DATA = Data(
    Playlist("1", "1", "市场", (Page("vacancies", "岗位信息"), Page("notice", "通知", text=("停电",)))),
    {one.number: one for one in table()},
    NOW,
)


def glass_of(player: Player, journal: Path, data: Data) -> Glass:
    def same(now: datetime) -> Data:
        return data

    return Glass(player, same, lambda: NOW, journal)


def noted(journal: Path) -> list[tuple[str, int]]:
    text = (journal / "2026-11-23.jsonl").read_text(encoding="utf-8")
    return [(line["kind"], line["frames"]) for line in map(json.loads, text.splitlines())]


def test_each_page_is_noted_when_the_next_begins_and_the_last_at_the_end(player: Player, tmp_path: Path) -> None:
    glass = glass_of(player, tmp_path, DATA)
    for frame in range(1000):
        glass.picture(frame)
    glass.end()
    assert noted(tmp_path) == [("rows", 900), ("notice", 99)]


def test_frames_that_were_left_out_make_a_page_longer_not_wrong(player: Player, tmp_path: Path) -> None:
    glass = glass_of(player, tmp_path, DATA)
    for frame in (0, 899, 905, 906):
        glass.picture(frame)
    glass.end()
    assert noted(tmp_path) == [("rows", 905), ("notice", 1)]


def test_a_glass_that_showed_nothing_notes_nothing(player: Player, tmp_path: Path) -> None:
    glass_of(player, tmp_path, DATA).end()
    assert list(tmp_path.iterdir()) == []
