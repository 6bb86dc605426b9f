"""`hall-backend`: serves a city, and does at the command line what its staff need. `app` builds what is served."""

import argparse
import json
import os
import pwd
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Final

from backend import app, ask_list, held_list, office, searching
from backend.arguments import ages, count, day
from backend.audit import Auditor
from backend.city_calendar import read_calendar
from backend.desks import Rules, ask_rules
from backend.failures import Stopped
from backend.halls import read_halls
from backend.importing import sentences
from backend.importing.command import Order, import_files
from backend.importing.preview import preview_files
from backend.importing.progress import shown
from backend.importing.row import RejectReason
from backend.importing.vacancies_of import vacancies_of
from backend.keys import ServerKey, server_key
from backend.moment import Moment, read_clocks
from backend.officers import REASONS, Officers
from backend.server import CityServer, listen
from backend.settings import Settings
from backend.speech import sentence
from backend.store.rows import Verdict
from backend.store.sqlite.database import SqliteStore
from labourhall.contract import rules, wire
from labourhall.contract.openapi import openapi
from labourhall.contract.staff_calls import AnswerAsk
from labourhall.market.search import SearchIndex
from labourhall.market.text import cleaned
from labourhall.market.vacancy import AgeLimit, Status, Vacancy
from labourhall.program import address, control, logs, words
from labourhall.program.control import Exit, Finding
from labourhall.program.crash import CrashRule
from labourhall.program.settings import SettingsError, load, read_secrets
from labourhall.program.terminal import at_a_terminal

SERVER_KEY: Final = "server_key"
"""Its name among the secrets."""


VERDICTS: Final = {"release": Verdict.RELEASED, "refuse": Verdict.REFUSED}


class Invocation:
    """One call of the program: its arguments, its settings, its words."""

    def __init__(self, found: argparse.Namespace) -> None:
        self.found = found
        self.options = control.arguments(found)
        self.settings = load(Settings, self.options.settings)
        self.secrets = read_secrets(self.options.secrets_fd)
        self.words = words.of_terminal(os.environ)

    @property
    def database(self) -> Path:
        return self.settings.database.expanduser()

    @property
    def halls_file(self) -> Path | None:
        return self.settings.halls.expanduser() if self.settings.halls else None

    @property
    def calendar_file(self) -> Path | None:
        return self.settings.calendar.expanduser() if self.settings.calendar else None

    def server_key(self) -> ServerKey:
        return server_key(self.secrets.get(SERVER_KEY, ""), self.database.with_suffix(".key"))

    @contextmanager
    def store(self) -> Iterator[SqliteStore]:
        store = SqliteStore(self.database)
        try:
            yield store
        finally:
            store.close()

    def reason(self, reason: RejectReason) -> str:
        """Why a row was rejected, in words."""
        return self.words.text(f"backend.reject.{reason}")

    def say(self, identifier: str, *args: object) -> None:
        """To the person at the terminal; stdout is for what another program may read."""
        print(self.words.text(f"backend.{identifier}", *args), file=sys.stderr)


def serve(command: Invocation) -> Exit:
    """Serve until SIGTERM or SIGINT."""
    if command.options.check:
        return check(command)
    settings = command.settings
    listener = listen(settings.host, settings.port)
    with listener, command.store() as store:
        store.check()
        halls = read_halls(command.halls_file)
        calendar = read_calendar(command.calendar_file)
        known = Rules(rules.shipped_matching_rules(), rules.insurance_rules(), rules.age_rules(), calendar)
        built = app.build(settings, store, command.server_key(), halls, known, read_clocks)
        server = CityServer(built, listener, lambda: _announce(command, listener.getsockname()[1]))
        logs.start("WARNING")
        control.on_stop(server.stop)
        try:
            with CrashRule():
                server.serve_until_stopped()
        finally:
            built.close()
    return Exit.DONE


def _announce(command: Invocation, port: int) -> None:
    command.say("serving", address.shown(command.settings.host, port))
    if command.found.ready_fd is not None:
        with os.fdopen(command.found.ready_fd, "w", encoding="ascii") as pipe:
            pipe.write(f"ready {port}\n")


def check(command: Invocation) -> Exit:
    """Look at all that serving needs."""

    def database() -> None:
        with command.store() as store:
            store.check()

    def port() -> None:
        listen(command.settings.host, command.settings.port).close()

    looks: dict[str, Callable[[], object]] = {
        "check_settings": lambda: (read_halls(command.halls_file), read_calendar(command.calendar_file)),
        "check_database": database,
        "check_port": port,
    }
    text, end = control.checked((_finding(command, *item) for item in looks.items()), command.options.json)
    print(text)
    return end


