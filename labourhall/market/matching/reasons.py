"""Why a vacancy fits, in codes with short arguments: at most three reasons for and one against.

The words stand in `assets/words` under `reason.<code>`; a reason for must read in eight characters or fewer, so
arguments are short. A requirement that was never stated counts as not asked for, and the words must say no more.
"""

from collections.abc import Iterator
from enum import StrEnum
from itertools import islice

from labourhall.market import shift as shifts
from labourhall.market.match import Match, Reason
from labourhall.market.matching.filters import holds
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import PARTS, UNKNOWN_PAY, Facts, SeekerView, facts, last_wage, middle, nearness
from labourhall.market.shift import Shift
from labourhall.market.vacancy import Vacancy, WageUnit

MOST_FOR = 3
MOST_AGAINST = 1


class ReasonCode(StrEnum):
    """Every reason; the comment names its arguments, with an example of the words."""

    # for
    DID_TRADE = "did_trade"  # years, trade: 做过3年缝纫
    DID_THIS_WORK = "did_this_work"  # years: 做过12年这行
    WISHED_TRADE = "wished_trade"  # 是您想找的工
    NEAR_TRADE = "near_trade"  # trade: 和缝纫相近
    SAME_DISTRICT = "same_district"  # name of the district: 同在荔湾区
    NEXT_DISTRICT = "next_district"  # name of the wished district: 挨着荔湾区
    CERTIFICATE_HELD = "certificate_held"  # name: 有护理员证
    CERTIFICATES_HELD = "certificates_held"  # 证件您都有
    WAGE_ABOVE = "wage_above"  # yuan: 比原来高400元
    WAGE_ENOUGH = "wage_enough"  # 够您想要的工资
    LODGING_AND_MEALS = "lodging_and_meals"  # 包吃包住
    LODGING = "lodging"  # 包住
    MEALS = "meals"  # 包吃
    INSURANCE = "insurance"  # 交五险
    SHIFT_FITS = "shift_fits"  # 班次合您意
    DAY_SHIFT = "day_shift"  # 只上白班
    WELCOMED = "welcomed"  # 欢迎您应聘
    POSTED_TODAY = "posted_today"  # 今天新到
    FRESH = "fresh"  # 新来的岗位
    MANY_OPENINGS = "many_openings"  # openings: 一次招20人
    NO_SCHOOLING_ASKED = "no_schooling_asked"  # 没提学历
    NO_EXPERIENCE_ASKED = "no_experience_asked"  # 没提经验
    STILL_HIRING = "still_hiring"  # openings: 还招2人
    # against
    AGE_ASKED = "age_asked"  # the limit in years: 招18–45岁
    OUTSIDE_CITY = "outside_city"  # 不在本市
    WAGE_BELOW = "wage_below"  # yuan: 比原来低400元
    WAGE_BELOW_WISH = "wage_below_wish"  # yuan: 比您要的低300
    EXPERIENCE_ASKED = "experience_asked"  # years: 要做过2年
    NIGHT_SHIFT = "night_shift"  # 要上夜班
    ROTATING_SHIFT = "rotating_shift"  # 要轮班
    WAGE_UNCERTAIN = "wage_uncertain"  # 工资要面谈
    PIECE_PAY = "piece_pay"  # 按件算工钱
    OTHER_DISTRICT = "other_district"  # name of its district: 在番禺区
    OTHER_TRADE = "other_trade"  # 是另一行


FRESH_DAYS = 3
LEAST_DIFFERENCE = 100
MOST_YEARS = 60
LONGEST_TRADE = 3
LONGEST_CERTIFICATE = 6
MANY = 10


def matched(sight: SeekerView, vacancy: Vacancy) -> Match:
    """A vacancy as it goes out: its score in parts, and its reasons."""
    fact = facts(vacancy, sight.rules)
    parts = sight.score(fact)
    return Match(vacancy.number, sum(parts), tuple(zip(PARTS, parts, strict=True)), reasons(sight, vacancy, fact))


def reasons(sight: SeekerView, vacancy: Vacancy, fact: Facts) -> tuple[Reason, ...]:
    """The reasons of a match, the weightiest first, those against at the end. There is always one for."""
    good = list(islice(_good(sight, vacancy, fact), MOST_FOR))
    if not good:
        good = [_reason(ReasonCode.STILL_HIRING, str(vacancy.openings))]
    bad = list(islice(_bad(sight, vacancy, fact), MOST_AGAINST))
    return (*good, *(Reason(one.code, one.args, against=True) for one in bad))


