"""Where a board stands: on the screen that is named, whatever comes, goes and changes; and what is said of it."""

from dataclasses import replace

import pytest

from display.canvas import Placement, Screen, Standing, Told, standing
from display.failures import BoardFailure
from display.folding import Rect

OFFICE = Screen("HDMI-1", "Dell P2419H ABC", Rect(0, 0, 1920, 1080))
CARD = Screen("DP-2", "NVS MCTRL700 0001", Rect(1920, 0, 1920, 1200))
LARGE = Placement((640, 320), (100, 37), "DP-2")


def failures(found: Standing) -> list[BoardFailure]:
    return [told.failure for told in found.wrong]


@pytest.mark.parametrize("name", ["DP-2", "NVS MCTRL700 0001"])
def test_a_screen_is_meant_by_its_connector_or_its_monitor_in_whatever_order_they_come(name: str) -> None:
    for screens in ((OFFICE, CARD), (CARD, OFFICE)):
        found = standing(replace(LARGE, screen=name), screens)
        assert found.screen == CARD
        assert [fold.target for fold in found.folds] == [Rect(100, 37, 640, 320)]
        assert found.wrong == ()


def test_a_board_without_a_name_for_its_screen_stands_on_the_first_and_stays_there() -> None:
    placement = replace(LARGE, screen="")
    began = standing(placement, (CARD, OFFICE))
    assert began.screen == CARD
    assert standing(placement, (OFFICE, CARD), began).screen == CARD
    assert standing(placement, (OFFICE,), began).screen is None, "another's screen is not painted over"


def test_a_screen_that_is_gone_is_said_with_those_that_there_are_and_found_again() -> None:
    began = standing(LARGE, (OFFICE, CARD))
    gone = standing(LARGE, (OFFICE,), began)
    assert gone.screen is None
    assert gone.wrong == (Told(BoardFailure.NO_SUCH_SCREEN, ("DP-2", "HDMI-1 (Dell P2419H ABC)")),)
    assert standing(LARGE, (OFFICE, CARD), gone) == began


def test_a_machine_without_any_screen_says_so() -> None:
    assert standing(Placement((8, 8)), ()).wrong == (Told(BoardFailure.NO_SUCH_SCREEN, ("", "—")),)
    bare = replace(OFFICE, monitor="")
    assert standing(LARGE, (bare,)).wrong[0].particulars == ("DP-2", "HDMI-1")


def test_two_monitors_of_one_name_are_told_apart_by_connector_alone() -> None:
    twin = replace(CARD, connector="DP-3")
    assert standing(replace(LARGE, screen=CARD.monitor), (CARD, twin)).screen is None
    assert standing(replace(LARGE, screen="DP-3"), (CARD, twin)).screen == twin


def test_a_system_that_scales_is_said() -> None:
    found = standing(LARGE, (replace(CARD, ratio=1.5),))
    assert found.wrong == (Told(BoardFailure.SCALED, ("DP-2", "1.5")),)


def test_a_region_outside_the_screen_is_said_and_shown_as_far_as_it_goes() -> None:
    found = standing(replace(LARGE, at=(1300, 0)), (CARD,))
    assert found.wrong == (Told(BoardFailure.OUTSIDE, ("640×320", "1300, 0", "1920×1200")),)
    assert found.folds


def test_another_resolution_after_the_start_moves_no_piece_and_is_said_until_it_is_over() -> None:
    wide = Placement((2480, 480), screen="DP-2")
    began = standing(wide, (CARD,))
    assert began.wrong == ()
    smaller = standing(wide, (replace(CARD, place=Rect(0, 0, 1024, 768)),), began)
    assert smaller.folds == began.folds
    assert failures(smaller) == [BoardFailure.OTHER_SIZE, BoardFailure.OUTSIDE]
    assert smaller.wrong[0].particulars == ("DP-2", "1024×768", "1920×1200")
    assert standing(wide, (CARD,), smaller) == began


def test_a_screen_that_only_lies_elsewhere_is_the_same() -> None:
    began = standing(LARGE, (OFFICE, CARD))
    assert standing(LARGE, (replace(CARD, place=Rect(0, 0, 1920, 1200)),), began).wrong == ()
