"""The line worker: asks the city, and ranks in the kiosk where the city cannot. Whatever it brings back is an event.

It keeps one fresh challenge in stock while nobody is here, so that a card's proof costs one round trip, not two. What
is fetched ahead waits behind everything that a person waits for; the end of a visit goes past this queue, at once.
"""

import time
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from cardreader.failures import CardFailure
from cardreader.failures import Failure as CardTrouble
from kiosk.visit.failures import Failure
from kiosk.visit.vocabulary import (
    Answered,
    Ask,
    CardRefused,
    Effect,
    EndAtCity,
    Event,
    Forget,
    MatchHere,
    NotAnswered,
    OpenWithCard,
    TellCity,
)
from kiosk.workers.city_visit import CityVisit
from kiosk.workers.job_thread import JobThread
from labourhall.contract.call import Call, Sender
from labourhall.contract.device_calls import GetConfiguration, HallConfiguration
from labourhall.contract.refusals import ConnectionLost, NoAnswer, StaleChallenge, Trouble
from labourhall.contract.visit_calls import (
    Challenge,
    EndVisit,
    FindMatches,
    FindPublicMatches,
    IssueChallenge,
    OpenVisit,
)
from labourhall.market.groups import Groups

MARGIN_SECONDS: Final = 20.0
"""A challenge in stock is not used when less than this is left of its life: the card and the line take time."""

RETRY_SECONDS: Final = 30.0
CONFIGURED_SECONDS: Final = 3600.0
"""How long what the hall wants counts as fresh: a card that the city took off the staff's list opens nothing then."""

CLOSE_SECONDS: Final = 2.0


class LineWorker:
    """`prove` has the card sign a challenge; `rank` ranks here (None: nothing to rank); `configured` takes what the
    hall wants of its machines; `tell` tells the city, with a key, what nobody waits for.

    `line_up` tells whether the line is not known to be cut: what can be had here, or is no loss, is then not tried.
    """

    def __init__(
        self,
        post: Callable[[Event], None],
        sender: Sender,
        prove: Callable[[bytes], bytes | CardFailure],
        rank: Callable[[FindPublicMatches], Groups | None],
        line_up: Callable[[], bool],
        configured: Callable[[HallConfiguration], None],
        tell: Callable[[Call[Any], str], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._post = post
        self._sender = sender
        self._prove = prove
        self._rank = rank
        self._line_up = line_up
        self._configured = configured
        self._tell = tell
        self._visit = CityVisit(lambda token: tell(EndVisit(), token))
        self._clock = clock
        self._stock: tuple[Challenge, float] | None = None
        self._configured_at = float("-inf")
        self._jobs = JobThread("line")

    def start(self) -> None:
        """Begin, with a challenge for the first card."""
        self._jobs.start()
        self.refresh()

    def refresh(self) -> None:
        """The line is up (again): fetch what the hall wants, and a challenge for the next card."""
        self._jobs.put_spare(self._configure)
        self._jobs.put_spare(self._fill)

    def close(self) -> None:
        """End the thread; the sender has been closed before, so that a call under way is cut."""
        self._jobs.close(CLOSE_SECONDS)

    def take(self, effect: Effect) -> None:
        """Carry out an effect that is meant for the line; the others are not its business."""
        match effect:
            case OpenWithCard():
                self._jobs.put(partial(self._open, effect, self._visit.leavings))
            case Ask():
                self._jobs.put(partial(self._ask, effect))
            case MatchHere():
                self._jobs.put(partial(self._match, effect))
            case TellCity():
                self._tell(effect.call, effect.key)
            case EndAtCity():
                self._visit.end(effect.key)
            case Forget():
                self._jobs.clear()
                self._visit.leave()
                self._jobs.put_spare(self._fill)
            case _:
                pass

    # --- jobs, in the line's thread ----------------------------------------------------------------------------

    def _open(self, effect: OpenWithCard, leavings: int) -> None:
        """A city that started anew knows no challenge in stock and no connection: once more, with fresh ones."""
        try:
            try:
                self._swipe(effect, leavings)
            except (StaleChallenge, ConnectionLost):
                self._swipe(effect, leavings)
        except Trouble as trouble:
            self._post(NotAnswered(effect.ticket, trouble.code))

    def _swipe(self, effect: OpenWithCard, leavings: int) -> None:
        challenge = self._challenge()
        proof = self._prove(bytes.fromhex(challenge.challenge))
        if isinstance(proof, CardFailure):
            if proof.failure is not CardTrouble.PROOF_REFUSED:
                self._post(CardRefused(effect.ticket, proof.code))
                return
            proof = b""  # a card without a key: the city knows whether such a card is registered
        card = effect.card
        call = OpenVisit(card.card_number, card.identification_code, card.algorithm, challenge.id, proof.hex().upper())
        welcome = self._sender.send(call)
        self._visit.opened(welcome.token, leavings)
        self._post(Answered(effect.ticket, welcome))

    def _ask(self, effect: Ask) -> None:
        try:
            if isinstance(effect.call, FindMatches | FindPublicMatches):
                self._reach()  # the kiosk can rank itself
            self._post(Answered(effect.ticket, self._sender.send(effect.call, effect.key)))
        except Trouble as trouble:
            self._post(NotAnswered(effect.ticket, trouble.code))

    def _match(self, effect: MatchHere) -> None:
        groups = self._rank(effect.call) if isinstance(effect.call, FindPublicMatches) else None
        if groups is None:
            self._post(NotAnswered(effect.ticket, Failure.NOTHING_HERE.code))
        else:
            self._post(Answered(effect.ticket, groups))

    def _reach(self) -> None:
        if not self._line_up():
            raise NoAnswer("the line is known to be cut")

    def _challenge(self) -> Challenge:
        """One from the stock while it is good, else a fresh one. Either way it is used up."""
        stock, self._stock = self._stock, None
        if stock is not None and self._clock() < stock[1]:
            return stock[0]
        return self._sender.send(IssueChallenge())

    def _configure(self) -> None:
        try:
            self._reach()
            self._configured(self._sender.send(GetConfiguration()))
        except Trouble:
            return
        self._configured_at = self._clock()

    def _fill(self) -> None:
        """Put a challenge into the stock, unless a good one lies there, and come again before it runs out."""
        if self._clock() >= self._configured_at + CONFIGURED_SECONDS:
            self._configure()
        stock = self._stock
        if stock is not None and self._clock() < stock[1]:
            self._jobs.put_later(stock[1] - self._clock(), self._fill)
            return
        try:
            self._reach()
            challenge = self._sender.send(IssueChallenge())
        except Trouble:
            self._jobs.put_later(RETRY_SECONDS, self._fill)
            return
        good_for = challenge.seconds - MARGIN_SECONDS
        self._stock = (challenge, self._clock() + good_for)
        self._jobs.put_later(max(good_for, RETRY_SECONDS), self._fill)
