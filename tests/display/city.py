"""A city of a few lines behind real HTTP: snapshot, changes by long poll, a playlist, health."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from labourhall.contract import wire
from labourhall.contract.public_calls import Changes, Health, Playlist, Snapshot
from labourhall.market.vacancy import Vacancy
from labourhall.program.hall_time import HALL_TIME

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=HALL_TIME)


class City:
    """What the city knows; may be changed while it serves."""

    def __init__(self, playlist: Playlist, vacancies: tuple[Vacancy, ...]) -> None:
        self.playlist = playlist
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
        return self.playlist if path.endswith("/playlist") else Health("test", self.taken_at)

    def _changes(self, since: int, wait: float) -> Changes:
        if wait:
            self._changed.wait_for(lambda: len(self._gone) > since or self._is_closing, timeout=wait)
        return Changes(str(len(self._gone)), self.taken_at, (), tuple(self._gone[since:]), False)


@contextmanager
def serving(city: City) -> Iterator[City]:
    """The city on a port of the loopback."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            city.keys.add(self.headers.get("Authorization", ""))
            body = wire.encode(city.answer(parts.path, parse_qs(parts.query)))
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
