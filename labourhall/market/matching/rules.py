"""The figures that matching works with, as one value handed in. The values live in `assets/rules/matching.toml`.

City and hall must work with the same rules: `MatchingRules.name` goes with every answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, TypeVar, get_type_hints

from labourhall.market.match import Requirement

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Weights:
    """The most points that each part of a score can bring, whole numbers; together 100."""

    occupation: int
    wage: int
    place: int
    experience: int
    shift: int
    recency: int
    welcome: int


@dataclass(frozen=True, slots=True)
class TradeShares:
    """Nearness of two trades as a share: same 小类, same 中类, same 大类, a title that names the wished trade.

    `experience` scales a trade that was done but is not among the wishes; from `near_enough` on a vacancy is of the
    person's own or a near trade and stands before all others.
    """

    same_middle: float
    same_major: float
    in_title: float
    experience: float
    near_enough: float


@dataclass(frozen=True, slots=True)
class WageShares:
    """How pay becomes a share. Ratios are of the vacancy's middle pay to the target pay.

    The target is the highest of the wished floor, `of_last` of the last wage, and `least` yuan a month. Below
    `none_at` of it pay brings nothing, at the target `at_target`, from `full_at` on all. `unknown` is for 面议.
    Day and hour pay is made a month's by `days` and `hours`.

    Pay counts by bands: the first ends at `first` yuan, each next is `step` times as high, the last of `bands` is open.
    A ratio is one of bands, so that pay in the target's own band is at the target.
    """

    of_last: float
    least: float
    none_at: float
    at_target: float
    full_at: float
    unknown: float
    days: float
    hours: float
    first: float
    step: float
    bands: int
    edges: tuple[float, ...] = field(init=False)

    def __post_init__(self) -> None:
        edges = (round(self.first * self.step**index, 2) for index in range(self.bands - 1))
        object.__setattr__(self, "edges", tuple(edges))


@dataclass(frozen=True, slots=True)
class PlaceShares:
    """Nearness of work to the wished districts as a share; lodging lifts what is lower to `lodging`."""

    same: float
    adjacent: float
    unknown: float
    other: float
    lodging: float


@dataclass(frozen=True, slots=True)
class ExperienceShares:
    """`not_asked` where the employer asks for none and the person has none; full from `full_years` of the trade on.

    `unknown` where years are asked for and nothing is known of the person's.
    """

    not_asked: float
    full_years: float
    unknown: float


@dataclass(frozen=True, slots=True)
class RecencyShares:
    """A posting's freshness halves every `half_life_days`; `openings` of the part goes by openings, full at `many`."""

    half_life_days: float
    openings: float
    many: int


@dataclass(frozen=True, slots=True)
class Lengths:
    """How far lists are spread: at most `of_one_employer` `within_first` places, while others are there.

    `spread_among` is how many of a list are looked through for another employer, that one with thousands costs no more.
    `ask_within`: where an age must be asked about, limits so many years off or fewer come before others.
    """

    of_one_employer: int
    within_first: int
    spread_among: int
    ask_within: int


@dataclass(frozen=True, slots=True)
class MatchingRules:
    """All figures of matching. `half` is the share for whatever is not known of the person.

    `near_trades` gives weights 0–1 from trade code to trade code (taken both ways); `trade_names` and `districts`
    give the short names that reasons use; `neighbours` the districts that touch; `welcome` the tags that welcome a
    person from an age on; `near_miss_kinds` what may be offered as one step short, in words of `match.Requirement`.
    """

    name: str
    weights: Weights
    trade: TradeShares
    wage: WageShares
    place: PlaceShares
    experience: ExperienceShares
    recency: RecencyShares
    lengths: Lengths
    half: float
    near_miss_kinds: tuple[str, ...]
    welcome: Mapping[str, int] = field(hash=False)
    districts: Mapping[str, str] = field(hash=False)
    neighbours: Mapping[str, frozenset[str]] = field(hash=False)
    near_trades: Mapping[str, Mapping[str, float]] = field(hash=False)
    trade_names: Mapping[str, str] = field(hash=False)


