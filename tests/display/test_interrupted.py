"""Emergencies hold the board whatever else is, urgent notices come between; afterwards the page before begins anew."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from msgspec import structs

from display import grids
from display.calls import CALL_FRAMES, BoardCall
from display.gate import Gate
from display.interrupted import ALONE_SECONDS, REST_SECONDS, TURN_SECONDS, InterruptedPlayer
from display.motion import RATE, frames
from display.picture import Ink, Picture, Raster, Text
from display.player import Player
from display.schedule import DARK, SAFE, SheetKind
from display.showing import Data, Showing
from labourhall.contract.interrupts import Emergency, Interrupt, UrgentNotice, page_of
from labourhall.contract.playlist import Bundle, Daypart, NoticePage, Playlist, Slot, VacancyPage
from scripts.wall_pictures import FIRE, NOW, RAIN, TYPHOON, programme, table
from tests.display.conftest import player_for

HALL = "越秀区劳动力市场"
EIGHT = {one.number: one for one in table()}
PAGES = (VacancyPage("tables", "岗位信息"), NoticePage("a", "停水"), NoticePage("b", "招工"))
POWER = UrgentNotice(11, "三楼停电", NOW + timedelta(hours=2), ("请到一楼办理",), "服务台")
WATER = UrgentNotice(12, "二楼漏水", NOW + timedelta(hours=2))


def data(*interrupts: Interrupt, tag: str = "tag") -> Data:
    given = replace(programme(*PAGES, hall=HALL), tag=tag, interrupts=interrupts)
    return Data(given, EIGHT, NOW)


class Film:
    """A board that plays on; `pages` are those that began, each with its frame."""

    def __init__(self, board: InterruptedPlayer) -> None:
        self.board = board
        self.showing: Showing | None = None
        self.frame = 0
        self.began: list[tuple[str, int]] = []

    def play(self, hall: Data, seconds: float, now: datetime = NOW) -> Showing:
        for _ in range(frames(seconds)):
            before = self.showing
            self.showing = self.board.step(before, hall, now, self.frame)
            if before is None or before.began != self.showing.began:
                self.began.append((self.showing.sheet.page, self.frame))
            self.frame += 1
        assert self.showing is not None
        return self.showing

    @property
    def pages(self) -> list[str]:
        return [page for page, _ in self.began]

    def picture(self, hall: Data, now: datetime = NOW) -> Picture:
        assert self.showing is not None
        return self.board.picture(self.showing, hall, now, self.frame - 1)


@pytest.fixture
def film(board: InterruptedPlayer) -> Film:
    return Film(board)


def words_on(picture: Picture) -> str:
    return " ".join(
        mark.text for placed in picture.placed for mark in placed.strip.marks if isinstance(mark, Text) and mark.text
    )


def inks(picture: Picture) -> set[Ink]:
    return {mark.ink for placed in picture.placed for mark in placed.strip.marks if not isinstance(mark, Raster)}


def test_without_interrupts_it_is_the_player(board: InterruptedPlayer, player: Player) -> None:
    shown = board.step(None, data(), NOW, 0)
    assert shown == player.step(None, data(), NOW, 0)
    assert board.picture(shown, data(), NOW, 0) == player.picture(shown, data(), NOW, 0)
    assert (board.board, board.gate) == (player.board, player.gate)


def test_an_emergency_stands_in_the_next_frame_and_the_page_before_begins_anew_when_it_is_lifted(film: Film) -> None:
    film.play(data(), 20)
    assert film.pages == ["tables", "a"]
    film.play(data(TYPHOON), 3)
    assert film.began[-1] == (page_of(1), 1200)
    assert film.showing is not None
    assert film.showing.cycle.bundle == "bundle"
    assert "台风橙色预警信号" in words_on(film.picture(data(TYPHOON)))
    film.play(data(), 1)
    assert film.began[-1] == ("a", 1380)
    film.play(data(), 6)
    assert film.pages == ["tables", "a", page_of(1), "a", "b"]


def test_it_stands_alone_and_begins_anew_for_the_record_alone(film: Film) -> None:
    film.play(data(TYPHOON), ALONE_SECONDS + 1)
    assert film.began == [(page_of(1), 0), (page_of(1), frames(ALONE_SECONDS))]


def test_several_take_turns_the_most_severe_first(film: Film) -> None:
    film.play(data(RAIN, TYPHOON), 3 * TURN_SECONDS + 1)
    turn = frames(TURN_SECONDS)
    assert film.began == [(page_of(1), 0), (page_of(2), turn), (page_of(1), 2 * turn), (page_of(2), 3 * turn)]


def test_a_new_one_stands_at_once_and_the_others_go_on_behind_it(film: Film) -> None:
    film.play(data(TYPHOON), 5)
    film.play(data(TYPHOON, RAIN), 1)
    film.play(data(TYPHOON, RAIN, FIRE), TURN_SECONDS + 1)
    assert film.pages == [page_of(1), page_of(2), page_of(3), page_of(1)]
    film.play(data(TYPHOON, RAIN), 1)
    assert film.pages[-1] == page_of(1), "what stands goes on where another is lifted"
    film.play(data(RAIN), 1)
    assert film.pages[-1] == page_of(2)


def test_another_level_of_the_signal_stands_at_once(film: Film) -> None:
    film.play(data(TYPHOON), 1)
    film.play(data(structs.replace(TYPHOON, number=5, name="台风红色预警信号", colour="red", level=5)), 1)
    assert film.pages == [page_of(1), page_of(5)]
    assert Ink.SIGNAL_RED in inks(film.picture(data()))


def closed(*interrupts: Interrupt) -> Data:
    """The hall is open in the morning, and it is afternoon."""
    bundle = Bundle(
        (Playlist("日常", PAGES),), (Slot("日常"),), (Daypart("上午", time(9), time(12)),), opening=("上午",)
    )
    return Data(replace(programme(), bundle=bundle, interrupts=interrupts), EIGHT, NOW)


def test_a_dark_board_shows_emergencies_but_no_notices_and_is_dark_again(film: Film) -> None:
    assert film.play(closed(POWER), 1).sheet == DARK
    assert film.play(closed(POWER, TYPHOON), 1).sheet.kind is SheetKind.EMERGENCY
    dark = film.play(closed(POWER), 2)
    assert (dark.sheet, dark.began) == (DARK, 120), "the dark after it is another one than before"


def test_it_needs_no_vacancies_no_bundle_in_its_time_and_no_good_clock(film: Film) -> None:
    old = replace(programme(), bundle=Bundle((), (), valid_until=NOW - timedelta(days=1)), interrupts=(TYPHOON,))
    hall = Data(old)
    assert film.play(hall, 1).sheet.page == page_of(1)
    wrong = replace(hall, city_time=NOW)
    assert film.play(wrong, 1, NOW + timedelta(days=3)).sheet.page == page_of(1)
    told = words_on(film.picture(wrong, NOW + timedelta(days=3)))
    assert "台风橙色预警信号" in told
    assert "14:" not in told
    assert "已持续" not in told
    assert film.play(replace(wrong, programme=replace(old, interrupts=())), 1, NOW + timedelta(days=3)).sheet == SAFE


def test_the_programme_that_came_meanwhile_plays_when_it_is_lifted(film: Film) -> None:
    film.play(data(), 20)
    film.play(data(TYPHOON), 1)
    film.play(data(tag="another"), 1)
    assert film.pages == ["tables", "a", page_of(1), "tables"]


def test_another_daypart_plays_when_it_is_lifted_in_its_hours(film: Film) -> None:
    bundle = Bundle(
        (Playlist("早", (NoticePage("m", "早"), NoticePage("n", "早"))), Playlist("晚", (NoticePage("e", "晚"),))),
        (Slot("早", daypart="早"), Slot("晚", daypart="晚")),
        (Daypart("早", time(8), time(15)), Daypart("晚", time(15), time(20))),
    )
    plain = Data(replace(programme(), bundle=bundle), EIGHT, NOW)
    raised = Data(replace(programme(), bundle=bundle, interrupts=(TYPHOON,)), EIGHT, NOW)
    film.play(plain, 1)
    film.play(raised, 1)
    later = NOW + timedelta(hours=1)
    film.play(replace(plain, as_of=later), 1, later)
    assert film.pages == ["m", page_of(1), "e"]


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(minutes=26), "14:10起生效 已持续26分钟"),
        (timedelta(hours=3, minutes=5), "11:31起生效 已持续3小时"),
        (timedelta(days=2), "11月21日14:36起生效 已持续2天"),
        (timedelta(seconds=30), "14:35起生效"),
        (timedelta(minutes=-20), "14:56起生效"),
    ],
)
def test_it_says_since_when_and_how_long_it_stands(film: Film, ago: timedelta, said: str) -> None:
    hall = data(structs.replace(TYPHOON, since=NOW - ago))
    film.play(hall, 1)
    told = words_on(film.picture(hall))
    assert all(part in told for part in said.split())
    assert ("已持续" in told) == ("已持续" in said)


def test_with_the_line_down_it_says_until_when_anything_was_heard(film: Film) -> None:
    hall = replace(data(TYPHOON), as_of=NOW - timedelta(minutes=31))
    film.play(hall, 1)
    assert "14:05后未收到更新" in words_on(film.picture(hall))


def test_the_demonstration_says_so_and_a_real_one_does_not(film: Film, player: Player) -> None:
    film.play(data(TYPHOON), 1)
    assert "演示" in words_on(film.picture(data(TYPHOON)))
    real = Film(InterruptedPlayer(replace(player, is_demonstration=False)))
    real.play(data(TYPHOON), 1)
    assert "演示" not in words_on(real.picture(data(TYPHOON)))


@pytest.mark.parametrize("number", ["110", "119", "120", "12333", "12345", "020-81234567"])
def test_public_numbers_and_the_halls_own_stand_on_an_emergency(player: Player, number: str) -> None:
    film = Film(InterruptedPlayer(replace(player, gate=Gate("02081234567"))))
    hall = data(structs.replace(FIRE, you_do=(f"请打{number}",), hall_does=f"报警电话{number}"))
    film.play(hall, 1)
    assert words_on(film.picture(hall)).count(number) == 2


def test_a_sentence_that_tells_a_private_number_is_left_out_and_the_page_stands(film: Film) -> None:
    private = "找陈主任13812345678"
    for page in (
        structs.replace(TYPHOON, you_do=(private, "请尽快回家")),
        structs.replace(TYPHOON, hall_does=private),
        structs.replace(TYPHOON, name=private, area=private, issuers=(private,)),
    ):
        film.play(data(page), 1)
        told = words_on(film.picture(data(page)))
        assert "1381234" not in told
        assert "台风" in told
    film.play(data(structs.replace(POWER, lines=(private,))), 1)
    assert film.pages[-1] == "tables", "a notice is withheld whole, like a page of the bundle"


def test_an_urgent_notice_stands_at_once_and_then_between_every_two_pages(film: Film) -> None:
    film.play(data(), 5)
    hall = data(POWER)
    film.play(hall, 44)
    urgent = page_of(11)
    assert film.pages == ["tables", urgent, "tables", urgent, "a", urgent, "b"]
    assert film.began[1] == (urgent, 300)
    film.play(hall, 7)
    told = film.picture(hall)
    assert film.pages[-1] == urgent
    assert all(word in words_on(told) for word in ("紧急通知", "三楼停电", "请到一楼办理", "服务台"))


def test_several_take_turns_between_pages_and_a_new_one_stands_at_once(film: Film) -> None:
    film.play(data(POWER), 1)
    film.play(data(POWER, WATER), 38)
    assert film.pages == [page_of(11), page_of(12), "tables", page_of(11), "a", page_of(12)]


def test_it_gives_way_in_the_next_frame_when_it_is_lifted_or_over(film: Film) -> None:
    film.play(data(POWER), 1)
    film.play(data(), 1)
    assert film.began == [(page_of(11), 0), ("tables", 60)]
    other = Film(film.board)
    other.play(data(POWER), 1)
    late = POWER.until
    other.play(replace(data(POWER), as_of=late), 1, late)
    assert other.pages == [page_of(11), "tables"]


def test_a_long_one_has_several_pages_one_after_the_other(film: Film) -> None:
    long = structs.replace(POWER, lines=tuple(f"第{place}句话要单独占一行" for place in range(5)))
    film.play(data(long), 30)
    assert film.pages[:3] == [page_of(11), page_of(11), "tables"]
    assert film.showing is not None
    seen = [one for one, _ in film.began]
    assert seen.count(page_of(11)) >= 2


def test_under_an_emergency_it_waits_and_is_not_told_anew(film: Film) -> None:
    film.play(data(POWER), 20)
    film.play(data(POWER, TYPHOON), 1)
    film.play(data(POWER), 1)
    assert film.pages == [page_of(11), "tables", page_of(1), "tables"]
    film.play(data(POWER, TYPHOON), 1)
    film.play(data(POWER, WATER), 1)
    assert film.pages[-1] == page_of(12), "one that came meanwhile stands first"


def test_with_nothing_else_to_show_the_safe_page_stands_between(film: Film) -> None:
    hall = Data(replace(programme(hall=HALL), interrupts=(POWER,)), {}, NOW)
    film.play(hall, 40)
    ends = [frame for page, frame in film.began if not page]
    begins = [frame for page, frame in film.began if page]
    assert begins[0] == 0
    assert begins[1] - ends[0] == frames(REST_SECONDS)


def test_where_nobody_can_tell_whether_it_is_over_no_notice_stands(film: Film) -> None:
    hall = replace(data(POWER), city_time=NOW)
    assert film.play(hall, 1, NOW + timedelta(days=2)).sheet == SAFE
    assert film.play(Data(), 1).sheet == SAFE


def test_lifting_a_notice_before_any_page_stood_begins_the_first_one(film: Film) -> None:
    film.play(data(TYPHOON, POWER), 1)
    film.play(data(), 1)
    assert film.pages == [page_of(1), "tables"]


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_it_stands_on_every_board(grid: grids.Grid, player: Player) -> None:
    film = Film(InterruptedPlayer(player_for(grid, player)))
    pages: Sequence[Emergency] = (TYPHOON, FIRE)
    for page in pages:
        film.play(data(page), 1)
        picture = film.picture(data(page))
        assert (picture.width, picture.height, picture.rows) == (grid.width, grid.height, ())
        assert page.hall_does in words_on(picture)


def called_at(hall: Data, frame: int, at: int) -> Data:
    """The data in a frame, with a number that was called in frame `at`."""
    made = (BoardCall(1, "037", "5", at / RATE),) if frame >= at else ()
    return replace(hall, calls=made, seconds=frame / RATE)


def played(board: InterruptedPlayer, hall: Data, until: int, at: int) -> tuple[Showing, dict[int, str]]:
    """What shows in frame `until`, and who was called in each frame, where a number is called in frame `at`."""
    showing: Showing | None = None
    called = {}
    for frame in range(until + 1):
        told = called_at(hall, frame, at)
        showing = board.step(showing, told, NOW, frame)
        called[frame] = board.picture(showing, told, NOW, frame).called
    assert showing is not None
    return showing, called


def test_a_number_that_is_called_stands_over_an_urgent_notice_and_goes_on_over_the_page_after_it(
    board: InterruptedPlayer,
) -> None:
    notice, _ = played(board, data(POWER), 10, 10_000)
    assert notice.sheet.kind is SheetKind.URGENT
    late = notice.dwell - 60
    showing, called = played(board, data(POWER), late + CALL_FRAMES + 100, late)
    assert [frame for frame, who in called.items() if who] == list(range(late, late + CALL_FRAMES))
    assert showing.sheet.kind is not SheetKind.URGENT
    assert board.covered(notice, 10).frames == 0


def test_a_number_that_is_called_does_not_stand_over_an_emergency_nor_come_late_after_it(
    board: InterruptedPlayer,
) -> None:
    holding, called = played(board, data(TYPHOON), 2000, 100)
    assert set(called.values()) == {""}
    assert board.covered(holding, 2000).frames == 0
    lifted = board.step(holding, called_at(data(), 2001, 100), NOW, 2001)
    assert board.picture(lifted, called_at(data(), 2001, 100), NOW, 2001).called == ""
