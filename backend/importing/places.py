"""Where the work is: the district out of an address, a code or a town's name; whether it is outside the city.

Nothing here refuses a row: a place that nobody can read keeps its text. The names are data in `assets/tables`:
`districts.csv` (districts, merged and misspelt ones, towns and areas), `streets.csv` (streets and roads, each with its
source) and `elsewhere.csv` (what lies outside the city).
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from labourhall.market.remembered import remembered
from labourhall.market.vacancy import Place

TEXT_LIMIT: Final = 200
OWN_CITY: Final = "广州"
UNSTATED: Final = re.compile(
    r"不限|远程|居家|在家|线上|网络办公|全国|各地|多地|就近|不固定|无固定|待定|面议|面谈|详谈|分配"
)
"""Words by which a cell says that the work has no fixed place: read, and no place."""
_CITY_CODE: Final = "4401"
_CODE: Final = re.compile(r"[1-8]\d{5}")
_PROVINCE_CODE: Final = "440000"
# A road in Guangzhou bears the name of another city or district: 中山一路, 北京路, 黄埔大道, 番禺大道.
_NO_ROAD: Final = (
    r"(?![东西南北中一二三四五六七八九十]{0,2}(?:路|大道|街|巷|大学|纪念|高速|地铁|站|大厦|大楼|酒店|宾馆|饭店))"
)
_OTHER_TOWN: Final = re.compile(r"^(?!广州|广东|市)[\u4e00-\u9fff]{2,3}(?:省|市(?!桥|场|区|政|民)|自治区|自治州|县)")
_WHOLE_ENDS: Final = frozenset("区县市旗盟")
_LONGEST: Final = 15
"""Characters of the longest name of a county or district."""
_BRACKETS: Final = str.maketrans("", "", "【】[]〔〕 \t\n·-—－")
_LIST_MARKS: Final = re.compile(r"[、/,，|;；]")
_LIST_PART: Final = 8
_WHOLE: Final = ("district", "merged", "misspelt")


@dataclass(frozen=True, slots=True, eq=False)
class Gazetteer:
    """The names of places, ready to be looked for. Build it once with `parse`.

    `parts` are sure by themselves; `locals` (新华街道, 建设路) are the names of many towns and count only where
    something else says that the place is in this city. `outer_whole` count only with their ending (来宾市).
    """

    codes: Mapping[str, str]
    whole: Mapping[str, str]
    parts: Mapping[str, str]
    locals: Mapping[str, str]
    whole_names: re.Pattern[str]
    part_names: re.Pattern[str]
    local_names: re.Pattern[str]
    outer_names: re.Pattern[str]
    outer_whole: frozenset[str]

    @classmethod
    def parse(cls, districts: str, streets: str, elsewhere: str) -> "Gazetteer":
        """Read the CSVs of places: (name, code, kind), (name, code, kind, source), (name, kind, source)."""
        own = list(csv.DictReader(io.StringIO(districts)))
        roads = list(csv.DictReader(io.StringIO(streets)))
        outer = list(csv.DictReader(io.StringIO(elsewhere)))
        whole = {row["name"]: row["code"] for row in own if row["kind"] in _WHOLE}
        parts = {row["name"]: row["code"] for row in own + roads if row["kind"] in ("short", "area")}
        local = {row["name"]: row["code"] for row in roads if row["kind"] == "local"}
        codes = {row["code"]: row["code"] for row in own if row["kind"] == "district"}
        old = {row["name"]: row["code"] for row in own if row["kind"] in ("old_code", "city_code")}
        return cls(
            codes | old,
            whole,
            parts,
            local,
            re.compile(_any(whole)),
            re.compile(f"(?:{_any(parts)}){_NO_ROAD}"),
            re.compile(_any(local)),
            re.compile(f"(?:{_any(row['name'] for row in outer if row['kind'] == 'short')}){_NO_ROAD}"),
            frozenset(row["name"] for row in outer if row["kind"] == "whole"),
        )

    @remembered
    def read(self, text: str, code: str = "", city: str = "", longitude: str = "", latitude: str = "") -> Place:
        """The place of an address with, where there are columns for them, a GB/T 2260 code and a city.

        A code of a district is believed before the address. Where a code or the column of the city names another city,
        only an address that names ours makes the place ours: a street of the same name does not.
        """
        shown = " ".join((text or city).split())
        shown = shown if len(shown) <= TEXT_LIMIT else shown[: TEXT_LIMIT - 1] + "…"
        coordinates = _coordinates(longitude, latitude)
        code = code.strip()
        district = self.codes.get(code, "")
        if district:
            return Place(shown, district, False, *coordinates)
        city_found, city_outside = self._listed(city)
        is_foreign = bool(city_outside) or _is_foreign(code)
        is_own = OWN_CITY in city or code.startswith(_CITY_CODE)
        found, outside = self._listed(text, is_own and not is_foreign)
        if is_foreign and OWN_CITY not in _squeezed(text):
            found, outside = "", True
        elif outside is None:
            found, outside = city_found, city_outside
        return Place(shown, "" if outside else found, bool(outside), *coordinates)

    def _listed(self, text: str, is_own: bool = False) -> tuple[str, bool | None]:
        """What `_search` finds; of several places that a cell lists (佛山、广州) one that is ours is enough."""
        found, outside = self._search(_squeezed(text), is_own)
        if not outside:
            return found, outside
        listed = [_squeezed(part) for part in _LIST_MARKS.split(text[:TEXT_LIMIT])]
        own = next((part for part in listed if part.startswith(OWN_CITY)), "")
        return self._search(own) if own and max(map(len, listed)) <= _LIST_PART else (found, outside)

    def _search(self, text: str, is_own: bool = False) -> tuple[str, bool | None]:
        """District code ("" unknown) and whether it is outside the city (None: nothing says so). First name first.

        `is_own`: something else says that the place is in this city.
        """
        city = text.find(OWN_CITY)
        inner = self.whole_names.search(text) or self.part_names.search(text)
        if inner is None and (city >= 0 or is_own):
            inner = self.local_names.search(text)
        own = [(inner.start(), -len(inner[0]))] if inner else []
        own += [(city, -len(OWN_CITY))] if city >= 0 else []
        outer = self._outer(text)
        if outer is not None and outer < min(own, default=(len(text), 0)):
            return "", True
        name = inner[0] if inner else ""
        return self.whole.get(name) or self.parts.get(name) or self.locals.get(name, ""), False if own else None

    def _outer(self, text: str) -> tuple[int, int] | None:
        """Where the first name of another place stands, and its length below 0: of two the longer comes first."""
        if f"{text}市" in self.outer_whole:
            return 0, -len(text)
        found = [match for match in (_OTHER_TOWN.match(text), self.outer_names.search(text)) if match]
        return min([*((match.start(), -len(match[0])) for match in found), *self._whole(text)], default=None)

    def _whole(self, text: str) -> Iterator[tuple[int, int]]:
        """The names that count only with their ending."""
        for end, mark in enumerate(text):
            if mark in _WHOLE_ENDS:
                for start in range(max(0, end - _LONGEST), end):
                    if text[start : end + 1] in self.outer_whole:
                        yield start, start - end - 1


def _is_foreign(code: str) -> bool:
    """Whether a GB/T 2260 code lies outside the city; the province's own says nothing."""
    return bool(_CODE.fullmatch(code)) and not code.startswith((_CITY_CODE, _PROVINCE_CODE))


def _any(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


def _squeezed(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:TEXT_LIMIT]).translate(_BRACKETS)


def _coordinates(longitude: str, latitude: str) -> tuple[float | None, float | None]:
    """Both or neither, in degrees."""
    try:
        x, y = float(longitude), float(latitude)
    except ValueError:
        return None, None
    return (x, y) if -180.0 <= x <= 180.0 and -90.0 <= y <= 90.0 and (x or y) else (None, None)
