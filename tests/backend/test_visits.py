"""A visit at the city: the proof, what is refused and why, rankings with other wishes, the end."""

import pytest

from backend.keys import hashed
from backend.store.rows import AuditRow
from backend.visits import Visits
from labourhall.contract.refusals import NotProven, Refusal, StaleChallenge, TooOften, UnknownCard, VisitOver
from labourhall.contract.visit_calls import (
    EndVisit,
    FindMatches,
    FindPublicMatches,
    GetRecords,
    IssueChallenge,
    OpenVisit,
)
from labourhall.market.groups import Listing
from labourhall.market.seeker import Origin, Seeker, Wishes
from tests.backend.cities import CARD, CODE, IRK, KEYLESS, KEYLESS_CODE, OTHER, City, new, swipe

WRONG = bytes(16)


@pytest.fixture
def visits(city: City) -> Visits:
    city.register()
    city.add(new("甲"), new("乙"))
    return city.desks().visits


def numbers(found: Listing) -> list[str]:
    return [one.match.number for one in found.listed]


def audited(city: City) -> list[AuditRow]:
    with city.store.reading() as tables:
        return list(tables.audit.rows())


def refused(visits: Visits, city: City, call: OpenVisit) -> type[Refusal]:
    with pytest.raises(Refusal) as caught:
        visits.open(call, city.asker())
    return caught.type


def test_a_card_that_proves_itself_opens_a_visit_with_what_fits(visits: Visits, city: City) -> None:
    welcome = visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker())
    assert welcome.name_masked == "梁*英"
    assert welcome.pension_months == 25
    assert welcome.letters == 0
    assert sorted(numbers(welcome.groups.fits)) == ["100001", "100002"]
    assert (welcome.seeker.age, welcome.seeker.education) == (52, 2)
    assert dict(welcome.seeker.origins) == dict.fromkeys(
        ("age", "past_statutory", "education", "experience", "wishes"), Origin.BACKEND
    )
    assert len(welcome.token) >= 32


def test_a_challenge_is_good_once(visits: Visits, city: City) -> None:
    call = swipe(visits.issue(IssueChallenge(), city.asker()))
    visits.open(call, city.asker())
    assert refused(visits, city, call) is StaleChallenge


def test_a_challenge_is_used_up_by_a_wrong_answer_too(visits: Visits, city: City) -> None:
    challenge = visits.issue(IssueChallenge(), city.asker())
    assert refused(visits, city, swipe(challenge, WRONG)) is NotProven
    assert refused(visits, city, swipe(challenge)) is StaleChallenge


def test_another_machines_challenge_proves_nothing(visits: Visits, city: City) -> None:
    challenge = visits.issue(IssueChallenge(), city.asker(device=OTHER))
    assert refused(visits, city, swipe(challenge)) is StaleChallenge
    assert visits.open(swipe(challenge), city.asker(device=OTHER)).token


def test_a_challenge_runs_out(visits: Visits, city: City) -> None:
    challenge = visits.issue(IssueChallenge(), city.asker())
    city.clock.pass_by(city.settings.challenge_seconds + 1)
    assert refused(visits, city, swipe(challenge)) is StaleChallenge


def test_a_challenge_from_before_the_machine_started_anew_is_no_longer_good(visits: Visits, city: City) -> None:
    challenge = visits.issue(IssueChallenge(), city.asker())
    city.clock.pass_by(-900)
    assert refused(visits, city, swipe(challenge)) is StaleChallenge


def test_a_stale_challenge_never_counts_as_a_wrong_proof(visits: Visits, city: City) -> None:
    used = visits.issue(IssueChallenge(), city.asker())
    visits.open(swipe(used), city.asker())
    for _ in range(city.settings.wrong_proofs + 1):
        assert refused(visits, city, swipe(used, WRONG)) is StaleChallenge
        assert refused(visits, city, OpenVisit(CARD, CODE, "3DES", "never-issued", "00")) is StaleChallenge
    assert visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker()).token
    assert audited(city)[1].outcome == StaleChallenge.urn


@pytest.mark.parametrize("answer", ["", "00", "nonsense", "00" * 8, "00" * 4000])
def test_what_is_no_cryptogram_proves_nothing(visits: Visits, city: City, answer: str) -> None:
    challenge = visits.issue(IssueChallenge(), city.asker())
    assert refused(visits, city, OpenVisit(CARD, CODE, "3DES", challenge.id, answer)) is NotProven


@pytest.mark.parametrize("algorithm", ["SSF33", "SM4", "", "DES"])
def test_another_algorithm_proves_nothing(visits: Visits, city: City, algorithm: str) -> None:
    call = swipe(visits.issue(IssueChallenge(), city.asker()))
    other = OpenVisit(CARD, CODE, algorithm, call.challenge_id, call.cryptogram)
    assert refused(visits, city, other) is NotProven


def test_an_unknown_card_is_said_to_be_unknown_without_any_proof(visits: Visits, city: City) -> None:
    challenge = visits.issue(IssueChallenge(), city.asker())
    assert refused(visits, city, OpenVisit("XX0000000", CODE, "3DES", challenge.id, "")) is UnknownCard


