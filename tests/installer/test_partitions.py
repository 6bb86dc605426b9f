import pytest

from installer.partitions import Partitions

PARTS = Partitions("/dev/sda", "0a1b2c3d", "11111111-2222-4333-8444-555555555555")


@pytest.mark.parametrize(
    ("disk", "boot", "root"),
    [
        ("/dev/sda", "/dev/sda1", "/dev/sda2"),
        ("/dev/nvme0n1", "/dev/nvme0n1p1", "/dev/nvme0n1p2"),
        ("/dev/mmcblk0", "/dev/mmcblk0p1", "/dev/mmcblk0p2"),
    ],
)
def test_parts_are_named_as_the_kernel_names_them(disk: str, boot: str, root: str) -> None:
    parts = Partitions(disk, "0a1b2c3d", "x")
    assert (parts.boot, parts.root) == (boot, root)


def test_the_table_is_of_the_kind_that_uefi_reads_with_the_root_on_all_that_is_left() -> None:
    lines = PARTS.script.splitlines()
    assert lines[0] == "label: gpt"
    assert "size=512MiB" in lines[1]
    assert "size" not in lines[2]


def test_the_machine_finds_its_parts_by_what_they_are_called_not_by_their_place() -> None:
    assert "UUID=11111111-2222-4333-8444-555555555555 / ext4" in PARTS.table
    assert "UUID=0A1B-2C3D /boot/efi vfat" in PARTS.table
    assert "search.fs_uuid 11111111-2222-4333-8444-555555555555 root" in PARTS.boot_menu


def test_a_machine_starts_also_where_the_firmwares_part_is_damaged() -> None:
    assert "nofail" in PARTS.table.splitlines()[1]