def from_mapping(
    values: Mapping[str, Any],
    near_trades: Mapping[str, Mapping[str, float]] | None = None,
    trade_names: Mapping[str, str] | None = None,
) -> MatchingRules:
    """Make rules of the plain values of a rules file; trades come apart, from the table of trades.

    A missing or unknown key is a KeyError or TypeError; weights that are not whole or do not sum to 100, a section
    without its source, a figure that nothing can be reckoned with, or a district that touches itself, an unknown one or
    one that does not touch it, a ValueError.
    """
    weights = _figures(values, "weights")
    if any(not isinstance(weight, int) for weight in weights.values()):
        raise ValueError("the weights of matching must be whole numbers")
    if sum(weights.values()) != 100:
        raise ValueError("the weights of matching must sum to 100")
    kinds = tuple(values["near_miss_kinds"])
    if unknown := set(kinds) - {*Requirement}:
        raise ValueError(f"near_miss_kinds must be kinds of requirements, not {', '.join(sorted(unknown))}")
    districts = values["districts"]
    made = MatchingRules(
        name=values["name"],
        weights=_section(Weights, values, "weights"),
        trade=_section(TradeShares, values, "trade"),
        wage=_section(WageShares, values, "wage"),
        place=_section(PlaceShares, values, "place"),
        experience=_section(ExperienceShares, values, "experience"),
        recency=_section(RecencyShares, values, "recency"),
        lengths=_section(Lengths, values, "lengths"),
        half=_figure(values["half"], "half"),
        near_miss_kinds=kinds,
        welcome={tag: _figure(age, f"welcome.{tag}", whole=True) for tag, age in values["welcome"].items()},
        districts={code: item["name"] for code, item in districts.items()},
        neighbours=_neighbours(districts),
        near_trades=_both_ways(near_trades or {}),
        trade_names=dict(trade_names or {}),
    )
    _refuse_divisors(made)
    return made


def _section(kind: type[T], values: Mapping[str, Any], section: str) -> T:
    """One of the classes above, of the section's figures."""
    row = _figures(values, section)
    kinds = get_type_hints(kind)
    return kind(**{name: _figure(row[name], f"{section}.{name}", kinds.get(name) is int) for name in row})


def _figure(given: Any, name: str, whole: bool = False) -> Any:
    is_number = type(given) is int or (type(given) is float and not whole and isfinite(given))
    if not is_number or given < 0:
        raise ValueError(f"{name} must be a {'whole ' if whole else ''}number of 0 or more")
    return given


def _neighbours(districts: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    beside = {code: frozenset(item["neighbours"]) for code, item in districts.items()}
    for code, others in beside.items():
        if code in others:
            raise ValueError(f"district {code} touches itself")
        if lonely := sorted(other for other in others if code not in beside.get(other, ())):
            raise ValueError(f"district {code} touches {', '.join(lonely)}, which must be there and touch it too")
    return beside


def _refuse_divisors(made: MatchingRules) -> None:
    """What shares are divided by, or grow by."""
    wage = made.wage
    if not (wage.none_at < 1 < wage.full_at and wage.step > 1 and wage.first > 0 and wage.bands > 0):
        raise ValueError("wage: none_at must be below 1, full_at and step above 1, first and bands above 0")
    divisors = {
        "experience.full_years": made.experience.full_years,
        "recency.half_life_days": made.recency.half_life_days,
        "recency.many": made.recency.many,
    }
    if nothing := [name for name, figure in divisors.items() if not figure]:
        raise ValueError(f"{', '.join(nothing)} must be above 0")


def _figures(values: Mapping[str, Any], section: str) -> dict[str, Any]:
    """The figures of a section, without what is said of where they are from."""
    row = dict(values[section])
    source, opened, unverified = (row.pop(name, None) for name in ("source", "opened", "unverified"))
    if not source or (opened is None) != (unverified is True):
        raise ValueError(f"the section {section} must name its source, and be `opened` on a day or `unverified`")
    return row


def _both_ways(table: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """The table made symmetric: of two weights for a pair the higher counts."""
    near: dict[str, dict[str, float]] = {}
    for one, others in table.items():
        for other, weight in others.items():
            for a, b in ((one, other), (other, one)):
                row = near.setdefault(a, {})
                row[b] = max(weight, row.get(b, 0.0))
    return near
