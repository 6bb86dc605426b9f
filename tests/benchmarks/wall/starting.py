"""From a fresh process to the first finished page: the board and Chromium's page of it, and ten times as many."""

import time
from typing import Final

from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.house.chromium import NAME, chromium
from tests.benchmarks.house.screen import virtual_screen
from tests.benchmarks.wall.board import playing
from tests.benchmarks.wall.hall import LARGE, SCREEN, SMALL, USUAL, Boards

RUNS: Final = 7


def starting_figures(boards: Boards) -> list[Figure]:
    """Each start with the folder of an earlier one, by turns; the first of each is not counted."""
    with virtual_screen(SCREEN):
        _ours(boards, LARGE, USUAL), _theirs(boards)
        pairs = [(_ours(boards, LARGE, USUAL), _theirs(boards)) for _ in range(RUNS)]
        _ours(boards, SMALL, 100_000), _ours(boards, SMALL, 1_000)
        grown = [(_ours(boards, SMALL, 100_000), _ours(boards, SMALL, 1_000)) for _ in range(RUNS)]
    first = Figure(
        name="start to first finished page",
        room="wall",
        unit="ms",
        values=tuple(ours for ours, _ in pairs),
        target=Target(0.6),
        peer=NAME,
        peer_values=tuple(theirs for _, theirs in pairs),
        runs=RUNS,
        note=f"1920x1080, {USUAL:,} vacancies, no line, until the page's rows are painted",
    )
    many = Figure(
        name="start with 100,000 vacancies",
        room="wall",
        unit="ms",
        values=tuple(many for many, _ in grown),
        target=Target(2.0),
        peer="the same with 1,000",
        peer_values=tuple(few for _, few in grown),
        runs=RUNS,
        note="640x320, until the page's rows are painted",
    )
    return [first, many]


def _ours(boards: Boards, size: tuple[int, int], count: int) -> float:
    with playing(boards.settings(size, count)) as board:
        took = (board.first_page() - board.started_ns) / 1e6
        board.end()  # one that was killed again and again shows the safe page
        return took


def _theirs(boards: Boards) -> float:
    with chromium(boards.profile(), boards.peers_page(LARGE), SCREEN) as peer:
        peer.await_finished()
        return (time.monotonic_ns() - peer.started_ns) / 1e6
