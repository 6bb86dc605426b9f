"""Takes the news of line and copy to the glass: figures at once, what has to be counted in a thread of its own."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

from kiosk.workers.job_thread import JobThread
from kiosk.workers.surroundings import SurroundingsBoard
from kiosk.workers.vacancies import HallVacancies
from labourhall.link.cache import CacheUnusable
from labourhall.link.news import CopyStuck, LineDown, LineUp, News, VacanciesChanged
from labourhall.program.hall_time import time_of_day

log = logging.getLogger(__name__)

CLOSE_SECONDS: Final = 2.0
RETRY_SECONDS: Final = 10.0


class HallNews:
    """`line_back` is called when the city answers again, `counted` when trades were counted anew.

    `wall_clock` says since when the line is cut.
    """

    def __init__(
        self,
        board: SurroundingsBoard,
        vacancies: HallVacancies,
        wall_clock: Callable[[], datetime],
        line_back: Callable[[], None],
        counted: Callable[[], None],
    ) -> None:
        self._board = board
        self._vacancies = vacancies
        self._wall_clock = wall_clock
        self._line_back = line_back
        self._counted = counted
        self._is_troubled = False
        self._jobs = JobThread("hall")

    def start(self) -> None:
        """Begin with what the copy held when the kiosk was last on."""
        self._jobs.start()
        self._jobs.put(self._recount)

    def close(self) -> None:
        """End."""
        self._jobs.close(CLOSE_SECONDS)

    def heard(self, news: News) -> None:
        """From any thread; returns at once."""
        match news:
            case LineUp():
                self._board.line("")
                self._jobs.put(self._vacancies.unload)
                self._line_back()
            case LineDown():
                if not self._board.now.line_cut_at:
                    self._board.line(time_of_day(self._wall_clock()))
                self._jobs.put(self._prepare)
            case VacanciesChanged():
                self._jobs.put(self._recount)
            case CopyStuck(code):
                self._note(code)

    # --- jobs, in a thread of their own. A copy that cannot be read is told once and tried again ---------------------

    def _recount(self) -> None:
        self._trying(self._count)
        self._counted()

    def _count(self) -> None:
        self._vacancies.recount()
        self._make_ready()

    def _prepare(self) -> None:
        self._trying(self._make_ready)

    def _make_ready(self) -> None:
        self._tell()
        if self._board.now.line_cut_at:
            self._vacancies.prepare()

    def _tell(self) -> None:
        self._board.figures(self._vacancies.figures(), self._vacancies.as_of())

    def _trying(self, job: Callable[[], None]) -> None:
        try:
            job()
        except CacheUnusable as trouble:
            if not self._is_troubled:
                log.warning("the hall's copy cannot be read (%s %s); trying again", trouble.code, trouble)
                self._note(trouble.code)
            self._is_troubled = True
            self._jobs.put_later(RETRY_SECONDS, self._recount)
        else:
            self._is_troubled = False

    def _note(self, code: str) -> None:
        self._board.noted(code, time_of_day(self._wall_clock()))
