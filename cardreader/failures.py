"""What can go wrong between a reader and a card: each with a code that a visitor can read out to the staff.

Causes and remedies are for the staff; people's words stand under the same code in the translation files.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum


class CardKind(StrEnum):
    """What a card turned out to be when it is not a social-security card that can be read here."""

    RESIDENT_ID = "resident_id"
    BANK = "bank"
    TRANSPORT = "transport"
    HEALTH = "health"
    SIM = "sim"
    SAM = "sam"
    OLD_LABOUR = "old_labour"
    UNKNOWN = "unknown"


class Failure(Enum):
    """A failure of reader or card: code, cause, remedy."""

    NO_READER = (
        "C-101",
        "No card reader is connected.",
        "Plug it in; try another USB port or cable.",
    )
    SERVICE_DOWN = (
        "C-102",
        "The card service (pcscd) does not run.",
        "Start pcscd; kiosks ask again every second.",
    )
    CARD_REMOVED = ("C-103", "The card left the reader before the work was done.", "Insert the card again.")
    CARD_MUTE = (
        "C-104",
        "The card gives no answer to the reader.",
        "Take the card out, turn the chip up and to the front, insert it again; clean the contacts.",
    )
    CARD_UNREADABLE = (
        "C-105",
        "The card answers, but not as its standard says.",
        "Insert it once more; if it stays so, the issuing office has to test the card.",
    )
    WRONG_CARD = ("C-106", "The card is no social-security card.", "Ask for the social-security card.")
    CARD_LOCKED = (
        "C-107",
        "The whole card is locked (6A81).",
        "The social-insurance office can unlock it.",
    )
    APPLICATION_LOCKED = (
        "C-108",
        "The social-security application on the card is locked for good (9303).",
        "The social-insurance office issues a new card.",
    )
    TOO_MANY_CARDS = ("C-109", "More than one card is inserted.", "Leave only one card in.")
    READER_BUSY = ("C-110", "Another program holds the reader.", "Close the other program that uses cards.")
    VIRTUAL_READER_REFUSED = (
        "C-111",
        "The reader is a virtual one and this is no demonstration.",
        "Remove the package vsmartcard-vpcd; connect a real reader.",
    )
    READER_OUT_OF_ORDER = (
        "C-112",
        "The reader does not answer its driver.",
        "Unplug it and plug it in again.",
    )
    NO_CARD = ("C-113", "No card is inserted.", "Insert the card with the chip up and to the front.")
    ACCESS_REFUSED = (
        "C-114",
        "The system does not let this user reach the card service (polkit).",
        "Install the polkit rule for access_pcsc and access_card.",
    )
    GENERATION_UNKNOWN = (
        "C-115",
        "The card names a version of the standard that is not known here.",
        "Serve the person at the window; report the version to the makers.",
    )
    PROOF_REFUSED = (
        "C-116",
        "The card does not prove itself (no key, or an algorithm it does not carry out).",
        "Serve the person at the window.",
    )
    NO_SECURITY_MODULE = (
        "C-117",
        "No security module is in its reader (-2201), so the name on a card of 3.00 cannot be read.",
        "Put the PSAM into the reader that security_module_reader names; look whether that reader is connected.",
    )
    MODULE_LACKS_ALGORITHM = (
        "C-118",
        "The security module does not carry out the card's algorithm (-2202).",
        "Get a PSAM for this algorithm from the issuer of the PSAMs.",
    )
    MODULE_LACKS_KEY = (
        "C-119",
        "The security module has no key RKSSSE for this card (-2203).",
        "Get a PSAM with RKSSSE from the issuer of the PSAMs; cards of other provinces may have none in it.",
    )
    MODULE_TROUBLE = (
        "C-120",
        "The security module does not answer as its standard says, or left its reader meanwhile.",
        "Take the PSAM out and put it in again; if it stays so, it is no PSAM, or a broken one.",
    )
    KEY_REFUSED = (
        "C-121",
        "The card refuses the key that the security module showed to it.",
        "Take the security module out of use: each wrong key may cost the worker's card a try.",
    )
    CARD_STAYS_CLOSED = (
        "C-122",
        "The card takes no part in the exchange with the security module.",
        "Serve the person without the name; report the status words in the log to the makers.",
    )
    CARD_RESET = (
        "C-131",
        "Another program reset the card in the middle of the work.",
        "Insert the card again; close the other program that uses cards.",
    )
    CARD_SWAPPED = (
        "C-132",
        "The card in the reader is not the one that was being read.",
        "Insert one card and leave it in until the work is done.",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class CardFailure:
    """A failure as a value. `detail` is for staff and logs: status words and codes, never a person's data."""

    failure: Failure
    kind: CardKind | None = None
    detail: str = ""

    @property
    def code(self) -> str:
        """The code to read out, as `C-103`."""
        return self.failure.code


class CardError(Exception):
    """Carries a failure up one thread; whoever owns the thread hands it on as the value `failure`."""

    def __init__(self, failure: Failure, detail: str = "", kind: CardKind | None = None) -> None:
        super().__init__(f"{failure.code} {failure.cause} {detail}".rstrip())
        self.failure = CardFailure(failure, kind, detail)
