"""What is usual in a trade: pay, age, schooling, shifts, words of its notices. Ranges to draw from, no rule of ours."""

from dataclasses import dataclass

DAY = "白班 8:30-17:30"
EARLY = "早7晚4，月休4-6天"
TWO_SHIFTS = "两班倒，每班8小时"
THREE_SHIFTS = "三班倒，每班8小时"
NIGHT = "夜班 22:00-6:00"
FLEXIBLE = "做多少天算多少天，日结"


@dataclass(frozen=True, slots=True)
class PayForm:
    """A way to be paid: what one writes (with %1 and %2 for the figures), the range of the lower figure, its step.

    The upper figure lies `spread` times the lower above it at most.
    """

    text: str
    low: float
    high: float
    step: float
    spread: float = 0.5
    weight: int = 1


@dataclass(frozen=True, slots=True)
class TradeCustom:
    """One trade; its jobs stand in `jobs`. `weight` is its share, `certificates` are asked for in a part of them."""

    code: str
    weight: int
    pay: tuple[PayForm, ...]
    shifts: tuple[str, ...] = (DAY,)
    education: tuple[str, ...] = ("不限", "初中", "初中", "高中")
    ages: tuple[str, ...] = ("18-50岁", "18-45岁", "20-55岁", "不限")
    certificates: tuple[str, ...] = ()
    industries: tuple[str, ...] = ("服务",)
    lodging: float = 0.4
    openings: int = 6
    experience: tuple[str, ...] = ("不限", "不限", "1年以上")


def month(low: int, high: int, weight: int = 3) -> PayForm:
    """Pay by the month as notices write it."""
    return PayForm("%1-%2元/月", low, high, 100, 0.4, weight)


def total(low: int, high: int, weight: int = 1) -> PayForm:
    """Pay with its base apart from the whole."""
    return PayForm("底薪2500+计件提成，综合%1-%2元/月", low, high, 100, 0.35, weight)


def day(low: int, high: int, weight: int = 1) -> PayForm:
    """Pay by the day."""
    return PayForm("%1-%2元/天", low, high, 10, 0.3, weight)


def hour(low: int, high: int, weight: int = 1) -> PayForm:
    """Pay by the hour."""
    return PayForm("%1-%2元/小时", low, high, 1, 0.3, weight)


def piece(low: float, high: float, weight: int = 1) -> PayForm:
    """Pay by the piece."""
    return PayForm("%1-%2元/件", low, high, 0.1, 0.8, weight)
