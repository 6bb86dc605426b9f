"""What may be asked of the board that runs: status, a screenshot, dark, patterns, reload; and what if none answers."""

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import accumulate
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from display.__main__ import main
from display.commissioning.offering import NotOffered
from display.errands import Errands
from display.faults import Faults
from display.glass import Glass
from display.instead import PATTERN_FRAMES, Scene
from display.interrupted import InterruptedPlayer
from display.journal import Entry
from display.life import Life
from display.patterns import Pattern
from display.picture import Box, Picture
from display.player import Player
from display.read_back import OnScreen
from display.showing import Data
from display.shown import Proven
from display.steering import Steering, door_name
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.walls.frames import png_of
from labourhall.contract.interrupts import UrgentNotice
from labourhall.program import words as compiled
from labourhall.program.control import Exit
from labourhall.program.door import Door, ask
from scripts.wall_pictures import NOW, TYPHOON, words_of
from tests.display.test_glass import DATA
from tests.display.told import Told

pytestmark = pytest.mark.usefixtures("gui")


def drawn(picture: Picture) -> bytes:
    return png_of(Press(PALETTES[Lamps.FULL]), picture)


class APhone:
    """Commissioning that is on or off."""

    def __init__(self) -> None:
        self.found: str | NotOffered = "192.168.1.20:8090"
        self.is_on = False

    def begin(self) -> str | NotOffered:
        self.is_on = isinstance(self.found, str)
        return self.found

    def end(self) -> None:
        self.is_on = False


class Running:
    """A board whose frames a thread asks for, with its door."""

    def __init__(self, player: Player, folder: Path) -> None:
        self.entries: list[Entry] = []
        self.proven: list[Proven] = []
        self.data = [DATA]
        self.reloads: list[int] = []
        self.life = Life.ALIVE
        self.errands = Errands()
        self.phone = APhone()
        board = InterruptedPlayer(player)
        self.glass = Glass(
            board, Told(lambda: self.data[-1]), lambda: NOW, self, self.proven.append, errands=self.errands
        )
        self.faults = Faults(lambda codes: None)
        glass, faults, reloads = self.glass, self.faults, self.reloads
        self.renewals: list[int] = []
        steering = Steering(
            player.board, glass, self.errands, faults, lambda: self.life, drawn, lambda: reloads.append(1), self.phone,
            lambda: self.renewals.append(self.frame),
        )  # fmt: skip
        self.door = Door(folder / door_name(player.board), steering.answer)
        self.frame = 0
        self.is_over = threading.Event()
        self.hangs = threading.Event()
        self.thread = threading.Thread(target=self._paint, name="painter")

    def note(self, entry: Entry) -> None:
        self.entries.append(entry)

    def _paint(self) -> None:
        while not self.is_over.wait(0.001):
            if not self.hangs.is_set():
                self.glass.picture(self.frame)
                self.glass.between()
                self.frame += 1


