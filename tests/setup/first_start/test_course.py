"""A first start goes from step to step, whatever answers, and goes on where a power cut left it."""

from dataclasses import replace

import pytest

from labourhall.contract.enrolment_calls import Enrol, MachineRole
from labourhall.contract.enrolment_refusals import AssetTaken, UsedCode
from labourhall.contract.refusals import Distrust, Distrusted
from setup.enrolling import EnrolmentRefused, Unheard, Waiting
from setup.failures import Failure, Trouble
from setup.first_start.course import LANGUAGES, begin
from setup.first_start.glass import Size
from setup.first_start.progress import (
    STEPS,
    BoardName,
    DeviceTrial,
    EnrolmentResult,
    PanelWidth,
    Result,
    SetupProgress,
    SetupStep,
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
    Trying,
    Unkept,
    Unusable,
)
from setup.first_start.vocabulary import (
    AskAgain,
    AskCity,
    CityAnswered,
    EndSetup,
    Fill,
    Filled,
    Identityless,
    Keep,
    NotKept,
    Pressed,
    Ticked,
    Tried,
    Try,
)
from setup.roles import SetupRole
from tests.setup.first_start.play import AROUND, BOARD, ENROLLED, KIOSK, Play, to

FULL = Trouble(Failure.DISK_FULL, ("No space left on device",))
CALL = Enrol("ABCD-EFGH-JKMN", "TH-0107", MachineRole.KIOSK, "0" * 64)
WAITING = Waiting("liwan", "荔湾", "TH-0107", "482 915", 10.0, CALL)


def test_a_whole_first_start_takes_no_more_than_ten_presses() -> None:
    play = to(SetupStep.LABEL).hear(Tried(SetupStep.LABEL, "hall")).press("done")
    assert isinstance(play.at, Finished)
    assert play.effects == (Keep(play.known), EndSetup(play.known))
    assert play.setup.presses <= 10
    assert [one.next for one in play.kept] == [*STEPS[SetupRole.KIOSK][2:], None]


def test_a_machine_that_the_installer_told_no_number_asks_for_it_and_stays_below_ten_touches_but_for_the_letters() -> (
    None
):
    play = Play(replace(KIOSK, asset="")).press("done")
    assert play.at == Naming(SetupStep.ASSET)
    numbered = play.type("TH-01").press("erase", "key:2", "done")
    assert numbered.known.asset == "TH-02"
    assert isinstance(numbered.at, AskingCity)


def test_a_number_that_is_none_is_said_and_asked_again() -> None:
    play = Play(replace(KIOSK, asset="")).press("done", "done")
    assert play.at == Naming(SetupStep.ASSET, "", unfit=True)
    play.type("A" * 60)
    assert play.at == Naming(SetupStep.ASSET, "A" * 40)
    assert play.press("nonsense").at == Naming(SetupStep.ASSET, "A" * 40)


@pytest.mark.parametrize("step", STEPS[SetupRole.KIOSK][:1] + STEPS[SetupRole.KIOSK][2:])
def test_after_a_power_cut_at_any_step_it_begins_that_step_anew(step: SetupStep) -> None:
    before = to(step)
    after = Play(before.kept[-1] if before.kept else KIOSK)
    assert after.known == before.known
    assert type(after.at) is type(before.at)
    assert after.known.next is step


def test_one_that_was_cut_after_its_last_answer_ends_at_once() -> None:
    done = to(SetupStep.LABEL).press("done").known
    play = Play(done)
    assert play.effects == (EndSetup(done),)


def test_without_a_stick_nothing_is_asked() -> None:
    trouble = Trouble(Failure.TORN, ("hall.json",))
    setup, effects = begin(trouble, AROUND)
    assert (setup.at, setup.progress, effects) == (Unusable(trouble), None, ())
    play = Play()
    play.setup = setup
    assert play.press("done", "again").setup.at == Unusable(trouble)


def test_the_language_goes_round_and_is_no_answer() -> None:
    play = Play()
    for language in (*LANGUAGES[1:], LANGUAGES[0]):
        assert play.press("language").setup.language == language
    assert play.setup.presses == 0


