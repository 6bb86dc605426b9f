"""Moments and lengths of time as people type them."""

from datetime import UTC, datetime, timedelta

import pytest

from display import moments
from labourhall.program.hall_time import HALL_TIME

NOON = datetime(2026, 11, 23, 12, tzinfo=HALL_TIME)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("14:36", datetime(2026, 11, 23, 14, 36, tzinfo=HALL_TIME)),
        ("2026-11-24T08:00", datetime(2026, 11, 24, 8, tzinfo=HALL_TIME)),
        ("2026-11-24 08:00:30", datetime(2026, 11, 24, 8, 0, 30, tzinfo=HALL_TIME)),
        ("2026-11-24T00:00:00Z", datetime(2026, 11, 24, tzinfo=UTC)),
        ("2026-11-24", datetime(2026, 11, 24, tzinfo=HALL_TIME)),
    ],
)
def test_a_moment_is_of_the_hall_and_of_today_where_it_says_no_more(text: str, found: datetime) -> None:
    assert moments.moment(text, NOON) == found


@pytest.mark.parametrize("text", ["", "noon", "25:00", "2026-13-01"])
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        moments.moment(text, NOON)


def test_a_length_is_seconds_minutes_or_hours() -> None:
    found = [moments.length(text) for text in ("0s", "90s", "10m", "2h")]
    assert found == [timedelta(0), timedelta(seconds=90), timedelta(minutes=10), timedelta(hours=2)]
    for text in ("", "10", "1.5h", "-1s", "9999999s"):
        with pytest.raises(ValueError, match="is no length of time"):
            moments.length(text)
