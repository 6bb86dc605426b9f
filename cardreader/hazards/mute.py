"""No answer: a mute card, a hung driver, a card that cannot be powered."""

from typing import Final

from cardreader.failures import Failure
from cardreader.hazards.hazard import Hazard, HazardOrigin

HAZARDS: Final = (
    Hazard(
        "a_card_that_falls_mute",
        HazardOrigin.SERVICE,
        "SCardTransmit blocks without limit; neither SCardCancel nor SCardReleaseContext ends it.",
        (Failure.CARD_MUTE,),
        "A deadline, then the words; taking the card out ends the call. The other reader goes on.",
    ),
    Hazard(
        "a_driver_that_hangs",
        HazardOrigin.WORKER,
        "A command takes longer than any card may.",
        (Failure.CARD_MUTE,),
        "The call stands in a thread of its own that nobody joins; the page and the next card go on.",
    ),
    Hazard(
        "a_card_that_is_slow",
        HazardOrigin.WORKER,
        "Each command takes a second and a half, a whole reading ten or more.",
        (),
        "The deadline is for each answer: it is read in the end, and the page is told meanwhile that it takes a while.",
    ),
    Hazard(
        "a_client_killed_while_the_card_is_mute",
        HazardOrigin.SERVICE,
        "It dies within a millisecond; the service stays stuck on that slot until the card leaves.",
        (Failure.CARD_MUTE,),
        "With `isolated = true` the child process is ended at the deadline; a new one reads the next card.",
    ),
    Hazard(
        "an_exit_while_a_call_hangs",
        HazardOrigin.SERVICE,
        "A daemon thread in a blocked transmit holds up nothing.",
        (Failure.CARD_MUTE,),
        "The program ends normally.",
    ),
    Hazard(
        "a_card_the_wrong_way_round",
        HazardOrigin.WORKER,
        "State bit MUTE beside PRESENT.",
        (Failure.CARD_MUTE,),
        "The words say chip up; nothing is sent to it.",
    ),
    Hazard(
        "a_card_that_cannot_be_powered",
        HazardOrigin.SERVICE,
        "SCardConnect gives 0x80100066. Not tried with a reader in the hand.",
        (Failure.CARD_MUTE,),
        "The words say chip up.",
    ),
    Hazard(
        "a_card_mute_at_its_reset",
        HazardOrigin.SERVICE,
        "A virtual reader never shows it (state 0x12).",
        (),
        "The attract screen stays; the other reader goes on.",
    ),
    Hazard(
        "an_answer_to_reset_without_a_byte",
        HazardOrigin.SERVICE,
        "A virtual reader never shows it (state 0x40012).",
        (),
        "The attract screen stays; the next card is read.",
    ),
    Hazard(
        "an_answer_to_reset_that_means_nothing",
        HazardOrigin.SERVICE,
        "Present, but SCardConnect gives 0x8010000F.",
        (Failure.CARD_UNREADABLE,),
        "The words; the next card is read.",
    ),
)
