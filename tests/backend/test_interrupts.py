"""What breaks into a hall's boards: raised and lifted by who is on duty, seen by all, looked at by a second person."""

from dataclasses import replace
from datetime import timedelta

import pytest

from backend.asker import Asker, Officer
from backend.interrupts import MOST_NOTICES, InterruptDesk
from labourhall.contract.board_calls import BoardBundle, GetBundle
from labourhall.contract.interrupt_calls import (
    CheckInterrupt,
    LiftInterrupt,
    Raised,
    RaiseEmergency,
    RaiseNotice,
    SeeInterrupts,
    SeeSignals,
)
from labourhall.contract.interrupts import Emergency
from labourhall.contract.officer_calls import Role
from labourhall.contract.refusals import (
    Malformed,
    NoHallThere,
    NotFound,
    NotYours,
    TooManyNotices,
    UnfitEnd,
    UnfitWords,
)
from tests.backend.cities import DEVICE, NOON, City

TYPHOON = RaiseEmergency("typhoon", NOON, "orange", "广州全市")
POWER = RaiseNotice(("liwan",), "三楼停电", NOON + timedelta(hours=2), ("请到一楼办理",), "服务台")
ALL = ("liwan", "guangzhou", "wailai")


class Hall:
    """The desk, and who stands before it."""

    def __init__(self, city: City) -> None:
        self.city = city
        self.desk: InterruptDesk = city.desks().interrupts
        self.duty = self.officer("陈", Role.DUTY)
        self.other = self.officer("李", Role.DUTY)
        self.checker = self.officer("何", Role.CHECKER)
        self.everywhere = self.officer("总", Role.DUTY, halls=ALL)

    def officer(self, name: str, *roles: Role, halls: tuple[str, ...] = ("liwan",)) -> Asker:
        return Asker(self.city.clock(), DEVICE, Officer(name, frozenset(halls), frozenset(roles)))

    def board(self, have: str = "") -> BoardBundle | None:
        return self.city.desks().boards.give(GetBundle("1", have), self.city.asker()).bundle

    def stands(self) -> list[str]:
        """What a board of the hall is given, in words."""
        given = self.board()
        assert given is not None
        return [one.name if isinstance(one, Emergency) else one.headline for one in given.interrupts]

    def raised(self, call: RaiseEmergency = TYPHOON, by: Asker | None = None) -> tuple[Raised, ...]:
        return self.desk.raise_emergency(call, by or self.duty).raised

    def audit(self) -> list[tuple[str, str, str]]:
        with self.city.store.reading() as tables:
            return [(row.officer, row.subject, row.outcome) for row in tables.audit.rows() if row.record == "interrupt"]


@pytest.fixture
def hall(city: City) -> Hall:
    return Hall(city)


def test_a_raise_stands_on_the_boards_until_it_is_lifted_and_all_of_it_is_audited(hall: Hall) -> None:
    (raised,) = hall.raised()
    assert (raised.hall, raised.number, raised.author, raised.raised_at) == ("liwan", 1, "陈", NOON)
    assert hall.stands() == ["台风橙色预警信号"]
    (checked,) = hall.desk.check(CheckInterrupt("liwan", 1), hall.checker).raised
    assert (checked.checked_by, checked.checked_at) == ("何", NOON)
    (lifted,) = hall.desk.lift(LiftInterrupt("liwan", 1), hall.other).raised
    assert (lifted.lifted_by, lifted.lifted_at, lifted.checked_by) == ("李", NOON, "何")
    assert hall.stands() == []
    assert hall.audit() == [("陈", "liwan 1", "raised"), ("何", "liwan 1", "checked"), ("李", "liwan 1", "lifted")]


def test_the_answers_tag_covers_what_stands(hall: Hall) -> None:
    boards, asker = hall.city.desks().boards, hall.city.asker()
    begun = boards.give(GetBundle("1"), asker)
    hall.raised()
    assert not boards.is_current(GetBundle("1", begun.tag), asker)
    hall.desk.lift(LiftInterrupt("liwan", 1), hall.duty)
    assert boards.is_current(GetBundle("1", begun.tag), asker)


def test_raised_twice_it_stands_once_and_has_one_number(hall: Hall) -> None:
    first = hall.raised()
    assert hall.raised() == hall.raised(by=hall.other) == first
    assert hall.stands() == ["台风橙色预警信号"]
    assert len(hall.audit()) == 1
    notice = hall.desk.raise_notice(POWER, hall.duty)
    assert hall.desk.raise_notice(POWER, hall.duty) == notice
    hall.desk.lift(LiftInterrupt("liwan", 1), hall.duty)
    assert hall.raised()[0].number == 3, "what was lifted is another one when it is raised again"


