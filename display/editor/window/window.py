"""The editor's window: three columns on one document, and the actions on it. It owns what is chosen, nothing else."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from itertools import pairwise
from typing import Final, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QFont, QKeySequence
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QToolBar, QWidget

from display.editor import fields
from display.editor.document import Refused
from display.editor.failures import Trouble
from display.editor.names import Names
from display.editor.page_edits import ChangeField
from display.editor.remarks import Weight
from display.editor.verdict import PageVerdict
from display.editor.window import board_words, page_words, trouble_words
from display.editor.window.city_desk import CityDesk
from display.editor.window.copies.copying import Copying
from display.editor.window.form import PageForm
from display.editor.window.imports.importing import Importing
from display.editor.window.imports.picturing import Picturing
from display.editor.window.judging import Judging
from display.editor.window.left import LeftColumn
from display.editor.window.offered import fair_tables
from display.editor.window.pages_column import PagesColumn
from display.editor.window.pasting.pasting import Pasting
from display.editor.window.preview import Preview
from display.editor.window.schedule.schedule import Schedule
from display.editor.window.sign_in import SignInDialog
from display.editor.window.templates.templating import Templating
from display.editor.window.work import Work
from display.strips.press import Press
from labourhall.contract.playlist import Page, PicturePage
from labourhall.contract.refusals import StaleBase
from labourhall.program.hall_time import wall_clock
from labourhall.program.words import Words

POINTS: Final = 11
WIDTHS: Final = (230, 380, 750)
HEIGHTS: Final = (240, 520)
SIZE: Final = (1360, 860)
ON_THE_BAR: Final = (
    *("template", "paste", "import", "undo", "redo", "duplicate", "remove", "up", "down", "filter", "schedule"),
    *("sign_in", "publish", "take_back"),
)
KINDS_ON_THE_BAR: Final = 4
"""The kinds of pages that are added most; a bar has room for no more, the menu has all."""
MENUS: Final = {
    "edit": ("undo", "redo", "filter"),
    "pages": ("template", "paste", "import", "copies", "split", "duplicate", "remove", "up", "down"),
    "schedule": (
        *("schedule", "timeline", "ahead"),
        *("add_playlist", "rename_playlist", "copy_playlist", "remove_playlist"),
    ),
    "preview": ("board", "sheet_before", "sheet_after", "larger", "far_row"),
    "city": ("sign_in", "publish", "take_back", "look", "open_playing", "publish_over"),
}
ON_A_PAGE: Final = ("duplicate", "remove", "up", "down", "filter", "sheet_before", "sheet_after", "larger")
KIND_KEYS: Final = (*(f"Ctrl+{number}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)), *[""] * 10)
"""The first ten kinds of pages have one each."""


class EditorWindow(QMainWindow):
    """`closed`: the window was closed."""

    closed = Signal()

    def __init__(
        self,
        words: Words,
        work: Work,
        judging: Judging,
        presses: Mapping[str, Press],
        today: Callable[[], date],
        hall_name: str,
        city: CityDesk,
        names: Mapping[str, Names],
        now: Callable[[], datetime] = wall_clock,
    ) -> None:
        super().__init__()
        self._words = words
        self._work = work
        self._hall_name = hall_name
        self._city = city
        self.left = LeftColumn(words, judging.boards, self._title_of)
        self._judging = judging
        self.pages = PagesColumn(words, work, judging.of)
        self.form = PageForm(words, today, names)
        self.preview = Preview(words, judging.look, presses, judging.board)
        self.schedule = Schedule(
            words, work, judging, presses, now, hall_name, lambda: (self.pages.playlist, self.preview.board)
        )
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setAccessibleName(words.text("editor.said"))
        self.setFont(QFont("Noto Sans CJK SC", POINTS))
        self.sign_in = SignInDialog(words, self)
        self.pasting = Pasting(words, work, self.pages, judging, self.form.commit)
        self.templating = Templating(words, self, self.pages, self.form, self.preview, judging, presses)
        self.copying = Copying(words, self, self.pages, city.hall, city.ask, today, self.form.commit)
        self.picturing = Picturing(words, self, self.pages, judging, presses, lambda: self.preview.board)
        self.importing = Importing(words, self, self.pages, judging, self.picturing, self.form.commit, fair_tables)
        self.resize(*SIZE)
        self._lay_out()
        self.actions_by_name = self._make_actions()
        self._connect()
        self._show_city()
        self._refresh()
        self.pages.view.setFocus()

    def say(self, text: str) -> None:
        """Say a sentence at the foot of the window; "" takes the last one away."""
        self.said.setText(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.form.commit()
        self.schedule.stop()
        self._city.stop()
        self.closed.emit()

    def _lay_out(self) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.right.addWidget(self.form)
        self.right.addWidget(self.preview)
        self.right.setSizes(list(HEIGHTS))
        self.right.setChildrenCollapsible(False)
        self.preview.offer(self.pasting.proposal)
        for column in (self.left, self.schedule.beside(self.pages), self.schedule.over(self.right)):
            self.columns.addWidget(column)
        self.columns.setSizes(list(WIDTHS))
        self.columns.setChildrenCollapsible(False)
        self.setCentralWidget(self.columns)
        self.statusBar().addWidget(self.said, 1)

    def _make_actions(self) -> Mapping[str, QAction]:
        pages = self.pages
        found = {
            "undo": self._action("undo", QKeySequence.StandardKey.Undo, self._undo),
            "redo": self._action("redo", "Ctrl+Shift+Z", self._redo),
            "duplicate": self._action("duplicate", "Ctrl+D", pages.duplicate),
            "remove": self._action("remove", "Ctrl+Del", pages.remove),
            "template": self._action("template", "Ctrl+Shift+N", self.templating.choose),
            "copies": self._action("copies", "Ctrl+Shift+C", self.copying.choose),
            "import": self._action("import", "Ctrl+O", self.importing.choose),
            "paste": self._action("paste", "Ctrl+Shift+V", self.pasting.paste),
            "split": self._action("split", "F4", self.pasting.split),
            "up": self._action("up", "Alt+Up", pages.move_up),
            "down": self._action("down", "Alt+Down", pages.move_down),
            "board": self._action("board", "Ctrl+B", self._next_board),
            "sheet_before": self._action("sheet_before", "Ctrl+PgUp", partial(self.preview.turn, -1)),
            "sheet_after": self._action("sheet_after", "Ctrl+PgDown", partial(self.preview.turn, 1)),
            "larger": self._action("larger", "Ctrl+E", self.preview.enlarge),
            "far_row": self._action("far_row", "Ctrl+R", self.preview.from_far_row),
            "sign_in": self._action("sign_in", "F2", lambda: self.sign_in.ask("")),
            "publish": self._action("publish", "Ctrl+Return", self._publish),
            "look": self._action("look", "F5", self._city.look),
            "open_playing": self._action("open_playing", "F6", self._city.open_playing),
            "publish_over": self._action("publish_over", "F7", self._publish_over),
            "take_back": self._action("take_back", "F8", self._city.take_back),
            "filter": self._action("filter", QKeySequence.StandardKey.Find, pages.filter.setFocus),
        }
        found |= {name: self._action(name, key, does) for name, key, does in self.schedule.deeds(self)}
        add = {
            word_of(kind): self._action(f"add.{word_of(kind)}", key, partial(self._add, kind))
            for kind, key in zip(get_args(Page), KIND_KEYS, strict=False)
        }
        bar = QToolBar(self._words.text("editor.actions"))
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for action in (*list(add.values())[:KINDS_ON_THE_BAR], *(found[name] for name in ON_THE_BAR)):
            bar.addAction(action)
        self.addToolBar(bar)
        self.bar = bar
        for menu, names in MENUS.items():
            shown = self.menuBar().addMenu(self._words.text(f"editor.menu.{menu}"))
            shown.addActions([*(add.values() if menu == "pages" else ()), *(found[name] for name in names)])
        return {**found, **{f"add.{name}": action for name, action in add.items()}}

    def _action(self, name: str, key: str | QKeySequence.StandardKey, does: Callable[[], object]) -> QAction:
        action = QAction(self._words.text(f"editor.do.{name}"), self)
        action.setShortcut(QKeySequence(key))
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(self._words.text("editor.tip", action.text(), shortcut))
        action.triggered.connect(lambda _=False: does())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.form.rebuilt.connect(self._order)
        self.form.parted.connect(self._work.part)
        self.pages.pasted.connect(self.pasting.paste)
        self.pasting.says.connect(self.say)
        self.pasting.pictured.connect(self.picturing.offer_image)
        self.copying.says.connect(self.say)
        self.importing.says.connect(self.say)
        self.left.playlist_chosen.connect(self._choose_playlist)
        self.left.board_chosen.connect(self._want_board)
        self.pages.page_chosen.connect(lambda _: self._show_page())
        self.schedule.totals.reckoned.connect(self._say_of_the_day)
        self.form.edited.connect(lambda page, field, value: self._work.do(ChangeField(page, field, value)))
        self._work.changed.connect(self._refresh)
        self._work.told.connect(self._told)
        self.schedule.attend(self.left.playlists)
        self.schedule.playlist_wanted.connect(self._want_playlist)
        self.schedule.board_wanted.connect(self._want_board)
        self.schedule.says.connect(self.say)
        self.schedule.turned.connect(self._turned)
        self._city.changed.connect(self._show_city)
        self._city.says.connect(self._says)
        self._city.sign_in_wanted.connect(self.sign_in.ask)
        self._city.password_wanted.connect(self.sign_in.ask_new)
        self._city.signed_in.connect(self.sign_in.finish)
        self.sign_in.signing_in.connect(self._city.sign_in)
        self.sign_in.changing.connect(self._city.change_password)
        self.sign_in.rejected.connect(self._city.cancel)

    def _order(self) -> None:
        """From left to right and from top to bottom, whatever was made last."""
        preview = self.preview
        left = (self.left.playlists, self.left.boards, self.pages.filter, self.pages.view)
        eyes = (preview.before, preview.after, preview.larger, preview.far, preview.area)
        right = (*self.form.editors.values(), *eyes, preview.remarks, self.pasting.proposal)
        for first, second in pairwise((*left, *self.schedule.in_order, *right)):
            QWidget.setTabOrder(first, second)

    def _choose_playlist(self, name: str) -> None:
        self.pages.show_playlist(name)
        self.schedule.choose_playlist(name)

    def _turned(self) -> None:
        """What is done to a page is not offered while none is to be seen."""
        for name in ON_A_PAGE:
            self.actions_by_name[name].setEnabled(not self.schedule.is_at_hand)
        self._order()

    def _want_playlist(self, name: str) -> None:
        self.pages.show_playlist(name)
        self._refresh()

    def _want_board(self, name: str) -> None:
        self.preview.show_board(name)
        self._show_boards()

    def _refresh(self) -> None:
        document = self._work.document
        names = [one.name for one in document.bundle.playlists]
        if self.pages.playlist not in names:
            self.pages.show_playlist(names[0] if names else "")
        self.left.show_playlists(document.bundle.playlists, self.pages.playlist)
        self.pages.refresh()
        self._show_page()
        history = self._work.history
        self.actions_by_name["undo"].setEnabled(bool(history.past))
        self.actions_by_name["redo"].setEnabled(bool(history.future))
        state = "editor.title.clean" if history.is_clean else "editor.title.open"
        self.setWindowTitle(self._words.text(state, self._hall_name))
        self.schedule.refresh()

    def _show_page(self) -> None:
        page = self._work.document.page(self.pages.chosen) if self.pages.chosen else None
        self.form.show_page(page)
        self.preview.show_page(page, self._judging.of(page) if page is not None else None)
        self._say_of_the_day()
        self.pasting.show_page(page)

    def _say_of_the_day(self) -> None:
        self.preview.say_also(self.schedule.totals.said_of(self.pages.chosen))

    def _show_boards(self) -> None:
        self.left.show_boards(self._city.boards, self.preview.board)
        self.schedule.know_boards(board_words.of_hall(self._city.boards))

    def _title_of(self, page_id: str) -> str:
        page = self._work.document.page(page_id)
        return page_words.title_of(page, self._words) if page is not None else ""

    def _add(self, kind: type[Page]) -> None:
        self.schedule.leave()
        self.form.commit()
        if kind is PicturePage:
            self.importing.choose()  # without its pixels there is nothing to begin with
            return
        self.pages.add(kind, fields.empty)
        self.form.begin()

    def _next_board(self) -> None:
        names = list(self._judging.boards)
        self.preview.show_board(names[(names.index(self.preview.board) + 1) % len(names)])
        self._show_boards()

    def _show_city(self) -> None:
        self._show_boards()
        self.actions_by_name["publish_over"].setEnabled(self._city.is_stale)

    def _publish(self) -> None:
        if self._may_be_published():
            self._city.publish()

    def _publish_over(self) -> None:
        if self._may_be_published():
            self._city.publish_over()

    def _may_be_published(self) -> bool:
        """Whether no page and no slot has a fault that keeps it off the boards; the first one that has is shown."""
        self.form.commit()
        for page in self._work.document.pages():
            verdict = self._judging.of(page)
            if verdict is not None and verdict.weight is Weight.STOPS:
                self._show_fault(page, verdict)
                return False
        return not self.schedule.show_fault()

    def _show_fault(self, page: Page, verdict: PageVerdict) -> None:
        home = self._work.document.home_of(page.id)
        assert home is not None
        self.schedule.leave()
        self.pages.show_playlist(home.name)
        self._refresh()
        self.pages.choose(page.id)
        title = page_words.title_of(page, self._words)
        self.say(self._words.text("editor.city.stopped", title, page_words.first_sentence(verdict, self._words)))

    def _says(self, identifier: str, named: tuple[object, ...]) -> None:
        """A sentence of the city's; a refusal with its remedy and code."""
        more = self._words.text("editor.city.stale") if identifier == f"failure.{StaleBase.code}" else ""
        self.say(trouble_words.sentence(identifier, named, self._words, more))

    def rejudged(self) -> None:
        """Show every verdict anew."""
        self.pages.model.rejudged()
        self._show_page()
        self.schedule.refresh()

    def _undo(self) -> None:
        self.form.commit()
        self._work.undo()

    def _redo(self) -> None:
        self.form.commit()
        self._work.redo()

    def _told(self, told: Refused | Trouble | None) -> None:
        words = self._words
        if isinstance(told, Refused):
            self.say(words.text(f"editor.refused.{told.reason.value}", told.name))
        elif isinstance(told, Trouble):
            code = told.failure.code
            title, remedy = trouble_words.title(told, words), words.text(f"failure.{code}.do")
            self.say(words.text("editor.failure", title, remedy, code))
        else:
            self.say("")


def word_of(kind: type[Page]) -> str:
    """The word of a class of pages."""
    return str(kind.__struct_config__.tag)
