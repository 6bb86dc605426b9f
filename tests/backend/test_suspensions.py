"""An employer that is suspended: all of its vacancies leave at once, what comes in is held, and what waits for the
suspension alone comes back when it is lifted.
"""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from backend import suspensions
from backend.ask_list import read_list
from backend.asks import AskRules
from backend.employer_names import NEAR
from backend.failures import Failure, Stopped
from backend.held_list import HeldBySuspension, lines, read_held
from backend.office import lift_suspension, suspend_employer
from backend.store.arrivals import arriving
from backend.store.rows import NewVacancy, Verdict
from backend.suspensions import listed
from backend.upkeep import tidy
from labourhall.contract.public_calls import GetChanges, GetSnapshot
from labourhall.contract.refusals import Closed, Malformed, NotFound
from labourhall.contract.staff_calls import (
    AnswerAsk,
    CloseVacancy,
    LiftSuspension,
    NamedEmployer,
    SeeSuspensions,
    Suspended,
    SuspendEmployer,
    Suspension,
    SuspensionLifted,
)
from labourhall.contract.visit_calls import WriteReferral
from labourhall.market.vacancy import Status
from tests.backend.asking import asked, asking_desks, welcome
from tests.backend.cities import CARD, RULES, TODAY, City, day, new
from tests.backend.test_held import REASONS, decide, shown_everywhere
from tests.backend.test_visits import audited

FACTORY, OTHER = "广州市甲电子有限公司", "乙厂"


def of(title: str, employer: str = FACTORY, **changes: Any) -> NewVacancy:
    return new(title, employer=employer, **changes)


def held(title: str, *reasons: str, employer: str = FACTORY) -> NewVacancy:
    return replace(of(title, employer, status=Status.HELD), held=reasons or REASONS)


def suspend(city: City, employer: str = FACTORY, reason: str = "扣押证件", ahead: bool = False) -> Suspended:
    return city.desks().suspensions.suspend(SuspendEmployer(employer, reason, ahead), city.staff())


def lift(city: City, employer: str = FACTORY) -> SuspensionLifted:
    return city.desks().suspensions.lift(LiftSuspension(employer), city.staff())


def statuses(city: City) -> dict[str, str]:
    with city.store.reading() as tables:
        return {one.vacancy.title: one.vacancy.status.value for one in tables.vacancies.kept(held_only=False)}


def test_all_of_a_suspended_employers_leave_every_way_out_and_come_back_when_that_is_lifted(
    city: City, tmp_path: Path
) -> None:
    city.add(of("甲"), of("甲二"), of("甲三", OTHER))
    assert list(shown_everywhere(city, tmp_path / "stick")) == [{"100001", "100002", "100003"}] * 5
    assert suspend(city).vacancies == 2
    assert list(shown_everywhere(city, tmp_path / "stick")) == [{"100003"}] * 5
    assert lift(city).vacancies == 2
    assert list(shown_everywhere(city, tmp_path / "stick")) == [{"100001", "100002", "100003"}] * 5


def test_the_feed_says_that_they_are_held_and_a_server_that_runs_ranks_them_no_more(city: City) -> None:
    city.add(of("甲"), of("乙", OTHER), of("满", openings=0), of("过期", valid_until=day(-1)))
    desks = city.desks()
    cursor = desks.snapshots.take(GetSnapshot(), city.asker()).cursor
    done = suspend(city)
    found = desks.changes.page(GetChanges(cursor), city.asker())
    assert (found.upsert, found.gone, found.cursor) == ((), (("100001", "held"),), done.cursor)
    back = lift(city)
    found = desks.changes.page(GetChanges(done.cursor), city.asker())
    assert ([one.number for one in found.upsert], found.gone, found.cursor) == (["100001"], (), back.cursor)
    assert found.upsert[0].status is Status.OPEN


@pytest.mark.parametrize("written", [f"{FACTORY} ", "广州市 甲电子\u3000有限公司", "广州市甲\u200b电子有限公司"])
def test_the_name_is_known_however_it_is_written(city: City, written: str) -> None:
    city.add(of("甲"))
    assert suspend(city, written).vacancies == 1
    assert lift(city, written).vacancies == 1


