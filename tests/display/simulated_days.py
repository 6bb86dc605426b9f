"""Days of a hall's boards, played by the pure player page by page, with vacancies that come and go.

`simulated` plays them; `unfair` and `Simulated.outside` say what should never be: who came up more often than another
that was there as long, and which page stood outside its time.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import cache, partial
from random import Random
from statistics import median
from typing import Final

from display import grids, proof, record, resuming
from display.glyphs import lettering
from display.interrupted import InterruptedPlayer
from display.motion import RATE, frames
from display.orders import BEGINNING, Course
from display.pages import facts
from display.planner import Planner
from display.player import Player
from display.programme import Programme
from display.rounds import Pool
from display.schedule import DARK, WAITING
from display.selection import is_in
from display.showing import Data, Showing
from labourhall.contract.playlist import (
    Bundle,
    Daypart,
    NoticePage,
    Page,
    Playlist,
    Priority,
    Selection,
    Slot,
    SpotlightPage,
    VacancyPage,
)
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words
from scripts.wall_pictures import NOW, demanding, table

OPENS, CLOSES = time(9), time(17, 30)
NOON: Final = Daypart("中午", time(12), time(13, 15))
OPEN: Final = Daypart("开", OPENS, CLOSES)
LAST_DAY: Final = 4
"""On this day of the simulation, from 0, the page `last` stands for the last time."""
BOARDS: Final = ("1", "2")
_SAMPLES: Final = (*table(), *demanding())


@dataclass(frozen=True)
class Span:
    """From which moment to which a vacancy is there; None: from before the first day, to after the last."""

    begins: datetime | None = None
    ends: datetime | None = None

    def has(self, moment: datetime) -> bool:
        return (self.begins is None or self.begins <= moment) and (self.ends is None or moment < self.ends)


@dataclass
class Simulated:
    """What came up: for each board how often each vacancy in which pool, and what stood outside its time."""

    vacancies: Mapping[str, Vacancy]
    spans: Mapping[str, Span]
    fitting: Mapping[str, frozenset[str]]
    """Who fits a page, by its kind."""
    times: dict[str, Counter[tuple[Pool, str]]] = field(default_factory=lambda: defaultdict(Counter))
    pages: Counter[str] = field(default_factory=Counter)
    outside: list[str] = field(default_factory=list)


def simulated(
    words: Words,
    days: int = 10,
    pool: int = 1_000,
    boards: Sequence[str] = BOARDS,
    dark_day: int | None = 3,
    restarts: bool = True,
    seed: int = 1,
) -> Simulated:
    """So many days of the boards with a pool of so many; on `dark_day` (from 0) the last board is dark.

    With `restarts` each board is started anew in the middle of every third day, and goes on by its record.
    """
    monday = datetime.combine(NOW.date(), time(), NOW.tzinfo)
    vacancies, spans = _hall(pool, days, monday, Random(seed))
    given, planner = _programme(tuple(boards), monday.date()), _planner(words)
    found = Simulated(vacancies, spans, _fitting(planner, vacancies))
    for board in boards:
        played = _Board(found, InterruptedPlayer(_player(board, planner)), given, monday)
        for day in range(days):
            if day == dark_day and board == boards[-1]:
                played.sleep()
                continue
            played.play(monday + timedelta(day), restarts and day % 3 == 2)
    return found


def unfair(found: Simulated) -> list[str]:
    """Of vacancies that were there as long, in each pool of each board: who came up too rarely or too often.

    Not of a pool in which other pages' showings count: there these even out what was shown elsewhere.
    """
    told = list[str]()
    for board, times in found.times.items():
        for pool in {pool for pool, _ in times if not pool.counts_all}:
            alike: dict[Span, list[int]] = defaultdict(list)
            for number, span in found.spans.items():
                if number in found.fitting[pool.kind] and is_in(pool, found.vacancies[number]):
                    alike[span].append(times[pool, number])
            for span, counts in alike.items():
                middle = median(counts)
                if max(counts) - min(counts) > 1 or (middle >= 5 and min(counts) < 0.8 * middle):
                    told.append(f"board {board}, {pool}, {span}: {min(counts)} to {max(counts)}")
    return told


def _hall(pool: int, days: int, monday: datetime, chance: Random) -> tuple[dict[str, Vacancy], dict[str, Span]]:
    """So many vacancies at a time; three of ten come or go, some together, in the middle of some day."""
    moments = [monday + timedelta(days=chance.randrange(days), hours=chance.uniform(9, 17)) for _ in range(12)]
    vacancies, spans = dict[str, Vacancy](), dict[str, Span]()
    for place in range(pool):
        sample = _SAMPLES[place % len(_SAMPLES)]
        posted = monday.date() - timedelta(chance.randrange(60))
        number, until = f"{place:06d}", monday.date() + timedelta(days + 30)
        vacancies[number] = replace(sample, number=number, posted_on=posted, valid_until=until)
        draw = chance.random()
        moment = chance.choice(moments)
        spans[number] = Span() if draw < 0.7 else Span(begins=moment) if draw < 0.85 else Span(ends=moment)
    return vacancies, spans


def _fitting(planner: Planner, vacancies: Mapping[str, Vacancy]) -> dict[str, frozenset[str]]:
    pages: dict[str, Page] = {"vacancies": VacancyPage("", limit=1), "spotlight": SpotlightPage("")}
    return {
        kind: frozenset(one.number for one in vacancies.values() if planner.cycle((page,), (one,)).sheets)
        for kind, page in pages.items()
    }


def _programme(boards: tuple[str, ...], first: date) -> Programme:
    usual = Playlist(
        "日常",
        (
            VacancyPage("all", limit=10_000), NoticePage("n", "停电通知", ("明天停电",)),
            SpotlightPage("hard", selection=Selection.HARD_TO_FILL),
            VacancyPage("last", limit=24, selection=Selection.MOST_OPENINGS, until=first + timedelta(LAST_DAY)),
        ),
    )  # fmt: skip
    weld = VacancyPage("weld", trades=("电焊工", "保洁员"), limit=16)
    noon = Playlist("中午", (VacancyPage("fair", limit=64, selection=Selection.FAIR), weld))
    slots = (Slot("日常"), Slot("中午", daypart="中午", priority=Priority.OCCASION))
    bundle = Bundle((usual, noon), slots, (OPEN, NOON), opening=("开",))
    return Programme("t", "b", "市场", False, bundle, boards=boards)


def _planner(words: Words) -> Planner:
    """A board's planner that reads each vacancy once: days go by quicker, and nothing else is another."""
    read = partial(facts.read, words=words, districts={})
    known: dict[str, facts.VacancyTexts] = {}

    def once(vacancy: Vacancy, shows_ages: bool) -> facts.VacancyTexts:
        if vacancy.number not in known:
            known[vacancy.number] = read(vacancy, shows_ages)
        return known[vacancy.number]

    return Planner(grids.LARGE_S, words, cache(lettering.measure), once)


