"""What can be said to the tour, and the one sentence for what cannot."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from cardreader.simulator.library import find
from demo.tour.options import BadArgument, Options, read
from labourhall.program import words


def test_nothing_said_is_the_tour_s_own_choice() -> None:
    assert read([], {}) == Options()


def test_an_empty_value_is_as_if_nothing_was_said() -> None:
    assert read(["VACANCIES=", "NOW=", "BOARD="], {}) == Options()


def test_everything_can_be_said(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.touch()
    options = read(
        [
            f"VACANCIES={file}",
            "COLUMNS=title=岗位,employer=单位",
            "NOW=2000-05-23T09:30:00+08:00",
            "BOARD=448x224,1280x640",
            "TRADE=缝纫工",
            "DISTRICT=荔湾区",
            "LINE=portal",
            "DISK=full",
            "ASK=yes",
            f"OUT={tmp_path / 'tour'}",
        ],
        {"PIN": "123456"},
    )
    assert options.vacancies == file
    assert options.columns == "title=岗位,employer=单位"
    assert options.now == datetime(2000, 5, 23, 9, 30, tzinfo=timezone(timedelta(hours=8)))
    assert options.boards == ((448, 224), (1280, 640))
    assert (options.trade, options.district, options.pin) == ("缝纫工", "荔湾区", "123456")
    assert (options.portal, options.disk_full, options.ask) == (True, True, True)


def test_a_card_may_be_named_that_ships_with_the_product() -> None:
    assert read(["CARD=bank"], {}).card == find("bank")


@pytest.mark.parametrize(
    ("argument", "identifier"),
    [
        ("PIN=123456", "pin_on_command_line"),
        ("COLOUR=red", "not_understood"),
        ("640x320", "not_understood"),
        ("VACANCIES=/nowhere/at/all.csv", "no_file"),
        ("CARD=nobody", "no_card"),
        ("NOW=tomorrow", "now"),
        ("NOW=2026-05-23T09:30:00", "now"),
        ("BOARD=large", "board"),
        ("LINE=cut", "trouble"),
        ("DISK=small", "trouble"),
        ("BOARD=0x320", "board"),
        ("BOARD=640x320,", "board"),
        ("BOARD=640x320,640x320,640x320,640x320,640x320", "board"),
    ],
)
def test_what_cannot_be_used_is_one_sentence_in_every_language(argument: str, identifier: str) -> None:
    with pytest.raises(BadArgument) as caught:
        read([argument], {})
    assert caught.value.identifier == identifier
    for language in ("zh_CN", "zh_HK", "en"):
        sentence = caught.value.sentence(words.read(language))
        assert sentence
        assert "%" not in sentence
        assert "\n" not in sentence


@pytest.mark.parametrize("pin", ["98", "98765a", "12345678901234567"])
def test_a_pin_that_no_card_can_have_is_refused_without_repeating_it(pin: str) -> None:
    with pytest.raises(BadArgument) as caught:
        read([], {"PIN": pin})
    assert pin not in caught.value.sentence(words.read("en"))