class TestPanel:
    def test_it_begins_with_what_the_panel_says_if_that_can_be(self) -> None:
        assert Play().at == Measuring(345)
        assert Play().press("done").known.panel == PanelWidth(268.0)

    def test_what_cannot_be_is_said_and_not_used(self) -> None:
        play = Play(around=replace(AROUND, panel=Size(160, 90)))
        assert play.at == Measuring(345, Trouble(Failure.EDID_UNBELIEVABLE, ("160", "90")))

    def test_a_panel_that_says_nothing_begins_with_the_usual_one(self) -> None:
        assert Play(around=replace(AROUND, panel=None)).at == Measuring(345)

    def test_the_line_goes_by_pixels(self) -> None:
        play = Play().press("longer:1", "longer:10", "shorter:1", "shorter")
        assert play.at == Measuring(354)
        assert play.press("done").known.panel == PanelWidth(261.2)

    def test_no_line_is_longer_or_shorter_than_panels_are(self) -> None:
        play = Play().press(*["shorter:10"] * 100)
        assert isinstance(play.at, Measuring)
        assert play.at.line == 45
        play.press(*["longer:10"] * 300)
        assert play.at.line == 1155

    def test_the_width_may_be_typed(self) -> None:
        play = Play().press("type").type("2684").press("erase").type(".5").press("done")
        assert play.known.panel == PanelWidth(268.5)

    def test_a_typed_width_that_cannot_be_is_typed_again(self) -> None:
        play = Play().press("type").type("12").press("done")
        assert play.at == Measuring(345, typed="")
        assert play.type("1.2.3").press("done").at == Measuring(345, typed="")
        assert play.press("erase").at == Measuring(345)
        assert play.press("key:5", "erase").at == Measuring(345)
        assert play.press("type").type("12345678x").at == Measuring(345, typed="123456")

    def test_a_picture_on_its_side_is_measured_as_it_is_read(self) -> None:
        play = Play(around=replace(AROUND, pixels=Size(1920, 1080))).press("turn")
        assert play.at == Measuring(345, turned=90)
        assert play.press("done").known.panel == PanelWidth(268.0, 90)
        assert Play().press(*["turn"] * 4, "longer:1", "done").known.panel == PanelWidth(267.2)


