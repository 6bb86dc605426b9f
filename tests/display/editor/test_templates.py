"""Templates: each can stand on every board of its language, and says by itself what is still to be filled in."""

import pytest

from display import grids
from display.editor import blanks, templates
from display.editor.page_edits import copied
from display.editor.remarks import Finding, Weight
from display.editor.verdict import HallData, Judge
from labourhall.contract.playlist import NoticePage, SpotlightPage, VacancyPage
from labourhall.program import words
from scripts.wall_pictures import NOW
from tests.display.editor.boards import VACANCIES, board

DISTRICTS = {"440111": "白云", "440112": "黄埔", "440103": "荔湾"}


@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
def test_each_stands_on_every_board_as_it_is_and_nothing_but_its_blanks_keeps_it_back(language: str) -> None:
    said = words.read(language)
    boards = [board(said, grid, name=str(place)) for place, grid in enumerate(grids.GRIDS)]
    judge = Judge(boards, HallData("1", NOW, VACANCIES, district="440112"))
    for one in templates.offered(said, VACANCIES, DISTRICTS, "440112"):
        verdict = judge.verdict(copied(one.page, "t1"))
        remarks = [*verdict.remarks, *(remark for each in verdict.boards for remark in each.remarks)]
        heavy = {remark.finding for remark in remarks if remark.weight is not Weight.SAYS}
        heavy -= {Finding.NOT_WHOLE}  # what no layout holds is in no template's hand
        heavy -= {Finding.NO_ENTRIES, Finding.UNSOUND}  # no text is a blank for a day
        assert heavy == ({Finding.BLANK} if blanks.of_page(one.page) else set()), (one.name, remarks)
        if isinstance(one.page, NoticePage):
            assert max(each.sheets for each in verdict.boards) <= 2, one.name


def test_tables_and_posts_are_offered_by_what_there_is_most_of(words: words.Words) -> None:
    found = templates.offered(words, VACANCIES, DISTRICTS)
    tables = [one.page for one in found if isinstance(one.page, VacancyPage)]
    posts = [one.page for one in found if isinstance(one.page, SpotlightPage)]
    assert tables[0] == VacancyPage("")
    assert posts[0] == SpotlightPage("")
    assert [page.selection for page in tables[1:4]] == ["most_openings", "hard_to_fill", "fair"]
    of_liwan = templates.offered(words, VACANCIES, DISTRICTS, "440103")
    assert len(of_liwan) == len(found) + 1
    by_district = [page for page in tables if page.districts]
    by_trade = [page for page in tables if page.trades]
    assert 1 <= len(by_district) <= templates.MOST
    assert len(by_trade) == templates.MOST == len(posts) - 1
    counts = [sum(one.trade in page.trades for one in VACANCIES) for page in by_trade]
    assert counts == sorted(counts, reverse=True)
    assert max(counts) == max(sum(one.trade == each.trade for one in VACANCIES) for each in VACANCIES)


def test_without_vacancies_only_what_needs_none_is_offered(words: words.Words) -> None:
    found = templates.offered(words, (), DISTRICTS)
    assert len(found) == len(templates.NOTICES) + len(templates.OWN) + 9
    assert len({one.name for one in found}) == len(found)


def test_a_blank_is_found_wherever_it_stands_and_filled_it_is_none() -> None:
    page = NoticePage("n1", "__节日__放假", ("从__几月几日__起", "到 ____ 止"), issuer="__")
    assert blanks.of_page(page) == (
        ("headline", "__节日__"), ("lines", "__几月几日__"), ("lines", "__"), ("lines", "__"), ("issuer", "__")
    )  # fmt: skip
    assert blanks.of_page(NoticePage("n1", "元旦放假", ("从1月1日_起",))) == ()
    assert blanks.next_in("从__几月__到__几月__", 3) == (8, 14)
    assert blanks.next_in("从一月到二月", 0) is None
