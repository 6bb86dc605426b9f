"""A row that says anew what must wait for an officer changes nothing before its import is accepted, and then surely."""

from dataclasses import replace

import pytest

from backend.office import decide_held
from backend.store import arrivals
from backend.store.arrivals import arriving
from backend.store.rows import Brought, NewVacancy, Verdict
from backend.store.sqlite.database import SqliteStore
from backend.upkeep import tidy
from labourhall.market.vacancy import Status
from tests.backend.cities import City, Clock, new, take_in

NOW = Clock()()


def unlawful(title: str = "甲", why: str = "押金") -> NewVacancy:
    return replace(new(title, status=Status.HELD), held=(why,), original={"职位": title, "要求": why})


def state(store: SqliteStore) -> list[tuple[str, str, tuple[str, ...]]]:
    """All that are seen: number, status and why; and those that the halls are told to show are those that are open."""
    with store.reading() as tables:
        kept = list(tables.vacancies.kept(False))
        told = {one.number: one.status for _, one in tables.vacancies.changed_since(0, 99)}
    assert {number for number, status in told.items() if status is Status.OPEN} == {
        one.vacancy.number for one in kept if one.vacancy.status is Status.OPEN
    }
    return [(one.vacancy.number, one.vacancy.status.value, one.held) for one in kept]


def pending(store: SqliteStore) -> int:
    return int(store._writer.execute("SELECT COUNT(*) FROM judgements").fetchone()[0])


def killed(store: SqliteStore, *rows: NewVacancy, accepted: bool) -> None:
    """What an import leaves that was killed while it brought `rows`, or after it was accepted."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(arrivals, "_drop", lambda _: None)
        patched.setattr(arrivals, "_judge", lambda *_: None)
        patched.setattr(arrivals, "_show", lambda *_: None)
        with arriving(store, NOW) as coming:
            coming.bring(rows)
            if accepted:
                coming.accept()


def settle(city: City, by: str) -> None:
    if by == "the next import":
        take_in(city.store, NOW)
    else:
        tidy(city.store, city.clock(), city.settings)


WAYS = pytest.mark.parametrize("by", ["the next import", "the server's tidying"])


def test_nothing_changes_before_all_is_accepted(store: SqliteStore) -> None:
    take_in(store, NOW, new("甲"))
    with arriving(store, NOW) as coming:
        assert coming.bring([unlawful()]) == [Brought("100001", is_repeat=True, is_judged_anew=True)]
        assert state(store) == [("100001", "open", ())]
        coming.accept()
        assert state(store) == [("100001", "held", ("押金",))]


def test_an_import_that_fails_leaves_known_vacancies_as_they_were(store: SqliteStore) -> None:
    take_in(store, NOW, new("甲"))

    def fail() -> None:
        with arriving(store, NOW) as coming:
            coming.bring([unlawful()])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert (state(store), pending(store)) == ([("100001", "open", ())], 0)


@WAYS
def test_an_import_that_was_killed_before_it_was_accepted_changes_nothing(city: City, by: str) -> None:
    take_in(city.store, NOW, new("甲"))
    killed(city.store, unlawful(), new("乙"), accepted=False)
    assert pending(city.store) == 1
    settle(city, by)
    assert (state(city.store), pending(city.store)) == ([("100001", "open", ())], 0)


@WAYS
def test_what_was_accepted_is_applied_whoever_was_killed_since(city: City, by: str) -> None:
    take_in(city.store, NOW, new("甲"))
    killed(city.store, unlawful(), new("乙"), accepted=True)
    assert state(city.store) == [("100001", "open", ())]
    settle(city, by)
    assert state(city.store) == [("100001", "held", ("押金",)), ("100002", "open", ())]
    assert pending(city.store) == 0
    take_in(city.store, NOW, unlawful(why="罚款"))
    assert state(city.store)[0] == ("100001", "held", ("罚款",))


def test_many_are_applied_by_steps(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrivals, "JUDGED_AT_ONCE", 2)
    take_in(store, NOW, *map(new, "甲乙丙丁戊"))
    take_in(store, NOW, *map(unlawful, "甲乙丙丁戊"))
    assert ({status for _, status, _ in state(store)}, pending(store)) == ({"held"}, 0)


def test_what_an_officer_decided_while_it_was_brought_stands(city: City) -> None:
    take_in(city.store, NOW, unlawful("甲"), unlawful("乙"), new("丙"))
    officers = city.desks().officers
    with arriving(city.store, NOW) as coming:
        coming.bring([unlawful("甲", "罚款"), unlawful("乙", "罚款"), unlawful("丙")])
        decide_held(officers, ["100001"], Verdict.RELEASED, "", "wang", NOW)
        decide_held(officers, ["100002"], Verdict.REFUSED, "", "wang", NOW)
        with city.store.writing() as tables:
            tables.vacancies.close("100003", Status.FILLED, NOW.text)
        coming.accept()
    assert [status for _, status, _ in state(city.store)] == ["open", "withdrawn", "filled"]
    assert pending(city.store) == 0


def test_one_that_is_new_in_the_import_is_judged_before_anybody_sees_it(store: SqliteStore) -> None:
    with arriving(store, NOW) as coming:
        coming.bring([new("甲"), new("乙")])
        assert coming.bring([unlawful()]) == [Brought("100001", is_repeat=True, is_judged_anew=True)]
        assert coming.bring([new("甲")]) == [Brought("100001", is_repeat=True)]
        coming.accept()
    with store.reading() as tables:
        assert [one.number for _, one in tables.vacancies.changed_since(0, 99)] == ["100002"]
    assert state(store) == [("100001", "held", ("押金",)), ("100002", "open", ())]


def test_one_that_is_accepted_and_not_seen_yet_is_no_news_when_it_is_judged(store: SqliteStore) -> None:
    killed(store, new("甲"), new("乙"), accepted=True)
    killed(store, unlawful(), accepted=True)
    take_in(store, NOW)
    with store.reading() as tables:
        assert [one.number for _, one in tables.vacancies.changed_since(0, 99)] == ["100002"]
    assert state(store) == [("100001", "held", ("押金",)), ("100002", "open", ())]


def test_of_rows_of_known_vacancies_the_one_that_is_held_counts_in_whatever_order(store: SqliteStore) -> None:
    take_in(store, NOW, unlawful("甲"), unlawful("乙"))
    take_in(store, NOW, unlawful("甲"), new("甲"), new("乙"), unlawful("乙"))
    assert [status for _, status, _ in state(store)] == ["held", "held"]


def test_a_judged_vacancy_keeps_its_number_and_answer_and_waits_from_now_on(store: SqliteStore) -> None:
    take_in(store, NOW, new("甲"))
    take_in(store, NOW, unlawful())
    with store.reading() as tables:
        kept = tables.vacancies.kept_one("100001")
    assert kept is not None
    assert (kept.held_since, kept.verdict, kept.original["要求"]) == (NOW.text, Verdict.NONE, "押金")
