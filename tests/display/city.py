"""A city of a few lines behind real HTTP: snapshot and changes, what to play, who is called, what is shown."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from labourhall.contract import proof_chain, wire
from labourhall.contract.board_calls import BoardBundle, Given, Shown
from labourhall.contract.playlist import Bundle, Page, Playlist, Slot, name_of
from labourhall.contract.proof_calls import ProofKept, unpacked
from labourhall.contract.public_calls import Changes, Health, Snapshot
from labourhall.contract.queue_calls import Calls, HeardCall
from labourhall.market.vacancy import Vacancy
from labourhall.program.hall_time import HALL_TIME

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=HALL_TIME)


class City:
    """What the city knows; may be changed while it serves."""

    def __init__(self, vacancies: tuple[Vacancy, ...], *pages: Page) -> None:
        self.given = given(*pages)
        self.calls: list[HeardCall] = []
        self.shown: list[dict[str, Any]] = []
        self.proof: list[str] = []
        self.closed: list[dict[str, Any]] = []
        self.faults: list[list[str]] = []
        self.taken_at = NOON
        self._vacancies = {one.number: one for one in vacancies}
        self._gone: list[tuple[str, str]] = []
        self._changed = threading.Condition()
        self._is_closing = False
        self.url = ""
        self.keys: set[str] = set()

    def withdraw(self, number: str, reason: str = "filled") -> None:
        """Take a vacancy off; polls that wait are answered now."""
        with self._changed:
            del self._vacancies[number]
            self._gone.append((number, reason))
            self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._is_closing = True
            self._changed.notify_all()

    def answer(self, path: str, query: dict[str, list[str]]) -> Any:
        with self._changed:
            if path.endswith("/snapshot"):
                return Snapshot(str(len(self._gone)), self.taken_at, tuple(self._vacancies.values()))
            if path.endswith("/changes"):
                return self._changes(int(query["since"][0]), float(query.get("wait", ["0"])[0]))
            if path.endswith("/calls"):
                return self._calls(int(query.get("have", ["0"])[0]), float(query.get("wait", ["0"])[0]))
            if path.endswith("/bundle"):
                return self._bundle(query.get("have", [""])[0], float(query.get("wait", ["0"])[0]))
        return Health("test", self.taken_at)

    def call(self, number: str, window: str) -> None:
        """Call a number to a window; polls that wait are answered now."""
        with self._changed:
            self.calls.append(HeardCall(len(self.calls) + 1, number, window, 0.0))
            self._changed.notify_all()

    def publish(self, *pages: Page) -> None:
        """Give boards something else to play; polls that wait are answered now."""
        with self._changed:
            self.given = given(*pages)
            self._changed.notify_all()

    def _bundle(self, have: str, wait: float) -> Given:
        if wait:
            self._changed.wait_for(lambda: self.given.tag != have or self._is_closing, timeout=wait)
        return Given(have, None) if self.given.tag == have else self.given

    def _calls(self, have: int, wait: float) -> Calls:
        if wait:
            self._changed.wait_for(lambda: len(self.calls) > have or self._is_closing, timeout=wait)
        return Calls(str(len(self.calls)), tuple(self.calls[have:]))

    def _changes(self, since: int, wait: float) -> Changes:
        if wait:
            self._changed.wait_for(lambda: len(self._gone) > since or self._is_closing, timeout=wait)
        return Changes(str(len(self._gone)), self.taken_at, (), tuple(self._gone[since:]), False)


def given(*pages: Page, hall: str = "市场") -> Given:
    """What a board is given to play: these pages, always."""
    content = wire.encode(Bundle((Playlist("日常", pages),), (Slot("日常"),))).decode()
    name = name_of(content)
    return Given(f"{name[:8]} {hall}", BoardBundle(name, content, hall))


@contextmanager
def serving(city: City) -> Iterator[City]:
    """The city on a port of the loopback."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            city.keys.add(self.headers.get("Authorization", ""))
            self._say(city.answer(parts.path, parse_qs(parts.query)))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            told = json.loads(body)
            if self.path.endswith("/shown"):
                city.shown.append(told)
            elif self.path.endswith("/proof"):
                city.proof.extend(unpacked(told["packed"]))
                link = proof_chain.read(city.proof[-1])
                assert link is not None
                self._say(ProofKept(link.chain, link.n, link.hash))
                return
            elif self.path.endswith("/closed"):
                city.closed.extend(told["rows"])
            else:
                city.faults.append(told["codes"])
            self._say(Shown("1"))

        def _say(self, answer: Any) -> None:
            body = wire.encode(answer)
            try:
                self.send_response(200)
                self.send_header("Content-Type", wire.JSON)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                self.close_connection = True  # whoever asked has gone

        def log_message(self, *args: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.block_on_close = True
    thread = threading.Thread(target=server.serve_forever, name="city")
    thread.start()
    city.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield city
    finally:
        city.close()
        server.shutdown()
        server.server_close()
        thread.join()
