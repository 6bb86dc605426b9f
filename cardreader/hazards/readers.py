"""Faults of the reader itself: not there, pulled out, out of order, or one too many."""

from typing import Final

from cardreader.failures import Failure
from cardreader.hazards.hazard import Hazard, HazardOrigin

HAZARDS: Final = (
    Hazard(
        "no_reader",
        HazardOrigin.WORKER,
        "No reader is connected when the kiosk starts.",
        (Failure.NO_READER,),
        "The attract screen says it and offers work without a card; a reader that is plugged in is used at once.",
    ),
    Hazard(
        "no_reader_in_the_list",
        HazardOrigin.SERVICE,
        "SCardListReaders gives 0x8010002E.",
        (Failure.NO_READER,),
        "Not an error: an empty list. The wait goes on upon the pseudo reader.",
    ),
    Hazard(
        "a_wait_on_no_reader",
        HazardOrigin.SERVICE,
        "SCardGetStatusChange on an empty list returns at once with success, which makes a busy loop.",
        (Failure.NO_READER,),
        "The pseudo reader for coming and going stands in every wait.",
    ),
    Hazard(
        "a_reader_that_the_service_does_not_know",
        HazardOrigin.SERVICE,
        "SCardConnect gives 0x80100009: the reader left between the card's coming and the connect.",
        (Failure.NO_READER,),
        "The readers are listed anew.",
    ),
    Hazard(
        "a_reader_unplugged_while_a_card_is_read",
        HazardOrigin.WORKER,
        "0x80100017, 0x80100009 or 0x80100069, or success without a byte.",
        (Failure.NO_READER,),
        "What was read so far is thrown away whole; the visit ends; the reader is used again once it is back.",
    ),
    Hazard(
        "a_usb_reader_pulled_out",
        HazardOrigin.SERVICE,
        "Its name leaves the list and the pseudo reader wakes the wait. Not tried with a reader in the hand.",
        (Failure.NO_READER,),
        "The attract screen says it; the reader is used again once it is back.",
    ),
    Hazard(
        "a_reader_that_does_not_answer_its_driver",
        HazardOrigin.SERVICE,
        "State bit UNAVAILABLE; transmit, connect and reconnect give 0x80100017; the reader stays in the list.",
        (Failure.READER_OUT_OF_ORDER,),
        "Comes back by itself when the driver answers again.",
    ),
    Hazard(
        "the_machine_slept",
        HazardOrigin.WORKER,
        "Handles are dead, or lie; more time went by between two looks than a wait takes.",
        (),
        "The visit ends; a new context is taken and everything is reported anew.",
    ),
    Hazard(
        "a_card_in_each_of_two_readers",
        HazardOrigin.WORKER,
        "Two readers of the list hold a card.",
        (Failure.TOO_MANY_CARDS,),
        "None is read until one alone is left; that one is read then. A security module's reader is not counted.",
    ),
    Hazard(
        "a_bad_reader_beside_a_good_one",
        HazardOrigin.WORKER,
        "One reader does not answer its driver, or is a virtual one; another works.",
        (),
        "The best reader counts; the staff page has the state of each.",
    ),
    Hazard(
        "a_slot_that_holds_a_card_for_ever",
        HazardOrigin.WORKER,
        "SAM slots and slots that cannot be powered are readers of their own, with a card in them that never leaves.",
        (),
        "`readers_ignored` or `reader` of the settings leaves them out; `hall-kiosk --check` lists all readers.",
    ),
    Hazard(
        "a_slot_without_power_beside_a_card",
        HazardOrigin.WORKER,
        "State bit MUTE for ever in one reader, a card in another.",
        (Failure.CARD_MUTE,),
        "What gives no answer counts only while nothing else is in: the card is read.",
    ),
    Hazard(
        "a_reader_with_a_pin_pad",
        HazardOrigin.WORKER,
        "The reader offers FEATURE_VERIFY_PIN_DIRECT; some that do cannot carry it out.",
        (),
        "Used as a reader without a pad: the PIN is typed on the glass, and no control code is ever sent.",
    ),
)
