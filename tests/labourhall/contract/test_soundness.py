"""A bundle that names what it does not hold is told in a sentence, before it is kept."""

from dataclasses import replace
from datetime import date, time
from typing import Any, Final

import msgspec
import pytest

from labourhall.contract.playlist import (
    BoardGroup,
    Bundle,
    Daypart,
    NoticePage,
    Page,
    Playlist,
    Slot,
    VacancyPage,
)
from labourhall.contract.soundness import unsound

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
