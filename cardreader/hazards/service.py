"""Faults of the card service: not there, killed, refusing us."""

from typing import Final

from cardreader.failures import Failure
from cardreader.hazards.hazard import Hazard, HazardOrigin

HAZARDS: Final = (
    Hazard(
        "the_service_is_down",
        HazardOrigin.WORKER,
        "0x8010001D, 0x8010001E or 0x80100013, or SystemError from pyscard. SCardIsValidContext still says yes.",
        (Failure.SERVICE_DOWN,),
        "All handles are dropped; a new context is asked for each second; the visit ends.",
    ),
    Hazard(
        "the_system_refuses_this_user",
        HazardOrigin.WORKER,
        "Polkit closes the socket: SCardEstablishContext or SCardConnect gives 0x8010006A; elsewhere that is a death.",
        (Failure.ACCESS_REFUSED,),
        "The staff's table says what to install; asked again with each card.",
    ),
    Hazard(
        "the_service_is_killed_while_we_wait",
        HazardOrigin.SERVICE,
        "The wait returns within a millisecond with 0x80100013; everything gives 0x8010001D afterwards.",
        (Failure.SERVICE_DOWN,),
        "A fresh context; the old one is void even when the service is back.",
    ),
    Hazard(
        "the_service_is_not_there_yet",
        HazardOrigin.SERVICE,
        "SCardEstablishContext gives 0x8010001D.",
        (Failure.SERVICE_DOWN,),
        "Asked again each second.",
    ),
    Hazard(
        "the_service_comes_back_with_the_card_still_in",
        HazardOrigin.SERVICE,
        "A context from before raises SystemError in pyscard; the card is present with a new counter.",
        (Failure.SERVICE_DOWN,),
        "Readers and cards are reported anew, and the card is read without being taken out.",
    ),
)
