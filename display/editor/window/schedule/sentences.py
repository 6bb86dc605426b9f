"""A schedule in a clerk's words: a slot, a daypart, a group, a stretch of a day, a day, a length of time. No Qt."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from fractions import Fraction
from itertools import groupby
from typing import Final

from display.editor.day import Totals
from display.editor.day_kinds import kind_of_day
from display.editor.timeline import Stretch
from display.editor.window.schedule.entries import End, Entry, Opening, Unplanned, is_backwards
from display.programme import Off, PlaylistName, Programme, Weighed
from labourhall.contract.playlist import BoardGroup, Bundle, Daypart, Days, Priority, Slot
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words

Lines = Mapping[str, Sequence[Stretch]]
"""The day of each board, by its name."""
_RUN: Final = 3
"""So many weekdays in a row are said as from one to another."""


def entry_words(entry: Entry, given: Programme, boards: Lines, words: Words) -> str:
    """What an entry says, in one sentence."""
    match entry:
        case Slot():
            return slot_words(entry, given.bundle, boards, words)
        case Unplanned():
            return words.text("editor.schedule.unplanned", entry.playlist)
        case Daypart():
            return daypart_words(entry, words)
        case BoardGroup():
            names = places(entry.boards, given.bundle, words)
            return names or words.text("editor.schedule.group.empty")
        case Opening():
            return _opening_words(entry, words)
        case End():
            return _end_words(entry, words)


def slot_words(slot: Slot, bundle: Bundle, boards: Lines, words: Words) -> str:
    """工作日 8:30–12:00，在全部大屏播放，占一半轮次."""
    if is_backwards(slot):
        return words.text("editor.schedule.backwards")
    part = next((one for one in bundle.dayparts if one.name == slot.daypart), None)
    when = daypart_words(part, words) if part is not None else words.text("editor.schedule.always")
    where = places(slot.boards, bundle, words) or words.text("editor.schedule.everywhere")
    found = words.text("editor.schedule.slot", when, where)
    days, share = _days(slot, words), share_words(shares(slot, boards), words)
    return words.text("editor.schedule.and").join(filter(None, (found, days, share)))


def slot_line(slot: Slot, bundle: Bundle, words: Words) -> str:
    """日常：工作日 8:30–12:00，在全部大屏播放，专场，2 份. By itself, whatever else plays on some day."""
    parts = [slot_words(slot, bundle, {}, words)]
    if slot.priority is not Priority.USUAL:
        parts.append(priority_words(slot.priority, words))
    if slot.share != 1:
        parts.append(words.text("editor.schedule.share.count", slot.share))
    return words.text("editor.schedule.line", slot.playlist, words.text("editor.schedule.and").join(parts))


def lines(bundle: Bundle, words: Words) -> Iterator[str]:
    """The whole schedule, for paper: slots with their hours, groups, when the boards are lit, the end."""
    yield from (slot_line(one, bundle, words) for one in bundle.slots)
    for group in bundle.groups:
        yield words.text("editor.schedule.line", group.name, places(group.boards, bundle, words))
    if bundle.opening:
        parts = (part for part in bundle.dayparts if part.name in bundle.opening)
        hours_lit = words.text("editor.schedule.list").join(daypart_words(part, words) for part in parts)
        yield words.text("editor.schedule.opening.in", hours_lit)
    if bundle.valid_until is not None:
        yield _end_words(End(bundle.valid_until), words)


def shares(slot: Slot, boards: Lines) -> set[Fraction]:
    """Which shares of the cycles the slot has on that day, wherever it is seen."""
    return {
        Fraction(max(slot.share, 1), _total(stretch))
        for stretches in boards.values()
        for stretch in stretches
        if stretch.is_lit and stretch.plays(slot)
    }


def share_words(found: set[Fraction], words: Words) -> str:
    """占一半轮次; "" where it plays alone, or not at all."""
    if not found or found == {Fraction(1)}:
        return ""
    if len(found) > 1:
        return words.text("editor.schedule.share.varies")
    [one] = found
    if one == Fraction(1, 2):
        return words.text("editor.schedule.share.half")
    return words.text("editor.schedule.share", one.numerator, one.denominator)


def daypart_words(part: Daypart, words: Words) -> str:
    """工作日 8:30–12:00."""
    return words.text("editor.schedule.when", _weekly(part, words), hours(part.begins, part.ends, words))


def hours(begins: time, ends: time, words: Words) -> str:
    """8:30–12:00, 22:00–次日 6:00, 全天."""
    if begins == ends == time():
        return words.text("editor.schedule.whole_day")
    last = clock(ends) if ends > begins or ends == time() else words.text("editor.schedule.next_day", clock(ends))
    return words.text("editor.schedule.hours", clock(begins), "24:00" if ends == time() else last)


def clock(moment: time) -> str:
    """8:30."""
    return f"{moment.hour}:{moment.minute:02d}"


def places(names: Sequence[str], bundle: Bundle, words: Words) -> str:
    """1 号屏、前厅."""
    groups = {one.name for one in bundle.groups}
    each = (name if name in groups else words.text("editor.board.name", name) for name in names)
    return words.text("editor.schedule.list").join(each)


def day_words(given: Programme, day: date, words: Words) -> str:
    """11 月 30 日 周一，工作日."""
    kind = words.text(f"editor.schedule.day.{kind_of_day(given, day).value}")
    return words.text("editor.schedule.day", dated(day, words), kind)


def dated(day: date, words: Words) -> str:
    """2026-11-30 周一."""
    return f"{day.isoformat()} {words.text(f'display.weekday.{day.isoweekday()}')}"


def stretch_hours(stretch: Stretch) -> str:
    """08:30–12:00, so that hours stand under each other."""
    ends = "24:00" if stretch.ends.time() == time() else f"{stretch.ends:%H:%M}"
    return f"{stretch.begins:%H:%M}–{ends}"


def stretch_words(stretch: Stretch, given: Programme, words: Words) -> str:
    """What stands on the board in the stretch."""
    if not stretch.is_lit:
        return words.text("editor.schedule.dark.in_doubt" if stretch.is_in_doubt else "editor.schedule.dark")
    if stretch.is_over:
        return words.text("editor.schedule.over")
    if not stretch.playing:
        return words.text("editor.schedule.built_in")
    empty = {named for named, one in given.playlists if not one.pages}
    each = (_playing(one, _total(stretch), empty, words) for one in stretch.playing)
    return words.text("editor.schedule.list").join(each)


def told(playlist: PlaylistName, words: Words) -> str:
    """日常; 【区】日常, where it is the district's."""
    return words.text("editor.schedule.of_district", playlist.name) if playlist.district else playlist.name


