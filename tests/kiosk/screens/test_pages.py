"""What each page shows of a visit, derived without Qt."""

from dataclasses import replace

import pytest

from cardreader.failures import CardKind
from kiosk.screens.attract import derive_attract
from kiosk.screens.cleared import derive_cleared
from kiosk.screens.frame import derive_frame
from kiosk.screens.home import derive_home
from kiosk.screens.idle import derive_idle
from kiosk.screens.letter import derive_letter
from kiosk.screens.machine import derive_machine
from kiosk.screens.matches import derive_matches
from kiosk.screens.near_miss import derive_near_miss
from kiosk.screens.pin import derive_pin
from kiosk.screens.scenes import derive
from kiosk.screens.sight import HallFacts
from kiosk.screens.trouble import derive_card_trouble, derive_records_elsewhere
from kiosk.screens.vacancy import derive_vacancy
from kiosk.screens.waiting import derive_waiting
from kiosk.screens.wishes import derive_wishes
from kiosk.visit.accommodations import Accommodations, Language
from kiosk.visit.states import (
    AskingPin,
    AskingWishes,
    AtHome,
    AtMachine,
    Attract,
    CardTrouble,
    Cleared,
    HallFigures,
    Lettered,
    Listing,
    NearMisses,
    Reading,
    RecordsElsewhere,
    Staffed,
    Surroundings,
    Viewing,
)
from labourhall.market.match import Match, Matches, NearMiss, Requirement
from labourhall.program import words
from scripts.samples import CARD, CUT, GUEST, HALL, HOLDER, LETTER, SAMPLES, STRANGER, TROUBLED, UP, Sample, opened
from tests.kiosk.screens.seen import an_open, sight

STAFF = Staffed("何志明", AtMachine(), 0.0, 7)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_page_has_its_own_kind_of_content(sample: Sample) -> None:
    props = derive(sight(sample.outer, sample.surroundings))
    assert props != type(props)()


def test_attract_counts_the_hall_and_never_says_nought_for_unknown() -> None:
    known = derive_attract(sight(Attract()), Attract())
    assert [one.figure for one in known.counts] == ["3,482", "126", "614"]
    unknown = derive_attract(sight(Attract(), Surroundings(HallFigures())), Attract())
    assert {one.figure for one in unknown.counts} == {"–"}


def test_attract_says_when_no_card_can_be_read_and_where_help_is() -> None:
    broken = derive_attract(sight(Attract(), replace(UP, reader_code="C-101")), Attract())
    assert (broken.trouble, broken.trouble_do) == ("读卡器没有接上", "没有卡，也可以找工作。")
    asked = derive_attract(sight(Attract(help_called=True)), Attract(help_called=True))
    assert "020-8765 4321" in asked.trouble_do
    assert derive_attract(sight(Attract()), Attract()).trouble == ""


def test_each_language_is_named_in_itself_on_every_attract_screen() -> None:
    assert [one.ask for one in derive_attract(sight(Attract()), Attract()).tongues] == [
        "按这里",
        "撳呢度",
        "Touch here",
    ]


def test_reading_goes_on_from_card_to_city() -> None:
    assert derive_waiting(sight(Reading("t", 0)), Reading("t", 0)).step == 0
    read = Reading("t", 0, CARD)
    assert derive_waiting(sight(read), read).step == 1


def test_home_shows_this_person_s_figures_and_no_money() -> None:
    props = derive_home(sight(opened(AtHome())), opened(AtHome()))
    assert (props.name, props.greeting) == ("陈*", "早上好")
    assert [tile.figure for tile in (*props.main, *props.tiles)] == ["23", "3", "146", "1", "3"]
    assert "元" not in "".join(tile.unit for tile in props.tiles)


