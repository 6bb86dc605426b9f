"""Whatever a new machine has wrong with it is said in a sentence with a code, and its first start comes to its end."""

import json
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from cardreader.pcsc import ReaderState
from labourhall.contract.refusals import Distrust, Distrusted
from labourhall.program import words
from setup import kept
from setup.clock import behind, raised
from setup.enrolling import Unheard
from setup.failures import Failure, Trouble
from setup.first_start.course import begin
from setup.first_start.glass import Size
from setup.first_start.progress import PanelWidth, Result, SetupProgress, SetupStep
from setup.first_start.states import Finished, Measuring, SetupSurroundings, Unusable
from setup.first_start.vocabulary import CityAnswered, Tried
from setup.hands import devices
from setup.hands.devices import DeviceWishes, try_printer, try_reader
from setup.machine_file import Typed, begun
from setup.panel import size
from setup.placing.place import apply
from setup.roles import SetupRole
from setup.screen.page import SetupPage
from setup.screen.pages import page
from setup.screen.painting import seen
from setup.sentences import sentence
from setup.stick.reading import StickExpected, objection, read
from tests.setup.first_start.play import AROUND, KIOSK, Play, to
from tests.setup.first_start.test_glass import edid
from tests.setup.installed import answered, installed
from tests.setup.sticks import NOW, stick
from tests.setup.test_panel import connect

CHINESE: Final = words.read("zh_CN")


def nobody(path: Path, user: str) -> None:
    """The roles' users are not on the machine that tests."""


def shown(play: Play) -> SetupPage:
    return page(play.setup, CHINESE, "2026-11-29")


def ended(play: Play) -> SetupProgress:
    """What is known once whoever stands there went on to the end."""
    done = to(SetupStep.LABEL, play).press("done")
    assert isinstance(done.at, Finished)
    return done.known


def test_a_stick_of_another_hall(tmp_path: Path) -> None:
    made = stick(tmp_path)
    trouble = objection(made, StickExpected(hall="tianhe"))
    assert trouble is not None
    assert trouble.failure is Failure.OTHER_HALL
    assert "liwan" in sentence(trouble, CHINESE)


def test_a_stick_for_other_machines_changes_nothing_on_this_one(tmp_path: Path) -> None:
    places, made = installed(tmp_path, role="backend")
    found = begun(made, Typed("backend"))
    assert isinstance(found, Trouble)
    setup, effects = begin(found, AROUND)
    assert setup.at == Unusable(found)
    assert effects == ()
    assert page(setup, CHINESE).failure == "代码 S-613"
    assert apply(places.root, nobody) is None


def test_a_machine_that_got_another_stick_meanwhile_begins_anew(tmp_path: Path) -> None:
    places, made = installed(tmp_path)
    assert kept.keep(places.own, replace(KIOSK, mark=made.mark)) is None
    newer = stick(tmp_path, places.folder, NOW.replace(hour=20))
    assert kept.read(places.own, newer.mark) is None


def test_no_printer() -> None:
    play = to(SetupStep.PRINTER).hear(try_printer(DeviceWishes(), b"", SetupStep.PRINTER))
    assert shown(play).failure == "代码 S-626"
    done = ended(play.press("skip"))
    assert done.tried(SetupStep.PRINTER) is not None
    assert (
        "打印机"
        in dict(page(to(SetupStep.LABEL, Play(replace(done, labelled=False))).setup, CHINESE).facts)["没有试好"]
    )


def test_two_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "LOOK_SECONDS", 0.0)
    play = to(SetupStep.READER)
    told: list[Tried] = []
    looks = iter([(ReaderState("ACS 00"), ReaderState("Feitian 01"))])
    try_reader(DeviceWishes(), told.append, lambda: bool(told), lambda: next(looks))
    play.hear(told[0])
    assert dict(shown(play).facts)["看到的读卡器"] == "ACS 00 · Feitian 01"
    play.hear(Tried(SetupStep.READER, "Feitian 01"))
    found = play.known.tried(SetupStep.READER)
    assert found is not None
    assert (found.result, found.said) == (Result.GOOD, "Feitian 01")


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_panel_that_is_rotated(turns: int) -> None:
    play = Play(around=replace(AROUND, pixels=Size(1920, 1080))).press(*["turn"] * turns)
    found = shown(play)
    assert (found.turned, found.failure) == (turns * 90, "代码 S-632")
    sketch = seen(found, 1920, 1080)
    assert (sketch.width < sketch.height) == (turns % 2 == 1)
    done = ended(play)
    assert done.panel == PanelWidth(268.0 if turns % 2 else 476.4, turns * 90)