def _player(board: str, planner: Planner, beginning: Course = BEGINNING) -> Player:
    return Player(board, "市场", (640, 320), planner, is_demonstration=False, beginning=beginning)


class _Board:
    """One board being played; its record is kept as lines."""

    def __init__(self, found: Simulated, player: InterruptedPlayer, given: Programme, start: datetime) -> None:
        self._found, self._player, self._given, self._start = found, player, given, start
        self._showing: Showing | None = None
        self._lines: list[str] = []
        self._borders = sorted({one for span in found.spans.values() for one in (span.begins, span.ends) if one})

    def sleep(self) -> None:
        """The machine is off for a day."""
        self._restart()

    def play(self, midnight: datetime, restarts: bool) -> None:
        """A day from before the hall opens until after it has closed."""
        noon = midnight + timedelta(hours=11)
        moment, end = midnight + timedelta(hours=8), midnight + timedelta(hours=18)
        while moment < end:
            if restarts and moment >= noon:
                self._note(moment)
                self._restart()
                restarts = False
            self._step(moment)
            moment = self._next(moment)

    def _next(self, moment: datetime) -> datetime:
        """When something may be another: the page ends, somebody comes or goes, the hall opens or closes."""
        assert self._showing is not None
        midnight = datetime.combine(moment.date(), time(), moment.tzinfo)
        fixed = [midnight + timedelta(hours=hour) for hour in (9, 12, 13.25, 17.5, 18)]
        ends = self._start + timedelta(seconds=(self._showing.began + self._showing.dwell) / RATE)
        candidates = [*fixed, *self._borders] + ([] if self._showing.sheet == DARK else [ends])
        return min(one for one in candidates if one > moment)

    def _step(self, moment: datetime) -> None:
        there = {number: self._found.vacancies[number] for number, one in self._found.spans.items() if one.has(moment)}
        gone = dict.fromkeys(self._found.spans.keys() - there.keys(), "filled")
        data = Data(self._given, there, moment, gone, moment)
        before = self._showing
        self._showing = self._player.step(before, data, moment, self._frame(moment))
        if before is None or self._showing.began != before.began:
            if before is not None:
                self._count(before, moment)
            self._look(self._showing, moment)

    def _frame(self, moment: datetime) -> int:
        return frames((moment - self._start).total_seconds())

    def _count(self, shown: Showing, until: datetime) -> None:
        """Keep what stood until then."""
        stood = self._frame(until) - shown.began
        if shown.sheet in WAITING:
            return
        rounds = shown.rounds(stood)
        cycle, sheet = shown.cycle, shown.sheet
        self._lines.append(
            proof.line(self._player.board, cycle, sheet, shown.states, shown.began_at, stood, rounds=rounds)
        )
        if sheet.pool is not None and shown.counts(stood):
            self._found.times[self._player.board].update((sheet.pool, number) for number in sheet.numbers)

    def _note(self, moment: datetime) -> None:
        if self._showing is not None:
            self._count(self._showing, moment)

    def _restart(self) -> None:
        """Another process, which knows what the record says."""
        stood = filter(None, map(record.read, reversed(self._lines)))
        begun = resuming.course(self._given, stood)
        self._player = InterruptedPlayer(replace(self._player.player, beginning=begun))
        self._showing = None

    def _look(self, shown: Showing, moment: datetime) -> None:
        """Whether the page may stand there now."""
        self._found.pages[shown.sheet.page or shown.sheet.kind.value] += 1
        clock, page, day = moment.time(), shown.sheet.page, (moment - self._start).days
        is_noon = NOON.begins <= clock < NOON.ends
        is_lit = OPENS <= clock < CLOSES
        of_noon = page in ("fair", "weld")
        wrong = (page and not is_lit) or (page and of_noon is not is_noon) or (page == "last" and day > LAST_DAY)
        if wrong:
            self._found.outside.append(f"{moment:%m-%d %H:%M:%S} {page}")
        for number in shown.sheet.numbers:
            if not self._found.spans[number].has(moment):
                self._found.outside.append(f"{moment:%m-%d %H:%M:%S} {number}")
