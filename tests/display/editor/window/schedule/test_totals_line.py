"""The sentence under the pages: reckoned in idle moments, and never of before without saying so."""

from dataclasses import replace

from PySide6.QtCore import Qt

from display.editor import day
from display.editor.day import Totals
from display.editor.verdict import HallData
from display.programme import Source
from labourhall.contract.playlist import Bundle, NoticePage, Page, Playlist, Priority, Slot, VacancyPage
from tests.display.editor.boards import VACANCIES
from tests.display.editor.window.desk import CONTROL, NOON, WITHOUT_A_SCREEN, Desk

pytestmark = WITHOUT_A_SCREEN


def said(found: Desk) -> str:
    return found.window.schedule.totals.text()


def give(found: Desk, version: str) -> None:
    for _ in found.judging.renew(HallData(version, NOON, VACANCIES)):
        pass
    found.judging.is_ready = True
    found.window.rejudged()


def test_it_waits_for_the_vacancies_then_says_cycle_vacancies_and_the_least_shown(at_desk: Desk) -> None:
    assert said(at_desk) == "岗位数据还没有到，算不出一轮多久。"
    give(at_desk, "1")
    assert said(at_desk) == "正在算一轮多久……"
    at_desk.until(lambda: "上屏" in said(at_desk))
    assert said(at_desk).startswith("1 号屏：一轮 0 分 48 秒，")
    count = len({one.number for one in VACANCIES}) - 1  # one fits no board
    assert f"{count} 个岗位，最少的一个今天上屏 " in said(at_desk)


def test_after_an_edit_what_it_said_is_said_to_be_of_before_until_it_is_reckoned_anew(at_desk: Desk) -> None:
    give(at_desk, "1")
    at_desk.until(lambda: "上屏" in said(at_desk))
    before = said(at_desk)
    at_desk.press(Qt.Key.Key_D, CONTROL)
    assert said(at_desk) == f"正在算一轮多久……（之前：{before}）"
    at_desk.until(lambda: "正在" not in said(at_desk))
    assert said(at_desk) != before


def test_another_board_and_another_playlist_have_sentences_of_their_own(at_desk: Desk) -> None:
    give(at_desk, "1")
    at_desk.press(Qt.Key.Key_B, CONTROL)
    at_desk.until(lambda: said(at_desk).startswith("2 号屏：一轮"))
    at_desk.window.left.playlists.setFocus()
    at_desk.press(Qt.Key.Key_Down)
    at_desk.until(lambda: said(at_desk) == "2 号屏：没有可播的页面")


def test_vacancies_that_came_anew_without_a_word_are_noticed(at_desk: Desk) -> None:
    give(at_desk, "1")
    at_desk.until(lambda: "上屏" in said(at_desk))
    for _ in at_desk.judging.renew(HallData("2", NOON, VACANCIES[:3])):
        pass
    at_desk.until(lambda: "3 个岗位" in said(at_desk) and "正在" not in said(at_desk))


def district(*pages: Page) -> Source:
    return Source("d", Bundle((Playlist("日常", pages),), (Slot("日常"),)), "440103")


def reckoned(found: Desk) -> str:
    found.until(lambda: "上屏" in said(found) and "正在" not in said(found))
    return said(found)


def least(sentence: str) -> int:
    return int(sentence.rsplit("上屏 ", 1)[1].split(" ")[0])


def test_what_a_district_plays_beside_it_takes_its_turns_and_its_tables_count(at_desk: Desk) -> None:
    give(at_desk, "1")
    alone = reckoned(at_desk)
    schedule = at_desk.window.schedule
    schedule.know_district("liwan", district(NoticePage("d1", "全区招聘周", ("全区十二个市场",) * 5)))
    assert said(at_desk) == f"正在算一轮多久……（之前：{alone}）"
    beside = reckoned(at_desk)
    assert beside.startswith("1 号屏：一轮 0 分 48 秒，"), "a cycle of the hall's own is as long as before"
    assert least(beside) < least(alone)
    schedule.know_district("liwan", district(VacancyPage("d1")))
    assert least(reckoned(at_desk)) > least(alone)
    schedule.know_district("liwan", None)
    assert reckoned(at_desk) == alone


def test_while_a_stronger_playlist_of_the_district_plays_all_day_the_halls_does_not(at_desk: Desk) -> None:
    give(at_desk, "1")
    found = district(NoticePage("d1", "全区招聘周"))
    urgent = replace(found, bundle=replace(found.bundle, slots=(Slot("日常", priority=Priority.URGENT),)))
    at_desk.window.schedule.know_district("liwan", urgent)
    at_desk.until(lambda: said(at_desk).endswith("今天不播放"))


def test_nothing_stands_beside_the_district_that_is_edited_itself(at_desk: Desk) -> None:
    give(at_desk, "1")
    alone = reckoned(at_desk)
    at_desk.window.schedule.know_district("440103", district(VacancyPage("d1")))
    assert said(at_desk) == alone
    assert at_desk.window.schedule.given().beside is None


def test_a_district_that_is_heard_as_it_was_is_not_reckoned_anew(at_desk: Desk) -> None:
    give(at_desk, "1")
    found = district(VacancyPage("d1"))
    at_desk.window.schedule.know_district("liwan", found)
    before = reckoned(at_desk)
    at_desk.window.schedule.know_district("liwan", found)
    assert said(at_desk) == before


def test_typing_goes_on_while_it_is_reckoned(at_desk: Desk) -> None:
    give(at_desk, "1")
    at_desk.window.pages.choose("n1")
    at_desk.window.form.begin()
    at_desk.type("周五加班")
    page = at_desk.work.document.page("n1")
    assert isinstance(page, NoticePage)
    assert page.headline == "周六招聘会周五加班"
    at_desk.until(lambda: "上屏" in said(at_desk) and "正在" not in said(at_desk))


def test_where_a_day_is_too_short_for_all_of_them_the_sentence_and_the_page_say_so(at_desk: Desk) -> None:
    many = tuple(replace(one, number=f"{place:06d}") for place, one in enumerate(VACANCIES * 2))
    long = NoticePage("n0", "字" * 19, ("字" * 60,) * 4)
    notices = (NoticePage(f"n{nth}", long.headline, long.lines) for nth in range(500))
    pages: tuple[Page, ...] = (VacancyPage("v1", limit=1), *notices)
    short = Playlist("日常", pages)
    for _ in at_desk.judging.renew(HallData("1", NOON, many)):
        pass
    found = reckoned_day(at_desk, short)
    assert 0 < found.shown < found.vacancies
    assert found.short == {"v1": (found.vacancies, found.shown)}
    totals, preview = at_desk.window.schedule.totals, at_desk.window.preview
    totals._short = found.short
    assert totals.said_of("n1") == ""
    assert totals.said_of("v1").startswith(
        f"今天放不完：符合的 {found.vacancies} 个岗位，本屏今天只放得到 {found.shown} 个"
    )
    at_desk.window.pages.choose("n1")
    preview.say_also(totals.said_of("v1"))
    assert "今天放不完" in preview.remarks.item(0).text()
    totals.reckoned.emit()
    assert "今天放不完" not in preview.remarks.item(0).text(), "it is said of its page alone"


def reckoned_day(found: Desk, playlist: Playlist) -> Totals:
    judge, given = found.judging.judge, found.window.schedule.given()
    plays = replace(given, bundle=Bundle((playlist,), (Slot("日常"),)))
    day_of_it = day.reckoned(judge, plays, judge.boards[0], NOON.date())
    return day.totals(judge, day_of_it, judge.boards[0], playlist)
