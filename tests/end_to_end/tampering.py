"""A proxy between the line and the city that changes answers: the city's own programs stay untouched."""

import gzip
import http.client
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Tamper = Callable[[str, Any], Any]
"""Called with the path of a request and its decoded answer; what it returns is what the hall gets."""

HOP_BY_HOP = {"connection", "transfer-encoding", "content-length", "content-encoding", "etag"}


@contextmanager
def tampering(city_port: int, tamper: Tamper) -> Iterator[int]:
    """Run the proxy; gives its port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(city_port, tamper))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="session-tampering")
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(city_port: int, tamper: Tamper) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

        def forward(self) -> None:
            length = int(self.headers.get("Content-Length", "0"))
            body = self.rfile.read(length) if length else None
            city = http.client.HTTPConnection("127.0.0.1", city_port, timeout=120)
            try:
                city.request(self.command, self.path, body, dict(self.headers))
                answer = city.getresponse()
                self.reply(answer, answer.read())
            except OSError:
                self.close_connection = True  # one of the two ends is gone
            finally:
                city.close()

        def reply(self, answer: http.client.HTTPResponse, content: bytes) -> None:
            if answer.getheader("Content-Encoding") == "gzip":
                content = gzip.decompress(content)
            if 200 <= answer.status < 300 and content:
                content = json.dumps(tamper(self.path, json.loads(content)), ensure_ascii=False).encode()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in HOP_BY_HOP:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_DELETE = forward

    return Handler