def resting_words(stretch: Stretch, words: Words) -> list[str]:
    """Why each other slot does not play, reason by reason."""
    found: dict[Off, list[str]] = {}
    for one in stretch.resting:
        assert one.off is not None
        names = found.setdefault(one.off, [])
        if (name := told(one.named, words)) not in names:
            names.append(name)
    separator = words.text("editor.schedule.list")
    order = sorted(found, key=list(Off).index, reverse=True)
    return [_resting(off, separator.join(found[off]), stretch, words) for off in order]


def dated_state(slot: Slot, boards: Lines, words: Words) -> str:
    """2026-11-30 周一：播放."""
    day = next(stretch.begins.date() for stretches in boards.values() for stretch in stretches)
    return words.text("editor.schedule.state", dated(day, words), state_words(slot, boards, words))


def state_words(slot: Slot, boards: Lines, words: Words) -> str:
    """Whether the slot of the hall's own plays on that day, or what keeps it from playing."""
    stretches = [one for each in boards.values() for one in each]
    if any(one.plays(slot) and one.is_lit for one in stretches):
        return words.text("editor.schedule.state.plays")
    if any(one.plays(slot) for one in stretches):
        return words.text("editor.schedule.state.dark")
    own = (each for one in stretches for each in one.slots if each.slot == slot and not each.district)
    offs = [each.off for each in own if each.off is not None]
    if not offs:
        return words.text("editor.schedule.state.over")
    reason = words.text(f"display.why.off.{max(offs, key=list(Off).index).value}")
    return words.text("editor.schedule.state.off", reason)


