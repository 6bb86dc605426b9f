"""Districts by the names that people have for them: 天河, 东山 (today 越秀), 芳村 (荔湾), 市桥 (番禺).

The names are those that vacancies' addresses are read by (`assets/tables/districts.csv`), handed in as text.
"""

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from labourhall.market.later import later

KINDS: Final = ("district", "short", "merged", "misspelt", "area")
_NO_CITY: Final = r"(?!(?<=市)[桥场])"
"""番禺市桥 is 番禺 and 市桥, not 番禺市."""
_NO_PLACE: Final = r"(?![东西南北中一二三四五六七八九十]{0,2}(?:路|大道|街(?!道)|巷|大学|高速|地铁|站|机场|客运))"
"""黄埔大道 is in 天河, 白云机场 in 花都: what follows makes it a name of something else."""


@dataclass(frozen=True, slots=True)
class NamedPlaces:
    """Districts that were named, as GB/T 2260 codes, and names of parts of them (市桥), each once."""

    districts: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()


class PlaceNames:
    """Finds districts in what was typed. `shown` has the name of each code, `short` the name without 区."""

    def __init__(self, codes: Mapping[str, Mapping[str, str]]) -> None:
        """`codes` are the codes of names, by kind."""
        self.shown: Final = {code: name for name, code in codes["district"].items()}
        self.short: Final = {code: name for name, code in codes["short"].items()}
        self._areas = frozenset(codes["area"])
        self._codes = {name: code for kind in KINDS for name, code in codes[kind].items()}
        longest_first = sorted(map(re.escape, self._codes), key=len, reverse=True)
        self._names = later(f"(?:{'|'.join(longest_first)}){_NO_CITY}{_NO_PLACE}")

    @classmethod
    def parse(cls, text: str) -> "PlaceNames":
        """Read the CSV of places (name, code, kind); kinds that say nothing of the city's districts are passed over."""
        rows = list(csv.DictReader(io.StringIO(text)))
        return cls({kind: {row["name"]: row["code"] for row in rows if row["kind"] == kind} for kind in KINDS})

    def take(self, plain: str) -> tuple[NamedPlaces, str]:
        """The places that are named, and the text without their names."""
        names = dict.fromkeys(self._names.findall(plain))
        districts = dict.fromkeys(self._codes[name] for name in names)
        return NamedPlaces(tuple(districts), tuple(name for name in names if name in self._areas)), self._names.sub(
            " ", plain
        )
