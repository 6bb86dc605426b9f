from installer.conversation import (
    BACK,
    ENTER,
    ESCAPE,
    AskDisk,
    AskErase,
    AskNumber,
    AskRole,
    InstallAnswers,
    Question,
    after,
)
from installer.disks import Disk
from installer.machine_role import InstalledRole, offered
from tests.installer.samples import NVME, SSD


def said(
    question: Question | InstallAnswers, *keys: str, disks: tuple[Disk, ...] = (SSD,)
) -> Question | InstallAnswers:
    """What is asked after these keys."""
    for key in keys:
        assert not isinstance(question, InstallAnswers), "no key is wanted any more"
        question = after(question, key, disks)
    return question


def test_a_pc_with_one_disk_is_told_in_a_digit_a_number_and_a_yes() -> None:
    assert said(AskRole(), "1", *"th-7", ENTER, "y") == InstallAnswers(InstalledRole.KIOSK, "TH-7", SSD)


def test_of_several_disks_one_is_chosen() -> None:
    assert said(AskRole(), "2", "7", ENTER, "2", "Y", disks=(SSD, NVME)) == InstallAnswers(
        InstalledRole.DISPLAY, "7", NVME
    )


def test_enter_alone_erases_nothing_however_often_it_is_pressed() -> None:
    assert said(AskRole(), "1", "7", *[ENTER] * 20) == AskErase(InstalledRole.KIOSK, "7", SSD, (SSD,))
    assert said(AskRole(), *[ENTER] * 20) == AskRole()


def test_a_digit_without_a_meaning_changes_nothing() -> None:
    several = (SSD, NVME)
    assert said(AskRole(), "9") == AskRole()
    assert said(AskRole(), "1", "7", ENTER, "3", "0", "x", disks=several) == AskDisk(InstalledRole.KIOSK, "7", several)


def test_a_number_may_be_left_to_the_first_start() -> None:
    assert said(AskRole(), "1", ENTER) == AskErase(InstalledRole.KIOSK, "", SSD, (SSD,))


def test_a_number_that_is_none_is_said_until_a_key_mends_it() -> None:
    assert said(AskRole(), "1", "7", "-", ENTER) == AskNumber(InstalledRole.KIOSK, "7-", is_wrong=True)
    assert said(AskRole(), "1", "7", "-", ENTER, "8") == AskNumber(InstalledRole.KIOSK, "7-8")
    assert said(AskRole(), "1", "7", "-", ENTER, BACK) == AskNumber(InstalledRole.KIOSK, "7")


def test_escape_leads_back_to_the_question_before() -> None:
    several = (SSD, NVME)
    assert said(AskRole(), "1", "7", ESCAPE) == AskRole()
    assert said(AskRole(), "1", "7", ENTER, ESCAPE) == AskNumber(InstalledRole.KIOSK, "7")
    assert said(AskRole(), "1", "7", ENTER, ESCAPE, disks=several) == AskNumber(InstalledRole.KIOSK, "7")
    assert said(AskRole(), "1", "7", ENTER, "1", ESCAPE, disks=several) == AskDisk(InstalledRole.KIOSK, "7", several)


def test_only_the_roles_that_a_hall_wants_are_offered_and_all_where_it_wants_none_of_ours() -> None:
    assert offered(["display", "editor"]) == (InstalledRole.DISPLAY,)
    assert offered(["editor"]) == offered(()) == tuple(InstalledRole)
    wanted = AskRole((InstalledRole.DISPLAY,))
    assert said(wanted, "1") == wanted
    assert said(wanted, "2") == AskNumber(InstalledRole.DISPLAY)
