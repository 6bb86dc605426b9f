"""Reasons that hang on what many vacancies share: trade, district, certificates, lodging and the like."""

from labourhall.market.matching.filters import holds
from labourhall.market.matching.reasons import NOTHING, ReasonCode, Reasons, speaks_for
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import SeekerView, nearness
from labourhall.market.vacancy import Conditions

MOST_YEARS = 60
LONGEST_TRADE = 3
LONGEST_CERTIFICATE = 6


def of_trade(view: SeekerView, occupation: str, named: tuple[str, ...]) -> Reasons:
    """One sentence on the trade: what was done counts before what is wished."""
    seeker, rules = view.seeker, view.rules
    done = [one for one in seeker.experience if one.code == occupation and one.years >= 1]
    if done:
        years, name = str(int(min(done[0].years, MOST_YEARS))), short_trade(done[0].code, rules)
        return speaks_for(ReasonCode.DID_TRADE, years, name) if name else speaks_for(ReasonCode.DID_THIS_WORK, years)
    if occupation and occupation in seeker.wishes.occupations:
        return speaks_for(ReasonCode.WISHED_TRADE)
    if view.knows_trade and view.is_near(occupation, named):
        codes = [*seeker.wishes.occupations, *(one.code for one in seeker.experience)]
        name = short_trade(max(codes, key=lambda code: nearness(code, occupation, named, rules)), rules)
        return speaks_for(ReasonCode.NEAR_TRADE, name) if name else NOTHING
    return NOTHING


def short_trade(code: str, rules: MatchingRules) -> str:
    """A trade's name short enough for a reason (缝纫 for 缝纫工), "" where there is none."""
    name = rules.trade_names.get(code, "")
    if len(name) == LONGEST_TRADE and name.endswith("工"):
        name = name[:-1]
    return name if len(name) <= LONGEST_TRADE else ""


def of_district(view: SeekerView, district: str, outside: bool) -> Reasons:
    """Where the work is, if that is in a wished district or beside one."""
    rules, wished = view.rules, view.seeker.wishes.districts
    if outside or district not in rules.districts:
        return NOTHING
    if district in wished:
        return speaks_for(ReasonCode.SAME_DISTRICT, rules.districts[district])
    beside = [one for one in wished if district in rules.neighbours.get(one, ())]
    return speaks_for(ReasonCode.NEXT_DISTRICT, rules.districts[beside[0]]) if beside else NOTHING


def of_certificates(held: tuple[str, ...] | None, asked: tuple[str, ...]) -> Reasons:
    """That all certificates asked for are held."""
    if not asked or held is None or not all(holds(held, name) for name in asked):
        return NOTHING
    if len(asked) == 1 and len(asked[0]) <= LONGEST_CERTIFICATE:
        return speaks_for(ReasonCode.CERTIFICATE_HELD, asked[0])
    return speaks_for(ReasonCode.CERTIFICATES_HELD)


def of_kept(offered: Conditions) -> Reasons:
    """What is offered beside pay."""
    found = NOTHING
    if offered.lodging and offered.meals:
        found = speaks_for(ReasonCode.LODGING_AND_MEALS)
    elif offered.lodging:
        found = speaks_for(ReasonCode.LODGING)
    elif offered.meals:
        found = speaks_for(ReasonCode.MEALS)
    return found + speaks_for(ReasonCode.INSURANCE) if offered.insurance else found
