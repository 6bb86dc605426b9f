"""When and where a playlist plays, in words. No Qt."""

from collections.abc import Iterator

from labourhall.contract.playlist import Bundle, Daypart, Days, Priority, Slot
from labourhall.program.words import Words


def said(slot: Slot, words: Words) -> str:
    """One slot: 日常：白天，全部大屏."""
    parts = [
        slot.daypart or words.text("editor.review.slot.always"),
        words.text("editor.review.slot.on", words.text("editor.review.comma").join(slot.boards))
        if slot.boards
        else words.text("editor.review.slot.everywhere"),
        *_days(slot, words),
    ]
    if slot.priority is not Priority.USUAL:
        parts.append(words.text(f"editor.review.slot.{slot.priority.value}"))
    if slot.share != 1:
        parts.append(words.text("editor.review.slot.share", slot.share))
    return words.text("editor.review.slot", slot.playlist, words.text("editor.review.slot.comma").join(parts))


def schedule(bundle: Bundle, words: Words) -> Iterator[str]:
    """The whole schedule: dayparts, groups, opening, slots, the end."""
    yield from (said(one, words) for one in bundle.slots)
    yield from (_daypart(one, words) for one in bundle.dayparts)
    for group in bundle.groups:
        yield words.text("editor.review.slot.group", group.name, words.text("editor.review.comma").join(group.boards))
    if bundle.opening:
        yield words.text("editor.review.slot.opening", words.text("editor.review.comma").join(bundle.opening))
    if bundle.valid_until is not None:
        yield words.text("editor.review.slot.until", f"{bundle.valid_until:%Y-%m-%d %H:%M}")


def _daypart(part: Daypart, words: Words) -> str:
    days = words.text(f"editor.review.slot.days.{part.days.value}")
    if part.weekdays:
        names = words.text("editor.review.comma").join(_weekday(one, words) for one in part.weekdays)
        days = names if part.days is Days.ALL else words.text("editor.review.slot.weekdays", days, names)
    return words.text("editor.review.slot.daypart", part.name, days, f"{part.begins:%H:%M}", f"{part.ends:%H:%M}")


def _weekday(number: int, words: Words) -> str:
    return words.text("editor.review.slot.weekday_names").split(" ")[number - 1]


def _days(slot: Slot, words: Words) -> Iterator[str]:
    if slot.first is not None and slot.last is not None:
        yield words.text("editor.review.slot.from_to", slot.first, slot.last)
    elif slot.first is not None:
        yield words.text("editor.review.slot.from", slot.first)
    elif slot.last is not None:
        yield words.text("editor.review.slot.to", slot.last)
