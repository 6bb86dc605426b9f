"""A city's web server, as small as can be: serves a folder, goes on where a download was cut off."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

CUT_SHARE = 0.5


class CityLine:
    """What the line has seen: `cut` files, and those that were asked for from where they had ended."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = 0
        self.cut: list[str] = []
        self.resumed: list[str] = []
        self.lock = threading.Lock()


class Folder(BaseHTTPRequestHandler):
    """Answers GET, and Range as apt asks it: from a byte on. The first package breaks off in its middle, once."""

    protocol_version = "HTTP/1.1"

    def __init__(self, line: CityLine, *args: Any) -> None:
        self._line = line
        super().__init__(*args)

    def do_GET(self) -> None:
        path = self._line.folder / unquote(self.path).lstrip("/")
        if ".." in path.parts or not path.is_file():
            self.send_error(404)
            return
        content = path.read_bytes()
        begin = self._begin(len(content))
        with self._line.lock:
            is_cut = path.suffix == ".deb" and not self._line.cut
            if is_cut:
                self._line.cut.append(path.name)
            if begin:
                self._line.resumed.append(path.name)
        self.send_response(206 if begin else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Last-Modified", "Sun, 29 Nov 2026 00:00:00 GMT")
        self.send_header("Content-Length", str(len(content) - begin))
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
        self.end_headers()
        end = int(len(content) * CUT_SHARE) if is_cut else len(content)
        self.wfile.write(content[begin:end])
        self.close_connection = is_cut

    def log_message(self, *args: Any) -> None:
        """Not to the console."""

    def _begin(self, size: int) -> int:
        said = self.headers.get("Range", "")
        first = said.removeprefix("bytes=").partition("-")[0]
        return int(first) if first.isdigit() and int(first) < size else 0


@contextmanager
def serving(folder: Path, port: int) -> Iterator[CityLine]:
    """Served at 127.0.0.1 while this lasts; port 0: any that is free, which `port` says then."""
    line = CityLine(folder)
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(Folder, line))
    line.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield line
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
