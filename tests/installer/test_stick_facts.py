import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from installer.stick_facts import OLD_DAYS, StickFacts
from tests.installer.samples import FACTS, NOW


def test_what_is_written_is_read_again() -> None:
    assert StickFacts.read(FACTS.text) == FACTS


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "null", '{"identity": 1}', FACTS.text.replace("2026-11-01", "soon"), FACTS.text[:-9]]
)
def test_another_file_is_none(text: str) -> None:
    assert StickFacts.read(text) is None


def test_age_counts_days_since_the_security_updates_and_a_wrong_clock_makes_none() -> None:
    assert FACTS.age(NOW) == 28
    assert FACTS.age(datetime(2000, 1, 1, tzinfo=UTC)) == 0


def test_a_stick_is_old_after_ninety_days_and_not_on_the_ninetieth() -> None:
    facts = replace(FACTS, snapshot=date(2026, 1, 1))
    ninetieth = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=OLD_DAYS)
    assert not facts.is_old(ninetieth)
    assert facts.is_old(ninetieth + timedelta(days=1))


def test_a_machine_keeps_what_the_stick_was_and_when_it_was_used() -> None:
    kept = json.loads(FACTS.kept(NOW))
    assert kept["snapshot"] == "2026-11-01"
    assert kept["installed"] == "2026-11-29T12:00:00+00:00"
    assert kept["version"] == "0.1.0"


def test_no_clock_is_believed_that_stands_before_the_stick() -> None:
    assert FACTS.floor == datetime.fromtimestamp(FACTS.made, UTC)