@pytest.mark.parametrize("pixels", [Size(3840, 2160), Size(2160, 3840)], ids=str)
def test_a_4k_panel(pixels: Size) -> None:
    play = Play(around=replace(AROUND, pixels=pixels, panel=Size(953, 543)))
    assert isinstance(play.at, Measuring)
    assert play.at.note is None
    known = ended(play).panel
    assert known is not None
    assert known.width_mm == pytest.approx(953.0 if pixels.width > pixels.height else 543.0, rel=0.002)


@pytest.mark.parametrize("told", [Size(160, 90), Size(480, 360), Size(10, 6)], ids=str)
def test_an_edid_that_is_wrong(tmp_path: Path, told: Size) -> None:
    connect(tmp_path, "card0-HDMI-A-1", edid(told.width // 10, max(1, told.height // 10)))
    play = Play(around=replace(AROUND, panel=size(tmp_path)))
    assert shown(play).failure == "代码 S-621"
    assert ended(play).panel == PanelWidth(268.0)


def test_a_clock_of_2000_is_put_forward_and_where_it_cannot_be_a_dead_line_is_told_as_what_it_is() -> None:
    then = NOW.replace(year=2000)
    clock = behind(then, NOW)
    assert clock is not None

    def forbidden(_: object) -> None:
        raise PermissionError

    with pytest.raises(PermissionError):
        raised(then, NOW, forbidden)
    play = to(SetupStep.ENROL, Play(around=replace(AROUND, clock=clock)))
    assert shown(play).failure == "代码 S-622"
    play.hear(CityAnswered(Unheard("L-205", "", Distrusted(Distrust.NOT_YET, "not yet valid"))))
    assert shown(play).failure == "代码 S-622"
    assert "2000" in shown(play).note
    registered = ended(play.press("later")).registration
    assert registered is not None
    assert registered.code == "L-205"


def test_machines_of_a_batch_differ_in_number_and_glass_alone(tmp_path: Path) -> None:
    places, made = answered(tmp_path)
    apply(places.root, nobody)
    etc = places.root / "etc/labourhall"
    own = tomllib.loads((etc / "kiosk.toml").read_text(encoding="utf-8"))
    assert own.keys() == {"data_folder", "voice_player", "name", "panel_width_mm"}
    assert (etc / "layers/hall.toml").read_bytes() == made.files["hall.toml"]
    assert json.loads((etc / "kiosk.secrets").read_text(encoding="utf-8"))["device_key"]


def test_nothing_at_all_is_connected() -> None:
    around = SetupSurroundings(Size(1080, 1920))
    play = Play(around=around).press("done", "later")
    for step in (SetupStep.READER, SetupStep.PRINTER, SetupStep.SOUND):
        play.hear(Tried(step, trouble=Trouble(Failure.NO_READER, ("C-102",)))).press("skip")
    play.press("skip")
    play.hear(Tried(SetupStep.LABEL, trouble=Trouble(Failure.NO_PRINTER))).press("done")
    assert isinstance(play.at, Finished)
    assert play.setup.presses <= 10


def test_a_role_that_is_asked_by_text_is_asked_the_same() -> None:
    play = Play(SetupProgress("5" * 64, SetupRole.EDITOR, "liwan", "荔湾", ""))
    assert shown(play.type("E-1").press("done")).title


def test_no_stick_at_all(tmp_path: Path) -> None:
    found = read(tmp_path)
    assert isinstance(found, Trouble)
    assert found.failure is Failure.NO_STICK
