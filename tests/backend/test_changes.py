"""The feed of changes and the snapshot: what a hall that applies them ends up with is what the city has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.changes import MOST
from backend.desks import Desks
from backend.upkeep import tidy
from labourhall.contract.public_calls import Changes, GetChanges, GetSnapshot
from labourhall.contract.refusals import CursorGone, Malformed
from labourhall.contract.staff_calls import CloseVacancy, LiftSuspension, SuspendEmployer
from labourhall.market.vacancy import Status
from tests.backend.cities import City, day, new, opened


def page(desks: Desks, city: City, since: str = "", limit: int = 200) -> Changes:
    return desks.changes.page(GetChanges(since, 0.0, limit), city.asker())


def test_a_snapshot_holds_what_may_be_shown_today(city: City) -> None:
    city.add(
        new("开"), new("满", openings=0), new("过期", valid_until=day(-1)), new("今天", valid_until=day(0)),
        new("扣", status=Status.HELD), new("关", status=Status.FILLED),
    )  # fmt: skip
    snapshot = city.desks().snapshots.take(GetSnapshot(), city.asker())
    assert [one.title for one in snapshot.vacancies] == ["开", "今天"]
    assert snapshot.taken_at == city.clock().stamp


def test_after_a_snapshot_there_is_nothing_until_something_happens(city: City) -> None:
    city.add(new("甲"))
    desks = city.desks()
    cursor = desks.snapshots.take(GetSnapshot(), city.asker()).cursor
    assert page(desks, city, cursor) == Changes(cursor, city.clock().stamp, (), (), more=False)
    city.add(new("乙"))
    found = page(desks, city, cursor)
    assert [one.title for one in found.upsert] == ["乙"]
    assert found.cursor != cursor


def test_what_is_closed_is_gone_with_its_reason(city: City) -> None:
    city.add(new("甲"), new("乙"))
    desks = city.desks()
    cursor = desks.snapshots.take(GetSnapshot(), city.asker()).cursor
    desks.officers.close(CloseVacancy("100001", "filled"), city.staff())
    desks.officers.close(CloseVacancy("100002", "withdrawn"), city.staff())
    assert page(desks, city, cursor).gone == (("100001", "filled"), ("100002", "withdrawn"))


def test_what_came_and_went_since_is_only_gone(city: City) -> None:
    city.add(new("甲"))
    desks = city.desks()
    desks.officers.close(CloseVacancy("100001"), city.staff())
    found = page(desks, city)
    assert (found.upsert, found.gone, found.more) == ((), (("100001", "filled"),), False)


def test_what_no_glass_ever_showed_is_no_news(city: City) -> None:
    desks = city.desks()
    before = page(desks, city).cursor
    city.add(new("满", openings=0), new("扣", status=Status.HELD), new("过期", valid_until=day(-1)))
    assert page(desks, city).cursor == before


def test_pages_follow_each_other_until_there_is_no_more(city: City) -> None:
    city.add(*(new(str(number)) for number in range(7)))
    desks = city.desks()
    titles, cursor, more = [], "", True
    while more:
        found = page(desks, city, cursor, limit=3)
        titles += [one.title for one in found.upsert]
        cursor, more = found.cursor, found.more
    assert titles == [str(number) for number in range(7)]


@pytest.mark.parametrize("limit", [0, -1, MOST + 1])
def test_a_limit_that_makes_no_sense_is_malformed(city: City, limit: int) -> None:
    with pytest.raises(Malformed):
        page(city.desks(), city, limit=limit)


@pytest.mark.parametrize("cursor", ["x", "1", "-1", "00000000-", "00000000-٣", " 00000000-1"])
def test_a_cursor_in_another_citys_form_is_gone(city: City, cursor: str) -> None:
    """Refused as malformed, a hall whose city was replaced would ask with it for ever."""
    with pytest.raises(CursorGone):
        page(city.desks(), city, cursor)


def test_the_cursor_of_another_database_is_gone(city: City) -> None:
    other = "0" * 8 if city.store.epoch != "0" * 8 else "1" * 8
    with pytest.raises(CursorGone):
        page(city.desks(), city, f"{other}-0")


def test_a_cursor_that_was_never_given_out_is_gone(city: City) -> None:
    """As after an older copy of the database was put back."""
    with pytest.raises(CursorGone):
        page(city.desks(), city, f"{city.store.epoch}-5")


def test_a_hall_cut_off_longer_than_changes_are_kept_must_fetch_a_snapshot(city: City) -> None:
    desks = city.desks()
    start = page(desks, city).cursor
    city.add(new("甲"))
    kept = page(desks, city).cursor
    city.clock.pass_by(40 * 86_400)
    city.add(new("乙", valid_until=day(90)))
    tidy(city.store, city.clock(), city.settings)
    with pytest.raises(CursorGone):
        page(desks, city, start)
    assert [one.title for one in page(desks, city, kept).upsert] == ["乙"]


def test_the_cursor_never_goes_back_even_when_all_changes_are_forgotten(city: City) -> None:
    city.add(new("甲"))
    desks = city.desks()
    cursor = page(desks, city).cursor
    city.clock.pass_by(40 * 86_400)
    tidy(city.store, city.clock(), city.settings)
    assert page(desks, city, cursor).cursor == cursor
    city.add(new("乙", valid_until=day(90)))
    assert [one.title for one in page(desks, city, cursor).upsert] == ["乙"]


STEPS = st.sampled_from(["add", "close", "suspend", "lift", "sync"])


@given(steps=st.lists(STEPS, max_size=25), limit=st.integers(1, 4))
def test_a_hall_that_applies_every_page_has_what_the_city_has(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str], limit: int
) -> None:
    with opened(tmp_path_factory.mktemp("feed") / "city.db") as store:
        city = City(store)
        desks = city.desks()
        copy: dict[str, str] = {}
        cursor, added = "", 0
        for step in [*steps, "sync"]:
            if step == "add":
                added += 1
                city.add(new(f"第{added}", employer=f"{'甲乙'[added % 2]}厂"))
            elif step == "suspend":
                desks.suspensions.suspend(SuspendEmployer("甲厂", ahead=True), city.staff())
            elif step == "lift":
                desks.suspensions.lift(LiftSuspension("甲厂"), city.staff())
            elif step == "close" and added:
                number = f"{100_000 + added}"
                with store.writing() as tables:
                    tables.vacancies.close(number, Status.FILLED, city.clock().text)
            elif step == "sync":
                more = True
                while more:
                    found = page(desks, city, cursor, limit)
                    copy.update({one.number: one.title for one in found.upsert})
                    for number, _ in found.gone:
                        copy.pop(number, None)
                    cursor, more = found.cursor, found.more
        snapshot = desks.snapshots.take(GetSnapshot(), city.asker())
        assert copy == {one.number: one.title for one in snapshot.vacancies}
        assert cursor == snapshot.cursor