@pytest.fixture
def running(player: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    monkeypatch.setattr(compiled, "read", words_of)
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    (tmp_path / "display.toml").write_text(f'data_folder = "{tmp_path}"\n', encoding="utf-8")
    one = Running(player, tmp_path)
    one.thread.start()
    one.door.start()
    yield one
    one.is_over.set()
    one.thread.join()
    assert one.door.stop(10.0)


def typed(tmp_path: Path, *words: object) -> int:
    return main([str(word) for word in words] + ["--settings", str(tmp_path / "display.toml")])


def until(wanted: Callable[[], object]) -> None:
    for _ in range(4000):
        if wanted():
            return
        threading.Event().wait(0.002)
    raise AssertionError("it never came")


def test_a_board_that_is_to_be_renewed_ends_with_its_page_and_once(running: Running, tmp_path: Path) -> None:
    assert typed(tmp_path, "renew") == Exit.DONE
    until(lambda: len(running.entries) >= 3)
    assert len(running.renewals) == 1
    assert running.renewals[0] in set(accumulate(json.loads(entry.line)["frames"] for entry in running.entries))


def test_the_status_says_what_stands_and_that_nothing_could_be_read_back(
    running: Running, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    until(lambda: running.frame > 3)
    assert typed(tmp_path, "status") == Exit.DONE
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("日常 · p1 · 第 ")
    assert out[0].endswith(" 帧 · 未能回读")
    assert out[1] == "一切正常。"
    assert typed(tmp_path, "status", "--json") == Exit.DONE
    told = json.loads(capsys.readouterr().out)
    assert (told["board"], told["kind"], told["life"], told["faults"]) == ("1", "rows", "alive", [])


@pytest.mark.expects_logs
def test_what_is_wrong_is_said_with_what_to_do_and_ends_with_1(
    running: Running, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    running.faults.saw(OnScreen.COVERED)
    assert typed(tmp_path, "status") == Exit.FAILED
    assert "D-144 屏幕上不是送出的画面" in capsys.readouterr().out
    running.faults.saw(OnScreen.SEEN)
    running.life = Life.NO_FRAMES
    assert typed(tmp_path, "status") == Exit.FAILED
    assert "画面停住了。" in capsys.readouterr().out
    assert typed(tmp_path, "status", "--json") == Exit.FAILED


def test_a_screenshot_is_what_is_painted_now(running: Running, tmp_path: Path) -> None:
    until(lambda: running.frame > 60)
    assert typed(tmp_path, "screenshot", "--out", tmp_path / "shot.png") == Exit.DONE
    found = QImage(str(tmp_path / "shot.png"))
    assert (found.width(), found.height()) == (640, 320)
    assert typed(tmp_path, "screenshot", "--out", tmp_path / "no" / "shot.png") == Exit.FAILED


def test_dark_is_dark_until_somebody_ends_it_and_is_no_proof_of_a_page(running: Running, tmp_path: Path) -> None:
    until(lambda: running.frame > 3)
    assert typed(tmp_path, "blank") == Exit.DONE
    assert typed(tmp_path, "blank") == Exit.DONE, "it may come twice"
    until(lambda: running.glass.painted == Picture(640, 320, ()))
    until(lambda: running.frame > 1000)
    assert running.proven[-1].page == ""
    assert ask(tmp_path / door_name("1"), {"do": "status"})["instead"] == "blank"
    assert typed(tmp_path, "unblank") == Exit.DONE
    until(lambda: running.glass.painted.rows or running.glass.painted.placed)
    running.glass.end()
    shown = [json.loads(one.line)["frames"] for one in running.entries]
    assert sum(shown) < 1000, "what stood while it was dark is not counted"


def marks(picture: Picture) -> list[object]:
    return [mark for one in picture.placed for mark in one.strip.marks]


@pytest.mark.parametrize("pattern", Pattern)
def test_a_pattern_stands_in_place_of_the_pages(pattern: Pattern, running: Running, tmp_path: Path) -> None:
    assert typed(tmp_path, "pattern", pattern.value) == Exit.DONE
    until(lambda: any(isinstance(mark, Box) and mark.exact for mark in marks(running.glass.painted)))
    assert running.glass.status.instead == pattern.value


def test_reload_asks_the_city_at_once(running: Running, tmp_path: Path) -> None:
    assert typed(tmp_path, "reload") == Exit.DONE
    assert running.reloads == [1]


def test_commissioning_from_a_phone_is_on_and_off_by_a_word(
    running: Running, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(tmp_path, "commission") == Exit.DONE
    assert "http://192.168.1.20:8090 ，输入大屏上的六位数字" in capsys.readouterr().out
    assert running.phone.is_on
    assert typed(tmp_path, "commission", "--off") == Exit.DONE
    assert capsys.readouterr().out == "手机调试已关闭。\n"
    assert not running.phone.is_on


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (NotOffered("commissioning.no-address"), "D-161 手机调试开不了：本机没有本厅网络的地址。"),
        (
            NotOffered("commissioning.no-port", ("10.0.0.2:80", "占用")),
            "D-161 手机调试开不了：10.0.0.2:80 不能用（占用）。",
        ),
    ],
)
def test_why_no_phone_can_be_let_in_is_a_sentence(
    found: NotOffered, said: str, running: Running, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    running.phone.found = found
    assert typed(tmp_path, "commission") == Exit.FAILED
    assert capsys.readouterr().err.startswith(said)


def test_a_board_that_hangs_and_one_that_is_not_there_are_said(
    running: Running, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("display.errands.SECONDS", 0.05)
    running.hangs.set()
    for question in ({"do": "status"}, {"do": "blank"}):
        assert ask(tmp_path / door_name("1"), question) == {"refused": "no-answer"}
    assert typed(tmp_path, "status") == Exit.FAILED
    assert capsys.readouterr().err.startswith("D-147 没有按这份设置运行的屏 1")
    (tmp_path / "display.toml").write_text(f'data_folder = "{tmp_path}"\nboard = "2"\n', encoding="utf-8")
    assert typed(tmp_path, "blank") == Exit.FAILED
    assert capsys.readouterr().err.startswith("D-147 没有按这份设置运行的屏 2")


@pytest.mark.parametrize("question", [{}, {"do": "fly"}, {"do": "pattern"}, {"do": "pattern", "name": ["grid"]}])
def test_what_nobody_knows_is_refused(question: dict[str, object], running: Running, tmp_path: Path) -> None:
    assert ask(tmp_path / door_name("1"), question) == {"refused": "unknown"}


def glass_of(player: Player, data: list[Data]) -> Glass:
    class Nowhere:
        def note(self, entry: Entry) -> None:
            """Nothing."""

    return Glass(InterruptedPlayer(player), Told(lambda: data[-1]), lambda: NOW, Nowhere(), lambda proven: None)


def test_a_pattern_that_is_forgotten_ends_by_itself(player: Player) -> None:
    glass = glass_of(player, [DATA])
    glass.picture(0)
    glass.stand_instead(Scene(Pattern.GRID))
    assert glass.picture(1).rows == ()
    glass.picture(PATTERN_FRAMES)
    assert glass.status.instead == "grid"
    glass.picture(PATTERN_FRAMES + 1)
    assert glass.status.instead == ""


def test_an_emergency_stands_at_once_over_a_board_that_was_made_dark_and_a_notice_does_not(player: Player) -> None:
    assert DATA.programme is not None
    notice = UrgentNotice(2, "停电", NOW + timedelta(hours=1))
    data = [DATA, replace(DATA, programme=replace(DATA.programme, interrupts=(notice,)))]
    glass = glass_of(player, data)
    assert glass.status.page == ""
    glass.picture(0)
    glass.stand_instead(Scene(None))
    assert glass.picture(1).placed == ()
    data.append(replace(DATA, programme=replace(DATA.programme, interrupts=(TYPHOON,))))
    assert glass.picture(2).placed != ()
    data.append(DATA)
    assert glass.picture(3).placed != (), "nor does the dark come back after it"
