"""`hall-backend serve`, its --check, and `openapi`: the city as halls meet it. `backend.app` builds what is served."""

import argparse
import json
import os
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from backend import app
from backend.city_calendar import read_calendar
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings
from backend.desks import Rules
from backend.failures import Stopped
from backend.halls import read_halls
from backend.moment import read_clocks
from backend.server import CityServer, listen
from backend.settings import Settings
from backend.signals import read_signals
from backend.speech import sentence
from labourhall.contract import ranking_rules, rules
from labourhall.contract.openapi import openapi
from labourhall.market.working_days import missing_year
from labourhall.program import address, control, logs, memory
from labourhall.program.control import Exit, Finding
from labourhall.program.crash import CrashRule
from labourhall.program.layers import explained


def serve(command: Invocation) -> Exit:
    """Serve until SIGTERM or SIGINT."""
    if command.options.explain is not None:
        print(explained(Settings, command.options.settings, command.options.explain))
        return Exit.DONE
    if command.options.check:
        return check(command)
    settings = command.settings
    listener = listen(settings.host, settings.port)
    with listener, command.store() as store:
        store.check()
        halls = read_halls(command.halls_file)
        calendar, signals = read_calendar(command.calendar_file), read_signals(command.signals_file)
        known = Rules(
            ranking_rules.shipped_matching_rules(), rules.insurance_rules(), rules.age_rules(), calendar, signals
        )
        built = app.build(settings, store, command.server_key(), halls, known, read_clocks)
        if year := missing_year(read_clocks().today, calendar):
            command.say("calendar_misses", year)
        server = CityServer(built, listener, lambda: _announce(command, listener.getsockname()[1]))
        logs.start("WARNING")
        memory.give_back()  # or Python would look through all vacancies now and then, for as long as a second
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
        "check_settings": lambda: (read_halls(command.halls_file), read_signals(command.signals_file)),
        "check_database": database,
        "check_port": port,
    }
    findings = [_finding(command, *item) for item in looks.items()]
    text, end = control.checked([findings[0], _calendar(command), *findings[1:]], command.options.json)
    print(text)
    return end


def _calendar(command: Invocation) -> Finding:
    """A year that is missing is told and is no failure: the city serves, and halls are asked day by day."""
    found = _finding(command, "check_calendar", lambda: read_calendar(command.calendar_file))
    if not found.ok:
        return found
    year = missing_year(read_clocks().today, read_calendar(command.calendar_file))
    return replace(found, text=command.words.text("backend.calendar_misses", year)) if year else found


def _finding(command: Invocation, identifier: str, look: Callable[[], object]) -> Finding:
    try:
        look()
    except Stopped as stopped:
        return Finding(f"backend.{identifier}", False, sentence(stopped, command.words))
    return Finding(f"backend.{identifier}", True, command.words.text(f"backend.{identifier}"))


def write_openapi(command: Invocation) -> Exit:
    """Print the contract."""
    print(json.dumps(openapi([kind for kind, _ in app.CALLS]), ensure_ascii=False, indent=1))
    return Exit.DONE


def _add_options(command: argparse.ArgumentParser) -> None:
    control.add_options(command)
    command.add_argument("--ready-fd", type=int, metavar="N", help='write "ready PORT" to this inherited pipe')


SERVE: Final = Command("serve", "serve the city (also without a command)", _add_options, serve)
OPENAPI: Final = Command("openapi", "print the contract as OpenAPI 3.1", add_settings, write_openapi)