def import_vacancies(command: Invocation) -> Exit:
    """Take in tables of vacancies."""
    found = command.found
    profiles = found.profile or command.settings.profiles
    order = Order(tuple(found.files), found.columns, found.verified_by, found.rejected, not found.no_header, profiles)
    if found.preview:
        return preview(command, order)
    with command.store() as store:
        report = import_files(order, store, read_clocks(), shown, command.reason)
    for line in sentences.of_report(report, command.words):
        print(line, file=sys.stderr)
    if order.rejected is not None:
        command.say("rejected_rows", order.rejected)
    if found.json:
        print(json.dumps(report.plain(), ensure_ascii=False))
    return Exit.DONE


def preview(command: Invocation, order: Order) -> Exit:
    """Say what an import would make of the files; nothing is opened but them."""
    found = preview_files(order, read_clocks(), shown)
    if command.found.json:
        print(json.dumps([asdict(one) for one in found], ensure_ascii=False, default=str))
        return Exit.DONE
    for line in sentences.of_preview(found, command.words):
        print(line)
    return Exit.DONE


def import_holders(command: Invocation) -> Exit:
    """Take in a file of holders."""
    with command.store() as store:
        command.say("holders_taken", office.import_holders(store, command.found.file, read_clocks()))
    return Exit.DONE


def enrol(command: Invocation) -> Exit:
    """Give a machine its key."""
    found, halls = command.found, read_halls(command.halls_file)
    with command.store() as store:
        key = office.enrol_device(store, halls, found.hall, found.name, read_clocks(), found.again)
    command.say("key_once", found.name)
    print(key)
    return Exit.DONE


def enrol_officer(command: Invocation) -> Exit:
    """Give an officer a key."""
    with command.store() as store:
        key = office.enrol_officer(store, command.found.name, read_clocks(), command.found.again)
    command.say("key_once", command.found.name)
    print(key)
    return Exit.DONE


def close(command: Invocation) -> Exit:
    """Take a vacancy off every glass."""
    with command.store() as store:
        officers, found = Officers(store, Auditor(command.server_key())), command.found
        done = office.close_vacancy(store, officers, found.number, found.reason, _account(), read_clocks())
    command.say("closed", done.number, done.status)
    return Exit.DONE


def ask(command: Invocation) -> Exit:
    """List questions to employers, or take an answer."""
    found = command.found
    with command.store() as store:
        if found.asked == "list":
            return _list_asks(command, store)
        officers = Officers(store, Auditor(command.server_key()))
        answer = AnswerAsk(found.number, found.answer == "yes", found.ages.maximum, found.ages.minimum, found.by)
        done = office.answer_ask(officers, answer, _account(), read_clocks())
    command.say("answer_kept", done.number, done.persons)
    return Exit.DONE


def _list_asks(command: Invocation, store: SqliteStore) -> Exit:
    calendar = read_calendar(command.calendar_file)
    asking = ask_rules(command.settings, calendar, rules.age_rules())
    found = ask_list.read_list(store, asking, rules.trade_table().names, read_clocks().today)
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


def held(command: Invocation) -> Exit:
    """List vacancies that wait for an officer, or decide of some."""
    found = command.found
    with command.store() as store:
        if found.asked == "list":
            return _list_held(command, store)
        verdict = VERDICTS[found.asked]
        officers = Officers(store, Auditor(command.server_key()))
        office.decide_held(officers, found.numbers, verdict, found.by, _account(), read_clocks())
    command.say(f"held_{verdict}", ", ".join(dict.fromkeys(found.numbers)))
    return Exit.DONE


def _list_held(command: Invocation, store: SqliteStore) -> Exit:
    found = held_list.read_held(store)
    if command.found.json:
        print(wire.encode(found).decode())
        return Exit.DONE
    for line in held_list.lines(found):
        print(line)
    command.say("held_listed", len(found))
    return Exit.DONE


def _account() -> str:
    """Who is at the terminal, as the machine knows it (a container may have a number without a name)."""
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())


def snapshot(command: Invocation) -> Exit:
    """Write a stick's file."""
    with command.store() as store:
        count = office.write_snapshot(store, command.found.file, read_clocks())
    command.say("snapshot_written", command.found.file, count)
    return Exit.DONE


