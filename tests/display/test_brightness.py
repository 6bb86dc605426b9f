"""The seam to a board's controller: none is 未连接 and said; one that is named is asked."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from display import brightness, check, settings
from display.brightness import Controller, controller
from display.settings import Settings, checked
from labourhall.program.settings import SettingsError
from labourhall.program.words import Words

BOARD = Settings()


class Knob:
    """A controller of tests."""

    def __init__(self, level: int | None) -> None:
        self._level = level

    def level(self) -> int | None:
        return self._level

    def set_level(self, percent: int) -> bool:
        self._level = percent
        return True


def test_a_board_without_a_controller_has_none() -> None:
    assert controller(BOARD) is None


def test_the_controller_is_the_one_that_the_settings_name() -> None:
    knob = Knob(40)
    found = controller(replace(BOARD, brightness="knob"), {"knob": lambda _: knob})
    assert found is knob


def test_a_controller_for_which_there_is_no_driver_is_refused() -> None:
    with pytest.raises(SettingsError, match="brightness must be one of none"):
        checked(replace(BOARD, brightness="novastar"))
    assert set(settings.CONTROLLERS) == {settings.NO_CONTROLLER, *brightness.DRIVERS}, "what is known has a driver"


@pytest.mark.usefixtures("gui")
@pytest.mark.parametrize(
    ("drivers", "ok", "said"),
    [
        ({}, True, "亮度控制未连接"),
        ({"knob": lambda _: Knob(40)}, True, "40%"),
        ({"knob": lambda _: Knob(None)}, False, "亮度控制没有应答"),
    ],
)
def test_the_check_says_how_bright_the_board_is_or_that_nothing_is_connected(
    drivers: dict[str, Callable[[Settings], Controller]],
    ok: bool,
    said: str,
    words: Words,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(check, "controller", lambda board: controller(board, drivers))
    board = Settings(
        wall="frames", frames_folder=tmp_path / "wall", data_folder=tmp_path, backend_url="http://127.0.0.1:9"
    )
    board = replace(board, brightness="knob" if drivers else "none")
    (one,) = (one for one in check.everything(board, words) if one.id == "brightness")
    assert (one.ok, said in one.text) == (ok, True)
