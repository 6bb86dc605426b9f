"""The card leaves, or another takes its place, while it is worked at."""

from typing import Final

from cardreader.failures import Failure
from cardreader.hazards.hazard import Hazard, HazardOrigin

HAZARDS: Final = (
    Hazard(
        "a_card_pulled_out_while_it_is_read",
        HazardOrigin.WORKER,
        "Success without a byte, 0x80100069, 0x80100016 or 0x8010000C.",
        (Failure.CARD_REMOVED,),
        "A reading is whole or not at all; the visit ends when the reader notices.",
    ),
    Hazard(
        "an_answer_without_a_byte",
        HazardOrigin.SERVICE,
        "The card was removed in the middle of a command: SCardTransmit gives success and an empty answer.",
        (Failure.CARD_REMOVED,),
        "An answer of less than two bytes counts as a removal.",
    ),
    Hazard(
        "a_command_before_the_removal_is_noticed",
        HazardOrigin.SERVICE,
        "SCardTransmit gives 0x80100016.",
        (Failure.CARD_REMOVED,),
        "The next insertion is read.",
    ),
    Hazard(
        "a_command_after_the_removal_was_noticed",
        HazardOrigin.SERVICE,
        "SCardTransmit and SCardStatus give 0x80100069, after a swap too.",
        (Failure.CARD_REMOVED,),
        "The card is connected to anew at its next insertion.",
    ),
    Hazard(
        "a_reconnect_to_a_card_that_left",
        HazardOrigin.SERVICE,
        "SCardReconnect gives 0x8010000C.",
        (Failure.NO_CARD,),
        "Waits for the next card.",
    ),
    Hazard(
        "a_connect_without_a_card",
        HazardOrigin.SERVICE,
        "SCardConnect gives 0x8010000C: the card left before it was connected to.",
        (Failure.NO_CARD,),
        "Waits for the next card.",
    ),
    Hazard(
        "another_card_between_two_reads",
        HazardOrigin.WORKER,
        "Selection is lost, and the card that is selected again gives another identification code.",
        (Failure.CARD_SWAPPED,),
        "The first file read is read again before anything goes on; what differs is thrown away whole.",
    ),
    Hazard(
        "an_object_of_pyscard_without_a_card",
        HazardOrigin.SERVICE,
        "pyscard's classes give hresult -1, or 0 for a card that is gone; their threads die with the service.",
        (),
        "None of them is used: only the low-level calls, from one file.",
    ),
)
