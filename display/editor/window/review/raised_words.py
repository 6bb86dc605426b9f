"""What was raised and waits to be looked at afterwards, in words. No Qt."""

from collections.abc import Iterator

from display.editor.window.review.version_words import when
from labourhall.contract.interrupt_calls import Raised
from labourhall.contract.interrupts import UrgentNotice, texts_of
from labourhall.program.words import Words


def title(raised: Raised) -> str:
    """Its headline, or the signal's name."""
    found = raised.interrupt
    return found.headline if isinstance(found, UrgentNotice) else found.name


def story(raised: Raised, words: Words) -> str:
    """Who raised it and when, and who lifted it."""
    told = [words.text("editor.review.did.raised", raised.author, when(raised.raised_at))]
    if raised.lifted_by:
        told.append(words.text("editor.review.did.lifted", raised.lifted_by, when(raised.lifted_at)))
    return words.text("editor.review.and").join(told)


def lines(raised: Raised, words: Words) -> Iterator[str]:
    """All that people read of it, and who did it."""
    yield story(raised, words)
    yield from (text for text in texts_of(raised.interrupt) if text)
