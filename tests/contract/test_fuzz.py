"""Requests made up from the published contract: whatever is sent, the answer is one that the contract names."""

from pathlib import Path
from typing import Any, Final

import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import content_type_conformance, status_code_conformance

from backend import app
from labourhall.contract.openapi import openapi
from labourhall.contract.wire import OFFICER_HEADER, VISIT_HEADER
from tests.contract.served import serving

DOCUMENT: Final = openapi([kind for kind, _ in app.CALLS])
SCHEMA: Final = schemathesis.openapi.from_dict(DOCUMENT)
OPERATIONS: Final = {found.ok().label: found.ok() for found in SCHEMA.get_all_operations() if isinstance(found, Ok)}
ANSWERS: Final = {f"{kind.method} {kind.route}": kind.answer.__name__ for kind, _ in app.CALLS}
WITH_BODY: Final = [name for name in OPERATIONS if name.startswith("POST")]
CHECKS: Final = [not_a_server_error, status_code_conformance, content_type_conformance]
EXAMPLES: Final = 15


def validator(name: str) -> jsonschema.Draft202012Validator:
    """schemathesis' own check of answers does not know `prefixItems`, which stands for our pairs."""
    schema: dict[str, Any] = {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize(
    ("name", "mode"),
    [*((name, "positive") for name in OPERATIONS), *((name, "negative") for name in WITH_BODY)],
)
def test_no_request_breaks_the_server_or_the_contract(tmp_path: Path, name: str, mode: str) -> None:
    answer, problem = validator(ANSWERS[name]), validator("Problem")
    with serving(tmp_path, visits_per_minute=10_000) as served:
        keys = {
            "Authorization": "Bearer kiosk-key",
            OFFICER_HEADER: served.session().token,
            VISIT_HEADER: served.welcome().token,
        }

        @settings(max_examples=EXAMPLES, database=None, suppress_health_check=list(HealthCheck))
        @given(case=OPERATIONS[name].as_strategy(generation_mode=schemathesis.GenerationMode(mode)))
        def fuzz(case: schemathesis.Case[Any]) -> None:
            case.query = {key: value for key, value in (case.query or {}).items() if key != "wait"}
            case.headers.clear()
            found = case.call_and_validate(base_url=served.url, headers=keys, checks=CHECKS)
            (answer if found.status_code == 200 else problem).validate(found.json())

        fuzz()


@pytest.mark.parametrize("kind", [kind for kind, _ in app.CALLS], ids=lambda kind: str(kind.__name__))
def test_no_call_is_answered_without_a_key_but_health_and_an_enrolment(tmp_path: Path, kind: Any) -> None:
    case = OPERATIONS[f"{kind.method} {kind.route}"].Case(
        path_parameters={"board": "1", "number": "100001", "hall": "liwan", "window": "5"}
    )
    with serving(tmp_path) as served:
        found = case.call(base_url=served.url)
        open_to_all = {"GetHealth": 200, "Enrol": 422}
        assert found.status_code == open_to_all.get(kind.__name__, 401)
        assert (found.headers.get("www-authenticate") == ["Bearer"]) == (found.status_code == 401)
