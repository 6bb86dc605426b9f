"""Calls and answers as bytes: JSON bodies, filled routes, queries, and refusals as RFC 9457 problems.

Strict towards requests (an unknown field is refused), tolerant towards answers (an unknown field is passed over), so
that a city may be ahead of its halls. Texts are cleaned where a body is read, whoever sent it. Nothing here opens a
connection.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from functools import partial
from typing import Any, Final, TypeVar, cast, get_type_hints
from urllib.parse import quote, urlencode

import msgspec

from labourhall.contract.call import Call
from labourhall.contract.refusal_table import REFUSALS
from labourhall.contract.refusals import Broken, Malformed, NoAnswer, Refusal, TooOften, Trouble
from labourhall.contract.salvage import Lost, salvaged
from labourhall.market.insurance import Month
from labourhall.market.text import cleaned_within, is_clean_json

T = TypeVar("T")
C = TypeVar("C", bound=Call[Any])

JSON: Final = "application/json"
PROBLEM: Final = "application/problem+json"
URN: Final = "urn:labourhall:"
VISIT_HEADER: Final = "Labourhall-Visit"
OFFICER_HEADER: Final = "Labourhall-Officer"
NO_NAME: Final = "about:blank"
"""The type of a problem that says no more than its HTTP status (RFC 9457): a call that this city does not know."""
NOBODY_BEHIND: Final = frozenset({502, 503, 504})
"""What a proxy in the hall answers when the city does not (RFC 9110, section 15.6)."""

_BRACES = re.compile(r"{(\w+)}")


@dataclass(frozen=True, slots=True)
class Received:
    """An answer as it came from HTTP, unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Severed:
    """The connection broke before an answer began: told apart, because a kept connection may be tried anew."""

    reason: str


@dataclass(frozen=True, slots=True)
class Written:
    """A call as HTTP carries it: `target` is path and query, `body` JSON or None."""

    method: str
    target: str
    body: bytes | None = field(repr=False)


def write(call: Call[Any]) -> Written:
    """Put `call` into HTTP's form. What has its default value stays out of a query."""
    values: dict[str, Any] = msgspec.to_builtins(call)
    in_route = in_braces(type(call))
    path = _BRACES.sub(lambda found: quote(str(values[found[1]]), safe=""), call.route)
    rest = {name: value for name, value in values.items() if name not in in_route}
    if has_body(type(call)):
        return Written(call.method, path, encode(rest))
    defaults = {item.name: item.default for item in fields(call) if item.default is not MISSING}
    query = {name: value for name, value in rest.items() if name not in defaults or value != defaults[name]}
    return Written(call.method, f"{path}?{urlencode(query)}" if query else path, None)


def read(kind: type[C], path: Mapping[str, str], query: Iterable[tuple[str, str]], body: bytes) -> C:
    """Make the call of what a server received: the route's fields, the query's pairs, the body. Raises Malformed."""
    if has_body(kind):
        given = _parse(body, Any)
        if not isinstance(given, dict):
            raise Malformed("the body must be a JSON object")
    else:
        given = _without_repeats(query)
    twice = given.keys() & path.keys()
    if twice:
        raise Malformed(f"belongs into the path only: {', '.join(sorted(twice))}")
    hints = get_type_hints(kind, include_extras=True)
    placed = {name: _convert(text, hints[name], strict=False) for name, text in path.items()}
    call: C = _convert({**given, **placed}, kind, strict=has_body(kind))
    extra = _unknown({**given, **placed}, msgspec.to_builtins(call))
    if extra:
        raise Malformed(f"unknown: {extra}")
    return call


def has_body(kind: type[Call[Any]]) -> bool:
    """Whether the call's fields travel in a body; else they are the query."""
    return kind.method in {"POST", "PUT", "PATCH"}


def in_braces(kind: type[Call[Any]]) -> tuple[str, ...]:
    """The fields that stand in the call's route."""
    return tuple(_BRACES.findall(kind.route))


def encode(value: object) -> bytes:
    """A dataclass (or anything plain) as JSON."""
    return msgspec.json.encode(value, enc_hook=_month_text)


def decode(body: bytes, kind: type[T]) -> T:
    """The answer in `body`; unknown fields are passed over. Raises Malformed for anything that is not a `kind`."""
    return cast(T, _parse(body, kind))


