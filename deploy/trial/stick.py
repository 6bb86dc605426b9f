"""The stick of a release: opened, installed from, and disks written by its own system; cut off, torn, and started over.

A disk is a file here, written as the installer writes one, by the programs that are on the stick.
"""

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from deploy import tree as trees
from deploy.packages import checkout
from deploy.release import Release
from deploy.tree import Tree, TreeFailed
from deploy.trial import steps
from deploy.trial.booted import booted
from deploy.trial.steps import TrialFailed
from installer import writing
from installer.machine_role import InstalledRole
from installer.stick_facts import BASE, REPOSITORIES
from installer.writing_plan import HALL, KEPT, KEYRING, SEEN_AT

DISK: Final = 16_000_000_000
"""Bytes of a disk: the smallest that is sold as one; the file has holes."""
SECONDS: Final = 300
"""So long an installation may take, from the first byte written to the last."""
SEED: Final = 13
NUMBER: Final = "TH-0107"
HALL_NAME: Final = "liwan"
SCRIPT: Final = f"{steps.TRIAL}/written.py"
MARKED: Final = "EFI/BOOT/BOOTX64.EFI"
SOURCES: Final = "Types: deb\nURIs: file:/{place}/{packages}/{release}\nSuites: ./\nSigned-By: /{keyring}\n"
Done = Callable[[str, Callable[[], Any]], Any]


@dataclass(frozen=True, slots=True)
class OpenedStick:
    """The image's files in a folder, and the system in memory that it starts, as a tree."""

    release: Release
    folder: Path
    live: Tree
    work: Path


def image_of(release: Release, sticks: Path) -> Path | None:
    """The release's image, the newest; None where none was made."""
    found = sorted(sticks.glob(f"labourhall-*-{release.codename}*.img"), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else None


def tried(release: Release, image: Path, cache: Path, done: Done) -> None:
    """All of it. Raises TrialFailed, TreeFailed."""
    work = cache / "trial" / f"stick-{release.codename}"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    stick = opened(release, image, work)
    done("stick: opened", lambda: f"{image.name}: {image.stat().st_size / 1e6:.0f} MB")
    done("stick: installed from, signed", lambda: _installed(stick, cache))
    done("stick: a changed index is refused", lambda: _refused(stick, cache))
    done("stick: a hall's folder on it", lambda: _for_a_hall(stick))
    for role in (InstalledRole.DISPLAY, InstalledRole.KIOSK):
        with disk(work) as node:
            seconds = done(f"stick: {role.title} written", partial(_written, stick, node, role.title))
            done(f"stick: {role.title} starts", partial(_starts, stick, node, role))
    with disk(work) as node:
        done("stick: torn", lambda: _torn(stick, node))
        done("stick: cut off in each step, then started over", lambda: _cut(stick, node, seconds))
    shutil.rmtree(work)


def opened(release: Release, image: Path, work: Path) -> OpenedStick:
    """Take the files out of the image, and the starting system out of them."""
    folder, root = work / "stick", work / "live"
    folder.mkdir()
    root.mkdir()
    subprocess.run(["mcopy", "-s", "-Q", "-i", f"{image}@@1M", "::/*", str(folder)], check=True, capture_output=True)
    command = f"zstd --decompress --stdout {folder}/live/initrd.zst | cpio --extract --make-directories --quiet"
    subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=root, check=True)
    shown = (
        (folder, "/stick"),
        (Path("/dev"), "/dev"),
        (Path("/sys"), "/sys"),
        (checkout.ROOT / "deploy", steps.DEPLOY),
    )
    return OpenedStick(release, folder, Tree(root, release, shown), work)


@contextmanager
def disk(work: Path) -> Iterator[str]:
    """An empty disk; gives its node. All of it goes."""
    file = work / "disk"
    file.unlink(missing_ok=True)
    with file.open("wb") as empty:
        empty.truncate(DISK)
    try:
        with attached(file) as node:
            yield node
    finally:
        file.unlink()


