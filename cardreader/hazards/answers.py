"""The card answers, but not as its standard says."""

from typing import Final

from cardreader.failures import Failure
from cardreader.hazards.hazard import Hazard, HazardOrigin

HAZARDS: Final = (
    Hazard(
        "an_answer_of_one_byte",
        HazardOrigin.SERVICE,
        "SCardTransmit gives success and one byte.",
        (Failure.CARD_REMOVED,),
        "Counts as a removal; the next insertion is read.",
    ),
    Hazard(
        "garbage_for_an_answer",
        HazardOrigin.SERVICE,
        "37 bytes, 302 bytes or 65,532 bytes are handed over as they are.",
        (Failure.CARD_UNREADABLE,),
        "Status word, tags and lengths are checked: the card is read rightly by another way, or not at all.",
    ),
    Hazard(
        "an_answer_that_breaks_off",
        HazardOrigin.SERVICE,
        "After the card left, the bytes that came are handed over as a whole answer.",
        (Failure.CARD_REMOVED, Failure.CARD_UNREADABLE),
        "Never taken for data.",
    ),
    Hazard(
        "a_command_without_a_byte",
        HazardOrigin.SERVICE,
        "0x80100004; one of a single byte would hang a virtual reader for ever.",
        (),
        "A command has four bytes at least; a shorter one is a mistake of ours and is not sent.",
    ),
    Hazard(
        "an_answer_that_is_always_announced_and_never_ends",
        HazardOrigin.WORKER,
        "61xx upon 61xx, or 6Cxx upon 6Cxx.",
        (Failure.CARD_UNREADABLE,),
        "Followed sixteen times, then given up.",
    ),
    Hazard(
        "records_that_are_malformed",
        HazardOrigin.WORKER,
        "Short records, dates in ASCII, a version with NUL, FF, wrong check digits.",
        (),
        "Each field by itself: it is blank, with a warning and its raw bytes; the rest stands.",
    ),
)
