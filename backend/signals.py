"""The city's signals: which can be raised, in which levels, and what is proposed to say. Read from the file of signals.

Makes an emergency's words of a template and of what the officer changed; who may raise it is not known here.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from backend.failures import Failure, Stopped
from labourhall.contract.interrupt_calls import LevelTemplate, RaiseEmergency, SignalTemplate
from labourhall.contract.interrupts import COLOURS, Emergency, worded
from labourhall.contract.refusals import NoSuchSignal
from labourhall.market.text import cleaned_within
from labourhall.program.places import asset
from labourhall.program.settings import SettingsError, build, setting


@dataclass(frozen=True, slots=True)
class Advice:
    """What is proposed from one colour on."""

    colour: str = setting("From which colour on.")
    hall: str = setting("What the hall does.")
    you: tuple[str, ...] = setting("What people do: a sentence or two.", ())


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal. `plain`: it has one level, and the page no cells."""

    id: str = setting("Its name in commands.")
    name: str = setting("What it is called.")
    title: str = setting("The page's heading; {colour} stands for the level's.")
    hazard: str = setting("Two characters for the block.")
    levels: tuple[str, ...] = setting("Its colours, from the least to the most severe.")
    advice: tuple[Advice, ...] = setting("What is proposed to say.")
    severity: int = setting("Its order among others; 0: the colour's.", 0)
    plain: bool = setting("Whether it has no levels.", False)
    unverified: bool = setting("Whether nobody opened the rule that it is from.", False)


@dataclass(frozen=True, slots=True)
class SignalsFile:
    """The whole file."""

    signed: str = setting("How a page says that the hall's duty officer signed it.")
    colours: Mapping[str, str] = setting("What each colour is called.")
    severities: Mapping[str, int] = setting("How severe each colour is.")
    signals: tuple[Signal, ...] = setting("All signals.")

    def templates(self, now: datetime) -> tuple[SignalTemplate, ...]:
        """All of it, as officers see it at `now`."""
        return tuple(
            SignalTemplate(
                one.id,
                one.name,
                tuple(LevelTemplate(colour, self._page(one, colour, now), not one.unverified) for colour in one.levels),
            )
            for one in self.signals
        )

    def emergency(self, call: RaiseEmergency, since: datetime) -> Emergency:
        """The page that the officer wants, not numbered yet. Raises NoSuchSignal."""
        signal = next((one for one in self.signals if one.id == call.signal), None)
        if signal is None:
            raise NoSuchSignal("no such signal")
        colour = call.colour or (signal.levels[0] if len(signal.levels) == 1 else "")
        if colour not in signal.levels:
            raise NoSuchSignal(f"{signal.id} has the levels {', '.join(signal.levels)}")
        page = self._page(signal, colour, since)
        return worded(page, since, call.area, call.hall_does, call.you_do, call.issuer)

    def _page(self, signal: Signal, colour: str, since: datetime) -> Emergency:
        """What is proposed for a level of a signal."""
        reached = signal.levels[: signal.levels.index(colour) + 1]
        advice = [one for one in signal.advice if one.colour in reached][-1]
        level, levels = (0, 0) if signal.plain else (len(reached), len(signal.levels))
        return Emergency(
            0, signal.title.format(colour=self.colours[colour]), since, signal.hazard, colour, level, levels,
            signal.severity or self.severities[colour], "", advice.hall, advice.you, (self.signed,),
        )  # fmt: skip


def read_signals(path: Path | None) -> SignalsFile:
    """The signals in `path`; None reads those that ship with the product. Raises Stopped."""
    path = path or asset("rules", "emergency.toml")
    try:
        found = build(SignalsFile, cleaned_within(tomllib.loads(path.read_text(encoding="utf-8"))), str(path))
        fault = _fault(found)
    except (OSError, ValueError, KeyError, SettingsError) as error:
        raise Stopped(Failure.SIGNALS_WRONG, path, error) from error
    if fault:
        raise Stopped(Failure.SIGNALS_WRONG, path, fault)
    return found


def _id(signal: Signal) -> str:
    return signal.id


def _hazard(signal: Signal) -> str:
    return signal.hazard


def _fault(found: SignalsFile) -> str:
    if any(len({one(each) for each in found.signals}) != len(found.signals) for one in (_id, _hazard)):
        return "each signal needs an id and a hazard of its own"
    for one in found.signals:
        strange = [colour for colour in one.levels if colour not in COLOURS]
        if strange or not one.levels:
            return f"{one.id}: its levels are of {', '.join(COLOURS)}"
        if not one.advice or one.advice[0].colour != one.levels[0]:
            return f"{one.id}: the first advice is for its first level"
        if not {advice.colour for advice in one.advice} <= set(one.levels):
            return f"{one.id}: advice is for a level of it"
    found.templates(datetime.min)  # a heading or a colour that cannot be said raises here
    return ""