class TestEnrolment:
    def test_the_city_is_asked_by_a_code_of_the_stick(self) -> None:
        play = to(SetupStep.ENROL)
        assert play.at == AskingCity()
        assert play.effects == (Keep(play.known), AskCity(play.known, False))

    def test_a_stick_without_codes_says_so_and_goes_on(self) -> None:
        play = Play(around=replace(AROUND, has_codes=False)).press("done")
        assert play.at == NotEnrolled(Trouble(Failure.NO_CODE_LEFT), "S-623")
        assert play.press("later").known.registration == EnrolmentResult(False, "S-623")
        assert isinstance(play.at, FillingCopy)

    def test_one_that_waits_shows_its_check_number_and_asks_again_when_it_is_time(self) -> None:
        play = to(SetupStep.ENROL).hear(CityAnswered(WAITING))
        assert play.at == Approving(WAITING)
        assert play.hear(Ticked(9.9)).effects == ()
        assert play.hear(Ticked(10.0)).effects == (AskAgain(WAITING),)
        assert play.hear(Ticked(11.0)).effects == ()
        assert play.hear(Ticked(30.0)).effects != ()
        assert play.hear(ENROLLED).known.registration == EnrolmentResult(True)

    def test_one_that_waits_may_be_put_off(self) -> None:
        play = to(SetupStep.ENROL).hear(CityAnswered(WAITING)).press("again", "replace", "later")
        assert play.known.registration == EnrolmentResult(False, "")

    def test_a_number_that_is_there_may_be_replaced_or_typed_anew(self) -> None:
        taken = CityAnswered(EnrolmentRefused(AssetTaken.code, named=("TH-0107",)))
        play = to(SetupStep.ENROL).hear(taken)
        assert isinstance(play.at, NotEnrolled)
        assert play.at.may_replace
        assert play.press("replace").at == AskingCity(True)
        assert play.effects == (AskCity(play.known, True),)
        assert play.hear(taken).press("renumber").at == Naming(SetupStep.ASSET)
        assert play.type("A").press("done").known.asset == "A"

    def test_when_every_code_is_another_machines_that_is_said(self) -> None:
        play = to(SetupStep.ENROL).hear(CityAnswered(EnrolmentRefused(UsedCode.code, named=("TH-0001",))))
        assert isinstance(play.at, NotEnrolled)
        assert play.at.trouble.failure is Failure.NO_CODE_LEFT
        assert not play.at.may_replace
        assert play.press("replace", "renumber").at is play.at

    def test_a_line_that_is_cut_is_asked_again(self) -> None:
        play = to(SetupStep.ENROL).hear(CityAnswered(Unheard("L-204", "cut")))
        assert play.at == NotEnrolled(Trouble(Failure.NO_ANSWER, ("L-204", "")), "L-204")
        assert play.press("again").at == AskingCity()

    def test_a_city_that_is_not_believed_says_why(self) -> None:
        stranger = Distrusted(Distrust.NOT_YET, "certificate is not yet valid")
        play = to(SetupStep.ENROL).hear(CityAnswered(Unheard("L-205", "", stranger)))
        assert play.at == NotEnrolled(Trouble(Failure.NO_ANSWER, ("L-205", "not_yet")), "L-205")

    def test_a_machine_without_a_key_asks_nobody(self) -> None:
        play = to(SetupStep.ENROL).hear(Identityless("S-112"))
        assert play.at == NotEnrolled(Trouble(Failure.REFUSED, ("S-112", "")), "S-112")

    def test_an_answer_that_comes_too_late_changes_nothing(self) -> None:
        play = to(SetupStep.READER)
        before = play.setup
        play.hear(ENROLLED).hear(Identityless("S-112")).hear(Filled(3)).hear(Tried(SetupStep.SOUND, "x")).hear(
            Ticked(1e9)
        )
        assert play.setup == before


class TestVacancies:
    def test_they_come_from_the_stick(self) -> None:
        play = to(SetupStep.VACANCIES)
        assert play.effects[-1] == Fill()
        play.hear(Filled(2))
        assert play.known.filling is not None
        assert play.known.filling.count == 2

    def test_a_snapshot_that_cannot_be_used_is_noted_and_the_line_brings_them(self) -> None:
        play = to(SetupStep.VACANCIES).hear(Filled(0, Trouble(Failure.BAD_SNAPSHOT)))
        assert play.known.filling is not None
        assert play.known.filling.code == "S-612"

    def test_a_stick_without_them_is_not_waited_for(self) -> None:
        play = Play(around=replace(AROUND, has_vacancies=False)).press("done").hear(ENROLLED)
        assert play.at == Trying(SetupStep.READER)
        assert play.effects == (Keep(play.known), Try(SetupStep.READER))


