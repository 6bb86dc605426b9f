"""The colours of Style.qml against each other: contrast by the WCAG 2 formula, in both themes."""

import re
from pathlib import Path

import pytest

import kiosk

STYLE = Path(kiosk.__file__).parent / "controls" / "Style.qml"
TOKEN = re.compile(r'readonly property color (\w+): contrast \? "(#[0-9A-F]{6})" : "(#[0-9A-F]{6})"')
TOKENS = {name: (normal, contrast) for name, contrast, normal in TOKEN.findall(STYLE.read_text(encoding="utf-8"))}

TEXT = [
    *[("ink", ground, 9.3) for ground in ("card", "paper", "mist", "honeyt", "honey", "warm")],
    *[("mute", ground, 7.5) for ground in ("card", "paper", "mist")],
    *[("teal", ground, 9.5) for ground in ("card", "paper", "mist", "warm")],
    *[("kapok", ground, 7.0) for ground in ("card", "paper", "honeyt")],
    ("onteal", "teal", 10.5),
    ("onteal2", "teal", 8.5),
    ("honey", "teal", 7.0),
]
NOT_TEXT = [("edge", "card", 3.0), ("edge", "paper", 3.0), ("celadon", "teal", 3.0), ("petal", "card", 3.0)]


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("text", "ground", "least"), TEXT + NOT_TEXT)
def test_a_pair_of_the_direction_can_be_told_apart(text: str, ground: str, least: float) -> None:
    assert contrast(TOKENS[text][0], TOKENS[ground][0]) >= least


@pytest.mark.parametrize(("text", "ground", "least"), TEXT)
def test_high_contrast_is_black_and_white_and_nothing_else(text: str, ground: str, least: float) -> None:
    assert contrast(TOKENS[text][1], TOKENS[ground][1]) == pytest.approx(21)


def test_white_on_the_main_action_is_readable_pressed_or_not() -> None:
    assert contrast("#FFFFFF", TOKENS["kapok"][0]) >= 8
    assert contrast("#FFFFFF", TOKENS["kapokPressed"][0]) >= 8
    assert contrast(TOKENS["onteal"][0], TOKENS["tealPressed"][0]) >= 11


def test_no_colour_stands_outside_the_tokens() -> None:
    folder = STYLE.parent
    files = [*folder.glob("*.qml"), *(folder.parent / "screens").glob("*.qml")]
    slot = {"#04211F"}  # the mouth of the slot in the drawing of the card
    for path in files:
        if path != STYLE:
            assert set(re.findall(r"#[0-9A-Fa-f]{6}", path.read_text(encoding="utf-8"))) <= slot, path.name
