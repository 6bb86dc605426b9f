"""Takes pictures of every page of the kiosk: both panels, normal and large letters, high contrast, every language.

Writes build/pictures/*.png and one contact sheet a look. Everything on them is made up (scripts/samples.py).
"""

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.visit.accommodations import Accommodations, Language

OUT = Path(__file__).parents[1] / "build" / "pictures"
PANELS = {"portrait": (1080, 1920, 268.0), "landscape": (1920, 1080, 476.4)}


@dataclass(frozen=True, slots=True)
class Look:
    """One way to look at all pages."""

    name: str
    panel: str
    accommodations: Accommodations


def looks() -> Iterator[Look]:
    """Every look that is promised."""
    for panel in PANELS:
        yield Look(f"{panel}-normal", panel, Accommodations())
        yield Look(f"{panel}-large", panel, Accommodations(large=True))
        yield Look(f"{panel}-contrast", panel, Accommodations(large=True, contrast=True))
        yield Look(f"{panel}-en", panel, Accommodations(language=Language.ENGLISH))
        yield Look(f"{panel}-zh_HK", panel, Accommodations(language=Language.CANTONESE))
    yield Look("portrait-en-large", "portrait", Accommodations(large=True, language=Language.ENGLISH))
    yield Look("portrait-lowered", "portrait", Accommodations(lowered=True))
    yield Look("portrait-lowered-large", "portrait", Accommodations(lowered=True, large=True))


def main() -> int:
    """Take them all, or those whose look and page contain the words given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--look", default="", help="only looks whose name contains this")
    parser.add_argument("--page", default="", help="only pages whose name contains this")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from scripts.picture_window import Camera

    camera = Camera(OUT)
    for look in looks():
        if chosen.look in look.name:
            width, height, mm = PANELS[look.panel]
            camera.take_all(look.name, (width, height), width / mm, look.accommodations, chosen.page)
            print(f"{look.name}: {camera.taken} pictures", file=sys.stderr)
    camera.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
