"""The entries of the schedule at hand: which one is chosen, its form, and the edits that are made of what is typed."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from display.editor.document import Reason, Refused
from display.editor.edits import Edit
from display.editor.schedule_edits import PutGroup
from display.editor.window.schedule import cards, entries, sentences
from display.editor.window.schedule.column import ScheduleColumn
from display.editor.window.schedule.entries import Entry, Unplanned, is_backwards, kind_of_entry
from display.editor.window.schedule.entry_form import EntryForm, Names
from display.editor.window.schedule.sentences import Lines
from display.editor.window.work import Work
from display.programme import Programme
from labourhall.contract.playlist import Slot
from labourhall.program.words import Words


class Planning(QObject):
    """`says` bears a sentence; `playlist` names the playlist that is looked at."""

    says = Signal(str)

    def __init__(
        self,
        words: Words,
        work: Work,
        boards: tuple[str, ...],
        now: Callable[[], datetime],
        playlist: Callable[[], str],
        given: Programme,
    ) -> None:
        super().__init__()
        self._words, self._work, self._boards, self._now, self._playlist = words, work, boards, now, playlist
        self._given = given
        self._days: Lines = {}
        self._entries: tuple[Entry, ...] = ()
        self._place = 0
        self._wanted: Entry | None = None  # what is to be chosen as soon as it is there
        self._was_refused = False
        self.column = ScheduleColumn(words)
        self.form = EntryForm(words, now)
        self.column.chosen.connect(self._choose)
        self.column.entered.connect(self._enter)
        self.column.added.connect(self._add)
        self.column.removed.connect(self._remove)
        self.form.edited.connect(self._edited)
        self.form.left.connect(self._show_form)

    def know(self, boards: tuple[str, ...]) -> None:
        """Offer these boards from now on."""
        self._boards = boards

    def show_schedule(self, given: Programme, days: Lines) -> None:
        """Show the entries of this programme, as they do on the day whose lines these are."""
        self._given, self._days = given, days
        self._entries = entries.entries(given.bundle)
        if self._wanted in self._entries:
            self._place = self._entries.index(self._wanted)
        self._place = max(0, min(self._place, len(self._entries) - 1))
        lines = cards.cards(self._entries, given, days, self._now(), self._words)
        self.column.show_cards(list(lines), self._place)
        self._show_form()

    def choose_playlist(self, name: str) -> None:
        """Choose the first slot of that playlist."""
        named = (place for place, one in enumerate(self._entries) if _playlist_of(one) == name)
        self._place = next(named, self._place)
        self.show_schedule(self._given, self._days)

    def choose_fault(self) -> bool:
        """Choose the first slot that keeps the whole from being published, and say why; whether there is one."""
        found = [place for place, one in enumerate(self._entries) if isinstance(one, Slot) and is_backwards(one)]
        if not found:
            return False
        self._place = found[0]
        self.show_schedule(self._given, self._days)
        title = cards.title(self._entries[found[0]], self._words)
        self.says.emit(self._words.text("editor.schedule.fault", title, self.form.sentence.text()))
        return True

    def do(self, edit: Edit) -> bool:
        """Make an edit; what was said of one that was refused goes with the next that is not."""
        done = self._work.do(edit)
        if done and self._was_refused:
            self.says.emit("")
        self._was_refused = not done
        return done

    def _show_form(self) -> None:
        entry = self._entries[self._place]
        names = Names.of(self._given.bundle, self._boards)
        sentence = sentences.entry_words(entry, self._given, self._days, self._words)
        state = sentences.dated_state(entry, self._days, self._words) if isinstance(entry, Slot) else ""
        self.form.show_entry(entry, names, sentence, state)
        self.column.remove.setEnabled(entries.removing(entry) is not None)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._entries):
            self._place = place
            self._show_form()

    def _enter(self, place: int) -> None:
        """Enter on an entry goes into its form; on a playlist without a slot it gives it one."""
        entry = self._entries[place] if 0 <= place < len(self._entries) else None
        if isinstance(entry, Unplanned):
            self._do_and_choose(entries.new_slot(entry.playlist))
        self.form.begin()

    def _add(self, what: str) -> None:
        bundle, entry = self._given.bundle, self._entries[self._place]
        stem = self._words.text(f"editor.schedule.new.{what}")
        if what == "daypart":
            edit: Edit = entries.new_daypart(bundle, stem)
        elif what == "group":
            edit = entries.new_group(bundle, stem, self._boards)
        else:
            edit = entries.new_slot(entry.playlist if isinstance(entry, Unplanned) else self._playlist())
        self._do_and_choose(edit)
        self.form.begin()

    def _do_and_choose(self, edit: Edit) -> None:
        """Make an edit that adds an entry, and choose that: the last one of what was not there before."""
        before = self._entries
        if not self.do(edit):
            return
        after = self._entries
        new = [place for place, one in enumerate(after) if after.count(one) > before.count(one)]
        self._place = new[-1] if new else self._place
        self.show_schedule(self._given, self._days)

    def _remove(self, place: int) -> None:
        edit = entries.removing(self._entries[place]) if place < len(self._entries) else None
        if edit is not None and self.do(edit):
            self.says.emit(self._words.text("editor.schedule.removed"))

    def _edited(self, name: str, value: object) -> None:
        entry = self._entries[self._place]
        edit = entries.changing(entry, name, value)
        if edit is None:
            field = f"editor.schedule.field.{kind_of_entry(entry).value}.{name}"
            self._refuse(Refused(Reason.WRONG_VALUE, self._words.text(field)))
        elif isinstance(edit, PutGroup) and edit.group.name in self._boards:
            self._refuse(Refused(Reason.TAKEN, edit.group.name))
        else:
            self._wanted = entries.after_change(entry, edit)
            self.do(edit)
            self._wanted = None

    def _refuse(self, refused: Refused) -> None:
        """What makes no sense before it is an edit is told as if it were one."""
        self._was_refused = True
        self._work.told.emit(refused)


def _playlist_of(entry: Entry) -> str:
    return entry.playlist if isinstance(entry, Slot | Unplanned) else ""
