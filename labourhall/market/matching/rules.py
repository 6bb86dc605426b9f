"""The figures that matching works with, as one value handed in. The values live in `assets/rules/matching.toml`.

City and hall must work with the same rules: `MatchingRules.name` goes with every answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


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

    A missing or unknown key is a KeyError or TypeError; weights that are not whole or do not sum to 100, or a section
    without its source, a ValueError.
    """
    weights = _figures(values, "weights")
    if any(not isinstance(weight, int) for weight in weights.values()):
        raise ValueError("the weights of matching must be whole numbers")
    if sum(weights.values()) != 100:
        raise ValueError("the weights of matching must sum to 100")
    districts = values["districts"]
    return MatchingRules(
        name=values["name"],
        weights=Weights(**weights),
        trade=TradeShares(**_figures(values, "trade")),
        wage=WageShares(**_figures(values, "wage")),
        place=PlaceShares(**_figures(values, "place")),
        experience=ExperienceShares(**_figures(values, "experience")),
        recency=RecencyShares(**_figures(values, "recency")),
        lengths=Lengths(**_figures(values, "lengths")),
        half=values["half"],
        near_miss_kinds=tuple(values["near_miss_kinds"]),
        welcome=dict(values["welcome"]),
        districts={code: item["name"] for code, item in districts.items()},
        neighbours={code: frozenset(item["neighbours"]) for code, item in districts.items()},
        near_trades=_both_ways(near_trades or {}),
        trade_names=dict(trade_names or {}),
    )


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
