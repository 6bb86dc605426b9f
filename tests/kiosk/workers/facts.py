"""What the kiosk takes from a card on a day, for tests whose city has no officers."""

from collections.abc import Callable
from datetime import date
from functools import partial

from cardreader.ssse.card_reading import CardReading
from kiosk.visit.states import CardFacts
from kiosk.workers.card_facts import card_facts
from labourhall.contract.rules import age_rules


def facts_on(day: date) -> Callable[[CardReading], CardFacts]:
    """The facts of any card on `day`."""
    return partial(card_facts, rules=age_rules().statutory, today=day)
