"""What the card answered to questions about its PIN, as events of the visit. Pure."""

from typing import Final

from cardreader.failures import CardFailure
from cardreader.ssse import pin
from kiosk.visit.failures import Failure
from kiosk.visit.vocabulary import PinChecked, PinLooked

TRIES_UNTOLD: Final = 1
"""What is assumed of a card that does not say how many tries are left: the least, so that the holder is warned."""


def looked(ticket: str, result: pin.PinStatus) -> PinLooked:
    """How many tries are left."""
    match result:
        case pin.PinReady():
            return PinLooked(ticket, TRIES_UNTOLD if result.tries_left is None else result.tries_left)
        case pin.PinBlocked():
            return PinLooked(ticket, 0)
        case pin.PinNotSet():
            return PinLooked(ticket, None)
        case CardFailure():
            return PinLooked(ticket, None, result.code)


def checked(ticket: str, result: pin.PinResult) -> PinChecked:
    """Whether the PIN was right. A card that asks for none lets nobody in."""
    match result:
        case pin.PinVerified():
            return PinChecked(ticket, accepted=True, tries_left=0)
        case pin.PinNotSet():
            return PinChecked(ticket, accepted=False, tries_left=0, code=Failure.NO_PIN_ON_CARD.code)
        case pin.PinWrong():
            return PinChecked(ticket, accepted=False, tries_left=result.tries_left)
        case pin.PinBlocked():
            return PinChecked(ticket, accepted=False, tries_left=0)
        case CardFailure():
            return PinChecked(ticket, accepted=False, tries_left=0, code=result.code)
