"""Rows come as they are; while others write there is a pause, and never more pause than work."""

from collections.abc import Iterator

from backend.importing.giving_way import LONGEST_SECONDS, LOOKED_EVERY, STILL_SECONDS, giving_way


class _City:
    """A clock that stands still but for pauses and rows, and others who write at given times."""

    def __init__(self, *writes: float, seconds_a_row: float = 0.001) -> None:
        self.now = 0.0
        self.paused = list[float]()
        self._writes, self._row = writes, seconds_a_row

    def written(self) -> int:
        return sum(at <= self.now for at in self._writes)

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.paused.append(seconds)
        self.now += seconds

    def rows(self, count: int) -> Iterator[int]:
        for row in range(count):
            self.now += self._row
            yield row

    def import_rows(self, count: int) -> list[int]:
        return list(giving_way(self.rows(count), self.written, self.clock, self.sleep))


def test_nobody_who_writes_gives_no_pause() -> None:
    city = _City()
    assert city.import_rows(50) == list(range(50))
    assert city.paused == []


def test_a_pause_begins_within_a_few_rows_and_ends_when_nobody_writes_any_more() -> None:
    city = _City(0.010, 0.020, 0.035)
    assert city.import_rows(100) == list(range(100))
    assert city.paused == [STILL_SECONDS] * 3
    assert city.now < 0.100 + 4 * STILL_SECONDS


def test_who_never_stops_writing_leaves_the_import_half_of_the_time() -> None:
    city = _City(*(second / 1000 for second in range(100_000)))
    rows = 5_000
    assert len(city.import_rows(rows)) == rows
    assert sum(city.paused) <= rows * 0.001 + LONGEST_SECONDS + STILL_SECONDS


def test_looking_is_for_every_few_rows() -> None:
    city, looks = _City(), list[int]()

    def written() -> int:
        looks.append(1)
        return 0

    list(giving_way(city.rows(10 * LOOKED_EVERY), written, city.clock, city.sleep))
    assert len(looks) == 1 + 10
