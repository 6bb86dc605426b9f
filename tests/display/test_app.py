"""Building the program, and the whole of it against a city over HTTP."""

import errno
import json
import secrets
import socket
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtGui import QGuiApplication

from display import app, grids, reading_glyphs
from display.canvas import Placement
from display.commissioning.access import form_mark
from display.failures import BoardFailure, BoardUnusable
from display.gate import Gate
from display.glyphs.atlases import Shapes
from display.motion import Pace
from display.settings import Settings
from display.showing import Data
from display.steering import door_name
from display.walls.frames import LOG, FramesWall
from display.walls.screen import ScreenWall
from labourhall.contract.playlist import VacancyPage
from labourhall.contract.unlawful_rules import unlawful_rules
from labourhall.program import address, control
from labourhall.program.control import Exit
from labourhall.program.door import ask
from labourhall.program.hall_time import wall_clock
from labourhall.program.words import Words
from scripts import wall_pictures
from scripts.wall_pictures import table
from tests.display import test_stick
from tests.display.city import City, serving
from tests.display.commissioning.knocking import Phone

pytestmark = pytest.mark.usefixtures("gui")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        wall="frames", frames_folder=tmp_path / "wall", data_folder=tmp_path / "data", demonstration=True
    )  # fmt: skip


def test_a_board_takes_the_grid_whose_type_its_far_row_can_read(settings: Settings) -> None:
    assert app.grid_for(settings) is grids.LARGE_S
    assert app.grid_for(replace(settings, pitch_mm=7.62)) is grids.LARGE_M


def test_a_board_that_is_too_small_or_cannot_be_read_is_refused(settings: Settings) -> None:
    with pytest.raises(BoardUnusable) as caught:
        app.grid_for(replace(settings, width=64))
    assert (caught.value.failure, caught.value.particulars) == (BoardFailure.TOO_SMALL, ("64×320",))
    with pytest.raises(BoardUnusable) as caught:
        app.grid_for(replace(settings, far_row_m=300.0))
    assert (caught.value.failure, caught.value.particulars) == (BoardFailure.ILLEGIBLE, ("300",))


def test_an_atlas_that_is_not_there_is_named(settings: Settings, glyphs_folder: Path) -> None:
    (glyphs_folder / "24.glyphs").unlink()
    with pytest.raises(BoardUnusable) as caught:
        reading_glyphs.need_glyphs(settings)
    assert caught.value.failure is BoardFailure.NO_GLYPHS
    assert caught.value.particulars == ("24.glyphs",)


def test_a_board_goes_at_the_pace_of_its_settings(settings: Settings) -> None:
    words = wall_pictures.words_of("zh_CN")
    slow = app.player(replace(settings, pace="slow"), grids.LARGE_S, words).player.planner
    assert (slow.pace, app.player(settings, grids.LARGE_S, words).player.planner.pace) == (Pace.SLOW, Pace.STANDARD)


def test_a_board_knows_its_halls_own_number_and_what_no_employer_may_ask_for(settings: Settings) -> None:
    words = wall_pictures.words_of("zh_CN")
    gate = app.player(replace(settings, hall_phone="020-8312 5678"), grids.LARGE_S, words).gate
    assert gate == Gate("02083125678", unlawful_rules())


def test_only_hong_kongs_boards_need_its_atlases(settings: Settings) -> None:
    assert reading_glyphs.shapes_of(settings) is Shapes.MAINLAND
    assert reading_glyphs.shapes_of(replace(settings, language="zh_HK")) is Shapes.HONG_KONG
    reading_glyphs.need_glyphs(replace(settings, language="zh_HK"))


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BoardUnusable) as caught:
        app.writable(tmp_path / "file" / "data")
    assert caught.value.failure is BoardFailure.NO_FOLDER


@pytest.mark.expects_logs
def test_a_disk_that_is_full_for_now_keeps_no_board_dark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert app.writable(tmp_path / "data") == tmp_path / "data"
    assert "No space left" in caplog.text


def test_the_wall_is_the_one_that_the_settings_name(settings: Settings) -> None:
    assert isinstance(app.wall_for(settings), FramesWall)
    assert isinstance(app.wall_for(replace(settings, wall="screen", scale=1.0)), ScreenWall)


def test_all_eleven_districts_have_short_names() -> None:
    names = app.short_districts()
    assert len(names) == 11
    assert names["440103"] == "荔湾"
    assert all(len(name) == 2 for name in names.values())


