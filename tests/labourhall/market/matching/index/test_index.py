"""The index gives exactly what sorting every vacancy gives: lists, counts, reasons and order."""

import threading
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labourhall.market.answer import EmployerAnswer
from labourhall.market.groups import Groups
from labourhall.market.matching.grouping import group
from labourhall.market.matching.index import Index, branch, leaf, trade
from labourhall.market.order import Order
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import AgeLimit, Requirements, Status, Vacancy, Wage
from tests.labourhall.market.matching.test_grouping import ANSWERS, ANYBODY
from tests.labourhall.market.samples import (
    CLEANER,
    GUARD,
    LAW,
    RULES,
    SEWING,
    SHIPPED,
    TODAY,
    pools,
    seeker,
    vacancies,
    vacancy,
)
from tests.profiles.profile import ON, profiles
from tests.profiles.tables import GENERATED
from tests.profiles.tables import vacancies as table

LIMITS = st.sampled_from([0, 1, 5, 20, 100])
WHOLE = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(params=["looked through", "by bounds"])
def way_of_finding(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small pools are looked through; with these two at nothing they are searched as the largest are."""
    if request.param == "by bounds":
        monkeypatch.setattr(trade, "LOOKED_THROUGH", -1)
        monkeypatch.setattr(trade, "SMALL", 1)
        monkeypatch.setattr(trade, "isqrt", lambda _: -1)
        monkeypatch.setattr(leaf, "FEW", 1)
        monkeypatch.setattr(branch, "FEW", 1)


def plain(
    who: Seeker,
    pool: list[Vacancy],
    day: date = TODAY,
    limit: int = 20,
) -> Groups:
    return group(who, pool, RULES, LAW, day, limit)


def answered(pool: list[Vacancy], answers: dict[str, EmployerAnswer]) -> list[Vacancy]:
    return [replace(one, answer=answers.get(one.number)) for one in pool]


@pytest.mark.usefixtures("way_of_finding")
@settings(WHOLE, max_examples=100)
@given(
    who=ANYBODY,
    pool=pools(),
    answers=ANSWERS,
    limit=LIMITS,
    later=st.sampled_from([0, 3, 40]),
    order=st.sampled_from(Order),
)
def test_the_index_gives_exactly_what_sorting_every_vacancy_gives(
    who: Seeker, pool: list[Vacancy], answers: dict[str, EmployerAnswer], limit: int, later: int, order: Order
) -> None:
    day = TODAY + timedelta(days=later)
    pool = answered(pool, answers)
    plain_way = group(who, pool, RULES, LAW, day, limit, order)
    assert Index(pool, RULES, LAW).group(who, day, limit, order) == plain_way


@pytest.mark.usefixtures("way_of_finding")
@settings(WHOLE, max_examples=50)
@given(pool=pools(40), data=st.data())
def test_it_stays_exact_while_vacancies_come_change_and_go_and_days_pass(
    pool: list[Vacancy], data: st.DataObject
) -> None:
    kept, index, day = {one.number: one for one in pool}, Index(pool, RULES, LAW), TODAY
    for _ in range(data.draw(st.integers(1, 6))):
        for _ in range(data.draw(st.integers(0, 8))):
            number = f"{data.draw(st.integers(0, 45)):06d}"
            if data.draw(st.booleans()):
                kept[number] = data.draw(vacancies(number))
                index.put(kept[number])
            else:
                kept.pop(number, None)
                index.drop(number)
        day += timedelta(days=data.draw(st.sampled_from([0, 0, 1, 5])))
        who = data.draw(ANYBODY)
        assert index.group(who, day, 10) == plain(who, [*kept.values()], day, 10)
        assert len(index) == sum(one.is_open(day) for one in kept.values())


@pytest.mark.usefixtures("way_of_finding")
@pytest.mark.parametrize("who", [Seeker(age=57), seeker(age=57, occupations=(SEWING,))], ids=["guest", "of a trade"])
def test_many_that_are_alike_come_in_the_days_turns_also_the_day_after(who: Seeker) -> None:
    """One leaf with many rows, as where all pay is equal: turns are drawn anew, and who came or left is seen."""
    pool = [vacancy(f"{index:06d}", openings=index % 4 + 1) for index in range(90)]
    index = Index(pool, RULES, LAW)
    for later in range(3):
        day = TODAY + timedelta(days=later)
        assert index.group(who, day, 30) == plain(who, pool, day, 30)
        pool = [*pool[1:40], *pool[50:], vacancy(f"9{later:05d}", openings=4), vacancy(f"8{later:05d}", posted_on=day)]
        for number in {*index._rows} - {one.number for one in pool}:
            index.drop(number)
        for one in pool[-2:]:
            index.put(one)
        assert index.group(who, day, 30) == plain(who, pool, day, 30)


@pytest.mark.parametrize("looked_through", [-1, 300], ids=["by bounds", "looked through"])
@pytest.mark.parametrize("small", [1, 9])
@pytest.mark.parametrize("order", Order)
def test_who_left_before_a_list_grew_long_or_with_most_of_it_is_in_no_answer(
    monkeypatch: pytest.MonkeyPatch, order: Order, small: int, looked_through: int
) -> None:
    """Rows come one by one and every third leaves at once, so that each kind of list parts with some of them gone."""
    monkeypatch.setattr(trade, "LOOKED_THROUGH", looked_through)
    monkeypatch.setattr(trade, "isqrt", lambda _: looked_through)
    monkeypatch.setattr(trade, "SMALL", small)
    monkeypatch.setattr(leaf, "FEW", 4)
    monkeypatch.setattr(branch, "FEW", 4)
    index, kept, who = Index([], RULES, LAW), dict[str, Vacancy](), seeker(age=57)
    limited = Requirements(age=AgeLimit(18, 40))
    pool = [
        vacancy(
            f"{at:06d}",
            requirements=limited if at % 5 == 0 else Requirements(),
            wage=Wage("", *((9000, 9900) if at % 2 else (3000, 3300))),
        )
        for at in range(80)
    ]
    for at, one in enumerate(pool):
        index.put(one)
        kept[one.number] = one
        if at % 3 == 2:
            index.drop(pool[at - 1].number)
            del kept[pool[at - 1].number]
    assert index.group(who, TODAY, 90, order) == group(who, kept.values(), RULES, LAW, TODAY, 90, order)
    for number in [*kept][:45]:
        index.drop(number)
        del kept[number]
    assert index.group(who, TODAY, 90, order) == group(who, kept.values(), RULES, LAW, TODAY, 90, order)


def test_where_all_trades_of_a_major_group_are_near_all_are_looked_at() -> None:
    rules = replace(RULES, trade=replace(RULES.trade, same_major=RULES.trade.near_enough))
    pool = [vacancy("000001"), vacancy("000002", occupation=GUARD), vacancy("000003", occupation=CLEANER)]
    who = seeker(occupations=(GUARD,))
    found = Index(pool, rules, LAW).group(who, TODAY, 9)
    assert found == group(who, pool, rules, LAW, TODAY, 9)
    assert "000003" in [one.match.number for one in found.near.listed]


def test_two_hundred_people_get_the_same_in_city_and_hall_however_vacancies_came() -> None:
    """The profiles in five states each; the hall took the vacancies in backwards, some of them twice."""
    pool = table(GENERATED)
    city, hall = Index(pool, SHIPPED, LAW), Index(reversed(pool), SHIPPED, LAW)
    for again in pool[::7]:
        hall.put(replace(again, status=Status.FILLED))
        hall.put(again)
    for one in profiles():
        who, wishes = one.seeker, one.seeker.wishes
        people = [
            who,
            replace(who, wishes=replace(wishes, districts=())),
            replace(who, wishes=replace(wishes, occupations=())),
            replace(who, experience=()),
            replace(who, age=None, certificates=None),
        ]
        for person in people:
            assert city.group(person, ON, 20) == hall.group(person, ON, 20)


def test_the_profiles_get_what_sorting_every_vacancy_gives_them() -> None:
    pool = table(GENERATED)
    index = Index(pool, SHIPPED, LAW)
    for one in profiles():
        assert index.group(one.seeker, ON, 20) == group(one.seeker, pool, SHIPPED, LAW, ON, 20), one.key


def test_newest_first_goes_by_the_posting_day_within_each_kind() -> None:
    days = (5, 0, 3, 0, 9)
    pool = [vacancy(f"{index:06d}", posted_on=TODAY - timedelta(days=ago)) for index, ago in enumerate(days)]
    pool.append(vacancy("000009", posted_on=TODAY, requirements=Requirements(age=AgeLimit(18, 40))))
    found = Index(pool, RULES, LAW).group(seeker(age=57), TODAY, 9, order=Order.NEWEST)
    assert [one.match.number for one in found.fits.listed][2:] == ["000002", "000000", "000004"]
    assert [one.match.number for one in found.ask.listed] == ["000009"]


def test_an_answer_of_no_changes_why_a_post_is_away() -> None:
    asks = Requirements(age=AgeLimit(18, 40), certificates=("叉车证", "健康证"))
    pool, who = (
        [vacancy("000001", requirements=asks), vacancy("000002", requirements=asks)],
        seeker(age=57, certificates=()),
    )
    pool = answered(pool, {"000001": EmployerAnswer(False, TODAY)})
    found = Index(pool, RULES, LAW).group(who, TODAY, 5)
    assert [(bar.code, count) for bar, count in found.further.why] == [("certificate", 1), ("employer_no", 1)]
    assert found == plain(who, pool)


def test_an_answer_that_changes_nothing_for_a_person_moves_no_post() -> None:
    """A yes where the post fits anyway, and one where a certificate is missing besides."""
    asks = Requirements(age=AgeLimit(18, 40), certificates=("叉车证", "健康证"))
    pool, who = [vacancy("000001"), vacancy("000002", requirements=asks)], seeker(age=57, certificates=())
    plainly = Index(pool, RULES, LAW).group(who, TODAY, 5)
    yes = EmployerAnswer(True, TODAY)
    pool = answered(pool, {"000001": yes, "000002": yes})
    found = Index(pool, RULES, LAW).group(who, TODAY, 5)
    assert (found.fits.count, found.further) == (plainly.fits.count, plainly.further)
    assert found == plain(who, pool)


def test_who_reads_while_another_writes_gets_an_answer_of_one_moment() -> None:
    """Two that are never open together, put and dropped by turns: each answer holds exactly one of them."""
    one, other = vacancy("000001"), vacancy("000002", occupation=GUARD)
    still = [vacancy(f"{index:06d}", occupation=CLEANER) for index in range(100, 140)]
    index, everybody = Index([*still, one], RULES, LAW), Seeker()
    wrong, stop = list[Groups](), threading.Event()

    def read() -> None:
        while not stop.is_set():
            found = index.group(everybody, TODAY, 100)
            listed = [match.match.number for match in found.fits.listed]
            if len({*listed}) != found.fits.count or not 40 <= found.open_of_trade <= 42 or not {*listed} >= {"000139"}:
                wrong.append(found)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for turn in range(300):
        index.put((other, one)[turn % 2])
        index.drop(("000001", "000002")[turn % 2])
    stop.set()
    for reader in readers:
        reader.join()
    assert wrong == []
    assert index.group(everybody, TODAY, 100) == plain(everybody, [*still, one], limit=100)


def test_what_ran_out_leaves_by_and_by_also_the_words() -> None:
    kept = dict[str, Vacancy]()
    pool = [vacancy(f"{index:06d}", valid_until=TODAY) for index in range(100)]
    index = Index([*pool, vacancy("900000")], RULES, LAW, kept)
    later = TODAY + timedelta(days=1)
    assert index.group(Seeker(), later, 5).open_of_trade == len(index) == 1
    for _ in range(5):
        index.group(Seeker(), later, 5)
    assert [*kept] == ["900000"]


@pytest.mark.parametrize("order", Order)
def test_a_rare_group_is_looked_through_beside_one_that_is_sought(
    monkeypatch: pytest.MonkeyPatch, order: Order
) -> None:
    monkeypatch.setattr(trade, "LOOKED_THROUGH", 3)
    monkeypatch.setattr(trade, "isqrt", lambda _: 3)
    monkeypatch.setattr(trade, "SMALL", 1)
    who, limited = seeker(age=57), Requirements(age=AgeLimit(18, 40))
    pool = [vacancy(f"{at:06d}", requirements=limited if at < 2 else Requirements()) for at in range(20)]
    found = Index(pool, RULES, LAW).group(who, TODAY, 20, order)
    assert (found.fits.count, found.ask.count) == (18, 2)
    assert found == group(who, pool, RULES, LAW, TODAY, 20, order)
