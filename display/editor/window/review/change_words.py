"""What differs between two versions, in words: page by page, and in the schedule. No Qt."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final

from display.editor.difference import Change, Difference, PageChange
from display.editor.fields import fields_of, texts_in
from display.editor.window import page_words
from display.editor.window.schedule import sentences
from labourhall.contract.playlist import UNSAID, Bundle, Page, kind_of
from labourhall.program.words import Words

MARKS: Final = {
    Change.ADDED: "good",
    Change.CHANGED: "says",
    Change.REMOVED: "stops",
    Change.MOVED: "warns",
    Change.SAME: "",
}


def kind(change: PageChange, words: Words) -> str:
    """What became of the page, and what it is: 新增 · 通知."""
    said = words.text(f"editor.review.change.{change.change.value}")
    return words.text("editor.review.kind", said, page_words.kind_words(change.page, words))


def sentence(change: PageChange, words: Words) -> str:
    """Where it stands, and which of its fields say something else."""
    if change.change is not Change.CHANGED:
        return change.playlist
    told = words.text(
        "editor.review.fields",
        words.text("editor.review.comma").join(_field(change.page, one, words) for one in change.fields),
    )
    if not change.fields:
        told = words.text("editor.review.other_kind")
    moved = words.text("editor.review.moved_too") if change.is_moved else ""
    return words.text("editor.review.in", change.playlist, told + moved)


def details(change: PageChange, words: Words) -> Iterator[str]:
    """Each field that says something else, as it was and as it is."""
    for name in change.fields:
        before, after = (_value(page, name, words) for page in (change.before, change.after))
        yield words.text("editor.review.detail", _field(change.page, name, words), before, after)


def summary(found: Difference, words: Words) -> str:
    """How many pages came, changed, moved and went, and whether the schedule is another."""
    if found.is_none:
        return words.text("editor.review.no_difference")
    parts = []
    for change in Change:
        count = sum(one.change is change for one in found.pages)
        if count and change is not Change.SAME:
            parts.append(words.text(f"editor.review.count.{change.value}", count))
    if found.slots_added or found.slots_removed or found.others:
        parts.append(words.text("editor.review.count.schedule"))
    return words.text("editor.review.comma").join(parts)


def schedule(found: Difference, before: Bundle, after: Bundle, words: Words) -> Iterator[str]:
    """What differs in the schedule."""
    for slot in found.slots_added:
        yield words.text("editor.review.slot_added", sentences.slot_line(slot, after, words))
    for slot in found.slots_removed:
        yield words.text("editor.review.slot_removed", sentences.slot_line(slot, before, words))
    for name in found.others:
        yield words.text(f"editor.review.other.{name}")


def _field(page: Page, name: str, words: Words) -> str:
    return words.text(f"editor.field.{kind_of(page)}.{name}")


def _value(page: Page | None, name: str, words: Words) -> str:
    """What a field says; of a choice that is not set the first."""
    value: Any = getattr(page, name)
    choices = next(one.choices for one in fields_of(type(page)) if one.name == name)
    if choices:
        return words.text(f"editor.{name}.{choices[0] if value is UNSAID else value.value}")
    if isinstance(value, tuple):
        value = " / ".join(" ".join(texts_in(one)) or str(one) for one in value)
    if isinstance(value, datetime | date):
        value = value.isoformat()
    return str(value) if value not in (None, "") else words.text("editor.review.nothing")