def test_home_of_a_stranger_offers_tiles_and_says_what_is_not_known() -> None:
    props = derive_home(sight(opened(AtHome(), STRANGER)), opened(AtHome(), STRANGER))
    assert props.main[0].word == "找岗位"
    near, records, letters, wishes = props.tiles
    assert (near.figure, near.available, near.more) == ("–", False, "选了工种就知道")
    assert (records.figure, records.more) == ("–", "输密码就能看")
    assert (letters.readable, letters.available, wishes.more) == (True, False, "选工种和地区")


def test_home_without_near_misses_says_so_and_without_a_card_asks_for_one() -> None:
    none = replace(HOLDER, matches=Matches(1, HOLDER.matches.ranked[:1], (), "r1"))
    assert derive_home(sight(opened(AtHome(), none)), opened(AtHome(), none)).tiles[0].more == "现在没有"
    guest = derive_home(sight(opened(AtHome(), GUEST)), opened(AtHome(), GUEST))
    assert guest.name == ""
    assert [tile.more for tile in guest.tiles[1:3]] == ["要插卡", "插卡才能写"]
    cut = derive_home(sight(opened(AtHome(), STRANGER), CUT), opened(AtHome(), STRANGER))
    assert cut.tiles[1].more == "现在查不了"


def test_a_list_page_has_three_rows_and_two_in_large_letters() -> None:
    outer = opened(Listing(7))
    props = derive_matches(sight(outer), outer, Listing(7))
    assert (len(props.rows), props.note, props.first, props.last) == (2, "23 个 · 第 8 页，共 8 页", False, True)
    large = derive_matches(sight(outer, looks=Accommodations(large=True)), outer, Listing(0))
    assert (len(large.rows), large.note) == (2, "第 1 页，共 12 页")


def test_a_vacancy_that_left_meanwhile_cannot_be_opened() -> None:
    ranked = (Match("999999", 1.0, (), ()),)
    outer = opened(Listing(0), replace(HOLDER, matches=Matches(1, ranked, (), "r1")))
    row = derive_matches(sight(outer), outer, Listing(0)).rows[0]
    assert (row.available, row.trade, row.employer) == (False, "岗位 999 999", "这个岗位刚刚招满或撤下")
    view = opened(Viewing("999999", 0))
    gone = derive_vacancy(sight(view), view, Viewing("999999", 0))
    assert (gone.gone, gone.available, gone.qr) == (True, False, ())


def test_an_empty_list_says_what_helps() -> None:
    outer = an_open("matches-none")
    props = derive_matches(sight(outer), outer, Listing(0))
    assert props.rows == ()
    assert props.empty_do == "换个条件再看看。"


def test_what_an_employer_did_not_say_is_not_guessed() -> None:
    outer = opened(Viewing("415530", 0))
    props = derive_vacancy(sight(outer), outer, Viewing("415530", 0))
    values = {fact.caption: fact.value for fact in props.facts}
    assert values["班次"] == values["社保"] == values["吃住"] == "没写"
    assert values["学历"] == values["年龄"] == values["证件"] == "没提"


def test_the_letter_button_says_why_not() -> None:
    guest = opened(Viewing("402317", 0), GUEST)
    assert derive_vacancy(sight(guest), guest, Viewing("402317", 0)).letter_sub == "要插卡"
    closed = Viewing("402317", 0, code="L-215")
    shown = derive_vacancy(sight(opened(closed)), opened(closed), closed)
    assert (shown.available, shown.trouble) == (False, "这个岗位刚招满")
    again = replace(opened(Viewing("402317", 0)), letters=("402317",))
    assert derive_vacancy(sight(again), again, Viewing("402317", 0)).letter_sub == "您已经有一份"
    waiting = Viewing("402317", 0, waiting="t")
    assert derive_vacancy(sight(opened(waiting)), opened(waiting), waiting).busy


