"""One row's cells by field: emptiness, a source's codes and defaults, lists, what a spreadsheet took for dates, and
what stands of a field in a cell that holds several values."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Final, TypeVar

from backend.importing import markup, mistaken_dates
from backend.importing.columns import Columns
from backend.importing.mixed_cells import NOT_MIXED, Mixed, mixed, unlisted
from backend.importing.profile import Profile
from backend.importing.told import Told

T = TypeVar("T")

UNSTATED: Final = re.compile(
    r"不限|无|面议|面谈|详谈|不要求|应届|在校|优先|均可|皆可|保密|以下|any|none|negotiable", re.I
)
"""Words by which a cell says that nothing is asked or fixed: read, and no value."""
_EMPTY: Final = frozenset({"", "-", "--", "/", "无", "暂无", "nan", "none", "null", "n/a", "na", "undefined"})
_SAID_NONE: Final = frozenset({"无", "暂无"})
_SINGLE: Final = ("experience", "education", "openings", "posted_on", "age", "wage", "place")
"""Fields whose cells hold one value; a cell of several is read by its parts."""
_TEXTS: Final = ("requirements", "tags", "description")


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

    def all(self, field: str) -> list[str]:
        """The cells of all columns of a field that say something."""
        cells = (self.original.get(column, "") for column in self._columns.fields.get(field, ()))
        return [text for text in cells if text.lower() not in _EMPTY]

    def each(self, field: str) -> Iterator[tuple[str, str]]:
        """The columns of a field that say something, with their cells. 无 says something here: that there is none."""
        columns = self._columns.fields.get(field, ())
        cells = [(column, self._said(field, self.original.get(column, ""))) for column in columns]
        said = [(column, text) for column, text in cells if text.lower() not in _EMPTY or text in _SAID_NONE]
        yield from said or [("", text) for text in filter(None, [self._profile.defaults.get(field)])]

    def beside(self, field: str) -> str:
        """What stands of a field in the cell of another that holds several values; "" for nothing."""
        return next((mix.parts[field] for name, mix in self._mixes.items() if name != field and field in mix.parts), "")

    def tell(self, kind: Told, field: str) -> None:
        """It was done to the field's cell."""
        self.told.append((kind, field))

    def heard(self, field: str, value: T, unstated: re.Pattern[str] = UNSTATED) -> T:
        """`value` as it was read out of the field's cell, told where something stands there that nobody can read."""
        if value is None and (text := self(field)) and not unstated.search(text):
            self.tell(Told.UNREAD, field)
        return value

    def valued(self, field: str, parse: Callable[[str], T | None], unstated: re.Pattern[str] = UNSTATED) -> T | None:
        """What the field's own cell says, else what a cell of several values says of it; what is unread is told."""
        text = self(field)
        value = self.heard(field, parse(text), unstated)
        if value is not None or (text and unstated.search(text)):
            return value
        return parse(self.beside(field))

    def cut(self, field: str, kept: str) -> None:
        """Tell it where `kept` is only the beginning of the field's cell."""
        if kept.endswith("…") and not self(field).endswith("…"):
            self.tell(Told.CUT, field)

    @property
    def is_mixed(self) -> bool:
        """Whether a cell holds several values, and so says something of another field."""
        return bool(self._mixes)

    @property
    def others(self) -> tuple[str, ...]:
        """The parts of mixed cells that are of no field; those of prose and tags stand there anyhow."""
        return tuple(part for name, mix in self._mixes.items() if name in _SINGLE for part in mix.others)

    @cached_property
    def _mixes(self) -> Mapping[str, Mixed]:
        here = [name for name in _SINGLE + _TEXTS if self._columns.fields.get(name)]
        found = {name: mixed(self._said(name, self._columns.cell(self.original, name))) for name in here}
        return {name: mix for name, mix in found.items() if mix is not NOT_MIXED}

    def _said(self, field: str, text: str) -> str:
        text = markup.plain(text)
        if codes := self._profile.codes.get(field):
            text = codes.get(text, text)
        return unlisted(text, field) if text.startswith("[") else text

    def _look_up(self, field: str) -> str:
        if not self._columns.fields.get(field):
            return self._profile.defaults.get(field, "")
        text = self._said(field, self._columns.cell(self.original, field))
        if field in _SINGLE and field in self._mixes:
            return self._mixes[field].parts.get(field, self._profile.defaults.get(field, ""))
        if text.lower() in _EMPTY:
            return self._profile.defaults.get(field, "")
        if field not in mistaken_dates.FIELDS or not mistaken_dates.is_date(text):
            return text
        typed = mistaken_dates.turned_back(text)
        self.tell(Told.UNREAD if typed is None else Told.TURNED_BACK, field)
        return typed or ""
