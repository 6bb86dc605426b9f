"""The page itself: words that fit on every screen, in the kiosk's colours, painted and told of without QML."""

import re
import socket
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage, QPainter

import kiosk.controls
from kiosk.out_of_service import __main__ as program
from kiosk.out_of_service import lettering, painting
from kiosk.out_of_service.facts import Facts
from kiosk.out_of_service.layout import Box, layout
from kiosk.out_of_service.lettering import Type, fitted
from kiosk.out_of_service.painting import Page
from labourhall.program import words
from tests.kiosk.out_of_service.test_layout import SCREENS

KNOWN: Final = Facts("P-311", "3", "天河人力资源市场", "020-12333")


def page(facts: Facts) -> Page:
    return Page([words.read(language) for language in program.LANGUAGES], facts)


def pixels(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}


@pytest.mark.parametrize("screen", SCREENS)
def test_every_word_stands_whole_within_its_box(
    qapp: QGuiApplication, screen: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def measured(painter: QPainter, box: Box, text: str, kind: Type, language: str) -> None:
        font = fitted(box, text, kind, language)
        assert font.pixelSize() >= 0.72 * kind.size, f"{text} is set too small"
        room = QRectF(0, 0, box.width, 1e6)
        needed = QFontMetricsF(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        assert needed.width() <= box.width, text
        said.append(text)

    monkeypatch.setattr(painting, "put", measured)
    shown = page(KNOWN).image(*screen)
    assert (shown.width(), shown.height()) == screen
    assert len(said) == 3 * 4 + 2 + 2
    assert {"暂停服务", "暫停服務", "Out of service", "代码 P-311", "天河人力资源市场 · 3 号机", "020-12333"} <= set(
        said
    )


def test_a_name_that_is_far_too_long_is_set_smaller_and_never_cut(qapp: QGuiApplication) -> None:
    box, kind = Box(0, 0, 400, 60), Type(30, 400, painting.INK)
    assert fitted(box, "广州", kind, "zh_CN").pixelSize() == 30
    font = fitted(box, "广州市天河区人力资源市场" * 8, kind, "zh_CN")
    assert lettering.SMALLEST <= font.pixelSize() < 16
    assert fitted(box, "广" * 5000, kind, "zh_CN").pixelSize() == lettering.SMALLEST


def test_what_is_not_known_is_left_out(qapp: QGuiApplication) -> None:
    assert len(layout(1080, 1920, False).rows) == 3
    pictures = [page(facts).image(540, 960) for facts in (KNOWN, Facts("P-311"), Facts("P-312"))]
    assert len({bytes(one.constBits()) for one in pictures}) == 3


def test_its_colours_are_the_kiosks_own(qapp: QGuiApplication) -> None:
    style = (Path(kiosk.controls.__file__).parent / "Style.qml").read_text(encoding="utf-8")
    tokens = {name: QColor(tone) for name, tone in re.findall(r'color (\w+): contrast \? "#\w+" : "(#\w+)"', style)}
    ours = {
        "ink": painting.INK,
        "mute": painting.MUTE,
        "onteal": painting.ON_TEAL,
        "onteal2": painting.ON_TEAL_2,
        "teal2": painting.TEAL_2,
        "honeyt": painting.HONEY_TINT,
    }
    assert ours == {name: tokens[name] for name in ours}
    assert {tokens["teal"].rgb(), tokens["paper"].rgb()} <= pixels(page(KNOWN).image(540, 960))


def test_it_stands_for_its_time_and_tells_of_its_life_after_shown_frames(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(f"\0{tmp_path}")
        heard.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", f"@{tmp_path}")
        monkeypatch.setenv("WATCHDOG_USEC", "300000")
        assert program.shown(qapp, program.page(None, "P-311"), 0.5) == 0
        told = list[bytes]()
        while not told or told[-1] != b"STOPPING=1":
            told.append(heard.recv(100))
    assert told[0] == b"READY=1"
    assert told.count(b"WATCHDOG=1") >= 2
    assert told.count(b"READY=1") == 1
