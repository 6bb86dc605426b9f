"""Vacancies that a web page publishes for machines: schema.org JobPosting as JSON-LD, made rows of a table.

Its names are columns that `assets/tables/columns.csv` knows; what is no text or number is left as JSON.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

MOST_BYTES: Final = 1 << 24
"""It is read whole, into up to thirty times its room: ten thousand postings."""
_YUAN: Final = frozenset({"", "CNY", "RMB", "CNH"})
_PER: Final = {"HOUR": "小时", "DAY": "天", "MONTH": "月", "YEAR": "年"}
_CREDENTIALS: Final = {
    "high school": "高中",
    "associate degree": "大专",
    "bachelor degree": "本科",
    "postgraduate degree": "硕士",
}
"""What schema.org's credentialCategory says, in the words of a table."""


class NoPostings(Exception):
    """JSON of another kind."""


def rows(path: Path) -> Iterator[tuple[str, ...]]:
    """The header, then a row for each posting. Raises NoPostings, and ValueError where it is no JSON."""
    try:
        flat = [_flat(posting) for posting in _postings(json.loads(path.read_bytes().decode("utf-8-sig")))]
    except RecursionError as error:
        raise ValueError(str(error)) from error
    if not flat:
        raise NoPostings("JSON")
    header = tuple(dict.fromkeys(name for one in flat for name in one))
    yield header
    for one in flat:
        yield tuple(one.get(name, "") for name in header)


def _postings(value: Any) -> Iterator[Mapping[str, Any]]:
    """Every JobPosting, alone, in lists and in graphs."""
    if isinstance(value, list):
        for one in value:
            yield from _postings(one)
    elif isinstance(value, dict):
        kinds = value.get("@type", ())
        if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
            yield value
        for key in ("@graph", "itemListElement", "item"):
            yield from _postings(value.get(key))


def _flat(posting: Mapping[str, Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in posting.items():
        if key.startswith("@"):
            continue
        name, text = (key, _READ[key](value)) if key in _READ else (key, _text(value))
        if key == "baseSalary" and _currency(value) not in _YUAN:
            name = f"{key} {_currency(value)}"
        found[name] = text
    return found


def _text(value: Any, *names: str) -> str:
    """A text; of an object its first member of these names; a list's parts by commas."""
    if isinstance(value, list):
        return ", ".join(filter(None, (_text(one, *names) for one in value)))
    if isinstance(value, dict):
        named = next((value[name] for name in names if value.get(name)), None)
        return json.dumps(value, ensure_ascii=False) if named is None else _text(named, *names)
    return "" if value is None else str(value)


def _place(value: Any) -> str:
    """The address of the first place, from the province to the street."""
    place = value[0] if isinstance(value, list) and value else value
    address = place.get("address", place) if isinstance(place, dict) else place
    if not isinstance(address, dict):
        return _text(address, "name")
    return "".join(_text(address.get(part)) for part in ("addressRegion", "addressLocality", "streetAddress"))


def _currency(value: Any) -> str:
    return _text(value.get("currency")).upper() if isinstance(value, dict) else ""


def _pay(value: Any) -> str:
    """5000-7000元/月 of a MonetaryAmount; the figure or text itself of anything else."""
    amount = value.get("value", value) if isinstance(value, dict) else value
    if not isinstance(amount, dict):
        return _text(amount)
    ends = [_text(amount[name]) for name in ("minValue", "maxValue", "value") if amount.get(name)]
    unit = _PER.get(_text(amount.get("unitText")).upper(), "")
    return f"{'-'.join(ends[:2])}元{'/' if unit else ''}{unit}" if ends else ""


def _schooling(value: Any) -> str:
    text = _text(value, "credentialCategory", "name")
    return _CREDENTIALS.get(text.lower(), text)


def _experience(value: Any) -> str:
    months = value.get("monthsOfExperience") if isinstance(value, dict) else None
    return _text(value, "description", "name") if months is None else f"{months}个月"


_READ: Final[Mapping[str, Callable[[Any], str]]] = {
    "hiringOrganization": lambda value: _text(value, "name", "legalName"),
    "jobLocation": _place,
    "baseSalary": _pay,
    "identifier": lambda value: _text(value, "value", "name"),
    "educationRequirements": _schooling,
    "experienceRequirements": _experience,
}
