import pytest

from installer import asset_number


def test_what_is_typed_becomes_capitals_and_other_characters_are_not_taken() -> None:
    text = ""
    for character in "th-01 07编é/":
        text = asset_number.typed(text, character)
    assert text == "TH-0107"


def test_a_number_is_never_longer_than_the_field() -> None:
    text = ""
    for _ in range(100):
        text = asset_number.typed(text, "A")
    assert text == "A" * asset_number.LONGEST
    assert asset_number.is_whole(text)
    assert not asset_number.is_whole(text + "A")


@pytest.mark.parametrize(("text", "whole"), [("7", True), ("TH-0107", True), ("", False), ("-1", False), ("1-", False)])
def test_a_hyphen_stands_between_others(text: str, whole: bool) -> None:
    assert asset_number.is_whole(text) is whole


def test_a_machine_is_called_by_role_and_number_and_by_its_role_where_it_has_none() -> None:
    assert asset_number.host_name("kiosk", "TH-0107") == "hall-kiosk-th-0107"
    assert asset_number.host_name("kiosk", "") == "hall-kiosk"
