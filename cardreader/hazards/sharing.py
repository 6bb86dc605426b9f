"""Another program at the same card."""

from typing import Final

from cardreader.failures import Failure
from cardreader.hazards.hazard import Hazard, HazardOrigin

HAZARDS: Final = (
    Hazard(
        "another_program_holds_the_reader",
        HazardOrigin.WORKER,
        "The state says in use; SCardConnect gives 0x8010000B.",
        (Failure.READER_BUSY,),
        "Tried five times with a pause, then said; read by itself as soon as the other lets go.",
    ),
    Hazard(
        "a_holder_that_wants_the_card_alone",
        HazardOrigin.SERVICE,
        "0x8010000B at once; the same when we ask for it alone while another shares it.",
        (Failure.READER_BUSY,),
        "As above.",
    ),
    Hazard(
        "a_holder_that_is_killed",
        HazardOrigin.SERVICE,
        "A connect succeeds 0.3 s later.",
        (Failure.READER_BUSY,),
        "The card is read without being taken out.",
    ),
    Hazard(
        "a_transaction_of_another",
        HazardOrigin.SERVICE,
        "A transmit of a handle that shares the card waits without limit, and so does a new connect.",
        (Failure.READER_BUSY,),
        "We look at the reader's state before connecting, so nothing of ours waits; read when the other is done.",
    ),
    Hazard(
        "a_card_reset_by_another",
        HazardOrigin.WORKER,
        "0x80100068 once; selection and PIN are lost.",
        (),
        "Reconnected, selected again, told from another card, and what reads is sent once more. A PIN never is.",
    ),
    Hazard(
        "a_reset_upon_each_reset",
        HazardOrigin.SERVICE,
        "Every call gives 0x80100068 until a reconnect, and then again.",
        (Failure.CARD_RESET,),
        "One repetition, then the words.",
    ),
)
