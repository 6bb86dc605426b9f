"""How the command line says whom a vacancy fits, and why one stands where it does, for people."""

from collections.abc import Iterator, Mapping

from backend.matching.answer import (
    CountedGroup,
    ListedGroup,
    ListedVacancy,
    MatchAnswer,
    SaidBar,
    SaidReason,
    bar_words,
)
from backend.matching.explanation import Explained, Explanation, Side, Standing
from labourhall.market.groups import Bar
from labourhall.program.words import Words

LISTED = ("fits", "ask", "one_step")
COUNTED = ("further", "closed")


def of_answer(found: MatchAnswer, districts: Mapping[str, str], words: Words) -> Iterator[str]:
    """The groups with their counts; below each its list as a table parted by tabs, or why it is away."""
    yield words.text("backend.match_total", found.date, found.open_of_trade, found.rules)
    for name in LISTED:
        yield from _listed(name, getattr(found.groups, name), districts, words)
    for name in COUNTED:
        yield from _counted(name, getattr(found.groups, name), words)
    yield from _listed("near", found.near, districts, words)


def of_explanation(found: Explanation, districts: Mapping[str, str], words: Words) -> Iterator[str]:
    """What the vacancy is, where it stands, what stands between, and its score in parts."""
    one = found.vacancy
    if one is None:
        yield words.text("backend.why.no_such")
        return
    yield "\t".join((found.number, *map(_line, (one.title, one.employer, districts.get(one.district, "")))))
    if found.found is None:
        yield words.text(f"backend.why.not_open.{found.closed_as}", one.valid_until)
        return
    yield words.text(f"backend.why.{_trade(found.standing, found.found)}", _line(one.trade) or "–")
    yield from _group(found.standing, found.found, found.limit, words)
    yield words.text("backend.why.score", found.found.score)
    for part in found.found.parts:
        ground = words.text(f"ground.{part.code}", *part.args)
        yield words.text("backend.why.part", part.points, part.most, ground)
    yield from (_reason(one, words) for one in found.found.reasons)


def _trade(standing: Standing, found: Explained) -> str:
    if standing is Standing.NEAR_BARRED:
        return "near_barred"
    return {Side.OWN: "own", Side.NEAR: "near", Side.OTHER: "other"}[found.side]


def _group(standing: Standing, found: Explained, limit: int, words: Words) -> Iterator[str]:
    is_counted = found.side is Side.OWN or found.place is not None
    name = words.text(f"backend.why.group.{found.group}")
    yield words.text("backend.why.group" if is_counted else "backend.why.group_if", name)
    if found.bar is None:
        yield words.text("backend.why.bar_none")
    else:
        yield words.text("backend.why.bar", _bar(found.bar, words))
    if found.place is not None:
        yield words.text("backend.why.place", found.place, found.of)
    if standing is Standing.BEYOND:
        yield words.text("backend.why.beyond", limit)
    if standing is Standing.COUNTED:
        yield words.text("backend.why.counted")


def _listed(name: str, group: ListedGroup, districts: Mapping[str, str], words: Words) -> Iterator[str]:
    yield words.text(f"backend.match_group.{name}", group.count)
    yield from (_row(one, districts, words) for one in group.list)
    if len(group.list) < group.count:
        yield words.text("backend.match_listed", len(group.list))


def _row(one: ListedVacancy, districts: Mapping[str, str], words: Words) -> str:
    """Number, score, title, employer, district, pay, what stands between, reasons."""
    reasons = " · ".join(_reason(reason, words) for reason in one.reasons)
    cells = (one.title, one.employer, districts.get(one.district, ""), one.wage.text)
    between = _bar(one.bar, words) if one.bar else ""
    return "\t".join((one.number, str(one.score), *map(_line, cells), between, reasons))


def _counted(name: str, group: CountedGroup, words: Words) -> Iterator[str]:
    yield words.text(f"backend.match_group.{name}", group.count)
    for one in group.why:
        yield words.text("backend.match_why", _line(bar_words(Bar(one.code, one.args), words)), one.count)


def _bar(bar: SaidBar, words: Words) -> str:
    return _line(bar_words(Bar(bar.code, bar.args), words))


def _reason(reason: SaidReason, words: Words) -> str:
    said = words.text(f"reason.{reason.code}", *reason.args)
    return _line(words.text("reason.against", said) if reason.against else said)


def _line(text: str) -> str:
    """In one cell of one line."""
    return " ".join(text.split())
