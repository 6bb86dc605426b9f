"""Takes pictures of the editor's window in its states: build/pictures/editor/*.png. Everything on them is made up."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec import structs
from PySide6.QtWidgets import QApplication, QWidget

from backend.signals import read_signals
from display.editor import autosave, history
from display.editor.autosave import Opened
from display.editor.document import Document
from display.editor.window.city_desk import CityDesk
from display.editor.window.data_age import DataAge
from display.editor.window.duty.duty_desk import DutyDesk
from display.editor.window.duty.duty_dialog import DutyDialog
from display.editor.window.hall_copy import Read
from display.editor.window.hall_data import HallVacancies
from display.editor.window.judging import Judging, boards_of, presses_of
from display.editor.window.names_editor import NamesList
from display.editor.window.offered import names_by_field
from display.editor.window.settings import BoardProfile, Settings
from display.editor.window.window import SIZE, EditorWindow
from display.editor.window.work import Work
from labourhall.contract.interrupt_calls import Interrupts, Raised, Signals
from labourhall.contract.interrupts import UrgentNotice
from labourhall.contract.officer_calls import Role, Session
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Selection, Slot, SpotlightPage, VacancyPage
from labourhall.contract.playlist_calls import BoardState, BoardStates
from labourhall.program import hall_time, words
from labourhall.program.hall_time import HALL_TIME, wall_clock
from scripts import editor_page_pictures, editor_schedule_pictures, review_pictures, wall_pictures

OUT: Final = Path(__file__).parents[1] / "build" / "pictures" / "editor"
LANGUAGES: Final = ("zh_CN", "zh_HK", "en")
PAGES: Final = (
    VacancyPage("v1", title="今日岗位"),
    NoticePage(
        "n1", "周六招聘会", ("11 月 28 日上午九点，本市场一楼大厅", "四十家企业，六百个岗位"), issuer="市人社局"
    ),
    SpotlightPage("s1", title="急招"),
    NoticePage("n2", "", ("还没有标题",)),
    NoticePage("n3", "报名请打 13800138000", ("联系王先生",)),
)
WRITTEN: Final = ("08-job-fair", "12-welcome", "13-policy", "13b-policy-unverified", "14-agencies")
"""Pages with forms of their own, as the wall's pictures have them."""
OTHERS: Final = (
    VacancyPage("selection", selection=Selection.HARD_TO_FILL),
    *(structs.replace(wall_pictures.PLAYS[name][0], id=name) for name in WRITTEN),
    structs.replace(wall_pictures.TICKER, id="ticker"),
    structs.replace(wall_pictures.PANELLED["15b-panel-notice"][0], id="panel"),
)
BUNDLE: Final = Bundle((Playlist("日常", (*PAGES, *OTHERS)), Playlist("招聘会", ())), (Slot("日常"),))
BOARDS: Final = (BoardProfile("1"), BoardProfile("2", 448, 224, 6.0, 12.0))

BARS: Final = 64
"""What a desktop's own bar and a window's frame take away of a screen's height."""
NOON: Final = datetime(2026, 11, 24, 12, 0, tzinfo=HALL_TIME)
BOARD_STATES: Final = BoardStates(
    "guangzhou",
    "b" * 64,
    NOON,
    (BoardState("1", "b" * 64, "n1", 5460, NOON), BoardState("2", "a" * 64, "v1", 77, NOON, faults=("D-151", "D-106"))),
)


