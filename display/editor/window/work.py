"""The document at hand: every edit goes through its history and into the journal before anything else sees it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from display.editor import history
from display.editor.autosave import Autosave
from display.editor.document import Document, Refused
from display.editor.edits import Edit
from display.editor.failures import Trouble
from display.editor.history import History, Record, Redone, Saved, Undone, played


class Work(QObject):
    """`changed`: the document is another; `told` bears a Refused or a Trouble, or None when a trouble has passed."""

    changed = Signal()
    told = Signal(object)
    _heard = Signal(object)

    def __init__(self, start: History, autosave: Autosave, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._history = start
        self._autosave = autosave
        self._clock = clock
        self._trouble: Trouble | None = None
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def history(self) -> History:
        """What was done so far."""
        return self._history

    @property
    def document(self) -> Document:
        """What there is now."""
        return self._history.present

    def do(self, edit: Edit) -> bool:
        """Make an edit; whether it was made. What is refused is told and changes nothing."""
        record = history.done(self._history, edit, self._clock())
        if isinstance(record, Refused):
            self.told.emit(record)
            return False
        if record is not None:
            self._note(record)
        return True

    def part(self) -> None:
        """Have what is typed next be a step of its own, however soon it comes."""
        self._history = history.sealed(self._history)

    def undo(self) -> None:
        """Take the last step back."""
        if self._history.past:
            self._note(Undone())

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        if self._history.future:
            self._note(Redone())

    def saved(self, version: int) -> None:
        """The city keeps what there is now as this version."""
        self._note(Saved(version))

    def open(self, document: Document, is_saved: bool = True) -> None:
        """Go on with another document; what was done before cannot be undone any more.

        `is_saved`: it is the version that it was made from.
        """
        self._history = history.begun(document, is_saved)
        self._tell(self._autosave.begin(self._history))
        self.changed.emit()

    def tell(self, trouble: Trouble | None) -> None:
        """Tell of a trouble with the disk, once as long as it lasts; None: there is none (any more)."""
        self._tell(trouble)

    def tell_from_any_thread(self, trouble: Trouble | None) -> None:
        """The same, from another thread than Qt's."""
        self._heard.emit(trouble)

    def retry(self) -> None:
        """Try again what the disk did not take."""
        if self._autosave.is_waiting:
            self._tell(self._autosave.retry())

    def _note(self, record: Record) -> None:
        after = played(self._history, record)
        assert isinstance(after, History), "a record that was just made can be played"
        self._history = after
        self._tell(self._autosave.note(record, after))
        self.changed.emit()

    @Slot(object)
    def _tell(self, trouble: Trouble | None) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self.told.emit(trouble)
