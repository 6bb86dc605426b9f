"""What a stick says of itself: another form is told from nonsense."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from labourhall.contract import stick_seal
from setup.failures import Failure, Trouble
from setup.roles import SetupRole
from setup.stick import facts
from setup.stick.facts import HallFolder
from tests.setup.sticks import NOW

SAID = HallFolder(
    format=facts.FORMAT,
    made_at=NOW,
    good_until=NOW + timedelta(days=60),
    hall="liwan",
    hall_name="荔湾区劳动力市场",
    city_url="https://city.example",
    city_key="",
    roles=(SetupRole.KIOSK,),
    files=tuple(sorted(facts.MUST)),
)


def with_(**changes: Any) -> bytes:
    return json.dumps(json.loads(facts.text_of(SAID)) | changes).encode()


def test_it_comes_back_as_it_was_said() -> None:
    assert facts.read(facts.text_of(SAID)) == SAID


@pytest.mark.parametrize(
    ("content", "failure"),
    [
        (b"", Failure.WRONG_STICK),
        (b"[]", Failure.WRONG_STICK),
        (b'{"format": "vx-election-1"}', Failure.WRONG_STICK),
        (b'{"format": "labourhall-hall-2"}', Failure.OTHER_VERSION),
        (with_(roles=["toaster"]), Failure.WRONG_STICK),
        (with_(roles=[]), Failure.WRONG_STICK),
        (with_(made_at="2026-11-29T18:20:00"), Failure.WRONG_STICK),
        (with_(files=["hall.json"]), Failure.WRONG_STICK),
    ],
)
def test_what_is_not_a_halls_is_told_apart(content: bytes, failure: Failure) -> None:
    found = facts.read(content)
    assert isinstance(found, Trouble)
    assert found.failure is failure


def test_names_are_such_as_fat32_keeps() -> None:
    for name in (*facts.OURS, stick_seal.MANIFEST, stick_seal.SEAL, stick_seal.FOLDER):
        assert name == name.lower()
        assert name.isascii()
        assert name.count(".") <= 1
        assert not set(name) & set('<>:"/\\|?*+,;=[] ')
        assert name.split(".")[0] not in {"con", "prn", "aux", "nul"}


def test_a_day_without_an_offset_is_no_day() -> None:
    naive = replace(SAID, good_until=datetime(2027, 1, 1))
    assert isinstance(
        facts.read(
            json.dumps({**json.loads(facts.text_of(SAID)), "good_until": naive.good_until.isoformat()}).encode()
        ),
        Trouble,
    )
