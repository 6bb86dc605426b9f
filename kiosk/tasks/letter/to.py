"""Where a letter that the city has just written is."""

from dataclasses import dataclass

from kiosk.visit.task import Destination
from labourhall.market.referral import Referral


@dataclass(frozen=True, slots=True)
class ToLetter(Destination):
    """The letter, which is then printed; `back` is where one goes on."""

    referral: Referral
    back: Destination
