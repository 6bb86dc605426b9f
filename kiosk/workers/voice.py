"""The voice: plays the clips that were made when the product was built. Without clips or a player it is silent."""

import subprocess
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.visit.accommodations import Language
from kiosk.visit.vocabulary import Effect, Forget, Speak
from kiosk.workers.job_thread import JobThread

ENDINGS: Final = (".wav", ".ogg", ".opus", ".mp3")
CLOSE_SECONDS: Final = 2.0


class Voice:
    """Says one thing at a time; a new one, or the end of a visit, stops what is being said.

    `player` is a command that plays the file given as its last argument (`aplay -q`); empty: no sound.
    """

    def __init__(self, player: Sequence[str], clips: Path) -> None:
        self._player = tuple(player)
        self._clips = clips
        self._lock = threading.Lock()
        self._turn = 0
        self._playing: subprocess.Popen[bytes] | None = None
        self._jobs = JobThread("voice")

    def start(self) -> None:
        """Begin."""
        self._jobs.start()

    def close(self) -> None:
        """Stop talking and end."""
        self._hush()
        self._jobs.close(CLOSE_SECONDS)

    def take(self, effect: Effect) -> None:
        """Say what a `Speak` asks for; fall silent at a `Forget`."""
        match effect:
            case Speak():
                turn = self._hush()
                for path in self.files(effect.words, effect.language):
                    self._jobs.put(partial(self._play, path, turn))
            case Forget():
                self._hush()
            case _:
                pass

    def files(self, words: Sequence[str], language: Language) -> list[Path]:
        """The clips that exist for these ids, in order."""
        folder = self._clips / language.value
        found = (next((p for e in ENDINGS if (p := folder / f"{word}{e}").is_file()), None) for word in words)
        return [path for path in found if path is not None] if self._player else []

    def _hush(self) -> int:
        """Stop and drop everything; what is put in afterwards belongs to the turn that is returned."""
        self._jobs.clear()
        with self._lock:
            self._turn += 1
            if self._playing is not None:
                self._playing.terminate()
            return self._turn

    def _play(self, path: Path, turn: int) -> None:
        with self._lock:
            if turn != self._turn:
                return
            try:
                playing = _spawn((*self._player, str(path)))
            except OSError:  # the player is not installed: `--check` says so, a person at the glass need not hear of it
                return
            self._playing = playing
        playing.wait()
        with self._lock:
            self._playing = None


def _spawn(argv: Sequence[str]) -> "subprocess.Popen[bytes]":
    quiet = subprocess.DEVNULL
    return subprocess.Popen(argv, stdin=quiet, stdout=quiet, stderr=quiet)
