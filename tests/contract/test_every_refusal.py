"""Every refusal of the contract can be met over HTTP, with its status, its name and its code."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from labourhall.contract import enrolment_refusals, refusals
from labourhall.contract.board_calls import GetBundle
from labourhall.contract.call import Call
from labourhall.contract.device_calls import GetConfiguration
from labourhall.contract.enrolment_calls import (
    DecideEnrolment,
    Enrol,
    Enrolment,
    MachineRole,
    MakeCodes,
    NewCodes,
    SeeEnrolments,
    WithdrawCodes,
)
from labourhall.contract.http import HttpSender
from labourhall.contract.interrupt_calls import RaiseEmergency, RaiseNotice
from labourhall.contract.officer_calls import ChangePassword, SignIn, SignOut
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot
from labourhall.contract.playlist_calls import PublishVersion, SaveVersion, Version
from labourhall.contract.public_calls import GetChanges
from labourhall.contract.queue_calls import CallNumber, OpenWindow, TakeNumber
from labourhall.contract.refusal_table import REFUSALS
from labourhall.contract.refusals import Refusal
from labourhall.contract.staff_calls import AnswerAsk, CloseVacancy, LiftSuspension, SeeSuspensions, SuspendEmployer
from labourhall.contract.visit_calls import AskEmployer, GetRecords, IssueChallenge, OpenVisit, WriteReferral
from tests.backend.asking import LIMITED
from tests.backend.cities import CARD, CODE, NOON, OFFICER, PASSWORD, new, swipe
from tests.contract.served import Served


def unknown_device(served: Served) -> None:
    with closing(HttpSender(served.url, "another-key")) as stranger:
        stranger.send(GetConfiguration())


def closed(served: Served) -> None:
    served.staff(CloseVacancy("100001"))
    served.send(WriteReferral("100001", CARD, "k"))


def asked(served: Served, *calls: Call[Any]) -> None:
    """Three employers are asked for the holder about 100004 to 100006; then these calls."""
    served.city.add(*(new(title, requirements=LIMITED) for title in "丁戊己庚"))
    token = served.welcome().token
    for number in range(100004, 100007):
        served.send(AskEmployer(str(number), may_tell=False), token)
    for call in calls:
        if isinstance(call, AnswerAsk):
            served.staff(call)
        else:
            served.send(call, token)


def too_often(served: Served) -> None:
    for _ in range(served.city.settings.wrong_proofs):
        with pytest.raises(refusals.NotProven):
            served.send(swipe(served.send(IssueChallenge()), bytes(16)))
    served.send(swipe(served.send(IssueChallenge())))


def broken(served: Served) -> None:
    with served.city.store.writing():  # its lock: the hourly tidying may be under way
        served.city.store._writer.execute("UPDATE vacancies SET body = CAST('{' AS BLOB)")
    served.send(WriteReferral("100001", CARD, "k"))


def enrolled(served: Served, **changes: Any) -> None:
    """The officer, enrolled otherwise."""
    with served.city.store.writing() as tables:
        tables.officers.enrol(replace(OFFICER, **changes))


def not_yours(served: Served) -> None:
    enrolled(served, halls=("guangzhou",))
    served.session()


def start_password(served: Served) -> None:
    enrolled(served, must_change=True)
    served.staff(CloseVacancy("100001"))


def saved(served: Served) -> int:
    """A draft of a notice; its number."""
    notice = Bundle((Playlist("通知", (NoticePage("n", "停电"),)),), (Slot("通知"),))
    version: Version = served.staff(SaveVersion("liwan", 0, notice))
    return version.number


def unchecked(served: Served) -> None:
    served.city.halls["liwan"] = replace(served.city.halls["liwan"], second_person=("notice",))
    served.staff(PublishVersion("liwan", saved(served), 0))


def notices(served: Served) -> None:
    """One more than may stand."""
    for place in range(9):
        served.staff(RaiseNotice(("liwan",), f"第{place}条", NOON + timedelta(hours=1)))


def called(served: Served, number: str = "") -> None:
    """An open window calls, though nobody took a number."""
    served.staff(OpenWindow("liwan", "5"))
    served.staff(CallNumber("liwan", "5", "k", number))


def code(served: Served, **changes: Any) -> str:
    """A one-time code for a kiosk of the hall, approved beforehand unless it is said otherwise."""
    made: NewCodes = served.staff(replace(MakeCodes("liwan", MachineRole.KIOSK, 1, approved=True), **changes))
    return made.codes[0]


def enrol(served: Served, typed: str, **changes: Any) -> Enrolment:
    """A machine comes with it that has no key yet."""
    with closing(HttpSender(served.url)) as machine:
        return machine.send(replace(Enrol(typed, "06", MachineRole.KIOSK, "ab" * 32), **changes))


def used(served: Served, fingerprint: str, asset: str = "06") -> None:
    """A second machine comes with a code, or the same one by another number."""
    typed = code(served)
    enrol(served, typed)
    enrol(served, typed, fingerprint=fingerprint, asset=asset)


def expired(served: Served) -> None:
    typed = code(served, days=1)
    served.city.clock.pass_by(2 * 86_400)
    enrol(served, typed)


def refused_by_an_officer(served: Served) -> None:
    typed = code(served, approved=False)
    number = enrol(served, typed).check_number
    served.staff(DecideEnrolment("liwan", "06", number, approve=False))
    enrol(served, typed)


NO = AnswerAsk("100004", takes=False)
WAYS: dict[type[Refusal], Callable[[Served], Any]] = {
    refusals.UnknownDevice: unknown_device,
    refusals.NotProven: lambda served: served.send(swipe(served.send(IssueChallenge()), bytes(16))),
    refusals.StaleChallenge: lambda served: served.send(OpenVisit(CARD, CODE, "3DES", "never-issued", "00")),
    refusals.UnknownCard: lambda served: served.send(OpenVisit("XX0000000", CODE, "3DES", "", "")),
    refusals.VisitOver: lambda served: served.send(GetRecords(), "made-up"),
    refusals.WrongPassword: lambda served: served.send(SignIn("officer", "wrong password")),
    refusals.SessionOver: lambda served: served.send(CloseVacancy("100001"), "made-up"),
    refusals.NotYours: not_yours,
    refusals.StartPassword: start_password,
    refusals.UnfitPassword: lambda served: served.staff(ChangePassword(PASSWORD, "short")),
    refusals.StaleBase: lambda served: served.staff(PublishVersion("liwan", saved(served), 9)),
    refusals.Unchecked: unchecked,
    refusals.Unsound: lambda served: served.staff(SaveVersion("liwan", 0, Bundle((), (Slot("无"),)))),
    refusals.WindowClosed: lambda served: served.staff(CallNumber("liwan", "5", "k")),
    refusals.NobodyWaits: called,
    refusals.UnknownNumber: lambda served: called(served, "037"),
    refusals.NotFound: lambda served: served.send(GetBundle("99")),
    refusals.Closed: closed,
    refusals.NothingToAsk: lambda served: served.send(AskEmployer("100001", may_tell=True), served.welcome().token),
    refusals.AnsweredAlready: lambda served: asked(served, NO, AskEmployer("100004", may_tell=True)),
    refusals.TooManyAsks: lambda served: asked(served, AskEmployer("100007", may_tell=True)),
    refusals.Unanswered: lambda served: asked(served, WriteReferral("100004", CARD, "k")),
    refusals.EmployerDeclined: lambda served: asked(served, NO, WriteReferral("100004", CARD, "k")),
    refusals.NobodyAsked: lambda served: served.staff(AnswerAsk("100001", takes=True)),
    refusals.NoSuchSignal: lambda served: served.staff(RaiseEmergency("earthquake", NOON)),
    refusals.UnfitWords: lambda served: served.staff(RaiseEmergency("typhoon", NOON, "red", hall_does="停" * 40)),
    refusals.UnfitEnd: lambda served: served.staff(RaiseNotice(("liwan",), "停电", NOON)),
    refusals.NoHallThere: lambda served: served.staff(RaiseEmergency("typhoon", NOON, "red", districts=("440117",))),
    refusals.TooManyNotices: notices,
    enrolment_refusals.UnknownCode: lambda served: enrol(served, "2345-6789-ABCT"),
    enrolment_refusals.UsedCode: lambda served: used(served, "cd" * 32),
    enrolment_refusals.ExpiredCode: expired,
    enrolment_refusals.OtherHall: lambda served: enrol(served, code(served), hall="guangzhou"),
    enrolment_refusals.OtherRole: lambda served: enrol(served, code(served), role=MachineRole.DISPLAY),
    enrolment_refusals.AssetTaken: lambda served: enrol(served, code(served), asset="kiosk"),
    enrolment_refusals.NothingToReplace: lambda served: enrol(served, code(served), replaces=True),
    enrolment_refusals.MachineRefused: refused_by_an_officer,
    enrolment_refusals.MachineKnown: lambda served: used(served, "ab" * 32, asset="07"),
    refusals.TooOften: too_often,
    refusals.CursorGone: lambda served: served.send(GetChanges(f"{served.city.store.epoch}-99")),
    refusals.Malformed: lambda served: served.send(GetChanges(limit=0)),
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


def test_what_is_wrong_travels_as_a_value_with_what_it_names(served: Served) -> None:
    with pytest.raises(refusals.Unsound) as caught:
        WAYS[refusals.Unsound](served)
    assert (caught.value.flaw, caught.value.named) == ("slot_playlist", ("无",))


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        (enrolment_refusals.UsedCode, "06"),
        (enrolment_refusals.ExpiredCode, "2026-11-25"),
        (enrolment_refusals.OtherHall, "liwan"),
        (enrolment_refusals.OtherRole, "kiosk"),
        (enrolment_refusals.AssetTaken, "kiosk"),
        (enrolment_refusals.NothingToReplace, "06"),
        (enrolment_refusals.MachineKnown, "06"),
    ],
)
def test_what_keeps_a_machine_out_is_named(served: Served, kind: type[Refusal], named: str) -> None:
    with pytest.raises(kind) as caught:
        WAYS[kind](served)
    assert (caught.value.flaw, caught.value.named) == ("", (named,))


STAFFS: list[Call[Any]] = [
    CloseVacancy("100001"), AnswerAsk("100001", takes=True), SignOut(), ChangePassword(PASSWORD, "another one"),
    SuspendEmployer("甲"), LiftSuspension("甲"), SeeSuspensions(),
    MakeCodes("liwan", MachineRole.KIOSK, 1), WithdrawCodes("liwan"), SeeEnrolments("liwan"),
    DecideEnrolment("liwan", "06", "482 915", approve=True),
]  # fmt: skip


@pytest.mark.parametrize("call", STAFFS, ids=lambda call: type(call).__name__)
def test_an_officers_call_needs_a_session_and_the_key_of_its_machine(served: Served, call: Call[Any]) -> None:
    token = served.session().token
    for key in ("", "kiosk-key", "officer", "made-up", served.welcome().token):
        with pytest.raises(refusals.SessionOver):
            served.send(call, key)
    for machine in ("", "made-up", token):
        with closing(HttpSender(served.url, machine)) as stranger, pytest.raises(refusals.UnknownDevice):
            stranger.send(call, token)
    with closing(HttpSender(served.url, "other-key")) as other, pytest.raises(refusals.SessionOver):
        other.send(call, token)
    with pytest.raises(refusals.VisitOver):
        served.send(GetRecords(), token)


def test_a_visits_call_without_a_token_is_no_visit(served: Served) -> None:
    with pytest.raises(refusals.VisitOver):
        served.send(GetRecords())


def test_the_same_swipe_sent_twice_opens_one_visit(served: Served) -> None:
    call = swipe(served.send(IssueChallenge()))
    served.send(call)
    with pytest.raises(refusals.StaleChallenge):
        served.send(call)


def test_what_an_officer_sends_twice_is_taken_once_or_opens_another_session(served: Served) -> None:
    first, second = served.session(), served.session()
    assert first.token != second.token
    assert served.send(SignOut(), second.token).ended
    with pytest.raises(refusals.SessionOver):
        served.send(SignOut(), second.token)
    new = served.send(ChangePassword(PASSWORD, "another password"), first.token)
    with pytest.raises(refusals.SessionOver):
        served.send(ChangePassword(PASSWORD, "another password"), first.token)
    assert served.send(CloseVacancy("100001"), new.token) == served.send(CloseVacancy("100001"), new.token)


def test_a_question_sent_twice_is_asked_once(served: Served) -> None:
    served.city.add(new("丁", requirements=LIMITED))
    call, token = AskEmployer("100004", may_tell=True), served.welcome().token
    assert served.send(call, token) == served.send(call, token)
    assert len(served.welcome().asks) == 1


def test_a_number_that_is_asked_for_or_called_twice_under_one_key_is_one(served: Served) -> None:
    served.staff(OpenWindow("liwan", "5"))
    assert served.send(TakeNumber("k1")) == served.send(TakeNumber("k1"))
    assert served.send(TakeNumber("k2")).number == "002"
    call = CallNumber("liwan", "5", "k1")
    assert served.staff(call) == served.staff(call)
    assert served.staff(CallNumber("liwan", "5", "k2")).number == "002"


def test_a_letter_sent_twice_is_written_once(served: Served) -> None:
    call = WriteReferral("100001", CARD, "k1")
    assert served.send(call) == served.send(call)