def test_what_an_import_brings_of_a_suspended_employer_is_held_and_is_no_news(city: City) -> None:
    city.add(of("甲"))
    cursor = suspend(city).cursor
    city.add(of("甲二"), of("乙", OTHER), of("甲"))
    assert statuses(city) == {"甲": "held", "甲二": "held", "乙": "open"}
    found = city.desks().changes.page(GetChanges(cursor), city.asker())
    assert ([one.title for one in found.upsert], found.gone) == (["乙"], ())
    assert lift(city).vacancies == 2
    assert set(statuses(city).values()) == {"open"}


def test_a_suspension_that_comes_while_an_import_is_under_way_holds_what_it_brings(city: City) -> None:
    city.add(of("甲"))
    with arriving(city.store, city.clock()) as coming:
        coming.bring([of("甲二"), held("甲")])
        suspend(city)
        coming.accept()
    assert statuses(city) == {"甲": "held", "甲二": "held"}
    assert (lift(city).vacancies, statuses(city)) == (1, {"甲": "held", "甲二": "open"}), "甲 has a reason of its own"


def test_what_was_accepted_and_is_not_shown_yet_is_held_too(city: City) -> None:
    with city.store.writing() as tables:
        tables.vacancies.bring([of("甲")], city.clock().text)
        tables.vacancies.accept()
    assert suspend(city).vacancies == 0
    tidy(city.store, city.clock(), city.settings)
    assert statuses(city) == {"甲": "held"}
    assert lift(city).vacancies == 1
    assert [one.title for one in city.desks().changes.page(GetChanges(), city.asker()).upsert] == ["甲"]


def test_lifting_opens_what_waited_for_the_suspension_alone(city: City) -> None:
    city.add(of("开"), held("扣"), held("放"), of("关"), of("新"))
    decide(city, Verdict.RELEASED, "100003")
    assert suspend(city).vacancies == 4
    city.desks().officers.close(CloseVacancy("100004"), city.staff())
    city.add(held("新", "押金"))
    assert statuses(city) == {"开": "held", "扣": "held", "放": "held", "关": "filled", "新": "held"}
    done = lift(city)
    assert (done.vacancies, done.waiting) == (2, 2)
    assert statuses(city) == {"开": "open", "扣": "held", "放": "open", "关": "filled", "新": "held"}


@pytest.mark.parametrize("was", ["open", "released", "held"])
@pytest.mark.parametrize("comes", [(), REASONS, ("押金",)], ids=["right", "same", "new reason"])
def test_a_list_that_comes_again_while_its_employer_is_suspended_is_judged_as_if_it_were_not(
    tmp_path: Path, city: City, was: str, comes: tuple[str, ...]
) -> None:
    def begin(title: str, employer: str) -> None:
        (number,) = city.add(of(title, employer) if was == "open" else held(title, employer=employer))
        if was == "released":
            decide(city, Verdict.RELEASED, number)

    def come(title: str, employer: str) -> None:
        city.add(held(title, *comes, employer=employer) if comes else of(title, employer))

    for title, employer in (("甲", FACTORY), ("乙", OTHER)):
        begin(title, employer)
    suspend(city)
    for title, employer in (("甲", FACTORY), ("乙", OTHER)):
        come(title, employer)
    assert statuses(city)["甲"] == "held"
    lift(city)
    found = statuses(city)
    assert found["甲"] == found["乙"]


def test_what_a_suspension_holds_is_not_released_but_may_be_refused(city: City) -> None:
    city.add(of("甲"), held("甲二"), of("乙", OTHER))
    suspend(city)
    for number in ("100001", "100002"):
        with pytest.raises(Stopped) as caught:
            decide(city, Verdict.RELEASED, number)
        assert (caught.value.failure, caught.value.args) == (Failure.EMPLOYER_SUSPENDED, (number, FACTORY))
    decide(city, Verdict.REFUSED, "100001")
    assert lift(city).vacancies == 0
    decide(city, Verdict.RELEASED, "100002")
    assert statuses(city) == {"甲": "withdrawn", "甲二": "open", "乙": "open"}


