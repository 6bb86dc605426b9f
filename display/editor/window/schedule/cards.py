"""The entries of a schedule as cards under headings: title, sentence, a colour for how each does that day. No Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from display.editor.window.schedule import sentences
from display.editor.window.schedule.entries import (
    End,
    Entry,
    EntryKind,
    Unplanned,
    is_backwards,
    is_ended,
    kind_of_entry,
)
from display.editor.window.schedule.sentences import Lines
from display.programme import Programme
from labourhall.contract.playlist import BoardGroup, Daypart, Priority, Slot
from labourhall.program.words import Words

HEADED: Final = {
    EntryKind.SLOT: "slot",
    EntryKind.UNPLANNED: "slot",
    EntryKind.DAYPART: "daypart",
    EntryKind.GROUP: "group",
    EntryKind.OPENING: "hall",
    EntryKind.END: "hall",
}


@dataclass(frozen=True, slots=True)
class Card:
    """An entry as it is shown: its title, what it is, its sentence, the name of its colour; `place` is its own."""

    place: int
    title: str
    kind: str
    sentence: str
    mark: str


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over the cards of one kind."""

    title: str


def cards(
    listed: Sequence[Entry], given: Programme, days: Lines, now: datetime, words: Words
) -> Iterator[Card | Heading]:
    """All of them, as they do on the day whose lines these are."""
    heading = ""
    for place, entry in enumerate(listed):
        kind = kind_of_entry(entry)
        if HEADED[kind] != heading:
            heading = HEADED[kind]
            yield Heading(words.text(f"editor.schedule.heading.{heading}"))
        sentence = sentences.entry_words(entry, given, days, words)
        yield Card(place, title(entry, words), _kind(entry, words), sentence, _mark(entry, given, days, now))


def title(entry: Entry, words: Words) -> str:
    """What the entry is called."""
    match entry:
        case Slot() | Unplanned():
            return entry.playlist
        case Daypart() | BoardGroup():
            return entry.name
    return words.text(f"editor.schedule.kind.{kind_of_entry(entry).value}")


def _kind(entry: Entry, words: Words) -> str:
    if isinstance(entry, Slot) and entry.priority is not Priority.USUAL:
        return sentences.priority_words(entry.priority, words)
    return ""


def _mark(entry: Entry, given: Programme, days: Lines, now: datetime) -> str:
    """The colour: green what plays on that day, amber what never does as it is, red what cannot be published."""
    match entry:
        case Slot():
            if is_backwards(entry):
                return "stops"
            plays = any(one.plays(entry) and one.is_lit for each in days.values() for one in each)
            return "good" if plays else ""
        case Unplanned():
            return "warns"
        case End():
            return "warns" if is_ended(given.bundle, now) else ""
        case BoardGroup():
            return "" if entry.boards else "warns"
    return ""