def frames(folder: Path) -> list[dict[str, Any]]:
    log = folder / LOG
    text = log.read_text(encoding="utf-8") if log.exists() else ""
    return [json.loads(line) for line in text.splitlines() if line.endswith("}")]


def rows(frame: dict[str, Any]) -> dict[str, str]:
    return {row["number"]: row["state"] for row in frame["rows"]}


class Visitor(threading.Thread):
    """Stands before the board: waits for a page, has a row of it withdrawn, waits until it is black, and ends all."""

    def __init__(self, city: City, folder: Path, gui: QGuiApplication) -> None:
        super().__init__(name="visitor")
        self._city = city
        self._folder = folder
        self._gui = gui
        self._pause = threading.Event()
        self.page: dict[str, str] = {}

    def run(self) -> None:
        self.page = self._until(lambda states: len(states) == 8)
        self._city.withdraw("104405")
        self._until(lambda states: states.get("104405") == "filled")
        self._until(lambda states: states.get("104405") == "black")
        QMetaObject.invokeMethod(self._gui, "quit", Qt.ConnectionType.QueuedConnection)

    def _until(self, wanted: Any) -> dict[str, str]:
        for _ in range(2000):
            seen = frames(self._folder)
            if seen and wanted(rows(seen[-1])):
                return rows(seen[-1])
            self._pause.wait(0.01)
        QMetaObject.invokeMethod(self._gui, "quit", Qt.ConnectionType.QueuedConnection)
        raise AssertionError("it never came")


def test_a_withdrawal_in_the_city_reaches_the_glass_in_the_vacancys_own_row(
    settings: Settings, gui: QGuiApplication, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "on_stop", lambda stop: None)
    folder = settings.frames_folder
    assert folder is not None
    with serving(City(table(), VacancyPage("p1", "岗位信息"))) as city:
        city.taken_at = wall_clock()
        visitor = Visitor(city, folder, gui)
        visitor.start()
        ended = app.run(replace(settings, backend_url=city.url), "key-1", words)
        visitor.join()
    assert ended is Exit.DONE
    assert "Bearer key-1" in city.keys
    assert city.given.bundle is not None
    assert (city.given.bundle.name, "p1") in {(one["bundle"], one["page"]) for one in city.shown}
    assert [row["number"] for row in city.closed] == ["104405"]
    said = next(frame["n"] for frame in frames(folder) if rows(frame).get("104405") == "filled")
    assert city.closed[0]["frame"] == said, "acknowledged with the frame in which it stood"
    seen = [rows(frame) for frame in frames(folder)]
    filled = next(states for states in seen if states.get("104405") == "filled")
    assert list(filled) == list(visitor.page), "it says so in its place, and nothing else moves"
    after = seen[seen.index(filled) :]
    assert all(states["104405"] in ("filled", "black") for states in after if "104405" in states)
    files = (settings.data_folder / "proof").glob("2*.jsonl")
    shown = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    assert any(row["state"] == "black" for line in shown for row in line["rows"] if row["number"] == "104405")


class Caller(Visitor):
    """Calls a number once a page stands, waits until it is on the glass, and ends all."""

    def run(self) -> None:
        self.page = self._until(lambda states: len(states) == 8)
        self._city.call("037", "5")
        for _ in range(2000):
            if any(frame["called"] == "037 5" for frame in frames(self._folder)):
                break
            self._pause.wait(0.01)
        QMetaObject.invokeMethod(self._gui, "quit", Qt.ConnectionType.QueuedConnection)


def test_a_call_in_the_city_reaches_the_strip_over_the_page_that_stands(
    settings: Settings, gui: QGuiApplication, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "on_stop", lambda stop: None)
    folder = settings.frames_folder
    assert folder is not None
    with serving(City(table(), VacancyPage("p1", "岗位信息"))) as city:
        city.taken_at = wall_clock()
        caller = Caller(city, folder, gui)
        caller.start()
        assert app.run(replace(settings, backend_url=city.url), "key-1", words) is Exit.DONE
        caller.join()
    called = next(frame for frame in frames(folder) if frame["called"])
    assert called["called"] == "037 5"
    assert list(rows(called)) == list(caller.page)[:6], "the two rows under it cannot be read, the others do not move"


