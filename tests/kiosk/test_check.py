import os
import socket
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cardreader.failures import CardFailure, Failure
from cardreader.pcsc import ReaderState
from kiosk import check
from kiosk.settings import Settings
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import Health
from labourhall.printing import print_queue
from tests.kiosk.spoken import words

ENGLISH = words("en", "visit", "trust")


@pytest.mark.parametrize(
    ("environment", "name", "address"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen", None),
        ({"QT_QPA_PLATFORM": "vnc:port=5977"}, "vnc", None),
        ({}, "", None),
        ({"DISPLAY": "nonsense"}, "", None),
        ({"DISPLAY": ":7.0"}, ":7.0", "/tmp/.X11-unix/X7"),
        ({"DISPLAY": "far:1"}, "far:1", ("far", 6001)),
        ({"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": "/run/user/7", "DISPLAY": ":7"}, "wayland-1",
         "/run/user/7/wayland-1"),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-1", "DISPLAY": ":7"}, ":7", "/tmp/.X11-unix/X7"),
    ],
)  # fmt: skip
def test_where_the_display_listens(environment: Mapping[str, str], name: str, address: object) -> None:
    assert check.display_address(environment) == (name, address)


def test_a_display_that_answers_is_there_and_one_that_does_not_is_not(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "w", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not check.display(environment, ENGLISH).ok
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "w"))
        listening.listen()
        assert check.display(environment, ENGLISH).ok


def test_without_any_display_the_sentence_says_what_to_do() -> None:
    finding = check.display({}, ENGLISH)
    assert (finding.id, finding.ok) == ("display", False)
    assert "Start the graphical session" in finding.text


def test_qt_that_needs_no_display_has_one() -> None:
    assert check.display({"QT_QPA_PLATFORM": "offscreen"}, ENGLISH).ok


@pytest.mark.usefixtures("qapp")
def test_a_missing_font_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    assert check.fonts(ENGLISH).ok
    monkeypatch.setattr(check, "FONTS", ("A font that nobody has",))
    finding = check.fonts(ENGLISH)
    assert not finding.ok
    assert "A font that nobody has" in finding.text
    assert "fonts-noto-cjk" in finding.text


@pytest.mark.parametrize(
    ("states", "demonstration", "ok", "part"),
    [
        (CardFailure(Failure.SERVICE_DOWN), False, False, "C-102"),
        ((), False, False, "C-101"),
        ((ReaderState("Virtual PCD 00 00"),), False, False, "C-111"),
        ((ReaderState("Virtual PCD 00 00"),), True, True, "Virtual PCD 00 00"),
        ((ReaderState("ACS ACR39U"),), False, True, "ACS ACR39U"),
    ],
)
def test_the_reader(states: object, demonstration: bool, ok: bool, part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "reader_states", lambda: states)
    finding = check.reader(Settings(demonstration=demonstration), ENGLISH)
    assert finding.ok is ok
    assert part in finding.text


PRESENT, MUTE = 0x20, 0x200
"""Bits of PC/SC's state word."""
READER, PSAM = ReaderState("ACS ACR39U"), ReaderState("PSAM", PRESENT, b"\x3b\x00")


@pytest.mark.parametrize(
    ("states", "ok"),
    [
        ((READER, PSAM), True),
        ((READER, ReaderState("PSAM")), False),
        ((READER, ReaderState("PSAM", PRESENT | MUTE)), False),
        ((READER,), False),
        (CardFailure(Failure.SERVICE_DOWN), False),
    ],
)
def test_the_security_module(states: object, ok: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "reader_states", lambda: states)
    finding = check.security_module(Settings(security_module_reader="PSAM"), ENGLISH)
    assert (finding.ok, "PSAM" in finding.text) == (ok, True)


def test_a_kiosk_without_a_security_module_says_what_it_cannot_read() -> None:
    finding = check.security_module(Settings(), ENGLISH)
    assert finding.ok
    assert "3.00" in finding.text


