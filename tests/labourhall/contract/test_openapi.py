"""The OpenAPI document says what the wire does."""

from typing import Any

import jsonschema
import msgspec
import pytest
from jsonschema import Draft202012Validator

from labourhall.contract import wire
from labourhall.contract.call import Call
from labourhall.contract.openapi import openapi
from labourhall.contract.refusal_table import REFUSALS
from tests.labourhall.contract.calls import EXAMPLES, KINDS

DOCUMENT = openapi(KINDS)


def validator(schema: dict[str, Any]) -> Draft202012Validator:
    return Draft202012Validator({**schema, "components": DOCUMENT["components"]})


def operation(kind: type[Call[Any]]) -> dict[str, Any]:
    found: dict[str, Any] = DOCUMENT["paths"][kind.route][kind.method.lower()]
    return found


def test_every_call_is_an_operation() -> None:
    names = {one["operationId"] for path in DOCUMENT["paths"].values() for one in path.values()}
    assert names == {kind.__name__ for kind in KINDS}


def test_every_reference_leads_somewhere() -> None:
    text = msgspec.json.encode(DOCUMENT).decode()
    pieces = text.split('"$ref":"')[1:]
    assert len(pieces) > len(KINDS)
    for piece in pieces:
        name = piece.split('"')[0].removeprefix("#/components/schemas/")
        assert name in DOCUMENT["components"]["schemas"]


@pytest.mark.parametrize("schema", DOCUMENT["components"]["schemas"].values())
def test_every_schema_is_one(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)


WITH_BODY = [call for call in EXAMPLES if wire.has_body(type(call))]


@pytest.mark.parametrize("call", WITH_BODY, ids=lambda c: type(c).__name__)
def test_the_body_that_is_sent_is_the_body_that_is_described(call: Call[Any]) -> None:
    schema = operation(type(call))["requestBody"]["content"]["application/json"]["schema"]
    body = msgspec.json.decode(wire.write(call).body or b"")
    validator(schema).validate(body)
    with pytest.raises(jsonschema.ValidationError):
        validator(schema).validate({**body, "surprise": 1})


@pytest.mark.parametrize("call", EXAMPLES, ids=lambda c: type(c).__name__)
def test_parameters_are_the_fields_that_are_not_in_the_body(call: Call[Any]) -> None:
    kind = type(call)
    described = {(one["name"], one["in"], one["required"]) for one in operation(kind)["parameters"]}
    in_path = {(name, "path", True) for name in wire.in_braces(kind)}
    assert in_path <= described
    assert all(place == "query" for _, place, _ in described - in_path)
    assert wire.has_body(kind) <= (described == in_path)


@pytest.mark.parametrize("kind", REFUSALS.values(), ids=lambda kind: kind.urn)
def test_every_refusal_is_an_answer_that_is_described(kind: Any) -> None:
    content = operation(KINDS[0])["responses"][str(kind.status)]["content"]["application/problem+json"]
    validator(content["schema"]).validate(msgspec.json.decode(wire.write_problem(kind("x"))))