def vacancies(command: Invocation) -> Exit:
    """List the vacancies."""
    count = 0
    with command.store() as store:
        for line in office.listing(store, command.words.text("backend.unverified")):
            count += 1
            print(line)
    command.say("listed", count)
    return Exit.DONE


def search(command: Invocation) -> Exit:
    """Search the open vacancies, of the database or of files."""
    found, moment = command.found, _asked_moment(command)
    index = SearchIndex(_vacancies(command, moment), rules.search_lexicon())
    finds = index.search(found.text, moment.today, found.most)
    for line in searching.sentences(finds, command.words):
        print(line, file=sys.stderr)
    if found.json:
        print(json.dumps(asdict(finds), ensure_ascii=False))
        return Exit.DONE
    for one in finds.list:
        print(searching.line(one))
    return Exit.DONE


def _asked_moment(command: Invocation) -> Moment:
    """Now, or the same time of the day that was asked for."""
    now = read_clocks()
    return now.on(command.found.date) if command.found.date else now


def _vacancies(command: Invocation, moment: Moment) -> tuple[Vacancy, ...]:
    """Those of the files that were named, without the database; else those of the database that are open."""
    found = command.found
    if found.vacancies:
        profiles = found.profile or command.settings.profiles
        order = Order(
            tuple(found.vacancies), found.columns, found.verified_by, header=not found.no_header, profiles=profiles
        )
        read = vacancies_of(order, moment, shown)
        are_open = sum(one.is_open(moment.today) for one in read.vacancies)
        command.say("looked_at", read.read, len(read.vacancies), are_open, read.repeated, read.rejected)
        return read.vacancies
    with command.store() as store, store.reading() as tables:
        return tuple(tables.vacancies.open_on(moment.today))


def write_openapi(command: Invocation) -> Exit:
    """Print the contract."""
    print(json.dumps(openapi([kind for kind, _ in app.CALLS]), ensure_ascii=False, indent=1))
    return Exit.DONE


COMMANDS: Final[dict[str, tuple[Callable[[Invocation], Exit], str]]] = {
    "serve": (serve, "serve the city (also without a command)"),
    "import": (import_vacancies, "take in vacancies from CSV (also .gz), XLSX, ODS, XLS or JobPosting JSON"),
    "import-holders": (import_holders, "take in a file of registered people (docs/holders.md)"),
    "enrol": (enrol, "give a machine its key"),
    "enrol-officer": (enrol_officer, "give an officer a key"),
    "close": (close, "take a vacancy off every glass"),
    "held": (held, "list vacancies that wait for an officer, release or refuse them"),
    "ask": (ask, "list questions to employers about an age limit, or take an answer"),
    "snapshot": (snapshot, "write the open vacancies to a file for a stick"),
    "vacancies": (vacancies, "list the vacancies, tab-separated"),
    "search": (search, "search the open vacancies as a person would"),
    "openapi": (write_openapi, "print the contract as OpenAPI 3.1"),
}


def parser() -> argparse.ArgumentParser:
    """The command line."""
    whole = argparse.ArgumentParser(prog="hall-backend", description=__doc__, allow_abbrev=False)
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    each = {}
    for name, (_, text) in COMMANDS.items():
        each[name] = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        if name == "serve":
            control.add_options(each[name])
        elif name == "ask":
            _add_ask_commands(each[name])
        elif name == "held":
            _add_held_commands(each[name])
        else:
            _add_settings(each[name])
    each["serve"].add_argument("--ready-fd", type=int, metavar="N", help='write "ready PORT" to this inherited pipe')
    _add_import_options(each["import"])
    each["import-holders"].add_argument("file", type=Path, metavar="FILE")
    each["enrol"].add_argument("name", type=cleaned, metavar="NAME")
    each["enrol"].add_argument("--hall", required=True, metavar="HALL")
    each["enrol-officer"].add_argument("name", type=cleaned, metavar="NAME")
    for name in ("enrol", "enrol-officer"):
        each[name].add_argument("--again", action="store_true", help="in place of the key that was given before")
    each["close"].add_argument("number", type=cleaned, metavar="NUMBER")
    each["close"].add_argument("--reason", choices=sorted(REASONS), default="filled")
    each["snapshot"].add_argument("file", type=Path, metavar="FILE")
    _add_search_options(each["search"])
    return whole


def _add_settings(command: argparse.ArgumentParser) -> None:
    command.add_argument("--settings", type=Path, metavar="FILE", help="the machine's settings (TOML)")
    command.add_argument("--secrets-fd", type=int, metavar="N", help="read secrets from this inherited pipe")
    command.set_defaults(check=False, json=False)