@pytest.mark.parametrize(
    ("paper", "title", "code"),
    [
        ("printing", "正在打印", ""),
        ("printed", "请取走推荐信", ""),
        ("none", "请记下编号", ""),
        ("K-510", "信没有打出来", "K-510"),
    ],
)
def test_a_letter_is_good_whatever_the_paper_does(paper: str, title: str, code: str) -> None:
    task = Lettered(LETTER, 0, paper)
    props = derive_letter(sight(opened(task)), opened(task), task)
    assert (props.paper, props.number, props.check, props.until) == (title, "TJ2026-004417", "7K3P", "12月2日")
    assert props.printing == (paper == "printing")
    right = derive_frame(sight(opened(task))).foot_right
    assert right == (f"代码 {code}" if code else "")


def test_a_near_miss_names_the_one_missing_piece() -> None:
    outer = opened(NearMisses(0))
    props = derive_near_miss(sight(outer), outer, NearMisses(0))
    assert (props.missing, props.first, props.last) == ("叉车证", True, False)
    assert [pane.word for pane in props.panes] == ["年龄合适", "学历够", "班次合适", "不看经验"]
    last = derive_near_miss(sight(outer), outer, NearMisses(2))
    assert (last.missing, last.last) == ("高中毕业", True)


@pytest.mark.parametrize(
    ("miss", "words"),
    [
        (NearMiss("402317", Requirement.SHIFT, "night", 1.0), "夜班"),
        (NearMiss("402317", Requirement.AGE, "50", 1.0), "年龄 50"),
        (NearMiss("402317", Requirement.EXPERIENCE, "2年", 1.0), "2年经验"),
        (NearMiss("402317", Requirement.EDUCATION, "5", 1.0), "本科毕业"),
    ],
)
def test_every_kind_of_missing_piece_has_words(miss: NearMiss, words: str) -> None:
    outer = opened(NearMisses(0), replace(HOLDER, matches=Matches(0, (), (miss,), "r1")))
    props = derive_near_miss(sight(outer), outer, NearMisses(0))
    assert props.missing == words
    assert len(props.panes) == 4


def test_no_near_miss_at_all_is_said() -> None:
    outer = opened(NearMisses(0), STRANGER)
    assert derive_near_miss(sight(outer), outer, NearMisses(0)).gone


def test_trades_with_most_work_come_first_six_a_page() -> None:
    task = AskingWishes("trade", ("4-07-05-00",), (), 0, "")
    props = derive_wishes(sight(opened(task)), opened(task), task)
    assert [tile.word for tile in props.tiles][:2] == ["缝纫工", "保洁员"]
    assert (len(props.tiles), props.last, props.confirm_sub) == (6, False, "选了 1 个：保洁员")
    beyond = derive_wishes(sight(opened(task)), opened(task), replace(task, page=9))
    assert (len(beyond.tiles), beyond.last) == (2, True)


def test_the_whole_city_is_the_first_tile_and_chosen_until_a_district_is() -> None:
    task = AskingWishes("district", (), (), 0, "")
    props = derive_wishes(sight(opened(task)), opened(task), task)
    assert (props.tiles[0].argument, props.tiles[0].chosen, props.confirm_sub) == ("", True, "全市都看")
    chosen = replace(task, districts=("440103",))
    assert not derive_wishes(sight(opened(chosen)), opened(chosen), chosen).tiles[0].chosen


@pytest.mark.parametrize(
    ("task", "confirm", "missing", "may"),
    [
        (AskingPin(3, 2), "确定", "至少还要 2 位", False),
        (AskingPin(3, 4), "确定", "", True),
        (AskingPin(3, 0, waiting="t"), "正在对…", "", False),
        (AskingPin(None, waiting="t"), "确定", "", False),
    ],
)
def test_the_pad_says_what_is_missing(task: AskingPin, confirm: str, missing: str, may: bool) -> None:
    props = derive_pin(sight(opened(task)), task)
    assert (props.confirm, props.confirm_sub, props.may_confirm) == (confirm, missing, may)


