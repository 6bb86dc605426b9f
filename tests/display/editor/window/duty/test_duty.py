"""The duty officer's window at the reference city's own desks: raised in two presses, seen on the boards, lifted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from display.editor.window.city_thread import CityThread
from display.editor.window.duty.duty import Duty
from display.editor.window.duty.duty_desk import DutyDesk
from display.editor.window.duty.duty_dialog import BY_DISTRICT, DutyDialog
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from labourhall.contract.interrupt_calls import Raised, SeeInterrupts
from labourhall.contract.interrupts import Emergency, UrgentNotice
from labourhall.contract.officer_calls import Role
from labourhall.program.words import Words
from tests.display.editor.window.desk import NAMES, Desk, comes
from tests.display.editor.window.staff_city import PASSWORD, StaffCity

pytestmark = pytest.mark.qt_log_ignore("does not support")


@dataclass
class DutyRoom:
    """The dialog, over the desk that it belongs to."""

    desk: Desk
    dialog: DutyDialog
    duty: Duty
    city: StaffCity

    @property
    def standing(self) -> list[Raised]:
        by = self.city.officer()
        return list(self.city.desks.interrupts.see(SeeInterrupts("liwan"), by).standing)

    @property
    def said(self) -> str:
        return self.dialog.said.text()

    def until(self, there: Callable[[], bool]) -> None:
        assert comes(there), (self.said, self.dialog.remark.text())

    def sign_in(self) -> None:
        dialog = self.desk.window.sign_in
        dialog.name.setText("王")
        dialog.password.setText(PASSWORD)
        dialog.accept()
        self.until(self.dialog.isVisible)
        self.until(lambda: self.dialog.emergency.signal.count() > 0)


@contextmanager
def room(on_line: Desk, staff_city: StaffCity, words: Words) -> Iterator[DutyRoom]:
    thread = CityThread("editor-duty", lambda: staff_city, lambda answered: duty_desk.post(answered))
    duty_desk = DutyDesk("liwan", lambda: on_line.city.session, thread.ask)
    thread.start()
    judging = on_line.judging
    presses = {name: Press(PALETTES[Lamps.FULL]) for name in judging.boards}
    dialog = DutyDialog(
        words, duty_desk, "liwan", judging.known, presses, NAMES["districts"], "", staff_city.now, on_line.window
    )  # fmt: skip
    duty = Duty(on_line.window, words, on_line.city, duty_desk, dialog)
    try:
        yield DutyRoom(on_line, dialog, duty, staff_city)
    finally:
        dialog.close()
        thread.stop(20)


@pytest.fixture
def at_duty(on_line: Desk, staff_city: StaffCity, words: Words) -> Iterator[DutyRoom]:
    with room(on_line, staff_city, words) as found:
        found.duty.open()
        found.sign_in()
        yield found


def test_an_emergency_is_raised_by_the_second_press_and_seen_on_every_board(at_duty: DutyRoom) -> None:
    dialog = at_duty.dialog
    dialog.emergency.level.setCurrentIndex(3)
    dialog.emergency.area.setText("广州市")
    dialog.go.click()
    assert "再按一次" in dialog.go.text()
    assert at_duty.standing == []
    dialog.go.click()
    at_duty.until(lambda: "2 块大屏都已显示" in at_duty.said)
    (raised,) = at_duty.standing
    assert isinstance(raised.interrupt, Emergency)
    assert (raised.interrupt.name, raised.interrupt.area, raised.author) == ("台风橙色预警信号", "广州市", "王")
    at_duty.until(lambda: "待第二个人审核" in dialog.standing.item(0).text())


def test_what_is_previewed_is_what_is_raised(at_duty: DutyRoom) -> None:
    form = at_duty.dialog.emergency
    form.level.setCurrentIndex(4)
    form.hall_does.setText("本厅今天关闭")
    form.issuer.setText("广州市气象台发布")
    page = form.page
    at_duty.dialog.go.click()
    at_duty.dialog.go.click()
    at_duty.until(lambda: bool(at_duty.standing))
    raised = at_duty.standing[0].interrupt
    assert page is not None
    assert isinstance(raised, Emergency)
    assert (page.name, page.level, page.hall_does, page.issuers) == (
        raised.name,
        raised.level,
        raised.hall_does,
        raised.issuers,
    )


def test_another_level_brings_its_own_sentences(at_duty: DutyRoom) -> None:
    form = at_duty.dialog.emergency
    form.level.setCurrentIndex(0)
    mild = form.hall_does.text()
    form.level.setCurrentIndex(4)
    assert form.hall_does.text() != mild


def test_what_stands_is_lifted_by_the_second_press(at_duty: DutyRoom) -> None:
    dialog = at_duty.dialog
    for _ in range(2):
        dialog.go.click()
    at_duty.until(lambda: dialog.standing.count() == 1 and not at_duty.dialog.go.isHidden())
    at_duty.until(lambda: "都已显示" in at_duty.said)
    dialog.standing.setCurrentRow(0)
    for _ in range(2):
        dialog.lift.click()
    at_duty.until(lambda: at_duty.standing == [])
    at_duty.until(lambda: dialog.standing.count() == 0)


def test_a_notice_is_written_by_keyboard_alone(at_duty: DutyRoom) -> None:
    dialog = at_duty.dialog
    dialog.forms.setCurrentWidget(dialog.notice)
    assert not dialog.go.isEnabled(), "it has no headline"
    dialog.notice.headline.setFocus()
    at_duty.desk.type("三楼停电")
    at_duty.desk.press(Qt.Key.Key_Tab)
    at_duty.desk.type("请到一楼办理")
    QTest.keyClick(dialog.go, Qt.Key.Key_Space)
    QTest.keyClick(dialog.go, Qt.Key.Key_Space)
    at_duty.until(lambda: bool(at_duty.standing))
    notice = at_duty.standing[0].interrupt
    assert isinstance(notice, UrgentNotice)
    assert (notice.headline, notice.lines) == ("三楼停电", ("请到一楼办理",))
    at_duty.until(lambda: dialog.notice.headline.text() == "")


@pytest.mark.parametrize("told", ["请打 13800138000", "字" * 300])
def test_what_the_city_would_refuse_cannot_be_raised(at_duty: DutyRoom, told: str) -> None:
    dialog = at_duty.dialog
    dialog.forms.setCurrentWidget(dialog.notice)
    dialog.notice.headline.setText("通知")
    assert dialog.go.isEnabled()
    dialog.notice.lines.setPlainText(told)
    assert not dialog.go.isEnabled()
    assert "不能上屏" in dialog.remark.text()


def test_an_edit_between_two_presses_asks_for_both_again(at_duty: DutyRoom) -> None:
    dialog = at_duty.dialog
    dialog.go.click()
    dialog.emergency.area.setText("荔湾区")
    assert dialog.go.text() == "上屏"
    dialog.go.click()
    assert at_duty.standing == []


def test_by_district_needs_a_district(at_duty: DutyRoom) -> None:
    dialog = at_duty.dialog
    dialog.scope.setCurrentIndex(BY_DISTRICT)
    assert not dialog.go.isEnabled()
    dialog.districts.list.chosen.emit(("440103",))
    assert dialog.go.isEnabled()
    call = dialog.emergency.call((), ("440103",))
    assert call is not None
    assert call.districts == ("440103",)


def test_without_a_line_it_says_so_and_what_is_written_stays(at_duty: DutyRoom) -> None:
    dialog = at_duty.dialog
    at_duty.city.is_cut = True
    dialog.emergency.area.setText("荔湾区")
    for _ in range(2):
        dialog.go.click()
    at_duty.until(lambda: "L-1" in at_duty.said or "L-2" in at_duty.said)
    assert dialog.emergency.area.text() == "荔湾区"
    assert dialog.go.isEnabled()


def test_a_session_that_ended_asks_for_a_person_and_comes_back(at_duty: DutyRoom) -> None:
    dialog = at_duty.dialog
    at_duty.city.is_over = True
    dialog.emergency.area.setText("荔湾区")
    for _ in range(2):
        dialog.go.click()
    at_duty.until(at_duty.desk.window.sign_in.isVisible)
    at_duty.sign_in()
    assert dialog.emergency.area.text() == "荔湾区"


def test_whoever_is_not_on_duty_sees_and_raises_nothing(on_line: Desk, staff_city: StaffCity, words: Words) -> None:
    staff_city.roles = (Role.INFORMATION,)
    with room(on_line, staff_city, words) as found:
        found.duty.open()
        found.sign_in()
        assert not found.dialog.go.isEnabled()
        assert "值班负责人" in found.said


def test_every_field_and_button_has_a_name(at_duty: DutyRoom) -> None:
    dialog = at_duty.dialog
    widgets = [
        dialog.standing,
        dialog.scope,
        dialog.districts,
        dialog.board,
        dialog.emergency.area,
        dialog.notice.lines,
    ]
    assert all(one.accessibleName() for one in widgets)
