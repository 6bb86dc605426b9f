"""Groups, matches, near misses and the seeker as the report writes them, from the kiosk and the city's vacancies."""

from typing import Any, Final

from demo.tour.scene import require
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words

ReportEntry = dict[str, Any]


COUNTED: Final = ("fits", "ask", "one_step", "further", "closed", "near")


def group_counts(groups: ReportEntry) -> dict[str, int]:
    """How many open vacancies of the person's trades there are, how many stand in each group, and the near ones."""
    return {"open_of_trade": groups["open_of_trade"], **{name: groups[name]["count"] for name in COUNTED}}


def match_entries(listed: list[ReportEntry], vacancies: dict[str, Vacancy], words: Words) -> list[ReportEntry]:
    """Every listed vacancy with its vacancy's facts. Fails where a match is of a vacancy that the city has not open."""
    entries = []
    for one in listed:
        match = one["match"]
        vacancy = _open(match["number"], vacancies)
        wage = vacancy.wage
        entries.append(
            {
                "number": match["number"],
                "source_id": vacancy.provenance.source_id,
                "title": vacancy.title,
                "employer": vacancy.employer,
                "district_code": vacancy.place.district,
                "wage": {"text": wage.text, "min": wage.minimum, "max": wage.maximum, "unit": wage.unit.value},
                "group": one["group"],
                "bar": one["bar"] and {"code": one["bar"]["code"], "args": one["bar"]["args"]},
                "score": match["score"],
                "parts": dict(match["parts"]),
                "reasons": [_reason(reason, words) for reason in match["reasons"]],
            }
        )
    return entries


def near_miss_entries(found: list[ReportEntry], vacancies: dict[str, Vacancy]) -> list[ReportEntry]:
    """Every near miss with its vacancy's title."""
    return [
        {
            "number": miss["match"]["number"],
            "title": _open(miss["match"]["number"], vacancies).title,
            "missing": miss["bar"]["code"],
            "detail": " ".join(miss["bar"]["args"]),
            "score": miss["match"]["score"],
        }
        for miss in found
    ]


def seeker_entry(seeker: ReportEntry) -> ReportEntry:
    """What matching saw, by field; a field without an origin is unknown and left out."""
    return {name: {"value": _bare(seeker[name]), "origin": origin} for name, origin in seeker["origins"]}


def _open(number: str, vacancies: dict[str, Vacancy]) -> Vacancy:
    require(number in vacancies, f"The kiosk shows vacancy {number}, which the city has not open.")
    return vacancies[number]


def _reason(reason: ReportEntry, words: Words) -> ReportEntry:
    return {
        "code": reason["code"],
        "args": reason["args"],
        "words_zh": words.text(f"reason.{reason['code']}", *reason["args"]),
    }


def _bare(value: Any) -> Any:
    """Without the names of types."""
    if isinstance(value, dict):
        return {key: _bare(held) for key, held in value.items() if key != "is"}
    if isinstance(value, list):
        return [_bare(held) for held in value]
    return value
