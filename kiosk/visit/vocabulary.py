"""What can happen to a visit (events) and what a visit asks of the machine (effects). Values only, no Qt.

Every answer carries the `ticket` of its question; an answer to a question that nobody waits for any more is dropped.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.visit.accommodations import Language
from kiosk.visit.states import CardFacts, Surroundings
from labourhall.contract.call import Call
from labourhall.market.referral import Referral

# --- events ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CardIn:
    """A card went into the reader. `seed` is the visit's randomness: tickets and idempotency keys are drawn from it."""

    seed: int


@dataclass(frozen=True, slots=True)
class CardOut:
    """The card left the reader."""


@dataclass(frozen=True, slots=True)
class CardRead:
    """The card was read."""

    ticket: str
    card: CardFacts


@dataclass(frozen=True, slots=True)
class CardRefused:
    """The card could not be read: failure code, and which kind of other card it is."""

    ticket: str
    code: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class CardSlow:
    """The card is at it and has just answered, but takes long. May come any number of times."""

    ticket: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The city answered a call; `answer` is the class that the call names."""

    ticket: str
    answer: object = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotAnswered:
    """The city refused or nobody answered; `code` is L-…."""

    ticket: str
    code: str


@dataclass(frozen=True, slots=True)
class PinLooked:
    """The card said how many tries are left (None: it has no PIN), which costs none; `code` if it did not answer."""

    ticket: str
    tries_left: int | None
    code: str = ""


@dataclass(frozen=True, slots=True)
class PinTyped:
    """`length` digits stand in the PIN's buffer, which is the card worker's."""

    length: int


@dataclass(frozen=True, slots=True)
class PinChecked:
    """The card compared the PIN. `code` is set when the card did not answer at all."""

    ticket: str
    accepted: bool
    tries_left: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """The printer is done with a letter, or `code` says why not ("none": this kiosk has no printer)."""

    ticket: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Touched:
    """A control was touched; `action` is its name, `argument` what it stands for (a vacancy's number, a trade …).

    `seed` is the randomness of a visit that may begin with this touch (a guest's).
    """

    action: str
    argument: str = ""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class SurroundingsChanged:
    """The hall's figures, the line or the reader changed."""

    surroundings: Surroundings


@dataclass(frozen=True, slots=True)
class Passed:
    """The deadline that the state asked for has come."""


Event: TypeAlias = (
    CardIn
    | CardOut
    | CardRead
    | CardRefused
    | CardSlow
    | Answered
    | NotAnswered
    | PinLooked
    | PinTyped
    | PinChecked
    | Printed
    | Touched
    | SurroundingsChanged
    | Passed
)


# --- effects ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadCard:
    """Read the card in the reader."""

    ticket: str


@dataclass(frozen=True, slots=True)
class OpenWithCard:
    """Let the card prove itself over a challenge of the city and open the visit (answered by a `Welcome`)."""

    ticket: str
    card: CardFacts


@dataclass(frozen=True, slots=True)
class Ask:
    """Send a call to the city; `key` is the visit's token where the call asks for one."""

    ticket: str
    call: Call[object]
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MatchHere:
    """Rank in the kiosk, over the hall's own copy, because the line is cut (answered by `Groups`)."""

    ticket: str
    call: Call[object]


@dataclass(frozen=True, slots=True)
class LookAtPin:
    """Ask the card how many tries are left."""

    ticket: str


@dataclass(frozen=True, slots=True)
class CheckPin:
    """Let the card compare the digits in the PIN's buffer, which is then overwritten."""

    ticket: str


@dataclass(frozen=True, slots=True)
class ForgetPin:
    """Overwrite the PIN's buffer."""


@dataclass(frozen=True, slots=True)
class Print:
    """Print a letter. Paper bears `full_name` ("" if nobody knows it), a file that stays `name_masked`."""

    ticket: str
    referral: Referral
    name_masked: str
    full_name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class TellCity:
    """Tell the city what nobody waits for, with the visit's `key`: now, or once the line is back."""

    call: Call[object]
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class EndAtCity:
    """Tell the city that the visit is over."""

    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Speak:
    """Say the clips of these word ids, one after another, in this language; whatever is being said stops."""

    words: tuple[str, ...]
    language: Language = Language.MANDARIN


@dataclass(frozen=True, slots=True)
class StaffPageOpened:
    """Note that an officer opened the staff page."""


@dataclass(frozen=True, slots=True)
class EndProgram:
    """End the program for the technician (exit code 12)."""


@dataclass(frozen=True, slots=True)
class Forget:
    """Wipe everything of the person from every worker."""


Effect: TypeAlias = (
    ReadCard
    | OpenWithCard
    | Ask
    | MatchHere
    | LookAtPin
    | CheckPin
    | ForgetPin
    | Print
    | EndAtCity
    | TellCity
    | Speak
    | StaffPageOpened
    | EndProgram
    | Forget
)
