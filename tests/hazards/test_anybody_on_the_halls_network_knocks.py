"""Hazard: a hall's network is everybody's. Whoever knocks at a board's phone page without its code changes nothing,
reads nothing, keeps nobody else waiting, and leaves no thread behind."""

import random
import socket
import threading
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import pytest

from display.commissioning import server as serving_file
from display.commissioning.access import HOUR, TRIES, form_mark
from display.commissioning.request import MOST_BYTES, Answer, Request
from display.commissioning.server import MOST_CONNECTIONS, MOST_OF_ONE, WHOLE_SECONDS, PhoneServer
from display.patterns import Pattern
from display.player import Player
from labourhall.program.address import shown
from tests.display.commissioning.a_board import CODE, TOKEN, ABoard
from tests.display.commissioning.knocking import Phone, a_phone, heard
from tests.display.commissioning.serving import serving
from tests.display.conftest import planner, player, words

__all__ = ["planner", "player", "words"]


@pytest.fixture
def hall(player: Player, tmp_path: Path) -> ABoard:
    return ABoard(player, tmp_path)


@pytest.fixture
def knocked(hall: ABoard) -> Iterator[tuple[ABoard, Phone, PhoneServer]]:
    with a_phone(hall.desk) as (phone, server):
        yield hall, phone, server


Knocked = tuple[ABoard, Phone, PhoneServer]


def is_untouched(hall: ABoard) -> bool:
    return hall.glass.instead is None and hall.restarts == 0 and list(hall.folder.iterdir()) == []


def test_the_whole_way_with_a_phone(knocked: Knocked) -> None:
    hall, phone, _ = knocked
    status, headers, body = phone.asked("GET", "/")
    assert (status, "请在这里输入" in body) == (200, True)
    assert headers["cache-control"] == "no-store"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "script" not in headers["content-security-policy"]
    assert "server" not in headers or "Python" not in headers["server"]
    status, headers, _ = phone.sent("/in", code=CODE)
    assert (status, headers["location"]) == (303, "/")
    assert headers["set-cookie"].endswith("Path=/; HttpOnly; SameSite=Strict")
    assert "屏幕现况" in phone.asked("GET", "/")[2]
    mark = form_mark(TOKEN)
    phone.sent("/pattern", form=mark, name="grid", module_width="32", module_height="16")
    assert hall.glass.instead is not None
    assert hall.glass.instead.scene.shows is Pattern.GRID
    assert phone.asked("HEAD", "/")[2] == ""
    _, headers, _ = phone.sent("/end", form=mark)
    assert "Max-Age=0" in headers["set-cookie"]
    assert hall.desk.is_over()


def test_wrong_codes_and_then_a_pause(knocked: Knocked) -> None:
    hall, phone, _ = knocked
    assert [phone.sent("/in", code="000000")[0] for _ in range(TRIES)] == [403] * TRIES
    assert phone.sent("/in", code=hall.desk.access.code)[0] == 403
    assert phone.cookie == ""


def test_two_phones(knocked: Knocked) -> None:
    hall, phone, server = knocked
    other = Phone(server.address)
    assert phone.sent("/in", code=CODE)[0] == 303
    assert other.sent("/in", code=CODE)[0] == 403
    assert "已有一部手机" in other.asked("GET", "/")[2]
    assert other.sent("/pattern", form=form_mark(TOKEN), name="grid")[0] == 403, "the mark without the cookie"
    assert is_untouched(hall)


def test_after_the_hour(knocked: Knocked) -> None:
    hall, phone, _ = knocked
    phone.sent("/in", code=CODE)
    hall.seconds += HOUR
    assert "调试时间已到" in phone.asked("GET", "/")[2]
    assert phone.sent("/pattern", form=form_mark(TOKEN), name="grid")[0] == 403
    assert is_untouched(hall)


def test_a_foreign_page_whose_name_leads_here(knocked: Knocked) -> None:
    hall, phone, server = knocked
    phone.sent("/in", code=CODE)
    port = server.address[1]
    for host in ("evil.example", f"evil.example:{port}", f"localhost:{port}", ""):
        assert phone.asked("GET", "/", Host=host)[0] == 421
    body = f"form={form_mark(TOKEN)}&name=grid&module_width=32&module_height=16".encode()
    assert phone.asked("POST", "/pattern", body, Origin="http://evil.example")[0] == 403
    assert phone.asked("POST", "/pattern", body, Content_Type="text/plain")[0] == 415
    assert is_untouched(hall)


