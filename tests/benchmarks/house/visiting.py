"""Insert to identity beside a bare observer, and tap to painted page, over repeated visits of one cardholder."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any, Final

from demo.hall.hall import RunningHall
from demo.people.images import image
from demo.people.numbers import draw
from demo.people.roster import LIANG
from demo.tour import touch_names
from demo.tour.visitor import Visitor
from labourhall.market.identity import masked_name
from labourhall.program.door import ask
from tests.benchmarks.figure import Figure, Target

VISITS: Final = 20
VISITS_SOAK: Final = 100
PATIENCE: Final = 25.0
OBSERVER: Final = "a bare loop of SCardGetStatusChange"
Arrival = tuple[float, float]
"""Milliseconds after the insertion: the frame that greets, the observer."""


def visiting_figures(hall: RunningHall, today: date, soak: bool) -> list[Figure]:
    """Both figures; the hall's kiosk must be on its attract screen."""
    visits = VISITS_SOAK if soak else VISITS
    card = image(LIANG, draw(LIANG, today))
    visitor = Visitor(hall.site.stage_socket)
    with _observer(hall) as observer:
        arrivals = [_visit(hall, visitor, observer, card) for _ in range(visits)]
    identity = Figure(
        name="insert to identity",
        room="house",
        unit="ms",
        values=tuple(arrival[0] for arrival in arrivals),
        target=Target(50.0, of_ratio=False),
        peer=OBSERVER,
        peer_values=tuple(arrival[1] for arrival in arrivals),
        runs=visits,
        note="from the insertion; pcscd itself looks at the slot at intervals",
    )
    taps = Figure(
        name="tap to page",
        room="house",
        unit="ms",
        values=tuple(visitor.page_taps),
        target=Target(20.0, of_ratio=False),
        runs=visits,
        note="touch up until the new page's frame, 1080x1920, software rendering",
    )
    slowest = replace(taps, name="tap to page, 99th of 100", target=Target(60.0, of_ratio=False), judged_at=99)
    return [identity, taps, slowest]


def _visit(hall: RunningHall, visitor: Visitor, observer: "subprocess.Popen[str]", card: Mapping[str, Any]) -> Arrival:
    visitor.await_page("Attract")
    arrival = _arrive(hall, observer, card)
    visitor.await_page("AtHome")
    visitor.tap(touch_names.MATCHES, page="ListingMatches", at_once=True)
    first = next(item.name for item in visitor.view().items if item.name.startswith("open_vacancy:"))
    visitor.tap(first, page="Viewing", at_once=True)
    visitor.tap(touch_names.BACK, page="ListingMatches", at_once=True)
    visitor.tap(touch_names.HOME, page="AtHome", at_once=True)
    visitor.tap(touch_names.RECORDS, page="AskingPin:asked", at_once=True)
    visitor.tap(touch_names.BACK, page="AtHome", at_once=True)
    hall.remove()
    visitor.await_page("Cleared")
    visitor.tap(touch_names.UNDERSTOOD, page="Attract", at_once=True)
    return arrival


def _arrive(hall: RunningHall, observer: "subprocess.Popen[str]", card: Mapping[str, Any]) -> Arrival:
    greeting = {"do": "expect", "until": {"text": masked_name(LIANG.name)}, "seconds": PATIENCE}
    with ThreadPoolExecutor(max_workers=1) as watching:
        shown = watching.submit(ask, hall.site.stage_socket, greeting, PATIENCE + 5)
        inserted_ns = hall.present(card)
        painted_ns = shown.result()["painted_ns"]
    assert painted_ns, "nobody was greeted"
    assert observer.stdout is not None
    observed_ns = int(observer.stdout.readline())
    return (painted_ns - inserted_ns) / 1e6, (observed_ns - inserted_ns) / 1e6


@contextmanager
def _observer(hall: RunningHall) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.house.observer"],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PCSCLITE_CSOCK_NAME": str(hall.reader.socket_path)},
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "ready\n", "the observer did not start"
        yield process
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()