def test_another_level_or_other_words_take_the_place_of_the_signal(hall: Hall) -> None:
    hall.raised()
    (red,) = hall.raised(replace(TYPHOON, colour="red"))
    assert hall.stands() == ["台风红色预警信号"]
    hall.raised(replace(TYPHOON, colour="red", hall_does="本厅15:30关闭"))
    assert hall.stands() == ["台风红色预警信号"]
    seen = hall.desk.see(SeeInterrupts("liwan"), hall.checker)
    assert [one.number for one in seen.standing] == [3]
    assert [(one.number, one.lifted_by) for one in seen.past] == [(red.number, "陈"), (1, "陈")]


def test_two_at_once_stand_in_the_order_of_their_severity(hall: Hall) -> None:
    hall.desk.raise_notice(POWER, hall.duty)
    hall.raised(RaiseEmergency("heat", NOON, "yellow"))
    hall.raised(RaiseEmergency("evacuation", NOON))
    hall.raised()
    assert hall.stands() == ["本厅紧急疏散", "台风橙色预警信号", "高温黄色预警信号", "三楼停电"]


def test_a_notice_ends_by_itself_and_an_emergency_does_not(hall: Hall) -> None:
    hall.raised()
    hall.desk.raise_notice(POWER, hall.duty)
    hall.city.clock.pass_by(2 * 3600 - 1)
    assert hall.stands() == ["台风橙色预警信号", "三楼停电"]
    hall.city.clock.pass_by(1)
    assert hall.stands() == ["台风橙色预警信号"]
    seen = hall.desk.see(SeeInterrupts("liwan"), hall.officer("王", Role.INFORMATION))
    assert [(one.number, one.lifted_by) for one in seen.past] == [(2, "")]
    hall.city.clock.pass_by(30 * 86_400)
    assert hall.stands() == ["台风橙色预警信号"]


def test_only_who_is_on_duty_in_a_hall_raises_and_lifts_there(hall: Hall) -> None:
    hall.raised()
    stranger = hall.officer("外", *Role, halls=("guangzhou",))
    for who in (hall.checker, hall.officer("王", Role.INFORMATION), stranger):
        with pytest.raises(NotYours):
            hall.desk.raise_notice(POWER, who)
        with pytest.raises(NotYours):
            hall.desk.lift(LiftInterrupt("liwan", 1), who)
        with pytest.raises(NotYours):
            hall.raised(replace(TYPHOON, halls=("liwan",)), who)
    with pytest.raises(NotYours):
        hall.raised(TYPHOON, hall.checker)
    with pytest.raises(NotYours):
        hall.desk.see(SeeInterrupts("liwan"), stranger)


def test_nobody_checks_what_is_their_own_and_the_first_check_stays(hall: Hall) -> None:
    both = hall.officer("陈", Role.DUTY, Role.CHECKER)
    hall.raised(by=both)
    with pytest.raises(NotYours):
        hall.desk.check(CheckInterrupt("liwan", 1), both)
    with pytest.raises(NotYours):
        hall.desk.check(CheckInterrupt("liwan", 1), hall.other)
    first = hall.desk.check(CheckInterrupt("liwan", 1), hall.checker)
    assert hall.desk.check(CheckInterrupt("liwan", 1), hall.officer("周", Role.CHECKER)) == first


def test_lifted_twice_it_stays_as_it_was_lifted_first(hall: Hall) -> None:
    hall.raised()
    first = hall.desk.lift(LiftInterrupt("liwan", 1), hall.duty)
    assert hall.desk.lift(LiftInterrupt("liwan", 1), hall.other) == first
    for number in (0, -1, 2, 2**63):
        with pytest.raises(NotFound):
            hall.desk.lift(LiftInterrupt("liwan", number), hall.duty)
        with pytest.raises(NotFound):
            hall.desk.check(CheckInterrupt("liwan", number), hall.checker)


def test_a_district_reaches_the_halls_that_lie_there_where_the_officer_is_on_duty(hall: Hall) -> None:
    there = replace(TYPHOON, districts=("440103", "440104"))
    assert [one.hall for one in hall.raised(there, hall.everywhere)] == ["liwan"]
    for call, who in (
        (replace(TYPHOON, districts=("440111",)), hall.everywhere),
        (replace(TYPHOON, districts=("",)), hall.everywhere),
        (there, hall.officer("周", Role.DUTY, halls=("wailai",))),
    ):
        with pytest.raises(NoHallThere):
            hall.raised(call, who)


