"""A bundle that names what it does not hold is told in a sentence, before it is kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any, Final

import msgspec
import pytest

from labourhall.contract.interrupts import Emergency, UrgentNotice
from labourhall.contract.playlist import (
    BoardGroup,
    Bundle,
    Daypart,
    DeclaredDay,
    NoticePage,
    Page,
    Playlist,
    Slot,
    VacancyPage,
)
from labourhall.contract.soundness import unfit, unsound

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
    assert unsound(SOUND, ("1", "2")) == ""
    assert unsound(Bundle((), ()), ()) == ""


@pytest.mark.parametrize(
    ("bundle", "said"),
    [
        (slot(playlist="招聘会"), "no playlist 招聘会"),
        (slot(daypart="下午"), "no daypart 下午"),
        (slot(boards=("3",)), "no board or group 3"),
        (slot(last=date(2026, 11, 22)), "ends before it begins"),
        (slot(share=0), "a share is 1 to 100"),
        (slot(share=101), "a share is 1 to 100"),
        (replace(SOUND, opening=("夜里",)), "no daypart 夜里"),
        (replace(SOUND, groups=(BoardGroup("大厅", ("9",)),)), "no board 9"),
        (replace(SOUND, groups=(BoardGroup("1", ()), BoardGroup("大厅", ()))), "there are 2 of that name"),
        (replace(SOUND, dayparts=(*SOUND.dayparts, *SOUND.dayparts)), "there are 2 of that name"),
        (replace(SOUND, dayparts=(Daypart("上午", time(9), time(12), weekdays=(0,)),)), "weekdays are 1 to 7"),
        (replace(SOUND, declared=(DeclaredDay(NEW, True), DeclaredDay(NEW, False))), "2027-01-04 stands there 2 times"),
        (replace(SOUND, playlists=(*SOUND.playlists, Playlist("日常", ()))), "there are 2 of that name"),
        (replace(SOUND, playlists=(*SOUND.playlists, Playlist(" ", ()))), "a name has 1 to 40 characters"),
        (replace(SOUND, playlists=(*SOUND.playlists, Playlist("长" * 41, ()))), "a name has 1 to 40 characters"),
        (playing(NOTICE, NOTICE), "page n: there are 2 of that name"),
        (playing(msgspec.structs.replace(NOTICE, id="")), "a name has 1 to 40 characters"),
        (playing(NoticePage("n", " ")), "a notice has a headline"),
        (playing(NoticePage("n", "停电", ("字" * 5000,))), "more than 5000 characters"),
        (playing(VacancyPage("v", limit=0)), "a limit is 1 to 10000"),
        (playing(VacancyPage("v", scope="区" * 5001)), "more than 5000 characters"),
        (playing(*(VacancyPage(str(place)) for place in range(1001))), "more than 1000 pages"),
    ],
)
def test_what_is_wrong_is_said(bundle: Bundle, said: str) -> None:
    assert said in unsound(bundle, ("1", "2"))


NOON: Final = datetime(2026, 11, 23, 12, tzinfo=UTC)
STORM: Final = Emergency(
    1, "道路结冰橙色预警信号", NOON, "结冰", "orange", 2, 3, 4, "荔湾区、越秀区", "本厅今天15:30停止服务",
    ("请尽快回家或到安全处所避风", "险情请打110、119、120"), ("广州市气象台发布", "值班负责人签发"),
)  # fmt: skip
OUTAGE: Final = UrgentNotice(2, "三楼停电", NOON, ("请到一楼办理，咨询12333、12345",), "服务台")


def test_what_fits_every_board_and_tells_public_numbers_may_stand() -> None:
    assert unfit(STORM, "") == ""
    assert unfit(OUTAGE, "") == ""
    assert unfit(msgspec.structs.replace(STORM, area="", you_do=(), issuers=()), "") == ""


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
    assert unfit(msgspec.structs.replace(OUTAGE, lines=("020-81234567",)), "02081234567") == ""
