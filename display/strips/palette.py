"""The colours of a board and nothing but these (look §5). A channel is 0 or at least 92: dimming is the controller's.

Inside red a channel may be 48, inside the green of a call blue is 70: dimmed away it leaves the colour what it is.
One-bit boards have one lamp colour; form says there what colour says elsewhere.
"""

from collections.abc import Mapping
from typing import Final

from display.lamps import AMBER, BLACK, Colour, Lamps
from display.picture import Ink
from labourhall.contract import pictures

__all__ = ["AMBER", "BLACK", "HALF", "PALETTES", "Colour", "Lamps", "picture_colours"]

PALETTES: Final[Mapping[Lamps, Mapping[Ink, Colour]]] = {
    Lamps.FULL: {
        Ink.ANSWER: (255, 200, 0),
        Ink.TEXT: (225, 220, 200),
        Ink.LABEL: (0, 190, 200),
        Ink.CALLED: (0, 225, 70),
        Ink.GONE: (255, 48, 0),
        Ink.REST: (140, 136, 124),
        Ink.MARK: (120, 92, 0),
        Ink.DIVIDER: (0, 100, 106),
        Ink.SIGNAL_WHITE: (225, 220, 200),
        Ink.SIGNAL_BLUE: (0, 120, 255),
        Ink.SIGNAL_YELLOW: (255, 200, 0),
        Ink.SIGNAL_ORANGE: (255, 120, 0),
        Ink.SIGNAL_RED: (255, 48, 0),
        Ink.GROUND: BLACK,
    },
    Lamps.DUAL: {
        Ink.ANSWER: (255, 230, 0),
        Ink.TEXT: (255, 230, 0),
        Ink.LABEL: (0, 255, 0),
        Ink.CALLED: (0, 255, 0),
        Ink.GONE: (255, 0, 0),
        Ink.REST: (130, 117, 0),
        Ink.MARK: (110, 100, 0),
        Ink.DIVIDER: (0, 130, 0),
        Ink.SIGNAL_WHITE: (255, 230, 0),
        Ink.SIGNAL_BLUE: (0, 255, 0),
        Ink.SIGNAL_YELLOW: (255, 230, 0),
        Ink.SIGNAL_ORANGE: (255, 0, 0),
        Ink.SIGNAL_RED: (255, 0, 0),
        Ink.GROUND: BLACK,
    },
    Lamps.ONE_BIT: {**dict.fromkeys(Ink, AMBER), Ink.GROUND: BLACK},
}


SIGNALS: Final = (Ink.SIGNAL_WHITE, Ink.SIGNAL_BLUE, Ink.SIGNAL_YELLOW, Ink.SIGNAL_ORANGE, Ink.SIGNAL_RED)
LETTERS: Final = (Ink.ANSWER, Ink.TEXT, Ink.LABEL, Ink.CALLED, Ink.GONE, Ink.REST, *SIGNALS)
"""What letters may be drawn in; marks and dividers are too dark to be read."""
LEAST_CONTRAST: Final = 3.0
"""Between letters and their ground, as WCAG 2 reckons it for large type (1.4.3)."""


def pairs(lamps: Lamps) -> frozenset[tuple[Ink, Ink]]:
    """Which letters may stand on which ground: bright ones on the dark, and dark ones on an emergency's block.

    Of those only what stands out on such lamps.
    """
    colours = PALETTES[lamps]
    wanted = [*((ink, Ink.GROUND) for ink in LETTERS), *((Ink.GROUND, ink) for ink in SIGNALS)]
    return frozenset(pair for pair in wanted if contrast(*(colours[ink] for ink in pair)) >= LEAST_CONTRAST)


def contrast(one: Colour, other: Colour) -> float:
    """How much one colour stands out from the other: 1 not at all, 21 as white from black."""
    dark, bright = sorted((_light(one), _light(other)))
    return (bright + 0.05) / (dark + 0.05)


def _light(colour: Colour) -> float:
    """The relative luminance of an sRGB colour, 0–1."""
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


HALF: Final = 128
"""On lamps of one colour, what of a picture is darker than this stays dark: else all its colours were one."""


def picture_colours(palette: Mapping[Ink, Colour]) -> tuple[Colour, ...]:
    """What each index of a picture looks like in this palette."""
    inks = [Ink(role) for role in pictures.ROLES]
    if set(palette.values()) - {BLACK} != {AMBER}:
        return tuple(palette[ink] for ink in inks)
    full = PALETTES[Lamps.FULL]
    return tuple(palette[ink] if _brightness(full[ink]) >= HALF else BLACK for ink in inks)


def _brightness(colour: Colour) -> float:
    """From 0 to 255, as the eye has it (ITU-R BT.601's luma)."""
    red, green, blue = colour
    return 0.299 * red + 0.587 * green + 0.114 * blue
