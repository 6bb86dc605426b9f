"""Districts by the names that people have for them: 天河, 东山 (today 越秀), 芳村 (荔湾), 市桥 (番禺).

The names are those that vacancies' addresses are read by (`assets/tables/districts.csv`), handed in as text.
"""

import csv
import io
import re
from collections.abc import Mapping
from typing import Final

KINDS: Final = ("district", "short", "merged", "misspelt", "area")
_NO_CITY: Final = r"(?!(?<=市)[桥场])"
"""番禺市桥 is 番禺 and 市桥, not 番禺市."""
_NO_PLACE: Final = r"(?![东西南北中一二三四五六七八九十]{0,2}(?:路|大道|街(?!道)|巷|大学|高速|地铁|站|机场|客运))"
"""黄埔大道 is in 天河, 白云机场 in 花都: what follows makes it a name of something else."""


class PlaceNames:
    """Finds districts in what was typed. `codes` are GB/T 2260 codes by name, `shown` the name of each code."""

    def __init__(self, codes: Mapping[str, str], shown: Mapping[str, str], short: Mapping[str, str]) -> None:
        self._codes, self.shown, self.short = dict(codes), dict(shown), dict(short)
        longest_first = sorted(map(re.escape, codes), key=len, reverse=True)
        self._names = re.compile(f"(?:{'|'.join(longest_first) or '(?!)'}){_NO_CITY}{_NO_PLACE}")

    @classmethod
    def parse(cls, text: str) -> "PlaceNames":
        """Read the CSV of places (name, code, kind); kinds that say nothing of the city's districts are passed over."""
        rows = [row for row in csv.DictReader(io.StringIO(text)) if row["kind"] in KINDS]
        named = {kind: {row["code"]: row["name"] for row in rows if row["kind"] == kind} for kind in KINDS}
        return cls({row["name"]: row["code"] for row in rows}, named["district"], named["short"])

    def take(self, plain: str) -> tuple[tuple[str, ...], str]:
        """The codes of the districts that are named, each once, and the text without those names."""
        found = dict.fromkeys(self._codes[name] for name in self._names.findall(plain))
        return tuple(found), self._names.sub(" ", plain)
