"""The steps in order, on a disk that is a file, with programs that are remembered."""

from pathlib import Path

import pytest

from installer import disk_steps, writing
from installer.conversation import InstallAnswers
from installer.failures import InstallFailure
from installer.machine_role import InstalledRole
from installer.writing import STEPS, told_share, write
from installer.writing_plan import HALL, KEPT, WritingPlan
from tests.installer.doubles import RememberedRuns
from tests.installer.samples import MARK, SSD, nothing, planned


@pytest.fixture
def plan(tmp_path: Path) -> WritingPlan:
    """A disk full of an old system."""
    return planned(tmp_path)


def test_a_disk_is_written_step_by_step_and_marked_last_of_all(plan: WritingPlan) -> None:
    run, said = RememberedRuns(), []
    assert write(plan, run, lambda step, share: said.append((step, share))) is None
    assert [step for step, _ in said] == [step.name for step in STEPS]
    assert [share for _, share in said] == sorted(share for _, share in said)
    assert sum(step.share for step in STEPS) == pytest.approx(1)
    assert MARK in run.ran[-1]
    firsts = [line.split()[0] for line in run.ran]
    assert firsts.index("blockdev") < firsts.index("sfdisk") < firsts.index("mkfs.ext4") < firsts.index("tar")
    assert sum("BOOTX64.EFI" in line and line.startswith("mcopy") for line in run.ran) == 1


def test_before_anything_is_written_the_old_system_can_start_no_more(plan: WritingPlan) -> None:
    run = RememberedRuns(fails=("sfdisk",))
    write(plan, run, nothing)
    content = Path(plan.partitions.disk).read_bytes()
    assert content[: disk_steps.CLEARED] == content[-disk_steps.CLEARED :] == bytes(disk_steps.CLEARED)
    assert content[disk_steps.CLEARED : disk_steps.CLEARED + 4] == b"old!"


@pytest.mark.parametrize(
    ("broken", "failure"),
    [
        ("blockdev", InstallFailure.DISK_FAILED),
        ("sfdisk", InstallFailure.DISK_FAILED),
        ("mkfs.vfat", InstallFailure.DISK_FAILED),
        ("mkfs.ext4", InstallFailure.DISK_FAILED),
        ("tar ", InstallFailure.NOT_UNPACKED),
        ("apt-get update", InstallFailure.NOT_INSTALLED),
        ("apt-get install", InstallFailure.NOT_INSTALLED),
        ("update-grub", InstallFailure.NO_BOOT),
        ("GRUBX64", InstallFailure.NO_BOOT),
        ("sync ", InstallFailure.DISK_FAILED),
        ("e2fsck", InstallFailure.DISK_FAILED),
        ("NEW.EFI", InstallFailure.NO_BOOT),
        ("mren", InstallFailure.NO_BOOT),
    ],
)
def test_what_fails_at_any_step_has_its_name_and_nothing_is_marked_done(
    plan: WritingPlan, broken: str, failure: InstallFailure
) -> None:
    run = RememberedRuns(fails=(broken,))
    trouble = write(plan, run, nothing)
    assert trouble is not None
    assert trouble.failure is failure
    assert broken in run.ran[-1]
    assert not any(MARK in line for line in run.ran[:-1])


def test_a_disk_that_takes_no_byte_is_told_by_its_name(plan: WritingPlan) -> None:
    Path(plan.partitions.disk).unlink()
    trouble = write(plan, RememberedRuns(), nothing)
    assert trouble is not None
    assert trouble.failure is InstallFailure.DISK_FAILED
    assert plan.partitions.disk in trouble.detail


def test_a_machine_gets_its_number_its_disks_and_what_the_stick_was(plan: WritingPlan) -> None:
    assert write(plan, RememberedRuns(), nothing) is None
    root = plan.target
    assert (root / "etc/labourhall/machine.toml").read_text() == 'role = "kiosk"\nasset = "TH-7"\n'
    assert (root / "etc/hostname").read_text() == "hall-kiosk-th-7\n"
    assert plan.partitions.root_id in (root / "etc/fstab").read_text()
    assert '"snapshot": "2026-11-01"' in (root / KEPT).read_text()
    assert not (root / "usr/sbin/policy-rc.d").exists()


def test_two_machines_of_one_stick_have_no_identity_until_they_start(plan: WritingPlan) -> None:
    assert write(plan, RememberedRuns(), nothing) is None
    assert (plan.target / "etc/machine-id").read_bytes() == b""