@pytest.mark.expects_logs
@pytest.mark.parametrize("year", [2000, 2036])
def test_a_board_whose_clock_is_wrong_shows_no_vacancy_though_the_line_is_up(
    year: int, settings: Settings, gui: QGuiApplication, words: Words, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    monkeypatch.setattr(control, "on_stop", lambda stop: None)
    monkeypatch.setattr(app, "wall_clock", lambda: wall_clock().replace(year=year, month=1, day=1))
    folder = settings.frames_folder
    assert folder is not None
    judged = Data.is_clock_trusted
    after: list[bool] = []

    def counted(data: Data, now: datetime) -> bool:
        trusted = judged(data, now)
        after.extend([trusted] if data.city_time is not None and data.vacancies else [])
        is_told = any("D-107" in codes for codes in city.faults)
        if (len(after) >= 100 and is_told) or len(after) == 3000:
            QMetaObject.invokeMethod(gui, "quit", Qt.ConnectionType.QueuedConnection)
        return trusted

    with serving(City(table(), VacancyPage("p2", "岗位信息"))) as city:
        city.taken_at = wall_clock()
        monkeypatch.setattr(Data, "is_clock_trusted", counted)
        app.run(replace(settings, backend_url=city.url), "key-1", words)
    assert len(after) >= 100
    assert not any(after)
    assert ["D-107"] in [[code for code in codes if code == "D-107"] for codes in city.faults], "the city is told"
    assert all(rows(frame) == {} for frame in frames(folder))
    assert caplog.text.count("D-107") == 1


BREAKS = """
import sys
from display import __main__ as program
from display.glass import Glass
from display.bundles import BundleFollower
from display.strips.press import Press
from labourhall.program import words
from scripts.wall_pictures import words_of

def fall(*_):
    raise RuntimeError("broken lamp")

words.read = words_of
places = {"slot": (Glass, "picture"), "paint": (Press, "paint"), "thread": (BundleFollower, "_ask")}
setattr(*places[sys.argv[1]], fall)
sys.exit(program.main(["--settings", sys.argv[2]]))
"""


@pytest.mark.parametrize("where", ["slot", "paint", "thread"])
def test_a_board_that_breaks_anywhere_ends_and_asks_to_be_started_anew(where: str, tmp_path: Path) -> None:
    path = tmp_path / "display.toml"
    path.write_text(
        f'backend_url = "http://127.0.0.1:9"\nscale = 1.0\ndata_folder = "{tmp_path}/data"\n', encoding="utf-8"
    )
    ended = subprocess.run(
        [sys.executable, "-c", BREAKS, where, path], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == Exit.RESTART, ended.stderr
    assert "RuntimeError: broken lamp" in ended.stderr


class Carrier(Visitor):
    """Brings a stick once the board stands there without a line, waits for another picture, and ends all."""

    def __init__(self, stick: Path, folder: Path, gui: QGuiApplication) -> None:
        super().__init__(City(()), folder, gui)
        self._stick = stick

    def run(self) -> None:
        self._until(lambda states: True)
        before = len(frames(self._folder))
        test_stick.put(self._stick, 3, "停电通知")
        for _ in range(2000):
            if len(frames(self._folder)) > before:
                break
            self._pause.wait(0.01)
        QMetaObject.invokeMethod(self._gui, "quit", Qt.ConnectionType.QueuedConnection)


def test_a_board_that_never_had_a_line_plays_what_a_stick_brings(
    settings: Settings, gui: QGuiApplication, words: Words, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(control, "on_stop", lambda stop: None)
    stands = wall_clock()
    monkeypatch.setattr(app, "wall_clock", lambda: stands)  # else a minute that ends is another picture
    monkeypatch.setattr(test_stick, "NOON", stands)
    folder = settings.frames_folder
    assert folder is not None
    carrier = Carrier(tmp_path / "stick", folder, gui)
    alone = replace(
        settings,
        backend_url="http://127.0.0.1:9",
        stick_folder=tmp_path / "stick",
        hall="liwan",
        city_key=test_stick.KEY,
    )
    carrier.start()
    assert app.run(alone, "key-1", words) is Exit.DONE
    carrier.join()
    files = (settings.data_folder / "proof").glob("2*.jsonl")
    shown = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    assert shown[-1]["page"] == "n"


class Onlooker(Visitor):
    """Waits for the first picture, and ends all."""

    def __init__(self, folder: Path, gui: QGuiApplication) -> None:
        super().__init__(City(()), folder, gui)

    def run(self) -> None:
        self.page = self._until(lambda states: True)
        QMetaObject.invokeMethod(self._gui, "quit", Qt.ConnectionType.QueuedConnection)


def test_the_board_is_up_before_a_city_that_takes_every_call_and_never_answers(
    settings: Settings, gui: QGuiApplication, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "on_stop", lambda stop: None)
    folder = settings.frames_folder
    assert folder is not None
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        onlooker = Onlooker(folder, gui)
        onlooker.start()
        port = deaf.getsockname()[1]
        assert app.run(replace(settings, backend_url=f"http://127.0.0.1:{port}"), "key-1", words) is Exit.DONE
        onlooker.join()
    assert onlooker.page == {}, "the safe page stands, with neither playlist nor vacancies"


class Technician(Visitor):
    """Sets the board up from a phone: keeps a far row, and sees after the new start that it counts."""

    def __init__(self, settings: Settings, gui: QGuiApplication) -> None:
        assert settings.frames_folder is not None
        super().__init__(City(()), settings.frames_folder, gui)
        self._door = settings.data_folder / door_name(settings.board)
        self.cookie = ""

    def run(self) -> None:
        self._until(lambda states: True)
        phone = Phone(address.read(ask(self._door, {"do": "commission"})["address"]))
        phone.sent("/in", code="572913")
        mark = form_mark(phone.cookie.partition("=")[2])
        phone.sent("/far-row", form=mark, do="keep", far_row_m="30", pitch_mm="7.62")
        self.cookie = phone.cookie


class Returning(Visitor):
    """Asks for the page again after the new start, and ends all."""

    def __init__(self, settings: Settings, gui: QGuiApplication, cookie: str) -> None:
        assert settings.frames_folder is not None
        super().__init__(City(()), settings.frames_folder, gui)
        self._phone = Phone(("127.0.0.1", settings.phone_port))
        self._phone.cookie = cookie
        self.said = ""

    def run(self) -> None:
        for _ in range(2000):
            try:
                self.said = self._phone.asked("GET", "/")[2]
                break
            except OSError:
                self._pause.wait(0.01)
        QMetaObject.invokeMethod(self._gui, "quit", Qt.ConnectionType.QueuedConnection)


def test_what_is_kept_from_a_phone_counts_after_the_new_start_and_the_phone_goes_on(
    settings: Settings, gui: QGuiApplication, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "on_stop", lambda stop: None)
    monkeypatch.setattr(app, "read_words", wall_pictures.words_of)
    monkeypatch.setattr(secrets, "randbelow", lambda most: 572913)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    board = replace(settings, backend_url="http://127.0.0.1:9", phone_address="127.0.0.1", phone_port=port)
    technician = Technician(board, gui)
    technician.start()
    assert app.run(board, "key-1", words) is Exit.RESTART
    technician.join()
    returning = Returning(board, gui, technician.cookie)
    returning.start()
    assert app.run(board, "key-1", words) is Exit.DONE
    returning.join()
    assert "7.62 毫米，最远 30 米" in returning.said
    assert sorted(one.name for one in board.data_folder.glob("commission*")) == ["commissioned.toml"]


@pytest.mark.expects_logs
def test_what_was_kept_and_is_no_good_is_a_fault_and_the_settings_file_counts(
    settings: Settings, gui: QGuiApplication, words: Words, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    monkeypatch.setattr(control, "on_stop", lambda stop: None)
    settings.data_folder.mkdir()
    (settings.data_folder / "commissioned.toml").write_text("width = 8\n", encoding="utf-8")
    assert settings.frames_folder is not None
    onlooker = Onlooker(settings.frames_folder, gui)
    onlooker.start()
    assert app.run(replace(settings, backend_url="http://127.0.0.1:9"), "key-1", words) is Exit.DONE
    onlooker.join()
    assert "D-160" in caplog.text


def test_a_board_is_tried_elsewhere_on_its_screen_and_stands_again_where_its_settings_say(settings: Settings) -> None:
    wall = app.wall_for(replace(settings, wall="screen", left=8))
    assert isinstance(wall, ScreenWall)
    place = app.placing(wall, replace(settings, left=8))
    tried = Placement((64, 32), (16, 4))
    place(tried)
    assert wall.stands(None) == wall.stands(tried)
    place(None)
    back = wall.stands(None)
    assert back is not None
    assert [(one.left, one.source.width) for one in back.folds] == [(8, 640)]
    assert app.wall_for(replace(settings, wall="screen", scale=1.0)).stands(tried) is None
    assert app.wall_for(settings).stands(tried) is None
    app.placing(app.wall_for(settings), settings)(tried)
    wall.stop()
