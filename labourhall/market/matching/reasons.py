"""The reasons why a vacancy fits or does not: their codes, and how one is made. Which are given lives in `wording`.

The words stand in `assets/words` under `reason.<code>`; a reason for must read in eight characters or fewer, so
arguments are short. A requirement that was never stated counts as not asked for, and the words must say no more.
"""

from enum import StrEnum
from functools import lru_cache
from typing import Final, TypeAlias

from labourhall.market.match import Reason

Reasons: TypeAlias = tuple[Reason, ...]
NOTHING: Final[Reasons] = ()


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


@lru_cache(maxsize=4096)  # few differ, in whatever millions of vacancies
def speaks_for(code: ReasonCode, *args: str) -> Reasons:
    """One reason for."""
    return (Reason(code.value, args),)


@lru_cache(maxsize=4096)
def speaks_against(code: ReasonCode, *args: str) -> Reasons:
    """One reason against."""
    return (Reason(code.value, args, against=True),)
