"""The officer of the demo's halls: an ordinary card, whose identification code stands on the halls' list."""

from datetime import date
from typing import Final

from demo.people.numbers import draw
from demo.people.person import CardTraits, Person

STAFF: Final = Person(
    key="staff",
    label="工作人员",
    name="何志明",
    sex="1",
    age=44,
    birthday="0717",
    education="大专",
    trades=(),
    wishes=(),
    districts=(),
    wage_floor=None,
    jobs=(),
    card=CardTraits(pin="864209"),
)

STAFF_CODE: Final = draw(STAFF, date(2026, 1, 1)).identification_code
"""Tag 01 of the officer's card, the same on every day."""
