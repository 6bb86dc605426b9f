"""Made-up people, employers and vacancies for the pictures and tests of the kiosk's pages: one sample visit a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from kiosk.sight.sight import HallFacts, Library
from kiosk.tasks.asking.states import Asked, AskingEmployer, HearingOutcomes
from kiosk.tasks.home.states import AtHome
from kiosk.tasks.home.to import ToHome
from kiosk.tasks.letter.states import Lettered
from kiosk.tasks.matches.states import AtOverview, ListingMatches
from kiosk.tasks.matches.to import Section, ToMatches
from kiosk.tasks.near_miss.states import NearMisses
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.records.states import FetchingRecords, RecordsElsewhere, ShowingRecords
from kiosk.tasks.records.to import ToRecords
from kiosk.tasks.vacancy.states import Viewing
from kiosk.tasks.wishes.states import AskingWishes
from kiosk.visit import visit as machine
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.pages.staff.states import AtMachine
from kiosk.visit.pages.staff.to import ToMachine
from kiosk.visit.states import (
    Attract,
    CardFacts,
    CardTrouble,
    Cleared,
    Guest,
    HallFigures,
    Holder,
    Identity,
    Open,
    Outer,
    Reading,
    Staffed,
    Stranger,
    Surroundings,
    Visit,
)
from kiosk.visit.task import Task
from kiosk.visit.vocabulary import Touched
from labourhall.market.answer import EmployerAnswer
from labourhall.market.ask import AskOutcome, OpenAsk
from labourhall.market.groups import Away, Bar, Group, Groups, Listed, Listing
from labourhall.market.insurance import Benefit, Insurance, Interval, Month, Records
from labourhall.market.match import Match, Reason
from labourhall.market.records import InsuranceRules, summary
from labourhall.market.referral import Referral
from labourhall.market.seeker import Experience, Seeker, Wishes
from labourhall.market.vacancy import (
    AgeLimit,
    Conditions,
    EmploymentForm,
    Place,
    Provenance,
    Requirements,
    Vacancy,
    Wage,
    WageUnit,
)
from labourhall.program.hall_time import HALL_TIME

NOW: Final = datetime(2026, 11, 23, 9, 42, 12, tzinfo=HALL_TIME)
HALL: Final = HallFacts("天河人力资源市场", "3", "020-8765 4321", "3 号窗口", demonstration=True, prints=True)
PROVENANCE: Final = Provenance("演示", verified_by="演示")

DISTRICTS: Final = (
    ("440103", "荔湾区"),
    ("440104", "越秀区"),
    ("440105", "海珠区"),
    ("440106", "天河区"),
    ("440111", "白云区"),
    ("440112", "黄埔区"),
    ("440113", "番禺区"),
    ("440114", "花都区"),
    ("440115", "南沙区"),
    ("440117", "从化区"),
    ("440118", "增城区"),
)
TRADES: Final = (
    ("8-22-01-00", "缝纫工", 412),
    ("4-07-05-00", "保洁员", 386),
    ("4-10-01-00", "家政护工", 251),
    ("4-02-06-00", "仓库搬运", 233),
    ("4-03-02-00", "餐厅服务员", 198),
    ("4-07-05-01", "保安员", 164),
    ("6-30-99-00", "叉车司机", 57),
    ("6-18-02-00", "电工", 49),
)
RULES: Final = InsuranceRules("r1", 12, 12, 48, 12, 24, ((date(2011, 7, 1), 180), (date(2030, 1, 1), 186)))


def _vacancy(number: str, title: str, employer: str, wage: Wage, place: Place, **more: Any) -> Vacancy:
    base = Vacancy(
        number, title, employer, title, "8-22-01-00", wage, place, 6, date(2026, 11, 20), date(2026, 11, 30), PROVENANCE
    )
    return replace(base, **more)


VACANCIES: Final[Mapping[str, Vacancy]] = {
    one.number: one
    for one in (
        _vacancy(
            "402317",
            "缝纫工",
            "荔景制衣厂",
            Wage("5200-6000元/月", 5200, 6000),
            Place("广州市荔湾区花地大道南", "440103"),
            requirements=Requirements(age=AgeLimit(18, 55)),
            employment_form=EmploymentForm.CONTRACT,
            conditions=Conditions("白班", "8–18 点", False, True, True, "每月休 4 天"),
            description="做女装上衣和连衣裙，平车、锁边都要会。车间有空调，计件另有奖励，旺季有加班费。"
            "试用期一个月，签两年合同。面试带身份证，当天就能试工。",
        ),
        _vacancy(
            "402655",
            "家政护工",
            "安怡护理服务部",
            Wage("6500-7200", 6500, 7200),
            Place("广州市海珠区昌岗", "440105"),
            openings=12,
            employment_form=EmploymentForm.DISPATCH,
            requirements=Requirements(certificates=("护理员证",), experience_years=1),
            conditions=Conditions("两班倒", None, True, True, True, "轮休"),
            description="照顾卧床老人，喂饭、翻身、洗漱。",
        ),
        _vacancy(
            "403018",
            "楼层保洁员",
            "明和物业",
            Wage("24元/小时", 24, None, WageUnit.HOUR),
            Place("广州市越秀区公园前", "440104"),
            openings=4,
            employment_form=EmploymentForm.PART_TIME,
            conditions=Conditions("早班", "6–12 点", False, False, None, None),
        ),
        _vacancy(
            "410225",
            "叉车司机",
            "顺途仓储",
            Wage("6000-7500", 6000, 7500),
            Place("广州市黄埔区鱼珠", "440112"),
            openings=8,
            requirements=Requirements(education=2, certificates=("叉车证",), age=AgeLimit(None, 50)),
            conditions=Conditions("轮班", None, True, False, True, None),
        ),
        _vacancy(
            "415530",
            "高级仓储物流综合管理专员兼调度",
            "广州市顺风达国际供应链管理有限公司黄埔分公司",
            Wage("0.85-1.2元/件", 0.85, 1.2, WageUnit.PIECE),
            Place("广州市黄埔区南岗街道康南路 378 号", "440112"),
            employment_form=EmploymentForm.OVER_AGE,
            openings=128,
            conditions=Conditions(None, None, None, None, None, None),
        ),
    )
}
REASONS: Final = {
    "402317": (
        Reason("same_district", ("荔湾区",)),
        Reason("did_trade", ("3", "缝纫")),
        Reason("meals"),
        Reason("wage_below", ("400",), against=True),
    ),
    "402655": (
        Reason("did_trade", ("2", "护工")),
        Reason("certificate_held", ("护理员证",)),
        Reason("lodging_and_meals"),
        Reason("rotating_shift", (), against=True),
    ),
    "403018": (
        Reason("no_schooling_asked"),
        Reason("day_shift"),
        Reason("posted_today"),
        Reason("other_district", ("越秀区",), against=True),
    ),
    "415530": (Reason("many_openings", ("128",)), Reason("piece_pay", (), against=True)),
}


def _listed(numbers: Sequence[str], group: Group, *bars: Bar) -> tuple[Listed, ...]:
    """These in this order; of several bars each stands for one, of one for all."""
    return tuple(
        Listed(
            Match(number, 80 - index, (("occupation", 80 - index),), REASONS.get(number, ())),
            group,
            bars[index % len(bars)] if bars else None,
        )
        for index, number in enumerate(numbers)
    )


AGE_ASKED: Final = Bar("age_asked", ("–50",))
STEPS: Final = (Bar("certificate", ("叉车证",)), Bar("shift", ("rotating",)), Bar("education", ("高中",)))
FITS: Final = ("402317", "402655", "403018", "415530") * 5 + ("402317", "402655", "403018")
GROUPS: Final = Groups(
    NOW.date(),
    "r1",
    open_of_trade=81,
    fits=Listing(23, _listed(FITS, Group.FITS)),
    ask=Listing(14, _listed(("410225",), Group.ASK, AGE_ASKED)),
    one_step=Listing(3, _listed(("410225", "402655", "403018"), Group.ONE_STEP, *STEPS)),
    further=Away(40, ((Bar("education", ("大专",)), 32), (Bar("certificate", ("电工证",)), 8))),
    closed=Away(1, ((Bar("too_young", ("16",)), 1),)),
    near=Listing(6, _listed(("415530", "403018"), Group.FITS)),
)
NO_GROUPS: Final = Groups(
    NOW.date(), "r1", 0, Listing(0, ()), Listing(0, ()), Listing(0, ()), Away(0, ()), Away(0, ()), Listing(0, ())
)
ASK_ALONE: Final = replace(
    GROUPS, open_of_trade=58, fits=NO_GROUPS.fits, closed=NO_GROUPS.closed, further=Away(41, GROUPS.further.why)
)
SEEKER: Final = Seeker(
    age=52,
    education=2,
    experience=(Experience("8-22-01-00", 3.0, 5800),),
    certificates=("护理员证",),
    wishes=Wishes(("8-22-01-00", "4-10-01-00", "4-07-05-00"), (), None, ("轮班",)),
)
CARD: Final = CardFacts(
    "D2143569X", "440102D1560000052800000100000001", "2.00", "SM4", "440102", "陈秀英", "440199197403054321", 52
)
HOLDER: Final = Holder(CARD, "token", "陈*", SEEKER, GROUPS, 146, 1)
STRANGER: Final = Stranger(CARD, "陈*", "L-212", Seeker(age=52), None)
GUEST: Final = Guest(Seeker(), None)
OPEN_ASK: Final = OpenAsk("410225", "叉车司机", "顺途仓储", date(2026, 11, 23), date(2026, 11, 26))
YES: Final = EmployerAnswer(True, date(2026, 11, 22), up_to=60)
NO: Final = EmployerAnswer(False, date(2026, 11, 22))
OUTCOMES: Final = (
    AskOutcome("402317", "缝纫工", "荔景制衣厂", date(2026, 11, 19), YES, is_open=True),
    AskOutcome("403018", "楼层保洁员", "明和物业", date(2026, 11, 19), NO, is_open=True),
    AskOutcome(
        "415530",
        "高级仓储物流综合管理专员兼调度",
        "广州市顺风达国际供应链管理有限公司",
        date(2026, 11, 18),
        None,
        False,
    ),
    AskOutcome("402655", "家政护工", "安怡护理服务部", date(2026, 11, 18), YES, is_open=False),
)
ASKING: Final = replace(HOLDER, groups=ASK_ALONE, asks=(OPEN_ASK,), outcomes=OUTCOMES)


def _paid(kind: Insurance, first: str, last: str, employer: str) -> Interval:
    return Interval(kind, Month.parse(first), Month.parse(last), 4600_00, 368_00, 644_00, employer, "正常")


def _records() -> Records:
    pension = (("2013-03", "2020-02"), ("2020-07", "2022-09"), ("2023-04", "2026-08"))
    intervals = [_paid(Insurance.PENSION, *span, "华安电子厂") for span in pension]
    intervals.append(_paid(Insurance.MEDICAL, "2014-07", "2026-11", "华安电子厂"))
    intervals += [_paid(kind, "2016-01", "2026-08", "华安电子厂") for kind in (Insurance.INJURY, Insurance.MATERNITY)]
    intervals.append(_paid(Insurance.UNEMPLOYMENT, "2015-10", "2026-08", "华安电子厂"))
    balances = {Insurance.PENSION: 48_215_36, Insurance.MEDICAL: 3_120_08}
    summaries = tuple(summary(intervals, kind, balances.get(kind)) for kind in Insurance)
    return Records(summaries, tuple(intervals), Benefit(14, 12, 2), date(2026, 11, 20))


RECORDS: Final = _records()
FIGURES: Final = HallFigures(3482, 126, 614)
UP: Final = Surroundings(FIGURES, data_as_of=datetime(2026, 11, 23, 9, 30, tzinfo=HALL_TIME))
CUT: Final = Surroundings(FIGURES, "9:26", data_as_of=datetime(2026, 11, 23, 6, 0, tzinfo=HALL_TIME))
TROUBLED: Final = replace(
    CUT,
    reader_code="C-112",
    readers=(("ACS ACR39U ICC Reader 00 00", "C-112"), ("Generic SAM slot 01 00", "ignored")),
    recent=(
        ("C-112", "9:40"),
        ("K-510", "9:31"),
        ("C-106", "9:28"),
        ("C-104", "9:05"),
        ("C-103", "8:57"),
        ("L-204", "8:41"),
    ),
)
LETTER: Final = Referral(
    "TJ2026-004417", "7K3P", "402317", datetime(2026, 11, 23, 9, 50, tzinfo=HALL_TIME), date(2026, 12, 2), False
)


LIST: Final = ToMatches()


@dataclass(frozen=True, slots=True)
class Sample:
    """One page as somebody meets it."""

    name: str
    outer: Outer
    surroundings: Surroundings = UP
    helped: bool = False

    def visit(self, looks: Accommodations) -> Visit:
        """The visit, looked at this way."""
        return Visit(self.outer, self.surroundings, replace(looks, helped=self.helped))


def opened(task: Task, identity: Identity = HOLDER) -> Open:
    """A visit in the middle of a task."""
    return Open(identity, task, 0.0, 0.0, 7)


SAMPLES: Final = (
    Sample("attract", Attract()),
    Sample("attract-help", Attract(help_called=True)),
    Sample("attract-no-reader", Attract(), replace(UP, reader_code="C-101")),
    Sample("reading", Reading("t", 0.0)),
    Sample("reading-slow", Reading("t", 0.0, slow=True)),
    Sample("home", opened(AtHome())),
    Sample("home-guest", opened(AtHome(), GUEST)),
    Sample("home-line-cut", opened(AtHome(), STRANGER), CUT),
    Sample("matches", opened(ListingMatches(0))),
    Sample("matches-second", opened(ListingMatches(1))),
    Sample("matches-none", opened(ListingMatches(0), replace(HOLDER, groups=NO_GROUPS))),
    Sample("matches-ask", opened(ListingMatches(0, Section.ASK))),
    Sample("matches-near", opened(ListingMatches(0, Section.NEAR))),
    Sample("overview", opened(AtOverview())),
    Sample("overview-ask-alone", opened(AtOverview(), replace(HOLDER, groups=ASK_ALONE))),
    Sample("overview-none", opened(AtOverview(), replace(HOLDER, groups=NO_GROUPS))),
    Sample("vacancy", opened(Viewing("402317", LIST))),
    Sample("vacancy-long", opened(Viewing("415530", LIST))),
    Sample("vacancy-guest", opened(Viewing("403018", LIST), replace(GUEST, groups=GROUPS))),
    Sample("vacancy-closed", opened(Viewing("402317", LIST, code="L-215"))),
    Sample("vacancy-to-ask", opened(Viewing("410225", LIST), replace(HOLDER, groups=ASK_ALONE))),
    Sample("vacancy-asked", opened(Viewing("410225", LIST), ASKING)),
    Sample("asking", opened(AskingEmployer("410225", LIST), ASKING)),
    Sample("asking-too-many", opened(AskingEmployer("410225", LIST, code="L-223"), ASKING)),
    Sample("asking-gone", opened(AskingEmployer("999999", LIST), ASKING)),
    Sample("asked", opened(Asked(OPEN_ASK, LIST), ASKING)),
    Sample("asked-no-calendar", opened(Asked(replace(OPEN_ASK, letter_from=None), LIST), ASKING)),
    Sample("outcomes", opened(HearingOutcomes(), ASKING)),
    Sample("outcomes-one", opened(HearingOutcomes(), replace(ASKING, outcomes=OUTCOMES[:1]))),
    Sample("letter", opened(Lettered(LETTER, LIST, "printed"))),
    Sample("letter-provisional", opened(Lettered(replace(LETTER, provisional=True), LIST, "none"), STRANGER)),
    Sample("letter-no-paper", opened(Lettered(LETTER, LIST, "K-510"))),
    Sample("near-miss", opened(NearMisses(0, ToHome()))),
    Sample("near-miss-shift", opened(NearMisses(1, ToHome()))),
    Sample("wishes-trade", opened(AskingWishes("trade", ("8-22-01-00", "4-10-01-00"), (), 0, ""))),
    Sample("wishes-district", opened(AskingWishes("district", (), ("440103",), 0, ""), STRANGER), CUT),
    Sample("wishes-nothing-here", opened(AskingWishes("district", (), (), 1, "", code="K-514"), GUEST)),
    Sample("pin", opened(AskingPin(3, 2, wrong=False, then=ToRecords()))),
    Sample("pin-wrong", opened(AskingPin(2, 0, wrong=True, then=ToRecords()))),
    Sample("pin-last-try", opened(AskingPin(1, 6, warned=True, then=ToRecords()))),
    Sample("pin-blocked", opened(AskingPin(0, blocked=True, then=ToRecords()))),
    Sample("fetching", opened(FetchingRecords("t"))),
    Sample("records", opened(ShowingRecords(RECORDS, Insurance.PENSION))),
    Sample("records-incomplete", opened(ShowingRecords(RECORDS.lacking(2), Insurance.PENSION))),
    Sample("records-amounts", opened(ShowingRecords(RECORDS, Insurance.MEDICAL, 0, 99.0))),
    Sample("records-helped", opened(ShowingRecords(RECORDS, Insurance.UNEMPLOYMENT, 0)), helped=True),
    Sample("records-unknown-card", opened(RecordsElsewhere("L-212"), STRANGER)),
    Sample("records-guest", opened(RecordsElsewhere("K-504"), GUEST)),
    Sample("line-cut", opened(RecordsElsewhere("L-204")), CUT),
    *(
        Sample(f"card-wrong-{kind}", CardTrouble("C-106", kind))
        for kind in ("resident_id", "bank", "transport", "health", "sim", "sam", "old_labour", "unknown")
    ),
    Sample("card-mute", CardTrouble("C-104")),
    Sample("card-locked", CardTrouble("C-107")),
    Sample("card-application-locked", CardTrouble("C-108")),
    Sample("staff-pin", Staffed("何志明", AskingPin(5, then=ToMachine(), officer=True), 0.0, 7)),
    Sample("staff", Staffed("何志明", AtMachine(), 0.0, 7)),
    Sample("staff-troubled", Staffed("何志明", AtMachine(), 0.0, 7), TROUBLED),
    Sample("staff-ending", Staffed("何志明", AtMachine(ending=True), 0.0, 7)),
    Sample("cleared", Cleared(15.0, 7, True, 1, False)),
    Sample("cleared-card-inside", Cleared(15.0, 0, False, 0, True)),
    Sample("idle", replace(opened(AtHome()), idle_warned=True)),
)
"""Every page, and each of its faces."""


def library() -> Library:
    """Where the pages look things up."""
    return Library(VACANCIES.get, lambda: TRADES, lambda: DISTRICTS, _modules, RULES, lambda: "0.1.0")


def _modules(vacancy: Vacancy) -> tuple[tuple[bool, ...], ...]:
    """A code in form only where the real one would stand: the pages do not know what is in it."""
    from labourhall.printing.qr_code import modules

    return modules(f"演示 岗位号 {vacancy.number}\n{vacancy.title}\n{vacancy.employer[:12]}\n{HALL.hall_name}")


class StillStage(QObject):
    """Holds a visit that only the picture-taker changes; what is touched is kept in `touches`."""

    moved = Signal()

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.visit = visit
        self.touches: list[tuple[str, str]] = []
        self.digits: list[int] = []

    def turn(self, visit: Visit) -> None:
        """Stand at another visit."""
        self.visit = visit
        self.moved.emit()

    def touch(self, action: str, argument: str) -> None:
        """Note a touch."""
        self.touches.append((action, argument))

    def foresee(self, action: str, argument: str) -> Visit:
        """What the kiosk's own machine makes of that touch."""
        after, _ = machine.step(self.visit, Touched(action, argument, seed=1), 0.0)
        return after

    def pinDigit(self, digit: int) -> None:
        """Note a digit."""
        self.digits.append(digit)

    def pinBack(self) -> None:
        """Note that one was taken back."""
        self.digits.append(-1)

    def pinClear(self) -> None:
        """Note that all were taken back."""
        self.digits.append(-2)
