"""Wakes long polls when something was committed, by this process or another. asyncio lives only here,
in `endpoint`, `app` and `server`."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeVar

from backend import changes
from backend.asker import Asker
from backend.failures import Stopped
from backend.store.store import Store
from labourhall.contract.board_calls import GetBundle
from labourhall.contract.public_calls import GetChanges
from labourhall.contract.queue_calls import GetCalls

B = TypeVar("B", GetBundle, GetCalls)

log = logging.getLogger(__name__)

LOOK_SECONDS: Final = 0.05
"""How often the store is asked whether anybody committed: some microseconds, and all that a wall waits for."""
TROUBLE_SECONDS: Final = 1.0
LONGEST_WAIT: Final = 75.0
"""Shorter than the call's own deadline, so that a quiet poll ends with an answer."""


class Bell:
    """Knows the latest cursor, how often was published and called, and who waits. Used in the server's loop only."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._version = -1
        self._latest = 0
        self._for_boards = (0, 0)  # how often was published, how often called
        self._stopped = asyncio.Event()
        self._rung = asyncio.Event()

    async def watch(self) -> None:
        """Look for commits until `stop`. A store that fails for a while costs freshness, not the bell."""
        while not self._stopped.is_set():
            pause = LOOK_SECONDS
            try:
                self.look()
            except Stopped as stopped:
                log.error("%s while looking for changes", stopped.failure.code)
                pause = TROUBLE_SECONDS
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), pause)

    def look(self) -> None:
        """Wake those who wait if there is a new change."""
        version = self._store.version()
        if version == self._version:
            return
        with self._store.reading() as tables:
            latest, for_boards = tables.vacancies.cursor(), (tables.versions.count(), tables.queues.count())
        self._version = version
        if (latest, for_boards) != (self._latest, self._for_boards):
            self._latest, self._for_boards = latest, for_boards
            self._ring()

    def stop(self) -> None:
        """Let every poll answer now, and none wait any more."""
        self._stopped.set()
        self._ring()

    async def hold_changes(self, call: GetChanges, _: Asker) -> None:
        """Return when there is something after the call's cursor, its wait is over, or the server stops."""
        if call.wait <= 0:
            return
        since = changes.cursor_number(self._store.epoch, call.since)
        self.look()
        await self._wait(call.wait, lambda: self._latest == since)

    async def hold_board(self, is_current: Callable[[B, Asker], bool], call: B, asker: Asker) -> None:
        """Return when there is something else for the board, its wait is over, or the server stops. Raises NotFound.

        Once after each thing that may concern boards it is asked whether the board `is_current`, in the server's loop.
        """
        self.look()
        known: tuple[int, int] | None = None

        def is_quiet() -> bool:
            nonlocal known
            if known == self._for_boards:
                return True
            known = self._for_boards
            return is_current(call, asker)

        if call.wait > 0:
            await self._wait(call.wait, is_quiet)

    async def _wait(self, seconds: float, is_quiet: Callable[[], bool]) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(min(seconds, LONGEST_WAIT)):
                while is_quiet() and not self._stopped.is_set():
                    await self._rung.wait()

    def _ring(self) -> None:
        rung, self._rung = self._rung, asyncio.Event()
        rung.set()