def test_tries_are_told_before_the_first_digit() -> None:
    assert derive_pin(sight(opened(AskingPin(3))), AskingPin(3)).tries_words == "还可以试 3 次"
    wrong = AskingPin(2, wrong=True)
    assert derive_pin(sight(opened(wrong)), wrong).tries_more == "刚才没对上。不着急。"
    warned, blocked = AskingPin(1, 6, warned=True), AskingPin(0, blocked=True)
    assert derive_pin(sight(opened(warned)), warned).warned
    assert derive_pin(sight(opened(blocked)), blocked).blocked


def test_a_wrong_card_is_called_by_its_name() -> None:
    assert derive_card_trouble(sight(CardTrouble("C-106", "bank")), CardTrouble("C-106", "bank")).title == "这是银行卡"
    odd = CardTrouble("C-106", "unknown")
    assert derive_card_trouble(sight(odd), odd).title == "这不是社会保障卡"
    assert derive_card_trouble(sight(odd), odd).lines[0] == "请换社会保障卡再插。"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", [kind for kind in CardKind if kind is not CardKind.UNKNOWN])
def test_each_kind_of_card_has_its_name_and_what_to_do(kind: CardKind, language: Language) -> None:
    known = words.read(language.value)
    assert known.has(f"card_kind.{kind}")
    assert known.has(f"card_kind.{kind}.do")


@pytest.mark.parametrize(
    ("code", "calm", "wanted"),
    [
        ("C-106", "卡没有事", "要用的是这张"),
        ("C-104", "不着急", "像这样插"),
        ("C-107", "不是您的问题", ""),
        ("K-501", "不着急", ""),
    ],
)
def test_that_the_card_is_in_order_is_said_only_where_it_is(code: str, calm: str, wanted: str) -> None:
    props = derive_card_trouble(sight(CardTrouble(code)), CardTrouble(code))
    assert (props.calm, props.wanted) == (calm, wanted)


@pytest.mark.parametrize(("minute", "line"), [(26, "9:26 刚断的。"), (42, "9:26 断的，已经 16 分钟。")])
def test_a_cut_line_says_since_when(minute: int, line: str) -> None:
    task = RecordsElsewhere("L-204")
    seen = sight(opened(task, STRANGER), CUT)
    props = derive_records_elsewhere(replace(seen, now=seen.now.replace(minute=minute)), opened(task, STRANGER), task)
    assert (props.scene, props.lines[0], props.works[0].more) == ("plug", line, "6:00 的岗位")


def test_a_cut_that_began_yesterday_counts_over_midnight() -> None:
    task = RecordsElsewhere("L-204")
    seen = sight(opened(task, STRANGER), replace(CUT, line_cut_at="23:50"))
    seen = replace(seen, now=seen.now.replace(hour=0, minute=10))
    assert derive_records_elsewhere(seen, opened(task, STRANGER), task).lines[0] == "23:50 断的，已经 20 分钟。"
    up = sight(opened(task, STRANGER), UP)
    assert derive_records_elsewhere(up, opened(task, STRANGER), task).lines[0] == "刚才没有连上。"


def test_records_elsewhere_say_where() -> None:
    task = RecordsElsewhere("L-212")
    props = derive_records_elsewhere(sight(opened(task, STRANGER)), opened(task, STRANGER), task)
    assert (props.title, props.not_now_where) == ("市里还没有您的登记", "可到 3 号窗口 办")
    assert [one.icon for one in props.works] == ["briefcase", "envelope"]


def test_cleared_lists_what_was_there_and_knows_nobody() -> None:
    props = derive_cleared(sight(Cleared(15, 7, True, 1, False)), Cleared(15, 7, True, 1, False))
    assert props.wiped[2].word == "看过的 7 个岗位"
    assert (props.take, props.back_in) == ("请带好：卡、推荐信 1 份", "15 秒后回到首页")
    inside = derive_cleared(sight(Cleared(15, 0, False, 0, True)), Cleared(15, 0, False, 0, True))
    assert (inside.title, inside.understood, inside.wiped[1].state) == ("请取卡", "", "没有")
    assert "陈" not in repr((props, inside))


