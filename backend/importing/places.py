"""Where the work is: the district out of an address, a code or a town's name; whether it is outside the city.

Nothing here refuses a row: a place that nobody can read keeps its text. The names are data
(`assets/tables/districts.csv`): districts, merged and misspelt ones, towns and areas, and what lies elsewhere.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from labourhall.market.vacancy import Place

TEXT_LIMIT: Final = 200
OWN_CITY: Final = "广州"
_CITY_CODE: Final = "4401"
# A road in Guangzhou bears the name of another city or district: 中山一路, 北京路, 黄埔大道, 番禺大道.
_NO_ROAD: Final = r"(?![东西南北中一二三四五六七八九十]{0,2}(?:路|大道|街|巷|大学|纪念|高速|地铁|站))"
_OTHER_TOWN: Final = re.compile(r"^(?!广州|广东|市)[\u4e00-\u9fff]{2,3}(?:省|市(?!桥|场|区|政|民)|自治区|自治州|县)")
_BRACKETS: Final = str.maketrans("", "", "【】[]〔〕 \t\n·-—－")
_WHOLE: Final = ("district", "merged", "misspelt")


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The names of places, ready to be looked for. Build it once with `parse`."""

    codes: Mapping[str, str]
    whole: Mapping[str, str]
    parts: Mapping[str, str]
    whole_names: re.Pattern[str]
    part_names: re.Pattern[str]
    elsewhere: re.Pattern[str]

    @classmethod
    def parse(cls, text: str) -> "Gazetteer":
        """Read the CSV of places (name, code, kind)."""
        rows = list(csv.DictReader(io.StringIO(text)))
        whole = {row["name"]: row["code"] for row in rows if row["kind"] in _WHOLE}
        parts = {row["name"]: row["code"] for row in rows if row["kind"] in ("short", "area")}
        own = {row["code"]: row["code"] for row in rows if row["kind"] == "district"}
        old = {row["name"]: row["code"] for row in rows if row["kind"] in ("old_code", "city_code")}
        elsewhere = [row["name"] for row in rows if row["kind"] == "elsewhere"]
        return cls(
            own | old,
            whole,
            parts,
            re.compile(_any(whole)),
            re.compile(f"(?:{_any(parts)}){_NO_ROAD}"),
            re.compile(f"(?:{_any(elsewhere)}){_NO_ROAD}"),
        )

    def read(self, text: str, code: str = "", city: str = "", longitude: str = "", latitude: str = "") -> Place:
        """The place of an address with, where there are columns for them, a GB/T 2260 code and a city.

        A code of a district is believed before the address, the address before the column of the city.
        """
        shown = " ".join((text or city).split())
        shown = shown if len(shown) <= TEXT_LIMIT else shown[: TEXT_LIMIT - 1] + "…"
        coordinates = _coordinates(longitude, latitude)
        district = self.codes.get(code.strip(), "")
        if district:
            return Place(shown, district, False, *coordinates)
        found, outside = self._search(_squeezed(text))
        if not found and outside is None and city:
            found, outside = self._search(_squeezed(city))
        if not found and outside is None and re.fullmatch(r"\d{6}", code.strip()):
            outside = not code.strip().startswith(_CITY_CODE)
        return Place(shown, "" if outside else found, bool(outside), *coordinates)

    def _search(self, text: str) -> tuple[str, bool | None]:
        """District code ("" unknown) and whether it is outside the city (None: nothing says so). First name first."""
        city = text.find(OWN_CITY)
        other = self.elsewhere.search(text)
        inner = self.whole_names.search(text) or self.part_names.search(text)
        if other is None and city < 0 and inner is None:
            return "", True if _OTHER_TOWN.search(text) else None
        inside = [position for position in (city, inner.start() if inner else -1) if position >= 0]
        first = min(inside, default=len(text))
        if other is not None and other.start() < first:
            return "", True
        name = inner[0] if inner else ""
        return self.whole.get(name) or self.parts.get(name, ""), False


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