def test_a_machine_believes_the_stick_by_its_key_alone(plan: WritingPlan) -> None:
    sources = plan.files["etc/apt/sources.list.d/labourhall.sources"]
    assert "Signed-By: /usr/share/labourhall/keyrings/labourhall.gpg" in sources
    assert "URIs: file:/media/labourhall/packages/bookworm" in sources
    assert "rusted" not in sources


def test_without_a_number_the_first_start_asks_for_it(plan: WritingPlan) -> None:
    answered = InstallAnswers(InstalledRole.DISPLAY, "", SSD)
    unnamed = WritingPlan(answered, plan.facts, plan.folder, plan.target, plan.partitions, plan.now)
    assert unnamed.files["etc/labourhall/machine.toml"] == 'role = "display"\n'


def test_a_link_where_a_file_belongs_leads_nobody_out_of_the_machine(plan: WritingPlan, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("kept", encoding="utf-8")
    (plan.target / "etc").mkdir()
    (plan.target / "etc/hostname").symlink_to(outside)
    assert write(plan, RememberedRuns(), nothing) is None
    assert outside.read_text(encoding="utf-8") == "kept"


def test_the_halls_folder_goes_along_readable_for_the_first_start_and_may_be_missing(
    plan: WritingPlan,
) -> None:
    assert write(plan, RememberedRuns(), nothing) is None
    assert not (plan.target / HALL).exists()
    (plan.folder / "hall").mkdir()
    (plan.folder / "hall/codes-kiosk.txt").write_text("ABC\n", encoding="utf-8")
    run = RememberedRuns()
    assert write(plan, run, nothing) is None
    kept = plan.target / HALL / "codes-kiosk.txt"
    assert kept.read_text(encoding="utf-8") == "ABC\n"
    assert f"chroot {plan.target} chown --recursive root:hall-kiosk /{HALL}" in run.ran
    modes = [oct(path.stat().st_mode & 0o777) for path in (kept, kept.parent, kept.parent.parent)]
    assert modes == ["0o640", "0o750", "0o755"]


def test_technicians_log_in_by_the_halls_password_and_without_one_nobody_does(plan: WritingPlan) -> None:
    run = RememberedRuns()
    write(plan, run, nothing)
    assert not [line for line in run.ran if "usermod" in line]
    (plan.folder / "hall").mkdir()
    (plan.folder / "hall/login.txt").write_text("$6$salt$hash\n", encoding="ascii")
    write(plan, run, nothing)
    assert f"chroot {plan.target} usermod --password $6$salt$hash root" in run.ran


def test_the_kernel_is_asked_again_until_it_sees_the_new_parts(plan: WritingPlan, tmp_path: Path) -> None:
    part = tmp_path / "disk2"
    part.unlink()

    def seen(words: tuple[str, ...]) -> None:
        if words[0] == "partx":
            part.touch()

    run = RememberedRuns(does=seen)
    disk_steps.divide(plan, run)
    assert sum(line.startswith("partx") for line in run.ran) == 1


def test_parts_that_never_come_are_trouble(plan: WritingPlan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "disk2").unlink()
    monkeypatch.setattr(disk_steps, "PATIENCE", 0.0)
    trouble = writing.write(plan, RememberedRuns(), nothing)
    assert trouble is not None
    assert trouble.failure is InstallFailure.DISK_FAILED


def test_while_packages_are_installed_the_bar_follows_apt(plan: WritingPlan) -> None:
    lines = ("Setting up cage\n", "pmstatus:cage:50.0:Unpacking cage\n", "pmstatus:cage:100:Installed cage\n")
    said: list[tuple[str, float]] = []
    write(plan, RememberedRuns(says=lines), lambda step, share: said.append((step, share)))
    shares = [share for step, share in said if step == "install"]
    assert len(shares) == 3
    assert shares[1] == pytest.approx((shares[0] + shares[2]) / 2)
    assert said == sorted(said, key=lambda one: one[1])


@pytest.mark.parametrize(
    "line", ["", "pmstatus", "pmstatus:cage", "pmstatus:cage:soon:x", "dlstatus:1:50.0:x", "pmstatus::"]
)
def test_any_other_line_tells_nothing(line: str) -> None:
    assert told_share(line) is None


def test_no_share_is_more_than_the_whole() -> None:
    assert told_share("pmstatus:cage:250:x") == 1.0
