"""Answers the phone that was let in (`doorway`): shows patterns, tries and keeps what it sets.

One offering, from its beginning to its end. Requests are answered one after another, by whatever thread asks; what the
wall shows is had by errands (`running`), and where the board hangs that is said.
"""

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from typing import Final

from display.canvas import Placement, Told
from display.commissioning import form, kept_file, page, view
from display.commissioning.access import PhoneAccess, bears, form_mark
from display.commissioning.doorway import Doorway
from display.commissioning.form import Unread
from display.commissioning.kept import Kept, NotTaken, Values
from display.commissioning.reading import FarRowReading
from display.commissioning.request import Answer, Fields, Request, language_of, see
from display.commissioning.running import Condition, RunningBoard, answered
from display.commissioning.view import Said, View
from display.errands import NoAnswer
from display.failures import BoardFailure
from display.instead import Scene
from display.motion import frames
from display.patterns import MODULE, Pattern
from labourhall.program.words import Words

log = logging.getLogger(__name__)

TRY_SECONDS: Final = 30.0
"""So long a region is tried before the board goes back by itself: a wrong one must not strand anybody."""
LEAVE_SECONDS: Final = 1.0
"""So long after it said so the program ends: the phone has its page by then."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How the page looks: the words of each language, and its style."""

    words: Callable[[str], Words]
    style: str


