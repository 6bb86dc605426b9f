"""The contract as an OpenAPI 3.1 document, made from the call classes: what the code does not say is not in it."""

import inspect
from collections.abc import Iterator, Sequence
from dataclasses import is_dataclass
from datetime import datetime
from typing import Any, Final, get_args, get_type_hints

import msgspec

from labourhall.contract.call import Access, Call
from labourhall.contract.refusal_table import REFUSALS
from labourhall.contract.wire import JSON, OFFICER_HEADER, PROBLEM, URN, VISIT_HEADER, has_body, in_braces
from labourhall.market.insurance import Month

CallType = type[Call[Any]]

VERSION: Final = "1"
_ANSWER: Final = "#/components/schemas/{name}"
_REQUEST: Final = "#/components/schemas/{name}.request"
_SECURITY: Final[dict[Access, list[dict[str, list[str]]]]] = {
    Access.PUBLIC: [],
    Access.DEVICE: [{"device": []}],
    Access.VISIT: [{"device": [], "visit": []}],
    Access.SIGNED_IN: [{"device": [], "officer": []}],
    Access.STAFF: [{"device": [], "officer": []}],
}
_SCHEMES: Final = {
    "device": {"type": "http", "scheme": "bearer"},
    "visit": {"type": "apiKey", "in": "header", "name": VISIT_HEADER},
    "officer": {"type": "apiKey", "in": "header", "name": OFFICER_HEADER},
}
_PROBLEM: Final = {
    "type": "object",
    "description": "RFC 9457 problem; `type` is one of the refusals' names, `code` what a person reads out to staff.",
    "required": ["type", "title", "status", "detail", "code"],
    "properties": {
        "type": {"type": "string", "enum": [URN + name for name in REFUSALS]},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "code": {"type": "string"},
        "retry_after": {"type": "integer"},
        "flaw": {"type": "string"},
        "named": {"type": "array", "items": {"type": "string"}},
    },
}


def openapi(calls: Sequence[CallType], title: str = "Labour hall") -> dict[str, Any]:
    """The OpenAPI 3.1 document of `calls`."""
    answers, requests = _schemas([kind.answer for kind in calls], _ANSWER), _schemas(calls, _REQUEST)
    paths: dict[str, dict[str, Any]] = {}
    for kind in calls:
        operation = _operation(kind, requests[kind.__name__])
        paths.setdefault(kind.route, {})[kind.method.lower()] = operation
    bodies = {kind.__name__ for kind in calls if has_body(kind)}
    plain = {kind.__name__ for kind in calls} - bodies
    schemas = {name: _tidy(schema) for name, schema in answers.items()}
    schemas |= {f"{name}.request": _closed(schema) for name, schema in requests.items() if name not in plain}
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": VERSION},
        "paths": paths,
        "components": {"schemas": {**schemas, "Problem": _PROBLEM}, "securitySchemes": _SCHEMES},
    }


def _schemas(kinds: Sequence[type[Any]], template: str) -> dict[str, dict[str, Any]]:
    _, found = msgspec.json.schema_components(kinds, schema_hook=_month, ref_template=template)
    for kind in {below for one in kinds for below in _classes(one)}:
        for name, hint in get_type_hints(kind).items():
            if hint is datetime:  # msgspec names the format only where the type says that it wants an offset
                found[kind.__name__]["properties"][name]["format"] = "date-time"
    return found


def _month(kind: type[Any]) -> dict[str, Any]:
    if kind is not Month:
        raise NotImplementedError(f"{kind.__name__} has no form on the wire")
    return {"type": "string", "pattern": Month.PATTERN, "description": "A calendar month."}


def _classes(hint: Any) -> Iterator[type[Any]]:
    """The dataclasses that a type is made of."""
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
        for below in get_type_hints(hint).values():
            yield from _classes(below)
    for argument in get_args(hint):
        yield from _classes(argument)


def _operation(kind: CallType, request: dict[str, Any]) -> dict[str, Any]:
    in_route = in_braces(kind)
    properties: dict[str, Any] = request.pop("properties", {})
    needed = set(request.get("required", ()))
    parameters = [_parameter(name, "path", properties.pop(name), True) for name in in_route]
    operation: dict[str, Any] = {
        "operationId": kind.__name__,
        "description": inspect.getdoc(kind) or "",
        "security": _SECURITY[kind.access],
        "responses": _responses(kind),
    }
    if has_body(kind):
        request |= {"properties": properties, "required": sorted(needed - set(in_route))}
        schema = {"$ref": _REQUEST.format(name=kind.__name__)}
        operation["requestBody"] = {"required": True, "content": {JSON: {"schema": schema}}}
    else:
        parameters += [_parameter(name, "query", schema, name in needed) for name, schema in properties.items()]
    return {**operation, "parameters": parameters}


def _parameter(name: str, place: str, schema: dict[str, Any], required: bool) -> dict[str, Any]:
    return {"name": name, "in": place, "required": required, "schema": schema}


def _responses(kind: CallType) -> dict[str, Any]:
    answer = {"schema": {"$ref": _ANSWER.format(name=kind.answer.__name__)}}
    problem = {"schema": {"$ref": _ANSWER.format(name="Problem")}}
    found: dict[str, Any] = {"200": {"description": "The answer.", "content": {JSON: answer}}}
    for status in sorted({refusal.status for refusal in REFUSALS.values()}):
        reasons = [inspect.getdoc(refusal) or "" for refusal in REFUSALS.values() if refusal.status == status]
        found[str(status)] = {"description": " / ".join(reasons), "content": {PROBLEM: problem}}
    return found


def _tidy(schema: dict[str, Any]) -> dict[str, Any]:
    if "description" in schema:
        schema["description"] = inspect.cleandoc(schema["description"])
    return schema


def _closed(schema: dict[str, Any]) -> dict[str, Any]:
    """A request's object takes no field that it does not name."""
    if schema.get("type") == "object":
        schema["additionalProperties"] = False
    return _tidy(schema)
