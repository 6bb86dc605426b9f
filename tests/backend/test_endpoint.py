"""What HTTP adds to a call: packing, caching, sizes, the log of requests. The calls themselves: tests/contract."""

import gzip
import http.client
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette

from backend.endpoint import LONGEST_BODY
from backend.failures import Failure, Stopped
from backend.http_log import HttpLog
from labourhall.contract import wire
from labourhall.contract.public_calls import Snapshot
from labourhall.contract.wire import VISIT_HEADER
from tests.contract.served import Served, serving

KEY = {"Authorization": "Bearer kiosk-key"}


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(tmp_path, http_log=tmp_path / "logs" / "http.jsonl") as found:
        yield found


def ask(
    served: Served, method: str, target: str, headers: dict[str, str] | None = None, body: bytes | None = None
) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", served.server.port, timeout=20)
    try:
        connection.request(method, target, body, headers or {})
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


def lines(served: Served, count: int) -> list[dict[str, Any]]:
    """The log, once it has `count` lines: a line is written after its answer has gone out."""
    path = served.city.settings.http_log
    assert path is not None
    until = time.monotonic() + 20.0
    while len(found := path.read_text(encoding="utf-8").splitlines()) < count and time.monotonic() < until:
        time.sleep(0.01)
    return [json.loads(line) for line in found]


def test_a_large_answer_is_packed_for_whoever_can_unpack_it(served: Served) -> None:
    plain, body = ask(served, "GET", "/v1/vacancies/snapshot", KEY)
    packed, small = ask(served, "GET", "/v1/vacancies/snapshot", KEY | {"Accept-Encoding": "gzip"})
    assert (plain.getheader("Content-Encoding"), packed.getheader("Content-Encoding")) == (None, "gzip")
    assert gzip.decompress(small) == body
    assert len(small) < len(body)
    assert len(wire.decode(body, Snapshot).vacancies) == 3


def test_a_small_answer_is_sent_as_it_is(served: Served) -> None:
    response, _ = ask(served, "GET", "/v1/health", {"Accept-Encoding": "gzip"})
    assert response.getheader("Content-Encoding") is None


@pytest.mark.parametrize(
    ("method", "target", "kept"),
    [
        ("GET", "/v1/vacancies/snapshot", "no-cache"),
        ("GET", "/v1/boards/1/bundle", "no-cache"),
        ("GET", "/v1/visits/records", "no-store"),
        ("POST", "/v1/challenges", "no-store"),
        ("GET", "/v1/boards/99/bundle", "no-store"),
        ("POST", "/v1/sessions", "no-store"),
    ],
)
def test_no_cache_keeps_what_may_be_a_persons_and_no_refusal(
    served: Served, method: str, target: str, kept: str
) -> None:
    headers = KEY | {VISIT_HEADER: served.welcome().token}
    body = b'{"name": "officer", "password": "officer password"}' if "sessions" in target else b"{}"
    response, _ = ask(served, method, target, headers, body if method == "POST" else None)
    assert response.getheader("Cache-Control") == kept


def test_too_long_a_body_is_refused_without_being_kept(served: Served) -> None:
    response, body = ask(served, "POST", "/v1/matches", KEY, b"x" * (LONGEST_BODY + 1))
    assert response.status == 422
    assert json.loads(body)["type"] == "urn:labourhall:malformed"


@pytest.mark.parametrize("body", [b"", b"[]", b'{"seeker": {"sex": "2"}}', b'{"seeker": {}, "x": 1}', b"\xff"])
def test_what_is_no_call_is_malformed(served: Served, body: bytes) -> None:
    response, answer = ask(served, "POST", "/v1/matches", KEY, body)
    assert (response.status, json.loads(answer)["code"]) == (422, "L-218")


def test_a_route_that_is_no_call_and_a_method_that_is_none_are_problems_too(served: Served) -> None:
    for method, target, status in (("GET", "/v1/nothing", 404), ("PUT", "/v1/health", 405)):
        response, body = ask(served, method, target)
        assert response.status == json.loads(body)["status"] == status
        assert response.getheader("Content-Type") == "application/problem+json"


def test_a_kept_connection_outlives_a_heartbeat(served: Served) -> None:
    assert served.server.config.timeout_keep_alive >= 300
    connection = http.client.HTTPConnection("127.0.0.1", served.server.port, timeout=20)
    for _ in range(2):
        connection.request("GET", "/v1/health")
        assert connection.getresponse().read()
    connection.close()


def test_each_request_is_one_line_with_route_sizes_and_machine_and_nothing_else(served: Served) -> None:
    token = served.welcome().token
    ask(served, "GET", "/v1/vacancies/changes?since=nonsense", KEY)
    ask(served, "GET", "/v1/nothing?secret=1")
    found = lines(served, 4)
    assert [(line["n"], line["method"], line["route"], line["status"], line["device"]) for line in found] == [
        (1, "POST", "/v1/challenges", 200, "kiosk"),
        (2, "POST", "/v1/visits", 200, "kiosk"),
        (3, "GET", "/v1/vacancies/changes", 410, "kiosk"),
        (4, "GET", "", 404, ""),
    ]
    names = ["n", "monotonic_ns", "at", "method", "route", "status", "ms", "bytes_in", "bytes_out", "device"]
    assert all(list(line) == names for line in found)
    assert found[1]["bytes_in"] > 0
    assert found[1]["bytes_out"] > 0
    assert found[0]["monotonic_ns"] < found[3]["monotonic_ns"]
    text = json.dumps(found)
    assert not any(secret in text for secret in (token, "kiosk-key", "nonsense", "secret", "AI6666661", "梁"))


def test_a_log_that_cannot_be_opened_is_said(tmp_path: Path) -> None:
    with pytest.raises(Stopped) as caught:
        HttpLog(Starlette(), tmp_path)
    assert caught.value.failure is Failure.FILE_UNUSABLE


@pytest.mark.expects_logs
def test_a_handler_that_fails_is_broken_and_logged_without_what_was_asked(
    served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    with served.city.store.writing():  # its lock: the hourly tidying may be under way
        served.city.store._writer.execute("ALTER TABLE audit RENAME TO gone")
    names = ("identification_code", "algorithm", "challenge_id", "cryptogram")
    call = {"card_number": "SECRET123", **dict.fromkeys(names, "")}
    response, body = ask(served, "POST", "/v1/visits", KEY, json.dumps(call).encode())
    assert (response.status, json.loads(body)["code"]) == (500, "L-219")
    assert "POST /v1/visits failed" in caplog.text
    assert "SECRET123" not in caplog.text + body.decode()
