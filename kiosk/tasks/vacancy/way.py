"""How one gets to the employer of a vacancy: by letter, by a question first, not yet, or not without a card."""

from enum import StrEnum

from kiosk.visit.states import Guest, Holder, Identity
from labourhall.market.groups import BarCode, Group


class Way(StrEnum):
    """What the page's one main action is."""

    LETTER = "letter"
    ASK = "ask"  # 先问一声: an age stands between
    WAIT = "wait"  # the employer was asked and may still answer
    CARD = "card"  # nobody is known who could be written for


def way(identity: Identity, number: str) -> Way:
    """The way of this person to that vacancy.

    Whom the city does not know it cannot ask for: the window, which finishes the letter, asks.
    """
    if isinstance(identity, Guest):
        return Way.CARD
    if not isinstance(identity, Holder):
        return Way.LETTER
    ask, listed = identity.ask(number), identity.groups.find(number)
    if ask is not None:
        return Way.WAIT if ask.keeps_waiting(identity.groups.day) else Way.LETTER
    if listed is None or listed.group is not Group.ASK or listed.bar is None:
        return Way.LETTER
    return Way.LETTER if listed.bar.code == BarCode.EMPLOYER_YES else Way.ASK
