"""The verdict beside a page: everything that can stand against it, board by board, and only what changed is judged."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from typing import Any

import pytest
from msgspec import structs

from display import grids, schedule, selection
from display.editor import board_look
from display.editor.board_look import Board, Look
from display.editor.remarks import Finding, Weight
from display.editor.verdict import BesidePages, HallData, Judge, PageVerdict
from display.gate import Gate
from display.legibility import MOST_SHEETS
from display.motion import RATE
from display.rounds import START, Draw
from display.schedule import SheetKind
from display.steps import finished
from labourhall.contract.playlist import (
    ClockPage,
    NoticePage,
    Page,
    Playlist,
    Selection,
    SpotlightPage,
    TickerPage,
    VacancyPage,
)
from labourhall.contract.soundness import LONGEST_TEXT
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words
from scripts.wall_pictures import NOW, table
from tests.display.editor.boards import VACANCIES, board
from tests.display.editor.remark_gaps import TOLD
from tests.display.test_planner import cycles

DATA = HallData("1", NOW, VACANCIES)
OK = NoticePage("n1", "停电通知", ("明天上午九点到十二点停电",), "通知", "服务台")


@pytest.fixture
def judge(words: Words) -> Judge:
    return Judge((board(words), board(words, grids.LOW_S, name="2")), DATA)


def findings(found: PageVerdict) -> list[Finding]:
    return [one.finding for one in (*found.remarks, *(one for each in found.boards for one in each.remarks))]


def test_a_page_that_is_well_has_nothing_against_it_but_what_its_board_has_no_room_for(judge: Judge) -> None:
    found = judge.verdict(OK)
    assert (found.page, found.remarks) == ("n1", ())
    large, low = found.boards
    assert (large.board, large.remarks, large.sheets) == ("1", (), 1)
    assert large.seconds == 6.0
    assert large.speed == pytest.approx((4 + 12 + 3) / 6)
    assert [one.finding for one in low.remarks] == [Finding.ISSUER_LEFT_OUT]
    assert found.weight is Weight.SAYS
    assert replace(found, boards=(large,)).weight is None


@pytest.mark.parametrize(
    ("page", "finding"),
    [
        (NoticePage("n1", "请打13800138000"), Finding.CONTACT),
        (NoticePage("n1", " "), Finding.NO_HEADLINE),
        (NoticePage("n1", "长", ("字" * LONGEST_TEXT,)), Finding.TOO_MUCH_TEXT),
        (VacancyPage("t1", limit=0), Finding.WRONG_LIMIT),
        (TickerPage("k1", (" ",)), Finding.NO_SENTENCE),
        (TickerPage("k1", ("请打13800138000",)), Finding.CONTACT),
        (TickerPage("k1", ("请__做什么__",)), Finding.BLANK),
        (NoticePage("", "停电"), Finding.UNSOUND),
        (NoticePage("n1", "停电", issuer="服务台" * 40), Finding.CUT),
        (NoticePage("n1", "停电", ("笑😀",)), Finding.LACKING),
        (VacancyPage("t1", "岗位", "质量" * 12), Finding.CROWDED),
        (NoticePage("n1", "停电", title="一个长到放不下钟的页面标题呀呀呀"), Finding.TITLE_REPLACED),
        (VacancyPage("t1", "岗位", "范围" * 30), Finding.SCOPE_LEFT_OUT),
        (SpotlightPage("s1", "岗位", "范围" * 30), Finding.SCOPE_LEFT_OUT),
        (NoticePage("n1", "很长" * 12), Finding.HEADLINE_IS_LINE),
        (NoticePage("n1", "停电", ("字" * 300,)), Finding.MANY_SHEETS),
        (VacancyPage("t1", districts=("000000",)), Finding.NOTHING),
        (SpotlightPage("s1", trades=("没有",)), Finding.NOTHING),
        (VacancyPage("t1"), Finding.NOT_WHOLE),
        (NoticePage("n1", "停电", until=NOW.date() - timedelta(days=1)), Finding.OVER),
        (VacancyPage("t1", limit=3), Finding.BY_TURNS),
    ],
    ids=lambda one: one.name if isinstance(one, Finding) else "",
)  # fmt: skip
def test_what_is_wrong_with_a_page_is_found(judge: Judge, page: Page, finding: Finding) -> None:
    found = judge.verdict(page)
    assert finding in findings(found)
    remarks = (*found.remarks, *(one for each in found.boards for one in each.remarks))
    assert {len(one.told) for one in remarks if one.finding is finding} == {TOLD.get(finding, 0)}
    assert found.weight is not None
    assert found.weight >= finding.weight
    assert finding not in findings(judge.verdict(OK))


def test_of_a_page_that_is_not_shown_nothing_is_said_of_how_it_looks(judge: Judge) -> None:
    page = VacancyPage("t1", "一个长到放不下钟的页面标题呀呀呀", districts=("000000",))
    assert findings(judge.verdict(page)) == [Finding.NOTHING]
    told = NoticePage("n1", "请打13800138000", issuer="服务台" * 40)
    assert findings(judge.verdict(told)) == [Finding.CONTACT]
    assert [one.sheets for one in judge.verdict(told).boards] == [0, 0]


def test_the_halls_own_number_is_no_contact(words: Words) -> None:
    page = NoticePage("n1", "请打020-12345678")
    data = replace(DATA, gate=Gate("02012345678"))
    assert Finding.CONTACT not in findings(Judge((board(words),), data).verdict(page))


@pytest.mark.parametrize(
    ("pitch", "far", "expected"),
    [(10.0, 30.0, None), (5.0, 17.0, Finding.UNCOMFORTABLE), (5.0, 30.0, Finding.ILLEGIBLE)],
)
def test_type_is_measured_against_the_far_row(words: Words, pitch: float, far: float, expected: Finding | None) -> None:
    found = Judge((board(words, pitch=pitch, far=far),), DATA).verdict(OK).boards[0].remarks
    assert [one.finding for one in found] == ([] if expected is None else [expected])
    assert [one.told for one in found] == ([] if expected is None else [(16, "16" if far < 20 else "28")])


def test_characters_that_do_not_stand_are_named_with_the_size_that_they_would_need(words: Words) -> None:
    seen = Judge((board(words),), DATA).verdict(VacancyPage("t1", "岗位", "质量" * 12)).boards[0].remarks
    assert [one.told for one in seen if one.finding is Finding.CROWDED] == [("量", 16, 24)]
    issued = NoticePage("n1", "停电", ("明天上午",), issuer="质量科")
    assert Judge((board(words),), DATA).verdict(issued).boards[0].remarks == ()


def test_a_missing_glyph_is_named_once_and_only_if_it_is_the_pages_own(judge: Judge) -> None:
    found = judge.verdict(NoticePage("n1", "停电😀", ("😀😀🤖",)))
    [lacking] = {one.told for one in found.boards[0].remarks if one.finding is Finding.LACKING}
    assert sorted(str(lacking[0])) == ["😀", "🤖"]
    strange = replace(table()[0], trade="焊😀")
    judge.renew(replace(DATA, version="2", vacancies=(strange,)))
    assert Finding.LACKING not in findings(judge.verdict(VacancyPage("t1")))


def test_a_table_says_how_many_it_selects_how_many_never_come_up_and_how_long_it_takes(judge: Judge) -> None:
    for page in (VacancyPage("t1"), VacancyPage("t1", limit=5), VacancyPage("t1", trades=("电焊工",))):
        for each in judge.boards:
            cycle = each.player.planner.cycle((page,), VACANCIES)
            [found] = [one for one in judge.verdict(page).boards if one.board == each.name]
            assert found.sheets == len(cycle.sheets)
            assert found.seconds == sum(schedule.dwell(sheet) for sheet in cycle.sheets) / RATE
            assert found.selected == len(selection.selected(page, VACANCIES))
            if page.limit > len(VACANCIES):
                assert found.not_whole == cycle.too_long


def test_every_turn_of_a_page_is_what_the_planner_makes_of_it(judge: Judge) -> None:
    pages = (
        VacancyPage("t1", limit=5),
        VacancyPage("t2"),
        SpotlightPage("s1"),
        OK,
        SpotlightPage("s2", trades=("没有",)),
    )
    for page in pages:
        for each in judge.boards:
            rounds = START
            for _ in range(7):
                cycle, draw = each.player.planner.cycle((page,), VACANCIES, rounds), Draw(rounds)
                expected = [(schedule.dwell(sheet), sheet.numbers) for sheet in cycle.sheets]
                found = finished(judge.playing(page, each, draw))
                assert [(one.frames, one.numbers) for one in found] == expected
                rounds = draw.settled()
                for one in found:
                    rounds = rounds.shown(one.pool, one.numbers) if one.pool is not None else rounds


def test_what_the_board_leaves_out_plays_nothing(judge: Judge) -> None:
    over = VacancyPage("t1", until=NOW.date() - timedelta(days=1))
    told = VacancyPage("t2", "请打13800138000")
    for page in (over, told):
        assert judge.first(page, judge.boards[0]) == ()
        assert judge.numbers(page, judge.boards[0]) == frozenset()
    assert judge.numbers(OK, judge.boards[0]) == frozenset()


def test_a_long_notice_is_proposed_to_be_split_from_so_many_sheets_on(judge: Judge) -> None:
    few, many = ("字" * (19 * 3 * count - 30) for count in (MOST_SHEETS, MOST_SHEETS + 1))
    assert judge.verdict(NoticePage("n1", "停电", (few,))).boards[0].remarks == ()
    [remark] = judge.verdict(NoticePage("n1", "停电", (many,))).boards[0].remarks
    assert (remark.finding, remark.told, remark.field) == (Finding.MANY_SHEETS, (MOST_SHEETS + 1,), "lines")


class Counted:
    """Counts what is looked at."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pages: list[str] = []
        look = board_look.look

        def counted(board: Board, page: Page, *rest: Any) -> Look:
            self.pages.append(page.id)
            return look(board, page, *rest)

        monkeypatch.setattr(board_look, "look", counted)

    def taken(self) -> set[str]:
        found, self.pages = set(self.pages), []
        return found


