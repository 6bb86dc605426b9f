import pytest

from kiosk.tasks.matches.states import ListingMatches
from kiosk.visit.accommodations import Accommodations, Language
from kiosk.visit.actions import Action
from kiosk.visit.states import Attract
from kiosk.visit.vocabulary import Speak
from tests.kiosk.visit.play import GROUPS, Play, holder, reading

SWITCHES = [
    (Action.LARGE, "large"),
    (Action.CONTRAST, "contrast"),
    (Action.LOWER, "lowered"),
    (Action.HELPED, "helped"),
]


@pytest.mark.parametrize(("action", "field"), SWITCHES)
@pytest.mark.parametrize("play", [Play, reading, holder])
def test_a_switch_turns_on_and_off_everywhere(action: Action, field: str, play: type[Play]) -> None:
    standing = play().touch(action)
    assert getattr(standing.visit.accommodations, field) is True
    assert getattr(standing.touch(action).visit.accommodations, field) is False


@pytest.mark.parametrize(("argument", "language"), [("en", "en"), ("zh_HK", "zh_HK"), ("", "zh_HK"), ("xx", "zh_HK")])
def test_a_language_is_named_or_is_the_next_one(argument: str, language: str) -> None:
    assert Play().touch(Action.LANGUAGE, argument).visit.accommodations.language == language


def test_after_the_last_language_comes_the_first() -> None:
    play = Play().touch(Action.LANGUAGE, "en").touch(Action.LANGUAGE)
    assert play.visit.accommodations.language is Language.MANDARIN


def test_a_page_is_read_out_in_the_chosen_language() -> None:
    play = Play().touch(Action.LANGUAGE, "zh_HK").touch(Action.SPEAK)
    assert play.asked(Speak) == Speak(("speak.attract",), Language.CANTONESE)


def test_help_is_called_for_on_the_attract_screen_and_goes_after_a_while() -> None:
    play = Play().touch(Action.CALL_HELP)
    assert play.visit.outer == Attract(touched_at=play.now, help_called=True)
    assert play.asked(Speak).words == ("speak.help",)
    assert play.wait(180.0).visit.outer == Attract()


def test_help_within_a_visit_is_said() -> None:
    play = holder()
    before = play.open.task
    assert play.touch(Action.CALL_HELP).open.task == before
    assert play.asked(Speak).words == ("speak.help",)


def test_looks_left_behind_on_the_attract_screen_end_after_three_minutes() -> None:
    play = Play().touch(Action.LARGE).wait(179.9)
    assert play.visit.accommodations.large
    assert play.wait(0.1).visit.accommodations == Accommodations()


def test_large_letters_keep_the_first_row_of_a_list_in_sight() -> None:
    play = holder().touch("matches").touch(Action.NEXT_PAGE)
    assert play.task(ListingMatches).page == 1  # rows 3, 4, 5
    assert play.touch(Action.LARGE).task(ListingMatches).page == 1  # rows 2, 3
    assert play.touch(Action.NEXT_PAGE).touch(Action.NEXT_PAGE).task(ListingMatches).page == 3  # row 6
    assert play.touch(Action.LARGE).task(ListingMatches).page == 2
    assert GROUPS.fits.count == 7


def test_other_switches_leave_the_page_of_a_list() -> None:
    play = holder().touch("matches").touch(Action.NEXT_PAGE).touch(Action.CONTRAST)
    assert play.task(ListingMatches).page == 1
