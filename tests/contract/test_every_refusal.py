"""Every refusal of the contract can be met over HTTP, with its status, its name and its code."""

from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from labourhall.contract import refusals
from labourhall.contract.device_calls import GetConfiguration
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetChanges, GetPlaylist
from labourhall.contract.refusals import REFUSALS, Refusal
from labourhall.contract.staff_calls import CloseVacancy
from labourhall.contract.visit_calls import GetRecords, IssueChallenge, OpenVisit, WriteReferral
from tests.backend.cities import CARD, CODE, swipe
from tests.contract.served import Served


def unknown_device(served: Served) -> None:
    with closing(HttpSender(served.url, "another-key")) as stranger:
        stranger.send(GetConfiguration())


def closed(served: Served) -> None:
    served.send(CloseVacancy("100001"), "officer-key")
    served.send(WriteReferral("100001", CARD, "k"))


def too_often(served: Served) -> None:
    for _ in range(served.city.settings.wrong_proofs):
        with pytest.raises(refusals.NotProven):
            served.send(swipe(served.send(IssueChallenge()), bytes(16)))
    served.send(swipe(served.send(IssueChallenge())))


def broken(served: Served) -> None:
    with served.city.store.writing():  # its lock: the hourly tidying may be under way
        served.city.store._writer.execute("UPDATE vacancies SET body = CAST('{' AS BLOB)")
    served.send(WriteReferral("100001", CARD, "k"))


WAYS: dict[type[Refusal], Callable[[Served], Any]] = {
    refusals.UnknownDevice: unknown_device,
    refusals.NotProven: lambda served: served.send(swipe(served.send(IssueChallenge()), bytes(16))),
    refusals.StaleChallenge: lambda served: served.send(OpenVisit(CARD, CODE, "3DES", "never-issued", "00")),
    refusals.UnknownCard: lambda served: served.send(OpenVisit("XX0000000", CODE, "3DES", "", "")),
    refusals.VisitOver: lambda served: served.send(GetRecords(), "made-up"),
    refusals.NotFound: lambda served: served.send(GetPlaylist("99")),
    refusals.Closed: closed,
    refusals.TooOften: too_often,
    refusals.CursorGone: lambda served: served.send(GetChanges(f"{served.city.store.epoch}-99")),
    refusals.Malformed: lambda served: served.send(GetChanges("nonsense")),
    refusals.Broken: broken,
}


def test_there_is_a_way_to_each() -> None:
    assert set(WAYS) == set(REFUSALS.values())


@pytest.mark.expects_logs
@pytest.mark.parametrize("kind", WAYS, ids=lambda kind: str(kind.urn))
def test_it_comes_back_as_what_it_is(served: Served, kind: type[Refusal]) -> None:
    with pytest.raises(Refusal) as caught:
        WAYS[kind](served)
    assert caught.type is kind
    assert (caught.value.retry_after > 0) == (kind is refusals.TooOften)


def test_an_officers_call_needs_an_officers_key(served: Served) -> None:
    for key in ("", "kiosk-key", "made-up"):
        with pytest.raises(refusals.UnknownDevice):
            served.send(CloseVacancy("100001"), key)


def test_a_visits_call_without_a_token_is_no_visit(served: Served) -> None:
    with pytest.raises(refusals.VisitOver):
        served.send(GetRecords())


def test_the_same_swipe_sent_twice_opens_one_visit(served: Served) -> None:
    call = swipe(served.send(IssueChallenge()))
    served.send(call)
    with pytest.raises(refusals.StaleChallenge):
        served.send(call)


def test_a_letter_sent_twice_is_written_once(served: Served) -> None:
    call = WriteReferral("100001", CARD, "k1")
    assert served.send(call) == served.send(call)
