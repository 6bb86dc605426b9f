"""One generic adapter between HTTP and a handler: routes come from the call classes, handlers are plain functions.

Reading, handling, encoding and packing run on a worker thread; the loop only moves bytes and holds long polls.
"""

import asyncio
import gzip
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final, TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from backend.asker import Asker, recognise
from backend.http_log import note
from backend.moment import Moment
from backend.session_rules import SessionRules
from backend.store.store import Store
from labourhall.contract import wire
from labourhall.contract.call import Call, Lane
from labourhall.contract.refusals import Broken, Malformed, Refusal

log = logging.getLogger(__name__)

C = TypeVar("C", bound=Call[Any])
Handler = Callable[[C, Asker], Any]
Hold = Callable[[C, Asker], Awaitable[None]]

LONGEST_BODY: Final = 1024 * 1024
PACK_FROM: Final = 600
"""Bytes from which packing pays on the line."""
PRIVATE: Final = frozenset({Lane.VISIT, Lane.APPLICATION})
"""Lanes whose answers may hold something of a person: no cache keeps them."""


@dataclass(frozen=True, slots=True)
class EndpointNeeds:
    """What every endpoint needs: where keys are looked up, how long sessions are good, threads to work on, clocks."""

    store: Store
    sessions: SessionRules
    workers: Executor
    clocks: Callable[[], Moment]


def route(kind: type[C], handler: Handler[C], needs: EndpointNeeds, hold: Hold[C] | None = None) -> Route:
    """The Starlette route of the call `kind`; `hold` may keep a request waiting before it is handled."""

    async def answer(request: Request) -> Response:
        known = note(request.scope)
        known.route = kind.route
        try:
            call, asker = await _understood(kind, request, needs)
            known.device = asker.device.name
            if hold is not None:
                await hold(call, asker)
                asker = replace(asker, moment=needs.clocks())
            packs = "gzip" in request.headers.get("accept-encoding", "")
            work = partial(_answered, lambda: handler(call, asker), kind.lane in PRIVATE, packs)
            return await _run(needs, work)
        except Refusal as refusal:
            return refused(refusal)
        except ClientDisconnect:
            return Response(status_code=400)
        except Exception:
            log.exception("%s %s failed", kind.method, kind.route)
            return refused(Broken("the server failed"))

    return Route(kind.route, answer, methods=[kind.method])


def refused(refusal: Refusal) -> Response:
    """A refusal as an RFC 9457 problem, with the headers of its status (RFC 9110, 10.2.3 and 11.6.1)."""
    headers = {"Cache-Control": "no-store"}
    if refusal.retry_after:
        headers["Retry-After"] = str(refusal.retry_after)
    if refusal.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(wire.write_problem(refusal), refusal.status, headers, wire.PROBLEM)


def no_such_route(_: Request, error: Exception) -> Response:
    """What is no call of ours: its HTTP status as a problem without a name of ours."""
    assert isinstance(error, HTTPException)
    body = {"type": wire.NO_NAME, "title": error.detail, "status": error.status_code, "detail": ""}
    headers = {**(error.headers or {}), "Cache-Control": "no-store"}
    return Response(wire.encode(body), error.status_code, headers, wire.PROBLEM)


async def _understood(kind: type[C], request: Request, needs: EndpointNeeds) -> tuple[C, Asker]:
    body = await _body(request)
    headers = {name.lower(): value for name, value in request.headers.items()}
    query = request.query_params.multi_items()
    work = partial(recognise, needs.store, needs.sessions, kind.access, headers, needs.clocks())
    asker = await _run(needs, work)
    return wire.read(kind, request.path_params, query, body), asker


async def _body(request: Request) -> bytes:
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > LONGEST_BODY:
            raise Malformed(f"the body has more than {LONGEST_BODY} bytes")
        pieces.append(piece)
    return b"".join(pieces)


def _answered(handle: Callable[[], Any], is_private: bool, packs: bool) -> Response:
    body = wire.encode(handle())
    headers = {"Cache-Control": "no-store" if is_private else "no-cache", "Vary": "Accept-Encoding"}
    if packs and len(body) >= PACK_FROM:
        body = gzip.compress(body, 6, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return Response(body, 200, headers, wire.JSON)


R = TypeVar("R")


async def _run(needs: EndpointNeeds, work: Callable[[], R]) -> R:
    return await asyncio.get_running_loop().run_in_executor(needs.workers, work)
