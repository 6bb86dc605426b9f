"""Calls of one visit: the card proves itself, what fits is asked for, employers are asked, a letter is written, records
are shown.
"""

from dataclasses import dataclass
from typing import ClassVar

from labourhall.contract.call import Access, Call, Lane
from labourhall.market.ask import AskOutcome, OpenAsk
from labourhall.market.groups import Groups
from labourhall.market.insurance import Records
from labourhall.market.order import Order
from labourhall.market.referral import Referral
from labourhall.market.seeker import Seeker, Wishes


@dataclass(frozen=True, slots=True)
class Challenge:
    """A challenge for a card, 16 bytes as hex, good once and for `seconds`."""

    id: str
    challenge: str
    seconds: int


@dataclass(frozen=True, slots=True)
class IssueChallenge(Call[Challenge]):
    """A fresh challenge, fetched ahead while nobody stands at the kiosk."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/challenges"
    answer: ClassVar[type[object]] = Challenge
    idempotent: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Welcome:
    """A visit is open. `token` opens the visit's other calls; `name_masked` is 陈*; `seeker` is what matching saw.

    `asks` are the holder's questions to employers that nobody answered yet, `outcomes` how others ended: told with
    every visit until `SeeOutcomes` says that they were seen.
    """

    token: str
    name_masked: str
    seeker: Seeker
    groups: Groups
    pension_months: int | None
    letters: int
    asks: tuple[OpenAsk, ...] = ()
    outcomes: tuple[AskOutcome, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenVisit(Call[Welcome]):
    """The one swipe request. All of `cryptogram`'s arithmetic is in cardreader.ssse.keys; hex throughout.

    Refused with StaleChallenge (used, run out, or from before the city started anew), NotProven (a wrong cryptogram) or
    UnknownCard (proof is then not asked for: no key is known). Sent twice it is refused, so it never is.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/visits"
    answer: ClassVar[type[object]] = Welcome

    card_number: str
    identification_code: str
    algorithm: str
    challenge_id: str
    cryptogram: str


@dataclass(frozen=True, slots=True)
class FindMatches(Call[Groups]):
    """Sort and rank again with other wishes, or in another order; they hold for this visit only."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/visits/matches"
    answer: ClassVar[type[object]] = Groups
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.VISIT

    wishes: Wishes
    order: Order = Order.BY_SCORE


@dataclass(frozen=True, slots=True)
class FindPublicMatches(Call[Groups]):
    """Sort and rank for somebody whom the city does not know: what the card itself says, and wishes asked by tiles."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/matches"
    answer: ClassVar[type[object]] = Groups
    idempotent: ClassVar[bool] = True

    seeker: Seeker
    order: Order = Order.BY_SCORE


@dataclass(frozen=True, slots=True)
class WriteReferral(Call[Referral]):
    """A letter to the employer of `vacancy`. A replay of the `idempotency_key` is answered alike.

    Without a visit's token (an unknown card) the letter is provisional and names nobody. Refused with Closed when the
    vacancy went, with Unanswered while the employer was asked for this card and there is still time to answer, with
    EmployerDeclined where the answer was no for somebody of that age.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/referrals"
    answer: ClassVar[type[object]] = Referral
    idempotent: ClassVar[bool] = True
    lane: ClassVar[Lane] = Lane.APPLICATION

    vacancy: str
    card_number: str
    idempotency_key: str


@dataclass(frozen=True, slots=True)
class AskEmployer(Call[OpenAsk]):
    """Have the employer of `vacancy` asked whether the holder's age may be waived. Pressed twice it counts once.

    `may_tell`: the holder agrees that age and trade are told along with the question; the last word counts. Refused
    with NotFound and Closed, with NothingToAsk where no age stands between that an employer could waive, with
    AnsweredAlready and TooManyAsks.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/visits/asks"
    answer: ClassVar[type[object]] = OpenAsk
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.VISIT
    lane: ClassVar[Lane] = Lane.APPLICATION

    vacancy: str
    may_tell: bool


@dataclass(frozen=True, slots=True)
class OutcomesSeen:
    """So many outcomes are not told again."""

    count: int


@dataclass(frozen=True, slots=True)
class SeeOutcomes(Call[OutcomesSeen]):
    """The holder saw the outcomes of these vacancies, as this visit's Welcome told them. Whatever else it names is
    passed over; what changed since the Welcome is told again.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/visits/outcomes"
    answer: ClassVar[type[object]] = OutcomesSeen
    may_wait: ClassVar[bool] = True
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.VISIT
    lane: ClassVar[Lane] = Lane.APPLICATION

    vacancies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GetRecords(Call[Records]):
    """The holder's own insurance records; the kiosk asks only after the card accepted the PIN. Never cached."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/visits/records"
    answer: ClassVar[type[object]] = Records
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.VISIT


@dataclass(frozen=True, slots=True)
class Ended:
    """The visit is over at the city too."""

    ended: bool


@dataclass(frozen=True, slots=True)
class EndVisit(Call[Ended]):
    """The card came out. Refused with VisitOver where the visit is over already."""

    method: ClassVar[str] = "DELETE"
    route: ClassVar[str] = "/v1/visits"
    answer: ClassVar[type[object]] = Ended
    may_wait: ClassVar[bool] = True
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.VISIT
