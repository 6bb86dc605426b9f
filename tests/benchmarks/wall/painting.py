"""What a frame costs and what a program weighs: the board and Chromium's page of it in turns, on one screen."""

import ctypes
import statistics
import time
from dataclasses import dataclass
from typing import Final

from tests.benchmarks.figure import Figure, Target
from tests.benchmarks.house.chromium import NAME, chromium
from tests.benchmarks.house.memory import pss_mib
from tests.benchmarks.house.screen import virtual_screen
from tests.benchmarks.wall import processor
from tests.benchmarks.wall.board import playing
from tests.benchmarks.wall.hall import LARGE, SCREEN, SMALL, USUAL, Boards

RUNS: Final = 7
SETTLE_SECONDS: Final = 4.0
"""Both have stopped loading by then: the board has read the whole of its copy."""
WINDOW_SECONDS: Final = 16.5
"""Long enough for one page to follow another: the longest of these tables stands so long."""
LEAST_RATE: Final = 59.0
FRAME_BYTES: Final = SCREEN[0] * SCREEN[1] * 4


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor time of all processes of a program, and of the X server for it, in ms a frame; its PSS in MiB."""

    program: float
    server: float
    weight: float


def painting_figures(boards: Boards) -> list[Figure]:
    """Of the large and the small board with 10,000 vacancies."""
    found: list[Figure] = []
    for size, limit in ((LARGE, 1 / 5), (SMALL, 1 / 3)):
        with virtual_screen(SCREEN) as server:
            pairs = [(ours(boards, size, USUAL, server), theirs(boards, size, server)) for _ in range(RUNS)]
        found += _figures(size, limit, *zip(*pairs, strict=True))
    copied = [_memcpy_ms() for _ in range(RUNS)]
    large = found[0]
    found.append(
        Figure(
            name="CPU a frame beside a copy of one",
            room="wall",
            unit="ms",
            values=large.values,
            target=Target(3.0),
            peer="memcpy of 1920x1080 pixels",
            peer_values=tuple(copied),
            runs=RUNS,
            note="the 1920x1080 board of this run",
        )
    )
    return found


def growth_figures(boards: Boards) -> list[Figure]:
    """A hundred times as many vacancies, in turns with the usual few."""
    with virtual_screen(SCREEN) as server:
        pairs = [(ours(boards, SMALL, 100_000, server), ours(boards, SMALL, 1_000, server)) for _ in range(RUNS)]
    many, few = zip(*pairs, strict=True)
    return [
        Figure(
            name="CPU a frame with 100,000 vacancies",
            room="wall",
            unit="ms",
            values=tuple(one.program for one in many),
            target=Target(1.1),
            peer="the same with 1,000",
            peer_values=tuple(one.program for one in few),
            runs=RUNS,
            note=f"640x320, every frame drawn; PSS {_median(many):.0f} against {_median(few):.0f} MiB",
        )
    ]


def ours(boards: Boards, size: tuple[int, int], count: int, server: int) -> Cost:
    """The board's; every frame of the window must have been shown."""
    with playing(boards.settings(size, count)) as board:
        board.first_page()
        time.sleep(SETTLE_SECONDS + (5.0 if count > USUAL else 0.0))
        began, before, server_before = time.monotonic_ns(), processor.of_all(board.pid), processor.of_one(server)
        time.sleep(WINDOW_SECONDS)
        ended, after, server_after = time.monotonic_ns(), processor.of_all(board.pid), processor.of_one(server)
        weight = pss_mib(board.pid)
        painted = [moment for moment in board.end()["painted"] if began <= moment < ended]
    return _cost(len(painted), ended - began, after.since(before), server_after.since(server_before), weight)


def theirs(boards: Boards, size: tuple[int, int], server: int) -> Cost:
    """Chromium's."""
    with chromium(boards.profile(), boards.peers_page(size), SCREEN) as peer:
        peer.await_finished()
        time.sleep(SETTLE_SECONDS)
        frames = peer.value("moments.length")
        began, before, server_before = time.monotonic_ns(), processor.of_all(peer.pid), processor.of_one(server)
        time.sleep(WINDOW_SECONDS)
        ended, after, server_after = time.monotonic_ns(), processor.of_all(peer.pid), processor.of_one(server)
        frames = peer.value("moments.length") - frames
        weight = pss_mib(peer.pid)
    return _cost(frames, ended - began, after.since(before), server_after.since(server_before), weight)


def _cost(frames: int, nanoseconds: int, program: float, server: float, weight: float) -> Cost:
    rate = frames * 1e9 / nanoseconds
    assert rate >= LEAST_RATE, f"only {rate:.1f} frames a second: the run is void"
    assert server > 0.0, "nothing came to the screen: the run is void"
    return Cost(program / frames, server / frames, weight)


def _figures(size: tuple[int, int], limit: float, our: tuple[Cost, ...], their: tuple[Cost, ...]) -> list[Figure]:
    named = f"{size[0]}x{size[1]}"
    servers = [statistics.median(one.server for one in side) for side in (our, their)]
    cost = Figure(
        name=f"CPU a frame, {named}",
        room="wall",
        unit="ms",
        values=tuple(one.program for one in our),
        target=Target(limit),
        peer=NAME,
        peer_values=tuple(one.program for one in their),
        runs=RUNS,
        note=f"all processes; the X server beside it {servers[0]:.2f} ms for the board, {servers[1]:.2f} for the peer",
    )
    memory = Figure(
        name=f"memory, {named}",
        room="wall",
        unit="MiB",
        values=tuple(one.weight for one in our),
        target=Target(0.25),
        peer=NAME,
        peer_values=tuple(one.weight for one in their),
        runs=RUNS,
        note=f"PSS of all processes after {WINDOW_SECONDS:g} s, {USUAL:,} vacancies",
    )
    return [cost, memory]


def _median(costs: tuple[Cost, ...]) -> float:
    return statistics.median(one.weight for one in costs)


def _memcpy_ms(rounds: int = 60) -> float:
    """A copy of one frame between two buffers that are there already, in milliseconds."""
    source, target = ctypes.create_string_buffer(b"\x55" * FRAME_BYTES), ctypes.create_string_buffer(FRAME_BYTES)
    took = []
    for _ in range(rounds):
        begun = time.perf_counter()
        ctypes.memmove(target, source, FRAME_BYTES)
        took.append((time.perf_counter() - begun) * 1000)
    return statistics.median(took)
