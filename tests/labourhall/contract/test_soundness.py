"""A bundle that names what it does not hold is told as a value, before it is kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any, Final

import msgspec
import pytest

from labourhall.contract import wire
from labourhall.contract.interrupts import Emergency, UrgentNotice
from labourhall.contract.playlist import (
    AgenciesPage,
    Agency,
    BoardGroup,
    Bundle,
    Daypart,
    DeclaredDay,
    NoticePage,
    Page,
    Playlist,
    PolicyPage,
    Slot,
    TickerPage,
    VacancyPage,
    WelcomePage,
)
from labourhall.contract.playlist_calls import GetVersion, SaveVersion
from labourhall.contract.soundness import MOST_CHARACTERS, Fault, Flaw, unfit, unsound
from scripts import words

NEW: Final = date(2027, 1, 4)
NOTICE: Final = NoticePage("n", "停电", ("明天",))
SOUND: Final = Bundle(
    (Playlist("日常", (VacancyPage("v"), NOTICE)),),
    (Slot("日常", ("1", "大厅"), "上午", date(2026, 11, 23), date(2026, 11, 23), share=100),),
    (Daypart("上午", time(9), time(12), weekdays=(1, 7)),),
    (BoardGroup("大厅", ("1", "2")),),
    ("上午",),
)


def playing(*pages: Page) -> Bundle:
    return replace(SOUND, playlists=(Playlist("日常", pages),))


def slot(**others: Any) -> Bundle:
    return replace(SOUND, slots=(replace(SOUND.slots[0], **others),))


def test_a_bundle_that_holds_all_that_it_names_is_sound() -> None:
    assert unsound(SOUND, ("1", "2")) is None
    assert unsound(Bundle((), ()), ()) is None
    own = WelcomePage("w", ("欢迎",)), PolicyPage("p", "补贴"), AgenciesPage("a", (Agency("甲" * 60),) * 2000)
    assert unsound(playing(*own), ("1", "2")) is None


@pytest.mark.parametrize(
    ("bundle", "fault"),
    [
        (playing(WelcomePage("w", (" ",))), Fault(Flaw.NO_LARGE_WORDS, ("w",))),
        (playing(WelcomePage("w", ("欢" * 5001,))), Fault(Flaw.LONG_PAGE, ("w", "5000"))),
        (playing(PolicyPage("p", " ", ("一",))), Fault(Flaw.NO_HEADLINE, ("p",))),
        (playing(PolicyPage("p", "补贴", ("一" * 5000,))), Fault(Flaw.LONG_PAGE, ("p", "5000"))),
        (playing(AgenciesPage("a", (Agency("甲"),) * 2001)), Fault(Flaw.MANY_ENTRIES, ("a", "2000"))),
        (playing(AgenciesPage("a", (), "市" * 5001)), Fault(Flaw.LONG_PAGE, ("a", "5000"))),
        (playing(AgenciesPage("a", (Agency("甲" * 200_000),))), Fault(Flaw.LARGE, ("150",))),
        (slot(playlist="招聘会"), Fault(Flaw.SLOT_PLAYLIST, ("招聘会",))),
        (slot(daypart="下午"), Fault(Flaw.SLOT_DAYPART, ("日常", "下午"))),
        (slot(boards=("3",)), Fault(Flaw.SLOT_BOARD, ("日常", "3"))),
        (slot(last=date(2026, 11, 22)), Fault(Flaw.SLOT_DAYS, ("日常",))),
        (slot(share=0), Fault(Flaw.WRONG_SHARE, ("日常", "100"))),
        (slot(share=101), Fault(Flaw.WRONG_SHARE, ("日常", "100"))),
        (replace(SOUND, opening=("夜里",)), Fault(Flaw.OPENING_DAYPART, ("夜里",))),
        (
            replace(SOUND, declared=(DeclaredDay(NEW, True), DeclaredDay(NEW, False))),
            Fault(Flaw.DAY_TWICE, ("2027-01-04",)),
        ),
        (replace(SOUND, groups=(BoardGroup("大厅", ("9",)),)), Fault(Flaw.GROUP_BOARD, ("大厅", "9"))),
        (replace(SOUND, groups=(BoardGroup("1", ()), BoardGroup("大厅", ()))), Fault(Flaw.GROUP_TWICE, ("1",))),
        (replace(SOUND, dayparts=(*SOUND.dayparts, *SOUND.dayparts)), Fault(Flaw.DAYPART_TWICE, ("上午",))),
        (
            replace(SOUND, dayparts=(Daypart("上午", time(9), time(12), weekdays=(0,)),)),
            Fault(Flaw.WRONG_WEEKDAY, ("上午",)),
        ),
        (replace(SOUND, playlists=(*SOUND.playlists, Playlist("日常", ()))), Fault(Flaw.PLAYLIST_TWICE, ("日常",))),
        (replace(SOUND, playlists=(*SOUND.playlists, Playlist(" ", ()))), Fault(Flaw.PLAYLIST_NAME, (" ", "40"))),
        (
            replace(SOUND, playlists=(*SOUND.playlists, Playlist("长" * 41, ()))),
            Fault(Flaw.PLAYLIST_NAME, ("长" * 40, "40")),
        ),
        (playing(NOTICE, NOTICE), Fault(Flaw.PAGE_TWICE, ("n",))),
        (playing(msgspec.structs.replace(NOTICE, id="")), Fault(Flaw.PAGE_NAME, ("", "40"))),
        (playing(NoticePage("n", " ")), Fault(Flaw.NO_HEADLINE, ("n",))),
        (playing(TickerPage("k", (" ", ""))), Fault(Flaw.NO_SENTENCE, ("k",))),
        (playing(TickerPage("k", ("字" * 5001,))), Fault(Flaw.LONG_PAGE, ("k", "5000"))),
        (playing(NoticePage("n", "停电", ("字" * 5000,))), Fault(Flaw.LONG_PAGE, ("n", "5000"))),
        (playing(*(NoticePage(str(n), "字" * 5000) for n in range(31))), Fault(Flaw.LARGE, ("150",))),
        (playing(VacancyPage("v", limit=0)), Fault(Flaw.WRONG_LIMIT, ("v", "10000"))),
        (playing(VacancyPage("v", scope="区" * 5001)), Fault(Flaw.LONG_PAGE, ("v", "5000"))),
        (playing(*(VacancyPage(str(place)) for place in range(1001))), Fault(Flaw.MANY_PAGES, ("1000",))),
    ],
)
def test_what_is_wrong_is_told_with_what_it_names(bundle: Bundle, fault: Fault) -> None:
    assert unsound(bundle, ("1", "2")) == fault


def test_a_district_speaks_of_no_board_and_of_no_opening_hours() -> None:
    plain = replace(SOUND, slots=(Slot("日常", daypart="上午"),), groups=(), opening=())
    assert unsound(plain, (), is_district=True) is None
    assert unsound(replace(plain, opening=("上午",)), (), is_district=True) == Fault(Flaw.DISTRICT_OPENING)
    assert unsound(replace(plain, slots=(Slot("日常", ("1",)),)), (), is_district=True) == Fault(
        Flaw.SLOT_BOARD, ("日常", "1")
    )


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_each_flaw_has_its_sentence_in_every_language(language: str) -> None:
    assert {f"flaw.{flaw.value}" for flaw in Flaw} <= set(words.read_language(language))


NOON: Final = datetime(2026, 11, 23, 12, tzinfo=UTC)
STORM: Final = Emergency(
    1, "道路结冰橙色预警信号", NOON, "结冰", "orange", 2, 3, 4, "荔湾区、越秀区", "本厅今天15:30停止服务",
    ("请尽快回家或到安全处所避风", "险情请打110、119、120"), ("广州市气象台发布", "值班负责人签发"),
)  # fmt: skip
OUTAGE: Final = UrgentNotice(2, "三楼停电", NOON, ("请到一楼办理，咨询12333、12345",), "服务台")


def test_what_fits_every_board_and_tells_public_numbers_may_stand() -> None:
    assert unfit(STORM, "") is None
    assert unfit(OUTAGE, "") is None
    assert unfit(msgspec.structs.replace(STORM, area="", you_do=(), issuers=()), "") is None


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "雷雨大风和道路结冰橙色预警信号"}, {"name": " "}, {"hazard": "雷雨风"},
        {"area": "广州市荔湾区和越秀区"}, {"hall_does": ""}, {"hall_does": "本厅从今天下午三点半起停止服务"},
        {"you_do": ("一", "二", "三")}, {"you_do": ("请尽快回家或到最近的安全处所去避风避雨",)},
        {"issuers": ("一", "二", "三")}, {"issuers": ("广州市突发事件预警信息发布中心",)},
        {"you_do": ("打13812345678",)}, {"area": "微信hall2026"},
    ],
    ids=str,
)  # fmt: skip
def test_an_emergency_that_would_not_stand_whole_is_told_in_a_sentence(changes: dict[str, Any]) -> None:
    assert unfit(msgspec.structs.replace(STORM, **changes), "")


@pytest.mark.parametrize(
    "changes",
    [{"headline": " "}, {"lines": ("字" * 200,)}, {"issuer": "陈13812345678"}, {"lines": ("020-81234567",)}],
    ids=str,
)
def test_an_urgent_notice_that_may_not_stand_is_told_in_a_sentence(changes: dict[str, Any]) -> None:
    assert unfit(msgspec.structs.replace(OUTAGE, **changes), "")


def test_the_halls_own_number_may_stand() -> None:
    assert unfit(msgspec.structs.replace(OUTAGE, lines=("020-81234567",)), "02081234567") is None


def test_the_largest_bundle_crosses_a_line_of_64_kbit_in_the_time_that_its_calls_have() -> None:
    pages = tuple(NoticePage(str(place), "字" * 4900) for place in range(MOST_CHARACTERS // 4900))
    bundle = playing(*pages)
    assert unsound(bundle, ("1", "2")) is None
    for call in (SaveVersion, GetVersion):
        assert len(wire.encode(bundle)) / (64_000 / 8) < call.deadline
