"""Whether a card proved itself: a fresh challenge of ours, answered with the holder's key. No state is kept here."""

from typing import Final

from backend.store.rows import IssuedChallenge, RegisteredPerson
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.keys import CHALLENGE_LENGTH, KEY_LENGTH, proves

_NO_KEY: Final = bytes(KEY_LENGTH)
_NO_CHALLENGE: Final = bytes(CHALLENGE_LENGTH)
_ALGORITHMS: Final = {algorithm.value: algorithm for algorithm in Algorithm}


def is_fresh(challenge: IssuedChallenge | None, now: float, seconds: float) -> bool:
    """Whether a challenge that was just used up is young enough; one from before the machine's last start is not."""
    return challenge is not None and 0.0 <= now - challenge.issued <= seconds


def is_proven(holder: RegisteredPerson, challenge: IssuedChallenge | None, algorithm: str, cryptogram: str) -> bool:
    """Whether `cryptogram` (hex) is what the holder's card answers to `challenge`.

    A holder without a key, an algorithm nobody can compute and a missing challenge prove nothing; a wrong
    cryptogram is compared in constant time.
    """
    try:
        answer = bytes.fromhex(cryptogram)
    except ValueError:
        answer = b""
    known = _ALGORITHMS.get(algorithm, Algorithm.SSF33)
    value = _NO_CHALLENGE if challenge is None else challenge.value
    fits = proves(holder.card_key or _NO_KEY, known, value, answer)
    return fits and holder.card_key is not None and challenge is not None
