"""Who may commission a board from a phone, and for how long: a code that stands on the wall lets one in. Pure.

Time is monotonic seconds, chance an argument. Of whoever is in only a hash is kept.
"""

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

HOUR: Final = 3600.0
"""So long commissioning is offered, then it ends by itself."""
AT_START: Final = 600.0
"""So long somebody may let himself in where a start offers it; whoever did has the hour."""
TRIES: Final = 5
"""So many wrong codes, and there is another one."""
FIRST_PAUSE: Final = 30.0
LONGEST_PAUSE: Final = 300.0
"""After each round of wrong codes the pause doubles: in an hour 75 of a million codes can be tried."""
DIGITS: Final = 6


class Entry(StrEnum):
    """What became of a try to get in."""

    IN = "in"
    WRONG = "wrong"
    NEW_CODE = "new-code"
    """Wrong once too often: another code stands on the wall."""
    PAUSED = "paused"
    """Nothing is looked at for a while."""
    TAKEN = "taken"
    """Somebody else is in."""
    OVER = "over"


@dataclass(frozen=True, slots=True)
class PhoneAccess:
    """Until when it is offered, the code, how many wrong ones were tried of it; `holder` is the hash of who is in.

    `entry_until`: as long as nobody is in, it is over then. `again`: from when on codes are looked at. `rounds`: how
    many codes were spent.
    """

    until: float
    entry_until: float
    code: str
    holder: str = ""
    wrong: int = 0
    rounds: int = 0
    again: float = 0.0

    def is_over(self, now: float) -> bool:
        """Whether nobody is let in any more, nor stays in."""
        return now >= (self.until if self.holder else self.entry_until)

    @property
    def is_open(self) -> bool:
        """Whether somebody may still let himself in: then the code stands on the wall."""
        return not self.holder

    def holds(self, token: str, now: float) -> bool:
        """Whether this token is that of whoever is in."""
        return bool(self.holder) and not self.is_over(now) and hmac.compare_digest(self.holder, hash_of(token))

    def tried(self, typed: str, now: float, token: str, next_code: str) -> "tuple[PhoneAccess, Entry]":
        """After somebody typed a code: `token` will be his if he is let in, `next_code` the next one if he is not."""
        if self.is_over(now):
            return self, Entry.OVER
        if not self.is_open:
            return self, Entry.TAKEN
        if now < self.again:
            return self, Entry.PAUSED
        if hmac.compare_digest(digits_of(typed).encode(), self.code.encode()):
            return replace(self, holder=hash_of(token)), Entry.IN
        if self.wrong + 1 < TRIES:
            return replace(self, wrong=self.wrong + 1), Entry.WRONG
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2**self.rounds)
        return replace(self, code=next_code, wrong=0, rounds=self.rounds + 1, again=now + pause), Entry.NEW_CODE


def offered(now: float, code: str, for_entry: float = HOUR) -> PhoneAccess:
    """Access from now on."""
    return PhoneAccess(now + HOUR, now + min(for_entry, HOUR), code)


def digits_of(typed: str) -> str:
    """What was typed without spaces and hyphens, in ordinary digits: phones' keyboards have wide ones."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", typed) if letter.isascii() and letter.isalnum())


def hash_of(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def form_mark(token: str) -> str:
    """What a form of whoever holds the token bears: no other page knows it."""
    return hmac.digest(token.encode(), b"form", "sha256").hex()


def bears(mark: str, token: str) -> bool:
    """Whether that is the mark of a form that was given to whoever holds the token."""
    return hmac.compare_digest(mark.encode(), form_mark(token).encode())
