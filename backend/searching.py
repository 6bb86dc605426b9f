"""How the command line says what a search found. The search itself is `labourhall.market.search`."""

from collections.abc import Iterator

from labourhall.market.search import Finds, FoundVacancy, Understood
from labourhall.program.words import Words


def line(found: FoundVacancy) -> str:
    """One vacancy, parted by tabs: number, score, title."""
    return f"{found.number}\t{found.score}\t{' '.join(found.title.split())}"


def sentences(finds: Finds, words: Words) -> Iterator[str]:
    """How the question was understood, and how many were found."""
    understood = " · ".join(dict.fromkeys(_parts(finds.understood, words)))
    if finds.understood.cut:
        yield words.text("backend.search_cut")
    if not understood:
        yield words.text("backend.search_empty")
        return
    yield words.text("backend.search_understood", understood)
    yield words.text("backend.found", finds.count, finds.near)


def _parts(understood: Understood, words: Words) -> Iterator[str]:
    yield from filter(None, (understood.number,))
    yield from (*understood.trades, *understood.districts)
    if understood.pay is not None:
        yield words.text(f"backend.search_pay.{understood.pay.unit}", understood.pay.amount)
    yield from understood.words