@contextmanager
def attached(file: Path) -> Iterator[str]:
    """A file as a disk, with those parts that it has; gives its node."""
    node = _told("losetup", "--find", "--show", "--partscan", str(file))
    try:
        subprocess.run(["partx", "--update", node], check=False, capture_output=True)  # an empty disk has none
        yield node
    finally:
        subprocess.run(["partx", "--delete", node], check=False, capture_output=True)
        _told("losetup", "--detach", node)


def _installed(stick: OpenedStick, cache: Path) -> str:
    machine = _machine(stick, cache, stick.folder)
    try:
        steps.no_network(machine)
        machine.run("apt-get", "update", "--quiet=2", "--error-on=any", alone=True)
        said = steps.install(machine, "labourhall-kiosk-machine", *steps.ROLES)
        steps.no_compiler(machine)
        steps.libraries(machine)
    finally:
        shutil.rmtree(machine.root)
    return said


def _refused(stick: OpenedStick, cache: Path) -> str:
    place = Path(REPOSITORIES) / stick.release.codename
    other = stick.work / "changed"
    (other / place).mkdir(parents=True)
    for name in ("InRelease", "Release", "Release.gpg", "Packages"):
        content = (stick.folder / place / name).read_bytes()
        (other / place / name).write_bytes(
            content.replace(b"Size: 1", b"Size: 2", 1) if name == "Packages" else content
        )
    machine = _machine(stick, cache, other)
    try:
        if machine.run("apt-get", "update", "--error-on=any", alone=True, check=False).returncode == 0:
            raise TrialFailed("apt took an index that is not as it was signed")
    finally:
        shutil.rmtree(machine.root)
    return "it is"


def _machine(stick: OpenedStick, cache: Path, folder: Path) -> Tree:
    """An empty minimal tree that knows the stick by its key alone."""
    machine = trees.copied(
        stick.release, cache, "stick-machine", [(folder, f"/{SEEN_AT}"), (checkout.ROOT / "deploy", steps.DEPLOY)]
    )
    (machine.root / "etc/apt/sources.list").write_text("", encoding="utf-8")
    listed = machine.root / "etc/apt/sources.list.d/labourhall.sources"
    text = SOURCES.format(place=SEEN_AT, packages=REPOSITORIES, release=stick.release.codename, keyring=KEYRING)
    listed.write_text(text, encoding="utf-8")
    (machine.root / KEYRING).parent.mkdir(parents=True)
    shutil.copyfile(stick.live.root / KEYRING, machine.root / KEYRING)
    return machine


