"""What each part of a score hung on: a code with plain arguments, for whoever asks why a vacancy stands where it does.

Points are the score's own; nothing is reckoned here. The words stand in `assets/words` under `ground.<code>`.
"""

from dataclasses import astuple, dataclass
from enum import StrEnum

from labourhall.market.matching.score import PARTS, UNKNOWN_PAY, Facts, SeekerView, facts, monthly, target_pay
from labourhall.market.vacancy import Vacancy


class GroundCode(StrEnum):
    """Every ground, by part; the comment names its arguments."""

    # occupation
    TRADE_NEAR = "trade_near"  # nearness to the person's trades in hundredths
    TRADE_UNKNOWN = "trade_unknown"  # no trade of the person is known
    # wage
    PAY = "pay"  # yuan a month in the middle, yuan a month that it is held against
    PAY_UNKNOWN = "pay_unknown"  # 面议, or by the piece
    # place
    OUTSIDE = "outside"
    NO_DISTRICT_WISHED = "no_district_wished"
    DISTRICT_WISHED = "district_wished"  # its name
    DISTRICT_BESIDE = "district_beside"  # its name
    DISTRICT_OTHER = "district_other"  # its name
    DISTRICT_UNKNOWN = "district_unknown"
    LODGING = "lodging"  # it counts for more than the district does
    # experience
    YEARS = "years"  # years asked, the person's, nearness counted in
    YEARS_NOT_ASKED = "years_not_asked"  # the person's, nearness counted in
    YEARS_UNKNOWN = "years_unknown"  # years asked; none of the person's is known
    # shift
    SHIFT_FITS = "shift_fits"
    SHIFT_OPEN = "shift_open"  # the person wished for none, or the vacancy names none
    # recency
    POSTED = "posted"  # days since, openings
    # welcome
    WELCOME = "welcome"  # the age from which on the vacancy welcomes people
    WELCOME_NONE = "welcome_none"


@dataclass(frozen=True, slots=True)
class Ground:
    """One part of a score: its points, the most that it can bring, and what they hung on."""

    part: str
    points: int
    most: int
    code: str
    args: tuple[str, ...] = ()


def grounds(view: SeekerView, vacancy: Vacancy) -> tuple[Ground, ...]:
    """The parts of the vacancy's score for a person, in the order of `PARTS`."""
    fact = facts(vacancy, view.rules)
    hung_on = (
        _trade(view, fact),
        _pay(view, vacancy, fact),
        _place(view, fact),
        _years(view, fact),
        (GroundCode.SHIFT_FITS if view.wants_shift and fact.shift_stated else GroundCode.SHIFT_OPEN,),
        (GroundCode.POSTED, str(max(0, (view.today - fact.posted_on).days)), str(fact.openings)),
        _welcome(view, fact),
    )
    each = zip(PARTS, view.score(fact), astuple(view.rules.weights), hung_on, strict=True)
    return tuple(Ground(part, points, most, code, tuple(args)) for part, points, most, (code, *args) in each)


def _trade(view: SeekerView, fact: Facts) -> tuple[str, ...]:
    if not view.knows_trade:
        return (GroundCode.TRADE_UNKNOWN,)
    return GroundCode.TRADE_NEAR, f"{view.nearness(fact.occupation, fact.named) * 100:.0f}"


def _pay(view: SeekerView, vacancy: Vacancy, fact: Facts) -> tuple[str, ...]:
    paid = monthly(vacancy.wage, view.rules)
    if paid is None or fact.band == UNKNOWN_PAY:
        return (GroundCode.PAY_UNKNOWN,)
    return GroundCode.PAY, f"{paid:.0f}", f"{target_pay(view.seeker, view.rules):.0f}"


def _place(view: SeekerView, fact: Facts) -> tuple[str, ...]:
    rules, wished, shares = view.rules, view.seeker.wishes.districts, view.rules.place
    if fact.outside:
        return (GroundCode.OUTSIDE,)
    if not wished:
        return (GroundCode.NO_DISTRICT_WISHED,)
    name = rules.districts.get(fact.district, "")
    if fact.district in wished:
        return GroundCode.DISTRICT_WISHED, name
    is_beside = any(fact.district in rules.neighbours.get(one, ()) for one in wished)
    share = shares.adjacent if is_beside else shares.other if name else shares.unknown
    if fact.lodging and shares.lodging > share:
        return (GroundCode.LODGING,)
    if is_beside:
        return GroundCode.DISTRICT_BESIDE, name
    return (GroundCode.DISTRICT_OTHER, name) if name else (GroundCode.DISTRICT_UNKNOWN,)


def _years(view: SeekerView, fact: Facts) -> tuple[str, ...]:
    done = f"{view.years(fact.occupation, fact.named):.3g}"
    if not fact.asked:
        return GroundCode.YEARS_NOT_ASKED, done
    if not view.seeker.experience:
        return GroundCode.YEARS_UNKNOWN, str(fact.asked)
    return GroundCode.YEARS, str(fact.asked), done


def _welcome(view: SeekerView, fact: Facts) -> tuple[str, ...]:
    if fact.welcome_age is None or not view.welcome_points(fact.welcome_age):
        return (GroundCode.WELCOME_NONE,)
    return GroundCode.WELCOME, str(fact.welcome_age)