def _good(sight: SeekerView, vacancy: Vacancy, fact: Facts) -> Iterator[Reason]:
    yield from _trade(sight, fact)
    yield from _district(sight, fact)
    yield from _certificates(sight, vacancy)
    yield from _wage_above(sight, vacancy)
    yield from _kept(vacancy)
    yield from _shift(sight, vacancy)
    yield from _welcome(sight, fact)
    yield from _posting(sight, vacancy)
    yield from _not_asked(vacancy)


def _bad(sight: SeekerView, vacancy: Vacancy, fact: Facts) -> Iterator[Reason]:
    yield from _age_asked(sight, vacancy)
    if fact.outside:
        yield _reason(ReasonCode.OUTSIDE_CITY)
    yield from _wage_below(sight, vacancy)
    yield from _experience_asked(sight, vacancy, fact)
    yield from _hard_shift(sight, vacancy)
    if vacancy.wage.unit is WageUnit.PIECE:
        yield _reason(ReasonCode.PIECE_PAY)
    elif fact.band == UNKNOWN_PAY:
        yield _reason(ReasonCode.WAGE_UNCERTAIN)
    if not sight.is_near(fact.occupation, fact.named):
        yield _reason(ReasonCode.OTHER_TRADE)
    yield from _far(sight, fact)


def _age_asked(sight: SeekerView, vacancy: Vacancy) -> Iterator[Reason]:
    """The employer's limit that the person does not meet."""
    limit, age = vacancy.requirements.age, sight.seeker.age
    if limit is not None and age is not None and not limit.admits(age):
        yield _reason(ReasonCode.AGE_ASKED, str(limit))


def _trade(sight: SeekerView, fact: Facts) -> Iterator[Reason]:
    """One sentence on the trade: what was done counts before what is wished."""
    seeker, rules = sight.seeker, sight.rules
    done = [one for one in seeker.experience if one.code == fact.occupation and one.years >= 1]
    if done:
        years, name = str(int(min(done[0].years, MOST_YEARS))), short_trade(done[0].code, rules)
        yield _reason(ReasonCode.DID_TRADE, years, name) if name else _reason(ReasonCode.DID_THIS_WORK, years)
    elif fact.occupation and fact.occupation in seeker.wishes.occupations:
        yield _reason(ReasonCode.WISHED_TRADE)
    elif sight.knows_trade and sight.is_near(fact.occupation, fact.named):
        name = short_trade(_nearest(sight, fact), rules)
        if name:
            yield _reason(ReasonCode.NEAR_TRADE, name)


def _nearest(sight: SeekerView, fact: Facts) -> str:
    seeker = sight.seeker
    codes = [*seeker.wishes.occupations, *(one.code for one in seeker.experience)]
    return max(codes, key=lambda code: nearness(code, fact.occupation, fact.named, sight.rules))


def short_trade(code: str, rules: MatchingRules) -> str:
    """A trade's name short enough for a reason (缝纫 for 缝纫工), "" where there is none."""
    name = rules.trade_names.get(code, "")
    if len(name) == LONGEST_TRADE and name.endswith("工"):
        name = name[:-1]
    return name if len(name) <= LONGEST_TRADE else ""


def _district(sight: SeekerView, fact: Facts) -> Iterator[Reason]:
    rules, wished = sight.rules, sight.seeker.wishes.districts
    if fact.outside or fact.district not in rules.districts:
        return
    if fact.district in wished:
        yield _reason(ReasonCode.SAME_DISTRICT, rules.districts[fact.district])
        return
    beside = [one for one in wished if fact.district in rules.neighbours.get(one, ())]
    if beside:
        yield _reason(ReasonCode.NEXT_DISTRICT, rules.districts[beside[0]])


def _certificates(sight: SeekerView, vacancy: Vacancy) -> Iterator[Reason]:
    asked, held = vacancy.requirements.certificates, sight.seeker.certificates
    if not asked or held is None or not all(holds(held, name) for name in asked):
        return
    if len(asked) == 1 and len(asked[0]) <= LONGEST_CERTIFICATE:
        yield _reason(ReasonCode.CERTIFICATE_HELD, asked[0])
    else:
        yield _reason(ReasonCode.CERTIFICATES_HELD)


def _difference(sight: SeekerView, vacancy: Vacancy) -> int | None:
    """Yuan a month over (or under) the last wage, in tens; only where both are stated by the month."""
    last, amount = last_wage(sight.seeker.experience), middle(vacancy.wage)
    if last is None or amount is None or vacancy.wage.unit is not WageUnit.MONTH:
        return None
    return round((amount - last) / 10) * 10