@pytest.mark.parametrize(
    ("said", "status"),
    [
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200) + b"\n", None),
        (b"GET\r\n\r\n", None),
        (b"GET / HTTP/9.9\r\n\r\n", None),
        (b"BREW / HTTP/1.1\r\nHost: HOST\r\n\r\n", 501),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\nHost: HOST\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 200 + b"\r\n", 431),
        (b"GET / HTTP/1.1\r\nHost: HOST\r\nHost: evil.example\r\n\r\n", 421),
        ((b"POST /in HTTP/1.1\r\nHost: HOST\r\nContent-Length: 99999999\r\n"
         b"Content-Type: application/x-www-form-urlencoded\r\n\r\n"), 413),
        ((b"POST /in HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n"
         b"Content-Type: application/x-www-form-urlencoded\r\n\r\n3\r\na=b\r\n"), 411),
        ((b"POST /in HTTP/1.1\r\nHost: HOST\r\nContent-Length: 5\r\n"
         b"Content-Type: application/x-www-form-urlencoded\r\n\r\n%ff=\xff"), 400),
    ],
    ids=("tls", "no path", "a version", "a method", "a long path", "a long header", "many headers", "two hosts", "huge",
         "in pieces", "no form"),
)  # fmt: skip
def test_what_is_no_request_of_ours(said: bytes, status: int | None, knocked: Knocked) -> None:
    hall, phone, server = knocked
    answer = phone.said(said.replace(b"HOST", shown(*server.address).encode()))
    if status is None:
        assert answer == b""
    else:
        assert f" {status} ".encode() in answer.partition(b"\r\n")[0]
        assert b"Content-Security-Policy" in answer
    assert phone.asked("GET", "/")[0] == 200, "the next one is answered"
    assert is_untouched(hall)


def test_a_body_that_is_longer_than_a_form_is_never_read(knocked: Knocked) -> None:
    _, phone, _ = knocked
    assert phone.sent("/in", code="1" * (MOST_BYTES - 5))[0] == 403
    assert phone.sent("/in", code="1" * MOST_BYTES)[0] == 413


def test_a_body_that_never_comes_whole(knocked: Knocked) -> None:
    hall, phone, server = knocked
    head = (
        f"POST /in HTTP/1.1\r\nHost: {shown(*server.address)}\r\nContent-Length: 11\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n\r\ncode="
    )
    with phone.line() as line:
        line.sendall(head.encode())
        line.shutdown(socket.SHUT_WR)
        assert b" 400 " in heard(line).partition(b"\r\n")[0]
    assert hall.desk.access.wrong == 0


def test_whatever_bytes_come_somebody_else_is_answered(knocked: Knocked) -> None:
    hall, phone, server = knocked
    chance = random.Random(12)
    whole = (
        f'POST /in HTTP/1.1\r\nHost: {shown(*server.address)}\r\nCookie: hall-board=x; a="b\r\nContent-Length: 11\r\n'
        "Accept-Language: en;q=1, zh\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\ncode=123456"
    ).encode()
    for _ in range(60):
        said = bytearray(whole)
        for place in chance.sample(range(len(said)), 4):
            said[place] = chance.randrange(256)
        with phone.line() as line:
            line.sendall(said)
            line.shutdown(socket.SHUT_WR)
            heard(line)
    assert phone.asked("GET", "/")[0] == 200
    assert hall.desk.access.is_open
    assert is_untouched(hall)


def answered(request: Request) -> Answer:
    return Answer(HTTPStatus.OK, "well")


def test_a_slow_client_is_cut_off_however_it_trickles() -> None:
    seconds = [100.0]
    with serving(answered, lambda: seconds[0]) as server:
        phone = Phone(server.address)
        with phone.line() as line:
            line.sendall(b"GET / HTTP/1.1\r\nX: ")
            assert phone.asked("GET", "/")[2] == "well", "nobody waits for it"
            seconds[0] += WHOLE_SECONDS + 0.1
            assert heard(line) == b""


def test_a_client_that_says_nothing_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving_file.Handler, "timeout", 0.05)
    with serving(answered) as server, Phone(server.address).line() as line:
        assert heard(line) == b""


def test_connections_are_few_and_of_one_phone_fewer() -> None:
    with serving(answered) as server:
        phone = Phone(server.address)
        lines = [socket.create_connection(server.address, 20.0) for _ in range(MOST_OF_ONE)]
        assert phone.said(b"GET / HTTP/1.1\r\n\r\n") == b"", "one more is closed without a word"
        others = [f"127.0.0.{2 + place % 9}" for place in range(MOST_CONNECTIONS - MOST_OF_ONE)]
        lines += [socket.create_connection(server.address, 20.0, (one, 0)) for one in others]
        with socket.create_connection(server.address, 20.0, ("127.0.0.99", 0)) as line:
            assert heard(line) == b""
        for line in lines:
            line.close()
        assert any(phone.is_answered() for _ in range(2000))


def test_a_system_without_a_thread_left_closes_the_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    begin = threading.Thread.start

    def start(thread: threading.Thread) -> None:
        if thread.name == "phone":
            raise RuntimeError("can't start new thread")
        begin(thread)

    with serving(answered) as server:
        phone = Phone(server.address)
        with monkeypatch.context() as patched:
            patched.setattr(threading.Thread, "start", start)
            assert phone.said(b"") == b""
        assert phone.is_answered()


def test_the_end_cuts_off_whoever_is_still_there() -> None:
    with serving(answered) as server:
        line = socket.create_connection(server.address, 20.0)
        line.sendall(b"GET / HT")
        assert Phone(server.address).asked("GET", "/")[2] == "well"
    with line:
        assert heard(line) == b""
