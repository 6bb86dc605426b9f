"""The staff page: which machine this is, how it is, and the codes that last stood on its glass."""

from dataclasses import dataclass
from typing import Final

from kiosk.sight import phrases
from kiosk.sight.fact import Fact
from kiosk.sight.sight import Sight
from kiosk.visit.pages.staff.states import AtMachine

PRINTER_CODES: Final = "K-51"
"""The printer's codes begin so."""

MOST_READERS: Final = 3
"""As many facts as the block has room for beside the others."""

LONGEST_READER: Final = 20


@dataclass(frozen=True, slots=True)
class RecentCode:
    """A code that stood on the glass with its time of day, and what it means."""

    word: str
    more: str


@dataclass(frozen=True, slots=True)
class StaffProps:
    """`ending` shows the question before the program ends, with `question` and `question_more`."""

    title: str = ""
    note: str = ""
    facts: tuple[Fact, ...] = ()
    recent_caption: str = ""
    recent: tuple[RecentCode, ...] = ()
    ending: bool = False
    question: str = ""
    question_more: str = ""
    end_word: str = ""
    stay_word: str = ""


def derive(sight: Sight, task: AtMachine) -> StaffProps:
    """What the staff page says; nothing on it is about a person."""
    recent = tuple(_recent(sight, code, at) for code, at in sight.visit.surroundings.recent)
    return StaffProps(
        title=sight.say("machine.title"),
        note=sight.say("foot.kiosk", sight.hall.kiosk_name),
        facts=_facts(sight),
        recent_caption=sight.say("machine.recent" if recent else "machine.recent.none"),
        recent=recent,
        ending=task.ending,
        question=sight.say("machine.end.question"),
        question_more=sight.say("machine.end.more"),
        end_word=sight.say("machine.end.yes" if task.ending else "machine.end"),
        stay_word=sight.say("machine.end.no"),
    )


def _facts(sight: Sight) -> tuple[Fact, ...]:
    around = sight.visit.surroundings
    as_of = phrases.moment(around.data_as_of, sight) if around.data_as_of else sight.say("machine.unknown")
    found = (
        ("window", "hall", sight.hall.hall_name or sight.say("machine.unknown")),
        ("book", "version", sight.library.version() or sight.say("machine.unknown")),
        ("phone", "line", sight.say("machine.line.cut", around.line_cut_at) if around.line_cut_at else _good(sight)),
        ("printer", "printer", _printer(sight)),
        ("briefcase", "vacancies", phrases.number(around.figures.open)),
        ("clock", "as_of", as_of),
    )
    facts = [Fact(icon, sight.say(f"machine.{name}"), value) for icon, name, value in found]
    return (*facts[:3], *_readers(sight), *facts[3:])


def _readers(sight: Sight) -> tuple[Fact, ...]:
    """One fact a reader; those for which there is no room stand together in the last."""
    around = sight.visit.surroundings
    if len(around.readers) < 2:
        return (Fact("card", sight.say("machine.reader"), around.reader_code or _good(sight)),)
    found = [
        Fact("card", phrases.clipped(name, LONGEST_READER), _reader(sight, state)) for name, state in around.readers
    ]
    if len(found) <= MOST_READERS:
        return tuple(found)
    rest = found[MOST_READERS - 1 :]
    states = "、".join(dict.fromkeys(fact.value for fact in rest))
    return (*found[: MOST_READERS - 1], Fact("card", sight.say("machine.reader.rest", len(rest)), states))


def _reader(sight: Sight, state: str) -> str:
    known = f"machine.reader.{state}"
    return sight.say(known) if sight.words.has(known) else state or _good(sight)


def _good(sight: Sight) -> str:
    return sight.say("machine.good")


def _printer(sight: Sight) -> str:
    """What it last had to say for itself; a printer that has not failed is taken to be good."""
    if not sight.hall.prints:
        return sight.say("machine.printer.none")
    codes = (code for code, _ in sight.visit.surroundings.recent if code.startswith(PRINTER_CODES))
    return next(codes, "") or _good(sight)


def _recent(sight: Sight, code: str, at: str) -> RecentCode:
    named = f"failure.{code}"
    return RecentCode(f"{code} · {at}", sight.say(named) if sight.words.has(named) else "")
