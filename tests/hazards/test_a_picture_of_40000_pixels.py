"""Pictures that would take all memory, are broken, move, or were made for paper: one sentence, or done right.

A board whose bundle bears one all the same passes its page over and plays the others.
"""

import io
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from display.editor.window.imports import picture_file
from display.editor.window.imports.picture_file import Note
from display.editor.window.imports.unreadable import Unreadable, Why
from display.interrupted import InterruptedPlayer
from display.showing import Data
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from labourhall.contract.playlist import NoticePage, PicturePage
from labourhall.program import words
from scripts.wall_pictures import NOW, programme
from tests.display.editor.window.desk import WITHOUT_A_SCREEN, Desk, desk

pytestmark = WITHOUT_A_SCREEN


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, lines: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def indexed(width: int, height: int, lines: bytes) -> bytes:
    """A picture as bundles bear them."""
    header = struct.pack(">IIBBBBB", width, height, 4, 3, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def saved(kind: str, mode: str = "RGB", **how: Any) -> bytes:
    held = io.BytesIO()
    image = Image.new(mode, (80, 40))
    image.paste(Image.new(mode, (40, 40), "red" if mode == "RGB" else None), (0, 0))
    image.save(held, kind, **how)
    return held.getvalue()


def moving(kind: str) -> bytes:
    return saved(kind, save_all=True, append_images=[Image.new("RGB", (80, 40), "blue")])


LINES = zlib.compress(b"\0" * 5001 * 1000)
REFUSED = {
    "40,000 pixels a side": ("a.png", png(40_000, 40_000, LINES), Why.PIXELS),
    "40,000 pixels wide": ("a.png", png(40_000, 10, LINES), Why.PIXELS),
    "a decompression bomb": ("a.png", png(9_000, 9_000, zlib.compress(b"\0" * 20_000_000)), Why.PIXELS),
    "a moving GIF": ("a.gif", moving("GIF"), Why.MOVES),
    "a moving PNG": ("a.png", moving("PNG"), Why.MOVES),
    "a cut PNG": ("a.png", saved("PNG")[:-40], Why.DAMAGED),
    "a cut JPEG": ("a.jpg", saved("JPEG")[:300], Why.DAMAGED),
    "nothing": ("a.png", b"", Why.KIND),
    "a text": ("a.jpg", "不是图片".encode(), Why.KIND),
    "another kind": ("a.jpg", saved("BMP"), Why.KIND),
    "more bytes than any": ("a.jpg", b"\xff\xd8" + b"\0" * picture_file.MOST_BYTES, Why.SIZE),
}


@pytest.fixture
def at_desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path / "liwan.edits", words.read("zh_CN")) as found:
        yield found


def kept(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(("name", "content", "why"), REFUSED.values(), ids=REFUSED)
def test_it_is_one_sentence_and_nothing_is_unpacked(
    tmp_path: Path, at_desk: Desk, name: str, content: bytes, why: Why
) -> None:
    path = kept(tmp_path, name, content)
    with pytest.raises(Unreadable) as told:
        picture_file.load(path)
    assert told.value.why is why
    before = at_desk.work.document
    at_desk.window.importing.open(path)
    sentence = words.read("zh_CN").text(f"editor.import.file.{why.value}", *told.value.named)
    at_desk.until(lambda: sentence in at_desk.said)
    assert at_desk.work.document == before
    assert not at_desk.window.picturing.dialog.isVisible()


@pytest.mark.qt_log_ignore("libpng|JPEG|Quantization table|DHT|Huffman|component ID|qt.gui.imageio")
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_one_that_is_damaged_inside_is_refused_or_read_and_never_the_end_of_the_editor(
    qapp: QApplication, tmp_path: Path, kind: str
) -> None:
    whole = saved(kind)
    for place in range(20, len(whole) - 40, 23):
        content = whole[:place] + bytes((whole[place] ^ 0xFF,)) + whole[place + 1 :]
        path = kept(tmp_path, "a.png", content)
        with suppress(Unreadable):
            assert not picture_file.load(path).image.isNull()


def test_one_that_was_taken_turned_is_turned_and_it_is_said(qapp: QApplication, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    found = picture_file.load(kept(tmp_path, "a.jpg", saved("JPEG", exif=exif, quality=95)))
    assert (found.image.width(), found.image.height()) == (40, 80)
    assert found.notes == (Note.TURNED,)
    assert found.image.pixelColor(20, 10).red() > 200, "what was at the left is on top"
    assert found.image.pixelColor(20, 70).red() < 50


def test_one_that_was_made_for_paper_is_read_and_it_is_said(qapp: QApplication, tmp_path: Path) -> None:
    held = io.BytesIO()
    Image.new("CMYK", (80, 40), (0, 255, 255, 0)).save(held, "JPEG", quality=95)
    found = picture_file.load(kept(tmp_path, "a.jpg", held.getvalue()))
    assert found.notes == (Note.CMYK,)
    colour = found.image.pixelColor(40, 20)
    assert colour.red() > 180
    assert max(colour.green(), colour.blue()) < 90


def test_what_can_be_seen_through_is_black(qapp: QApplication, tmp_path: Path) -> None:
    held = io.BytesIO()
    Image.new("RGBA", (80, 40), (255, 255, 255, 0)).save(held, "PNG")
    found = picture_file.load(kept(tmp_path, "a.png", held.getvalue()))
    assert found.notes == (Note.SEE_THROUGH,)
    assert found.image.pixelColor(40, 20).name() == "#000000"


BORNE = {
    "40,000 pixels a side": indexed(40_000, 40_000, LINES),
    "more pixels than it says": indexed(80, 40, LINES),
    "a cut one": indexed(80, 40, LINES)[:60],
    "another sort of PNG": saved("PNG"),
    "nothing": b"",
}


@pytest.mark.parametrize("borne", BORNE.values(), ids=BORNE)
def test_a_board_that_bears_it_plays_the_other_pages(borne: bytes, board: InterruptedPlayer) -> None:
    data = Data(programme(PicturePage("p", "海报", (borne,)), NoticePage("n", "停电")), {}, NOW, city_time=NOW)
    showing, pages, press = None, set(), Press(PALETTES[Lamps.FULL])
    for frame in range(0, 3000, 100):
        showing = board.step(showing, data, NOW, frame)
        pages.add(showing.sheet.page)
        assert press.image(board.picture(showing, data, NOW, frame)).width() == 640
    assert pages == {"n"}
