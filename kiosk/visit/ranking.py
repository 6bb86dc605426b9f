"""How the lists are asked for: at the city, or, where it does not know the person or does not answer, here."""

from typing import TypeAlias

from kiosk.visit.states import Holder, Identity, Stranger
from labourhall.contract.refusals import UnknownCard
from labourhall.contract.visit_calls import FindMatches, FindPublicMatches
from labourhall.market.order import Order
from labourhall.market.seeker import Seeker

RankingCall: TypeAlias = FindMatches | FindPublicMatches


def asks_here(identity: Identity) -> bool:
    """Whether the city is not asked at all: it could not be asked who this is."""
    return isinstance(identity, Stranger) and identity.reason_code != UnknownCard.code


def city_call(identity: Identity, seeker: Seeker, order: Order) -> RankingCall:
    """The call for the city: by its own record where it knows the person."""
    return FindMatches(seeker.wishes, order) if isinstance(identity, Holder) else FindPublicMatches(seeker, order)
