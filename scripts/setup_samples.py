"""Made-up first starts, one a page: for pictures and for the tests of every page."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from labourhall.contract.enrolment_calls import Enrol, MachineRole
from setup.enrolling import Waiting
from setup.failures import Failure, Trouble
from setup.first_start.entering import enter
from setup.first_start.glass import Size
from setup.first_start.progress import (
    BoardName,
    DeviceTrial,
    EnrolmentResult,
    PanelWidth,
    Result,
    SetupProgress,
    SetupStep,
    VacanciesTaken,
)
from setup.first_start.states import (
    Approving,
    AskingCity,
    FillingCopy,
    Finished,
    Labelling,
    Measuring,
    Naming,
    NotEnrolled,
    Setup,
    SetupSurroundings,
    State,
    Trying,
    Unkept,
    Unusable,
)
from setup.roles import SetupRole

MARK: Final = "5" * 64
HALL: Final = "天河人力资源市场"
ASSET: Final = "TH-0107"
READERS: Final = "ACS ACR39U ICC Reader 00 00 · Feitian R502 Contact Reader 01 00"

NEW: Final = SetupProgress(MARK, SetupRole.KIOSK, "tianhe", HALL)
MEASURED: Final = replace(NEW, panel=PanelWidth(268.4), asset=ASSET)
ENROLLED: Final = replace(MEASURED, registration=EnrolmentResult(True))
FILLED: Final = replace(ENROLLED, filling=VacanciesTaken(10000))
TRIED: Final = FILLED.with_trial(DeviceTrial(SetupStep.READER, Result.GOOD, "ACS")).with_trial(
    DeviceTrial(SetupStep.PRINTER, Result.BAD, "S-626")
)
TRIED_ALL: Final = TRIED.with_trial(DeviceTrial(SetupStep.SOUND, Result.GOOD)).with_trial(
    DeviceTrial(SetupStep.TOUCH, Result.GOOD)
)
BOARD: Final = SetupProgress(MARK, SetupRole.DISPLAY, "tianhe", HALL, "TH-0201")
LABELLED_BOARD: Final = replace(
    BOARD, board=BoardName("1"), registration=EnrolmentResult(True), filling=VacanciesTaken(10000)
)

WAITING: Final = Waiting(
    "tianhe", HALL, ASSET, "482 915", 5.0, Enrol("ABCD-EFGH-JKMN", ASSET, MachineRole.KIOSK, "0" * 64), ""
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A page by name: what is known and what stands on the glass."""

    name: str
    progress: SetupProgress | None
    at: State
    clock: Trouble | None = None


def _trouble(failure: Failure, *named: str) -> Trouble:
    return Trouble(failure, named)


WRONG_EDID: Final = _trouble(Failure.EDID_UNBELIEVABLE, "160", "90")
CLOCK: Final = _trouble(Failure.CLOCK_BEHIND, "2000-01-01 00:04", "2026-11-29 18:20")

SAMPLES: Final = (
    Sample("01-no-stick", None, Unusable(_trouble(Failure.NO_STICK, "/var/lib/labourhall/setup/hall"))),
    Sample("02-torn-stick", None, Unusable(_trouble(Failure.TORN, "vacancies.snapshot"))),
    Sample("03-other-role", None, Unusable(_trouble(Failure.OTHER_ROLE, "display", "kiosk"))),
    Sample("04-panel", NEW, Measuring(0)),
    Sample("05-panel-wrong-edid", NEW, Measuring(0, WRONG_EDID)),
    Sample("06-panel-typed", NEW, Measuring(0, typed="268.")),
    Sample("07-asset", replace(NEW, panel=PanelWidth(268.4)), Naming(SetupStep.ASSET, "TH-010")),
    Sample("08-asset-empty", replace(NEW, panel=PanelWidth(268.4)), Naming(SetupStep.ASSET, "", True)),
    Sample("09-board", BOARD, Naming(SetupStep.BOARD, "1")),
    Sample("10-enrol", MEASURED, AskingCity()),
    Sample("11-enrol-clock", MEASURED, AskingCity(), CLOCK),
    Sample("12-approve", MEASURED, Approving(WAITING)),
    Sample("13-approve-unheard", MEASURED, Approving(replace(WAITING, unheard="L-204"))),
    Sample("14-no-answer", MEASURED, NotEnrolled(_trouble(Failure.NO_ANSWER, "L-204"), "L-204")),
    Sample("15-distrusted", MEASURED, NotEnrolled(_trouble(Failure.NO_ANSWER, "L-205", "not_yet"), "L-205"), CLOCK),
    Sample("16-taken", MEASURED, NotEnrolled(_trouble(Failure.REFUSED, "L-265", ASSET), "L-265", True)),
    Sample("17-no-code", MEASURED, NotEnrolled(_trouble(Failure.NO_CODE_LEFT), "S-623")),
    Sample("18-vacancies", ENROLLED, FillingCopy()),
    Sample("19-reader", FILLED, Trying(SetupStep.READER, "ACS ACR39U ICC Reader 00 00")),
    Sample("20-two-readers", FILLED, Trying(SetupStep.READER, READERS)),
    Sample("21-no-reader", FILLED, Trying(SetupStep.READER, "", _trouble(Failure.NO_READER, "C-101"))),
    Sample("22-printer", FILLED, Trying(SetupStep.PRINTER, "hall-printer")),
    Sample("23-no-printer", FILLED, Trying(SetupStep.PRINTER, "", _trouble(Failure.NO_PRINTER))),
    Sample("24-sound", TRIED, Trying(SetupStep.SOUND, "aplay")),
    Sample("25-no-sound", TRIED, Trying(SetupStep.SOUND, "", _trouble(Failure.NO_SOUND, "aplay", "No such device"))),
    Sample("26-touch-1", TRIED, Trying(SetupStep.TOUCH, touched=0)),
    Sample("27-touch-2", TRIED, Trying(SetupStep.TOUCH, touched=1)),
    Sample("28-touch-3", TRIED, Trying(SetupStep.TOUCH, touched=2)),
    Sample("29-label", TRIED_ALL, Labelling(True)),
    Sample("30-label-no-printer", TRIED_ALL, Labelling(False, _trouble(Failure.NO_PRINTER))),
    Sample("31-label-board", LABELLED_BOARD, Labelling(False, _trouble(Failure.NO_PRINTER))),
    Sample("32-disk-full", MEASURED, Unkept(_trouble(Failure.DISK_FULL, "No space left on device"))),
    Sample("33-finished", replace(TRIED_ALL, labelled=True), Finished()),
)


def setups(pixels: Size, language: str = "zh_CN", turned: int = 0) -> Iterator[tuple[str, Setup]]:
    """Each sample on a panel of that size; the ruler as long as it is there before anybody changes it."""
    around = SetupSurroundings(pixels, None, True, True)
    begun, _ = enter(Setup(NEW, FillingCopy(), around))
    assert isinstance(begun.at, Measuring)
    for sample in SAMPLES:
        at, progress = sample.at, sample.progress
        if isinstance(at, Measuring):
            at = replace(at, line=begun.at.line, turned=turned)
        elif progress is not None and progress.panel is not None:
            progress = replace(progress, panel=replace(progress.panel, turned=turned))
        yield sample.name, Setup(progress, at, replace(around, clock=sample.clock), language)
