"""Brings the proof of play to the city in batches: a thread that takes the line only when nobody else wants it.

The city says up to where it has all; only that is noted, so a batch that was lost, cut or sent twice costs nothing.
What the city has otherwise than the disk is never overwritten: the record goes on in a new chain, and that is said.
"""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from display import proof_files
from display.failures import BoardFailure
from display.proof_files import Batch
from display.short_channels import ShortChannels
from labourhall.contract import proof_chain
from labourhall.contract.call import Channel
from labourhall.contract.proof_calls import ProofKept, TellProof, packed
from labourhall.contract.proof_chain import Head, Link
from labourhall.contract.refusals import Trouble

log = logging.getLogger(__name__)

MOST_PACKED: Final = 8_000
"""Bytes of a batch as it travels: a second of a line of 64 kbit/s, so that nobody at a kiosk waits longer for it."""
MOST_LINES: Final = 200
MOST_BYTES: Final = 256 * 1024
WAIT_SECONDS: Final = 300.0
"""Between two looks for new pages once the city has all: some twenty pages go together."""
REST_SECONDS: Final = 2.0
"""Between two batches while there are more: a line that carries nothing else is half free."""
PAUSE_SECONDS: Final = 5.0
LONGEST_PAUSE: Final = 900.0
"""After trouble; each time twice as long, up to this."""


class Delivery:
    """The thread, over channels made by `connect`; `folder` is the journal's.

    `begin_chain` has the journal go on in a new chain after the one of that name.
    """

    def __init__(
        self,
        board: str,
        folder: Path,
        connect: Callable[[], Channel],
        begin_chain: Callable[[str], None],
        wait: float = WAIT_SECONDS,
        rest: float = REST_SECONDS,
        pause: float = PAUSE_SECONDS,
    ) -> None:
        self._board = board
        self._folder = folder
        self._channels = ShortChannels(connect)
        self._begin_chain = begin_chain
        self._wait = wait
        self._rest = rest
        self._pause = pause
        self._news = threading.Condition()
        self._is_stopped = False
        self._thread = threading.Thread(target=self._run, name="delivery", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, seconds: float) -> bool:
        """End the thread, cutting a call under way; whether it ended within so many seconds."""
        with self._news:
            self._is_stopped = True
            self._news.notify()
        self._channels.cut()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def deliver(self) -> bool | None:
        """Bring one batch. Whether there was one; None: there was trouble, which is not over by trying at once."""
        try:
            mark = proof_files.delivered(self._folder)
            batch = proof_files.after(self._folder, mark, MOST_LINES, MOST_BYTES)
            if batch is None:
                return False
            if not _follows(batch, mark):
                return self._given_up(batch, "a line is not what was written")
            return self._noted(batch, self._told(batch, mark))
        except OSError as error:
            log.info("proof of play cannot be read now: %s", error.strerror)
        except Trouble as trouble:
            log.info("proof of play is not delivered now (%s)", trouble.code)
        return None

    def _told(self, batch: Batch, mark: Head | None) -> ProofKept:
        """Send it, as much of it as may travel at once. Raises Trouble."""
        lines = batch.lines
        text = packed(lines)
        while len(text) > MOST_PACKED and len(lines) > 1:
            lines = lines[: max(1, min(len(lines) - 1, len(lines) * MOST_PACKED // len(text)))]
            text = packed(lines)
        before = batch.first.head_before
        lost = before.n if mark is None or before != mark else 0
        with self._channels.one() as channel:
            return channel.send(TellProof(self._board, text, lost))

    def _noted(self, batch: Batch, kept: ProofKept) -> bool | None:
        """Note up to where the city has all, where that is what stands on the disk."""
        mark = Head(kept.chain, kept.n, kept.hash)
        if kept.chain != batch.first.chain or (kept.n and proof_files.has_otherwise(self._folder, mark)):
            return self._given_up(batch, "the city has another line in its place")
        before = proof_files.delivered(self._folder)
        proof_files.note_delivered(self._folder, mark)
        return None if before == mark else True

    def _given_up(self, batch: Batch, why: str) -> bool:
        """Leave the rest of this chain to whoever looks into it, and go on in a new one."""
        last = proof_files.last_of(self._folder, batch.first.chain)
        log.warning("%s proof of play goes on in a new chain: %s", BoardFailure.PROOF_BROKEN.code, why)
        self._begin_chain(batch.first.chain)
        proof_files.note_delivered(self._folder, last)
        return True

    def _run(self) -> None:
        pause = self._pause
        while not self._is_stopped:
            found = self.deliver()
            rest = pause if found is None else self._rest if found else self._wait
            pause = min(2 * pause, LONGEST_PAUSE) if found is None else self._pause
            with self._news:
                self._news.wait_for(lambda: self._is_stopped, rest)


def _follows(batch: Batch, mark: Head | None) -> bool:
    """Whether the lines are whole, and go on from what the city has wherever they touch it."""
    before = batch.first.head_before
    if mark is not None and (mark.chain, mark.n) == (before.chain, before.n) and mark.hash != before.hash:
        return False
    return isinstance(proof_chain.follows(before, batch.lines[0]), Link)