def totals_words(found: Totals, plays: bool, words: Words) -> str:
    """1 号屏：一轮 7 分 40 秒，212 个岗位，最少的一个今天上屏 6 次."""
    length = divmod(round(found.seconds), 60)
    if not found.seconds:
        said = words.text("editor.totals.empty")
    elif not plays:
        said = words.text("editor.totals.not_today", *length, found.vacancies)
    elif not found.vacancies:
        said = words.text("editor.totals.no_vacancies", *length)
    elif not found.least:
        said = words.text("editor.totals.not_all", *length, found.vacancies, found.shown)
    else:
        said = words.text("editor.totals", *length, found.vacancies, found.least)
    return words.text("editor.on_board", found.board, said)


def _playing(one: Weighed, total: int, empty: set[PlaylistName], words: Words) -> str:
    name, share = told(one.named, words), share_words({_share(one, total)}, words)
    notes = [words.text("editor.schedule.no_pages")] if one.named in empty else []
    notes += [share] if share else []
    if not notes:
        return name
    return words.text("editor.schedule.noted", name, words.text("editor.schedule.and").join(notes))


def _share(one: Weighed, total: int) -> Fraction:
    return Fraction(max(one.slot.share, 1), total)


def _total(stretch: Stretch) -> int:
    """All shares that play in it, the district's too."""
    return sum(max(one.slot.share, 1) for one in stretch.playing)


def _resting(off: Off, names: str, stretch: Stretch, words: Words) -> str:
    if off is Off.WEAKER:
        playing = dict.fromkeys(told(one.named, words) for one in stretch.playing)
        winners = words.text("editor.schedule.list").join(playing)
        priority = priority_words(stretch.playing[0].slot.priority, words)
        return words.text("editor.schedule.weaker", names, winners, priority)
    return words.text("editor.schedule.resting", names, words.text(f"display.why.off.{off.value}"))


def _weekly(part: Daypart, words: Words) -> str:
    days = words.text(f"editor.schedule.days.{part.days.value}")
    if not part.weekdays:
        return days
    names = words.text("editor.schedule.list").join(_runs(part.weekdays, words))
    return names if part.days is Days.ALL else words.text("editor.schedule.days.of", days, names)


def _runs(weekdays: Sequence[int], words: Words) -> Iterator[str]:
    """周一至周五、周日."""
    ordered = sorted(set(weekdays))
    for _, grouped in groupby(enumerate(ordered), lambda one: one[1] - one[0]):
        run = [words.text(f"display.weekday.{day}") for _, day in grouped]
        if len(run) >= _RUN:
            yield words.text("editor.schedule.run", run[0], run[-1])
        else:
            yield from run


def _days(slot: Slot, words: Words) -> str:
    match slot.first, slot.last:
        case None, None:
            return ""
        case first, None:
            return words.text("editor.schedule.from", first)
        case None, last:
            return words.text("editor.schedule.until", last)
    if slot.first == slot.last:
        return words.text("editor.schedule.on", slot.first)
    return words.text("editor.schedule.from_to", slot.first, slot.last)


def _opening_words(entry: Opening, words: Words) -> str:
    names = words.text("editor.schedule.list").join(entry.dayparts)
    return words.text("editor.schedule.opening.in", names) if names else words.text("editor.schedule.opening.always")


def _end_words(entry: End, words: Words) -> str:
    if entry.valid_until is None:
        return words.text("editor.schedule.end.none")
    return words.text("editor.schedule.end.at", f"{entry.valid_until.astimezone(HALL_TIME):%Y-%m-%d %H:%M}")


def priority_words(priority: Priority, words: Words) -> str:
    """平时, 专场, 紧急."""
    return words.text(f"editor.schedule.priority.{priority.value}.short")
