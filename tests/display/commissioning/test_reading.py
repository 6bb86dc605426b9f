"""What follows from a far row: the board's own type, played forward with what it has to play."""

from dataclasses import replace

from display.commissioning.reading import TooSmall, reading
from display.interrupted import InterruptedPlayer
from display.player import Player
from display.settings import Settings
from display.showing import Data
from scripts.wall_pictures import NOW, TYPHOON
from tests.display.commissioning.a_board import grid_for
from tests.display.conftest import player_for
from tests.display.test_glass import DATA


def player_of(player: Player, settings: Settings) -> InterruptedPlayer:
    return InterruptedPlayer(player_for(grid_for(settings), player))


def test_where_the_boards_type_suffices_every_page_is_read(player: Player) -> None:
    found = reading(Settings(far_row_m=30.0), lambda other: player_of(player, other), DATA, NOW)
    assert (found.small, found.main, found.pages) == (16, 24, ())
    assert (found.comfort_m, round(found.furthest_m)) == (32.0, 55)


def test_a_row_further_away_gets_larger_type(player: Player) -> None:
    found = reading(Settings(far_row_m=40.0), lambda other: player_of(player, other), DATA, NOW)
    assert (found.small, found.main, found.pages) == (24, 32, ())


def test_where_the_boards_largest_type_is_a_strain_its_pages_are_named(player: Player) -> None:
    found = reading(Settings(far_row_m=60.0), lambda other: player_of(player, other), DATA, NOW)
    assert found.is_legible
    assert found.pages == (TooSmall("p1", "岗位信息", 24, False), TooSmall("p2", "通知", 24, False))


def test_an_emergency_hides_no_page_from_it(player: Player) -> None:
    assert DATA.programme is not None
    raised = replace(DATA, programme=replace(DATA.programme, interrupts=(TYPHOON,)))
    found = reading(Settings(far_row_m=60.0), lambda other: player_of(player, other), raised, NOW)
    assert [one.page for one in found.pages] == ["p1", "p2"]


def test_what_nobody_there_can_read_is_said_without_playing_it(player: Player) -> None:
    found = reading(Settings(far_row_m=300.0), lambda other: player_of(player, other), Data(), NOW)
    assert not found.is_legible
    assert found.pages == ()


def test_type_below_the_limit_is_lost(player: Player) -> None:
    settings = Settings(far_row_m=60.0)
    small = InterruptedPlayer(player)  # whose pages are set in 16
    (table, notice) = reading(settings, lambda other: small, DATA, NOW).pages
    assert (table.size, table.is_lost, notice.size) == (16, True, 16)


def test_a_board_without_a_bundle_is_judged_by_what_it_shows_then(player: Player) -> None:
    found = reading(Settings(far_row_m=60.0), lambda other: player_of(player, other), Data(), NOW)
    assert all(one.size == 24 for one in found.pages)
