"""Undo without end: what was done to a document, step by step, each with the bundles before and after it. Pure.

Bundles share what no edit touched, so a step weighs little more than what it changed. Whatever changes a history is a
record; records played again give the same history, which is how a journal brings it back.
"""

from dataclasses import dataclass, fields, replace
from typing import Final, TypeVar

from display.editor import edits
from display.editor.document import Document, Refused
from display.editor.edits import Edit
from display.editor.page_edits import ChangeField
from display.editor.schedule_edits import ChangeSlot, PutDaypart, PutGroup
from labourhall.contract.playlist import BoardGroup, Bundle, Daypart, Slot

R = TypeVar("R", Slot, Daypart, BoardGroup)

PAUSE_SECONDS: Final = 2.0
"""Typing goes on as one step until somebody pauses longer than this."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back. `edit` makes `after` of `before`; `at` is when it was last added to, in seconds."""

    before: Bundle
    after: Bundle
    edit: Edit
    at: float
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class History:
    """The document now, the steps that led to it, and those taken back, the next to redo last.

    `saved` is the bundle that the city keeps as version `present.base`; None: none of those that can be come back to.
    """

    present: Document
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    saved: Bundle | None = None

    @property
    def is_clean(self) -> bool:
        """Whether what there is to see is what the city keeps."""
        return self.saved is not None and self.present.bundle == self.saved


@dataclass(frozen=True, slots=True)
class Done:
    """An edit, as it is kept; `joins`: it goes on with the step before it."""

    edit: Edit
    at: float
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Undone:
    """The last step was taken back."""


@dataclass(frozen=True, slots=True)
class Redone:
    """The step that was taken back last was done again."""


@dataclass(frozen=True, slots=True)
class Saved:
    """The city keeps what there is now as this version."""

    version: int


Record = Done | Undone | Redone | Saved


def begun(document: Document, is_saved: bool = True) -> History:
    """The history of a document that nothing was done to yet."""
    return History(document, saved=document.bundle if is_saved else None)


def done(history: History, edit: Edit, at: float) -> Done | Refused | None:
    """The record of an edit at `at` seconds of a clock that nobody sets; None where it changes nothing."""
    kept = edits.as_kept(edit)
    if isinstance(kept, Refused):
        return kept
    after = edits.applied(kept, history.present)
    if isinstance(after, Refused):
        return after
    return None if after is history.present else Done(kept, at, _joins(history, kept, at))


def played(history: History, record: Record) -> History | Refused:
    """The history with a record more; where there is nothing to undo or redo, the same."""
    match record:
        case Done(edit, at, joins):
            after = edits.applied(edit, history.present)
            return after if isinstance(after, Refused) else _pushed(history, after, edit, at, joins)
        case Undone():
            return _undone(history)
        case Saved(version):
            present = replace(history.present, base=version)
            return replace(sealed(history), present=present, saved=present.bundle)
    return _redone(history)


def sealed(history: History) -> History:
    """The same history; what is typed next begins a step of its own."""
    if not history.past:
        return history
    return replace(history, past=(*history.past[:-1], replace(history.past[-1], is_open=False)))


def _joins(history: History, edit: Edit, at: float) -> bool:
    """Whether it is typing that goes on in the same field, without a longer pause."""
    if not history.past or not history.past[-1].is_open:
        return False
    last = history.past[-1]
    return _goes_on(last, edit) and 0.0 <= at - last.at <= PAUSE_SECONDS


def _goes_on(last: Step, edit: Edit) -> bool:
    """Whether the same one field is changed again: of a page, of a slot, of a daypart or a group of boards."""
    match last.edit, edit:
        case ChangeField(), ChangeField():
            return (last.edit.page, last.edit.field) == (edit.page, edit.field)
        case ChangeSlot(), ChangeSlot():
            return last.edit.slot == edit.was and _is_same_field(last.edit.was, edit.was, edit.slot)
        # what was only just added has nothing before it: its name is a step of its own
        case PutDaypart(), PutDaypart():
            part, before = last.edit.daypart, set(last.before.dayparts) - set(last.after.dayparts)
            return edit.was == part.name and all(_is_same_field(one, part, edit.daypart) for one in before or {part})
        case PutGroup(), PutGroup():
            group, gone = last.edit.group, set(last.before.groups) - set(last.after.groups)
            return edit.was == group.name and all(_is_same_field(one, group, edit.group) for one in gone or {group})
    return False


def _is_same_field(first: R, second: R, third: R) -> bool:
    """Whether one field, and the same, differs between the first and the second and between these and the third."""
    changed = [_differing(first, second), _differing(second, third)]
    return changed[0] == changed[1] and len(changed[0]) == 1


def _differing(before: Slot | Daypart | BoardGroup, after: Slot | Daypart | BoardGroup) -> list[str]:
    return [one.name for one in fields(before) if getattr(before, one.name) != getattr(after, one.name)]


def _pushed(history: History, after: Document, edit: Edit, at: float, joins: bool) -> History:
    past, before = history.past, history.present.bundle
    if joins and past:
        past, before = past[:-1], past[-1].before
    if after.bundle == before:  # typed, and taken back by typing: nothing is left to undo
        return History(after, past, (), history.saved)
    return History(after, (*past, Step(before, after.bundle, edit, at)), (), history.saved)


def _undone(history: History) -> History:
    if not history.past:
        return history
    step = history.past[-1]
    present = replace(history.present, bundle=step.before)
    return sealed(History(present, history.past[:-1], (*history.future, step), history.saved))


def _redone(history: History) -> History:
    if not history.future:
        return history
    step = history.future[-1]
    present = replace(history.present, bundle=step.after)
    return sealed(History(present, (*history.past, step), history.future[:-1], history.saved))
