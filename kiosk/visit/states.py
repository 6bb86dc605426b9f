"""The states of a visit: the outer ones here, a task's own ones under `tasks/`. Each carries only what is true in it.

`now` and every `…_at`/`until` are monotonic seconds. No state ever holds a PIN digit.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from kiosk.visit.accommodations import Accommodations
from labourhall.market.insurance import Records
from labourhall.market.match import Matches
from labourhall.market.referral import Referral
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
    `recent` are the failure codes that last stood on the glass, the newest first, each with its time of day.
    """

    figures: HallFigures = HallFigures()
    line_cut_at: str = ""
    reader_code: str = ""
    data_as_of: datetime | None = None
    recent: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What the card itself said. `name` and `id_number` stay out of every repr.

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
    warnings: tuple[tuple[str, str, str], ...] = ()
    officer: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Holder:
    """The person whose card proved itself and whom the city knows."""

    card: CardFacts
    token: str = field(repr=False)
    name_masked: str
    seeker: Seeker
    matches: Matches
    pension_months: int | None
    letters: int


@dataclass(frozen=True, slots=True)
class Stranger:
    """A person whose card was read but whom the city does not know, or cannot be asked about: wishes by tiles.

    `reason_code` says why nothing more is known (L-212 unknown card, L-204 line cut …). Tiles fill seeker and matches.
    """

    card: CardFacts
    name_masked: str
    reason_code: str
    seeker: Seeker
    matches: Matches | None


@dataclass(frozen=True, slots=True)
class Guest:
    """A person without a card: wishes by tiles, no letter, no records."""

    seeker: Seeker
    matches: Matches | None


Identity: TypeAlias = Holder | Stranger | Guest


# --- tasks -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AtHome:
    """The home page with its tiles."""


@dataclass(frozen=True, slots=True)
class AskingWishes:
    """Tiles for trades, then districts. `step` is "trade" or "district"; what was chosen; `waiting` for an answer.

    `here` while the kiosk itself ranks because the city did not; `code` says why nothing could be ranked.
    """

    step: str
    trades: tuple[str, ...]
    districts: tuple[str, ...]
    page: int
    waiting: str
    here: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """The list of matches, `page` from 0."""

    page: int


@dataclass(frozen=True, slots=True)
class NearMisses:
    """One near miss after another; `index` from 0."""

    index: int


@dataclass(frozen=True, slots=True)
class Viewing:
    """One vacancy in full, with its QR code. `waiting` is the ticket of a letter asked for or ""; `code` of trouble.

    `page` is the page to go back to: of the list, or, with `near_miss`, of the near misses.
    """

    number: str
    page: int
    waiting: str = ""
    code: str = ""
    near_miss: bool = False


@dataclass(frozen=True, slots=True)
class Lettered:
    """The letter is written: on paper if there is a printer, else as a number and check code to show at the window.

    `paper` is "printing", "printed", "none" (no printer) or a failure code; `waiting` is the ticket of the print.
    """

    referral: Referral
    page: int
    paper: str
    waiting: str = ""
    near_miss: bool = False


@dataclass(frozen=True, slots=True)
class AskingPin:
    """The PIN pad. `tries_left` is None until the card said so; `length` digits are typed; `wrong` after a refusal.

    `waiting` while the card checks; `blocked` when no try is left; at one try left `warned` asks once more first.
    """

    tries_left: int | None
    length: int = 0
    wrong: bool = False
    waiting: str = ""
    blocked: bool = False
    warned: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class FetchingRecords:
    """The card took the PIN; the city is asked."""

    waiting: str


@dataclass(frozen=True, slots=True)
class ShowingRecords:
    """The records and their chart. `kind` is the insurance in the chart, `offset` how many newest years are skipped.

    `amounts_until` is when shown amounts hide again, 0 while hidden.
    """

    records: Records = field(repr=False)
    kind: str
    offset: int = 0
    amounts_until: float = 0.0


@dataclass(frozen=True, slots=True)
class RecordsElsewhere:
    """Records cannot be shown here; `code` says why (L-212, L-204 …) and the page says where to ask."""

    code: str


Task: TypeAlias = (
    AtHome
    | AskingWishes
    | Listing
    | NearMisses
    | Viewing
    | Lettered
    | AskingPin
    | FetchingRecords
    | ShowingRecords
    | RecordsElsewhere
)


# --- the staff's tasks -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AtMachine:
    """The staff page: which machine this is and how it is. `ending` while it asks whether to end the program."""

    ending: bool = False


# --- outer -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Attract:
    """Nobody is here. `touched_at` is when somebody last changed the looks; `help_called` shows where help is."""

    touched_at: float = 0.0
    help_called: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A card is in; it is being read, then the city is asked. `card` is known once read. `ticket` drops late answers.

    `seed` is the randomness of the visit that begins.
    """

    ticket: str
    since: float
    card: CardFacts | None = None
    seed: int = 0


@dataclass(frozen=True, slots=True)
class CardTrouble:
    """The card in the reader cannot be used: `code` says why, `kind` names a wrong card (bank …). Until it is out."""

    code: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Open:
    """A visit. `touched_at` is the last touch; `idle_warned` while the kiosk asks 您还在吗, `limit_warned` at the end.

    `seen` counts the vacancies in `viewed`, `letters_written` the letters in `letters`, `drawn` the tickets.
    """

    identity: Identity
    task: Task
    opened_at: float
    touched_at: float
    visit_seed: int
    seen: int = 0
    letters_written: int = 0
    idle_warned: bool = False
    limit_warned: bool = False
    records_seen: bool = False
    viewed: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    drawn: int = 0


@dataclass(frozen=True, slots=True)
class Staffed:
    """An officer's card is in: the PIN pad, then the staff page. `drawn` counts the tickets, `seed` is theirs."""

    officer: str = field(repr=False)
    task: AskingPin | AtMachine
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


@dataclass(frozen=True, slots=True)
class Visit:
    """All that the kiosk knows at a moment."""

    outer: Outer
    surroundings: Surroundings
    accommodations: Accommodations
