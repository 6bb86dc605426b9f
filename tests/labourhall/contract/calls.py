"""Every call of the contract, and one example of each, for tests that go over all of them."""

from datetime import UTC, date, datetime, time
from typing import Any

from labourhall.contract import (
    board_calls,
    device_calls,
    enrolment_calls,
    interrupt_calls,
    officer_calls,
    playlist_calls,
    proof_calls,
    public_calls,
    queue_calls,
    staff_calls,
    stick_calls,
    visit_calls,
)
from labourhall.contract.call import Call
from labourhall.contract.playlist import (
    BoardGroup,
    Bundle,
    Daypart,
    Days,
    NoticePage,
    Playlist,
    Priority,
    Slot,
    SpotlightPage,
    VacancyPage,
)
from labourhall.market.seeker import Experience, Origin, Seeker, Wishes

MODULES = (
    device_calls,
    enrolment_calls,
    board_calls,
    playlist_calls,
    proof_calls,
    stick_calls,
    interrupt_calls,
    public_calls,
    queue_calls,
    visit_calls,
    officer_calls,
    staff_calls,
)
KINDS: list[type[Call[Any]]] = [
    kind
    for module in MODULES
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Call) and kind is not Call and kind.__module__ == module.__name__
]
SEEKER = Seeker(
    age=52, education=2, experience=(Experience("61101", 3.5, 6000.0),), certificates=(),
    wishes=Wishes(("61101",), ("440103",), 4000.0, ("day",)), origins=(("age", Origin.CARD),),
)  # fmt: skip
BUNDLE = Bundle(
    (
        Playlist(
            "日常", (VacancyPage("v", districts=("440103",)), SpotlightPage("s"), NoticePage("n", "停电", ("明天",)))
        ),
    ),
    (Slot("日常", ("1",), "上午", date(2026, 11, 23), priority=Priority.OCCASION),),
    (Daypart("上午", time(9), time(12), Days.WORKING, (1, 5)),),
    (BoardGroup("大厅", ("1", "2")),),
    ("上午",),
    datetime(2026, 12, 31, 18, tzinfo=UTC),
)
EXAMPLES: list[Call[Any]] = [
    device_calls.GetConfiguration(),
    enrolment_calls.Enrol("2345-6789-ABCT", "荔-07", enrolment_calls.MachineRole.KIOSK, "ab" * 32, True, "liwan"),
    enrolment_calls.MakeCodes("liwan", enrolment_calls.MachineRole.KIOSK, 20, 7, approved=True, replacing=True),
    enrolment_calls.WithdrawCodes("liwan"),
    enrolment_calls.SeeEnrolments("liwan"),
    enrolment_calls.DecideEnrolment("liwan", "荔-07", "482 915", approve=True),
    public_calls.GetSnapshot(),
    public_calls.GetChanges("a b/c?", 25.5, 7),
    board_calls.GetBundle("东/1 号", "tag", 25.5),
    board_calls.TellShown("东/1 号", "ab" * 32, "p1", 7),
    proof_calls.TellProof("东/1 号", "eJwDAAAAAAE=", 7),
    proof_calls.TellClosed("东/1 号", (proof_calls.ClosedRow("104405", 7200),)),
    proof_calls.TellFaults("东/1 号", ("D-142",)),
    public_calls.GetHealth(),
    playlist_calls.SeeBoards("liwan"),
    playlist_calls.SeeVersions("liwan", 7),
    playlist_calls.GetVersion("liwan", 3),
    playlist_calls.SaveVersion("liwan", 3, BUNDLE),
    playlist_calls.CheckVersion("liwan", 3),
    playlist_calls.PublishVersion("liwan", 3, 2),
    playlist_calls.TakeBack("liwan", 3),
    stick_calls.SealPlaying("liwan"),
    interrupt_calls.SeeSignals(),
    interrupt_calls.SeeInterrupts("liwan", 7),
    interrupt_calls.RaiseEmergency(
        "typhoon",
        datetime(2026, 11, 23, 14, 10, tzinfo=UTC),
        "orange",
        "广州全市",
        ("liwan",),
        ("440103",),
        "本厅停止服务",
        ("请尽快回家",),
        "广州市气象台发布",
    ),
    interrupt_calls.RaiseNotice(("liwan",), "停电", datetime(2026, 11, 23, 18, tzinfo=UTC), ("至18点",), "服务台"),
    interrupt_calls.LiftInterrupt("liwan", 3),
    interrupt_calls.CheckInterrupt("liwan", 3),
    queue_calls.OpenWindow("liwan", "A3"),
    queue_calls.CloseWindow("liwan", "A3"),
    queue_calls.TakeNumber("k1"),
    queue_calls.CallNumber("liwan", "A3", "k1", "037"),
    queue_calls.GetCalls("东/1 号", "cursor", 25.5),
    visit_calls.IssueChallenge(),
    visit_calls.OpenVisit("A12345678", "44" * 16, "3DES", "c1", "00" * 8),
    visit_calls.FindMatches(SEEKER.wishes),
    visit_calls.FindPublicMatches(SEEKER),
    visit_calls.WriteReferral("100001", "A12345678", "k1"),
    visit_calls.AskEmployer("100001", may_tell=True),
    visit_calls.SeeOutcomes(("100001", "100002")),
    visit_calls.GetRecords(),
    visit_calls.EndVisit(),
    officer_calls.SignIn("王芳", "officer password"),
    officer_calls.SignOut(),
    officer_calls.ChangePassword("officer password", "值班负责人的新口令"),
    staff_calls.CloseVacancy("100001", "filled"),
    staff_calls.AnswerAsk("100001", takes=True, up_to=60, said_by="王经理"),
    staff_calls.SuspendEmployer("广州市甲电子（天河）有限公司", "扣押证件", ahead=True),
    staff_calls.LiftSuspension("广州市甲电子（天河）有限公司"),
    staff_calls.SeeSuspensions(),
]
