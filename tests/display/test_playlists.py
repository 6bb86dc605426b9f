"""The last good playlist survives a cut line and a restart."""

import threading
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest

from display.playlists import Playlists
from labourhall.contract.call import Call
from labourhall.contract.public_calls import GetPlaylist, Page, Playlist
from labourhall.contract.refusals import NoAnswer, NotFound, Trouble

A = TypeVar("A")
FIRST = Playlist("1", "1", "市场", (Page("vacancies", "岗位信息"),))
SECOND = Playlist("1", "2", "市场", (Page("notice", "通知", text=("停电",)),))


class City:
    """Answers what stands in `answers`, the last one for ever."""

    def __init__(self, *answers: Playlist | Trouble) -> None:
        self.answers = list(answers)
        self.calls: list[Call[Any]] = []
        self.asked = threading.Semaphore(0)
        self.closed = 0

    def send(self, call: Call[A], key: str = "") -> A:
        self.calls.append(call)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        self.asked.release()
        if isinstance(answer, Trouble):
            raise answer
        return cast(A, answer)

    def close(self) -> None:
        self.closed += 1


def asked(playlists: Playlists, city: City, times: int) -> None:
    """Start, and go on until the city was asked so often and the last answer is taken."""
    playlists.start()
    for _ in range(times):
        assert city.asked.acquire(timeout=10)
        playlists.ask_now()
    assert city.asked.acquire(timeout=10)
    assert playlists.stop(10.0)


def test_a_playlist_is_asked_for_by_the_boards_name_and_kept(tmp_path: Path) -> None:
    city = City(FIRST)
    assert Playlists("1", tmp_path / "playlist.json", lambda: city).latest is None
    playlists = Playlists("1", tmp_path / "playlist.json", lambda: city)
    asked(playlists, city, 1)
    assert playlists.latest == FIRST
    assert city.calls[0] == GetPlaylist("1")
    assert Playlists("1", tmp_path / "playlist.json", lambda: city).latest == FIRST


def test_a_newer_one_takes_its_place(tmp_path: Path) -> None:
    city = City(FIRST, SECOND)
    playlists = Playlists("1", tmp_path / "playlist.json", lambda: city)
    asked(playlists, city, 2)
    assert playlists.latest == SECOND


@pytest.mark.parametrize("trouble", [NoAnswer(), NotFound()])
def test_without_an_answer_the_last_one_goes_on(tmp_path: Path, trouble: Trouble) -> None:
    city = City(FIRST, trouble)
    playlists = Playlists("1", tmp_path / "playlist.json", lambda: city)
    asked(playlists, city, 2)
    assert playlists.latest == FIRST


@pytest.mark.expects_logs
def test_a_damaged_copy_is_no_playlist(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "playlist.json").write_bytes(b"{")
    assert Playlists("1", tmp_path / "playlist.json", lambda: City(FIRST)).latest is None
    assert "damaged" in caplog.text


@pytest.mark.expects_logs
def test_a_playlist_that_cannot_be_kept_is_played_all_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    city = City(FIRST)
    playlists = Playlists("1", tmp_path / "nowhere" / "playlist.json", lambda: city)
    asked(playlists, city, 1)
    assert playlists.latest == FIRST
    assert "cannot be kept" in caplog.text


def test_stopping_before_the_first_answer_ends_at_once(tmp_path: Path) -> None:
    city = City(NoAnswer())
    playlists = Playlists("1", tmp_path / "playlist.json", lambda: city)
    playlists.start()
    assert playlists.stop(10.0)
    assert city.closed >= 1 or not city.calls
