from dataclasses import replace

from installer.disks import SMALLEST, offered
from installer.failures import InstallFailure, InstallTrouble
from tests.installer.samples import NVME, SSD, STICK


def test_a_pcs_own_large_disks_are_offered_in_the_kernels_order() -> None:
    assert offered([NVME, SSD, STICK]) == (NVME, SSD)


def test_nothing_on_usb_is_ever_offered_however_large_it_is() -> None:
    fast = replace(STICK, is_removable=False, size=2_000_000_000_000)
    assert offered([STICK, fast]) == InstallTrouble(InstallFailure.NO_DISK)


def test_nothing_that_can_be_taken_out_is_offered() -> None:
    assert offered([replace(SSD, is_removable=True)]) == InstallTrouble(InstallFailure.NO_DISK)


def test_a_pc_without_a_disk_says_so_and_an_empty_card_slot_is_no_disk() -> None:
    assert offered([]) == InstallTrouble(InstallFailure.NO_DISK)
    assert offered([replace(SSD, size=0)]) == InstallTrouble(InstallFailure.NO_DISK)


def test_a_disk_that_is_too_small_is_named_with_its_size() -> None:
    small = replace(SSD, size=SMALLEST - 1)
    assert offered([small]) == InstallTrouble(InstallFailure.SMALL_DISK, "/dev/sda 15 GB")
    assert offered([small, NVME]) == (NVME,)