def _wage_above(sight: SeekerView, vacancy: Vacancy) -> Iterator[Reason]:
    difference = _difference(sight, vacancy)
    floor, least = sight.seeker.wishes.wage_floor, vacancy.wage.minimum
    if difference is not None and difference >= LEAST_DIFFERENCE:
        yield _reason(ReasonCode.WAGE_ABOVE, str(difference))
    elif floor and least and vacancy.wage.unit is WageUnit.MONTH and least >= floor:
        yield _reason(ReasonCode.WAGE_ENOUGH)


def _wage_below(sight: SeekerView, vacancy: Vacancy) -> Iterator[Reason]:
    difference = _difference(sight, vacancy)
    floor, most = sight.seeker.wishes.wage_floor, vacancy.wage.maximum or vacancy.wage.minimum
    if difference is not None and difference <= -LEAST_DIFFERENCE:
        yield _reason(ReasonCode.WAGE_BELOW, str(-difference))
    elif floor and most and vacancy.wage.unit is WageUnit.MONTH and floor - most >= LEAST_DIFFERENCE:
        yield _reason(ReasonCode.WAGE_BELOW_WISH, str(round((floor - most) / 10) * 10))


def _kept(vacancy: Vacancy) -> Iterator[Reason]:
    offered = vacancy.conditions
    if offered.lodging and offered.meals:
        yield _reason(ReasonCode.LODGING_AND_MEALS)
    elif offered.lodging:
        yield _reason(ReasonCode.LODGING)
    elif offered.meals:
        yield _reason(ReasonCode.MEALS)
    if offered.insurance:
        yield _reason(ReasonCode.INSURANCE)


def _shift(sight: SeekerView, vacancy: Vacancy) -> Iterator[Reason]:
    worked = shifts.read(vacancy.conditions.shift)
    if worked is Shift.DAY:
        yield _reason(ReasonCode.DAY_SHIFT)
    elif worked is not None and worked in {shifts.read(wish) for wish in sight.seeker.wishes.shifts}:
        yield _reason(ReasonCode.SHIFT_FITS)


def _hard_shift(sight: SeekerView, vacancy: Vacancy) -> Iterator[Reason]:
    """A night or rotating shift is worth a warning unless the person asked for it."""
    worked = shifts.read(vacancy.conditions.shift)
    if worked in {shifts.read(wish) for wish in sight.seeker.wishes.shifts}:
        return
    if worked is Shift.NIGHT:
        yield _reason(ReasonCode.NIGHT_SHIFT)
    elif worked is Shift.ROTATING:
        yield _reason(ReasonCode.ROTATING_SHIFT)


def _welcome(sight: SeekerView, fact: Facts) -> Iterator[Reason]:
    age = sight.seeker.age
    if fact.welcome_age is not None and age is not None and age >= fact.welcome_age:
        yield _reason(ReasonCode.WELCOMED)


def _posting(sight: SeekerView, vacancy: Vacancy) -> Iterator[Reason]:
    stated = "posted_on" not in vacancy.provenance.assumed
    days = (sight.today - vacancy.posted_on).days if stated else FRESH_DAYS + 1
    if vacancy.openings >= MANY and "openings" not in vacancy.provenance.assumed:
        yield _reason(ReasonCode.MANY_OPENINGS, str(vacancy.openings))
    if days == 0:
        yield _reason(ReasonCode.POSTED_TODAY)
    elif 0 < days <= FRESH_DAYS:
        yield _reason(ReasonCode.FRESH)


def _not_asked(vacancy: Vacancy) -> Iterator[Reason]:
    if vacancy.requirements.education is None:
        yield _reason(ReasonCode.NO_SCHOOLING_ASKED)
    if not vacancy.requirements.experience_years:
        yield _reason(ReasonCode.NO_EXPERIENCE_ASKED)


def _experience_asked(sight: SeekerView, vacancy: Vacancy, fact: Facts) -> Iterator[Reason]:
    asked = vacancy.requirements.experience_years
    if asked and sight.years(fact.occupation, fact.named) < asked:
        yield _reason(ReasonCode.EXPERIENCE_ASKED, f"{asked:g}")


def _far(sight: SeekerView, fact: Facts) -> Iterator[Reason]:
    rules, wished = sight.rules, sight.seeker.wishes.districts
    if wished and fact.district not in wished and fact.district in rules.districts:
        yield _reason(ReasonCode.OTHER_DISTRICT, rules.districts[fact.district])


def _reason(code: ReasonCode, *args: str) -> Reason:
    return Reason(code.value, args)