PAGES: Sequence[Page] = (OK, VacancyPage("t1"), SpotlightPage("s1"))


def test_only_what_changed_is_judged_anew(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = Counted(monkeypatch)
    first = judge.verdicts(PAGES)
    assert looked.taken() == {"n1", "t1", "s1"}
    assert judge.verdicts(PAGES) == first
    assert looked.taken() == set()
    judge.verdicts((VacancyPage("t1", "新的"), *PAGES[2:]))
    assert looked.taken() == {"t1"}
    judge.verdicts(PAGES)
    assert looked.taken() == {"n1", "t1"}


LONG = tuple(f"第{line}行，明天上午九点到十二点停电，请各窗口提前保存。" for line in range(20))


BEFORE = NoticePage("n1", "停电", LONG)
RUNS = TickerPage("k1", ("请保管好随身物品",))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BEFORE, NoticePage("n1", "停电", ("多" + LONG[0], *LONG[1:]))),
        (BEFORE, NoticePage("n1", "停电", (*LONG[:9], "多" * 60, *LONG[9:]))),
        (BEFORE, NoticePage("n1", "停电", (*LONG[:9], "笑😀", *LONG[10:]))),
        (BEFORE, NoticePage("n1", "停电", LONG[:4])),
        (BEFORE, NoticePage("n1", "停电", LONG, "新的")),
        (BEFORE, NoticePage("n1", "停电", LONG, issuer="服务台" * 40)),
        (BEFORE, NoticePage("n2", "停电", LONG)),
        (BEFORE, VacancyPage("t1")),
        (RUNS, TickerPage("k1", ("请保管好随身物品！",))),
        (RUNS, ClockPage("")),
        (ClockPage(""), RUNS),
    ],
    ids=[
        "a letter", "more sheets", "no glyph", "fewer", "a title", "cut", "another page", "another kind",
        "a letter that runs", "nothing runs any more", "text runs",
    ],
)  # fmt: skip
def test_what_is_taken_from_the_last_look_is_what_a_first_look_sees(judge: Judge, before: Page, after: Page) -> None:
    judge.look(before, judge.boards[0])
    judge.verdict(before)
    fresh = Judge(judge.boards, DATA)
    assert judge.look(after, judge.boards[0]) == fresh.look(after, judge.boards[0])
    assert judge.verdict(after) == fresh.verdict(after)
    assert judge.look(before, judge.boards[0]) == fresh.look(before, judge.boards[0])


