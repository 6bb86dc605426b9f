from dataclasses import replace

from kiosk.tasks.home.states import AtHome
from labourhall.market.groups import Groups
from labourhall.program import words
from scripts.samples import CUT, GROUPS, GUEST, HOLDER, NO_GROUPS, STRANGER, UP, opened
from tests.kiosk.sight.seen import shown, sight


def test_home_shows_this_person_s_figures_and_no_money() -> None:
    props = shown(sight(opened(AtHome())))
    assert (props.name, props.greeting) == ("陈*", "早上好")
    assert [tile.figure for tile in (*props.main, *props.tiles)] == ["37", "3", "146", "1", "3"]
    assert "元" not in "".join(tile.unit for tile in props.tiles)


def test_home_of_a_stranger_offers_tiles_and_says_what_is_not_known() -> None:
    props = shown(sight(opened(AtHome(), STRANGER)))
    assert props.main[0].word == "找岗位"
    near, records, letters, wishes = props.tiles
    assert (near.figure, near.available, near.more) == ("–", False, "选了工种就知道")
    assert (records.figure, records.more) == ("–", "输密码就能看")
    assert (letters.readable, letters.available, wishes.more) == (True, False, "选工种和地区")


def test_the_one_tile_counts_what_fits_and_what_may_be_asked_and_says_which() -> None:
    def tile(groups: Groups) -> tuple[str, str]:
        face = shown(sight(opened(AtHome(), replace(HOLDER, groups=groups)))).main[0]
        return face.figure, face.more

    assert tile(GROUPS) == ("37", "其中 14 个先问一声")
    assert tile(replace(GROUPS, fits=NO_GROUPS.fits)) == ("14", "都要先问一声")
    assert tile(replace(GROUPS, ask=NO_GROUPS.ask)) == ("23", "合适的排在前面")
    assert tile(NO_GROUPS) == ("0", "看看还有什么")


def test_home_without_near_misses_says_so_and_without_a_card_asks_for_one() -> None:
    none = replace(HOLDER, groups=replace(GROUPS, one_step=NO_GROUPS.one_step))
    assert shown(sight(opened(AtHome(), none))).tiles[0].more == "现在没有"
    guest = shown(sight(opened(AtHome(), GUEST)))
    assert guest.name == ""
    assert [tile.more for tile in guest.tiles[1:3]] == ["要插卡", "插卡才能写"]
    cut = shown(sight(opened(AtHome(), STRANGER), CUT))
    assert cut.tiles[1].more == "现在查不了"


def test_a_day_without_new_vacancies_says_no_figure() -> None:
    quiet = replace(UP, figures=replace(UP.figures, new_today=0))
    assert shown(sight(opened(AtHome()), quiet)).lines[0] == words.read("zh_CN").text("home.no_news")
