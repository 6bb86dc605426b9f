"""The glass steps the player, notes what was shown, and says when the machine's clock is not believed."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

import pytest

from display.glass import Glass
from display.interrupted import InterruptedPlayer
from display.journal import Entry
from display.player import Player
from display.showing import Data
from display.shown import Proven
from labourhall.contract.interrupts import Interrupt, UrgentNotice
from labourhall.contract.playlist import ClockPage, NoticePage, Region, VacancyPage
from labourhall.contract.proof_calls import ClosedRow
from scripts.wall_pictures import NOW, TYPHOON, programme, table
from tests.display.told import Told

DATA = Data(
    programme(VacancyPage("p1", "岗位信息"), NoticePage("p2", "停电")),
    {one.number: one for one in table()},
    NOW,
)


class Record:
    """Keeps entries in a list."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.proven: list[Proven] = []

    def note(self, entry: Entry) -> None:
        self.entries.append(entry)

    def prove(self, proven: Proven) -> None:
        self.proven.append(proven)

    @property
    def pages(self) -> list[tuple[str, int]]:
        return [(line["kind"], line["frames"]) for line in (json.loads(one.line) for one in self.entries)]


@pytest.fixture
def record() -> Record:
    return Record()


def glass_of(
    player: Player, record: Record, data: Callable[[], Data] = lambda: DATA, clock: Callable[[], datetime] = lambda: NOW
) -> Glass:
    return Glass(InterruptedPlayer(player), Told(data), clock, record, record.prove)


def test_each_page_is_noted_when_the_next_begins_and_the_last_at_the_end(player: Player, record: Record) -> None:
    glass = glass_of(player, record)
    for frame in range(1000):
        glass.picture(frame)
    glass.end()
    assert record.pages == [("rows", 900), ("notice", 99)]
    assert {one.day for one in record.entries} == {date(2026, 11, 23)}


def test_what_stood_in_the_panel_is_noted_with_the_page_beside_it(player: Player, record: Record) -> None:
    page = NoticePage("p2", "停电", region=Region.PANEL)
    known = replace(DATA, programme=programme(VacancyPage("p1"), ClockPage("c1", region=Region.PANEL), page))
    glass = glass_of(player, record, lambda: known)
    for frame in range(1000):
        glass.picture(frame)
    glass.end()
    noted = [json.loads(one.line) for one in record.entries]
    assert [[(one["page"], one["frames"]) for one in line["panel"]] for line in noted] == [
        [("c1", 480), ("p2", 360), ("c1", 60)], [("c1", 99)]
    ]  # fmt: skip
    assert [line["frames"] for line in noted] == [900, 99]


def test_frames_that_were_left_out_make_a_page_longer_not_wrong(player: Player, record: Record) -> None:
    glass = glass_of(player, record)
    for frame in (0, 899, 905, 906):
        glass.picture(frame)
    glass.end()
    assert record.pages == [("rows", 905), ("notice", 1)]


def test_a_frame_is_proved_when_the_next_one_is_asked_for(player: Player, record: Record) -> None:
    glass = glass_of(player, record)
    for frame in (0, 1, 900, 901):
        glass.picture(frame)
    assert record.proven == [Proven("bundle", "p1", 0), Proven("bundle", "p1", 1), Proven("bundle", "p2", 900)]


def test_a_glass_that_showed_nothing_notes_nothing(player: Player, record: Record) -> None:
    glass_of(player, record).end()
    assert record.entries == []


def test_the_record_is_told_the_citys_day_and_none_where_the_city_never_answered(
    player: Player, record: Record
) -> None:
    for data in (replace(DATA, city_time=NOW), DATA):
        glass = glass_of(player, record, partial(replace, data))
        glass.picture(0)
        glass.end()
    assert [one.today for one in record.entries] == [date(2026, 11, 23), None]


@pytest.mark.expects_logs
def test_a_clock_that_goes_wrong_is_said_once_and_no_page_is_dated_by_it(
    player: Player, record: Record, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    clock = [NOW]
    mistrusted: list[bool] = []
    glass = Glass(
        InterruptedPlayer(player), Told(lambda: replace(DATA, city_time=NOW)), lambda: clock[0], record, record.prove,
        mistrust=mistrusted.append,
    )  # fmt: skip
    glass.picture(0)
    clock[0] = datetime(2000, 1, 1, tzinfo=NOW.tzinfo)
    for frame in range(100, 1000):
        glass.picture(frame)
    clock[0] = NOW + timedelta(minutes=1)
    for frame in range(1000, 1100):
        glass.picture(frame)
        glass.between()
    glass.end()
    assert [(kind, one.day.year) for (kind, _), one in zip(record.pages, record.entries, strict=True)] == [
        ("rows", 2026), ("rows", 2026),
    ]  # fmt: skip
    assert record.pages[0] == ("rows", 100)
    assert [message.partition(" ")[0] for message in caplog.messages] == ["D-107", "the"]
    assert mistrusted == [True, False]


def test_an_emergency_and_an_urgent_notice_are_noted_and_proved_like_pages(player: Player, record: Record) -> None:
    notice = UrgentNotice(2, "停电", NOW + timedelta(hours=1))
    told = [DATA, *2 * [raised(TYPHOON)], *2 * [raised(notice)], DATA]
    now = [DATA]
    glass = glass_of(player, record, lambda: now[0])
    for frame, now[0] in zip((0, 100, 101, 200, 201, 300), told, strict=True):
        glass.picture(frame)
    glass.end()
    assert record.pages == [("rows", 100), ("emergency", 100), ("urgent", 100), ("rows", 0)]
    assert [one.page for one in record.proven] == ["p1", "interrupt 1", "interrupt 1", "interrupt 2", "interrupt 2"]


def test_what_waits_for_the_end_of_a_page_is_done_once_and_not_before_an_emergency(
    player: Player, record: Record
) -> None:
    now = [DATA]
    glass = glass_of(player, record, lambda: now[0])
    done: list[int] = []
    glass.picture(0)
    glass.after_page(lambda: done.append(glass.latest))
    now[0] = raised(TYPHOON)
    glass.picture(100)
    assert not done, "an emergency begins: it does not wait for a start"
    now[0] = DATA
    glass.picture(200)
    assert done == [100]
    glass.picture(1100)
    glass.picture(1700)
    assert done == [100]


def test_a_row_that_left_is_acknowledged_once_with_the_frame_in_which_it_said_so(
    player: Player, record: Record
) -> None:
    gone = [DATA]
    closed: list[ClosedRow] = []
    glass = Glass(InterruptedPlayer(player), Told(lambda: gone[-1]), lambda: NOW, record, record.prove, closed.append)
    for frame in range(100):
        glass.picture(frame)
    gone.append(replace(DATA, gone={"104405": "filled", "nowhere": "filled"}))
    glass.picture(100)
    assert closed == [], "it is not painted yet"
    for frame in range(101, 400):
        glass.picture(frame)
    assert closed == [ClosedRow("104405", 100)]


def raised(interrupt: Interrupt) -> Data:
    assert DATA.programme is not None
    return replace(DATA, programme=replace(DATA.programme, interrupts=(interrupt,)))