def test_all_readers_are_listed_with_what_they_are_taken_for(monkeypatch: pytest.MonkeyPatch) -> None:
    states = (
        READER,
        PSAM,
        ReaderState("ACS SAM slot 01", PRESENT, b"\x3b\x00"),
        ReaderState("Virtual PCD 00 00"),
        ReaderState("Alcor", 0x08),
        ReaderState("Slot without power", PRESENT | MUTE),
    )
    monkeypatch.setattr(check, "reader_states", lambda: states)
    finding = check.reader(Settings(security_module_reader="PSAM", readers_ignored=("* sam *",)), ENGLISH)
    assert finding.ok
    for part in (
        "“ACS ACR39U” is for cards;",
        "“PSAM” is the security module's",
        "“ACS SAM slot 01” is ignored",
        "“Virtual PCD 00 00” is virtual and not used (C-111)",
        "“Alcor” does not answer (C-112)",
        "“Slot without power” is for cards, but what is in it gives no answer",
    ):
        assert part in finding.text


def test_readers_of_which_none_is_for_cards_are_listed_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "reader_states", lambda: (READER, ReaderState("Alcor", 0x08)))
    finding = check.reader(Settings(reader="Alcor*"), ENGLISH)
    assert not finding.ok
    assert "C-112" in finding.text
    assert "“ACS ACR39U” is ignored" in finding.text


def test_the_modules_reader_is_none_for_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "reader_states", lambda: (PSAM,))
    finding = check.reader(Settings(security_module_reader="PSAM"), ENGLISH)
    assert (finding.ok, "C-101" in finding.text) == (False, True)


@pytest.mark.parametrize(("url", "part"), [("ftp://x", "ftp://x"), ("http://127.0.0.1:9", "L-204")])
def test_a_city_that_cannot_be_reached(url: str, part: str) -> None:
    finding = check.backend(Settings(backend_url=url), ENGLISH)
    assert not finding.ok
    assert part in finding.text


def test_a_city_that_cannot_prove_to_be_the_city_is_said_with_what_to_do(tmp_path: Path) -> None:
    settings = Settings(backend_url="https://127.0.0.1:9", city_ca=tmp_path / "ca.pem")
    finding = check.backend(settings, ENGLISH)
    assert not finding.ok
    assert finding.text.startswith("L-205 No certificate of an authority can be read")
    assert finding.text.endswith("Correct city_ca.")


def test_a_city_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HttpSender, "send", lambda *_: Health("0.1.0", datetime(2026, 11, 23, 9, 0, tzinfo=UTC)))
    assert check.backend(Settings(), ENGLISH).text == "The city's server answers, version 0.1.0."


def test_the_copy(tmp_path: Path) -> None:
    assert check.cache(Settings(data_folder=tmp_path / "data"), ENGLISH).text == "The hall's copy holds 0 vacancies."
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    finding = check.cache(Settings(data_folder=tmp_path / "file"), ENGLISH)
    assert not finding.ok
    assert "data_folder" in finding.text


def test_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert check.letters(Settings(), ENGLISH).ok
    assert str(tmp_path) in check.letters(Settings(letters_folder=tmp_path), ENGLISH).text
    monkeypatch.setattr(print_queue.PrintQueue, "trouble", lambda queue: None)
    assert check.letters(Settings(printer="office"), ENGLISH).ok
    monkeypatch.setattr(print_queue.PrintQueue, "trouble", lambda queue: "stopped")
    found = check.letters(Settings(printer="office"), ENGLISH)
    assert not found.ok
    assert "office" in found.text
    assert "stopped" in found.text


@pytest.mark.usefixtures("qapp")
def test_everything_has_ids_that_do_not_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "reader_states", lambda: ())
    settings = Settings(backend_url="http://127.0.0.1:9", data_folder=tmp_path)
    ids = [finding.id for finding in check.everything(settings, ENGLISH)]
    assert ids == ["display", "fonts", "reader", "security_module", "backend", "cache", "printer"]
    assert os.environ["QT_QPA_PLATFORM"]
