"""Who is in is carried over the new start that he asked for, and over nothing else."""

import json
import os
import stat
from pathlib import Path

import pytest

from display.commissioning import carried_over
from display.commissioning.access import HOUR, PhoneAccess, offered
from display.commissioning.carried_over import FILE, MOST_SECONDS, take, write

TOKEN = "a-token"


def inside() -> PhoneAccess:
    access, _ = offered(1000.0, "572913").tried("572913", 1010.0, TOKEN, "")
    return access


def boot() -> str:
    return "this start"


def test_whoever_was_in_is_in_after_the_start_until_the_same_moment(tmp_path: Path) -> None:
    write(tmp_path, inside(), 1500.0, boot)
    text = (tmp_path / FILE).read_text(encoding="utf-8")
    assert TOKEN not in text
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    access = take(tmp_path, 1505.0, boot)
    assert access is not None
    assert access.holds(TOKEN, 1505.0)
    assert not access.holds("another", 1505.0)
    assert not access.holds(TOKEN, 1000.0 + HOUR)
    assert access.tried("", 1505.0, "x", "")[0] == access, "no code lets anybody in beside"
    assert take(tmp_path, 1506.0, boot) is None, "it is taken once"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("now", "start"),
    [
        (1505.0, "another start"),
        (1400.0, "this start"),
        (1500.0 + MOST_SECONDS, "this start"),
        (1000.0 + HOUR, "this start"),
    ],
)
def test_one_of_another_start_of_the_machine_or_of_long_ago_lets_nobody_in(
    now: float, start: str, tmp_path: Path
) -> None:
    write(tmp_path, inside(), 1500.0, boot)
    assert take(tmp_path, now, lambda: start) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'{"at": "x"}', b"\xff",
     json.dumps({"boot": "this start", "at": 1500, "until": 1e9, "holder": ""}).encode()],
)  # fmt: skip
def test_a_file_that_is_no_good_lets_nobody_in(content: bytes, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert take(tmp_path, 1505.0, boot) is None


def test_a_disk_that_takes_nothing_costs_no_more_than_another_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    write(tmp_path, inside(), 1500.0, boot)
    assert take(tmp_path, 1505.0, boot) is None


def test_each_start_of_the_machine_has_its_name() -> None:
    assert len(carried_over.boot()) == 36
