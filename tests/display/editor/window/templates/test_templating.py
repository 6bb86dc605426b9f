"""Templates by keys alone: chosen by their pictures, filled in from blank to blank, stopped while one is left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from display.editor.templates import NOTICES, OWN
from labourhall.contract.playlist import NoticePage
from tests.display.editor.window.desk import CONTROL, SHIFT, WITHOUT_A_SCREEN, Desk

pytestmark = WITHOUT_A_SCREEN


def taken(desk: Desk, row: int) -> NoticePage:
    """Take the template of that row by keys."""
    desk.press(Qt.Key.Key_N, CONTROL | SHIFT)
    gallery = desk.window.templating.gallery
    desk.until(gallery.isActiveWindow)
    for _ in range(row):
        QTest.keyClick(gallery.list, Qt.Key.Key_Right)
    QTest.keyClick(gallery.list, Qt.Key.Key_Return)
    desk.until(lambda: not gallery.isVisible())
    desk.activate()
    page = desk.work.document.page(desk.window.pages.chosen)
    assert isinstance(page, NoticePage)
    return page


def chosen(desk: Desk) -> NoticePage:
    page = desk.work.document.page(desk.window.pages.chosen)
    assert isinstance(page, NoticePage)
    return page


def test_a_template_becomes_one_page_behind_the_chosen_one_and_one_undo_takes_it_back(at_desk: Desk) -> None:
    before = at_desk.work.document
    page = taken(at_desk, NOTICES.index("power"))
    assert at_desk.ids() == ["v1", page.id, "n1", "n2", "n3"]
    assert page.headline == "停电暂停办理"
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    assert at_desk.work.document == before


def test_what_is_typed_takes_the_place_of_the_first_blank_and_tab_goes_to_the_next(at_desk: Desk) -> None:
    taken(at_desk, NOTICES.index("closing"))
    at_desk.type("元旦")
    assert chosen(at_desk).headline == "元旦放假通知"
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.type("1月1日")
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.type("1月3日")
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.type("1月4日")
    assert chosen(at_desk).lines == ("1月1日至1月3日放假", "1月4日起照常开门", "急事请打 12333 咨询")
    lines = at_desk.window.form.editors["lines"]
    at_desk.press(Qt.Key.Key_Tab)
    at_desk.until(lambda: not lines.hasFocus())


def test_a_page_with_a_blank_is_red_and_is_not_published(at_desk: Desk) -> None:
    page = taken(at_desk, NOTICES.index("fair"))
    at_desk.press(Qt.Key.Key_Return, CONTROL)
    assert "还有" in at_desk.said
    assert "__几月几日__" in at_desk.said
    assert at_desk.window.pages.chosen == page.id


def test_the_pictures_are_drawn_as_the_board_will_show_them_and_what_has_no_data_yet_stays_black(at_desk: Desk) -> None:
    at_desk.press(Qt.Key.Key_N, CONTROL | SHIFT)
    gallery = at_desk.window.templating.gallery

    def lit(row: int) -> bool:
        image = gallery.list.item(row).icon().pixmap(240, 120).toImage()
        black = QColor("black").rgb()
        return any(image.pixel(x, y) != black for x in range(0, 240, 2) for y in range(0, 120, 2))

    at_desk.until(lambda: lit(len(NOTICES) + OWN.index("law")))
    assert lit(0)
    assert not lit(len(NOTICES) + len(OWN)), "the table of all vacancies, which are not there yet"
    QTest.keyClick(gallery, Qt.Key.Key_Escape)
    at_desk.activate()
    assert at_desk.ids() == ["v1", "n1", "n2", "n3"]