class Desk:
    """`folder` is the board's own; `now` is monotonic, `clock` the time."""

    def __init__(
        self,
        board: RunningBoard,
        folder: Path,
        looks: Looks,
        doorway: Doorway,
        now: Callable[[], float],
        clock: Callable[[], datetime],
    ) -> None:
        self._board = board
        self._folder = folder
        self._looks = looks
        self._doorway = doorway
        self._now = now
        self._clock = clock
        self._lock = threading.Lock()
        self._said: Said | None = None
        self._region = view.region_fields(board.settings)
        self._seen = view.seen_fields(board.settings)
        self._module = MODULE
        self._reading: FarRowReading | None = None
        self._leaves: float | None = None
        self._is_ended = False
        self._forms: Mapping[str, Callable[[Fields, Words], Answer]] = {
            "/pattern": self._pattern,
            "/region": self._tried,
            "/far-row": self._far_row,
            "/forget": self._forget,
            "/end": self._end,
        }

    @property
    def access(self) -> PhoneAccess:
        """Who is in, and until when."""
        return self._doorway.access

    def is_over(self) -> bool:
        """Whether nobody is answered any more."""
        return self._is_ended or self._doorway.is_over()

    def is_leaving(self) -> bool:
        """Whether it is time for the program to begin anew."""
        return self._leaves is not None and self._now() >= self._leaves

    def tick(self) -> None:
        """Have the code stand on the wall while nobody is in; for whoever is called a few times a second."""
        with self._lock:
            self._doorway.show_code()

    def close(self) -> None:
        """Show the pages again, but on a board that somebody made dark at its machine."""
        with self._lock:
            found = self._condition()
            if found is not None and found.scene is not None and found.scene.shows is not None:
                answered(self._board.show_pages)

    def answer(self, request: Request) -> Answer:
        """What the phone gets."""
        words = self._looks.words(language_of(request.accepts, self._board.settings.language))
        with self._lock:
            return self._posted(request, words) if request.method == "POST" else self._got(request, words)

    def _got(self, request: Request, words: Words) -> Answer:
        if request.path == "/page.css":
            return Answer(HTTPStatus.OK, self._looks.style, "text/css; charset=utf-8")
        if request.path == "/":
            return self._shown(request, words)
        if request.path in ("/in", *self._forms):
            return see()  # the address of a form, as a phone's history has it
        return Answer(HTTPStatus.NOT_FOUND, page.closed(words, "commissioning.nothing"))

    def _posted(self, request: Request, words: Words) -> Answer:
        if request.path == "/in":
            return self._doorway.entered(request, words)
        form_of = self._forms.get(request.path)
        if form_of is None:
            return Answer(HTTPStatus.NOT_FOUND, page.closed(words, "commissioning.nothing"))
        return self._sent(form_of, request, words)

    def _sent(self, form_of: Callable[[Fields, Words], Answer], request: Request, words: Words) -> Answer:
        """A form of whoever is in: known by the cookie and by the form's own mark, which no other site can know."""
        if not self._doorway.holds(request.token) or not bears(request.mark, request.token):
            return Answer(HTTPStatus.FORBIDDEN, page.closed(words, "commissioning.not-in"))
        try:
            return form_of(request.fields, words)
        except NoAnswer:
            self._said = Said("commissioning.silent")
            return see()

    def _shown(self, request: Request, words: Words) -> Answer:
        if self._leaves is not None:
            return Answer(HTTPStatus.OK, page.restarting(words))
        if self._doorway.holds(request.token):
            return Answer(HTTPStatus.OK, page.board(self._view(request.token), words))
        return self._doorway.shown(words)

    def _view(self, token: str) -> View:
        found = kept_file.read(self._folder, self._board.settings.board)
        said, self._said = self._said, None
        return View(
            self._board.settings,
            form_mark(token),
            self._doorway.minutes,
            self._condition(),
            self._region,
            self._seen,
            view.module_fields(self._module),
            said,
            self._reading,
            found,
        )

    def _condition(self) -> Condition | None:
        return answered(self._board.condition)

    def _pattern(self, fields: Fields, words: Words) -> Answer:
        wanted, module = fields.get("name", ""), form.module(fields)
        if isinstance(module, Unread):
            return self._unread(module, "patterns")
        self._module = module
        if wanted in tuple(Pattern):
            self._board.show(Scene(Pattern(wanted), module=module))
        else:
            self._board.show_pages()
        return see("patterns")

    def _tried(self, fields: Fields, words: Words) -> Answer:
        """Try a region, keep the one that is tried, or go back at once."""
        match fields.get("do"):
            case "keep":
                kept = self._board.tried()
                if kept is None:
                    self._said = Said("commissioning.region.gone", "region")
                    return see("region")
                return self._keep(view.region_of(kept), words)
            case "back":
                if self._board.tried() is not None:
                    self._board.show_pages()
                return see("region")
        self._region = {name: fields.get(name, "")[:12] for name, _ in form.REGION}
        at = form.region(fields, self._board.settings.screen)
        if isinstance(at, Unread):
            return self._unread(at, "region")
        return self._try(at)

    def _try(self, at: Placement) -> Answer:
        standing = self._board.would_stand(at)
        if standing is None:
            self._said = Said("commissioning.region.none", "region")
        elif (told := view.refused(self._board.settings, at, standing)) is not None:
            self._said = Said(told, "region")
        else:
            self._board.show(Scene(Pattern.GRID, frames(TRY_SECONDS), self._module, at))
        return see("region")

    def _far_row(self, fields: Fields, words: Words) -> Answer:
        """Say what follows from a far row; keep it, where a board can be shown so."""
        self._seen = {name: fields.get(name, "")[:12] for name in ("far_row_m", "pitch_mm")}
        self._reading = None
        sight = form.far_row(fields)
        if isinstance(sight, Unread):
            return self._unread(sight, "far-row")
        self._reading = self._board.read_from(sight)
        if not self._reading.is_legible:
            self._said = Said(Told(BoardFailure.ILLEGIBLE, (f"{sight.far_row_m:g}",)), "far-row")
            return see("far-row")
        if fields.get("do") == "keep":
            return self._keep({"pitch_mm": sight.pitch_mm, "far_row_m": sight.far_row_m}, words)
        return see("far-row")

    def _keep(self, values: Values, words: Words) -> Answer:
        """Keep it, and begin anew: only a start takes all of it over alike."""
        now, board = self._clock(), self._board.settings.board
        before = kept_file.read(self._folder, board)
        kept = Kept(board, now) if before is None or isinstance(before, NotTaken) else before
        return self._written(lambda: kept_file.write(self._folder, kept.with_values(values, now)), words)

    def _forget(self, fields: Fields, words: Words) -> Answer:
        return self._written(lambda: kept_file.forget(self._folder), words)

    def _written(self, write: Callable[[], None], words: Words) -> Answer:
        try:
            write()
        except OSError as error:
            log.warning("%s what was set from a phone: %s", BoardFailure.NOT_KEPT.code, error.strerror)
            self._said = Said(Told(BoardFailure.NOT_KEPT))
            return see()
        self._leaves = self._now() + LEAVE_SECONDS
        return Answer(HTTPStatus.OK, page.restarting(words))

    def _end(self, fields: Fields, words: Words) -> Answer:
        self._is_ended = True
        return Answer(HTTPStatus.OK, page.closed(words, "commissioning.ended"), token="")

    def _unread(self, found: Unread, section: str) -> Answer:
        self._said = Said(found, section)
        return see(section)
