"""From the city's answer to whoever publishes or takes back until the city knows that every board has shown it."""

import time
from collections.abc import Iterator
from typing import Final

from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, VacancyPage
from labourhall.contract.playlist_calls import PublishVersion, SaveVersion, SeeBoards, TakeBack
from tests.backend.cities import DEVICE
from tests.benchmarks.boards.hall import Hall, wait_for
from tests.benchmarks.figure import Figure, Target

TIMES: Final = 5
LOOK_SECONDS: Final = 0.02


def publishing_figures(hall: Hall) -> list[Figure]:
    """Five versions published one over the other, then taken back one by one."""
    published = list(_published(hall))
    taken_back = list(_taken_back(hall, len(published)))
    return [
        _figure("publish to shown on every board", published, 3000.0),
        _figure("take back to shown on every board", taken_back, 10_000.0),
    ]


def _figure(name: str, took: list[float], target: float) -> Figure:
    note = f"the slowest {max(took):.0f} ms; proved by the frame after it, as the city tells it"
    return Figure(name, "boards", "ms", tuple(took), Target(target, of_ratio=False), note=note)


def _published(hall: Hall) -> Iterator[float]:
    for number in range(1, TIMES + 1):
        pages = (NoticePage("n", f"第{number}版"), VacancyPage("v"))
        saved = SaveVersion(DEVICE.hall, number - 1, Bundle((Playlist("日常", pages),), (Slot("日常"),)))
        assert hall.sender.send(saved, hall.token).number == number
        hall.sender.send(PublishVersion(DEVICE.hall, number, number - 1), hall.token)
        yield _until_shown(hall)


def _taken_back(hall: Hall, latest: int) -> Iterator[float]:
    for number in range(latest, 0, -1):
        hall.sender.send(TakeBack(DEVICE.hall, number), hall.token)
        yield _until_shown(hall)


def _until_shown(hall: Hall) -> float:
    """Milliseconds from now until every board has proved a frame of what it is to play."""
    answered = time.monotonic()
    wait_for(lambda: _is_shown(hall), LOOK_SECONDS)
    return (time.monotonic() - answered) * 1000


def _is_shown(hall: Hall) -> bool:
    states = hall.sender.send(SeeBoards(DEVICE.hall), hall.token)
    return all(one.bundle == states.bundle and one.page for one in states.boards)
