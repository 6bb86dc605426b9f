"""The stick in an emulated PC, from its firmware to the machine that it made: asked, written, restarted, started."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from deploy.tree import TreeFailed
from deploy.trial import emulated
from deploy.trial.emulated import EmulatedPc
from deploy.trial.steps import TrialFailed
from deploy.trial.stick import DISK, NUMBER, attached, mounted
from installer import install_page
from installer.conversation import AskErase, AskNumber, AskRole
from installer.disks import Disk
from installer.failures import InstallFailure, InstallTrouble
from installer.machine_role import InstalledRole
from labourhall.program import words as words_file

WORDS: Final = words_file.read("zh_CN")
ASKED: Final = Disk("/dev/sda", DISK, "QEMU HARDDISK", "TRIAL1", 0, False, False)
PRESSES: Final = 60
"""So often the power key is pressed, a minute apart."""
REACHED: Final = "Reached target multi-user.target"
FELL: Final = ("Watchdog timeout", "segfault at", "trap invalid opcode")
"""By these words of the journal a program of ours fell or stood still."""
Done = Callable[[str, Callable[[], Any]], Any]


def tried(role: InstalledRole, image: Path, work: Path, out: Path, done: Done) -> None:
    """A PC with an empty disk becomes that machine. Raises TrialFailed."""
    if missing := [name for name in ("qemu-system-x86_64",) if shutil.which(name) is None]:
        raise TrialFailed(f"no {missing[0]}: apt-get install qemu-system-x86 ovmf")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    out.mkdir(parents=True, exist_ok=True)
    disk = work / "disk"
    with disk.open("wb") as empty:
        empty.truncate(DISK)
    with emulated.started(work, disk, image) as pc:
        done(f"emulated: {role.title} written", lambda: _written(pc, role, out))
        done(f"emulated: {role.title} starts", lambda: _starts(pc, out))
    done(f"emulated: what {role.title} says of its start", lambda: _said(disk, work, out))
    shutil.rmtree(work)


def _written(pc: EmulatedPc, role: InstalledRole, out: Path) -> str:
    pages = [
        (install_page.of_question(AskRole(), WORDS), role.digit),
        (install_page.of_question(AskNumber(role), WORDS), f"{NUMBER}\n"),
        (install_page.of_question(AskErase(role, NUMBER, ASKED, (ASKED,)), WORDS), "Y"),
    ]
    troubles = [install_page.of_trouble(InstallTrouble(one), WORDS) for one in InstallFailure]
    for place, (page, keys) in enumerate(pages, 1):
        _without_trouble(pc, page, troubles, out)
        _kept(pc, out, f"{place}-asked")
        pc.type(keys)
    _without_trouble(pc, install_page.working(WORDS, "verify", 0), troubles, out)
    _kept(pc, out, "4-working")
    _without_trouble(pc, install_page.done(WORDS, role, NUMBER), troubles, out)
    _kept(pc, out, "5-done")
    pc.told("device_del", {"id": "plugged"})
    pc.type("\n")
    return "asked, written, told so, stick out, restarted"


def _without_trouble(pc: EmulatedPc, page: install_page.InstallPage, troubles: list[Any], out: Path) -> None:
    if pc.shows(page, *troubles) is not page:
        _kept(pc, out, "trouble")
        raise TrialFailed(f"in place of {page.title} the screen shows trouble: {out / 'trouble.png'}")


def _starts(pc: EmulatedPc, out: Path) -> str:
    pc.rests()
    _kept(pc, out, "6-started")
    for _ in range(PRESSES):
        pc.told("system_powerdown")  # unheard while the machine has nobody yet who listens
        if pc.ends(60):
            break
    else:
        raise TrialFailed("the machine did not switch itself off at its power key")
    return "it came to rest, and went off in order at its power key"


def _said(disk: Path, work: Path, out: Path) -> dict[str, Any]:
    """The journal that the machine kept of its first start."""
    root = work / "root"
    with attached(disk) as node, mounted(node, root):
        command = ["journalctl", f"--directory={root}/var/log/journal", "--no-pager", "--output=short-monotonic"]
        journal = subprocess.run(command, check=True, capture_output=True, text=True, errors="replace").stdout
        identity = (root / "etc/machine-id").read_text(encoding="ascii").strip()
    (out / "journal.txt").write_text(journal, encoding="utf-8")
    lines = [line for line in journal.splitlines() if REACHED in line]
    if not lines:
        raise TreeFailed(f"multi-user.target was never reached:\n{journal[-4000:]}")
    if fell := [line for line in journal.splitlines() if any(word in line for word in FELL)]:
        raise TrialFailed("\n".join(fell[:20]))
    ours = sorted(set(re.findall(r"(?:Started|Starting) (labourhall-\S+)", journal)))
    secure = next((line for line in journal.splitlines() if "ecure boot" in line), "")
    return {"reached": lines[0].strip(), "ours": ours, "identity": identity, "secure boot": secure.strip()}


def _kept(pc: EmulatedPc, out: Path, name: str) -> None:
    """The screen as a picture to be looked at."""
    (out / f"{name}.png").write_bytes(pc.picture().png())
