"""What is kept from a phone: it goes before the settings file, or does not count at all."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from display.commissioning import kept_file
from display.commissioning.kept import FAR_ROW, KEYS, REGION, Kept, NotTaken, over, read, text_of
from display.settings import COMMISSIONED, Settings
from labourhall.program.hall_time import HALL_TIME

NOW = datetime(2026, 11, 23, 14, 36, tzinfo=HALL_TIME)
KEPT = Kept("1", NOW, {"left": 64, "top": 32, "width": 640, "height": 320, "strip": 0, "pitch_mm": 7.62})


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_folder=tmp_path)


def test_it_may_set_the_region_and_the_far_row_and_nothing_else() -> None:
    assert set(KEYS) == {*REGION, *FAR_ROW}
    assert "hall_phone" not in KEYS


@pytest.mark.parametrize("board", ["1", '大厅 "东" \\ \x7f\n', "🙂"])
def test_what_was_written_is_read_whatever_the_boards_name(board: str) -> None:
    kept = replace(KEPT, board=board)
    assert read(text_of(kept), board) == kept


def test_what_is_set_later_takes_the_place_of_what_was_kept_of_it_and_the_rest_stays() -> None:
    later = KEPT.with_values({"pitch_mm": 10.0, "far_row_m": 30.0}, NOW + timedelta(days=1))
    assert later.values == {**KEPT.values, "pitch_mm": 10.0, "far_row_m": 30.0}
    assert later.saved == NOW + timedelta(days=1)


def test_no_file_that_was_cut_anywhere_is_taken() -> None:
    whole = text_of(KEPT)
    assert {read(whole[:length], "1") for length in range(len(whole))} == {NotTaken.DAMAGED}


@pytest.mark.parametrize("letter", ["9", "\x00", "\n"])
def test_no_file_of_which_a_byte_changed_is_taken(letter: str) -> None:
    whole = text_of(KEPT)
    changed = [f"{whole[:place]}{letter}{whole[place + 1 :]}" for place in range(len(whole)) if whole[place] != letter]
    assert {read(one, "1") for one in changed} == {NotTaken.DAMAGED}


def signed(body: str) -> str:
    import hashlib

    return f'{body}sum = "{hashlib.sha256(body.encode()).hexdigest()}"\n'


@pytest.mark.parametrize(
    "body",
    [
        "",
        "nonsense\n",
        'board = "1"\n',
        "board = 1\nsaved = 2026-11-23T14:36:00+08:00\n",
        'board = "1"\nsaved = "yesterday"\n',
        'board = "1"\nsaved = 2026-11-23T14:36:00+08:00\nhall_phone = "13912345678"\n',
    ],
)
def test_a_file_that_says_anything_else_is_not_taken(body: str) -> None:
    assert read(signed(body), "1") is NotTaken.DAMAGED


def test_another_boards_file_is_not_taken() -> None:
    assert read(text_of(KEPT), "2") is NotTaken.OTHER_BOARD


@pytest.mark.parametrize(
    "values",
    [
        {"width": 8},
        {"width": "640"},
        {"strip": -1},
        {"pitch_mm": float("nan")},
        {"far_row_m": 400.0},
        {"left": True},
    ],
)
def test_what_leaves_a_board_without_a_grid_or_is_no_such_number_does_not_count(
    values: dict[str, int | float], settings: Settings
) -> None:
    assert over(settings, Kept("1", NOW, values)) is NotTaken.UNUSABLE


def test_it_goes_before_the_settings_file(settings: Settings) -> None:
    assert kept_file.in_force(settings) == kept_file.InForce(settings)
    kept_file.write(settings.data_folder, KEPT)
    found = kept_file.in_force(settings)
    assert found.kept == KEPT
    assert found.settings == replace(settings, left=64, top=32, pitch_mm=7.62)
    kept_file.forget(settings.data_folder)
    kept_file.forget(settings.data_folder)
    assert kept_file.in_force(settings).settings == settings


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"left = 64\n", b"x" * 100_000], ids=("empty", "no text", "by hand", "huge")
)
def test_where_the_file_is_no_good_the_settings_file_counts(content: bytes, settings: Settings) -> None:
    (settings.data_folder / COMMISSIONED).write_bytes(content)
    assert kept_file.in_force(settings) == kept_file.InForce(settings, not_taken=NotTaken.DAMAGED)


def test_where_what_is_kept_is_of_no_use_the_settings_file_counts(settings: Settings) -> None:
    kept_file.write(settings.data_folder, replace(KEPT, values={"width": 8}))
    assert kept_file.in_force(settings) == kept_file.InForce(settings, not_taken=NotTaken.UNUSABLE)


def test_a_file_that_cannot_be_read_is_said_as_damaged(settings: Settings) -> None:
    (settings.data_folder / COMMISSIONED).mkdir()
    assert kept_file.in_force(settings).not_taken is NotTaken.DAMAGED


def test_a_disk_that_takes_nothing_leaves_what_was_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept_file.write(tmp_path, KEPT)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        kept_file.write(tmp_path, KEPT.with_values({"left": 1}, NOW))
    assert kept_file.read(tmp_path, "1") == KEPT
    assert [one.name for one in tmp_path.iterdir()] == [COMMISSIONED]


KILLED = """
import os, signal
from pathlib import Path
from display.commissioning import kept_file
from display.commissioning.kept import read
folder = Path({folder!r})
kept = kept_file.read(folder, "1")
really = os.fsync
def killed(descriptor):
    os.kill(os.getpid(), signal.SIGKILL)
os.fsync = killed
kept_file.write(folder, kept.with_values({{"left": 1}}, kept.saved))
"""


def test_a_program_that_is_killed_while_it_writes_leaves_what_was_kept(tmp_path: Path) -> None:
    kept_file.write(tmp_path, KEPT)
    ended = subprocess.run([sys.executable, "-c", KILLED.format(folder=str(tmp_path))], check=False)
    assert ended.returncode == -9
    assert kept_file.read(tmp_path, "1") == KEPT
    kept_file.write(tmp_path, KEPT.with_values({"left": 2}, NOW))
    found = kept_file.read(tmp_path, "1")
    assert isinstance(found, Kept)
    assert found.values["left"] == 2, "what the killed one left beside it is in nobody's way"