def _add_ask_commands(command: argparse.ArgumentParser) -> None:
    below = command.add_subparsers(dest="asked", required=True, metavar="list|answer")
    listed = below.add_parser("list", help="one line a vacancy, tab-separated; nobody's name", allow_abbrev=False)
    answer = below.add_parser("answer", help="what the employer of a vacancy said", allow_abbrev=False)
    for one in (listed, answer):
        _add_settings(one)
    listed.add_argument("--json", action="store_true", help="the whole list as JSON, with answers and what left")
    answer.add_argument("number", type=cleaned, metavar="NUMBER")
    answer.add_argument("answer", choices=("yes", "no"))
    answer.add_argument("--ages", type=ages, default=AgeLimit(), metavar="AGES", help="whom they take: 60, 18-60, 18-")
    answer.add_argument("--by", type=cleaned, default="", metavar="NAME", help="who said it at the employer")


def _add_held_commands(command: argparse.ArgumentParser) -> None:
    below = command.add_subparsers(dest="asked", required=True, metavar="list|release|refuse")
    listed = below.add_parser("list", help="one line a vacancy, tab-separated, with the reasons", allow_abbrev=False)
    listed.add_argument("--json", action="store_true", help="the list as JSON, with what was taken out of the texts")
    release = below.add_parser("release", help="open them, all or none", allow_abbrev=False)
    refuse = below.add_parser("refuse", help="withdraw them for good, all or none", allow_abbrev=False)
    for one in (listed, release, refuse):
        _add_settings(one)
    for one in (release, refuse):
        one.add_argument("numbers", nargs="+", type=cleaned, metavar="NUMBER")
        one.add_argument("--by", type=cleaned, default="", metavar="NAME", help="the officer who decided")


def _add_search_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("text", type=cleaned, metavar="TEXT", help="what a person would type")
    command.add_argument("--most", type=count, default=100, metavar="N", help="list so many at most (100)")
    command.add_argument("--json", action="store_true", help="as JSON (docs/search.schema.json)")
    _add_vacancies_options(command)


def _add_vacancies_options(command: argparse.ArgumentParser) -> None:
    """For commands that look at vacancies: on which day, and at which files instead of the database."""
    command.add_argument(
        "--vacancies", nargs="+", type=Path, metavar="FILE", help="tables, as import takes them, not the database"
    )
    command.add_argument("--date", type=day, metavar="D", help="as if it were this day (2026-11-28)")
    _add_table_options(command)


def _add_import_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    _add_table_options(command)
    command.add_argument("--preview", action="store_true", help="say what would come of it, and take nothing in")
    command.add_argument("--rejected", type=Path, metavar="PATH", help="write rejected rows and their reasons here")
    command.add_argument("--json", action="store_true", help="print the counts as JSON")


def _add_table_options(command: argparse.ArgumentParser) -> None:
    """How other people's tables are read."""
    command.add_argument(
        "--columns", type=cleaned, default="", metavar="title=…,employer=…", help="which column is which field"
    )
    command.add_argument(
        "--no-header", action="store_true", help="no line names the columns: say them, as --columns title=A,employer=3"
    )
    command.add_argument(
        "--profile", type=Path, metavar="FILE", help="what is known of each source (docs/importing.md)"
    )
    command.add_argument("--verified-by", type=cleaned, default="", metavar="NAME", help="who verified these vacancies")


@at_a_terminal
def main(argv: list[str] | None = None) -> int:
    """Run one command. Whatever is wrong is one sentence on stderr."""
    given = sys.argv[1:] if argv is None else argv
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given = ["serve", *given]
    try:
        command = Invocation(parser().parse_args(given))
    except SettingsError as error:
        print(f"{error.code}: {error}", file=sys.stderr)
        return Exit.WRONG
    try:
        return COMMANDS[command.found.command][0](command)
    except Stopped as stopped:
        print(sentence(stopped, command.words), file=sys.stderr)
        return Exit.FAILED


def _finding(command: Invocation, identifier: str, look: Callable[[], object]) -> Finding:
    try:
        look()
    except Stopped as stopped:
        return Finding(f"backend.{identifier}", False, sentence(stopped, command.words))
    return Finding(f"backend.{identifier}", True, command.words.text(f"backend.{identifier}"))


if __name__ == "__main__":
    sys.exit(main())
