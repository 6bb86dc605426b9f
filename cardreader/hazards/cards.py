"""Cards that are what they should be, but not for this, or not any more."""

from typing import Final

from cardreader.failures import Failure
from cardreader.hazards.hazard import Hazard, HazardOrigin

HAZARDS: Final = (
    Hazard(
        "a_wrong_card",
        HazardOrigin.WORKER,
        "SELECT of SSSE gives 6A82, or EF05 has no identification code.",
        (Failure.WRONG_CARD,),
        "Named by what it lets one select; the right card is shown.",
        ("card_kind.bank", "card_kind.bank.do"),
    ),
    Hazard(
        "an_old_card_without_the_application",
        HazardOrigin.WORKER,
        "6A82, and the file 0003 is there.",
        (Failure.WRONG_CARD,),
        "Named; it cannot be read here.",
        ("card_kind.old_labour", "card_kind.old_labour.do"),
    ),
    Hazard(
        "a_locked_card",
        HazardOrigin.WORKER,
        "SELECT gives 9303, or every command 6A81.",
        (Failure.APPLICATION_LOCKED, Failure.CARD_LOCKED),
        "Says where it is unlocked or replaced.",
    ),
    Hazard(
        "a_pin_that_is_wrong_or_blocked",
        HazardOrigin.WORKER,
        "63Cx; 63C0, then 6983.",
        (),
        "The tries are asked for before (no try is spent), warned of at the last; nothing untyped is ever sent.",
        ("pin.blocked.title", "pin.blocked.more"),
    ),
    Hazard(
        "a_card_without_a_pin",
        HazardOrigin.WORKER,
        "9000 to VERIFY without data, after a reset too; 6A88 to any digits.",
        (),
        "No record is shown, for its holder cannot be told from a finder: the window shows them. All else goes on.",
        code="K-502",
    ),
    Hazard(
        "a_pin_verified_before",
        HazardOrigin.WORKER,
        "9000 to VERIFY without data: the same answer as of a card without a PIN (ISO 7816-4).",
        (),
        "The card is reset, which ends the verification, and asked again; its PIN is asked for each time.",
    ),
    Hazard(
        "a_card_of_3_00_without_its_key",
        HazardOrigin.WORKER,
        "6982 on EF06.",
        (),
        "Card number and identification code stand; the name is not readable here.",
    ),
    Hazard(
        "an_expired_card",
        HazardOrigin.WORKER,
        "Tag 06 is before today.",
        (),
        "A warning only: such a card still identifies.",
    ),
)
