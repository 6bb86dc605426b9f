"""Every call of the contract over real HTTP: what was sent comes back as the class that the call names."""

import hashlib
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from backend import app
from labourhall.contract import proof_chain, wire
from labourhall.contract.board_calls import GetBundle, Shown, TellShown
from labourhall.contract.device_calls import GetConfiguration
from labourhall.contract.enrolment_calls import (
    Decided,
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
from labourhall.contract.interrupt_calls import (
    CheckInterrupt,
    LiftInterrupt,
    RaiseEmergency,
    RaiseNotice,
    SeeInterrupts,
    SeeSignals,
)
from labourhall.contract.officer_calls import ChangePassword, Role, Session, SignOut
from labourhall.contract.playlist import Bundle, name_of
from labourhall.contract.playlist_calls import (
    GetVersion,
    PublishVersion,
    SaveVersion,
    SeeBoards,
    SeeVersions,
    TakeBack,
)
from labourhall.contract.proof_calls import (
    ClosedRow,
    Noted,
    ProofKept,
    TellClosed,
    TellFaults,
    TellProof,
    packed,
)
from labourhall.contract.public_calls import GetChanges, GetHealth, GetSnapshot
from labourhall.contract.queue_calls import (
    Called,
    CallNumber,
    CloseWindow,
    GetCalls,
    OpenWindow,
    TakeNumber,
    Ticket,
    Window,
)
from labourhall.contract.refusals import UnknownDevice
from labourhall.contract.sealed_file import Known, proved
from labourhall.contract.staff_calls import (
    AnswerAsk,
    AnswerKept,
    CloseVacancy,
    LiftSuspension,
    SeeSuspensions,
    SuspendEmployer,
    Withdrawn,
)
from labourhall.contract.stick_calls import SealedBundle, SealPlaying
from labourhall.contract.visit_calls import (
    AskEmployer,
    EndVisit,
    FindMatches,
    FindPublicMatches,
    GetRecords,
    IssueChallenge,
    SeeOutcomes,
    WriteReferral,
)
from labourhall.market.seeker import Seeker, Wishes
from tests.backend.asking import LIMITED
from tests.backend.cities import CARD, NOON, OFFICER, PASSWORD, new
from tests.contract.served import Served
from tests.labourhall.contract.calls import BUNDLE, KINDS


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


def test_a_board_learns_what_to_play_and_says_what_it_shows(served: Served) -> None:
    given = served.send(GetBundle("1"))
    assert given.bundle is not None
    assert given.bundle.name == name_of(given.bundle.content)
    assert served.send(GetBundle("1", given.tag)).bundle is None
    assert served.send(TellShown("1", given.bundle.name, "1", 7)) == Shown("1")


def test_a_board_proves_what_it_showed_what_left_and_what_is_wrong(served: Served) -> None:
    line = proof_chain.linked('{"title": "岗位信息"}', proof_chain.Head("1-0123456789abcdef"))
    kept = ProofKept("1-0123456789abcdef", 1, proof_chain.hash_of(line))
    assert served.send(TellProof("1", packed([line]))) == served.send(TellProof("1", packed([line]))) == kept
    assert served.send(TellClosed("1", (ClosedRow("104405", 7),))) == Noted("1")
    assert served.send(TellFaults("1", ("D-142",))) == Noted("1")
    assert served.staff(SeeBoards("liwan")).boards[0].faults == ("D-142",)


def test_officers_publish_what_boards_play_and_take_it_back(served: Served) -> None:
    begun = served.send(GetBundle("1"))
    saved = served.staff(SaveVersion("liwan", 0, BUNDLE))
    assert served.staff(GetVersion("liwan", saved.number)).version == saved
    assert served.staff(PublishVersion("liwan", saved.number, 0)).published_by == "officer"
    given = served.send(GetBundle("1", begun.tag)).bundle
    assert (given.name, given.hall_name) == (saved.name, "荔湾区劳动力市场")
    assert wire.decode(given.content.encode(), Bundle) == BUNDLE
    served.send(TellShown("1", given.name, "v", 7))
    states = served.staff(SeeBoards("liwan"))
    assert [(one.board, one.bundle == states.bundle, one.page) for one in states.boards] == [
        ("1", True, "v"),
        ("2", False, ""),
    ]
    assert served.staff(SeeVersions("liwan")).playing == saved.number
    assert served.staff(TakeBack("liwan", saved.number)).playing == 0
    again = served.send(GetBundle("1")).bundle
    assert (again.name, again.order) == (begun.bundle.name, given.order + 1), "a stick knows the later one"


def test_a_districts_bundle_comes_beside_the_halls_and_neither_is_sent_twice(served: Served) -> None:
    begun = served.send(GetBundle("1"))
    saved = served.staff(SaveVersion("440103", 0, replace(BUNDLE, slots=(), groups=(), opening=())))
    served.staff(PublishVersion("440103", saved.number, 0))
    given = served.send(GetBundle("1", begun.tag))
    assert given.bundle.district.name == saved.name == name_of(given.bundle.district.content)
    assert given.bundle.name == begun.bundle.name
    if given.knows_held:
        spared = served.send(GetBundle("1", held=f"{given.bundle.name},{saved.name}"))
        assert (spared.bundle.content, spared.bundle.district.content) == ("", "")
        assert spared.tag == given.tag
    assert served.staff(TakeBack("440103", saved.number)).playing == 0
    assert served.send(GetBundle("1")).bundle.district is None


def test_what_plays_is_sealed_for_a_board_without_a_line(served: Served) -> None:
    told = served.send(GetBundle("1")).bundle
    sealed = proved(wire.encode(served.staff(SealPlaying("liwan"))), Known(told.city_key, told.hall, -1), NOON)
    assert isinstance(sealed, SealedBundle)
    assert sealed.given.bundle == told


def test_whoever_is_on_duty_breaks_into_the_boards_and_lifts_it_again(served: Served) -> None:
    begun, now = served.send(GetBundle("1")), served.city.clock().stamp
    signals = served.staff(SeeSignals()).signals
    assert {one.signal for one in signals} >= {"typhoon", "rainstorm", "evacuation"}
    (storm,) = served.staff(RaiseEmergency("typhoon", now, "orange", "广州全市", districts=("440103",))).raised
    notice = RaiseNotice(("liwan",), "三楼停电", now + timedelta(hours=2), ("请到一楼办理",))
    (power,) = served.staff(notice).raised
    given = served.send(GetBundle("1", begun.tag)).bundle
    assert given.interrupts == (storm.interrupt, power.interrupt)
    seen = served.staff(SeeInterrupts("liwan"))
    assert (seen.standing, seen.past) == ((storm, power), ())
    enrol_checker(served)
    (checked,) = served.staff(CheckInterrupt("liwan", storm.number)).raised
    assert checked.checked_by == "officer"
    for one in (storm, power):
        assert served.staff(LiftInterrupt("liwan", one.number)).raised[0].lifted_by == "officer"
    assert served.send(GetBundle("1")) == begun


def enrol_checker(served: Served) -> None:
    """The officer looks at what somebody else raised, too."""
    with served.city.store.writing() as tables:
        tables.officers.enrol(replace(OFFICER, roles=(Role.DUTY, Role.CHECKER)))
        for one in tables.interrupts.standing("liwan", served.city.clock().at):
            tables.interrupts.put(replace(one, author="陈"))


def test_a_hall_fills_its_copy_and_keeps_it_fresh(served: Served) -> None:
    snapshot = served.send(GetSnapshot())
    assert [one.title for one in snapshot.vacancies] == ["甲", "乙", "丙"]
    done = served.staff(CloseVacancy("100002", "withdrawn"))
    assert isinstance(done, Withdrawn)
    found = served.send(GetChanges(snapshot.cursor))
    assert (found.upsert, found.gone, found.cursor) == ((), (("100002", "withdrawn"),), done.cursor)


def test_an_employer_is_suspended_all_that_it_has_leaves_and_comes_back(served: Served) -> None:
    snapshot = served.send(GetSnapshot())
    employer = snapshot.vacancies[0].employer
    done = served.staff(SuspendEmployer(employer, "扣押证件"))
    assert (done.employer, done.vacancies, done.similar) == (employer, 3, ())
    found = served.send(GetChanges(snapshot.cursor))
    gone = tuple((one.number, "held") for one in snapshot.vacancies)
    assert (found.upsert, found.gone, found.cursor) == ((), gone, done.cursor)
    (suspension,) = served.staff(SeeSuspensions()).suspensions
    assert (suspension.employer, suspension.reason, suspension.officer) == (employer, "扣押证件", "officer")
    assert served.staff(LiftSuspension(employer)).vacancies == 3
    assert served.send(GetSnapshot()).vacancies == snapshot.vacancies


def test_a_machine_is_enrolled_by_a_code_at_once_or_when_an_officer_approves_it(served: Served) -> None:
    ahead: NewCodes = served.staff(MakeCodes("liwan", MachineRole.KIOSK, 2, approved=True))
    assert (ahead.hall, ahead.until) == ("liwan", NOON.date() + timedelta(days=30))
    call = Enrol(ahead.codes[0], "荔-07", MachineRole.KIOSK, hashlib.sha256(b"key of 07").hexdigest())
    with closing(HttpSender(served.url, "key of 07")) as machine:
        with pytest.raises(UnknownDevice):
            machine.send(GetConfiguration())
        answer = Enrolment(True, "liwan", "荔湾区劳动力市场", "荔-07")
        assert machine.send(call) == machine.send(call) == answer
        assert machine.send(GetConfiguration()).hall == "liwan"
    later: NewCodes = served.staff(MakeCodes("liwan", MachineRole.DISPLAY, 1))
    call = Enrol(later.codes[0], "屏-1", MachineRole.DISPLAY, hashlib.sha256(b"key of 1").hexdigest())
    with closing(HttpSender(served.url, "key of 1")) as machine:
        waiting = machine.send(call)
        assert (waiting.is_enrolled, waiting.ask_again) == (False, 10)
        seen = served.staff(SeeEnrolments("liwan"))
        assert seen.codes == 1
        (one,) = seen.waiting
        assert (one.asset, one.role, one.check_number) == ("屏-1", "display", waiting.check_number)
        decision = DecideEnrolment("liwan", "屏-1", waiting.check_number, approve=True)
        assert served.staff(decision) == served.staff(decision) == Decided("liwan", "屏-1", approved=True)
        assert machine.send(call).is_enrolled
        assert machine.send(GetConfiguration()).hall == "liwan"
    assert served.staff(SeeEnrolments("liwan")).waiting == ()
    assert served.staff(WithdrawCodes("liwan")).count == 1
    assert served.staff(WithdrawCodes("liwan")).count == 0


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


def test_an_officer_signs_in_takes_a_password_of_ones_own_works_and_signs_out(served: Served) -> None:
    session = served.session()
    assert (session.officer, session.halls, session.roles) == ("officer", ("liwan",), (Role.DUTY,))
    another = served.send(ChangePassword(PASSWORD, "今日新口令：一二三四五"), session.token)
    assert isinstance(another, Session)
    assert served.send(CloseVacancy("100001"), another.token).status == "filled"
    assert served.send(SignOut(), another.token).ended


def test_an_employer_is_asked_answers_and_that_is_told_once_it_is_seen_no_more(served: Served) -> None:
    served.city.add(new("丁", requirements=LIMITED))
    cursor = served.send(GetSnapshot()).cursor
    ask = served.send(AskEmployer("100004", may_tell=True), served.welcome().token)
    assert served.welcome().asks == (ask,)
    done = served.staff(AnswerAsk("100004", takes=True, up_to=60, said_by="王经理"))
    assert isinstance(done, AnswerKept)
    assert [(one.number, one.answer) for one in served.send(GetChanges(cursor)).upsert] == [("100004", done.answer)]
    welcome = served.welcome()
    assert (welcome.asks, [one.answer for one in welcome.outcomes]) == ((), [done.answer])
    assert served.send(SeeOutcomes(("100004",)), welcome.token).count == 1
    assert served.welcome().outcomes == ()


def test_a_strangers_visit(served: Served) -> None:
    found = served.send(FindPublicMatches(Seeker(age=58, wishes=Wishes(("61101",)))))
    assert found.fits.count == 3
    assert served.send(WriteReferral(found.fits.listed[0].match.number, "XX0000000", "k1")).provisional


def test_a_challenge_has_16_bytes_and_is_never_the_same(served: Served) -> None:
    found = [served.send(IssueChallenge()) for _ in range(5)]
    assert {len(bytes.fromhex(one.challenge)) for one in found} == {16}
    assert len({one.challenge for one in found}) == len({one.id for one in found}) == 5


def test_somebody_takes_a_number_is_called_to_a_window_and_the_board_hears_of_it(served: Served) -> None:
    assert served.staff(OpenWindow("liwan", "5")) == Window("liwan", "5", is_open=True)
    begun = served.send(GetCalls("1"))
    assert begun.calls == ()
    assert [served.send(TakeNumber(key)) for key in ("k1", "k2")] == [
        Ticket("001", 0, ("5",)),
        Ticket("002", 1, ("5",)),
    ]
    assert served.staff(CallNumber("liwan", "5", "c1")) == Called(1, "001", "5", times=1, waiting=1)
    (heard,) = served.send(GetCalls("1", begun.cursor)).calls
    assert (heard.turn, heard.number, heard.window, heard.age) == (1, "001", "5", 0.0)
    assert not served.staff(CloseWindow("liwan", "5")).is_open
