"""The board's playlist: asked for now and then, the last good one kept on disk for a start without a line."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from labourhall.contract import wire
from labourhall.contract.call import Channel
from labourhall.contract.public_calls import GetPlaylist, Playlist
from labourhall.contract.refusals import Malformed, Trouble
from labourhall.contract.unread import Unread
from labourhall.program.whole_file import write_whole

log = logging.getLogger(__name__)

ASK_SECONDS: Final = 60.0
"""A new playlist may wait this long; it is a few hundred bytes."""


class PlaylistFollower:
    """The thread that asks for the playlist of `board` over channels made by `connect`; `path` keeps the last one."""

    def __init__(self, board: str, path: Path, connect: Callable[[], Channel]) -> None:
        self._call = GetPlaylist(board)
        self._path = path
        self._connect = connect
        self._wake = threading.Event()
        self._is_stopped = False
        self._is_kept = True  # whether the latest stands on the disk too
        self._lock = threading.Lock()
        self._channel: Channel | None = None
        self._thread = threading.Thread(target=self._run, name="playlists", daemon=True)
        self.latest: Playlist | None = self._kept()

    def start(self) -> None:
        self._thread.start()

    def stop(self, seconds: float) -> bool:
        """End the thread, cutting a call under way; whether it ended within so many seconds.

        One that hangs in the system is left behind.
        """
        with self._lock:
            self._is_stopped = True
            channel = self._channel
        self._wake.set()
        if channel is not None:
            channel.close()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def ask_now(self) -> None:
        """Ask again at once: the line has come up."""
        self._wake.set()

    def _run(self) -> None:
        while not self._is_stopped:
            self._ask()
            self._wake.wait(ASK_SECONDS)
            self._wake.clear()  # before the look whether to stop: what woke us may be that

    def _ask(self) -> None:
        channel = self._connect()
        with self._lock:
            if self._is_stopped:
                channel.close()
                return
            self._channel = channel
        try:
            self._take(channel.send(self._call))
        except Trouble as trouble:
            log.info("no playlist (%s); the last one goes on", trouble.code)
        finally:
            channel.close()

    def _take(self, playlist: Playlist) -> None:
        if playlist == self.latest and self._is_kept:
            return
        is_new = playlist != self.latest
        self.latest, self._is_kept = playlist, True
        try:
            write_whole(self._path, wire.encode(playlist))
        except OSError as error:
            self._is_kept = False  # tried again with the next answer
            if is_new:
                log.warning("the playlist plays, but cannot be kept for the next start: %s", error.strerror)

    def _kept(self) -> Playlist | None:
        try:
            playlist, lost = wire.read_answer(self._path.read_bytes(), Playlist)
        except FileNotFoundError:
            log.debug("no playlist was kept")
            return None
        except Malformed:
            log.warning("the kept playlist is damaged; the board waits for another")
            return None
        except OSError as error:
            log.warning("the kept playlist cannot be read, the board waits for another: %s", error.strerror)
            return None
        Unread().note("kept playlist", lost)
        return playlist