def test_without_a_hall_or_a_district_it_reaches_all_where_the_officer_is_on_duty(hall: Hall) -> None:
    raised = hall.raised(TYPHOON, hall.everywhere)
    assert [(one.hall, one.number) for one in raised] == [(name, 1) for name in ALL]
    named = hall.raised(replace(TYPHOON, colour="red", halls=("wailai",), districts=("440103",)), hall.everywhere)
    assert [one.hall for one in named] == ["liwan", "wailai"]
    assert hall.raised(TYPHOON, hall.everywhere)[1].number == 1, "where it stands already it is what it was"


def test_a_hall_that_left_the_file_of_halls_is_not_found(hall: Hall) -> None:
    who = hall.officer("旧", Role.DUTY, halls=("gone",))
    with pytest.raises(NotFound):
        hall.desk.raise_notice(replace(POWER, halls=("gone",)), who)


@pytest.mark.parametrize(
    "call",
    [
        replace(TYPHOON, hall_does="请找陈主任13812345678"),
        replace(TYPHOON, hall_does="本厅今天下午三点半以后停止办理所有业务"),
        replace(TYPHOON, you_do=("一", "二", "三")),
        replace(TYPHOON, area="广州市荔湾区越秀区海珠区"),
        replace(TYPHOON, issuer="广州市突发事件预警信息发布中心"),
    ],
)
def test_words_that_cannot_stand_on_a_board_are_refused_and_nothing_is_raised(hall: Hall, call: RaiseEmergency) -> None:
    with pytest.raises(UnfitWords):
        hall.raised(call)
    assert hall.stands() == []
    assert hall.audit() == []


def test_the_halls_own_number_may_be_told(hall: Hall) -> None:
    number = "020-81234567"
    with pytest.raises(UnfitWords):
        hall.desk.raise_notice(replace(POWER, lines=(number,)), hall.duty)
    hall.city.halls["liwan"] = replace(hall.city.halls["liwan"], enquiry_phone=number)
    hall.desk.raise_notice(replace(POWER, lines=(number,)), hall.duty)


@pytest.mark.parametrize("hours", [0, -1, 7 * 24 + 1])
def test_a_notice_needs_an_end_that_is_near(hall: Hall, hours: int) -> None:
    with pytest.raises(UnfitEnd):
        hall.desk.raise_notice(replace(POWER, until=NOON + timedelta(hours=hours)), hall.duty)


@pytest.mark.parametrize("hours", [2, -31 * 24])
def test_a_signal_that_began_in_another_time_is_a_slip_of_the_pen(hall: Hall, hours: int) -> None:
    with pytest.raises(Malformed):
        hall.raised(replace(TYPHOON, since=NOON + timedelta(hours=hours)))


def test_so_many_notices_stand_at_once_and_no_more(hall: Hall) -> None:
    for place in range(MOST_NOTICES):
        hall.desk.raise_notice(replace(POWER, headline=f"第{place}条"), hall.duty)
    with pytest.raises(TooManyNotices):
        hall.desk.raise_notice(POWER, hall.duty)
    assert len(hall.stands()) == MOST_NOTICES
    hall.city.clock.pass_by(2 * 3600)
    hall.duty = hall.officer("陈", Role.DUTY)
    hall.raised()
    assert hall.stands() == ["台风橙色预警信号"], "what has ended is in nobody's way"


def test_an_emergency_is_never_kept_out_by_notices(hall: Hall) -> None:
    for place in range(MOST_NOTICES):
        hall.desk.raise_notice(replace(POWER, headline=f"第{place}条"), hall.duty)
    hall.raised()
    assert hall.stands()[0] == "台风橙色预警信号"


def test_everybody_sees_the_signals_and_what_stood(hall: Hall) -> None:
    signals = hall.desk.signals(SeeSignals(), hall.checker).signals
    assert "typhoon" in [one.signal for one in signals]
    for colour in ("white", "blue", "yellow"):
        hall.raised(replace(TYPHOON, colour=colour))
    seen = hall.desk.see(SeeInterrupts("liwan", 2), hall.checker)
    assert ([one.number for one in seen.standing], [one.number for one in seen.past]) == ([3], [2])
    assert len(hall.desk.see(SeeInterrupts("liwan", 0), hall.checker).past) == 0
