"""The whole round, with a stick in a folder, a disk that is a file, and keys typed before."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from installer.app import Installer, InstallSurroundings
from installer.conversation import ENTER
from installer.disks import Disk
from installer.failures import InstallFailure
from installer.stick_facts import FILE, SIGNATURE, SUMS
from labourhall.program import words as words_file
from tests.installer.doubles import KeptPages, RememberedRuns, Typed
from tests.installer.samples import FACTS, NOW, SSD

WORDS = words_file.read("zh_CN")
ANSWERS = ("1", *"TH-7", ENTER, "Y")


@pytest.fixture
def around(tmp_path: Path) -> InstallSurroundings:
    """A PC with one disk and the stick that it was started from."""
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / FILE).write_text(FACTS.text, encoding="utf-8")
    (stick / SUMS).write_text(f"{hashlib.sha256(FACTS.text.encode()).hexdigest()}  {FILE}\n", encoding="utf-8")
    (stick / SIGNATURE).touch()
    for name in ("disk", "disk1", "disk2", "sdb1"):
        (tmp_path / name).write_bytes(bytes(1 << 21))
    disk = replace(SSD, node=str(tmp_path / "disk"))
    return InstallSurroundings(
        disks=lambda: (disk,),
        parts=lambda: (str(tmp_path / "sdb1"),),
        run=RememberedRuns(),
        now=lambda: NOW,
        identity=FACTS.identity,
        keyring=Path("/ring.gpg"),
        stick=stick,
        target=tmp_path / "target",
        patience=0,
    )


def shown(around: InstallSurroundings, *keys: str) -> KeptPages:
    """All pages until a disk is written and Enter was pressed."""
    pages, typed = KeptPages(), Typed(keys)
    Installer(pages, typed, WORDS, around).install()
    assert typed.forgotten >= 2
    return pages


def title(code: str) -> str:
    """The heading of a trouble."""
    return WORDS.text("installer.trouble", code)


def test_a_pc_becomes_a_kiosk(around: InstallSurroundings) -> None:
    pages = shown(around, *ANSWERS, ENTER)
    wanted = ("looking", "role", "number", "erase", "working", "done")
    assert pages.titles == [WORDS.text(f"installer.{name}") for name in wanted]
    assert "TH-7" in pages.pages[-1].lines[0]
    assert "2026-11-01" in pages.pages[-1].foot[1]
    assert (around.target / "etc/labourhall/machine.toml").is_file()


def test_nobody_restarts_the_pc_by_a_key_that_is_not_enter(around: InstallSurroundings) -> None:
    assert shown(around, *ANSWERS, "x", "y", ENTER).titles[-1] == WORDS.text("installer.done")


def test_after_trouble_enter_starts_over(around: InstallSurroundings) -> None:
    fails = iter([("apt-get install",)])

    def once(words: tuple[str, ...]) -> None:
        if "install" in words:
            run.fails = next(fails, ())

    run = RememberedRuns(does=once)
    pages = shown(replace(around, run=run), *ANSWERS, ENTER, *ANSWERS, ENTER)
    assert title("I-623") in pages.titles
    assert pages.titles[-1] == WORDS.text("installer.done")


@pytest.mark.parametrize(
    ("disks", "failure"),
    [((), InstallFailure.NO_DISK), ((replace(SSD, size=8_000_000_000),), InstallFailure.SMALL_DISK)],
)
def test_a_pc_without_a_fitting_disk_is_asked_nothing(
    around: InstallSurroundings, disks: tuple[Disk, ...], failure: InstallFailure
) -> None:
    answers = iter([disks, around.disks()])
    pages = shown(replace(around, disks=lambda: next(answers)), ENTER, *ANSWERS, ENTER)
    assert pages.titles[1] == title(failure.code)


def test_a_stick_that_is_not_there_is_asked_for(around: InstallSurroundings) -> None:
    answers = iter([(), around.parts()])
    pages = shown(replace(around, parts=lambda: next(answers)), ENTER, *ANSWERS, ENTER)
    assert pages.titles[1] == title("I-601")


def test_a_torn_stick_leaves_the_disk_as_it_was(around: InstallSurroundings) -> None:
    whole = (around.stick / SUMS).read_text(encoding="utf-8")
    (around.stick / SUMS).write_text(whole.replace(whole[:64], "0" * 64), encoding="utf-8")
    disk = Path(around.disks()[0].node)
    disk.write_bytes(b"old!" * (1 << 19))
    with pytest.raises(StopIteration):
        shown(around, *ANSWERS)  # nothing is typed after the trouble
    assert disk.read_bytes() == b"old!" * (1 << 19)


def test_a_stick_that_is_pulled_out_while_the_disk_is_written_is_said_to_be(around: InstallSurroundings) -> None:
    node = Path(around.parts()[0])
    pages = KeptPages()
    pulled = replace(around, run=RememberedRuns(fails=("tar ",), does=_pulling(node)))
    with pytest.raises(StopIteration):
        Installer(pages, Typed(ANSWERS), WORDS, pulled).install()
    assert pages.titles[-1] == title("I-601")


def _pulling(node: Path) -> Callable[[tuple[str, ...]], None]:
    def does(words: tuple[str, ...]) -> None:
        if words[0] == "tar":
            node.unlink()

    return does
