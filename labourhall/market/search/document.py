"""What a vacancy is found by: each gram with its points, its trade, its district. The searching itself is `index`'s."""

from collections import Counter
from collections.abc import Iterator, Mapping

from labourhall.market.search.lexicon import Lexicon
from labourhall.market.search.weights import MOST_IMPACT
from labourhall.market.search.writing import characters, grams
from labourhall.market.vacancy import Conditions, Vacancy

DISTRICT = "#"
TRADE = "@"


def terms(vacancy: Vacancy, lexicon: Lexicon) -> dict[str, int]:
    """Points, 1–255, of everything by which the vacancy is found: grams, @ and a trade's code, # and a district's."""
    weight: dict[str, float] = {}
    weigh = lexicon.weights
    for field, text in _fields(vacancy, lexicon.offers):
        plain = lexicon.writing.plain(text)
        held = grams(plain)
        share = weigh.share(field, len(held))
        counted = Counter(held)
        if field in ("title", "trade"):
            counted.update(set(characters(plain)) - counted.keys())
        for gram, times in counted.items():
            weight[gram] = weight.get(gram, 0.0) + share * times
    found = {gram: weigh.impact(amount) for gram, amount in weight.items()}
    if vacancy.occupation:
        found[TRADE + vacancy.occupation] = MOST_IMPACT
    found[DISTRICT + vacancy.place.district] = MOST_IMPACT
    return found


def _fields(vacancy: Vacancy, offers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "title", vacancy.title
    yield "trade", vacancy.trade
    yield "employer", vacancy.employer
    yield (
        "tags",
        " ".join((*vacancy.tags, *vacancy.requirements.certificates, *_conditions(vacancy.conditions, offers))),
    )
    yield "place", vacancy.place.text
    yield "wage", vacancy.wage.text
    yield "description", vacancy.description


def _conditions(work: Conditions, offers: Mapping[str, str]) -> Iterator[str]:
    yield from filter(None, (work.shift, work.hours, work.rest))
    offered = {"lodging": work.lodging, "meals": work.meals, "insurance": work.insurance}
    offered["lodging_and_meals"] = work.lodging and work.meals
    yield from (offers[name] for name, is_offered in offered.items() if is_offered)
