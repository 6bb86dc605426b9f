"""A small city for tests: a store in a file, a clock that is set, people and vacancies that are made up."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from backend.asker import Asker, acting
from backend.audit import Auditor
from backend.city_calendar import read_calendar
from backend.desks import Desks, Rules, open_desks
from backend.halls import read_halls
from backend.holders_file import read_holders
from backend.keys import ServerKey, hashed
from backend.moment import Moment
from backend.settings import Settings
from backend.signals import read_signals
from backend.store.arrivals import arriving
from backend.store.rows import Device, KeptOfficer, NewVacancy
from backend.store.sqlite.database import BUSY_SECONDS, SqliteStore
from backend.store.store import Store
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.keys import cryptogram
from labourhall.contract import ranking_rules, rules
from labourhall.contract.officer_calls import Role
from labourhall.contract.visit_calls import Challenge, IssueChallenge, OpenVisit
from labourhall.market.vacancy import Vacancy
from labourhall.program.hall_time import HALL_TIME
from tests.labourhall.market.samples import vacancy as sample

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=HALL_TIME)
TODAY = NOON.date()
IRK = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210")
CARD, CODE = "AI6666661", "440100D156000005" + "00000001" + "12345678"
KEYLESS, KEYLESS_CODE = "AI6666672", "440100D156000005" + "00000002" + "12345678"
DEVICE = Device(hashed("kiosk-key"), "liwan", "kiosk")
OTHER = Device(hashed("other-key"), "liwan", "other")
PASSWORD = "officer password"
CHEAP = "$argon2id$v=19$m=8,t=1,p=1$MDAwMDAwMDAwMDAwMDAwMA$ID7N9jTFwoKSrvOKTGTgdzCnTI+Kwuy4gmX8dV0lGWw"
"""What would be kept of PASSWORD with hardly any work: tests sign in often."""
OFFICER = KeptOfficer("officer", ("liwan",), (Role.DUTY,), CHEAP, False, "2026-11-24T08:00:00+08:00")
SERVER_KEY = ServerKey(bytes(32))
SETTINGS = Settings(wrong_proofs=3, visits_per_minute=20)
RULES = Rules(
    ranking_rules.shipped_matching_rules(),
    rules.insurance_rules(),
    rules.age_rules(),
    read_calendar(None),
    read_signals(None),
)
HOLDER: dict[str, Any] = {
    "card_number": CARD,
    "identification_code": CODE,
    "id_number": "449999197403080028",
    "name": "梁秀英",
    "education": "初中",
    "occupations": [{"code": "61101", "years": 21.0, "last_wage": 5200.0}],
    "wishes": {"occupations": ["61101"], "districts": ["440103"], "wage_floor": 4000.0, "shifts": []},
    "registered_on": "2026-09-23",
    "card_key": IRK.hex(),
    "insurance": [
        {"kind": "pension", "from": "2020-01", "to": "2021-12", "base_fen": 460000, "personal_fen": 36800,
         "employer_fen": 69000, "employer": "甲厂", "status": "正常"},
        {"kind": "pension", "from": "2021-12", "to": "2022-01", "status": "补缴"},
        {"kind": "pension", "from": "2022-02", "to": "2022-09", "status": "欠缴"},
        {"kind": "unemployment", "from": "2018-01", "to": "2022-12", "status": "正常"},
    ],
    "balances_fen": {"pension": 6842310},
    "benefit": {"due": 6, "drawn": 2},
}  # fmt: skip
NO_KEY = HOLDER | {"card_number": KEYLESS, "identification_code": KEYLESS_CODE, "card_key": None, "insurance": []}


class Clock:
    """Both clocks, moved by the test."""

    def __init__(self) -> None:
        self.moment = Moment(NOON, 1000.0)

    def __call__(self) -> Moment:
        return self.moment

    def pass_by(self, seconds: float) -> None:
        self.moment = Moment(self.moment.at + timedelta(seconds=seconds), self.moment.seconds + seconds)


def vacancy(title: str = "缝纫工", **changes: Any) -> Vacancy:
    """An open vacancy; its number is the store's to give."""
    plain = replace(sample("000000"), title=title, posted_on=TODAY, valid_until=TODAY + timedelta(days=30))
    return replace(plain, **changes)


def new(title: str = "缝纫工", **changes: Any) -> NewVacancy:
    """The same, as it comes in; its title is its identity."""
    return NewVacancy(title, vacancy(title, **changes), {"职位": title})


def take_in(store: Store, moment: Moment, *vacancies: NewVacancy) -> list[str]:
    """Vacancies into a store as an import's; the numbers of those that repeat none."""
    with arriving(store, moment) as arrivals:
        brought = arrivals.bring(vacancies)
        arrivals.accept()
    return [one.number for one in brought if not one.is_repeat]


class City:
    """Desks over a store, with helpers that say in one word what tests do all the time."""

    def __init__(self, store: SqliteStore, settings: Settings = SETTINGS) -> None:
        self.store = store
        self.clock = Clock()
        self.settings = settings
        self.auditor = Auditor(SERVER_KEY)
        self.halls = read_halls(None)
        with store.writing() as tables:
            tables.keys.enrol_device(DEVICE, self.clock().text)
            tables.keys.enrol_device(OTHER, self.clock().text)
            tables.officers.enrol(OFFICER)

    def desks(self) -> Desks:
        return open_desks(self.settings, self.store, SERVER_KEY, self.halls, RULES, self.clock())

    def add(self, *vacancies: NewVacancy) -> list[str]:
        """Take vacancies in; their numbers."""
        return take_in(self.store, self.clock(), *vacancies)

    def register(self, *entries: dict[str, Any]) -> None:
        people = read_holders(json.dumps(entries or [HOLDER, NO_KEY]).encode(), self.clock().today)
        with self.store.writing() as tables:
            for person in people:
                tables.holders.put(person.holder, person.insured)

    def asker(self, token: str = "", device: Device = DEVICE) -> Asker:
        return Asker(self.clock(), device, visit=hashed(token) if token else "")

    def staff(self) -> Asker:
        """The officer, signed in at the machine."""
        return Asker(self.clock(), DEVICE, acting(OFFICER))


def swipe(challenge: Challenge, key: bytes = IRK, card: str = CARD, code: str = CODE) -> OpenVisit:
    """What a kiosk sends when a card with that key is put in."""
    answer = cryptogram(Algorithm.TDES, key, bytes.fromhex(challenge.challenge))
    return OpenVisit(card, code, Algorithm.TDES.value, challenge.id, answer.hex().upper())


def open_visit(city: City, desks: Desks) -> str:
    """The token of a visit that was opened as a kiosk opens it."""
    return desks.visits.open(swipe(desks.visits.issue(IssueChallenge(), city.asker())), city.asker()).token


@contextmanager
def opened(path: Path, busy_seconds: float = BUSY_SECONDS) -> Iterator[SqliteStore]:
    """A store for the length of a block."""
    store = SqliteStore(path, busy_seconds)
    try:
        yield store
    finally:
        store.close()


def day(offset: int) -> date:
    """A day relative to the tests' own today."""
    return TODAY + timedelta(days=offset)