def main() -> int:
    """Take them all, or those whose name contains the word given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="only pictures whose name contains this")
    wanted = parser.parse_args().only
    OUT.mkdir(parents=True, exist_ok=True)
    application = QApplication(["editor-pictures"])
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            take(application, language, Path(folder), wanted)
    return 0


def take(application: QApplication, language: str, folder: Path, wanted: str) -> None:
    """Every state in a language."""
    opened = autosave.open_journal(folder / "edits")
    assert isinstance(opened, Opened)
    settings = Settings(language=language, hall_name="越秀区劳动力市场", boards=BOARDS)
    work = Work(history.begun(Document(BUNDLE, 3)), opened.autosave)
    judging = Judging(boards_of(settings), wall_clock(), "")
    city = CityDesk(settings.hall, work, lambda call, key: None)
    said = words.read(language)
    presses, names = presses_of(settings), names_by_field()
    window = EditorWindow(said, work, judging, presses, hall_time.today, settings.hall_name, city, names)
    vacancies = HallVacancies(judging, lambda: PAGES, lambda: None, wall_clock)
    window.statusBar().addPermanentWidget(DataAge(said, vacancies, wall_clock))
    vacancies.renewed.connect(window.rejudged)
    window.show()
    for name, begin in states(window, vacancies, city):
        begin()
        application.processEvents()
        shoot(window, f"{name}-{language}", wanted)
    window.pages.filter.clear()
    window.pages.choose("v1")
    offered = window.form.findChildren(NamesList)[-1]
    offered.open(("30102",), window.pos())
    offered.typed.setText("d")
    shoot(offered, f"trades-{language}", wanted)
    offered.close()
    on_duty(application, window, judging, language, wanted)
    for name, shown in editor_page_pictures.states(window, judging, said):
        shoot(shown, f"{name}-{language}", wanted)
    window.sign_in.ask("")
    application.processEvents()
    shoot(window.sign_in, f"sign-in-{language}", wanted)
    window.sign_in.ask_new("L-233")
    application.processEvents()
    shoot(window.sign_in, f"new-password-{language}", wanted)
    window.sign_in.reject()
    review_pictures.take(
        window, said, work, city, judging, presses, lambda shown, name: shoot(shown, f"{name}-{language}", wanted)
    )
    window.close()
    editor_schedule_pictures.take(
        application, settings, opened, lambda shown, name: shoot(shown, f"{name}-{language}", wanted)
    )
    opened.autosave.close()


def states(window: EditorWindow, vacancies: HallVacancies, city: CityDesk) -> list[tuple[str, Callable[[], object]]]:
    """The states of the window, in an order in which each can follow the one before."""
    choose = window.pages.choose
    return [
        ("without-data", lambda: choose("v1")),
        ("empty-notice", lambda: choose("n2")),
        ("contact", lambda: choose("n3")),
        ("notice", lambda: choose("n1")),
        ("vacancies", lambda: given(vacancies, window, "v1")),
        *((f"form-{page.id}", partial(choose, page.id)) for page in OTHERS),
        ("far-row", lambda: far(window, "v1")),
        ("far-row-small-board", window.actions_by_name["board"].trigger),
        ("spotlight", lambda: lamps_again(window, "s1")),
        ("laptop", lambda: window.resize(1366, 768 - BARS)),
        ("second-monitor", lambda: window.resize(1920, 1080 - BARS)),
        ("old-data", lambda: older(vacancies, window)),
        ("published", lambda: told(city, BOARD_STATES, "editor.city.published", 7)),
        ("stale", lambda: told(city, BOARD_STATES, "failure.L-240")),
        ("no-line", lambda: told(city, BOARD_STATES, "editor.city.no_line")),
        ("filtered", lambda: window.pages.filter.setText("会")),
    ]


def given(vacancies: HallVacancies, window: EditorWindow, page: str, age: timedelta = timedelta()) -> None:
    """Have the hall's vacancies there, and fitted, and look at a page of them."""
    fitted: list[bool] = []
    vacancies.renewed.connect(lambda: fitted.append(True))
    vacancies.post(Read(str(age), wall_clock() - age, tuple(wall_pictures.table())))
    while not fitted:
        QApplication.processEvents()
    window.pages.choose(page)


def lamps_again(window: EditorWindow, page: str) -> None:
    """Another page on the first board, lamp for pixel."""
    window.preview.from_far_row()
    window.actions_by_name["board"].trigger()
    window.pages.choose(page)


def far(window: EditorWindow, page: str) -> None:
    """A page as the far row sees it."""
    window.pages.choose(page)
    window.preview.from_far_row()


def older(vacancies: HallVacancies, window: EditorWindow) -> None:
    """The line has been cut for two hours."""
    window.resize(*SIZE)
    given(vacancies, window, "v1", timedelta(hours=2))


def told(city: CityDesk, boards: BoardStates, identifier: str, *named: object) -> None:
    """Have the city told something."""
    city.boards = boards
    city.is_stale = identifier == "failure.L-240"
    city.changed.emit()
    city.says.emit(identifier, named)


def on_duty(application: QApplication, window: EditorWindow, judging: Judging, language: str, wanted: str) -> None:
    """The duty officer's window with what stands, an emergency and an urgent notice."""
    session = Session("", "陈", ("guangzhou",), tuple(Role), NOON, 1800, False)
    desk = DutyDesk("guangzhou", lambda: session, lambda call, key: None)
    said, settings = words.read(language), Settings(language=language, boards=BOARDS)
    presses, districts = presses_of(settings), names_by_field()["districts"]
    dialog = DutyDialog(said, desk, "guangzhou", judging.known, presses, districts, "", wall_clock, window)
    desk.signals = Signals(read_signals(None).templates(NOON))
    notice = UrgentNotice(4, "三楼停电", NOON + timedelta(hours=3), ("请到一楼办理",))
    desk.interrupts = Interrupts("guangzhou", (Raised("guangzhou", 4, notice, "王", NOON),), ())
    dialog.begin()
    dialog.emergency.level.setCurrentIndex(3)
    dialog.emergency.area.setText("广州市")
    dialog.emergency.issuer.setText("广州市气象台发布")
    application.processEvents()
    shoot(dialog, f"emergency-{language}", wanted)
    dialog.go.click()
    shoot(dialog, f"emergency-again-{language}", wanted)
    dialog.forms.setCurrentWidget(dialog.notice)
    dialog.notice.headline.setText("三楼停电")
    dialog.notice.lines.setPlainText("请到一楼大厅办理业务\n恢复供电后另行通知")
    application.processEvents()
    shoot(dialog, f"urgent-notice-{language}", wanted)
    dialog.close()


def shoot(window: QWidget, name: str, wanted: str) -> None:
    """One picture."""
    if wanted in name:
        window.grab().save(str(OUT / f"{name}.png"))
        print(OUT / f"{name}.png", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
