"""Builds the server: one line a call. Whatever a call does is in the room that its line names."""

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp

from backend.bell import Bell
from backend.desks import Desks, Rules, open_desks
from backend.endpoint import EndpointNeeds, Handler, Hold, no_such_route, route
from backend.failures import Stopped
from backend.halls import Hall
from backend.http_log import HttpLog
from backend.keys import ServerKey
from backend.moment import Moment
from backend.pool import OpenVacancies
from backend.session_rules import session_rules
from backend.settings import Settings
from backend.store.store import Store
from backend.upkeep import tidy
from labourhall.contract.board_calls import GetBundle, TellShown
from labourhall.contract.call import Call
from labourhall.contract.device_calls import GetConfiguration
from labourhall.contract.enrolment_calls import DecideEnrolment, Enrol, MakeCodes, SeeEnrolments, WithdrawCodes
from labourhall.contract.interrupt_calls import (
    CheckInterrupt,
    LiftInterrupt,
    RaiseEmergency,
    RaiseNotice,
    SeeInterrupts,
    SeeSignals,
)
from labourhall.contract.officer_calls import ChangePassword, SignIn, SignOut
from labourhall.contract.playlist_calls import (
    CheckVersion,
    GetVersion,
    PublishVersion,
    SaveVersion,
    SeeBoards,
    SeeVersions,
    TakeBack,
)
from labourhall.contract.proof_calls import TellClosed, TellFaults, TellProof
from labourhall.contract.public_calls import GetChanges, GetHealth, GetSnapshot
from labourhall.contract.queue_calls import CallNumber, CloseWindow, GetCalls, OpenWindow, TakeNumber
from labourhall.contract.staff_calls import AnswerAsk, CloseVacancy, LiftSuspension, SeeSuspensions, SuspendEmployer
from labourhall.contract.stick_calls import SealPlaying
from labourhall.contract.visit_calls import (
    AskEmployer,
    EndVisit,
    FindMatches,
    FindPublicMatches,
    GetRecords,
    IssueChallenge,
    OpenVisit,
    SeeOutcomes,
    WriteReferral,
)
from labourhall.program import memory

log = logging.getLogger(__name__)

CALLS: Final[tuple[tuple[type[Call[Any]], Callable[[Desks], Handler[Any]]], ...]] = (
    (GetHealth, lambda desks: desks.health),
    (GetConfiguration, lambda desks: desks.configurations.show),
    (GetSnapshot, lambda desks: desks.snapshots.take),
    (GetChanges, lambda desks: desks.changes.page),
    (GetBundle, lambda desks: desks.boards.give),
    (TellShown, lambda desks: desks.boards.note),
    (TellProof, lambda desks: desks.proofs.keep),
    (TellClosed, lambda desks: desks.proofs.close),
    (TellFaults, lambda desks: desks.proofs.blame),
    (SealPlaying, lambda desks: desks.boards.seal),
    (SeeBoards, lambda desks: desks.publishing.boards),
    (SeeVersions, lambda desks: desks.publishing.see),
    (GetVersion, lambda desks: desks.publishing.get),
    (SaveVersion, lambda desks: desks.publishing.save),
    (CheckVersion, lambda desks: desks.publishing.check),
    (PublishVersion, lambda desks: desks.publishing.publish),
    (TakeBack, lambda desks: desks.publishing.take_back),
    (SeeSignals, lambda desks: desks.interrupts.signals),
    (SeeInterrupts, lambda desks: desks.interrupts.see),
    (RaiseEmergency, lambda desks: desks.interrupts.raise_emergency),
    (RaiseNotice, lambda desks: desks.interrupts.raise_notice),
    (LiftInterrupt, lambda desks: desks.interrupts.lift),
    (CheckInterrupt, lambda desks: desks.interrupts.check),
    (GetCalls, lambda desks: desks.queue.give),
    (OpenWindow, lambda desks: desks.queue.open),
    (CloseWindow, lambda desks: desks.queue.close),
    (TakeNumber, lambda desks: desks.queue.take),
    (CallNumber, lambda desks: desks.queue.call),
    (IssueChallenge, lambda desks: desks.visits.issue),
    (OpenVisit, lambda desks: desks.visits.open),
    (FindMatches, lambda desks: desks.visits.find),
    (FindPublicMatches, lambda desks: desks.visits.find_public),
    (EndVisit, lambda desks: desks.visits.end),
    (WriteReferral, lambda desks: desks.referrals.write),
    (AskEmployer, lambda desks: desks.asks.ask),
    (SeeOutcomes, lambda desks: desks.asks.see),
    (GetRecords, lambda desks: desks.records.show),
    (SignIn, lambda desks: desks.sessions.sign_in),
    (SignOut, lambda desks: desks.sessions.sign_out),
    (ChangePassword, lambda desks: desks.sessions.change_password),
    (CloseVacancy, lambda desks: desks.officers.close),
    (AnswerAsk, lambda desks: desks.officers.answer),
    (Enrol, lambda desks: desks.enrolments.enrol),
    (MakeCodes, lambda desks: desks.enrolments.make),
    (WithdrawCodes, lambda desks: desks.enrolments.withdraw),
    (SeeEnrolments, lambda desks: desks.enrolments.see),
    (DecideEnrolment, lambda desks: desks.enrolments.decide),
    (SuspendEmployer, lambda desks: desks.suspensions.suspend),
    (LiftSuspension, lambda desks: desks.suspensions.lift),
    (SeeSuspensions, lambda desks: desks.suspensions.see),
)
WORKERS: Final = 4
"""Threads that handle calls: SQLite writes one after the other anyway."""
TIDY_SECONDS: Final = 3600.0
SHOW_SECONDS: Final = 0.5
"""How often is looked for a large import that was accepted."""
STEP_SECONDS: Final = 0.02
"""Between two steps of showing it: visits come first."""