def read_answer(body: bytes, kind: type[T]) -> tuple[T, tuple[Lost, ...]]:
    """The answer in `body`, whole; else without the items that cannot be read, which are told. Raises Malformed."""
    try:
        return decode(body, kind), ()
    except Malformed:
        found, lost = salvaged(_parse(body, Any), kind, partial(_convert, strict=True))
        return cast(T, found), lost


def is_answer(body: bytes, kind: type[object]) -> bool:
    """Whether `body` can be the city's answer at all, though it may not be readable: it bears a field of `kind`.

    A login page does not, nor does the empty object of whatever else stands between hall and city.
    """
    try:
        found = _parse(body, Any)
    except Malformed:
        return False
    names = {item.name for item in fields(cast(Any, kind))}
    return isinstance(found, dict) and not names.isdisjoint(found)


def write_problem(refusal: Refusal) -> bytes:
    """`refusal` as the body of an RFC 9457 problem."""
    problem = {
        "type": URN + refusal.urn,
        "title": (type(refusal).__doc__ or "").strip(),
        "status": refusal.status,
        "detail": refusal.detail,
        "code": refusal.code,
    }
    waiting = {"retry_after": refusal.retry_after} if refusal.retry_after else {}
    wrong = {"flaw": refusal.flaw} if refusal.flaw else {}
    named = {"named": refusal.named} if refusal.named else {}
    return encode({**problem, **waiting, **wrong, **named})


def read_problem(status: int, body: bytes, retry_after: str = "") -> Trouble:
    """What an answer with `status` 300 or above means; `retry_after` is the header of that name.

    A problem of ours gives its refusal, one that this version does not know is judged by its status. Whatever is no
    problem was said by something else that stands in the way (a proxy, a login page): that is no answer.
    """
    seconds = int(retry_after) if retry_after.isdecimal() else 0
    try:
        problem: _Problem = _parse(body, _Problem)
    except Malformed:
        problem = _Problem()
    if not problem.type.startswith((URN, NO_NAME)):
        return NoAnswer(f"HTTP status {status}, not said by the city")
    kind = REFUSALS.get(problem.type.removeprefix(URN)) if problem.type.startswith(URN) else None
    if kind is not None:
        return kind(problem.detail, problem.retry_after or seconds, problem.flaw, problem.named)
    return _by_status(status, seconds)


@dataclass(frozen=True, slots=True)
class _Problem:
    type: str = ""
    detail: str = ""
    retry_after: int = 0
    flaw: str = ""
    named: tuple[str, ...] = ()


def _by_status(status: int, seconds: int) -> Trouble:
    detail = f"HTTP status {status} without a reason"
    if status < 400 or status in NOBODY_BEHIND:
        return NoAnswer(detail)
    if status == TooOften.status:
        return TooOften(detail, seconds)
    return Broken(detail) if status >= 500 else Malformed(detail)


def _parse(body: bytes, kind: Any) -> Any:
    try:
        text = body.decode()
        if is_clean_json(text):
            return msgspec.json.decode(text, type=kind, dec_hook=_month)
        return msgspec.convert(cleaned_within(msgspec.json.decode(text)), type=kind, dec_hook=_month)
    except (ValueError, RecursionError) as error:  # msgspec's own errors and broken UTF-8 are ValueErrors
        raise Malformed(str(error)) from error


def _convert(values: Any, kind: Any, strict: bool) -> Any:
    try:
        return msgspec.convert(values, type=kind, strict=strict, dec_hook=_month)
    except ValueError as error:
        raise Malformed(str(error)) from error


def _month_text(value: object) -> str:
    if isinstance(value, Month):
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} has no form on the wire")


def _month(kind: type[object], value: object) -> Month:
    if kind is not Month:
        raise NotImplementedError(f"{kind.__name__} has no form on the wire")
    if not isinstance(value, str):
        raise ValueError("a month is a text")
    return Month.parse(value)


def _without_repeats(query: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in query:
        if name in found:
            raise Malformed(f"given twice: {name}")
        found[name] = value
    return found


def _unknown(given: Any, understood: Any) -> str:
    """The path of the first field in `given` that is missing in what was `understood` of it; "" if all is known."""
    if isinstance(given, dict):
        for name, value in given.items():
            if name not in understood:
                return str(name)
            below = _unknown(value, understood[name])
            if below:
                return f"{name}.{below}"
    if isinstance(given, list | tuple):
        pairs = zip(given, cast("list[Any]", understood), strict=True)
        return next((found for found in (_unknown(*pair) for pair in pairs) if found), "")
    return ""
