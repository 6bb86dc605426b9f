"""What boots from the stick: Debian's kernel, and a small Debian in memory with the installer as its one program."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from deploy import tree as trees
from deploy.packages.stage import Stage
from deploy.release import Release
from deploy.stick import kernel_modules
from deploy.stick.base import PLACE
from deploy.tree import Tree, TreeFailed
from installer.app import IDENTITY
from installer.writing_plan import KEYRING

PACKAGES: Final = (
    "python3", "udev", "kmod", "fdisk", "dosfstools", "e2fsprogs", "mtools", "zstd", "gpgv", "cpio",
)  # fmt: skip
HOME: Final = "opt/installer"
INIT: Final = Path(__file__).parent / "files" / "init"
FROM_PACKAGES: Final = (
    "assets/__init__.py", "assets/words/compiled/zh_CN.json", "assets/words/compiled/en.json",
    "assets/glyphs/manifest.toml", "assets/glyphs/24.glyphs", "assets/glyphs/32.glyphs", "assets/glyphs/48.glyphs",
    "display/__init__.py", "display/glyphs/__init__.py", "display/glyphs/atlas.py", "display/glyphs/atlases.py",
    "display/glyphs/lettering.py", "labourhall/__init__.py", "labourhall/program/__init__.py",
    "labourhall/program/kept_code.py", "labourhall/program/places.py", "labourhall/program/words.py",
)  # fmt: skip
"""What the installer needs of other rooms, taken out of the packages that a machine gets too."""
BROUGHT: Final = ("labourhall", "labourhall-display", "labourhall-glyphs")
NOT_NEEDED: Final = (
    "usr/share/doc", "usr/share/man", "usr/share/locale", "usr/share/info", "usr/share/lintian", "usr/share/zoneinfo",
    "usr/share/perl5", "var/lib/apt", "var/cache", "var/log", "var/lib/dpkg", "complete", "etc/apt", "usr/lib/apt",
    "usr/share/bash-completion", "usr/share/common-licenses", "etc/resolv.conf", "etc/hostname",
)  # fmt: skip
CHECK: Final = (
    "import installer.app, labourhall.program.words as words;"
    ' assert words.read("zh_CN").has("installer.role"), "the packages are older than the installer: make packages"'
)
"""It loads with what is there, and its words came with the packages."""
COMPRESS: Final = (
    f"find . -xdev -mindepth 1 -path .{PLACE} -prune -o -print0 | LC_ALL=C sort -z"
    " | cpio --null --create --format=newc --reproducible --quiet | zstd -T1 -15 --quiet"
)


def made(release: Release, cache: Path, work: Path, base: Tree, packages: Path, checkout: Path) -> Tree:
    """The tree that becomes the memory of the PC: tools, kernel modules, the installer."""
    archives = cache / "debian" / f"{release.codename}-archives"
    tree = trees.copied(release, cache, "stick-live", [(archives, "/var/cache/apt/archives"), (work, PLACE)])
    tree.run("apt-get", "update", "--quiet=2")
    tree.install(*PACKAGES)
    _add_modules(tree, base)
    _add_installer(tree, release, packages, checkout)
    tree.run("sh", "-c", f"cd /{HOME} && exec python3 -c '{CHECK}'", alone=True)
    for one in NOT_NEEDED:
        Stage(tree.root).remove(one)
    return tree


def packed(tree: Tree, identity: str, keyring: bytes, epoch: int, place: str) -> None:
    """The tree as the kernel takes it into memory at its start."""
    for where, content in ((str(IDENTITY), f"{identity} {epoch}\n".encode()), (KEYRING, keyring)):
        path = tree.root / where.lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    shutil.copyfile(INIT, tree.root / "init")
    (tree.root / "init").chmod(0o755)
    for made in [*(tree.root / HOME).rglob("__pycache__")]:  # by whoever tried it; older than its source by now
        shutil.rmtree(made)
    for path in (tree.root, *tree.root.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    # Bound once more the tree is seen without what is mounted in it: of /proc only the folder, and of its own day.
    command = f"mount --bind / /mnt && cd /mnt && {COMPRESS} >{PLACE}/{place}"
    alone = Tree(tree.root, tree.release, tree.shown[1:])  # its store of packages is none of it
    alone.run("bash", "-o", "pipefail", "-c", command, alone=True)


def kernel(base: Tree) -> Path:
    """The kernel of the base system: stick and machine start the same one."""
    found: Sequence[Path] = sorted((base.root / "boot").glob("vmlinuz-*"))
    if len(found) != 1:
        raise TreeFailed(f"one kernel is wanted in {base.root}, and there are {len(found)}")
    return found[0]


def _add_modules(tree: Tree, base: Tree) -> None:
    version = kernel(base).name.removeprefix("vmlinuz-")
    source = base.root / "lib/modules" / version
    target = tree.root / "lib/modules" / version
    wanted = kernel_modules.needs((source / "modules.dep").read_text(encoding="utf-8"))
    for place in kernel_modules.chosen(wanted):
        (target / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / place, target / place)
    for listing in ("modules.order", "modules.builtin", "modules.builtin.modinfo"):
        shutil.copyfile(source / listing, target / listing)
    tree.run("depmod", version, alone=True)


def _add_installer(tree: Tree, release: Release, packages: Path, checkout: Path) -> None:
    home, brought = tree.root / HOME, tree.root / "brought"
    for name in BROUGHT:
        (file,) = packages.glob(f"{name}_*.deb")
        subprocess.run(["dpkg-deb", "--extract", str(file), str(brought)], check=True)
    for place in FROM_PACKAGES:
        (home / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(brought / release.site / place, home / place)
    shutil.rmtree(brought)
    shutil.copytree(checkout / "installer", home / "installer", ignore=shutil.ignore_patterns("__pycache__", "*.md"))
