"""An invented person as plain facts. Numbers, keys and dates are drawn elsewhere, from the seed and the day."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WorkedTrade:
    """A trade that a person worked in: GB/T 6565 code, years, the last wage in yuan a month."""

    code: str
    years: float
    last_wage: float


@dataclass(frozen=True, slots=True)
class Job:
    """A stretch of insured work: months ago that it began and ended (0 is the last whole month), and its base in yuan.

    `status` is the months' status; `kinds` are the insurances paid, all five unless said otherwise.
    """

    employer: str
    began: int
    ended: int
    base: int
    status: str = "正常"
    kinds: tuple[str, ...] = ("pension", "medical", "unemployment", "injury", "maternity")


@dataclass(frozen=True, slots=True)
class CardTraits:
    """What is particular about a person's card. `pin` None: the card has none."""

    region: str = "440100"
    generation: str = "2.00"
    protocol: str = "T=0"
    algorithm: str = "3DES"
    pin: str | None = "123456"
    pin_tries: int = 6
    issued: str = "20151118"


@dataclass(frozen=True, slots=True)
class Person:
    """One of the twelve. `birthday` is month and day; `area` the first six digits of the id number.

    `track` is that of the statutory age by the person's last post: men, women_55 (technical posts, and those who pay
    by themselves), women_50. `draws_pension` is as the city's record would say.
    """

    key: str
    label: str
    name: str
    sex: str
    age: int
    birthday: str
    education: str
    trades: tuple[WorkedTrade, ...]
    wishes: tuple[str, ...]
    districts: tuple[str, ...]
    wage_floor: float | None
    jobs: tuple[Job, ...]
    card: CardTraits = CardTraits()
    ethnicity: str = "01"
    area: str = "449999"
    shifts: tuple[str, ...] = ()
    registered: int = 40
    due: int | None = None
    drawn: int | None = None
    balances: tuple[tuple[str, int], ...] = ()
    track: str = "men"
    draws_pension: bool = False