def test_the_question_replaces_the_page() -> None:
    outer = an_open("idle")
    assert derive(sight(outer)) == derive_idle(sight(outer), outer)


def test_the_dock_keeps_its_order_on_every_page() -> None:
    order = ["back", "home", "speak", "large", "contrast", "lower", "language", "helped", "call_help", "leave"]
    for sample in SAMPLES:
        for looks in (Accommodations(), Accommodations(large=True)):
            found = [order.index(tool.action) for tool in derive_frame(sight(sample.outer, looks=looks)).tools]
            assert found == sorted(found), sample.name


def test_large_letters_leave_the_way_home_to_the_way_back() -> None:
    actions = [tool.action for tool in derive_frame(sight(an_open("matches"), looks=Accommodations(large=True))).tools]
    assert "home" not in actions
    assert "back" in actions


def test_the_foot_warns_before_the_visit_must_end() -> None:
    outer = replace(an_open("matches"), limit_warned=True)
    assert derive_frame(sight(outer)).foot_left == "还剩两分钟，快到时间了"
    assert derive_frame(sight(an_open("matches"))).foot_left == ""


def test_the_line_is_named_with_the_age_of_the_vacancies() -> None:
    assert derive_frame(sight(an_open("matches"), CUT)).notice == "线路断了，岗位是 6:00 的"
    assert derive_frame(sight(an_open("matches"), replace(CUT, data_as_of=None))).notice == "市里的线路 9:26 断了"


def facts(surroundings: Surroundings, hall: HallFacts = HALL, version: str = "0.1.0") -> dict[str, str]:
    """The staff page's facts by their caption."""
    seen = sight(STAFF, surroundings)
    seen = replace(seen, hall=hall, library=replace(seen.library, version=lambda: version))
    return {fact.caption: fact.value for fact in derive_machine(seen, AtMachine()).facts}


def test_the_staff_page_says_how_the_machine_is() -> None:
    well = facts(UP)
    assert (well["市里的线路"], well["读卡器"], well["打印机"]) == ("正常", "正常", "正常")
    assert (well["版本"], well["机内岗位"], well["岗位更新到"]) == ("0.1.0", "3,482", "9:30")
    ill = facts(TROUBLED)
    assert (ill["市里的线路"], ill["读卡器"], ill["打印机"]) == ("9:26 断的", "C-112", "K-510")
    bare = facts(Surroundings(), HallFacts("", "3", prints=False), version="")
    assert (bare["打印机"], bare["版本"], bare["市场"], bare["岗位更新到"]) == ("没有装", *["还不知道"] * 3)


def test_the_staff_page_lists_the_last_codes_with_their_meaning() -> None:
    props = derive_machine(sight(STAFF, TROUBLED), AtMachine())
    assert (props.recent[0].word, props.recent[0].more) == ("C-112 · 9:40", "读卡器没有反应")
    odd = replace(UP, recent=(("X-1", "8:00"),))
    (found,) = derive_machine(sight(STAFF, odd), AtMachine()).recent
    assert (found.word, found.more) == ("X-1 · 8:00", "")
    assert derive_machine(sight(STAFF), AtMachine()).recent_caption == "开机后没有代码"


def test_before_the_pin_the_glass_does_not_say_whose_card_it_is() -> None:
    pad = replace(STAFF, task=AskingPin(5))
    assert derive_frame(sight(pad)).person == ""
    assert derive_frame(sight(STAFF)).person == "何*明"
    shown = derive_pin(sight(pad), AskingPin(5), staff=True)
    assert (shown.title, shown.without) == ("工作人员卡：请输密码", "")
    assert "何" not in repr(derive(sight(pad)))


def test_a_silent_card_shows_its_code_at_the_staff_s_pad_too() -> None:
    pad = replace(STAFF, task=AskingPin(None, code="C-103"))
    assert derive_frame(sight(pad)).foot_right == "代码 C-103"
