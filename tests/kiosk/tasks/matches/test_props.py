from dataclasses import replace

import pytest

from kiosk.sight.phrases import ReasonWords, shift_and_form
from kiosk.tasks.matches.props import MatchesProps, OverviewProps, derive, derive_overview
from kiosk.tasks.matches.states import AtOverview, ListingMatches
from kiosk.tasks.matches.to import Section
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.states import Holder
from labourhall.contract.rules import age_rules
from labourhall.market.groups import Away, Bar, Group, Groups, Listed, Listing
from labourhall.market.match import Match, Reason
from labourhall.market.order import Order
from labourhall.market.seeker import Wishes
from labourhall.market.vacancy import Conditions, EmploymentForm
from labourhall.program import words
from scripts.samples import ASK_ALONE, GROUPS, GUEST, HOLDER, NO_GROUPS, VACANCIES, opened
from tests.kiosk.sight.seen import an_open, sight

FIRST = ListingMatches(0)


def listed(groups: Groups = GROUPS, task: ListingMatches = FIRST, large: bool = False) -> MatchesProps:
    outer = opened(task, replace(HOLDER, groups=groups))
    return derive(sight(outer, looks=Accommodations(large=large)), task)


def overview(groups: Groups | None = GROUPS) -> OverviewProps:
    holder = replace(HOLDER, groups=groups) if groups is not None else GUEST
    return derive_overview(sight(opened(AtOverview(), holder)), AtOverview())


def one(number: str, bar: Bar | None = None, *reasons: Reason) -> Listing:
    return Listing(1, (Listed(Match(number, 1, (), reasons), Group.ASK if bar else Group.FITS, bar),))


def test_a_list_page_has_three_rows_and_two_in_large_letters() -> None:
    props = listed(task=ListingMatches(7))
    assert (len(props.rows), props.note, props.first, props.last) == (2, "23 个 · 第 8 页，共 8 页", False, True)
    large = listed(large=True)
    assert (len(large.rows), large.note) == (2, "第 1 页，共 12 页")


def test_a_list_that_leaves_some_out_says_of_how_many_it_shows_the_first() -> None:
    cut = replace(GROUPS, fits=replace(GROUPS.fits, count=480))
    assert listed(cut).note == "480 个里前 23 个 · 第 1 页"


def test_each_list_has_its_own_heading_and_no_trade_of_others_stands_under_what_fits() -> None:
    titles = [listed(task=ListingMatches(0, section)).title for section in Section]
    assert titles == ["适合您的岗位", "先问一声", "相近的工种"]
    numbers = {row.number for row in listed(task=ListingMatches(0, Section.NEAR)).rows}
    assert numbers == {one.match.number for one in GROUPS.near.listed}


def test_every_list_says_how_many_it_leaves_out_and_leads_to_them() -> None:
    props = listed()
    assert (props.other, props.other_action) == ("还有 64 个", "overview")
    assert GROUPS.open_of_trade + GROUPS.near.count == 23 + 64
    alone = replace(NO_GROUPS, open_of_trade=23, fits=GROUPS.fits)
    assert (listed(alone).other, listed(alone).other_action) == ("换条件", "wishes")


def test_an_age_that_the_employer_named_stands_in_place_of_any_other_reason_against() -> None:
    asked = replace(GROUPS, ask=one("402317", Bar("age_asked", ("–45",)), Reason("meals"), Reason("far", against=True)))
    (row,) = listed(asked, ListingMatches(0, Section.ASK)).rows
    assert row.reasons == (ReasonWords("包吃", False), ReasonWords("要留意：单位原来招 45 岁以内", True))


@pytest.mark.parametrize(
    ("bar", "said"),
    [
        (Bar("age_asked", ("18–45",)), "单位原来招 18–45 岁"),
        (Bar("age_asked", ("30–",)), "单位原来招 满 30 岁"),
        (Bar("employer_no", ("2026-11-20",)), "单位 11月20日 说不合适"),
        (Bar("education", ("高中",)), "要高中毕业"),
        (Bar("shift", ("night",)), "要上夜班"),
        (Bar("certificate", ("叉车证",)), "要叉车证"),
        (Bar("most_age", ("commercial_driving", "63")), "年龄要先问工作人员"),
        (Bar("dialect", ("潮州话",)), "有一项要问工作人员"),
    ],
)
def test_what_stands_between_is_said_in_plain_words(bar: Bar, said: str) -> None:
    (row,) = listed(replace(GROUPS, ask=one("402317", bar)), ListingMatches(0, Section.ASK)).rows
    assert row.reasons == (ReasonWords(f"要留意：{said}", True),)


