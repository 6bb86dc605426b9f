"""A picture by keys alone: fitted to every board of the hall, said in words, a page like any other afterwards."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from display import grids
from display.editor.remarks import Finding
from display.editor.window.imports import fitting
from display.editor.window.imports.picture_file import Note
from display.pages import picture
from labourhall.contract import pictures, wire
from labourhall.contract.playlist import Bundle, PicturePage
from labourhall.contract.playlist_calls import GetVersion
from labourhall.contract.soundness import unsound
from scripts import words
from tests.display.editor.window.desk import CONTROL, WITHOUT_A_SCREEN, Desk
from tests.display.editor.window.staff_city import HALL, StaffCity
from tests.display.editor.window.test_publishing import playing, sign_in

pytestmark = WITHOUT_A_SCREEN
AREAS = [picture.area(grid)[2:] for grid in grids.GRIDS]


def poster(width: int = 800, height: int = 400, lit: int = 20) -> QImage:
    """A dark poster with a yellow band over so many percent of it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width * lit // 100, height, QColor(255, 200, 0))
    painter.end()
    return image


@pytest.fixture
def file(tmp_path: Path, qapp: object) -> Path:
    path = tmp_path / "海报.png"
    poster().save(str(path))
    return path


def taken(desk: Desk, file: Path) -> PicturePage:
    desk.window.importing.open(file)
    dialog = desk.window.picturing.dialog
    desk.until(dialog.isActiveWindow)
    desk.until(dialog.shows.hasFocus)
    QTest.keyClicks(dialog.shows, "poster")
    QTest.keyClick(dialog.shows, Qt.Key.Key_Return)
    desk.until(lambda: not dialog.isVisible())
    desk.activate()
    page = desk.work.document.page(desk.window.pages.chosen)
    assert isinstance(page, PicturePage)
    return page


def test_it_becomes_a_page_that_every_board_of_the_hall_can_show_and_one_undo_takes_it_back(
    at_desk: Desk, file: Path
) -> None:
    before = at_desk.work.document
    page = taken(at_desk, file)
    assert page.shows == "poster"
    verdict = at_desk.judging.of(page)
    assert verdict is not None
    assert [one.finding for one in verdict.remarks] == [Finding.LETTERING]
    assert [board.remarks for board in verdict.boards] == [(), ()]
    assert not unsound(at_desk.work.document.bundle, ("1", "2"))
    canvas = at_desk.window.preview.canvas
    assert "poster" in canvas.accessibleDescription()
    assert canvas.image.pixelColor(100, 150) == QColor(255, 200, 0)
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    assert at_desk.work.document == before


