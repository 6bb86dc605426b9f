"""From a city's codes to a kiosk that is content: a stick, a first start by keys on a real window, root's part.

The city is the reference server as a process, the reader a real card service with the software card.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from backend.__main__ import main as hall_backend
from cardreader.simulator.session import PrivateReader
from demo.hall.ports import free_port
from demo.hall.process import Program
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetHealth
from labourhall.contract.refusals import NoAnswer
from setup import kept
from setup.__main__ import main as hall_setup
from setup.app import FirstStart
from setup.first_start.entering import known
from setup.first_start.glass import Size
from setup.first_start.progress import Result, SetupStep
from setup.first_start.states import Approving, Finished, Setup
from setup.places import SetupPlaces
from setup.placing.place import apply
from setup.screen.painting import seen
from setup.screen.window import SetupWindow
from tests.backend.commands.typed import fill
from tests.cardreader.software import image

PATIENCE_MS: Final = 60_000
SCREEN: Final = Size(1080, 1920)
HALL_SETTINGS: Final = '[kiosk]\ndemonstration = true\nvoice_player = ["true"]\n'
"""A virtual reader is for demonstrations; and here nobody listens."""


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "backend.toml"
    path.write_text(f'database = "{tmp_path}/city.db"\nport = {free_port()}\n', encoding="utf-8")
    fill(path)
    return path


@pytest.fixture
def city(settings: Path, tmp_path: Path) -> Iterator[str]:
    """The server; gives its address."""
    port = settings.read_text(encoding="utf-8").split("port = ")[1].strip()
    url = f"http://127.0.0.1:{port}"
    program = Program("city", "backend", ["serve", "--settings", settings], tmp_path / "city.log", {})

    def answers() -> bool:
        sender = HttpSender(url)
        try:
            sender.send(GetHealth())
        except NoAnswer:
            return False
        finally:
            sender.close()
        return True

    try:
        program.await_sign(answers, 60.0)
        yield url
    finally:
        program.end()


def typed(settings: Path, capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """A command of the city's; what it printed."""
    capsys.readouterr()
    assert hall_backend([*map(str, words), "--settings", str(settings)]) == 0
    return capsys.readouterr().out


def machine(
    tmp_path: Path, settings: Path, city: str, capsys: pytest.CaptureFixture[str], *options: str, asset: str = "荔-07"
) -> SetupPlaces:
    """A machine as the installer leaves it: the stick's copy, what was typed, the kiosk's settings as they ship."""
    codes, snapshot, hall = tmp_path / "codes.txt", tmp_path / "snapshot", tmp_path / "more.toml"
    codes.write_text(
        typed(settings, capsys, "codes", "--hall", "liwan", "--role", "kiosk", "--count", "20", *options),
        encoding="utf-8",
    )
    typed(settings, capsys, "snapshot", snapshot)
    hall.write_text(HALL_SETTINGS, encoding="utf-8")
    places = SetupPlaces(tmp_path / f"root-{asset}")
    (places.own).mkdir(parents=True)
    where = ["--hall", "liwan", "--hall-name", "荔湾区劳动力市场", "--city", city, "--role", "kiosk"]
    what = ["--codes", f"kiosk={codes}", "--snapshot", str(snapshot), "--hall-settings", str(hall)]
    made = hall_setup(["stick", str(places.folder), *where, *what])
    assert made == 0
    assert hall_setup(["check", str(places.folder), "--hall", "liwan", "--role", "kiosk"]) == 0
    places.machine.parent.mkdir(parents=True)
    places.machine.write_text(f'role = "kiosk"\nasset = "{asset}"\n', encoding="utf-8")
    data = places.root / "var/lib/labourhall/kiosk"
    shipped = f'data_folder = "{data}"\nvoice_player = ["true"]\n'
    (places.machine.parent / "kiosk.toml").write_text(shipped, encoding="utf-8")
    places.machine_id.write_text("0123456789abcdef0123456789abcdef\n", encoding="ascii")
    return places


