"""What `hall-card watch` says: an event of the watcher as a line for a person, or as one JSON object."""

import re
from dataclasses import fields
from typing import Final

from cardreader.failures import CardFailure, Failure
from cardreader.watcher import (
    CardInserted,
    CardMute,
    CardRemoved,
    ReaderEvent,
    ReaderFound,
    ReaderMissing,
    ReadersChanged,
    SeenReader,
    ServiceBack,
    ServiceDown,
    TooManyCards,
    Woken,
)
from cardreader.wording import failure_sentence

CAPITAL: Final = re.compile(r"(?<!^)(?=[A-Z])")


def event_line(event: ReaderEvent, chinese: bool) -> str:
    """One event for a person."""
    match event:
        case CardInserted(reader, counter, atr):
            return f"card inserted   {reader} #{counter} {atr.hex().upper()}"
        case CardRemoved(reader, counter):
            return f"card removed    {reader} #{counter}"
        case CardMute(reader, counter):
            return f"card mute       {reader} #{counter}"
        case TooManyCards(readers):
            return f"too many cards  {', '.join(readers)}"
        case ReaderFound(reader):
            return f"reader found    {reader}"
        case ReaderMissing(failure):
            return f"reader missing  {failure_sentence(CardFailure(failure), chinese)}"
        case ReadersChanged(readers):
            return f"readers         {', '.join(map(_reader, readers)) or '-'}"
        case ServiceDown(failure):
            return f"service down    {failure_sentence(failure, chinese)}"
        case ServiceBack():
            return "service back"
        case Woken():
            return "woken           the machine slept"


def _reader(seen: SeenReader) -> str:
    if not seen.used:
        return f"{seen.name} (ignored)"
    return seen.name if seen.failure is None else f"{seen.name} ({seen.failure.code})"


def event_document(event: ReaderEvent) -> dict[str, object]:
    """One event as JSON: `event` is its name, an ATR is in hex, a failure its code."""
    named: dict[str, object] = {"event": CAPITAL.sub("_", type(event).__name__).lower()}
    if isinstance(event, ServiceDown):
        return {**named, "failure": event.failure.code, "detail": event.failure.detail}
    return {**named, **{each.name: _plain(getattr(event, each.name)) for each in fields(event)}}


def _plain(value: object) -> object:
    match value:
        case bytes():
            return value.hex().upper()
        case Failure():
            return value.code
        case SeenReader():
            return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        case tuple():
            return [_plain(each) for each in value]
        case _:
            return value
