"""One row's cells by field: emptiness, a source's codes and defaults, and what a spreadsheet took for dates."""

from collections.abc import Iterator, Mapping
from typing import Final

from backend.importing import mistaken_dates
from backend.importing.columns import Columns
from backend.importing.profile import Profile
from backend.importing.told import Told

_EMPTY: Final = frozenset({"", "-", "--", "/", "无", "暂无", "nan", "none", "null", "n/a", "na", "undefined"})


_NONE: Final = frozenset({"无", "none"})


class Cells:
    """Looks cells up, each once. `told` are what was done to them: kind and field."""

    def __init__(self, columns: Columns, profile: Profile, original: Mapping[str, str]) -> None:
        self.original = original
        self.told: list[tuple[Told, str]] = []
        self._columns = columns
        self._profile = profile
        self._read: dict[str, str] = {}

    def __call__(self, field: str) -> str:
        """The text of a field; "" where nothing is said."""
        if field not in self._read:
            self._read[field] = self._look_up(field)
        return self._read[field]

    def each(self, field: str) -> Iterator[tuple[str, str]]:
        """The columns of a field that say something, with their cells. 无 says something here: that there is none."""
        for column in self._columns.fields.get(field, ()):
            text = self.original.get(column, "")
            text = self._profile.codes.get(field, {}).get(text, text)
            if text.lower() not in _EMPTY or text in _NONE:
                yield column, text

    def _look_up(self, field: str) -> str:
        text = self._columns.cell(self.original, field)
        text = self._profile.codes.get(field, {}).get(text, text)
        if text.lower() in _EMPTY:
            return self._profile.defaults.get(field, "")
        if field not in mistaken_dates.FIELDS or not mistaken_dates.is_date(text):
            return text
        typed = mistaken_dates.turned_back(text)
        self.told.append((Told.UNREAD if typed is None else Told.TURNED_BACK, field))
        return typed or ""
