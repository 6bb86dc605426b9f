"""`hall-backend ask list` and `ask answer`: questions to employers about an age limit, and their answers."""

import argparse
import re
from typing import Final

from backend import ask_list, office
from backend.audit import Auditor
from backend.city_calendar import read_calendar
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings
from backend.desks import ask_rules
from backend.moment import read_clocks
from backend.officers import Officers
from backend.store.sqlite.database import SqliteStore
from labourhall.contract import ranking_rules, rules, wire
from labourhall.contract.staff_calls import AnswerAsk
from labourhall.market.text import cleaned
from labourhall.market.vacancy import AgeLimit, Status
from labourhall.program.control import Exit

AGES: Final = re.compile(r"(?:([0-9]{2})[-–])?([0-9]{2})|([0-9]{2})[-–]")


def ask(command: Invocation) -> Exit:
    """List questions to employers, or take an answer."""
    found = command.found
    with command.store() as store:
        if found.asked == "list":
            return _list_asks(command, store)
        officers = Officers(store, Auditor(command.server_key()))
        answer = AnswerAsk(found.number, found.answer == "yes", found.ages.maximum, found.ages.minimum, found.by)
        done = office.answer_ask(officers, answer, command.account, read_clocks())
    command.say("answer_kept", done.number, done.persons)
    return Exit.DONE


def _list_asks(command: Invocation, store: SqliteStore) -> Exit:
    calendar = read_calendar(command.calendar_file)
    asking = ask_rules(command.settings, calendar, rules.age_rules())
    found = ask_list.read_list(store, asking, ranking_rules.trade_table().names, read_clocks().today)
    if command.found.json:
        print(wire.encode(found).decode())
        return Exit.DONE
    for line in ask_list.lines(found):
        print(line)
    command.say("asks_listed", len(found.asks), found.calendar_until)
    resting, closed = (
        [one for one in found.left if (one.reason == Status.HELD) is on_hold] for on_hold in (True, False)
    )
    if closed:
        command.say("asks_left", ", ".join(f"{one.number} ({one.reason})" for one in closed))
    if resting:
        command.say("asks_resting", ", ".join(one.number for one in resting))
    return Exit.DONE


def _add_options(command: argparse.ArgumentParser) -> None:
    below = command.add_subparsers(dest="asked", required=True, metavar="list|answer")
    listed = below.add_parser("list", help="one line a vacancy, tab-separated; nobody's name", allow_abbrev=False)
    answer = below.add_parser("answer", help="what the employer of a vacancy said", allow_abbrev=False)
    for one in (listed, answer):
        add_settings(one)
    listed.add_argument("--json", action="store_true", help="the whole list as JSON, with answers and what left")
    answer.add_argument("number", type=cleaned, metavar="NUMBER")
    answer.add_argument("answer", choices=("yes", "no"))
    answer.add_argument("--ages", type=_ages, default=AgeLimit(), metavar="AGES", help="whom they take: 60, 18-60, 18-")
    answer.add_argument("--by", type=cleaned, default="", metavar="NAME", help="who said it at the employer")


def _ages(text: str) -> AgeLimit:
    found = AGES.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no age: write the oldest that they take (60), 18-60, or 18-")
    least, most = (int(end) if end else None for end in (found[1] or found[3], found[2]))
    return AgeLimit(least, most)


ASK: Final = Command("ask", "list questions to employers about an age limit, or take an answer", _add_options, ask)