def test_a_row_names_the_form_of_employment_where_it_is_no_ordinary_contract() -> None:
    shifts = {row.number: row.shift for row in listed().rows}
    assert (shifts["402317"], shifts["402655"]) == ("白班", "轮班 · 派遣")
    by_the_day = replace(VACANCIES["402317"], employment_form=EmploymentForm.DAILY)
    told = replace(by_the_day, conditions=Conditions("做多少天算多少天"))
    seen = sight(opened(FIRST))
    assert [shift_and_form(one, seen) for one in (by_the_day, told)] == ["白班 · 日结", "日结"]


def test_a_vacancy_that_left_meanwhile_cannot_be_opened() -> None:
    row = listed(replace(GROUPS, fits=one("999999"))).rows[0]
    assert (row.available, row.trade, row.employer) == (False, "岗位 999 999", "这个岗位刚刚招满或撤下")


def test_an_empty_list_says_what_helps() -> None:
    props = derive(sight(an_open("matches-none")), ListingMatches(0))
    assert props.rows == ()
    assert props.empty_do == "换个条件再看看。"


def test_wishes_that_have_no_room_are_counted() -> None:
    many = Wishes(
        ("8-22-01-00", "4-07-05-00", "4-10-01-00", "4-02-06-00", "6-18-02-00"), ("440103", "440104", "440105")
    )
    holder: Holder = replace(HOLDER, seeker=replace(HOLDER.seeker, wishes=many))
    tags = derive(sight(opened(FIRST, holder)), FIRST).chosen
    assert tags == ("缝纫工", "保洁员", "家政护工", "另选 2 个", "荔湾区", "越秀区", "另选 1 个")


def test_the_overview_adds_up_and_says_in_words_what_is_in_no_list() -> None:
    props = overview()
    assert [(tile.word, tile.figure) for tile in props.lists] == [
        ("适合您的岗位", "23"), ("先问一声", "14"), ("还差一步", "3"), ("相近的工种", "6"),
    ]  # fmt: skip
    assert props.note == "您的工种共 81 个"
    assert props.sentences == ("还有 40 个差得多些：要大专毕业、要电工证", "还有 1 个按规定现在不能做：要满 16 岁")
    assert 23 + 14 + 3 + 40 + 1 == 81


def test_an_overview_of_nothing_that_fits_leads_to_what_may_be_asked() -> None:
    fits, ask, *_ = overview(ASK_ALONE).lists
    assert (fits.available, fits.figure, fits.more) == (False, "0", "现在没有")
    assert (ask.available, ask.more) == (True, "年龄可以帮您问")


def test_before_anything_is_ranked_the_overview_has_no_list() -> None:
    assert overview(None).lists == ()


def test_every_rule_of_law_that_may_close_has_words_in_each_language() -> None:
    for language in ("zh_CN", "zh_HK", "en"):
        texts = words.read(language)
        assert all(texts.has(f"law.{rule.id}") for rule in age_rules().work)
    bar = Bar("least_age", ("special_operation", "18"))
    closed = replace(GROUPS, closed=Away(3, ((bar, 2), (Bar("most_age", ("new_rule", "70")), 1))))
    assert overview(closed).sentences[1] == "还有 3 个按规定现在不能做：特种作业的年龄规定、有关年龄的规定"


def test_the_overview_offers_the_other_order_and_says_which_one_it_is_in() -> None:
    assert overview().order == "新的排前面"
    newest = replace(HOLDER, order=Order.NEWEST)
    turned = derive_overview(sight(opened(AtOverview(), newest)), AtOverview())
    assert (turned.order, turned.lists[0].more) == ("合适的排前面", "新的排前面")
    failed = AtOverview(code="K-514")
    assert derive_overview(sight(opened(failed)), failed).trouble
