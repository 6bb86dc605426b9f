"""The process that serves: its socket, its readiness and life, its end within a second even while polls are held."""

import asyncio
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import uvicorn

from backend.app import App
from backend.failures import Failure, Stopped
from labourhall.program import address
from labourhall.program.watchdog import Watchdog

KEEP_ALIVE_SECONDS: Final = 330
"""Longer than any heartbeat: uvicorn's own 5 s would cut every kiosk's connection (backend study, section 9)."""
GRACE_SECONDS: Final = 1
BACKLOG: Final = 2048


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens, so that a taken port is known before anything is built. Raises Stopped."""
    try:
        return address.listen(host, port, BACKLOG)
    except OSError as error:
        raise Stopped(Failure.PORT_TAKEN, port, host, error) from error


class CityServer(uvicorn.Server):
    """uvicorn with our own end: it rings the bell, so that long polls answer instead of being cut.

    `watchdog` is told when it serves, that it lives while its loop goes round, and when it ends.
    """

    def __init__(
        self,
        app: App,
        listener: socket.socket,
        on_ready: Callable[[], None] = lambda: None,
        watchdog: Watchdog | None = None,
    ) -> None:
        config = uvicorn.Config(
            app.asgi,
            log_config=None,
            log_level="error",
            access_log=False,
            lifespan="on",
            server_header=False,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=GRACE_SECONDS,
            backlog=BACKLOG,
            loop="asyncio",
            http="h11",
            ws="none",
        )
        super().__init__(config)
        self._bell = app.bell
        self._listener = listener
        self._on_ready = on_ready
        self._watchdog = watchdog or Watchdog()
        self._alive_at = time.monotonic()
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def serve_until_stopped(self) -> None:
        """Serve; returns after `stop`, with every connection closed."""
        self.run(sockets=[self._listener])

    def stop(self) -> None:
        """End; from any thread, or from a signal's handler."""
        self.should_exit = True
        self._watchdog.stopping()
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._bell.stop)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin, then say so."""
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self._on_ready()
        self._watchdog.ready()

    async def on_tick(self, counter: int) -> bool:
        """Called ten times a second by the loop that answers everybody: while it is, the city lives."""
        every, now = self._watchdog.every_seconds, time.monotonic()
        if every is not None and now - self._alive_at >= every:
            self._alive_at = now
            self._watchdog.alive()
        return await super().on_tick(counter)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to `program.control`: uvicorn would raise them again at the end and spoil the exit code."""
        yield
