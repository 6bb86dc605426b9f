from datetime import UTC, date, datetime

import pytest

from labourhall.program.hall_time import not_before

LATE = datetime(2026, 11, 28, 17, 0, tzinfo=UTC)
"""One in the morning of the next day in the hall."""


@pytest.mark.parametrize(
    ("day", "proven", "expected"),
    [
        (date(2026, 11, 30), None, date(2026, 11, 30)),
        (date(2026, 11, 30), LATE, date(2026, 11, 30)),
        (date(2000, 1, 1), LATE, date(2026, 11, 29)),
    ],
)
def test_a_day_that_the_city_has_proven_is_never_gone_behind(
    day: date, proven: datetime | None, expected: date
) -> None:
    assert not_before(day, proven) == expected
