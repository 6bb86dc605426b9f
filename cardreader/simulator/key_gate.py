"""The software card's challenges and what was shown by EXTERNAL AUTHENTICATE since power-on. Pure."""

from collections.abc import Mapping
from typing import Final

from cardreader.simulator.file_access import Reply
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.keys import FACTOR_LENGTH, proves
from cardreader.transport import StatusWord

KEY_TRIES: Final = 3
"""How often a key may be wrong in a row before it is blocked; ours, cards differ."""


class KeyGate:
    """Keeps one challenge, valid once and in the current application only; and the keys that were shown."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        self._keys = keys
        self._left = dict.fromkeys(keys, KEY_TRIES)
        self._challenge: bytes | None = None
        self._shown: set[str] = set()

    def close(self) -> None:
        """Power-off, or another application: neither challenge nor key counts any more."""
        self._challenge = None
        self._shown.clear()

    def challenged(self, challenge: bytes) -> None:
        """Remember the challenge that was just given out; the one before is void."""
        self._challenge = challenge

    def is_shown(self, name: str) -> bool:
        """Whether this key was shown; a key that the card does not hold never is."""
        return name in self._shown

    def authenticate(self, name: str, algorithm: Algorithm, data: bytes) -> Reply:
        """Check 8 bytes of authentication data and 8 of original data against the challenge, which is used up."""
        factor, self._challenge = self._challenge, None
        if len(data) != 2 * FACTOR_LENGTH:
            return Reply(StatusWord.WRONG_LENGTH)
        if factor is None or len(factor) != FACTOR_LENGTH:
            return Reply(StatusWord.NO_CHALLENGE)
        key = self._keys.get(name)
        if key is None:
            return Reply(StatusWord.NO_KEY)
        if self._left[name] == 0:
            return Reply(StatusWord.BLOCKED)
        shown, original = data[:FACTOR_LENGTH], data[FACTOR_LENGTH:]
        if not proves(key, algorithm, factor + original, shown):
            self._shown.discard(name)
            self._left[name] -= 1
            return Reply(0x63C0 | self._left[name])
        self._left[name] = KEY_TRIES
        self._shown.add(name)
        return Reply(StatusWord.OK)
