"""Lets one phone in, by the code that stands on the wall until somebody is. What he does then is the desk's."""

from collections.abc import Callable
from http import HTTPStatus

from display.commissioning import page
from display.commissioning.access import Entry, PhoneAccess
from display.commissioning.chance import SECRETS, Chance
from display.commissioning.request import Answer, Request, see
from display.commissioning.running import RunningBoard, answered
from display.motion import frames
from display.picture import Picture
from labourhall.program.words import Words


class Doorway:
    """`wall` is what stands on the wall for a code; `now` is monotonic; `opened` how it begins."""

    def __init__(
        self,
        board: RunningBoard,
        wall: Callable[[str], Picture],
        opened: PhoneAccess,
        now: Callable[[], float],
        chance: Chance = SECRETS,
    ) -> None:
        self._board = board
        self._wall = wall
        self._access = opened
        self._now = now
        self._chance = chance

    @property
    def access(self) -> PhoneAccess:
        """Who is in, and until when."""
        return self._access

    @property
    def minutes(self) -> int:
        """For how many whole minutes whoever is in stays in."""
        return int((self._access.until - self._now()) // 60)

    def is_over(self) -> bool:
        """Whether nobody is in any more, nor let in."""
        return self._access.is_over(self._now())

    def holds(self, token: str) -> bool:
        """Whether this is the token of whoever is in."""
        return self._access.holds(token, self._now())

    def show_code(self) -> None:
        """Have the code stand on the wall while nobody is in, where nothing else takes the place of the pages."""
        left = self._access.until - self._now()
        if self._access.is_open and left > 0:
            picture = self._wall(self._access.code)
            answered(lambda: self._board.show_if_free(picture, frames(left)))

    def shown(self, words: Words) -> Answer:
        """The page of whoever is not in."""
        if self.is_over():
            return Answer(HTTPStatus.OK, page.closed(words, "commissioning.over"))
        if not self._access.is_open:
            return Answer(HTTPStatus.OK, page.closed(words, "commissioning.taken"))
        return Answer(HTTPStatus.OK, page.entry(words, self._wait()))

    def entered(self, request: Request, words: Words) -> Answer:
        """Let him in whose code it is."""
        typed, stood = request.fields.get("code", ""), self._wall(self._access.code)
        token = self._chance.token()
        self._access, entry = self._access.tried(typed, self._now(), token, self._chance.code())
        if entry is Entry.TAKEN and self.holds(request.token):
            return see()  # his own form, sent twice
        if entry in (Entry.IN, Entry.NEW_CODE):
            answered(lambda: self._board.take_away(stood))
        if entry is Entry.IN:
            return see(token=token)
        if entry in (Entry.TAKEN, Entry.OVER):
            return Answer(HTTPStatus.FORBIDDEN, page.closed(words, f"commissioning.{entry.value}"))
        self.show_code()
        return Answer(HTTPStatus.FORBIDDEN, page.entry(words, self._wait(), entry))

    def _wait(self) -> int:
        """For how many seconds no code is looked at."""
        return max(0, -int(-(self._access.again - self._now()) // 1))
