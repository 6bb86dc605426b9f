"""Every call of the contract over real HTTP: what was sent comes back as the class that the call names."""

from contextlib import closing

from backend import app
from labourhall.contract.device_calls import GetConfiguration
from labourhall.contract.http import HttpSender
from labourhall.contract.public_calls import GetChanges, GetHealth, GetPlaylist, GetSnapshot
from labourhall.contract.staff_calls import CloseVacancy, Withdrawn
from labourhall.contract.visit_calls import (
    EndVisit,
    FindMatches,
    FindPublicMatches,
    GetRecords,
    IssueChallenge,
    WriteReferral,
)
from labourhall.market.seeker import Seeker, Wishes
from tests.backend.cities import CARD
from tests.contract.served import Served
from tests.labourhall.contract.calls import KINDS


def test_the_reference_answers_every_call_of_the_contract() -> None:
    assert {kind for kind, _ in app.CALLS} == set(KINDS)
    assert len(app.CALLS) == len(KINDS)


def test_anybody_may_ask_whether_the_city_lives(served: Served) -> None:
    with closing(HttpSender(served.url)) as nobody:
        health = nobody.send(GetHealth())
    assert health.now == served.city.clock().stamp
    assert health.version


def test_a_machine_learns_what_its_hall_wants(served: Served) -> None:
    assert served.send(GetConfiguration()).hall == "liwan"
    assert served.send(GetPlaylist("1")).board == "1"


def test_a_hall_fills_its_copy_and_keeps_it_fresh(served: Served) -> None:
    snapshot = served.send(GetSnapshot())
    assert [one.title for one in snapshot.vacancies] == ["甲", "乙", "丙"]
    done = served.send(CloseVacancy("100002", "withdrawn"), "officer-key")
    assert isinstance(done, Withdrawn)
    found = served.send(GetChanges(snapshot.cursor))
    assert (found.upsert, found.gone, found.cursor) == ((), (("100002", "withdrawn"),), done.cursor)


def test_a_whole_visit(served: Served) -> None:
    welcome = served.welcome()
    assert welcome.name_masked == "梁*英"
    assert welcome.groups.fits.count == 3
    found = served.send(FindMatches(Wishes(("61101",), ("440105",))), welcome.token)
    letter = served.send(WriteReferral(found.fits.listed[0].match.number, CARD, "k1"), welcome.token)
    assert not letter.provisional
    records = served.send(GetRecords(), welcome.token)
    assert records.benefit.earned == 6
    assert served.send(EndVisit(), welcome.token).ended


def test_a_strangers_visit(served: Served) -> None:
    found = served.send(FindPublicMatches(Seeker(age=58, wishes=Wishes(("61101",)))))
    assert found.fits.count == 3
    assert served.send(WriteReferral(found.fits.listed[0].match.number, "XX0000000", "k1")).provisional


def test_a_challenge_has_16_bytes_and_is_never_the_same(served: Served) -> None:
    found = [served.send(IssueChallenge()) for _ in range(5)]
    assert {len(bytes.fromhex(one.challenge)) for one in found} == {16}
    assert len({one.challenge for one in found}) == len({one.id for one in found}) == 5
