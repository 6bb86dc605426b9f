"""The kiosk's own icons: SVG on a 48 grid in `assets/icons`, painted in any two colours. Nothing else is here."""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from labourhall.program.places import asset

SMALL: Final = 42
"""Pixels below which the usual stroke comes out too thin."""

USUAL, THICK, BOLD = "3.4", "4", "5"
"""Strokes on the grid of 48: as drawn, where small, in high contrast."""


@cache
def source(name: str) -> str:
    """The SVG text of an icon. An unknown name is our mistake: FileNotFoundError."""
    return asset("icons", f"{name}.svg").read_text(encoding="utf-8")


def draw_icon(painter: QPainter, area: QRectF, arguments: list[str]) -> None:
    """`name/colour/ground/plain|bold`: strokes in `colour`, what is knocked out of a filled icon in `ground`."""
    name, colour, ground, stroke = arguments
    svg = source(name).replace("currentColor", f"#{colour}").replace('"ground"', f'"#{ground}"')
    width = BOLD if stroke == "bold" else THICK if area.width() < SMALL else USUAL
    svg = svg.replace(f'stroke-width="{USUAL}"', f'stroke-width="{width}"')
    QSvgRenderer(QByteArray(svg.encode())).render(painter, area)
