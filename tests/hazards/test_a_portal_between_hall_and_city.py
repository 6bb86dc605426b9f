"""Something between hall and city answers in its place: a login page, a proxy's error, an empty object.

That is no answer of the city, let alone a refusal: the line counts as cut, and nobody is told that versions do not fit.
"""

import gzip
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest

from labourhall.contract import wire
from labourhall.contract.call import Call
from labourhall.contract.http import HttpSender
from labourhall.contract.refusals import Broken, Malformed, NoAnswer, NotFound, Refusal
from labourhall.link.link import Link
from labourhall.link.news import LineDown, LineUp, News
from tests.labourhall.contract.calls import EXAMPLES
from tests.labourhall.contract.future import sample
from tests.labourhall.contract.servers import answer, serving

PAGE = "<html><head><title>请登录</title></head><body><form action='/login'></form></body></html>".encode()
HTML = "Content-Type: text/html; charset=utf-8"
PORTALS = {
    "a login page": answer(PAGE, "200 OK", HTML),
    "a packed login page": answer(gzip.compress(PAGE), "200 OK", HTML, "Content-Encoding: gzip"),
    "a login page called JSON": answer(PAGE, "200 OK", f"Content-Type: {wire.JSON}"),
    "an empty object": answer(b"{}", "200 OK", f"Content-Type: {wire.JSON}"),
    "another program's object": answer(b'{"success":true,"url":"http://login/"}', "200 OK"),
    "an empty list": answer(b"[]", "200 OK"),
    "nothing": answer(b"", "200 OK"),
    "no content": answer(b"", "204 No Content"),
    "a redirect": answer(b"", "302 Found", "Location: http://login/"),
    "a page that is not found": answer(PAGE, "404 Not Found", HTML),
    "login required": answer(PAGE, "511 Network Authentication Required", HTML),
    "a proxy that wants to know who": answer(PAGE, "407 Proxy Authentication Required", HTML),
    "another server's 401": answer(PAGE, "401 Unauthorized", HTML),
    "another server's 403 in JSON": answer(b'{"error":"forbidden"}', "403 Forbidden"),
    "a proxy in trouble": answer(PAGE, "500 Internal Server Error", HTML),
    "a proxy that is asked too often": answer(PAGE, "429 Too Many Requests", HTML, "Retry-After: 5"),
}


@contextmanager
def behind(portal: bytes) -> Iterator[HttpSender]:
    def serve(connection: socket.socket, _: bytes) -> None:
        connection.sendall(portal)

    with serving(serve) as server, closing(HttpSender(server.url, "key")) as sender:
        yield sender


@pytest.mark.parametrize("portal", PORTALS.values(), ids=PORTALS.keys())
def test_it_is_no_answer_to_any_call(portal: bytes) -> None:
    with behind(portal) as sender:
        for call in EXAMPLES:
            with pytest.raises(NoAnswer):
                sender.send(call, "token")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (answer(wire.write_problem(NotFound("x")), "404 Not Found"), NotFound),
        (answer(wire.write_problem(Broken("x")), "500 Oh"), Broken),
        (answer(b'{"type":"urn:labourhall:of-a-later-version","title":"","status":422}', "422 No"), Malformed),
        (answer(b'{"type":"about:blank","title":"Not Found","status":404,"detail":""}', "404 Not Found"), Malformed),
        (answer(b'{"type":"urn:labourhall:of-a-later-version"}', "503 No"), NoAnswer),
    ],
    ids=["a refusal", "a failure", "a later refusal", "a city without this call", "a later failure"],
)
def test_what_the_city_says_itself_is_still_its_word(said: bytes, kind: type[Exception]) -> None:
    with behind(said) as sender, pytest.raises(kind):
        sender.send(EXAMPLES[0])


@pytest.mark.parametrize("call", EXAMPLES, ids=lambda call: type(call).__name__)
def test_an_answer_that_bears_a_field_of_ours_is_the_city_s_though_it_cannot_be_read(call: Call[Any]) -> None:
    name = next(iter(sample(call.answer)))
    body = answer(f'{{"{name}":{{}}}}'.encode(), "200 OK")
    with behind(body) as sender, pytest.raises(Refusal) as caught:
        sender.send(call, "token")
    assert caught.type is Malformed


def test_the_line_is_cut_while_it_stands_there_and_back_when_it_has_gone() -> None:
    told: list[News] = []
    call = EXAMPLES[0]
    answers = [PORTALS["a login page"], PORTALS["an empty object"], answer(wire.encode(sample(call.answer)), "200 OK")]

    def serve(connection: socket.socket, _: bytes) -> None:
        connection.sendall(answers.pop(0))

    with serving(serve) as server:
        link = Link(lambda: HttpSender(server.url, "key"), told.append)
        channel = link.open()
        for _ in range(2):
            with pytest.raises(NoAnswer):
                channel.send(call)
        channel.send(call)
        assert link.close(10.0)
    assert told == [LineDown("L-204"), LineUp()]