def test_the_officers_list_says_why_by_whom_and_since_when(city: City) -> None:
    city.add(of("甲"), held("甲二"), held("甲三"), of("过期", valid_until=day(-1)), of("今天", valid_until=day(0)))
    decide(city, Verdict.RELEASED, "100003")
    city.clock.pass_by(60)
    suspend(city)
    found = read_held(city.store, TODAY)
    assert [one.title for one in found] == ["甲二", "甲", "甲三", "今天"]
    by = HeldBySuspension("扣押证件", "officer", "2026-11-24T12:01:00+08:00")
    assert {one.suspension for one in found} == {by}
    assert [(one.reasons, one.since[11:16]) for one in found] == [(REASONS, "12:00"), *[((), "12:01")] * 3]
    said = [line.split("\t")[4] for line in lines(found, lambda _: "停")]
    assert said == [f"停：扣押证件; {REASONS[0]}", *["停：扣押证件"] * 3]
    lift(city)
    assert [(one.title, one.suspension) for one in read_held(city.store, TODAY)] == [("甲二", None)]


def test_a_suspension_without_a_reason_is_said_by_its_kind(city: City) -> None:
    city.add(of("甲"))
    suspend(city, reason="")
    assert next(lines(read_held(city.store, TODAY), lambda _: "停")).split("\t")[4] == "停"


def test_a_name_that_nobody_has_is_refused_with_near_ones_and_holds_ahead_if_that_is_said(city: City) -> None:
    city.add(of("甲"), of("甲二"), of("乙", OTHER), of("关", "甲电子二厂", status=Status.FILLED))
    with pytest.raises(NotFound) as caught:
        suspend(city, "甲电子")
    assert caught.value.detail == f"甲电子二厂 (0), {FACTORY} (2)"
    assert (audited(city), set(statuses(city).values())) == ([], {"open", "filled"})
    assert suspend(city, "甲电子二厂").vacancies == 0, "a name that is there, though nothing of it is open"
    assert suspend(city, "丙厂", ahead=True).vacancies == 0
    city.add(of("丙", "丙厂"))
    assert statuses(city)["丙"] == "held"


def test_of_many_similar_names_the_likest_are_told_and_how_many_are_left_out(city: City) -> None:
    branches = [f"{FACTORY}{place}分公司" for place in "东西南北中上下"]
    city.add(of("甲"), *(of(f"乙{one}", one) for one in branches))
    done = suspend(city)
    assert {one.vacancies for one in done.similar} == {1}
    assert (len(done.similar), done.more) == (NEAR, 2)
    assert listed(done.similar, done.more).endswith("(1), … +2")


