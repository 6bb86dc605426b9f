"""A stick that is full, locked, pulled out or damaged: one code each, and nothing on it that a board would take."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from display.bundles import BundleFollower
from display.editor.window.review import stick
from display.editor.window.review.failures import ReviewFailure
from display.stick import StickWatcher
from labourhall.contract.refusals import NoAnswer
from labourhall.contract.sealed_file import file_name
from tests.display.cities import Answering
from tests.display.city import NOON
from tests.display.test_stick import TOLD, put

HALL = "liwan"


def failing(number: int) -> Callable[..., object]:
    def fails(*args: object, **more: object) -> object:
        raise OSError(number, os.strerror(number))

    return fails


@pytest.mark.parametrize(
    ("number", "failure"),
    [
        (errno.ENOSPC, ReviewFailure.STICK_FULL),
        (errno.EFBIG, ReviewFailure.STICK_FULL),
        (errno.EROFS, ReviewFailure.STICK_LOCKED),
        (errno.EACCES, ReviewFailure.STICK_LOCKED),
        (errno.EIO, ReviewFailure.STICK_GONE),
        (errno.ENODEV, ReviewFailure.STICK_GONE),
    ],
)
@pytest.mark.parametrize("where", ["fsync", "replace"])
def test_what_the_stick_refuses_is_one_code_and_what_was_there_stays(
    tmp_path: Path, number: int, failure: ReviewFailure, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / file_name(HALL)
    path.write_bytes(b"before")
    if where == "fsync":
        monkeypatch.setattr(os, "fsync", failing(number))
    else:
        monkeypatch.setattr(Path, "replace", failing(number))
    assert stick.written(tmp_path, HALL, b"after") is failure
    assert path.read_bytes() == b"before"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_stick_that_was_pulled_out_before_is_one_code(tmp_path: Path) -> None:
    assert stick.written(tmp_path / "gone", HALL, b"x") is ReviewFailure.STICK_GONE


def test_a_stick_that_gives_back_something_else_is_one_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stick, "_read_back", lambda path: b"rot")
    assert stick.written(tmp_path, HALL, b"x") is ReviewFailure.STICK_DIFFERS


def test_what_is_half_written_has_a_name_that_no_board_looks_at(tmp_path: Path) -> None:
    whole = put(tmp_path, 3, "停电")
    whole.rename(whole.with_name(whole.name + ".part"))
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(NoAnswer()), TOLD)
    StickWatcher([tmp_path], bundles, lambda: NOON).look()
    assert bundles.latest is None


def test_a_stick_that_is_pulled_out_while_a_board_reads_is_read_when_it_is_there_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, 3, "停电")
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(NoAnswer()), TOLD)
    looking = StickWatcher([tmp_path], bundles, lambda: NOON)
    with monkeypatch.context() as pulled:
        pulled.setattr("display.stick.read", failing(errno.EIO))
        looking.look()
    assert bundles.latest is None
    looking.look()
    assert bundles.latest is not None


@pytest.mark.expects_logs
def test_a_file_that_was_cut_or_is_endless_is_no_bundle(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = put(tmp_path, 3, "停电")
    content = path.read_bytes()
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(NoAnswer()), TOLD)
    looking = StickWatcher([tmp_path], bundles, lambda: NOON)
    for bad in (content[: len(content) // 2], b"", b"[" * 9_000_000):
        path.write_bytes(bad)
        looking.look()
    assert bundles.latest is None
    assert caplog.text.count("D-116") == 3