class Technician:
    """Somebody with a keyboard and a card before a new machine."""

    def __init__(self, places: SetupPlaces, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._ms = 0.0
        self.first = FirstStart(places, SCREEN, "zh_CN")
        self.window = SetupWindow(self.first.page, self.first.conductor.take, self._now)
        self.window.resize(SCREEN.width, SCREEN.height)
        self.first.start()
        self.window.show()
        self.keys = 0

    @property
    def setup(self) -> Setup:
        return self.first.conductor.setup

    def _now(self) -> float:
        self._ms += 1000
        return self._ms

    def press(self, key: Qt.Key) -> None:
        self.keys += 1
        QTest.keyClick(self.window, key)

    def touch(self, action: str) -> None:
        """What can be touched on the glass, by what it means."""
        self.keys += 1
        sketch = seen(self.first.page(), self.window.width(), self.window.height())
        box = next(one.box for one in sketch.touchables if one.choice.action == action)
        left, middle = Qt.MouseButton.LeftButton, QPoint(box.x + box.width // 2, box.y + box.height // 2)
        QTest.mouseClick(self.window, left, Qt.KeyboardModifier.NoModifier, middle)

    def await_step(self, step: SetupStep | None) -> None:
        self._qtbot.waitUntil(lambda: known(self.setup).next is step, timeout=PATIENCE_MS)

    def leave(self) -> None:
        self.first.close()
        self.window.hide()
        self.window.deleteLater()


@contextmanager
def before(places: SetupPlaces, qtbot: QtBot) -> Iterator[Technician]:
    """Somebody before the machine, until the power goes or all is over."""
    technician = Technician(places, qtbot)
    try:
        yield technician
    finally:
        technician.leave()


def nobody(path: Path, user: str) -> None:
    """The roles' users are not on the machine that tests."""


def devices_tried(technician: Technician, qtbot: QtBot, reader: PrivateReader) -> None:
    """Card in, no printer, heard, three targets, label."""
    technician.await_step(SetupStep.READER)
    reader.present(image())
    technician.await_step(SetupStep.PRINTER)
    qtbot.waitUntil(lambda: bool(technician.first.page().failure), timeout=PATIENCE_MS)
    technician.press(Qt.Key.Key_Return)
    technician.await_step(SetupStep.SOUND)
    qtbot.waitUntil(lambda: len(technician.first.page().choices) == 3, timeout=PATIENCE_MS)
    technician.press(Qt.Key.Key_Return)
    for _ in range(3):
        technician.touch("target")
    technician.await_step(SetupStep.LABEL)
    technician.press(Qt.Key.Key_Return)


def check(places: SetupPlaces) -> dict[str, dict[str, Any]]:
    """What `hall-kiosk --check` finds on that machine, by its id."""
    etc = places.machine.parent
    with (etc / "kiosk.secrets").open("rb") as secrets:
        file = str(secrets.fileno())
        command = [sys.executable, "-m", "kiosk", "--settings", str(etc / "kiosk.toml"), "--secrets-fd", file]
        ended = subprocess.run(
            [*command, "--check", "--json"],
            pass_fds=(secrets.fileno(),),
            env={**os.environ, "LANG": "C.UTF-8"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return {finding["id"]: finding for finding in json.loads(ended.stdout)}


def test_a_kiosk_from_the_citys_codes_to_its_own_check(
    tmp_path: Path,
    settings: Path,
    city: str,
    capsys: pytest.CaptureFixture[str],
    qtbot: QtBot,
    private_reader: PrivateReader,
) -> None:
    places = machine(tmp_path, settings, city, capsys, "--approved")
    with before(places, qtbot) as technician:
        technician.press(Qt.Key.Key_Return)  # the ruler is right
        devices_tried(technician, qtbot, private_reader)
        assert isinstance(technician.setup.at, Finished)
        assert technician.keys <= 10
        assert (places.own / kept.LABEL).exists()
    done = apply(places.root, nobody)
    assert done is not None
    assert {trial.step: trial.result for trial in done.trials} == {
        SetupStep.READER: Result.GOOD, SetupStep.PRINTER: Result.BAD,
        SetupStep.SOUND: Result.GOOD, SetupStep.TOUCH: Result.GOOD,
    }  # fmt: skip
    found = check(places)
    assert all(finding["ok"] for finding in found.values()), found
    assert "2" in found["cache"]["text"]
    key = json.loads((places.machine.parent / "kiosk.secrets").read_text(encoding="utf-8"))["device_key"]
    assert key not in technician.first.page().title + str(done)
    assert hall_setup(["first-start", "--root", str(places.root)]) == 0, "once it is done it asks nothing"


def test_a_kiosk_that_an_officer_approves_is_cut_off_meanwhile_and_goes_on(
    tmp_path: Path, settings: Path, city: str, capsys: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    places = machine(tmp_path, settings, city, capsys)
    with before(places, qtbot) as technician:
        technician.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: isinstance(technician.setup.at, Approving), timeout=PATIENCE_MS)
        number = technician.first.page().figure
    with before(places, qtbot) as technician:  # after a power cut
        qtbot.waitUntil(lambda: isinstance(technician.setup.at, Approving), timeout=PATIENCE_MS)
        assert technician.first.page().figure == number, "it is the same machine that asks"
    typed(settings, capsys, "approve", "荔-07", "--number", number)
    with before(places, qtbot) as technician:
        technician.await_step(SetupStep.READER)
        assert known(technician.setup).asset == "荔-07"
