"""What the board is to play: asked for by long polls, proved by its name, the last good one kept on disk for a start
without a line. Nothing that cannot be proved or read takes the place of a good one: of the hall's bundle and of its
district's each by itself. What the city sealed for a stick takes its place too, until the city answers again.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from display import bundle_answers
from display.failures import BoardFailure
from display.long_poll import Heard, LongPoll
from display.nudge import Nudge
from display.programme import Programme, built_in
from labourhall.contract import wire
from labourhall.contract.board_calls import Given
from labourhall.contract.call import Channel
from labourhall.contract.refusals import Malformed, Trouble
from labourhall.contract.sealed_file import Known, NotTaken
from labourhall.contract.stick_calls import SealedBundle
from labourhall.program.whole_file import write_whole

log = logging.getLogger(__name__)

UNTOLD: Final = Known()
PAUSE_SECONDS: Final = 60.0
"""Without an answer it is asked again within this time, or at once when the line is up."""


class BundleFollower:
    """Follows what `board` is to play by a long poll, over channels made by `connect`; `path` keeps the last answer.

    `told` is what its settings say of hall and city, for a board that never heard it from the city itself. What is to
    be played from now on is a nudge.
    """

    def __init__(
        self,
        board: str,
        path: Path,
        connect: Callable[[], Channel],
        told: Known = UNTOLD,
        nudge: Nudge | None = None,
    ) -> None:
        self._told = told
        self._nudge = nudge or Nudge()
        self._lock = threading.Lock()  # over `_given` and what goes with it: a stick is taken by another thread
        self._board = board
        self._path = path
        self._poll = LongPoll("bundles", connect, self._ask, PAUSE_SECONDS)
        self._is_kept = True  # whether the latest stands on the disk too
        self._refused = ""  # the tag of an answer that was said to be no good
        self._given: Given | None = None
        self.latest: Programme | None = self._read_kept()
        self.is_awaited = self.latest is None
        """Whether nothing was kept and the first question is not over yet, whatever comes of it."""

    def start(self) -> None:
        self._poll.start()

    def stop(self, seconds: float) -> bool:
        """See `LongPoll.stop`."""
        return self._poll.stop(seconds)

    def ask_now(self) -> None:
        """Ask again at once: the line has come up."""
        self._poll.ask_now()

    @property
    def known(self) -> Known:
        """What the board knows of hall and city, by which a stick has to prove itself; the city's word goes first."""
        given, told = self._given, self._told
        has = given.bundle if given is not None else None
        if has is None:
            return told
        return Known(has.city_key or told.key, has.hall or told.hall, has.order)

    def take_sealed(self, sealed: SealedBundle) -> NotTaken | None:
        """Play what was sealed, and proved to be; why not.

        What breaks in stays as it is. The city does not know the tag, so it says all of it when it answers again.
        """
        with self._lock:
            if sealed.order <= self.known.order:
                return NotTaken.OLDER  # the city was quicker
            stands = self.latest.interrupts if self.latest is not None else ()
            bundle = sealed.given.bundle
            if bundle is None:
                return NotTaken.UNREADABLE
            given = replace(sealed.given, tag=f"stick {sealed.order}", bundle=replace(bundle, interrupts=stands))
            return None if self._take(given) else NotTaken.UNREADABLE

    def _ask(self, channel: Channel, wait: float) -> Heard:
        """Ask once; NOTHING also where the city answered with what cannot be played."""
        try:
            given = channel.send(bundle_answers.question(self._board, self._given, wait))
        except Trouble as trouble:
            if isinstance(trouble, Malformed) and self._given is not None:
                # a city that was brought back to an earlier version: it does not know `held`
                self._given = replace(self._given, knows_held=False)
            self.is_awaited = False
            raise
        with self._lock:
            return Heard.QUIET if self._take(given) else Heard.NOTHING

    def _take(self, given: Given) -> bool:
        given = bundle_answers.filled(given, self._given)
        is_new, is_whole = given.bundle is not None and given != self._given, True
        if given.bundle is not None and is_new:
            try:
                latest = bundle_answers.proved(given, self.latest)
            except Malformed as error:
                if given.tag != self._refused:
                    log.warning("%s the bundle is not played, the last goes on: %s", BoardFailure.NO_BUNDLE.code, error)
                self._refused = given.tag
                self._take_interrupts(given)
                self.is_awaited = False
                return False
            if given.unread:
                log.warning("%s the board plays on; what could not be read: %d", BoardFailure.UNREAD.code, given.unread)
            is_whole = bundle_answers.is_its_district(given.bundle, latest.beside)
            self._given = given if is_whole else self._without_news_of_the_district(given)
            self.latest, self._is_kept = latest.following(self.latest), False
            self._nudge.give()
        self.is_awaited = False
        if not self._is_kept:
            self._keep(is_new)
        return is_whole

    def _without_news_of_the_district(self, given: Given) -> Given:
        """The answer with the district's last good bundle, under the tag before it, so that it is asked for again."""
        if given.tag != self._refused:
            log.warning("%s the district's bundle is not played, the last goes on", BoardFailure.NO_BUNDLE.code)
        self._refused = given.tag
        return bundle_answers.without_news_of_the_district(given, self._given)

    def _take_interrupts(self, given: Given) -> None:
        """Of an answer whose bundle is no good take what breaks into it: a warning waits for no bundle."""
        answer, last = given.bundle, self._given.bundle if self._given else None
        if answer is None:
            return
        plays = self.latest or built_in(answer.hall_name)
        self.latest = replace(plays, interrupts=answer.interrupts)
        self._nudge.give()
        if self._given is not None and last is not None:
            self._given = replace(self._given, bundle=replace(last, interrupts=answer.interrupts))
            self._keep(is_new=True)

    def _keep(self, is_new: bool) -> None:
        """Write the last answer down. A disk that does not take it is tried again with the next answer."""
        try:
            write_whole(self._path, wire.encode(self._given))
        except OSError as error:
            if is_new:
                log.warning("the bundle plays, but cannot be kept for the next start: %s", error.strerror)
            return
        self._is_kept = True

    def _read_kept(self) -> Programme | None:
        try:
            given = wire.decode(self._path.read_bytes(), Given)
            latest = bundle_answers.proved(given, None)
        except FileNotFoundError:
            log.debug("no bundle was kept")
            return None
        except Malformed:
            log.warning("the kept bundle is damaged; the board waits for another")
            return None
        except OSError as error:
            log.warning("the kept bundle cannot be read, the board waits for another: %s", error.strerror)
            return None
        # what could not be read then can be now, if the program is another: the answer is asked for anew
        self._given = None if given.unread else given
        return latest