def test_a_key_in_a_long_notice_has_only_the_sheets_drawn_that_it_changes(judge: Judge) -> None:
    large = judge.boards[0]
    before = judge.look(NoticePage("n1", "停电", LONG), large)
    after = judge.look(NoticePage("n1", "停电", (*LONG[:-1], LONG[-1] + "！")), large)
    assert len(after.pictures) == len(before.pictures) > 10
    same = [one is two for one, two in zip(before.pictures, after.pictures, strict=True)]
    assert same == [True] * (len(same) - 1) + [False]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (replace(DATA, now=NOW + timedelta(minutes=1)), set()),
        (replace(DATA, version="2", vacancies=VACANCIES[1:]), {"t1", "s1"}),
        (replace(DATA, now=NOW + timedelta(days=1)), {"n1", "t1", "s1"}),
        (replace(DATA, shows_ages=True), {"n1", "t1", "s1"}),
        (replace(DATA, gate=Gate("02012345678")), {"n1", "t1", "s1"}),
    ],
    ids=["a minute later", "other vacancies", "another day", "ages are shown", "another number"],
)
def test_new_data_renew_what_hangs_on_them(
    judge: Judge, monkeypatch: pytest.MonkeyPatch, data: HallData, expected: set[str]
) -> None:
    judge.verdicts(PAGES)
    looked = Counted(monkeypatch)
    judge.renew(data)
    fresh = Judge(judge.boards, data).verdicts(PAGES)
    looked.taken()
    assert judge.verdicts(PAGES) == fresh
    assert looked.taken() == expected


