"""Takes pictures of every page of a first start: each panel that it may meet, every language, a panel that is turned.

Writes build/pictures/setup/<look>/*.png and one contact sheet a look. Everything on them is made up.
"""

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from labourhall.program import words
from scripts.setup_samples import TRIED_ALL, setups
from setup.first_start.glass import Size
from setup.screen.pages import page

OUT: Final = Path(__file__).parents[1] / "build" / "pictures" / "setup"
TODAY: Final = "2026-11-29"


@dataclass(frozen=True, slots=True)
class Look:
    """One panel in one language."""

    name: str
    pixels: Size
    language: str = "zh_CN"
    turned: int = 0


LOOKS: Final = (
    Look("portrait", Size(1080, 1920)),
    Look("portrait-zh_HK", Size(1080, 1920), "zh_HK"),
    Look("portrait-en", Size(1080, 1920), "en"),
    Look("landscape", Size(1920, 1080)),
    Look("landscape-en", Size(1920, 1080), "en"),
    Look("small-en", Size(1280, 1024), "en"),
    Look("4k", Size(3840, 2160)),
    Look("4k-portrait", Size(2160, 3840)),
    Look("turned", Size(1920, 1080), "zh_CN", 90),
)


def main() -> int:
    """Take them all, or those whose look and page contain the words given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--look", default="", help="only looks whose name contains this")
    parser.add_argument("--page", default="", help="only pages whose name contains this")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from setup.screen.paper import label_picture

    application = QGuiApplication([])
    for look in LOOKS:
        if chosen.look in look.name:
            print(f"setup {look.name}: {take(look, chosen.page)} pictures", file=sys.stderr)
    label_picture(TRIED_ALL, words.read("zh_CN"), TODAY).save(str(OUT / "label.png"))
    del application
    return 0


def take(look: Look, only: str) -> int:
    """Every page that contains `only` in its name, and the sheet of them; gives how many."""
    from scripts.picture_window import sheet
    from setup.screen.painting import picture

    (OUT / look.name).mkdir(parents=True, exist_ok=True)
    said, pictures = words.read(look.language), []
    for name, setup in setups(look.pixels, look.language, look.turned):
        if only in name:
            image = picture(page(setup, said, TODAY), look.pixels.width, look.pixels.height)
            image.save(str(OUT / look.name / f"{name}.png"))
            pictures.append(image)
    if pictures:
        sheet(pictures).save(str(OUT / f"{look.name}.png"))
    return len(pictures)


if __name__ == "__main__":
    sys.exit(main())