def test_a_known_number_on_another_card_is_unknown(visits: Visits, city: City) -> None:
    challenge = visits.issue(IssueChallenge(), city.asker())
    assert refused(visits, city, swipe(challenge, code=KEYLESS_CODE)) is UnknownCard


@pytest.mark.parametrize("key", [IRK, WRONG])
def test_a_holder_without_a_key_is_never_proven_not_even_by_the_key_of_zeros(
    visits: Visits, city: City, key: bytes
) -> None:
    challenge = visits.issue(IssueChallenge(), city.asker())
    assert refused(visits, city, swipe(challenge, key, KEYLESS, KEYLESS_CODE)) is NotProven


def test_a_card_has_to_wait_after_wrong_proofs_and_may_try_again_then(visits: Visits, city: City) -> None:
    for _ in range(city.settings.wrong_proofs):
        assert refused(visits, city, swipe(visits.issue(IssueChallenge(), city.asker()), WRONG)) is NotProven
    right = swipe(visits.issue(IssueChallenge(), city.asker()))
    with pytest.raises(TooOften) as caught:
        visits.open(right, city.asker())
    assert 0 < caught.value.retry_after <= city.settings.wrong_proof_seconds + 1
    city.clock.pass_by(caught.value.retry_after)
    assert visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker()).token


def test_a_right_proof_forgets_the_wrong_ones(visits: Visits, city: City) -> None:
    for _ in range(4):
        for _ in range(city.settings.wrong_proofs - 1):
            assert refused(visits, city, swipe(visits.issue(IssueChallenge(), city.asker()), WRONG)) is NotProven
        assert visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker()).token


def test_one_machine_opens_so_many_visits_a_minute_and_another_is_not_kept_waiting(visits: Visits, city: City) -> None:
    for _ in range(city.settings.visits_per_minute):
        visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker())
    assert refused(visits, city, swipe(visits.issue(IssueChallenge(), city.asker()))) is TooOften
    other = city.asker(device=OTHER)
    assert visits.open(swipe(visits.issue(IssueChallenge(), other)), other).token


def test_other_wishes_hold_for_the_visit_and_are_said_to_be_asked(visits: Visits, city: City) -> None:
    token = visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker()).token
    far = visits.find(FindMatches(Wishes(districts=("440115",))), city.asker(token))
    near = visits.find(FindMatches(Wishes(districts=("440103",))), city.asker(token))
    assert far.fits.count == near.fits.count == 2
    assert far.fits.listed[0].match.score < near.fits.listed[0].match.score


def test_a_stranger_is_ranked_by_what_was_asked(visits: Visits, city: City) -> None:
    found = visits.find_public(FindPublicMatches(Seeker(wishes=Wishes(("61101",)))), city.asker())
    assert sorted(numbers(found.fits)) == ["100001", "100002"]


def test_an_ended_visit_is_over(visits: Visits, city: City) -> None:
    token = visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker()).token
    assert visits.end(EndVisit(), city.asker(token)).ended
    with pytest.raises(VisitOver):
        visits.find(FindMatches(Wishes()), city.asker(token))


def test_a_visit_runs_out_by_itself(visits: Visits, city: City) -> None:
    token = visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker()).token
    city.clock.pass_by(city.settings.visit_seconds + 1)
    with pytest.raises(VisitOver):
        visits.find(FindMatches(Wishes()), city.asker(token))


def test_the_next_card_in_the_reader_ends_the_visit_before(visits: Visits, city: City) -> None:
    first = visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker()).token
    second = visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker()).token
    with pytest.raises(VisitOver):
        visits.find(FindMatches(Wishes()), city.asker(first))
    assert visits.find(FindMatches(Wishes()), city.asker(second)).fits.count == 2


def test_a_token_is_of_no_use_at_another_machine(visits: Visits, city: City) -> None:
    token = visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker()).token
    with pytest.raises(VisitOver):
        city.desks().records.show(GetRecords(), city.asker(token, OTHER))


def test_every_swipe_is_in_the_audit_with_its_outcome_and_without_the_card(visits: Visits, city: City) -> None:
    visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker())
    refused(visits, city, swipe(visits.issue(IssueChallenge(), city.asker()), WRONG))
    rows = audited(city)
    assert [(row.device, row.hall, row.officer, row.record, row.outcome) for row in rows] == [
        ("kiosk", "liwan", "", "visit", "granted"),
        ("kiosk", "liwan", "", "visit", "not-proven"),
    ]
    assert rows[0].holder == rows[1].holder != ""
    assert [row.subject for row in rows] == [row.holder for row in rows]
    assert CARD not in str(rows)


def test_the_store_keeps_no_token(visits: Visits, city: City) -> None:
    token = visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker()).token
    everything = b"".join(path.read_bytes() for path in city.store._path.parent.iterdir())
    assert hashed(token).encode() in everything
    assert token.encode() not in everything


def test_a_visit_is_over_when_its_holder_is_no_longer_registered(visits: Visits, city: City) -> None:
    token = visits.open(swipe(visits.issue(IssueChallenge(), city.asker())), city.asker()).token
    city.store._writer.execute("DELETE FROM holders")
    with pytest.raises(VisitOver):
        visits.find(FindMatches(Wishes()), city.asker(token))
