"""`hall-backend emergency raise|lift|list|signals` and `notice raise|lift`: what breaks into the halls' boards.

Whoever types at the server's own command line acts for every hall; that a second person looks is the calls'.
"""

import argparse
from typing import Final

from backend import interrupt_list, office
from backend.asker import Asker
from backend.audit import Auditor
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings, moment, on_the_day
from backend.failures import Failure, Stopped
from backend.halls import read_halls
from backend.interrupts import InterruptDesk
from backend.moment import read_clocks
from backend.signals import read_signals
from backend.store.sqlite.database import SqliteStore
from labourhall.contract import wire
from labourhall.contract.interrupt_calls import LiftInterrupt, RaisedInHalls, RaiseEmergency, RaiseNotice
from labourhall.contract.refusals import NotFound, Refusal
from labourhall.market.text import cleaned
from labourhall.program.control import Exit


class _Desk:
    """The desk as whoever types stands before it."""

    def __init__(self, command: Invocation, store: SqliteStore) -> None:
        self.halls = read_halls(command.halls_file)
        for hall in command.found.hall:
            if hall not in self.halls:
                raise Stopped(Failure.HALL_UNKNOWN, hall, ", ".join(self.halls))
        self.signals = read_signals(command.signals_file)
        self.desk = InterruptDesk(store, Auditor(command.server_key()), self.halls, self.signals)
        by = getattr(command.found, "by", "")
        self.asker: Asker = office.at_every_hall(command.account, read_clocks(), self.halls, by)


def emergency(command: Invocation) -> Exit:
    """Raise, lift or list emergencies, or list the signals."""
    if command.found.asked == "signals":
        return _list_signals(command)
    with command.store() as store:
        desk = _Desk(command, store)
        if command.found.asked == "list":
            return _list_standing(command, store, desk)
        if command.found.asked == "lift":
            return _lift(command, store, desk)
        found = command.found
        since = on_the_day(found.since, desk.asker.moment.at) if found.since else desk.asker.moment.stamp
        call = RaiseEmergency(
            found.signal, since, found.level, found.area, tuple(found.hall), tuple(found.district),
            found.hall_does, tuple(found.you_do), found.issuer,
        )  # fmt: skip
        try:
            return _said(command, desk.desk.raise_emergency(call, desk.asker))
        except Refusal as refusal:
            raise _stopped(command, refusal) from refusal


def notice(command: Invocation) -> Exit:
    """Raise or lift an urgent notice."""
    with command.store() as store:
        desk = _Desk(command, store)
        if command.found.asked == "lift":
            return _lift(command, store, desk)
        found = command.found
        halls = tuple(found.hall) or tuple(desk.halls)
        until = on_the_day(found.until, desk.asker.moment.at)
        call = RaiseNotice(halls, found.headline, until, tuple(found.lines), found.issuer)
        try:
            return _said(command, desk.desk.raise_notice(call, desk.asker))
        except Refusal as refusal:
            raise _stopped(command, refusal) from refusal


def _stopped(command: Invocation, refusal: Refusal) -> Stopped:
    """The refusal, in the language of whoever typed where it says what is wrong with the words."""
    why = command.words.text(f"flaw.{refusal.flaw}", *refusal.named) if refusal.flaw else refusal.detail
    return Stopped(Failure.INTERRUPT_REFUSED, refusal.code, why)


def _said(command: Invocation, found: RaisedInHalls) -> Exit:
    """What was raised where; one that stood in some of the halls before has an older number there."""
    for one in found.raised:
        command.say("interrupt_raised", one.number, one.hall)
    return Exit.DONE


def _lift(command: Invocation, store: SqliteStore, desk: _Desk) -> Exit:
    """Lift it in the halls that are named, else wherever it stands."""
    number = command.found.number
    stands = interrupt_list.read_list(store, desk.halls, desk.asker.moment).standing
    halls = command.found.hall or [one.hall for one in stands if one.number == number]
    if not halls:
        raise Stopped(Failure.INTERRUPT_REFUSED, NotFound.code, f"nothing of the number {number} stands")
    for hall in halls:
        try:
            lifted = desk.desk.lift(LiftInterrupt(hall, number), desk.asker)
        except Refusal as refusal:
            raise _stopped(command, refusal) from refusal
        for one in lifted.raised:
            command.say("interrupt_lifted", one.number, one.hall)
    return Exit.DONE


