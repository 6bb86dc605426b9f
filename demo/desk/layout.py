"""Where the windows lie on one screen: the kiosk upright at the left, the board above the desk at the right."""

import os
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect

from demo.hall.plan import Board, KioskGlass

MARGIN: Final = 8
TITLE_BAR: Final = 32
KIOSK_SHAPE: Final = 9 / 16
LAMPS_WIDE, LAMPS_HIGH = 640, 320
DESK_WANTED, DESK_LEAST = 500, 360
"""Pixels in height: what lies on it without scrolling, and what is used even where the screen is lower."""


@dataclass(frozen=True, slots=True)
class DeskLayout:
    """The desk's own rectangle, and what kiosk and board are told."""

    desk: QRect
    glass: KioskGlass
    board: Board


def laid_out(screen: QRect) -> DeskLayout:
    """Divide the free part of a screen: the kiosk as high as it, the board enlarged or not, the desk in the rest."""
    height = screen.height() - 2 * MARGIN - TITLE_BAR
    width = min(int(height * KIOSK_SHAPE), screen.width() // 2)
    left, top = screen.x() + MARGIN, screen.y() + MARGIN
    right = left + width + 2 * MARGIN
    room = screen.x() + screen.width() - right - MARGIN
    scale = max(0.25, min(2.0, room / LAMPS_WIDE, (height - DESK_WANTED) / LAMPS_HIGH))
    below = top + int(LAMPS_HIGH * scale) + TITLE_BAR + MARGIN
    return DeskLayout(
        desk=QRect(right, below, room, max(DESK_LEAST, screen.y() + screen.height() - below - MARGIN)),
        glass=KioskGlass(width, int(width / KIOSK_SHAPE), os.environ.get("QT_QPA_PLATFORM", ""), (left, top)),
        board=Board(LAMPS_WIDE, LAMPS_HIGH, None, right, top, scale),
    )
