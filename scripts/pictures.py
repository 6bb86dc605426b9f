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
OUT_OF_SERVICE = "out-of-service"
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
    if chosen.page in OUT_OF_SERVICE:
        stand_in(chosen.look)
    return 0


def stand_in(look: str) -> None:
    """The page that stands where the kiosk does not, as each panel has it."""
    from kiosk.out_of_service.__main__ import LANGUAGES
    from kiosk.out_of_service.facts import Facts
    from kiosk.out_of_service.painting import Page
    from labourhall.program import words
    from scripts.samples import HALL

    page = Page([words.read(one) for one in LANGUAGES], Facts("P-311", HALL.kiosk_name, HALL.hall_name, HALL.phone))
    for panel, (width, height, _) in PANELS.items():
        if look in panel:
            (OUT / OUT_OF_SERVICE).mkdir(parents=True, exist_ok=True)
            page.image(width, height).save(str(OUT / OUT_OF_SERVICE / f"{panel}.png"))


if __name__ == "__main__":
    sys.exit(main())
