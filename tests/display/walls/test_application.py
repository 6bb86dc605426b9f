"""On which of its platforms Qt starts, and where a board is refused."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from display.failures import BoardFailure, BoardUnusable
from display.settings import Settings
from display.walls.application import application_for

pytestmark = pytest.mark.usefixtures("gui")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(wall="frames", frames_folder=tmp_path / "wall", data_folder=tmp_path / "data")


def test_qt_drops_scales_from_the_environment(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    application_for(settings)
    assert "QT_SCALE_FACTOR" not in os.environ
    assert os.environ["QT_ENABLE_HIGHDPI_SCALING"] == "0"


def test_a_wall_of_frames_needs_no_display(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    application_for(settings)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize(("wayland", "tried"), [("wayland-0", "wayland;xcb;offscreen"), ("", "xcb;offscreen")])
def test_a_window_on_a_desk_tries_the_displays_there_may_be(
    settings: Settings, wayland: str, tried: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    with pytest.raises(BoardUnusable):
        application_for(replace(settings, wall="screen", scale=1.0))
    assert os.environ["QT_QPA_PLATFORM"] == tried


def test_a_screen_without_a_display_is_refused_when_none_was_asked_for(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    with pytest.raises(BoardUnusable) as caught:
        application_for(replace(settings, wall="screen"))
    assert caught.value.failure is BoardFailure.NO_SCREEN


def test_a_board_on_wayland_is_refused_by_name(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    board = replace(settings, wall="screen")
    application_for(board)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    with pytest.raises(BoardUnusable) as caught:
        application_for(board)
    assert caught.value.failure is BoardFailure.WAYLAND
    monkeypatch.undo()
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    with pytest.raises(BoardUnusable) as caught:
        application_for(board)
    assert caught.value.failure is BoardFailure.WAYLAND, "an X server inside of it paces no better"
    assert os.environ["QT_QPA_PLATFORM"] == "xcb;offscreen"
