"""What is painted ahead: each kind at each size, once, and the code so that a telephone reads it."""

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.controls.drawings import DRAWINGS, KEPT, Drawings, drawn
from kiosk.controls.icons import source
from labourhall.printing.qr_code import modules
from labourhall.program.places import asset

ARGUMENTS = {
    "arch": "0E3A40/0E3A40/0",
    "arrow": "981E0D/up",
    "bay": "lit",
    "card": "mono",
    "dashed": "5B706D/3/12/9/FFFDF8",
    "dome": "0E3A40/12",
    "dotted": "5B706D",
    "fanlight": "11/lit",
    "frieze": "down",
    "hatch": "10292C/EFC56A/33/12",
    "icon": "briefcase/0E3A40/FFFDF8/plain",
    "modules": "1101/0110/1010/1110",
    "plug": "mono",
    "rain": "",
    "shelter": "",
}
ICONS = sorted(path.stem for path in asset("icons").glob("*.svg"))


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


@pytest.mark.parametrize("kind", sorted(DRAWINGS))
def test_a_drawing_fills_exactly_its_size_with_something(qapp: QGuiApplication, kind: str) -> None:
    image = drawn(f"{kind}/{ARGUMENTS[kind]}" if ARGUMENTS[kind] else kind, QSize(180, 120))
    assert (image.width(), image.height()) == (180, 120)
    assert len(colours(image)) > 1


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_takes_any_colour_and_names_none_itself(qapp: QGuiApplication, name: str) -> None:
    assert "#" not in source(name)
    one, other = (drawn(f"icon/{name}/{colour}/FFFFFF/bold", QSize(48, 48)) for colour in ("FF0000", "0000FF"))
    assert colours(one) != colours(other)


def test_clear_glass_has_no_colour_of_the_lit_one(qapp: QGuiApplication) -> None:
    honey = 0xFFEFC56A
    assert honey in colours(drawn("fanlight/18/lit", QSize(600, 300)))
    assert honey not in colours(drawn("fanlight/18/clear", QSize(600, 300)))


def test_the_same_drawing_is_painted_once(qapp: QGuiApplication) -> None:
    drawings, size = Drawings(), QSize(60, 60)
    one = drawings.requestImage("icon/pin/0E3A40/FFFDF8/plain", QSize(), size)
    assert drawings.requestImage("icon/pin/0E3A40/FFFDF8/plain", QSize(), size).cacheKey() == one.cacheKey()


def test_drawings_do_not_pile_up(qapp: QGuiApplication) -> None:
    drawings = Drawings()
    for width in range(KEPT + 20):
        drawings.requestImage("arch/0E3A40/0E3A40/0", QSize(), QSize(width + 1, 4))
    assert len(drawings._kept) == KEPT


def test_a_code_can_be_read_from_the_glass(qapp: QGuiApplication) -> None:
    rows = ["".join("1" if dark else "0" for dark in row) for row in modules("岗位号 402317\n缝纫工")]
    image = drawn("modules/" + "/".join(rows), QSize(314, 314))
    page = QImage(image.size(), QImage.Format.Format_RGB888)
    page.fill(0xFFFFFF)
    for x in range(image.width()):
        for y in range(image.height()):
            if image.pixelColor(x, y).alpha():
                page.setPixelColor(x, y, image.pixelColor(x, y))
    picture = Image.frombytes(
        "RGB", (page.width(), page.height()), bytes(page.constBits()), "raw", "RGB", page.bytesPerLine()
    )
    read = zxingcpp.read_barcode(picture)
    assert read is not None
    assert read.text == "岗位号 402317\n缝纫工"
