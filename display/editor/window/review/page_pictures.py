"""Each page of a bundle on each board as PNG files, lamp for pixel and twice as large for paper."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from display.editor.window import page_words
from display.editor.window.judging import Judging
from display.strips.press import Press
from display.walls.frames import png
from labourhall.contract.playlist import Bundle, Page
from labourhall.program.whole_file import write_whole
from labourhall.program.words import Words

UNFIT: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
"""What FAT and Windows take in no name."""
LONGEST: Final = 40


def pictures(page: Page, board: str, judging: Judging, presses: Mapping[str, Press]) -> list[QImage]:
    """The sheets of a page on a board, lamp for pixel; none where it shows nothing, or its data have not come."""
    look = judging.look(page, board)
    return [presses[board].image(picture) for picture in look.pictures] if look is not None else []


def written(
    bundle: Bundle, folder: Path, judging: Judging, presses: Mapping[str, Press], words: Words
) -> Iterator[str]:
    """Write them step by step; each step tells the name of a page that has no picture, or "". Raises OSError.

    A board has a folder of its own, and in it one for what is twice as large.
    """
    pages = [page for playlist in bundle.playlists for page in playlist.pages]
    for board in judging.boards:
        place = folder / fit(words.text("editor.review.folder.board", board))
        twice = place / words.text("editor.review.folder.twice")
        twice.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(pages, 1):
            title = page_words.title_of(page, words)
            images = pictures(page, board, judging, presses)
            for sheet, image in enumerate(images, 1):
                name = f"{number:03d}-{fit(title)}" + (f"-{sheet}" if len(images) > 1 else "") + ".png"
                write_whole(place / name, png(image))
                write_whole(twice / name, png(twice_as_large(image)))
            yield "" if images else words.text("editor.on_board", board, title)


def twice_as_large(image: QImage) -> QImage:
    """Each lamp two by two: nothing is smoothed."""
    mode = Qt.TransformationMode.FastTransformation
    return image.scaled(image.size() * 2, Qt.AspectRatioMode.IgnoreAspectRatio, mode)


def fit(name: str) -> str:
    """A name that every file system takes."""
    return UNFIT.sub("_", name)[:LONGEST].strip(" .") or "_"
