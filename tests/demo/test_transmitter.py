"""The line's arithmetic: 64 kbit/s and 30 ms each way, whoever sends."""

from itertools import pairwise

import pytest

from demo.line.transmitter import HEADERS, Rate, Transmitter

RATE = Rate(bits_per_second=64_000, delay=0.03)


def test_a_segment_takes_its_bits_and_the_way() -> None:
    transmitter = Transmitter(RATE)
    assert transmitter.admit(1000, now=10.0) == pytest.approx(10.0 + (1000 + HEADERS) * 8 / 64_000 + 0.03)


def test_segments_wait_for_each_other_but_the_way_is_shared() -> None:
    transmitter = Transmitter(RATE)
    arrivals = [transmitter.admit(1448, now=0.0) for _ in range(10)]
    gaps = {round(later - earlier, 9) for earlier, later in pairwise(arrivals)}
    assert gaps == {round((1448 + HEADERS) * 8 / 64_000, 9)}


def test_an_idle_line_saves_nothing_up() -> None:
    transmitter = Transmitter(RATE)
    transmitter.admit(100, now=0.0)
    assert transmitter.admit(100, now=100.0) == pytest.approx(100.0 + (100 + HEADERS) * 8 / 64_000 + 0.03)


def test_the_backlog_is_what_the_transmitter_still_has_to_send() -> None:
    transmitter = Transmitter(RATE)
    transmitter.admit(8000 - HEADERS, now=5.0)
    assert transmitter.backlog(5.0) == pytest.approx(1.0)
    assert transmitter.backlog(7.0) == 0.0


def test_what_was_carried_is_counted() -> None:
    transmitter = Transmitter(RATE)
    transmitter.admit(3, now=0.0)
    transmitter.admit(4, now=0.0)
    assert transmitter.carried == 7
