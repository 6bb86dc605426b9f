"""Lays the README's picture out of a tour's own pictures: kiosk pages in a row, the wall below them."""

import sys
from pathlib import Path

from PIL import Image

TOUR = Path("build/tour/pictures")
OUT = Path("docs/pictures/kiosk-and-wall.png")
KIOSK = ("attract", "matches", "vacancy", "records")
WALL = ("wall-before", "wall-filled")
GROUND = (200, 192, 176)
WIDTH, GAP = 360, 20


def row(names: tuple[str, ...], width: int) -> list[Image.Image]:
    """The named pictures, whatever their numbers on the tour, each `width` pixels wide."""
    pictures = [Image.open(next(TOUR.glob(f"[0-9][0-9]-{name}.png"))).convert("RGB") for name in names]
    return [picture.resize((width, picture.height * width // picture.width)) for picture in pictures]


def main() -> int:
    """Write the picture; a tour with the PIN must have been made before."""
    whole = len(KIOSK) * (WIDTH + GAP) + GAP
    rows = [row(KIOSK, WIDTH), row(WALL, (whole - 3 * GAP) // 2)]
    height = sum(pictures[0].height + GAP for pictures in rows) + GAP
    sheet = Image.new("RGB", (whole, height), GROUND)
    top = GAP
    for pictures in rows:
        for index, picture in enumerate(pictures):
            sheet.paste(picture, (GAP + index * (picture.width + GAP), top))
        top += pictures[0].height + GAP
    OUT.parent.mkdir(exist_ok=True)
    sheet.quantize(64).save(OUT, optimize=True)
    print(f"wrote {OUT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
