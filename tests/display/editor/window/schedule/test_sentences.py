"""What a slot, a daypart and a day are is said in a clerk's words, the same that boards go by."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from display.app import shipped_calendar
from display.editor.day import Totals
from display.editor.day_kinds import DayKind
from display.editor.timeline import Stretch, timeline
from display.editor.window.schedule import cards, sentences
from display.editor.window.schedule.cards import Card
from display.editor.window.schedule.entries import End, EntryKind, Opening, Unplanned, form_of, kind_of_entry
from display.programme import Off, Programme, Source
from labourhall.contract.playlist import BoardGroup, Bundle, Daypart, Days, NoticePage, Playlist, Priority, Slot
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words
from scripts import words as compiled

USUAL, FAIR = Slot("日常"), Slot("招聘会", ("前厅",), "上班", priority=Priority.OCCASION)
HALF = Slot("午间", daypart="上班")
WORK = Daypart("上班", time(8, 30), time(12), Days.WORKING)
BUNDLE = Bundle(
    tuple(Playlist(name, (NoticePage(name, name),)) for name in ("日常", "招聘会", "午间")),
    (USUAL, HALF),
    (WORK,),
    (BoardGroup("前厅", ("1", "2")),),
)
MONDAY, LUNAR, UNKNOWN = date(2026, 11, 23), date(2026, 2, 17), date(2027, 1, 4)


def given(bundle: Bundle = BUNDLE) -> Programme:
    return Programme("t", "b", "市场", False, bundle, shipped_calendar())


def lines(bundle: Bundle = BUNDLE, day: date = MONDAY) -> Mapping[str, tuple[Stretch, ...]]:
    midnight = datetime.combine(day, time(), HALL_TIME)
    return {board: timeline(given(bundle), board, midnight) for board in ("1", "2", "3")}


def test_a_slot_is_said_as_a_clerk_says_it(words: Words) -> None:
    assert sentences.slot_words(HALF, BUNDLE, lines(), words) == "工作日 8:30–12:00，在全部大屏播放，占一半轮次"
    assert sentences.slot_words(USUAL, BUNDLE, lines(), words) == "一直，在全部大屏播放，各时段占的轮次不同"
    alone = replace(BUNDLE, slots=(USUAL,))
    assert sentences.slot_words(USUAL, alone, lines(alone), words) == "一直，在全部大屏播放"
    third = replace(HALF, share=2)
    three = replace(BUNDLE, slots=(USUAL, third))
    assert sentences.slot_words(third, three, lines(three), words).endswith("占 3 轮里的 2 轮")


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 12, 5), date(2026, 12, 6), "2026-12-05 至 2026-12-06"),
        (date(2026, 12, 5), date(2026, 12, 5), "只在 2026-12-05"),
        (date(2026, 12, 5), None, "2026-12-05 起"),
        (None, date(2026, 12, 6), "到 2026-12-06 为止"),
    ],
)
def test_days_of_a_slot_are_said(words: Words, first: date | None, last: date | None, said: str) -> None:
    slot = replace(FAIR, boards=("前厅", "3"), first=first, last=last)
    found = sentences.slot_words(slot, BUNDLE, {}, words)
    assert found == f"工作日 8:30–12:00，在前厅、3 号屏播放，{said}"


def test_a_slot_that_ends_before_it_begins_says_so(words: Words) -> None:
    slot = replace(FAIR, first=date(2026, 12, 6), last=date(2026, 12, 5))
    assert "永远不会播放" in sentences.slot_words(slot, BUNDLE, {}, words)


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (WORK, "工作日 8:30–12:00"),
        (Daypart("a", time(0), time(0)), "每天 全天"),
        (Daypart("a", time(22), time(6), Days.REST), "休息日 22:00–次日 6:00"),
        (Daypart("a", time(20), time(0)), "每天 20:00–24:00"),
        (Daypart("a", time(9), time(9)), "每天 9:00–次日 9:00"),
        (Daypart("a", time(9), time(10), weekdays=(5, 1, 2, 3, 4, 7)), "周一至周五、周日 9:00–10:00"),
        (Daypart("a", time(9), time(10), Days.WORKING, (1, 3)), "工作日里的周一、周三 9:00–10:00"),
    ],
)
def test_a_daypart_is_said(words: Words, part: Daypart, said: str) -> None:
    assert sentences.daypart_words(part, words) == said


def test_opening_end_group_and_a_playlist_without_a_slot_are_said(words: Words) -> None:
    end = End(datetime(2026, 12, 31, 16, tzinfo=UTC))
    said = [
        sentences.entry_words(one, given(), {}, words)
        for one in (Opening(), Opening(("上班",)), End(), end, BoardGroup("前厅", ("1", "2")), Unplanned("春节"))
    ]
    assert said == [
        "一直亮屏", "“上班”时亮屏，其余时间黑屏", "一直播到下一次发布", "播到 2027-01-01 00:00 为止", "1 号屏、2 号屏",
        "“春节”没有排期，不会播放。",
    ]  # fmt: skip


def stretch(bundle: Bundle, clock: time, day: date = MONDAY) -> Stretch:
    moment = datetime.combine(day, clock, HALL_TIME)
    [found] = [one for one in lines(bundle, day)["1"] if one.begins <= moment < one.ends]
    return found


def test_a_stretch_says_what_plays_and_why_the_others_do_not(words: Words) -> None:
    fair = replace(BUNDLE, slots=(USUAL, HALF, FAIR))
    found = stretch(fair, time(9))
    assert sentences.stretch_words(found, given(fair), words) == "招聘会"
    assert sentences.resting_words(found, words) == ["不播“日常、午间”：“招聘会”是专场，优先"]
    assert [sentences.stretch_hours(one) for one in lines()["1"]] == ["00:00–08:30", "08:30–12:00", "12:00–24:00"]
    shared = stretch(BUNDLE, time(9))
    assert sentences.stretch_words(shared, given(), words) == "日常（占一半轮次）、午间（占一半轮次）"


def test_gaps_dark_hours_ends_and_empty_playlists_are_told(words: Words) -> None:
    gap = replace(BUNDLE, slots=(HALF,))
    assert sentences.stretch_words(stretch(gap, time(7)), given(gap), words) == "自带的岗位页"
    closed = replace(gap, opening=("上班",))
    assert sentences.stretch_words(stretch(closed, time(7)), given(closed), words) == "黑屏"
    found = stretch(closed, time(9), UNKNOWN)
    assert sentences.stretch_words(found, given(closed), words) == "黑屏，还没有人定这天是不是工作日"
    over = replace(gap, valid_until=datetime(2026, 11, 1, tzinfo=UTC))
    assert sentences.stretch_words(stretch(over, time(9)), given(over), words) == "已到期，播自带的岗位页"
    empty = replace(gap, playlists=(Playlist("午间", ()),))
    assert sentences.stretch_words(stretch(empty, time(9)), given(empty), words) == "午间（没有页面）"


def test_whether_a_slot_plays_on_a_day_is_said_with_what_keeps_it(words: Words) -> None:
    fair = replace(BUNDLE, slots=(USUAL, HALF, FAIR), opening=("上班",))

    def state(slot: Slot, day: date, bundle: Bundle = fair) -> str:
        return sentences.state_words(slot, lines(bundle, day), words)

    assert state(FAIR, MONDAY) == "播放"
    assert state(USUAL, LUNAR) == "轮到它时都黑屏，看不到"
    assert state(HALF, UNKNOWN) == "不播放，还没有人说这天是不是工作日"
    everywhere = replace(fair, slots=(USUAL, replace(FAIR, boards=())))
    assert state(USUAL, MONDAY, replace(everywhere, dayparts=(replace(WORK, begins=time(0), ends=time(0)),))) == (
        "不播放，别的安排更优先"
    )
    assert state(USUAL, MONDAY, replace(fair, valid_until=datetime(2026, 1, 1, tzinfo=UTC))) == "不播放，已经到期"


def test_a_slot_of_the_halls_is_not_taken_for_one_of_its_district_that_says_the_same(words: Words) -> None:
    theirs = Source("d", Bundle(BUNDLE.playlists, (replace(USUAL, priority=Priority.OCCASION),)), "440103")
    both = replace(given(), bundle=replace(BUNDLE, slots=(USUAL,)), beside=theirs)
    days = {"1": timeline(both, "1", datetime.combine(MONDAY, time(), HALL_TIME))}
    assert sentences.state_words(USUAL, days, words) == "不播放，别的安排更优先"
    assert sentences.state_words(theirs.bundle.slots[0], days, words) == "不播放，已经到期", "the hall has no such slot"
    assert sentences.shares(theirs.bundle.slots[0], days) == set()
    [mark] = [
        one.mark for one in cards.cards((USUAL,), both, days, days["1"][0].begins, words) if isinstance(one, Card)
    ]
    assert mark == ""
    equal = replace(both, beside=replace(theirs, bundle=replace(theirs.bundle, slots=(replace(USUAL, share=3),))))
    shared = {"1": timeline(equal, "1", datetime.combine(MONDAY, time(), HALL_TIME))}
    assert sentences.slot_words(USUAL, equal.bundle, shared, words).endswith("占 4 轮里的 1 轮")


def test_a_day_is_said_with_its_kind(words: Words) -> None:
    assert sentences.day_words(given(), LUNAR, words) == "2026-02-17 周二，节假日"
    assert sentences.day_words(given(), date(2026, 2, 14), words) == "2026-02-14 周六，调休，要上班"
    assert sentences.day_words(given(), UNKNOWN, words) == "2027-01-04 周一，城市日历没有这一天"


def test_the_totals_are_one_sentence(words: Words) -> None:
    whole = Totals("1", "日常", 460.4, 212, 6)
    assert sentences.totals_words(whole, True, words) == "1 号屏：一轮 7 分 40 秒，212 个岗位，最少的一个今天上屏 6 次"
    assert sentences.totals_words(whole, False, words) == "1 号屏：一轮 7 分 40 秒，212 个岗位，今天不播放"
    short = replace(whole, least=0, shown=120)
    assert sentences.totals_words(short, True, words).startswith(
        "1 号屏：一轮 7 分 40 秒，今天放不完：212 个岗位，今天只放得到 120 个。可以缩小"
    )
    assert sentences.totals_words(replace(whole, vacancies=0), True, words) == "1 号屏：一轮 7 分 40 秒，没有岗位"
    assert sentences.totals_words(replace(whole, seconds=0.0), True, words) == "1 号屏：没有可播的页面"


@pytest.mark.parametrize("language", compiled.LANGUAGES)
def test_whatever_is_named_by_a_class_or_a_kind_has_its_words(language: str) -> None:
    entries = (USUAL, WORK, BoardGroup("前厅", ()), Opening(), End())
    wanted = {
        f"editor.schedule.field.{kind_of_entry(one).value}.{field.name}" for one in entries for field in form_of(one)
    }
    wanted |= {f"editor.schedule.about.{kind.value}" for kind in EntryKind}
    wanted |= {f"editor.schedule.day.{kind.value}" for kind in DayKind}
    wanted |= {f"editor.schedule.days.{days.value}" for days in Days}
    wanted |= {f"editor.schedule.priority.{one.value}{end}" for one in Priority for end in ("", ".short")}
    wanted |= {f"display.why.off.{off.value}" for off in Off}
    assert wanted <= set(compiled.read_language(language))
