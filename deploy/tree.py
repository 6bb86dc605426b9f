"""A clean tree of a Debian release, and commands run in it. Needs root; whatever is mounted goes with the command.

Which mirror is the business of this machine: its own apt configuration, or DEBIAN_MIRROR and DEBIAN_SECURITY_MIRROR.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from deploy.release import Release

ENVIRONMENT: Final = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "DEBIAN_FRONTEND": "noninteractive",
    "PYTHONHASHSEED": "0",
}
ENTER: Final = """
set -e
tree=$1; shift
if [ -n "$ALONE" ]; then ip link set lo up; fi
mount -t proc proc "$tree/proc"
mount -t tmpfs tmpfs "$tree/run"
for pair in $SHOWN; do mount --bind "${pair%%:*}" "$tree/${pair#*:}"; done
exec chroot "$tree" /usr/bin/env -i "$@"
"""
NEEDED: Final = ("debootstrap", "unshare", "setpriv", "ip", "systemd-nspawn", "gpg", "git")
TRIES: Final = 3
"""So often a mirror is asked."""
WITH_US: Final = ("setpriv", "--pdeathsig", "KILL")
"""The kernel ends a command in a tree with us, however we end."""
NO_SERVICES: Final = "#!/bin/sh\nexit 101\n"
"""policy-rc.d: nothing that is installed in a tree is started there."""
HOST: Final = frozenset({"http", "https", "Check-Valid-Until", "Check-Date"})
"""What of this machine's way to its mirror holds in its trees too (apt.conf, Acquire)."""


@dataclass(frozen=True, slots=True)
class Tree:
    """The root of one tree. `shown` are folders of this machine that are seen in it, by their place there."""

    root: Path
    release: Release
    shown: tuple[tuple[Path, str], ...] = ()

    def run(
        self, *command: str, alone: bool = False, environment: Mapping[str, str] | None = None, check: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as root of the tree; `alone`: in a network of its own that has nothing but lo.

        Raises CalledProcessError, after the command's own words went to stderr.
        """
        return run(self, command, alone, environment or {}, check)

    def install(self, *packages: str) -> None:
        """Install packages of this release, and nothing that they only recommend."""
        self.run("apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends", *packages)


def run(
    tree: Tree, command: Sequence[str], alone: bool, environment: Mapping[str, str], check: bool
) -> subprocess.CompletedProcess[str]:
    """What `Tree.run` does; the mounts are those of the command's own namespace."""
    for _, place in tree.shown:
        (tree.root / place.lstrip("/")).mkdir(parents=True, exist_ok=True)
    shown = " ".join(f"{folder.absolute()}:{place.lstrip('/')}" for folder, place in tree.shown)
    variables = [f"{name}={value}" for name, value in {**ENVIRONMENT, **environment}.items()]
    namespaces = ["--mount", "--pid", "--fork", "--kill-child", *(["--net"] if alone else [])]
    done = subprocess.run(
        [*WITH_US, "unshare", *namespaces, "sh", "-c", ENTER, "enter", str(tree.root), *variables, *command],
        env={**os.environ, "SHOWN": shown, "ALONE": "yes" if alone else ""},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if check and done.returncode:
        raise TreeFailed(f"{' '.join(command)} ended with {done.returncode} in {tree.root}:\n{done.stdout[-4000:]}")
    return done


class TreeFailed(Exception):
    """A command in a tree failed; the text has its last words."""


def trouble() -> str:
    """Why no tree can be made on this machine, "" where one can."""
    if os.geteuid() != 0:
        return "clean trees need root (debootstrap, chroot): run this as root"
    if missing := [name for name in NEEDED if shutil.which(name, path=ENVIRONMENT["PATH"]) is None]:
        return f"not installed: {', '.join(missing)}; scripts/setup.sh machines installs what is needed"
    tried = subprocess.run(
        ["unshare", "--mount", "--pid", "--net", "--fork", "--kill-child", "mount", "-t", "tmpfs", "tmpfs", "/mnt"],
        capture_output=True, text=True,
    )  # fmt: skip
    if tried.returncode:
        return f"this machine allows no namespaces of one's own: {tried.stderr.strip()}"
    return ""


def empty(release: Release, cache: Path) -> Path:
    """The minimal tree of a release as debootstrap makes it, made once; nobody installs anything in it."""
    root = cache.absolute() / "trees" / release.codename
    if not (root / "complete").exists():
        shutil.rmtree(root, ignore_errors=True)
        root.parent.mkdir(parents=True, exist_ok=True)
        packages = cache.absolute() / "debian" / release.codename
        packages.mkdir(parents=True, exist_ok=True)
        mirror, security = mirrors()
        command = ["debootstrap", "--variant=minbase", f"--cache-dir={packages}"]
        _said([*command, release.codename, str(root), mirror], again=lambda: shutil.rmtree(root, ignore_errors=True))
        _configured(root, release, mirror, security)
        tree = Tree(root, release)
        tree.run("apt-get", "update", "--quiet=2")
        tree.run("apt-get", "dist-upgrade", "--yes", "--quiet=2")
        tree.run("apt-get", "clean")
        (root / "complete").touch()
    return root


def copied(release: Release, cache: Path, name: str, shown: Sequence[tuple[Path, str]] = ()) -> Tree:
    """A fresh copy of the minimal tree, to be spoilt."""
    root = cache.absolute() / "trees" / f"{release.codename}-{name}"
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "--archive", "--reflink=auto", str(empty(release, cache)), str(root)], check=True)
    return Tree(root, release, tuple(shown))


def mirrors() -> tuple[str, str]:
    """Where Debian and its security updates come from: this machine's own mirrors."""
    mirror, security = os.environ.get("DEBIAN_MIRROR", ""), os.environ.get("DEBIAN_SECURITY_MIRROR", "")
    listed = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE)", "Created-By: Packages"],
        check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    for address, release in zip(listed[::2], listed[1::2], strict=True):
        if release.endswith("-security"):
            security = security or address
        elif "-" not in release:
            mirror = mirror or address
    if not mirror or not security:
        raise ValueError("this machine's apt names no mirror: give DEBIAN_MIRROR and DEBIAN_SECURITY_MIRROR")
    return mirror, security


def _configured(root: Path, release: Release, mirror: str, security: str) -> None:
    name = release.codename
    sources = f"deb {mirror} {name} main\ndeb {mirror} {name}-updates main\ndeb {security} {name}-security main\n"
    (root / "etc/apt/sources.list").write_text(sources, encoding="utf-8")
    (root / "etc/apt/apt.conf.d/90host").write_text(_way_to_the_mirror(), encoding="utf-8")
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text(NO_SERVICES, encoding="utf-8")
    policy.chmod(0o755)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")


def _way_to_the_mirror() -> str:
    dumped = subprocess.run(["apt-config", "dump", "Acquire"], check=True, capture_output=True, text=True).stdout
    lines = [
        line for line in dumped.splitlines() if line.startswith("Acquire::") and line.split("::")[1].split()[0] in HOST
    ]
    return "\n".join(lines) + "\n"


def _said(command: Sequence[str], again: Callable[[], object]) -> None:
    """Run what asks the network, as often as that may fail; `again` clears away what a try left."""
    for _ in range(TRIES):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        if not done.returncode:
            return
        again()
    raise TreeFailed(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-4000:]}")
