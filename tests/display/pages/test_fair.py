"""A fair in a few lines, and its posts as cards: alike, whole, booth and pay where a vacancy has number and pay."""

from datetime import date

import pytest
from msgspec import structs

from display import grids
from display.grids import LARGE_S, LOW_S, MEDIUM_S, SMALL_S, Grid
from display.pages import listing
from display.pages.fair import announced, banner, post_card, post_words, summary
from display.picture import Ink
from labourhall.contract.playlist import FairPage, FairPost
from labourhall.program.words import Words
from tests.display.conftest import measure

EACH = pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
POST = FairPost("A01", "花都启航汽车部件公司", "汽车装配工", 120, "5500-6500元/月")
OTHER = FairPost("A02", "番禺石碁启明塑料制品厂", "注塑机操作工", 45, "200元/天")
FAIR = FairPage("f", "制造业专场", date(2026, 11, 28), None, "9:00-13:00", "二楼交流大厅", (POST, OTHER))
BEFORE, ON, LATER = date(2026, 11, 23), date(2026, 11, 28), date(2026, 11, 30)


def test_it_is_announced_by_its_day_and_on_its_day_it_is_today(words: Words) -> None:
    before, on = (summary(FAIR, FAIR.posts, day, words) for day in (BEFORE, ON))
    assert (before.when, before.place) == ("11月28日 周六 9:00-13:00", "二楼交流大厅")
    assert (on.when, on.where) == ("今天 9:00-13:00", "9:00-13:00 二楼交流大厅")
    assert before.counts == "2家单位 2个岗位 招165人"


def test_a_fair_of_several_days_says_both_and_is_today_on_each(words: Words) -> None:
    fair = structs.replace(FAIR, last=LATER)
    assert summary(fair, (), BEFORE, words).when == "11月28日 周六至11月30日 周一 9:00-13:00"
    assert summary(fair, (), date(2026, 11, 29), words).when == "今天 9:00-13:00"
    assert summary(structs.replace(FAIR, last=FAIR.first), (), BEFORE, words).when == "11月28日 周六 9:00-13:00"


def test_what_nobody_stated_is_not_said(words: Words) -> None:
    unstated = (structs.replace(POST, openings=0), OTHER)
    assert summary(FAIR, unstated, ON, words).counts == "2家单位 2个岗位"
    assert summary(FAIR, (), ON, words).counts == ""
    assert summary(structs.replace(FAIR, first=None), (), ON, words).when == "9:00-13:00"
    assert post_words(structs.replace(POST, openings=0), words) == (
        "A01",
        "汽车装配工",
        "5500-6500元/月",
        POST.employer,
    )


@EACH
def test_the_announcement_stands_on_every_board(grid: Grid, words: Words) -> None:
    sheets = announced(grid, summary(FAIR, FAIR.posts, BEFORE, words), measure)
    said = " ".join(text for sheet in sheets for text in sheet.said)
    assert all(text in said for text in ("制造业专场", "11月28日", "二楼交流大厅"))


@EACH
def test_a_post_is_whole_on_every_board(grid: Grid, words: Words) -> None:
    long = structs.replace(POST, post="全自动高速模切机机长兼维修", employer=POST.employer * 2)
    for post in (POST, OTHER, *([long] if grid is not SMALL_S else [])):
        card = post_card(grid, post, words, measure)
        assert card is not None
        assert listing.fits(grid, card, measure)
        said = "".join(piece.text for line in card for piece in line.pieces)
        assert all(text in said for text in (post.booth, post.post, post.employer, f"招{post.openings}人"))


def test_a_post_stands_where_a_vacancy_does_and_none_otherwise_than_the_next(words: Words) -> None:
    one, other = (post_card(LARGE_S, post, words, measure) for post in (POST, OTHER))
    assert one is not None
    assert other is not None
    places = [(piece.x, piece.ink) for piece in one[0].pieces]
    cards = LARGE_S.cards
    assert places == [
        (cards.number, Ink.TEXT), (cards.trade, Ink.ANSWER), (cards.pay_right, Ink.ANSWER), (cards.unit, Ink.TEXT)
    ]  # fmt: skip
    assert [[(piece.x, piece.ink) for piece in line.pieces] for line in other] == [
        [(piece.x, piece.ink) for piece in line.pieces] for line in one
    ]


def test_a_long_post_has_its_pay_below_and_a_long_employer_two_lines_but_never_more(words: Words) -> None:
    def lines(**others: str) -> int:
        return len(post_card(MEDIUM_S, structs.replace(POST, **others), words, measure) or ())

    assert lines() == 2
    assert lines(post="全自动高速模切机机长") == 3
    assert lines(employer=POST.employer * 3) == 3
    assert lines(post="全自动高速模切机机长", employer=POST.employer * 3) == 4
    assert lines(employer="启明" * 250) == 0
    assert lines(post="启明" * 250) == 0


def test_the_fairs_name_stands_above_its_booths_where_there_is_room(words: Words) -> None:
    what = summary(FAIR, FAIR.posts, ON, words)
    head = banner(LARGE_S, what, measure)
    assert [piece.text for line in head for piece in line.pieces] == ["制造业专场", "今天 9:00-13:00 二楼交流大厅"]
    assert listing.capacity(LARGE_S, (False, True), head) == 4
    assert banner(LOW_S, what, measure) == banner(grids.LONG_S, what, measure) == ()
    assert banner(LARGE_S, summary(structs.replace(FAIR, name="启明" * 250), (), ON, words), measure) == ()
