"""The card images that ship with the product, by name: all generations, dirty and locked cards, other kinds of card.

Everybody in them is invented; docs/card-images.md lists them.
"""

from pathlib import Path
from typing import Final

from cardreader.simulator.refusal import Expected, ImageRefused

FOLDER: Final = Path(__file__).parent / "images"


def names() -> tuple[str, ...]:
    """All that ship, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.json")))


def find(image: Path | str) -> Path:
    """The file of an image that is given by its path or, where there is no such file, by a name ("2.00", "bank").

    Raises ImageRefused.
    """
    path = Path(image)
    if path.is_file():
        return path
    if str(image) in names():
        return FOLDER / f"{image}.json"
    raise ImageRefused(str(image), Expected.IMAGE)