@dataclass(frozen=True, slots=True)
class App:
    """The application as uvicorn runs it, and the bell that its end must ring."""

    asgi: ASGIApp
    bell: Bell
    close: Callable[[], None]
    """Let go of the log's file, after the last request."""


def build(
    settings: Settings,
    store: Store,
    key: ServerKey,
    halls: Mapping[str, Hall],
    rules: Rules,
    clocks: Callable[[], Moment],
) -> App:
    """The whole server. Closing `store` is left to who opened it. Raises Stopped."""
    desks = open_desks(settings, store, key, halls, rules, clocks())
    workers = ThreadPoolExecutor(WORKERS, "city")
    needs = EndpointNeeds(store, session_rules(settings), workers, clocks)
    bell = Bell(store)
    holds: dict[type[Call[Any]], Hold[Any]] = {
        GetChanges: bell.hold_changes,
        GetBundle: partial(bell.hold_board, desks.boards.is_current),
        GetCalls: partial(bell.hold_board, desks.queue.is_current),
    }
    routes = [route(kind, handler(desks), needs, holds.get(kind)) for kind, handler in CALLS]

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        work = (bell.watch(), _tidy_hourly(settings, needs), _show_by_steps(desks.pool, needs))
        with store.serving():
            tasks = [asyncio.create_task(one) for one in work]
            for task in tasks:
                task.add_done_callback(_never_unnoticed)
            try:
                yield
            finally:
                bell.stop()
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)  # what fell was told when it fell
                workers.shutdown()

    app: ASGIApp = Starlette(routes=routes, lifespan=lifespan, exception_handlers={HTTPException: no_such_route})
    if settings.http_log is None:
        return App(app, bell, lambda: None)
    logged = HttpLog(app, settings.http_log.expanduser())
    return App(logged, bell, logged.close)


def _never_unnoticed(task: "asyncio.Task[None]") -> None:
    """A task that fell is a crash like a thread's: asyncio would keep its error until somebody asks."""
    error = None if task.cancelled() else task.exception()
    if error is not None:
        sys.excepthook(type(error), error, error.__traceback__)


async def _tidy_hourly(settings: Settings, needs: EndpointNeeds) -> None:
    loop = asyncio.get_running_loop()
    while True:
        try:
            await loop.run_in_executor(needs.workers, tidy, needs.store, needs.clocks(), settings)
        except Stopped as stopped:
            log.warning("%s: what is old is forgotten an hour later", stopped.failure.code)
        await asyncio.sleep(TIDY_SECONDS)


async def _show_by_steps(pool: OpenVacancies, needs: EndpointNeeds) -> None:
    loop = asyncio.get_running_loop()
    while True:
        try:
            is_more = await loop.run_in_executor(needs.workers, pool.show_some, needs.clocks())
            if is_more:
                memory.keep()  # or Python would look through all of them now and then, for 300 ms at the end
        except Stopped as stopped:
            log.warning("%s: what was accepted is shown later", stopped.failure.code)
            is_more = False
        await asyncio.sleep(STEP_SECONDS if is_more else SHOW_SECONDS)