class TestDevices:
    def test_a_card_in_the_reader_is_the_answer(self) -> None:
        play = to(SetupStep.READER).hear(Tried(SetupStep.READER, "A · B", over=False))
        assert play.at == Trying(SetupStep.READER, "A · B")
        play.press("yes", "no")
        assert play.at == Trying(SetupStep.READER, "A · B")
        play.hear(Tried(SetupStep.READER, "B"))
        assert play.known.tried(SetupStep.READER) == DeviceTrial(SetupStep.READER, Result.GOOD, "B")

    def test_a_reader_that_is_plugged_in_later_goes_on_by_itself(self) -> None:
        gone = Trouble(Failure.NO_READER, ("C-101", ""))
        play = to(SetupStep.READER).hear(Tried(SetupStep.READER, trouble=gone))
        assert play.at == Trying(SetupStep.READER, "", gone)
        assert play.hear(Tried(SetupStep.READER, "A", over=False)).at == Trying(SetupStep.READER, "A")

    @pytest.mark.parametrize("step", [SetupStep.READER, SetupStep.PRINTER, SetupStep.SOUND])
    def test_none_of_them_holds_it_up(self, step: SetupStep) -> None:
        play = to(step).hear(Tried(step, trouble=Trouble(Failure.NO_PRINTER))).press("skip")
        assert play.known.tried(step) == DeviceTrial(step, Result.BAD, "S-626")
        assert to(step).press("skip").known.tried(step) == DeviceTrial(step, Result.SKIPPED)

    @pytest.mark.parametrize("step", [SetupStep.READER, SetupStep.PRINTER, SetupStep.SOUND])
    def test_each_may_be_tried_again(self, step: SetupStep) -> None:
        play = to(step).hear(Tried(step, trouble=Trouble(Failure.NO_SOUND))).press("again")
        assert (play.at, play.effects) == (Trying(step), (Try(step),))

    def test_what_did_not_come_out_is_bad(self) -> None:
        play = to(SetupStep.PRINTER).press("yes", "no")
        assert play.at == Trying(SetupStep.PRINTER)
        play.hear(Tried(SetupStep.PRINTER, "hall")).press("no")
        assert play.known.tried(SetupStep.PRINTER) == DeviceTrial(SetupStep.PRINTER, Result.BAD, "hall")

    def test_touch_is_three_targets_in_their_order(self) -> None:
        play = to(SetupStep.TOUCH).press("target:1", "again", "target:0")
        assert play.at == Trying(SetupStep.TOUCH, touched=1)
        play.press("target:0", "target:1", "target:2")
        assert play.known.tried(SetupStep.TOUCH) == DeviceTrial(SetupStep.TOUCH, Result.GOOD)

    def test_a_trial_of_the_same_device_takes_the_place_of_the_earlier(self) -> None:
        once = KIOSK.with_trial(DeviceTrial(SetupStep.SOUND, Result.BAD))
        assert once.with_trial(DeviceTrial(SetupStep.SOUND, Result.GOOD)).trials == (
            DeviceTrial(SetupStep.SOUND, Result.GOOD),
        )


class TestLabel:
    def test_it_is_printed_or_not_and_ends_either_way(self) -> None:
        play = to(SetupStep.LABEL)
        assert play.at == Labelling()
        assert play.hear(Tried(SetupStep.LABEL, "hall")).at == Labelling(True)
        gone = Trouble(Failure.NO_PRINTER)
        assert play.hear(Tried(SetupStep.LABEL, trouble=gone)).at == Labelling(False, gone)
        assert play.press("again").effects == (Try(SetupStep.LABEL),)
        assert isinstance(play.press("nonsense", "done").at, Finished)


class TestBoard:
    def test_a_boards_pc_is_asked_for_its_board_and_no_glass(self) -> None:
        play = Play(BOARD)
        assert play.at == Naming(SetupStep.BOARD, "1")
        play.press("done")
        assert play.known.board == BoardName("1")
        play.hear(ENROLLED).hear(Filled(2)).press("done")
        assert isinstance(play.at, Finished)

    def test_a_city_has_only_its_label(self) -> None:
        play = Play(SetupProgress("5" * 64, SetupRole.BACKEND, "liwan", "荔湾", "S-1"))
        assert play.at == Labelling()


class TestDisk:
    def test_what_cannot_be_kept_is_said_and_tried_again(self) -> None:
        play = Play().press("done").hear(NotKept(FULL))
        assert play.at == Unkept(FULL)
        assert play.hear(ENROLLED).at == Unkept(FULL)
        play.press("done")
        assert play.at == Unkept(FULL)
        assert Play().press("done").hear(NotKept(FULL)).press("again").at == AskingCity()
        play.press("again")
        assert play.effects == (Keep(play.known), AskCity(play.known, False))

    def test_nothing_that_means_nothing_changes_anything(self) -> None:
        for step in STEPS[SetupRole.KIOSK][2:]:
            play = to(step)
            before = play.at
            assert play.hear(Pressed("nonsense")).at == before
        assert Play().press("nonsense").at == Measuring(345)
