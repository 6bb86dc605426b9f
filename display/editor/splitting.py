"""A notice that is too long for one page of a board, as several that are not: a proposal, nothing lost. Pure.

It is parted between lines where it can be, inside a line behind the end of a sentence, between a few characters last.
"""

import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from display.editor.page_edits import changed_page
from display.pages.notice import NOT_FIRST
from display.planner import Planner
from labourhall.contract.playlist import NoticePage

Fits: TypeAlias = Callable[[tuple[str, ...]], bool]
Parts: TypeAlias = list[tuple[str, ...]]

_ENDS: Final = "。！？；!?;"
_BIT: Final = 8
"""So many characters are moved together where not even a sentence fits a page."""
_GLUED: Final = ("Mn", "Me", "Mc", "Cf")
"""Marks, joiners, selectors, by Unicode's categories: a character that has lost one is another, or none."""
_TONES: Final = range(0x1F3FB, 0x1F400)
_FLAGS: Final = range(0x1F1E6, 0x1F200)


def sheets_of(page: NoticePage, planners: Iterable[Planner]) -> int:
    """How many pages of a board the notice takes, on the board where it takes most."""
    return max((len(planner.cycle((page,), ()).sheets) for planner in planners), default=0)


def split(page: NoticePage, planners: Sequence[Planner], ids: Iterator[str]) -> tuple[NoticePage, ...]:
    """The notice as pages that each take one page of every board, if its headline leaves room for that.

    The first keeps the notice's id, the others take `ids`; all have its headline, issuer and end. Their lines one after
    another are its text.
    """
    *_, parts = proposed(page, planners)
    return pages_of(page, parts, ids)


def pages_of(page: NoticePage, parts: Parts, ids: Iterator[str]) -> tuple[NoticePage, ...]:
    """The pages of a proposal."""
    names = (page.id, *(next(ids) for _ in parts[1:]))
    return tuple(_with(page, name, lines) for name, lines in zip(names, parts, strict=True))


def proposed(page: NoticePage, planners: Sequence[Planner]) -> Iterator[Parts]:
    """The lines of each of those pages, found step by step: work for idle moments; what comes last is the proposal."""
    most = max(1, sheets_of(_with(page, page.id, ()), planners))
    parts: Parts = [()]
    yield parts
    for line in page.lines:
        for longer in _added(parts, line, lambda lines: sheets_of(_with(page, page.id, lines), planners) <= most):
            yield longer
        parts = longer


def _added(parts: Parts, line: str, fits: Fits) -> Iterator[Parts]:
    """The parts with a line more: in the last of them if it fits whole, else in one of its own, else in pieces."""
    *done, last = parts
    if fits((*last, line)):
        yield [*done, (*last, line)]
        return
    if last and fits((line,)):
        yield [*parts, (line,)]
        return
    for is_further, piece in enumerate(_pieces(line, fits)):
        *done, last = parts
        longer = (*last[:-1], last[-1] + piece) if is_further else (*last, piece)
        parts = [*done, longer] if not last or fits(longer) else [*parts, (piece,)]
        yield parts


def _pieces(line: str, fits: Fits) -> Iterator[str]:
    """The line's sentences; of one that no page holds a few characters each."""
    for sentence in _grouped(_clusters(line), lambda group: group[-1] in _ENDS):
        if fits(("".join(sentence),)):
            yield "".join(sentence)
        else:
            yield from ("".join(bit) for bit in _grouped(sentence, lambda group: len(group) >= _BIT, 2 * _BIT))


def _grouped(
    clusters: Iterable[str], is_full: Callable[[list[str]], bool], most: int = sys.maxsize
) -> Iterator[list[str]]:
    """Clusters in groups that end when they are full, but, up to `most`, not before what no line begins with."""
    group: list[str] = []
    for cluster in clusters:
        may_begin = cluster not in NOT_FIRST and cluster not in _ENDS
        if group and ((is_full(group) and may_begin) or len(group) >= most):
            yield group
            group = []
        group.append(cluster)
    yield group


def _clusters(text: str) -> Iterator[str]:
    """What is one character to its reader: with its marks, joined emoji, a flag."""
    cluster = ""
    for character in text:
        if cluster and not _is_glued(cluster, character):
            yield cluster
            cluster = ""
        cluster += character
    yield cluster


def _is_glued(cluster: str, character: str) -> bool:
    if unicodedata.category(character) in _GLUED or unicodedata.category(cluster[-1]) == "Cf":
        return True
    is_flag = ord(character) in _FLAGS and len(cluster) == 1 and ord(cluster) in _FLAGS
    return is_flag or ord(character) in _TONES


def _with(page: NoticePage, page_id: str, lines: tuple[str, ...]) -> NoticePage:
    changed = changed_page(page, {"id": page_id, "lines": lines})
    assert isinstance(changed, NoticePage)
    return changed