@pytest.mark.parametrize("employer", [FACTORY, "没有这家"])
def test_names_are_looked_through_while_nobody_waits_to_write(
    city: City, employer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[bool] = []

    def nobody(key: str, known: object) -> list[str]:
        waits.append(city.store._writing.locked())
        return []

    for name in ("akin", "near"):
        monkeypatch.setattr(suspensions, name, nobody)
    city.add(of("甲"))
    with suppress(NotFound):
        suspend(city, employer)
    assert waits == [False]


def test_what_stays_of_a_similar_name_is_told(city: City) -> None:
    branch = f"{FACTORY}番禺分公司"
    city.add(of("甲"), of("番禺", branch), of("停", f"{FACTORY}天河分公司"), of("关", f"{FACTORY}一厂", openings=0))
    suspend(city, f"{FACTORY}天河分公司")
    assert suspend(city).similar == (NamedEmployer(branch, 1),)


@pytest.mark.parametrize("name", ["", " \u3000", "\u200b", "长" * 201])
def test_what_is_no_name_is_malformed(city: City, name: str) -> None:
    with pytest.raises(Malformed):
        suspend(city, name, ahead=True)
    with pytest.raises(Malformed):
        suspend(city, reason="长" * 201, ahead=True)


def test_who_suspended_and_lifted_is_written_down_once(city: City) -> None:
    city.add(of("甲"))
    first = suspend(city)
    assert suspend(city) == first
    suspend(city, reason="欠薪")
    assert [lift(city).was_suspended for _ in range(2)] == [True, False]
    rows = audited(city)
    assert {(row.officer, row.device, row.record, row.subject) for row in rows} == {
        ("officer", "kiosk", "suspension", FACTORY)
    }
    assert [row.outcome for row in rows] == ["suspended", "suspended", "lifted"]


def test_who_is_suspended_is_listed_the_earliest_first_with_the_reason_that_stands(city: City) -> None:
    city.add(of("甲"), of("乙", OTHER))
    suspend(city)
    begun = city.clock().stamp
    city.clock.pass_by(60)
    suspend(city, OTHER, "")
    suspend(city, reason="欠薪")
    found = city.desks().suspensions.see(SeeSuspensions(), city.staff()).suspensions
    assert found == (
        Suspension(FACTORY, "欠薪", "officer", begun, 1),
        Suspension(OTHER, "", "officer", city.clock().stamp, 1),
    )


def test_whoever_types_is_named_by_account_and_by_what_they_say(city: City) -> None:
    city.add(of("甲"))
    desk = city.desks().suspensions
    suspend_employer(desk, SuspendEmployer(FACTORY), "王审", "wang", city.clock())
    lift_suspension(desk, FACTORY, "", "wang", city.clock())
    assert [row.officer for row in audited(city)] == ["command line: wang, 王审", "command line: wang"]


def test_at_the_command_line_a_wrong_name_is_a_failure_that_says_what_there_is(city: City) -> None:
    city.add(of("甲"))
    suspend(city, "丙厂", ahead=True)
    desk = city.desks().suspensions
    for act, failure, args in (
        (lambda: suspend_employer(desk, SuspendEmployer("丁厂"), "", "w", city.clock()), "B-428", ("丁厂", "–")),
        (lambda: suspend_employer(desk, SuspendEmployer(""), "", "w", city.clock()), "B-431", None),
        (lambda: lift_suspension(desk, FACTORY, "", "w", city.clock()), "B-430", (FACTORY, "丙厂")),
    ):
        with pytest.raises(Stopped) as caught:
            act()
        assert caught.value.failure.code == failure
        assert args is None or caught.value.args == args


def test_no_letter_and_no_answer_while_the_employer_is_suspended(city: City) -> None:
    city.register()
    city.add(of("甲"))
    suspend(city)
    desks = city.desks()
    with pytest.raises(Closed):
        desks.referrals.write(WriteReferral("100001", CARD, "k"), city.asker())
    with pytest.raises(Closed):
        desks.officers.answer(AnswerAsk("100001", takes=True), city.staff())
    lift(city)
    assert desks.referrals.write(WriteReferral("100001", CARD, "k"), city.asker()).number


def test_questions_wait_with_their_vacancy_and_go_on_when_it_comes_back(city: City) -> None:
    desks = asking_desks(city)
    asked(city, desks, "100001")
    before = welcome(city, desks).asks
    with city.store.reading() as tables:
        vacancy = tables.vacancies.vacancy("100001")
    assert vacancy is not None
    suspend(city, vacancy.employer)
    assert (welcome(city, desks).asks, welcome(city, desks).outcomes) == (before, ())
    listed = read_list(city.store, AskRules(3, 2, RULES.calendar, RULES.age), {}, TODAY)
    assert ([*listed.asks], [one.reason for one in listed.left]) == ([], ["held"])
    lift(city, vacancy.employer)
    assert desks.officers.answer(AnswerAsk("100001", takes=False), city.staff()).persons == 1
    suspend(city, vacancy.employer)
    lift(city, vacancy.employer)
    with city.store.reading() as tables:
        after = tables.vacancies.vacancy("100001")
    assert after is not None
    assert (after.status, after.answer is not None) == (Status.OPEN, True)