def test_after_new_data_pages_are_judged_one_by_one(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    first = judge.verdicts(PAGES)
    judge.renew(replace(DATA, version="2"))
    looked = Counted(monkeypatch)
    steps = judge.catch_up(PAGES)
    assert looked.taken() == set()
    assert next(steps) == first[1]
    assert looked.taken() == {"t1"}
    assert list(steps) == [first[2]]
    assert list(judge.catch_up(PAGES)) == []


def test_a_vacancy_that_stayed_is_not_fitted_again(judge: Judge) -> None:
    judge.verdicts(PAGES)
    calls: list[str] = []
    for fits in judge._fits.values():
        planner = fits._planner
        facts = planner.facts

        def counted(one: Vacancy, shows_ages: bool, read: Any = facts) -> Any:
            calls.append(one.number)
            return read(one, shows_ages)

        fits._planner = replace(planner, facts=counted)
    changed = replace(VACANCIES[0], openings=99)
    judge.renew(replace(DATA, version="2", vacancies=(changed, *(replace(one) for one in VACANCIES[2:]))))
    judge.verdicts(PAGES)
    assert set(calls) == {changed.number}
    assert VACANCIES[1].number not in judge._fits["1", False, False]._tables


def test_the_vacancies_can_be_fitted_bit_by_bit_before_a_key_waits_for_it(judge: Judge) -> None:
    assert len(list(islice(judge.prepare(VACANCIES), 3))) == 3
    assert len(judge._fits["1", False, False]._tables) == 3
    assert len(list(judge.prepare(VACANCIES))) == len(VACANCIES)
    assert len(judge._fits["2", False, False]._alone) == len(VACANCIES)


def test_a_board_of_cards_alone_has_no_rows(words: Words) -> None:
    each = board(words, grids.MEDIUM_S)
    found = Judge((each,), DATA).first(VacancyPage("t1"), each)
    cycle = each.player.planner.cycle((VacancyPage("t1"),), VACANCIES)
    assert {sheet.kind for sheet in cycle.sheets} == {SheetKind.CARDS}
    assert [one.numbers for one in found] == [sheet.numbers for sheet in cycle.sheets]


def test_a_page_of_the_own_district_waits_for_somebody_to_say_which_that_is(words: Words) -> None:
    page, judge = VacancyPage("t1", selection=Selection.OWN_DISTRICT), Judge((board(words),), DATA)
    assert [one.finding for one in judge.verdict(page).remarks] == [Finding.NO_DISTRICT]
    judge.renew(replace(DATA, district="440112"))
    assert judge.verdict(page).remarks == ()
    assert {one.place.district for one in judge.about(page)} == {"440112"}
    judge.renew(replace(DATA, district="440199"))
    assert [one.finding for one in judge.verdict(page).remarks] == [Finding.NOTHING]


def test_what_comes_first_is_another_page_of_the_same_pool(words: Words) -> None:
    each = board(words)
    judge = Judge((each,), DATA)
    newest, most = VacancyPage("t1", limit=3), VacancyPage("t2", limit=3, selection=Selection.MOST_OPENINGS)
    assert judge.about(newest) != judge.about(most)
    assert judge.about(most)[0].openings == max(one.openings for one in VACANCIES)
    assert judge.numbers(newest, each) == judge.numbers(most, each)
    assert judge.first(newest, each) != judge.first(most, each)


def test_running_text_has_no_turn_says_how_long_once_through_takes_and_where_it_has_no_band(judge: Judge) -> None:
    page = TickerPage("k1", ("请保管好随身物品😀",))
    large, low = judge.verdict(page).boards
    assert (large.sheets, large.seconds > 5) == (0, True)
    assert [(one.finding, one.told) for one in large.remarks] == [(Finding.LACKING, ("😀",))]
    assert ([one.finding for one in low.remarks], low.seconds) == ([Finding.NO_BAND], 0.0)
    assert judge.first(page, judge.boards[0]) == ()
    seen = judge.look(page, judge.boards[0])
    assert any(page.lines[0] in one.texts for one in seen.readings), "it is shown while it runs"


def test_a_clock_is_well_and_has_a_turn(judge: Judge) -> None:
    found = judge.verdict(ClockPage("c1"))
    assert (found.weight, [one.sheets for one in found.boards]) == (None, [1, 1])
    assert [one.frames for one in judge.first(ClockPage("c1"), judge.boards[0])] == [480]


def test_beside_running_text_pages_are_what_the_planner_makes_of_them(words: Words) -> None:
    grids_of = {"1": grids.LARGE_S, "2": grids.LOW_S, "3": grids.LARGE_M}  # a band, none, one that tables alone have
    judge = Judge([board(words, grid, name=name) for name, grid in grids_of.items()], DATA)
    running = TickerPage("k1", ("请保管好随身物品",))
    pages = (VacancyPage("t1", limit=9), SpotlightPage("s1"), replace_lines(OK, "字" * 200), ClockPage("c1"))
    assert judge.has_running_text(Playlist("日常", (*pages, running)))
    assert not judge.has_running_text(Playlist("日常", pages))
    for page in pages:
        for each in judge.boards:
            for cycle in islice(cycles(each.player.planner, (page, running), VACANCIES), 4):
                expected = [(schedule.dwell(sheet), sheet.numbers) for sheet in cycle.sheets]
                found = finished(judge.playing(page, each, Draw(cycle.rounds), beside=BesidePages(has_text=True)))
                assert [(one.frames, one.numbers) for one in found] == expected, (page, each.name)


def replace_lines(page: NoticePage, *lines: str) -> NoticePage:
    return structs.replace(page, lines=lines)
