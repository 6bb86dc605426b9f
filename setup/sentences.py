"""A trouble as a sentence for people: what is wrong and what to do. Pure."""

from typing import Final

from labourhall.program.words import Words
from setup.failures import Failure, Trouble

MOST_GAPS: Final = 3


def sentence(trouble: Trouble, words: Words) -> str:
    """In the language of `words`. Where another room's code is behind it, that one's own words come first."""
    own = words.text(trouble.words, *trouble.named, *[""] * (MOST_GAPS - len(trouble.named)))
    behind = trouble.named[0] if trouble.named and trouble.failure in (Failure.REFUSED, Failure.NO_ANSWER) else ""
    said = [words.text(one) for one in (f"failure.{behind}", f"failure.{behind}.do") if words.has(one)]
    return " ".join([*said, own.strip()])
