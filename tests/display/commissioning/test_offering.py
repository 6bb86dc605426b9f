"""Commissioning is off until somebody asks for it, and off again by itself, by a word, and with the program."""

import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from display.commissioning import carried_over
from display.commissioning.access import AT_START, HOUR, form_mark
from display.commissioning.offering import NotOffered, Offering
from display.instead import Scene
from display.patterns import Pattern
from display.player import Player
from labourhall.program.address import read
from tests.display.commissioning.a_board import CODE, TOKEN, ABoard
from tests.display.commissioning.knocking import Phone


def until(wanted: Callable[[], object]) -> None:
    for _ in range(4000):
        if wanted():
            return
        threading.Event().wait(0.005)
    raise AssertionError("it never came")


def offering_of(hall: ABoard) -> Offering:
    hall.running.settings = replace(hall.settings, phone_address="127.0.0.1", phone_port=0)
    return Offering(hall.running, hall.folder, hall.desk_for, lambda: hall.seconds, hall.codes.chance(), lambda: None)


@pytest.fixture
def offered(hall: ABoard) -> Iterator[Offering]:
    one = offering_of(hall)
    yield one
    one.stop(20.0)


def begun(offering: Offering) -> Phone:
    address = offering.begin()
    assert isinstance(address, str)
    return Phone(read(address))


def is_shut(phone: Phone) -> bool:
    try:
        socket.create_connection(phone.address, 20.0).close()
    except ConnectionError:
        return True
    return False


def let_in(phone: Phone, hall: ABoard) -> None:
    code = f"{(int(CODE) + 101_101 * hall.codes.spent) % 10**6:06d}"
    assert phone.sent("/in", code=code)[0] == 303


def test_it_is_off_until_it_begins_and_off_by_a_word(offered: Offering, hall: ABoard) -> None:
    offered.end()
    phone = begun(offered)
    assert phone.asked("GET", "/")[0] == 200
    until(lambda: hall.glass.instead is not None)
    offered.end()
    assert is_shut(phone)
    assert hall.glass.instead is None, "the code leaves the wall with it"


def test_it_is_off_by_itself_after_the_hour(offered: Offering, hall: ABoard) -> None:
    phone = begun(offered)
    hall.seconds += HOUR
    until(lambda: is_shut(phone))


def test_what_a_start_offers_is_off_after_ten_minutes(offered: Offering, hall: ABoard) -> None:
    offered.begin_at_start(AT_START)
    until(lambda: hall.glass.instead is not None)
    hall.seconds += AT_START
    until(lambda: hall.glass.instead is None)


def test_beginning_anew_shows_another_code_and_lets_go_of_whoever_was_in(offered: Offering, hall: ABoard) -> None:
    first = begun(offered)
    until(lambda: hall.glass.instead is not None)
    shown = hall.glass.instead
    second = begun(offered)
    assert is_shut(first) or first.address == second.address
    until(lambda: hall.glass.instead not in (None, shown))


def test_a_new_start_that_a_phone_asked_for_is_done_when_the_phone_has_its_page(
    offered: Offering, hall: ABoard
) -> None:
    phone = begun(offered)
    let_in(phone, hall)
    page = phone.sent("/far-row", form=form_mark(TOKEN), do="keep", far_row_m="25", pitch_mm="10")[2]
    assert "正在重新启动" in page
    assert hall.restarts == 0
    hall.seconds += 1.0
    until(lambda: hall.restarts)
    until(lambda: is_shut(phone))

    after = offering_of(hall)
    after.resume()
    assert after._open is not None
    again = Phone(after._open.server.address)
    again.cookie = phone.cookie
    assert "屏幕现况" in again.asked("GET", "/")[2]
    assert hall.glass.instead is None, "nobody else is let in: no code stands on the wall"
    after.stop(20.0)
    after.resume()
    assert after._open is None or not after._open.thread.is_alive()


@pytest.mark.expects_logs
def test_a_board_that_hangs_is_not_started_anew_and_that_is_said(
    offered: Offering, hall: ABoard, caplog: pytest.LogCaptureFixture
) -> None:
    phone = begun(offered)
    let_in(phone, hall)
    phone.sent("/forget", form=form_mark(TOKEN))
    hall.errands.hangs = True
    hall.seconds += 1.0
    until(lambda: is_shut(phone))
    until(lambda: "is not started anew" in caplog.text)


@pytest.mark.expects_logs
def test_why_it_cannot_be_is_said(hall: ABoard, caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        one = offering_of(hall)
        hall.running.settings = replace(hall.settings, phone_address="127.0.0.1", phone_port=port)
        assert one.begin() == NotOffered("commissioning.no-port", (f"127.0.0.1:{port}", "Address already in use"))
        one.begin_at_start(AT_START)
        assert "D-161" in caplog.text
        assert f"127.0.0.1:{port}" in caplog.text
        hall.running.settings = replace(hall.settings, phone_address="no.such.host.invalid")
        found = one.begin()
        assert isinstance(found, NotOffered)
        assert found.why == "commissioning.no-port"
        hall.running.settings = hall.settings
        assert one.begin() == NotOffered("commissioning.no-address")
        one.stop(1.0)


def test_with_the_program_it_ends_without_asking_the_board(hall: ABoard) -> None:
    one = offering_of(hall)
    phone = begun(one)
    until(lambda: hall.glass.instead is not None)
    hall.glass.stand_instead(Scene(Pattern.GRID))
    one.stop(20.0)
    assert is_shut(phone)
    assert hall.glass.instead is not None


def test_nothing_is_resumed_where_nobody_was_in(player: Player, tmp_path: Path) -> None:
    hall = ABoard(player, tmp_path)
    one = offering_of(hall)
    one.resume()
    assert one._open is None
    assert carried_over.take(tmp_path, hall.seconds) is None