def test_what_it_shows_must_be_said_before_it_is_put_in(at_desk: Desk, file: Path) -> None:
    before = at_desk.work.document
    at_desk.window.importing.open(file)
    dialog = at_desk.window.picturing.dialog
    at_desk.until(dialog.isActiveWindow)
    assert not dialog.take.isEnabled()
    QTest.keyClicks(dialog.shows, "  ")
    QTest.keyClick(dialog.shows, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    at_desk.activate()
    assert at_desk.work.document == before


def test_the_key_for_a_new_picture_asks_for_its_file(at_desk: Desk) -> None:
    before = at_desk.work.document
    at_desk.press(Qt.Key.Key_4, CONTROL)
    at_desk.until(at_desk.window.importing.files.isVisible)
    assert "*.jpg" in at_desk.window.importing.files.nameFilters()[0]
    at_desk.window.importing.files.reject()
    at_desk.activate()
    assert at_desk.work.document == before


def test_it_is_copied_cleared_of_its_words_and_red_like_any_page(at_desk: Desk, file: Path) -> None:
    taken(at_desk, file)
    at_desk.press(Qt.Key.Key_D, CONTROL)
    copy = at_desk.work.document.page(at_desk.window.pages.chosen)
    assert isinstance(copy, PicturePage)
    at_desk.window.form.begin()
    at_desk.press(Qt.Key.Key_A, CONTROL)
    at_desk.press(Qt.Key.Key_Delete)
    at_desk.press(Qt.Key.Key_Return, CONTROL)
    assert "用一句话写出" in at_desk.said
    sizes = at_desk.window.form.editors["fits"]
    assert isinstance(sizes, QLabel)
    assert "530 × 265" in sizes.text()


def test_a_screenshot_that_was_copied_becomes_a_picture_too(at_desk: Desk) -> None:
    QApplication.clipboard().setImage(poster())
    at_desk.window.pages.view.setFocus()
    at_desk.press(Qt.Key.Key_V, CONTROL)
    dialog = at_desk.window.picturing.dialog
    at_desk.until(dialog.isActiveWindow)
    QTest.keyClicks(dialog.shows, "poster")
    QTest.keyClick(dialog.shows, Qt.Key.Key_Return)
    at_desk.until(lambda: len(at_desk.ids()) == 5)
    page = at_desk.work.document.page(at_desk.ids()[1])
    assert isinstance(page, PicturePage)
    assert page.fits == fitting.fitted(poster(), [(640, 265), (448, 173), (168, 265)]), "and for the panel"
    at_desk.activate()


def test_so_many_pictures_that_a_slow_line_cannot_carry_them_are_refused(at_desk: Desk, tmp_path: Path) -> None:
    noise = bytes(place * 7919 % 251 % 11 for place in range(200 * 230))
    png = pictures.packed(200, 230, noise)
    count = pictures.MOST_OF_A_BUNDLE // len(png)
    pages = at_desk.window.pages
    ids = pages.new_ids()
    assert pages.put(tuple(PicturePage(next(ids), "海报", (png,)) for _ in range(count)))
    assert not pages.put((PicturePage(next(ids), "海报", (png,)),))
    assert "慢线路" in at_desk.said
    at_desk.press(Qt.Key.Key_D, CONTROL)
    assert len(at_desk.ids()) == 4 + count


def test_a_glaring_one_and_one_without_a_fit_are_told(at_desk: Desk) -> None:
    bright = PicturePage("p1", "海报", fitting.fitted(poster(lit=90), AREAS))
    wide = PicturePage("p2", "海报", fitting.fitted(poster(), [(640, 265)]))
    verdict, other = at_desk.judging.of(bright), at_desk.judging.of(wide)
    assert verdict is not None
    assert other is not None
    assert Finding.BRIGHT in {one.finding for one in verdict.boards[0].remarks}
    assert [one.finding for one in other.boards[1].remarks] == [Finding.NO_FIT]


@pytest.mark.parametrize(("width", "height"), [(1, 1), (3000, 10), (10, 3000), (640, 265), (1600, 1200)])
def test_whatever_its_shape_it_is_fitted_to_every_board_and_small_enough_for_a_slow_line(
    qapp: object, width: int, height: int
) -> None:
    fits = fitting.fitted(poster(width, height), AREAS)
    page = PicturePage("p1", "海报", fits)
    assert all(picture.picture_sheet(grid, page) for grid in grids.GRIDS)
    assert all(len(png) <= pictures.MOST_BYTES for png in fits)


def test_noise_is_kept_coarser_and_stays_within_its_bound_on_every_board(qapp: object) -> None:
    noise = QImage(1280, 542, QImage.Format.Format_RGB32)
    colours = [QColor(*colour).rgb() for colour in pictures.COLOURS]
    for y in range(noise.height()):
        for x in range(noise.width()):
            noise.setPixel(x, y, colours[(x * 7919 + y * 104729 + x * y) % 251 % len(colours)])
    fits = fitting.fitted(noise, AREAS)
    assert max(map(len, fits)) <= pictures.MOST_BYTES
    assert all(picture.picture_sheet(grid, PicturePage("p1", "噪声", fits)) for grid in grids.GRIDS)


def test_a_published_picture_survives_the_wire(at_desk: Desk, file: Path) -> None:
    taken(at_desk, file)
    bundle = at_desk.work.document.bundle
    assert wire.decode(wire.encode(bundle), Bundle) == bundle


def test_it_is_published_like_any_page(on_line: Desk, staff_city: StaffCity, file: Path) -> None:
    page = taken(on_line, file)
    sign_in(on_line)
    on_line.press(Qt.Key.Key_Return, CONTROL)
    on_line.until(lambda: playing(staff_city) == 1)
    kept = staff_city.desks.publishing.get(GetVersion(HALL, playing(staff_city)), staff_city.officer())
    found = wire.decode(kept.content.encode(), Bundle)
    assert page in [one for playlist in found.playlists for one in playlist.pages]


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_each_note_has_its_words(language: str) -> None:
    assert {f"editor.picture.{one.value}" for one in Note} <= set(words.read_language(language))
