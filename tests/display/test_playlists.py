"""The last good playlist survives a cut line and a restart."""

import threading
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest

from display.playlists import PlaylistFollower
from labourhall.contract.call import Call
from labourhall.contract.public_calls import GetPlaylist, Page, Playlist
from labourhall.contract.refusals import NoAnswer, NotFound, Trouble

A = TypeVar("A")
FIRST = Playlist("1", "1", "市场", (Page("vacancies", "岗位信息"),))
SECOND = Playlist("1", "2", "市场", (Page("notice", "通知", text=("停电",)),))


class City:
    """Answers what stands in `answers`, the last one for ever."""

    def __init__(self, *answers: object) -> None:
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


def asked(playlists: PlaylistFollower, city: City, times: int) -> None:
    """Start, and go on until the city was asked so often and the last answer is taken."""
    playlists.start()
    for _ in range(times):
        assert city.asked.acquire(timeout=10)
        playlists.ask_now()
    assert city.asked.acquire(timeout=10)
    assert playlists.stop(10.0)


def test_a_playlist_is_asked_for_by_the_boards_name_and_kept(tmp_path: Path) -> None:
    city = City(FIRST)
    assert PlaylistFollower("1", tmp_path / "playlist.json", lambda: city).latest is None
    playlists = PlaylistFollower("1", tmp_path / "playlist.json", lambda: city)
    asked(playlists, city, 1)
    assert playlists.latest == FIRST
    assert city.calls[0] == GetPlaylist("1")
    assert PlaylistFollower("1", tmp_path / "playlist.json", lambda: city).latest == FIRST


def test_a_newer_one_takes_its_place(tmp_path: Path) -> None:
    city = City(FIRST, SECOND)
    playlists = PlaylistFollower("1", tmp_path / "playlist.json", lambda: city)
    asked(playlists, city, 2)
    assert playlists.latest == SECOND


@pytest.mark.parametrize("trouble", [NoAnswer(), NotFound()])
def test_without_an_answer_the_last_one_goes_on(tmp_path: Path, trouble: Trouble) -> None:
    city = City(FIRST, trouble)
    playlists = PlaylistFollower("1", tmp_path / "playlist.json", lambda: city)
    asked(playlists, city, 2)
    assert playlists.latest == FIRST


@pytest.mark.expects_logs
def test_a_damaged_copy_is_no_playlist(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "playlist.json").write_bytes(b"{")
    assert PlaylistFollower("1", tmp_path / "playlist.json", lambda: City(FIRST)).latest is None
    assert "damaged" in caplog.text


@pytest.mark.expects_logs
def test_a_playlist_that_cannot_be_kept_is_played_all_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    city = City(FIRST)
    playlists = PlaylistFollower("1", tmp_path / "nowhere" / "playlist.json", lambda: city)
    asked(playlists, city, 1)
    assert playlists.latest == FIRST
    assert "cannot be kept" in caplog.text


@pytest.mark.expects_logs
def test_a_playlist_that_could_not_be_kept_is_kept_when_the_disk_takes_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "late"
    playlists = PlaylistFollower("1", folder / "playlist.json", lambda: City(FIRST))
    for _ in range(2):
        playlists._take(FIRST)
    assert len(caplog.messages) == 1, "the same trouble is said once"
    folder.mkdir()
    playlists._take(FIRST)
    assert PlaylistFollower("1", folder / "playlist.json", lambda: City(FIRST)).latest == FIRST


@pytest.mark.expects_logs
def test_a_kept_playlist_that_the_disk_does_not_give_is_no_playlist(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "playlist.json").mkdir()
    assert PlaylistFollower("1", tmp_path / "playlist.json", lambda: City(FIRST)).latest is None
    assert "cannot be read" in caplog.text


def test_a_stop_that_comes_between_two_questions_is_not_slept_over(tmp_path: Path) -> None:
    class Waking(threading.Event):
        """Has the thread stopped the moment it begins to think of the next question."""

        def clear(self) -> None:
            playlists._is_stopped = True
            self.set()
            super().clear()

    playlists = PlaylistFollower("1", tmp_path / "playlist.json", lambda: City(NoAnswer()))
    playlists._wake = Waking()
    playlists._wake.set()
    playlists.start()
    playlists._thread.join(10)
    assert not playlists._thread.is_alive()


class Silent:
    """Gives no answer until it is cut."""

    def __init__(self) -> None:
        self.is_asked, self.is_cut = threading.Event(), threading.Event()

    def send(self, call: Call[A], key: str = "") -> A:
        self.is_asked.set()
        assert self.is_cut.wait(30)
        raise NoAnswer

    def close(self) -> None:
        self.is_cut.set()


def test_stopping_cuts_a_question_that_is_under_way(tmp_path: Path) -> None:
    city = Silent()
    playlists = PlaylistFollower("1", tmp_path / "playlist.json", lambda: city)
    playlists.start()
    assert city.is_asked.wait(10)
    assert playlists.stop(10.0)
    assert city.is_cut.is_set()
    assert not playlists._thread.is_alive()


def test_after_a_stop_nothing_is_asked(tmp_path: Path) -> None:
    city = City(NoAnswer())
    playlists = PlaylistFollower("1", tmp_path / "playlist.json", lambda: city)
    playlists._is_stopped = True
    playlists._ask()
    assert (city.calls, city.closed) == ([], 1)
