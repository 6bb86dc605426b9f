"""What can be read of an answer is read: whatever a later version of the contract adds costs no more than an item."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from labourhall.contract import wire
from labourhall.contract.device_calls import HallConfiguration
from labourhall.contract.playlist import Bundle, Playlist, Slot, VacancyPage
from labourhall.contract.public_calls import Changes, Snapshot
from labourhall.contract.refusals import Malformed
from labourhall.contract.salvage import Lost
from labourhall.contract.visit_calls import Welcome
from labourhall.market.groups import Groups
from labourhall.market.insurance import Records
from labourhall.market.vacancy import EmploymentForm, Vacancy
from tests.labourhall.contract.calls import KINDS
from tests.labourhall.contract.future import LATER, Future, futures, sample
from tests.labourhall.link.cities import NOON
from tests.labourhall.market.samples import vacancy

ANSWERS = {**{kind.answer: kind for kind in KINDS}, Bundle: None}
"""Everything that is read item by item; a bundle travels inside an answer."""
AHEAD = [(kind, one) for kind in ANSWERS for one in futures(kind)]
WHOLE_OR_NOT = ".valid_until|kind"
"""A bundle whose end cannot be read is not played for ever: it is refused, and the last one goes on."""


def read(kind: Any, value: Any) -> tuple[Any, tuple[Lost, ...]]:
    return wire.read_answer(json.dumps(value).encode(), kind)


@pytest.mark.parametrize("kind", ANSWERS, ids=lambda kind: str(kind.__name__))
def test_todays_answer_is_read_whole(kind: Any) -> None:
    found, lost = read(kind, sample(kind))
    assert json.loads(wire.encode(found)) == sample(kind)
    assert lost == ()


@pytest.mark.parametrize(("kind", "ahead"), AHEAD, ids=lambda one: getattr(one, "place", None) or one.__name__)
def test_whatever_a_later_version_adds_costs_no_more_than_an_item(kind: Any, ahead: Future) -> None:
    if kind is Bundle and ahead.place == WHOLE_OR_NOT:
        with pytest.raises(Malformed):
            read(kind, ahead.value)
        return
    found, lost = read(kind, ahead.value)
    assert isinstance(found, kind)
    assert len(lost) <= 1
    assert bool(lost) == (not ahead.place.endswith("+field"))


def test_something_is_ahead_in_every_kind_of_answer_that_has_lists_or_enumerations() -> None:
    assert len(AHEAD) > 100
    assert {kind for kind, one in AHEAD if one.items} >= {Snapshot, Changes, Bundle, Welcome, Groups, Records}


def changes(**others: Any) -> dict[str, Any]:
    one, two = vacancy("000001"), vacancy("000002")
    page = Changes("c7", NOON, (one, two), (("000009", "filled"),), more=False)
    found: dict[str, Any] = json.loads(wire.encode(page))
    return {**found, **others}


def test_a_vacancy_that_cannot_be_read_leaves_the_glass_and_the_others_come() -> None:
    raw = changes()
    raw["upsert"][0]["status"] = "paused"
    found, lost = read(Changes, raw)
    assert [one.number for one in found.upsert] == ["000002"]
    assert found.gone == (("000009", "filled"), ("000001", "unreadable"))
    assert (found.cursor, found.more) == ("c7", False)
    assert lost == (Lost("upsert[].status", "000001"),)


def test_of_what_left_in_an_unknown_form_the_number_is_read() -> None:
    found, _ = read(Changes, changes(gone=[["000005", "filled", "by whom"], {"number": "000006"}, 7, ["000007", "x"]]))
    assert found.gone == (("000007", "x"), ("000005", "unreadable"), ("000006", "unreadable"))


@pytest.mark.parametrize("number", [None, 12, "", "1" * 21, ["000001"]])
def test_a_number_that_is_none_takes_nothing_away(number: Any) -> None:
    raw = changes()
    raw["upsert"][0]["number"] = number
    raw["upsert"][0]["openings"] = "many"
    found, lost = read(Changes, raw)
    assert found.gone == (("000009", "filled"),)
    assert len(lost) == 1


def test_inside_an_item_nothing_is_mended() -> None:
    asked = replace(vacancy("000001").requirements, certificates=("叉车证",))
    raw = json.loads(wire.encode(Snapshot("c1", NOON, (vacancy("000001", requirements=asked), vacancy("000002")))))
    raw["vacancies"][0]["requirements"]["certificates"].append(LATER)
    found, lost = read(Snapshot, raw)
    assert [one.number for one in found.vacancies] == ["000002"]
    assert lost == (Lost("vacancies[].requirements.certificates[]", "000001"),)


@pytest.mark.parametrize("missing", ["cursor", "taken_at", "upsert", "more"])
def test_a_page_without_what_makes_it_one_is_refused_whole(missing: str) -> None:
    raw = changes()
    del raw[missing]
    with pytest.raises(Malformed):
        read(Changes, raw)


@pytest.mark.parametrize("items", ["none", 7, {"000001": {}}, None])
def test_a_list_that_is_none_is_refused_with_its_page(items: Any) -> None:
    with pytest.raises(Malformed):
        read(Changes, changes(upsert=items))


def test_a_match_keeps_its_place_without_a_reason_that_cannot_be_read() -> None:
    raw = sample(Groups)
    listed = raw["fits"]["listed"]
    reasons = [{"code": "new", "args": [7]}, {"code": "known"}]
    listed[0] = {**listed[0], "match": {**listed[0]["match"], "reasons": reasons}}
    found, lost = read(Groups, raw)
    assert [len(one.match.reasons) for one in found.fits.listed] == [1, 2]
    assert lost == (Lost("fits.listed[].match.reasons[].args[]"),)
    listed[0]["match"]["score"] = "high"
    found, _ = read(Groups, raw)
    assert len(found.fits.listed) == 1


def test_what_may_be_unknown_is_unknown_where_it_cannot_be_read() -> None:
    found, lost = read(Welcome, {**sample(Welcome), "pension_months": "more than enough"})
    assert found.pension_months is None
    assert lost == (Lost("pension_months"),)


def test_a_balance_that_cannot_be_read_is_not_known_and_the_months_stay() -> None:
    raw = sample(Records)
    raw["summaries"] = [{**raw["summaries"][0], "balance_fen": "12.50"}]
    found, lost = read(Records, raw)
    assert [(one.months, one.balance_fen) for one in found.summaries] == [(3, None)]
    assert lost == (Lost("summaries[].balance_fen"),)


def test_records_say_of_themselves_how_much_of_them_could_not_be_read() -> None:
    raw = {**sample(Records), "unread": 0}
    whole, _ = read(Records, raw)
    assert whole.unread == 0
    raw["intervals"] = [{**raw["intervals"][0], "kind": "a sixth insurance"}, *raw["intervals"]]
    found, lost = read(Records, raw)
    assert found == replace(whole, unread=1)
    assert len(lost) == 1


BUNDLE = Bundle((Playlist("日常", (VacancyPage("1", "岗位"),)),), (Slot("日常"),))


def bundle(**others: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(wire.encode(BUNDLE))
    return {**found, **others}


@pytest.mark.parametrize("until", ["2026-08-01", "soon", 7, "2026-08-01T00:00:00"])
def test_a_bundle_whose_end_cannot_be_read_is_none(until: Any) -> None:
    with pytest.raises(Malformed):
        read(Bundle, bundle(valid_until=until))


def test_the_way_in_which_no_end_was_once_written_is_still_read() -> None:
    found, lost = read(Bundle, bundle(valid_until=""))
    assert (found.valid_until, lost) == (None, ())
    dated, _ = read(Bundle, bundle(valid_until="2026-08-01T00:00:00Z", playlists=[LATER]))
    assert dated == Bundle((), BUNDLE.slots, valid_until=datetime(2026, 8, 1, tzinfo=UTC))


def test_a_page_of_a_kind_that_nobody_here_knows_costs_that_page() -> None:
    raw = bundle()
    raw["playlists"][0]["pages"].insert(0, {"kind": "hologram", "id": "2", "title": "未来"})
    found, lost = read(Bundle, raw)
    assert found == BUNDLE
    assert lost == (Lost("playlists[].pages[].kind"),)


def test_a_staff_card_in_a_new_form_costs_that_card() -> None:
    raw = sample(HallConfiguration)
    raw["staff_cards"][1] = {**raw["staff_cards"][1], "valid_until": "for ever"}
    found, lost = read(HallConfiguration, raw)
    assert len(found.staff_cards) == 1
    assert lost == (Lost("staff_cards[].valid_until"),)


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"null", b"7", b"[" * 5000])
def test_what_is_no_answer_at_all_is_refused(body: bytes) -> None:
    for kind in (Changes, Bundle, Vacancy):
        with pytest.raises(Malformed):
            wire.read_answer(body, kind)


def test_a_vacancy_is_read_without_a_form_of_employment_that_nobody_here_knows() -> None:
    raw = sample(Snapshot)
    raw["vacancies"][0] = {**raw["vacancies"][0], "employment_form": "gig"}
    found, lost = read(Snapshot, raw)
    assert [one.employment_form for one in found.vacancies] == [None, EmploymentForm.CONTRACT]
    assert lost == (Lost("vacancies[].employment_form"),)


def test_a_page_of_a_later_kind_costs_itself_alone_and_so_does_one_with_a_broken_entry() -> None:
    known = {"kind": "welcome", "id": "w", "words": ["欢迎"]}
    broken = {"kind": "fair", "id": "f", "name": "专场", "posts": [{"booth": 1}]}
    bundle = {"playlists": [{"name": "日常", "pages": [known, broken, {"kind": "hologram", "id": "h"}]}], "slots": []}
    found, lost = wire.read_answer(json.dumps(bundle).encode(), Bundle)
    assert [page.id for page in found.playlists[0].pages] == ["w"]
    assert len(lost) == 2
