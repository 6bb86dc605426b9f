"""The fault table and its cases are one: each row has a test of its name, and each test with a case a row."""

import ast
from pathlib import Path

import pytest

from cardreader.failures import Failure
from cardreader.hazards.table import TABLE
from labourhall.program import words

CASES = Path(__file__).parents[1] / "hazards" / "cards"


def cases(family: str) -> list[str]:
    """The names of the tests in a family's file that are given their row as `case`."""
    tree = ast.parse((CASES / f"test_{family}.py").read_text(encoding="utf-8"))
    return [
        node.name.removeprefix("test_")
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and "case" in {argument.arg for argument in node.args.args}
    ]


def test_every_family_has_its_file() -> None:
    assert {path.stem.removeprefix("test_") for path in CASES.glob("test_*.py")} == set(TABLE)


@pytest.mark.parametrize("family", TABLE)
def test_every_row_has_its_case_and_every_case_its_row(family: str) -> None:
    assert sorted(cases(family)) == sorted(hazard.name for hazard in TABLE[family])


@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
def test_what_a_row_lets_the_worker_read_is_there(language: str) -> None:
    known = words.read(language)
    rows = [hazard for hazards in TABLE.values() for hazard in hazards]
    wanted = {word for row in rows for failure in row.failures or (None,) for word in row.words_for(failure)}
    assert wanted
    assert not {word for word in wanted if not known.has(word)}


def test_every_failure_that_a_card_or_reader_can_have_is_in_the_table() -> None:
    """The rest is of the machine's set-up, of the security module, or of the proof to the city."""
    elsewhere = {
        Failure.VIRTUAL_READER_REFUSED,
        Failure.GENERATION_UNKNOWN,
        Failure.PROOF_REFUSED,
        Failure.NO_SECURITY_MODULE,
        Failure.MODULE_LACKS_ALGORITHM,
        Failure.MODULE_LACKS_KEY,
        Failure.MODULE_TROUBLE,
        Failure.KEY_REFUSED,
        Failure.CARD_STAYS_CLOSED,
    }
    listed = {failure for hazards in TABLE.values() for hazard in hazards for failure in hazard.failures}
    assert set(Failure) - listed == elsewhere
