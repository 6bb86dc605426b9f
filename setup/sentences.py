"""A trouble as a sentence for people: what is wrong and what to do, and the code to read out. Pure."""

from typing import Final

from labourhall.program.words import Words
from setup.failures import Failure, Trouble

MOST_GAPS: Final = 3
BEHIND: Final = frozenset({Failure.REFUSED, Failure.NO_ANSWER})
"""What names another room's code first, and then what that one's words name."""
SILENCE: Final = "L-204"
"""Nobody answered: our own words say more to a technician than the worker's do."""
_NOTHING_NAMED: Final = ("（）", " ()", "()")


def code(trouble: Trouble, words: Words) -> str:
    """The code whose words `sentence` says."""
    behind = trouble.named[0] if trouble.named and trouble.failure in BEHIND else ""
    return behind if behind != SILENCE and words.has(f"failure.{behind}") else trouble.failure.code


def sentence(trouble: Trouble, words: Words) -> str:
    """In the language of `words`; gaps for which nothing is named are left out."""
    said = code(trouble, words)
    named = trouble.named[1:] if said != trouble.failure.code else trouble.named
    gaps = [*named, *[""] * (MOST_GAPS - len(named))]
    what, remedy = (words.text(one, *gaps).strip() for one in (f"failure.{said}", f"failure.{said}.do"))
    text = _joined(what, remedy, words.language)
    for nothing in _NOTHING_NAMED:
        text = text.replace(nothing, "")
    return text


def _joined(what: str, remedy: str, language: str) -> str:
    """Two sentences; the first may be a heading that has no end of its own."""
    stop, gap = (".", " ") if language == "en" else ("。", "")
    return f"{what}{'' if what.endswith(('.', '?', '。', '？')) else stop}{gap}{remedy}"