def _write(stick: OpenedStick, node: str, role: str, *cut: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    command = ["python3", SCRIPT, "/stick", node, role, NUMBER, *cut]
    path = {"PYTHONPATH": "/opt/installer", "PYTHONDONTWRITEBYTECODE": "1"}
    return stick.live.run(*command, alone=True, check=check, environment=path)


def _written(stick: OpenedStick, node: str, role: str) -> dict[str, float]:
    said = _write(stick, node, role).stdout.splitlines()[-1]
    seconds: dict[str, float] = json.loads(said)
    whole = round(sum(seconds.values()), 1)
    if whole > SECONDS:
        raise TrialFailed(f"{whole} s, and {SECONDS} s are allowed: {said}")
    if not is_marked(node):
        raise TrialFailed("a disk that is written is not marked done")
    return {"whole": whole, **seconds}


def _for_a_hall(stick: OpenedStick) -> str:
    """As an office does it, but without codes: here is no city that made any."""
    roles = [word for role in InstalledRole for word in ("--role", role.title)]
    city = ("--hall", HALL_NAME, "--city", "https://city.example")
    return _told(sys.executable, "-m", "setup", "stick", str(stick.folder), *city, *roles)


def _starts(stick: OpenedStick, node: str, role: InstalledRole) -> dict[str, str]:
    """The written root under its own systemd: with its name, an identity of its own, its units, and its hall.

    The hall's folder is read by whoever makes the first start, who is not root.
    """
    root = stick.work / "root"
    with mounted(node, root), booted(Tree(root, stick.release), stick.work / f"{role.title}.txt") as running:
        said = {
            "host": running.run("hostname").stdout.strip(),
            "multi-user": running.run("systemctl", "is-active", "multi-user.target", check=False).stdout.strip(),
            "identity": running.run("cat", "/etc/machine-id").stdout.strip(),
            "machine": running.run("cat", "/etc/labourhall/machine.toml").stdout.strip(),
            "stick": running.run("cat", f"/{KEPT}").stdout.strip(),
            "enabled": running.run(
                "sh", "-c", "systemctl list-unit-files 'labourhall-*' --state=enabled --no-legend"
            ).stdout,
            "broken": running.run("dpkg", "--audit").stdout.strip(),
            "hall": running.run(
                "runuser", "-u", role.user, "--", "hall-setup", "check", f"/{HALL}", check=False
            ).stdout.strip(),
        }
    wanted = {"host": f"hall-{role.title}-{NUMBER.lower()}", "multi-user": "active", "broken": ""}
    if wrong := {name: said[name] for name, value in wanted.items() if said[name] != value}:
        raise TrialFailed(str(wrong))
    if len(said["identity"]) != 32 or "labourhall-" not in said["enabled"] or HALL_NAME not in said["hall"]:
        raise TrialFailed(str(said))
    return said


def _torn(stick: OpenedStick, node: str) -> str:
    """One bit of the largest file: the disk is left alone, and the file is named."""
    file = stick.folder / BASE
    at = random.Random(SEED).randrange(file.stat().st_size)
    before = _told("sh", "-c", f"head -c 4096 {node} | sha256sum")
    _flip(file, at)
    try:
        said = _write(stick, node, "kiosk", check=False)
    finally:
        _flip(file, at)
    if "I-602" not in said.stdout or BASE not in said.stdout:
        raise TrialFailed(f"a torn stick was taken: {said.stdout[-500:]}")
    if _told("sh", "-c", f"head -c 4096 {node} | sha256sum") != before:
        raise TrialFailed("a torn stick touched the disk")
    return f"a wrong bit at {at} of {BASE}: {said.stdout.strip().splitlines()[-1]}"


def _cut(stick: OpenedStick, node: str, seconds: Mapping[str, float]) -> list[str]:
    """The power goes at a moment of chance in each step: the disk never looks done too soon, and is written after."""
    chance = random.Random(SEED)
    said = []
    for step in writing.STEPS:
        after = f"{chance.uniform(0, seconds[step.name]):.2f}"
        cut = _write(stick, node, "kiosk", step.name, after, check=False)
        if cut.returncode and is_marked(node):
            raise TrialFailed(f"cut off in {step.name} after {after} s, and the disk looks done")
        said.append(f"{step.name} after {after} s: {'cut' if cut.returncode else 'done before'}")
    _written(stick, node, "kiosk")
    return said


def is_marked(node: str) -> bool:
    """Whether a firmware would start from the disk."""
    listed = subprocess.run(["mdir", "-b", "-i", f"{node}p1", f"::/{MARKED}"], check=False, capture_output=True)
    return listed.returncode == 0


@contextmanager
def mounted(node: str, root: Path) -> Iterator[None]:
    """The written root, seen at `root`."""
    root.mkdir(exist_ok=True)
    _told("mount", f"{node}p2", str(root))
    try:
        yield
    finally:
        _told("umount", str(root))


def _flip(file: Path, at: int) -> None:
    with file.open("r+b") as content:
        content.seek(at)
        byte = content.read(1)[0]
        content.seek(at)
        content.write(bytes([byte ^ 1]))


def _told(*words: str) -> str:
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    if done.returncode:
        raise TreeFailed(f"{' '.join(words)}: {done.stderr.strip()}")
    return done.stdout.strip()
