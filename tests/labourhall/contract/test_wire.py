"""Calls, answers and refusals as bytes and back."""

from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.contract import wire
from labourhall.contract.board_calls import GetBundle
from labourhall.contract.call import Call
from labourhall.contract.public_calls import Changes, GetChanges, Health, Snapshot
from labourhall.contract.refusal_table import REFUSALS
from labourhall.contract.refusals import Broken, Malformed, NoAnswer, Refusal, TooOften
from labourhall.contract.staff_calls import CloseVacancy
from labourhall.contract.visit_calls import FindPublicMatches, WriteReferral
from labourhall.market.seeker import Seeker
from labourhall.market.text import cleaned
from labourhall.market.vacancy import Vacancy
from tests.labourhall.contract.calls import EXAMPLES, KINDS
from tests.labourhall.link.cities import NOON
from tests.labourhall.market.samples import vacancies


def received(call: Call[Any]) -> Call[Any]:
    """`call` as a server makes it of what was written."""
    written = wire.write(call)
    parts = urlsplit(written.target)
    names = wire.in_braces(type(call))
    values = [piece for piece, name in zip(parts.path.split("/"), call.route.split("/"), strict=True) if "{" in name]
    path = dict(zip(names, map(unquote, values), strict=True))
    return wire.read(type(call), path, parse_qsl(parts.query, keep_blank_values=True), written.body or b"")


def test_there_is_an_example_of_every_call() -> None:
    assert {type(call) for call in EXAMPLES} == set(KINDS)


@pytest.mark.parametrize("call", EXAMPLES, ids=lambda call: type(call).__name__)
def test_a_call_comes_out_as_it_went_in(call: Call[Any]) -> None:
    assert received(call) == call


def test_defaults_stay_out_of_a_query_and_braces_are_filled() -> None:
    assert wire.write(GetChanges()).target == "/v1/vacancies/changes"
    assert wire.write(GetChanges("c1", 25.0)).target == "/v1/vacancies/changes?since=c1&wait=25.0"
    assert wire.write(GetBundle("a/b")).target == "/v1/boards/a%2Fb/bundle"
    assert wire.write(CloseVacancy("100001")) == wire.Written(
        "POST", "/v1/vacancies/100001/close", b'{"reason":"filled"}'
    )


@given(vacancies("100001"), st.text().map(cleaned))
def test_an_answer_comes_out_as_it_went_in(one: Vacancy, cursor: str) -> None:
    answer = Changes(cursor, NOON, (one,), (("100002", "filled"),), more=False)
    assert wire.decode(wire.encode(answer), Changes) == answer


@pytest.mark.parametrize("version", ["\u202e１.0\u200b", "\\u202e\\uff11.0\\u200b", "1\\b.0"])
def test_texts_are_cleaned_where_they_come_in_whoever_sent_them(version: str) -> None:
    plain = wire.encode(Health("HERE", NOON)).decode().replace("HERE", version)
    assert wire.decode(plain.encode(), Health) == Health("1.0", NOON)
    body = f'{{"seeker":{{"certificates":["{version}"]}}}}'.encode()
    assert wire.read(FindPublicMatches, {}, (), body) == FindPublicMatches(Seeker(certificates=("1.0",)))


def test_an_answer_may_hold_fields_that_this_version_does_not_know() -> None:
    assert wire.decode(wire.encode(Health("2", NOON))[:-1] + b',"mood":"good"}', Health) == Health("2", NOON)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b"null", b"\xff", b"[" * 5000, b'{"seeker":{"age":"52"}}', b'{"seeker":{},"more":1}',
        b'{"seeker":{"wishes":{"sex":"f"}}}', b'{"seeker":{"experience":[{"code":"1","boss":"x"}]}}',
        b'{"seeker":{"age":1e999}}', b'{"seeker":{"origins":[["age","nobody"]]}}', b"{}",
    ],
)  # fmt: skip
def test_a_request_that_is_not_exactly_what_was_agreed_is_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        wire.read(FindPublicMatches, {}, [], body)


def test_the_refusal_names_the_unknown_field() -> None:
    with pytest.raises(Malformed, match=r"seeker\.wishes\.sex"):
        wire.read(FindPublicMatches, {}, [], b'{"seeker":{"wishes":{"sex":"f"}}}')


@pytest.mark.parametrize(
    "query", [[("wait", "soon")], [("limit", "1.5")], [("colour", "red")], [("since", "a"), ("since", "b")]]
)
def test_a_query_is_as_strict_as_a_body(query: list[tuple[str, str]]) -> None:
    with pytest.raises(Malformed):
        wire.read(GetChanges, {}, query, b"")


def test_what_stands_in_the_path_may_not_stand_in_the_body_too() -> None:
    with pytest.raises(Malformed, match="path"):
        wire.read(CloseVacancy, {"number": "100001"}, [], b'{"number":"100002"}')
    with pytest.raises(Malformed, match="path"):
        wire.read(GetBundle, {"board": "a"}, [("board", "b")], b"")


@given(st.binary(max_size=200))
def test_no_bytes_bring_anything_but_a_call_or_malformed(body: bytes) -> None:
    with suppress(Malformed):
        assert isinstance(wire.read(WriteReferral, {}, [], body), WriteReferral)
    with pytest.raises(Malformed):
        wire.decode(body, Snapshot)


@pytest.mark.parametrize("kind", REFUSALS.values(), ids=lambda kind: kind.urn)
def test_a_refusal_comes_out_as_it_went_in(kind: type[Refusal]) -> None:
    back = wire.read_problem(kind.status, wire.write_problem(kind("因为", 12)))
    assert type(back) is kind
    assert (back.detail, back.retry_after) == ("因为", 12)


def test_the_header_says_how_long_to_wait_where_the_body_does_not() -> None:
    back = wire.read_problem(429, wire.write_problem(TooOften()), "30")
    assert isinstance(back, TooOften)
    assert back.retry_after == 30


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, NoAnswer), (502, NoAnswer), (503, NoAnswer), (504, NoAnswer), (429, TooOften), (500, Broken),
        (501, Broken), (400, Malformed), (404, Malformed),
    ],
)  # fmt: skip
def test_a_problem_without_a_name_that_we_know_is_judged_by_its_status(status: int, kind: type[Exception]) -> None:
    for body in (b'{"type":"urn:labourhall:unheard-of"}', b'{"type":"about:blank"}'):
        assert type(wire.read_problem(status, body, "Wed, 21 Oct 2026 07:28:00 GMT")) is kind


@pytest.mark.parametrize("body", [b"<html>login</html>", b"", b"[]", b"{}", b'{"type":"https://example.org/busy"}'])
@pytest.mark.parametrize("status", [302, 400, 401, 404, 429, 500, 503, 511])
def test_what_is_no_problem_was_not_said_by_the_city(status: int, body: bytes) -> None:
    assert type(wire.read_problem(status, body, "30")) is NoAnswer
