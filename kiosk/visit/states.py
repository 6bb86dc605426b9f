"""The outer states of a visit, and who may be here. Each carries only what is true in it; a task's own are its slice's.

`now` and every `…_at`/`until` are monotonic seconds. No state ever holds a PIN digit.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from kiosk.visit.accommodations import Accommodations
from kiosk.visit.task import Task, Trail
from labourhall.market.ask import AskOutcome, OpenAsk
from labourhall.market.groups import Groups
from labourhall.market.order import Order
from labourhall.market.seeker import Seeker


@dataclass(frozen=True, slots=True)
class HallFigures:
    """What the attract screen says of today's hall, counted from the hall's own copy of the vacancies.

    `new_today` is None where of no vacancy anybody said when it was posted.
    """

    open: int = 0
    new_today: int | None = None
    employers: int = 0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is true whether or not anybody stands here: the hall's figures, the line, the reader.

    `line_cut_at` is the hall's wall-clock time ("9:26") or "" while the line is up; `reader_code` a failure code or "".
    `recent` are the failure codes that last stood on the glass, the newest first, each with its time of day. `readers`
    are all readers with what each is to the kiosk: "" for ready, a failure code, "ignored", "security_module".
    """

    figures: HallFigures = HallFigures()
    line_cut_at: str = ""
    reader_code: str = ""
    data_as_of: datetime | None = None
    recent: tuple[tuple[str, str], ...] = ()
    readers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What the card itself said. `name` and `id_number` stay out of every repr.

    `past_statutory` is whether the statutory age is behind the holder, None where the card does not tell.
    `officer` is the name of the officer whose card the hall's list says this is, "" for everybody else's.
    """

    card_number: str
    identification_code: str
    generation: str
    algorithm: str
    region: str
    name: str | None = field(repr=False)
    id_number: str | None = field(repr=False)
    age: int | None
    past_statutory: bool | None = None
    warnings: tuple[tuple[str, str, str], ...] = ()
    officer: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Holder:
    """The person whose card proved itself and whom the city knows.

    `asks` are questions to employers that are open, `outcomes` how others ended that the person was not told of yet.
    """

    card: CardFacts
    token: str = field(repr=False)
    name_masked: str
    seeker: Seeker
    groups: Groups
    pension_months: int | None
    letters: int
    order: Order = Order.BY_SCORE
    asks: tuple[OpenAsk, ...] = ()
    outcomes: tuple[AskOutcome, ...] = ()

    def ask(self, number: str) -> OpenAsk | None:
        """The question to the employer of that vacancy which is still open."""
        return next((one for one in self.asks if one.vacancy == number), None)


@dataclass(frozen=True, slots=True)
class Stranger:
    """A person whose card was read but whom the city does not know, or cannot be asked about: wishes by tiles.

    `reason_code` says why nothing more is known (L-212 unknown card, L-204 line cut …). Tiles fill seeker and groups.
    """

    card: CardFacts
    name_masked: str
    reason_code: str
    seeker: Seeker
    groups: Groups | None
    order: Order = Order.BY_SCORE


@dataclass(frozen=True, slots=True)
class Guest:
    """A person without a card: wishes by tiles, no letter, no records."""

    seeker: Seeker
    groups: Groups | None
    order: Order = Order.BY_SCORE


Identity: TypeAlias = Holder | Stranger | Guest


@dataclass(frozen=True, slots=True)
class Attract:
    """Nobody is here. `touched_at` is when somebody last changed the looks; `help_called` shows where help is."""

    touched_at: float = 0.0
    help_called: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A card is in; it is being read, then the city is asked. `card` is known once read. `ticket` drops late answers.

    `since` is when it went in or, where it is `slow`, when it last answered; `seed` is the randomness of the visit that
    begins.
    """

    ticket: str
    since: float
    card: CardFacts | None = None
    seed: int = 0
    slow: bool = False


@dataclass(frozen=True, slots=True)
class CardTrouble:
    """The card in the reader cannot be used: `code` says why, `kind` names a wrong card (bank …). Until it is out."""

    code: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Open:
    """A visit. `touched_at` is the last touch; `idle_warned` while the kiosk asks 您还在吗, `limit_warned` at the end.

    `trail` is what was done so far, `drawn` counts the tickets.
    """

    identity: Identity
    task: Task
    opened_at: float
    touched_at: float
    visit_seed: int
    idle_warned: bool = False
    limit_warned: bool = False
    trail: Trail = Trail()
    drawn: int = 0


@dataclass(frozen=True, slots=True)
class Staffed:
    """An officer's card is in: the PIN pad, then the staff page. `drawn` counts the tickets, `seed` is theirs."""

    officer: str = field(repr=False)
    task: Task
    touched_at: float
    seed: int
    drawn: int = 1


@dataclass(frozen=True, slots=True)
class Cleared:
    """The visit is over and wiped. Only counts are left, no name. `card_inside` asks to take the card.

    With the card inside the page stays until it is out (`until` does not count); `reminded` times it was called out.
    """

    until: float
    vacancies_seen: int
    records_seen: bool
    letters: int
    card_inside: bool
    since: float = 0.0
    reminded: int = 0


Outer: TypeAlias = Attract | Reading | CardTrouble | Open | Staffed | Cleared


def on_glass(outer: Outer) -> Outer | Task:
    """The state whose page stands on the glass: a visit's task, unless the kiosk asks whether one is there."""
    match outer:
        case Open():
            return outer if outer.idle_warned else outer.task
        case Staffed():
            return outer.task
        case _:
            return outer


@dataclass(frozen=True, slots=True)
class Visit:
    """All that the kiosk knows at a moment."""

    outer: Outer
    surroundings: Surroundings
    accommodations: Accommodations
