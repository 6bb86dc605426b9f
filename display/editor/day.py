"""A day of a board, reckoned from its playlists without playing it: how often each vacancy comes up. Pure.

Pages follow each other as the player has them: a cycle is planned at its end, a playlist gives way with a page, the
hall's closing ends a page at once, and so does a bundle's end; a district's playlists stand beside the hall's. That
both agree is tested. What is published meanwhile, and who is filled, nobody knows; interrupts are left out.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from typing import Final

from display import programme
from display.editor.board_look import Board
from display.editor.fits import Played
from display.editor.timeline import DAY_SECONDS, borders
from display.editor.verdict import Judge
from display.motion import RATE, frames
from display.programme import Chosen, PlaylistName, Programme
from display.rounds import START, Draw
from display.schedule import SAFE_SECONDS
from display.selection import Share
from display.steps import Steps, finished
from labourhall.contract.playlist import Playlist

_WAITING: Final = frames(SAFE_SECONDS)


@dataclass(frozen=True, slots=True)
class Day:
    """What a board shows on a day: how often each vacancy came up and each playlist began, how long it was lit."""

    board: str
    times: Mapping[str, int] = field(default_factory=dict)
    cycles: Mapping[PlaylistName, int] = field(default_factory=dict)
    lit_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Totals:
    """Once through a playlist takes `seconds`; of its `vacancies` the least shown comes up `least` times today.

    `short` are the pages whose vacancies do not all come up today: how many each has, and how many of them do.
    """

    board: str
    playlist: str
    seconds: float
    vacancies: int
    least: int
    shown: int = 0
    short: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def totals(judge: Judge, day: Day, board: Board, playlist: Playlist) -> Totals:
    """The sentence about a playlist on a board, by its first cycle and that day."""
    return finished(totalling(judge, day, board, playlist))


def totalling(judge: Judge, day: Day, board: Board, playlist: Playlist) -> Steps[Totals]:
    """The same, a page at each step: work for idle moments."""
    length, numbers, short = 0, set[str](), dict[str, tuple[int, int]]()
    beside = judge.beside(playlist, board)
    for page in playlist.pages:
        length += sum(one.frames for one in judge.first(page, board, beside))
        own = judge.numbers(page, board)
        shown = sum(number in day.times for number in own)
        if shown < len(own):
            short[page.id] = len(own), shown
        numbers |= own
        yield
    least, shown = min((day.times.get(number, 0) for number in numbers), default=0), len(numbers & day.times.keys())
    return Totals(board.name, playlist.name, length / RATE, len(numbers), least, shown, short)


def reckoned(judge: Judge, given: Programme, board: Board, day: date) -> Day:
    """That day on the board, from midnight to midnight, by the programme with the judge's data."""
    return finished(reckoning(judge, given, board, day))


def reckoning(judge: Judge, given: Programme, board: Board, day: date) -> Steps[Day]:
    """The same, a page or a sheet at each step: work for idle moments."""
    midnight = datetime.combine(day, time(), judge.data.now.tzinfo)
    return _Reckoning(judge, board, _parts(given, board, midnight)).steps()


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the day in which the schedule says the same, up to the frame `end`."""

    end: int
    is_lit: bool
    tag: str  # of what may be played: where it is another one, what stands ends at once
    turns: int
    playing: Callable[[int], tuple[Chosen, Share]]
    """The playlist of a turn, and where in its pools the board begins."""


def _parts(given: Programme, board: Board, midnight: datetime) -> list[_Part]:
    """The day between one border and the next."""
    inside = borders(given, midnight)
    return [
        _part(given, board, midnight + timedelta(seconds=start), end)
        for start, end in zip(inside, (*inside[1:], DAY_SECONDS), strict=True)
    ]


def _part(given: Programme, board: Board, start: datetime, end: int) -> _Part:
    current = given.at(start)

    @cache
    def playing(turn: int) -> tuple[Chosen, Share]:
        chosen = programme.playing(current, board.name, start, turn)
        return chosen, programme.share(current, board.name, chosen, start)

    turns = programme.turns(current, board.name, start)
    return _Part(end * RATE, programme.is_lit(current, start), current.tag, turns, playing)


class _Reckoning:
    """One day being reckoned: `frame` is when the next sheet begins, `turn` counts cycles."""

    def __init__(self, judge: Judge, board: Board, parts: list[_Part]) -> None:
        self._judge, self._board = judge, board
        self._parts = deque(parts)
        self._frame, self._turn = 0, 0
        self._left: deque[Played] = deque()  # of the cycle, which is over when nothing is
        self._playing: PlaylistName | None = None  # None: nothing plays yet, or any more
        self._rounds = START
        self._times: Counter[str] = Counter()
        self._cycles: Counter[PlaylistName] = Counter()
        self._lit = 0
        self._silent = 0  # so many turns in a row had nothing to show

    def steps(self) -> Steps[Day]:
        """Reckon it."""
        while self._parts:
            part = self._parts[0]
            if self._frame >= part.end:
                self._parts.popleft()
                self._silent = 0
            elif not part.is_lit:
                self._wait(part.end)
            else:
                yield from self._next(part)
        return Day(self._board.name, self._times, self._cycles, self._lit / RATE)

    def _next(self, part: _Part) -> Steps[None]:
        """The next sheet; of a new cycle where one is over, or where another playlist's time has come."""
        chosen, _ = part.playing(self._turn)
        if not self._left or chosen.named != self._playing:
            self._turn += self._playing is not None
            chosen, share = part.playing(self._turn)
            self._left.clear()
            draw, beside = Draw(self._rounds), self._judge.beside(chosen.playlist, self._board)
            for page in chosen.playlist.pages:
                self._left += yield from self._judge.playing(page, self._board, draw, share, beside)
                yield
            if not self._left:
                self._pass_over(chosen.playlist, part)
                return
            self._rounds = draw.settled()
            self._playing, self._silent = chosen.named, 0
            self._cycles[self._playing] += 1
        self._show(self._left.popleft())
        yield

    def _pass_over(self, playlist: Playlist, part: _Part) -> None:
        """A playlist with nothing to show has its turn for a second; where that is so of all, the part goes by."""
        self._silent += 1
        before = self._frame
        self._wait(min(self._frame + _WAITING, part.end) if self._silent < part.turns else part.end)
        self._turn += (self._frame - before) // _WAITING * bool(playlist.name)

    def _show(self, sheet: Played) -> None:
        """A sheet, up to its end or to where all of what stands does."""
        self._times.update(sheet.numbers)
        ends = self._frame + sheet.frames
        closes = next((one for one in self._ends() if one <= ends), None)
        if closes is not None:
            self._turn += 1
            self._playing = None
        shown_until = ends if closes is None else closes
        if sheet.pool is not None and 2 * (shown_until - self._frame) >= sheet.frames:
            self._rounds = self._rounds.shown(sheet.pool, sheet.numbers)
        self._lit += shown_until - self._frame
        self._frame = shown_until

    def _ends(self) -> Iterator[int]:
        """When from now on the hall closes, a bundle's end has come, or the day's."""
        for part, following in pairwise((*self._parts, None)):
            assert part is not None
            if following is None or not following.is_lit or following.tag != part.tag:
                yield part.end

    def _wait(self, until: int) -> None:
        """Nothing plays; each second it is looked whether there is something, from when it began."""
        self._playing = None
        self._frame += -(-(until - self._frame) // _WAITING) * _WAITING
