"""The city of the hall: the reference backend with its data, its machines enrolled, serving on the loopback."""

import json
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from demo.hall import toml
from demo.hall.halls import with_boards, with_staff
from demo.hall.keys import HallKeys
from demo.hall.officer import NAME, Officer
from demo.hall.plan import Plan
from demo.hall.ports import free_port
from demo.hall.process import HallFailed, InputRefused, Program, Run, run_once
from demo.people.staff import STAFF, STAFF_CODE
from labourhall.contract.device_calls import GetConfiguration, HallConfiguration
from labourhall.contract.http import HttpSender
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist_calls import BoardStates, SeeBoards
from labourhall.contract.public_calls import GetHealth, GetSnapshot
from labourhall.contract.refusals import NoAnswer
from labourhall.contract.staff_calls import CloseVacancy
from labourhall.market.vacancy import Vacancy
from labourhall.program.places import asset

HALL: Final = "guangzhou"
VERIFIED_BY: Final = "演示"
COUNTS: Final = ("read", "loaded", "open", "closed", "repeated", "rejected")
COMMAND_SECONDS: Final = 300.0
"""The longest command reads in a table of some hundred thousand rows."""
START_SECONDS: Final = 60.0


def names(plan: Plan) -> tuple[str, ...]:
    """What the hall's boards are called, in their order."""
    return tuple(str(place) for place in range(1, len(plan.boards) + 1))


class City:
    """Built, its data are in; `serve` starts it. Asked directly it is the office's side: no thin line in between."""

    def __init__(self, folder: Path, plan: Plan, environment: Mapping[str, str]) -> None:
        self._plan = plan
        self._environment = environment
        self._secrets = {"server_key": secrets.token_hex(32)}
        self.port = free_port()
        self.stick = folder / "stick.snapshot"
        self._settings = toml.write(folder / "city.toml", self._values(folder))
        self.import_report = self._import()
        self._import_holders(folder / "holders.json")
        boards = names(plan)
        machines = ("kiosk 1", "office 1", *(f"board {name}" for name in boards))
        kiosk, office, *others = self._command("enrol", *machines, "--hall", HALL).split()
        self.keys = HallKeys(kiosk=kiosk, boards=dict(zip(boards, others, strict=True)), office=office)
        start = self._command("enrol-officer", NAME, "--hall", HALL, "--role", Role.DUTY).strip()
        self._officer = Officer(self._url, self.keys.office, start)
        self._command("snapshot", self.stick)

    @property
    def secrets(self) -> list[str]:
        """Everything that must be in no argument vector and no environment."""
        return [self.keys.kiosk, *self.keys.boards.values(), *self._officer.secrets, *self._secrets.values()]

    def serve(self, run: Run) -> Program:
        """Start the server by `run`, wait until it answers."""
        program = run(
            lambda: Program(
                "city",
                "backend",
                ["serve", "--settings", self._settings],
                self._plan.logs / "city.log",
                self._environment,
                self._secrets,
            )
        )
        program.await_sign(self._answers, START_SECONDS)
        return program

    @property
    def configuration(self) -> HallConfiguration:
        """What the city tells the hall's machines."""
        sender = self._sender()
        try:
            return sender.send(GetConfiguration())
        finally:
            sender.close()

    def open_vacancies(self) -> dict[str, Vacancy]:
        """What may be shown today, by number."""
        sender = self._sender()
        try:
            return {vacancy.number: vacancy for vacancy in sender.send(GetSnapshot()).vacancies}
        finally:
            sender.close()

    def close_vacancy(self, number: str) -> None:
        """An officer takes a vacancy off every glass. Raises Trouble."""
        self._officer.send(CloseVacancy(number))

    def boards(self) -> BoardStates:
        """What the hall's boards are to play, and what each of them proved to show. Raises Trouble."""
        return self._officer.send(SeeBoards(HALL))

    def enrol_officer(self, name: str, *roles: Role) -> str:
        """An officer more in the hall; the start password. Raises HallFailed."""
        wanted = [word for role in roles for word in ("--role", role)]
        return self._command("enrol-officer", name, "--hall", HALL, *wanted).strip()

    def ask(self, what: str, *arguments: str) -> str:
        """An officer's `hall-backend ask list|answer …`; what it printed. Raises HallFailed."""
        return self._command(f"ask {what}", *arguments)

    def _values(self, folder: Path) -> dict[str, toml.Value]:
        halls = folder / "halls.toml"
        shipped = with_boards(asset("rules", "halls.toml").read_text(encoding="utf-8"), HALL, names(self._plan))
        halls.write_text(with_staff(shipped, HALL, STAFF.name, STAFF_CODE), encoding="utf-8")
        values: dict[str, toml.Value] = {"port": self.port, "database": folder / "city.db", "halls": halls}
        if self._plan.http is not None:
            values["http_log"] = self._plan.http
        return values

    def _import(self) -> dict[str, Any]:
        """The importer's own report."""
        arguments: list[str | Path] = [self._plan.vacancies, "--json", "--verified-by", VERIFIED_BY]
        if self._plan.columns:
            arguments += ["--columns", self._plan.columns]
        if self._plan.rejected is not None:
            arguments += ["--rejected", self._plan.rejected]
        report = json.loads(self._take_in("import", *arguments))
        if not report["open"]:
            name = self._plan.vacancies.name
            raise InputRefused("city", f"{name} has no vacancy open on this day: a table of another time needs NOW=.")
        return {"file": self._plan.vacancies.name, **{name: report[name] for name in COUNTS}}

    def _import_holders(self, path: Path) -> None:
        path.touch(mode=0o600)
        path.write_text(json.dumps(self._plan.holders, ensure_ascii=False), encoding="utf-8")
        self._take_in("import-holders", path)
        path.unlink()

    def _take_in(self, name: str, *arguments: str | Path) -> str:
        """A command that reads somebody's file. Raises InputRefused."""
        try:
            return self._command(name, *arguments)
        except HallFailed as error:
            raise InputRefused(error.program, str(error)) from error

    def _command(self, name: str, *arguments: str | Path) -> str:
        return run_once(
            "city",
            "backend",
            [*name.split(), "--settings", self._settings, *arguments],
            self._environment,
            self._secrets,
            COMMAND_SECONDS,
        )

    def _answers(self) -> bool:
        sender = self._sender()
        try:
            sender.send(GetHealth())
        except NoAnswer:
            return False
        finally:
            sender.close()
        return True

    def _sender(self) -> HttpSender:
        return HttpSender(self._url, self.keys.kiosk)

    @property
    def _url(self) -> str:
        return f"http://127.0.0.1:{self.port}"