def _list_standing(command: Invocation, store: SqliteStore, desk: _Desk) -> Exit:
    found = interrupt_list.read_list(store, command.found.hall or desk.halls, desk.asker.moment)
    if command.found.json:
        print(wire.encode(found).decode())
        return Exit.DONE
    for line in interrupt_list.lines(found, command.words.text("backend.unchecked")):
        print(line)
    command.say("interrupts_listed", len(found.standing))
    return Exit.DONE


def _list_signals(command: Invocation) -> Exit:
    signals = read_signals(command.signals_file).templates(read_clocks().stamp)
    for line in interrupt_list.signal_lines(signals, command.words.text("backend.unverified")):
        print(line)
    return Exit.DONE


def _add_emergency_options(command: argparse.ArgumentParser) -> None:
    below = command.add_subparsers(dest="asked", required=True, metavar="raise|lift|list|signals")
    raising = below.add_parser("raise", help="hold every board of the halls, until it is lifted", allow_abbrev=False)
    lifting = below.add_parser("lift", help="take it off the boards again", allow_abbrev=False)
    listing = below.add_parser(
        "list", help="what stands, notices too: one line each, tab-separated", allow_abbrev=False
    )
    signals = below.add_parser("signals", help="what can be raised, and what is proposed to say", allow_abbrev=False)
    for one in (raising, lifting, listing, signals):
        add_settings(one)
    for one in (raising, lifting, listing):
        _add_halls(one)
    raising.add_argument("signal", type=cleaned, metavar="SIGNAL", help="as emergency signals lists them: typhoon")
    raising.add_argument("--level", type=cleaned, default="", metavar="COLOUR", help="white, blue, yellow, orange, red")
    raising.add_argument("--district", nargs="+", type=cleaned, default=[], metavar="CODE", help="halls that lie there")
    raising.add_argument("--area", type=cleaned, default="", metavar="TEXT", help="where the signal holds")
    raising.add_argument("--since", type=moment, default=None, metavar="TIME", help="14:10, or with its day")
    raising.add_argument("--hall-does", type=cleaned, default="", metavar="TEXT", help="in place of what is proposed")
    raising.add_argument("--you-do", nargs="+", type=cleaned, default=[], metavar="TEXT", help="a sentence or two")
    raising.add_argument("--issuer", type=cleaned, default="", metavar="TEXT", help="who issued the signal")
    raising.add_argument("--by", type=cleaned, default="", metavar="NAME", help="who is on duty")
    lifting.add_argument("number", type=int, metavar="NUMBER")
    listing.add_argument("--json", action="store_true", help="the whole list as JSON")


def _add_notice_options(command: argparse.ArgumentParser) -> None:
    below = command.add_subparsers(dest="asked", required=True, metavar="raise|lift")
    raising = below.add_parser("raise", help="show it at once and between every two pages", allow_abbrev=False)
    lifting = below.add_parser("lift", help="take it off the boards again", allow_abbrev=False)
    for one in (raising, lifting):
        add_settings(one)
        _add_halls(one)
    raising.add_argument("headline", type=cleaned, metavar="HEADLINE")
    raising.add_argument("lines", nargs="*", type=cleaned, metavar="LINE")
    raising.add_argument("--until", type=moment, required=True, metavar="TIME", help="18:00 today, or with its day")
    raising.add_argument("--issuer", type=cleaned, default="", metavar="TEXT", help="who says so")
    raising.add_argument("--by", type=cleaned, default="", metavar="NAME", help="who is on duty")
    lifting.add_argument("number", type=int, metavar="NUMBER")


def _add_halls(command: argparse.ArgumentParser) -> None:
    command.add_argument("--hall", nargs="+", type=cleaned, default=[], metavar="HALL", help="these halls; else all")


EMERGENCY: Final = Command(
    "emergency",
    "hold the halls' boards with an emergency, lift it, list what stands",
    _add_emergency_options,
    emergency,
)
NOTICE: Final = Command(
    "notice", "raise an urgent notice on the halls' boards, or lift it", _add_notice_options, notice
)
