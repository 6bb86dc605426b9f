"""Everybody in the city who answers calls, made once from settings, store and keys. Nothing here knows HTTP."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version

from backend.asker import Asker
from backend.asks import AskRules, Asks
from backend.audit import Auditor
from backend.board_proofs import BoardProofs
from backend.boards import Boards
from backend.changes import ChangeLog
from backend.enrolments import EnrolmentDesk
from backend.halls import Configurations, Hall
from backend.interrupts import InterruptDesk
from backend.keys import ServerKey
from backend.moment import Moment
from backend.officers import Officers
from backend.pool import OpenVacancies
from backend.publishing import Publishing
from backend.queue_desk import QueueDesk
from backend.records import RecordDesk
from backend.referrals import Referrals
from backend.session_rules import session_rules
from backend.sessions import Sessions
from backend.settings import Settings
from backend.signals import SignalsFile
from backend.store.store import Store
from backend.suspensions import SuspensionDesk
from backend.vacancies import Snapshots
from backend.visits import VisitRules, Visits
from labourhall.contract.public_calls import GetHealth, Health
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching import MatchingRules
from labourhall.market.records import InsuranceRules
from labourhall.market.working_days import CityCalendar


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules that the city reckons with."""

    matching: MatchingRules
    insurance: InsuranceRules
    age: AgeRules
    calendar: CityCalendar
    signals: SignalsFile


@dataclass(frozen=True, slots=True)
class Desks:
    """Who answers what."""

    configurations: Configurations
    snapshots: Snapshots
    changes: ChangeLog
    boards: Boards
    proofs: BoardProofs
    publishing: Publishing
    interrupts: InterruptDesk
    queue: QueueDesk
    visits: Visits
    asks: Asks
    referrals: Referrals
    records: RecordDesk
    officers: Officers
    suspensions: SuspensionDesk
    sessions: Sessions
    enrolments: EnrolmentDesk
    pool: OpenVacancies

    def health(self, _: GetHealth, asker: Asker) -> Health:
        """That the server lives."""
        return Health(version("labourhall"), asker.moment.stamp)


def open_desks(
    settings: Settings, store: Store, key: ServerKey, halls: Mapping[str, Hall], rules: Rules, moment: Moment
) -> Desks:
    """Make them all, with nobody signed in. Reads every open vacancy, so a damaged row shows here. Raises Stopped.

    Sessions end with the server that opened them: their seconds mean nothing once the machine was started anew.
    """
    auditor = Auditor(key)
    with store.writing() as tables:
        tables.sessions.end_all()
    pool = OpenVacancies(store, rules.matching, rules.age, moment.today)
    asks = Asks(store, auditor, ask_rules(settings, rules.calendar, rules.age), settings.visit_seconds)
    return Desks(
        Configurations(halls, rules.matching),
        Snapshots(store),
        ChangeLog(store),
        Boards(store, auditor, halls, rules.calendar, key),
        BoardProofs(store, halls),
        Publishing(store, auditor, halls),
        InterruptDesk(store, auditor, halls, rules.signals),
        QueueDesk(store, auditor, halls),
        Visits(store, pool, asks, auditor, _visit_rules(settings), rules.age.statutory),
        asks,
        Referrals(store, asks, auditor, key, settings.letter_days, settings.visit_seconds),
        RecordDesk(store, auditor, rules.insurance, settings.visit_seconds),
        Officers(store, auditor),
        SuspensionDesk(store, auditor),
        Sessions(store, auditor, session_rules(settings)),
        EnrolmentDesk(store, auditor, key, halls, settings.wrong_codes_per_minute),
        pool,
    )


def _visit_rules(settings: Settings) -> VisitRules:
    return VisitRules(
        settings.challenge_seconds,
        settings.visit_seconds,
        settings.matches,
        settings.visits_per_minute,
        settings.wrong_proofs,
        settings.wrong_proof_seconds,
    )


def ask_rules(settings: Settings, calendar: CityCalendar, law: AgeRules) -> AskRules:
    """By what questions to employers are kept."""
    return AskRules(settings.open_asks, settings.ask_working_days, calendar, law)
