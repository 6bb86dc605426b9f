import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from installer import hall_folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick with a hall's folder as hall-setup writes it."""
    folder = tmp_path / "hall"
    folder.mkdir()
    (folder / "hall.toml").write_text("[kiosk]\n", encoding="utf-8")
    facts = {"format": "labourhall-hall-1", "made_at": "2026-11-20T08:00:00+08:00", "roles": ["kiosk"]}
    (folder / "hall.json").write_text(json.dumps({**facts, "files": ["hall.json", "hall.toml"]}), encoding="utf-8")
    _list(folder, "hall.json", "hall.toml")
    return tmp_path


def _list(folder: Path, *names: str) -> None:
    lines = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names]
    (folder / "manifest.txt").write_text("".join(lines), encoding="utf-8")


def test_a_whole_folder_is_taken_and_says_which_roles_and_when(stick: Path) -> None:
    assert hall_folder.torn(stick) is None
    assert hall_folder.roles(stick) == ("kiosk",)
    assert hall_folder.made(stick) == datetime(2026, 11, 20, tzinfo=UTC)


def test_a_stick_without_a_hall_is_whole(tmp_path: Path) -> None:
    assert hall_folder.torn(tmp_path) is None
    assert hall_folder.roles(tmp_path) == ()
    assert hall_folder.made(tmp_path) is None
    (tmp_path / "hall").mkdir()
    assert hall_folder.torn(tmp_path) is None


def test_a_file_that_is_another_is_named(stick: Path) -> None:
    (stick / "hall/hall.toml").write_text("[board]\n", encoding="utf-8")
    assert hall_folder.torn(stick) == "hall/hall.toml"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"no list\n"])
def test_a_manifest_that_is_none_is_torn(stick: Path, content: bytes) -> None:
    (stick / "hall/manifest.txt").write_bytes(content)
    assert hall_folder.torn(stick) == "hall/manifest.txt"


def test_a_folder_without_a_manifest_is_torn(stick: Path) -> None:
    (stick / "hall/manifest.txt").unlink()
    assert hall_folder.torn(stick) == "hall/manifest.txt"


def test_a_manifest_that_was_cut_at_a_lines_end_is_torn(stick: Path) -> None:
    _list(stick / "hall", "hall.json")
    assert hall_folder.torn(stick) == "hall/manifest.txt"


@pytest.mark.parametrize("text", ["[]", "{", '{"roles": "kiosk", "made_at": "2026-11-20T08:00:00"}'])
def test_facts_that_are_none_say_nothing(stick: Path, text: str) -> None:
    (stick / "hall/hall.json").write_text(text, encoding="utf-8")
    assert hall_folder.roles(stick) == ()
    assert hall_folder.made(stick) is None
