"""People for the tests, and a `Play` that walks a visit through events and keeps what it asked for."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TypeVar

from kiosk.slices.outcome import Scene
from kiosk.tasks.pin.actions import PinAction
from kiosk.visit.accommodations import Language
from kiosk.visit.actions import Action
from kiosk.visit.pages.attract.actions import AttractAction
from kiosk.visit.states import CardFacts, Identity, Open, Reading, Surroundings, Visit
from kiosk.visit.task import Task
from kiosk.visit.visit import begin, deadline, step
from kiosk.visit.vocabulary import (
    Answered,
    CardIn,
    CardRead,
    Effect,
    Event,
    NotAnswered,
    Passed,
    PinChecked,
    PinLooked,
    PinTyped,
    Touched,
)
from labourhall.contract.visit_calls import Welcome
from labourhall.market.groups import Away, Bar, Group, Groups, Listed, Listing
from labourhall.market.insurance import Benefit, Insurance, Interval, Month, Records, Summary
from labourhall.market.match import Match, Reason
from labourhall.market.referral import Referral
from labourhall.market.seeker import Origin, Seeker, Wishes

E = TypeVar("E")
T = TypeVar("T")

CARD = CardFacts(
    card_number="D2143569X",
    identification_code="440102D1560000052800000100000001",
    generation="2.00",
    algorithm="SM4",
    region="440102",
    name="梁秀英",
    id_number="440199197103054321",
    age=52,
)


def listing(numbers: Iterable[int], group: Group = Group.FITS, bar: Bar | None = None) -> Listing:
    """A list of these numbers, the best first."""
    matches = (
        Match(str(number), 90 - n, (("occupation", 90 - n),), (Reason("same_trade"),))
        for n, number in enumerate(numbers)
    )
    listed = tuple(Listed(match, group, bar) for match in matches)
    return Listing(len(listed), listed)


NONE = Listing(0, ())
GROUPS = Groups(
    date(2026, 11, 23),
    "r1",
    open_of_trade=17,
    fits=listing(range(400000, 400007)),
    ask=listing(range(410000, 410004), Group.ASK, Bar("age_asked", ("18–45",))),
    one_step=listing((500001, 500002), Group.ONE_STEP, Bar("certificate", ("叉车证",))),
    further=Away(4, ((Bar("education", ("大专",)), 4),)),
    closed=Away(0, ()),
    near=listing((600001,)),
)
NO_GROUPS = Groups(date(2026, 11, 23), "r1", 0, NONE, NONE, NONE, Away(0, ()), Away(0, ()), NONE)
SEEKER = Seeker(age=52, wishes=Wishes(wage_floor=4000.0, shifts=("day",)), origins=(("age", Origin.BACKEND),))
WELCOME = Welcome("token-secret", "梁*英", SEEKER, GROUPS, 146, 1)
REFERRAL = Referral(
    "GZ-000123", "7H4K", "400001", datetime(2026, 11, 23, tzinfo=UTC), date(2026, 11, 30), provisional=False
)
RECORDS = Records(
    summaries=(
        Summary(Insurance.PENSION, 146, Month(2026, 8), 2345600),
        Summary(Insurance.MEDICAL, 140, Month(2026, 10), None),
    ),
    intervals=(
        Interval(Insurance.PENSION, Month(2009, 3), Month(2026, 8), 528400, 42272, 73976, "荔景制衣厂", "正常"),
        Interval(Insurance.MEDICAL, Month(2020, 1), Month(2026, 10), 528400, 10568, 29062, "荔景制衣厂", "正常"),
    ),
    benefit=Benefit(earned=20, due=18, drawn=0),
    as_of=date(2026, 11, 20),
)


@dataclass
class Play:
    """A visit on the move. `effects` are those of the last event; `now` is monotonic seconds."""

    visit: Visit = field(default_factory=lambda: begin(Surroundings()))
    now: float = 1000.0
    effects: tuple[Effect, ...] = ()

    def send(self, event: Event) -> "Play":
        self.visit, self.effects = step(self.visit, event, self.now)
        return self

    def touch(self, action: str, argument: str = "") -> "Play":
        return self.send(Touched(action, argument, seed=77))

    def wait(self, seconds: float) -> "Play":
        """Let time pass as the conductor does: a `Passed` at each deadline on the way."""
        end = self.now + seconds
        while (due := deadline(self.visit)) is not None and due <= end:
            self.now = max(self.now, due)
            self.send(Passed())
        self.now = end
        return self

    def send_pin(self) -> "Play":
        """Type six digits, confirm, and let the card take them."""
        self.send(PinTyped(6)).touch(PinAction.CONFIRM)
        return self.send(PinChecked(waiting(self), accepted=True, tries_left=3))

    def asked(self, kind: type[E]) -> E:
        """The one effect of this kind that the last event asked for."""
        (found,) = [effect for effect in self.effects if isinstance(effect, kind)]
        return found

    def task(self, kind: type[T]) -> T:
        """The task on the glass, which must be of this kind."""
        task: Task = self.open.task
        assert isinstance(task, kind), task
        return task

    @property
    def open(self) -> Open:
        assert isinstance(self.visit.outer, Open), self.visit.outer
        return self.visit.outer

    @property
    def reading(self) -> Reading:
        assert isinstance(self.visit.outer, Reading), self.visit.outer
        return self.visit.outer


def surrounded(line_cut_at: str = "") -> Play:
    """An attract screen, with the line up or cut."""
    return Play(begin(Surroundings(line_cut_at=line_cut_at)))


def reading() -> Play:
    """A card is in and is being read."""
    return Play().send(CardIn(seed=11))


def asking_city(card: CardFacts = CARD, play: Play | None = None) -> Play:
    """The card is read, the city is asked."""
    play = (play or Play()).send(CardIn(seed=11))
    return play.send(CardRead(play.reading.ticket, card))


def holder(card: CardFacts = CARD) -> Play:
    """A holder at home."""
    play = asking_city(card)
    return play.send(Answered(play.reading.ticket, WELCOME))


def stranger(code: str = "L-212", line_cut_at: str = "") -> Play:
    """A person whom the city does not know, or who cannot be asked about, before the tiles."""
    play = asking_city(play=surrounded(line_cut_at))
    return play.send(NotAnswered(play.reading.ticket, code))


def guest() -> Play:
    """A person without a card before the tiles."""
    return Play().touch(AttractAction.GUEST)


def at_pin(play: Play | None = None, tries_left: int | None = 3) -> Play:
    """Before the PIN pad, the card having said how many tries are left."""
    play = (play or holder()).touch(Action.HOME).touch("records")
    ticket = waiting(play)
    return play.send(PinLooked(ticket, tries_left))


def a_scene(identity: Identity) -> Scene:
    """What a task is told of a visit of this person, for a step that no walk leads to."""
    return Scene(1, "t", 0.0, identity=identity, large=False, helped=False, line_up=True)


def waiting(play: Play) -> str:
    """The ticket for which the task on the glass waits."""
    ticket = play.open.task.awaits()
    assert ticket
    return ticket


ENGLISH = Language.ENGLISH
