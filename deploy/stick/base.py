"""The base system that every machine has, whatever its role: installed once here, packed, unpacked on each disk."""

import shutil
from pathlib import Path
from typing import Final

from deploy import repository
from deploy import tree as trees
from deploy.packages.stage import Stage
from deploy.release import Release
from deploy.tree import Tree

PACKAGES: Final = (
    "linux-image-amd64", "initramfs-tools", "zstd", "systemd", "systemd-sysv", "systemd-timesyncd", "systemd-resolved",
    "udev", "dbus", "kmod", "grub-efi-amd64", "grub-efi-amd64-signed", "shim-signed", "e2fsprogs", "dosfstools",
    "iproute2", "iputils-ping", "procps", "less", "tzdata",
)  # fmt: skip
PLACE: Final = "/stick-work"
"""Where a tree sees what is being made for the stick."""
LOADERS: Final = {
    "usr/lib/shim/shimx64.efi.signed": "BOOTX64.EFI",
    "usr/lib/shim/mmx64.efi.signed": "MMX64.EFI",
    "usr/lib/grub/x86_64-efi-signed/grubx64.efi.signed": "GRUBX64.EFI",
}
"""What starts stick and disk, as Debian signed it, and what a firmware and shim call it."""
SETTLED: Final = "".join(
    f"grub-efi-amd64 grub2/{name} boolean {value}\\n"
    for name, value in (("force_efi_extra_removable", "true"), ("update_nvram", "false"))
)
"""A later GRUB puts itself where a firmware looks on any disk, and leaves the firmware's own list alone."""
NETWORK: Final = "[Match]\nType=ether\nName=en*\n\n[Network]\nDHCP=yes\n"
SCRIPT: Final = """
set -e
systemctl enable systemd-networkd systemd-resolved systemd-timesyncd
systemctl disable systemd-networkd-wait-online
ln -sf /usr/share/zoneinfo/Asia/Shanghai /etc/localtime
echo Asia/Shanghai > /etc/timezone
mkdir -p /boot/grub /boot/efi
update-initramfs -u -k all
find /var/log -type f -delete
"""
"""Nothing waits for a network: programs are up before it. The clock shows the time of the halls. What starts with the
kernel is packed anew: only where the day is said does it have the same bytes twice."""
GONE: Final = (
    "complete", "etc/apt/apt.conf.d/90host", "etc/hostname", "var/lib/dbus/machine-id",
    "var/lib/systemd/random-seed", "var/cache/debconf/config.dat-old", "var/cache/debconf/templates.dat-old",
    "var/cache/ldconfig/aux-cache", "var/lib/dpkg/status-old", "etc/passwd-", "etc/group-", "etc/shadow-",
    "etc/gshadow-", "var/cache/apt/pkgcache.bin", "var/cache/apt/srcpkgcache.bin",
)  # fmt: skip
EMPTIED: Final = ("var/lib/apt/lists", "tmp", "media")
PACK: Final = (
    "tar", "--create", "--use-compress-program=zstd -T1 -10", "--sort=name", "--numeric-owner", "--xattrs",
    "--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime", "--one-file-system", "--clamp-mtime",
    f"--exclude=.{PLACE}", "--exclude=./proc/*", "--exclude=./sys/*", "--exclude=./dev/*", "--exclude=./run/*",
)  # fmt: skip


def installed(release: Release, cache: Path, work: Path, ours: Path) -> Tree:
    """A tree with the base system, at Debian's newest, which knows `ours` beside Debian's mirror."""
    archives = cache / "debian" / f"{release.codename}-archives"
    archives.mkdir(parents=True, exist_ok=True)
    shown = [(archives, "/var/cache/apt/archives"), (work, PLACE), (ours, repository.PLACE)]
    tree = trees.copied(release, cache, "stick-base", shown)
    repository.use(tree, repository.PLACE, debian=True)
    tree.run("apt-get", "dist-upgrade", "--yes", "--quiet=2", "--no-install-recommends")
    tree.run("sh", "-c", f"printf '{SETTLED}' | debconf-set-selections")
    tree.install(*PACKAGES)
    _look_up_names_again(tree)
    return tree


def _look_up_names_again(tree: Tree) -> None:
    """As this machine does: systemd-resolved put a link there to what it only writes where it runs."""
    place = tree.root / "etc/resolv.conf"
    place.unlink(missing_ok=True)
    shutil.copy("/etc/resolv.conf", place)


def kept_packages(tree: Tree) -> list[str]:
    """Every package of Debian in the tree, as apt names one version of it."""
    said = tree.run("dpkg-query", "--show", "--showformat", "${Package}:${Architecture}=${Version}\n").stdout
    return said.split()


def packed(tree: Tree, keyring_package: str, epoch: int, place: str) -> None:
    """The tree without anything of this machine, as one file; it is no tree to work in afterwards."""
    alone = Tree(tree.root, tree.release, tree.shown[1:2])  # what else it was shown is none of it
    alone.run("dpkg", "--install", f"{PLACE}/{keyring_package}", alone=True)
    network = tree.root / "etc/systemd/network/80-hall.network"
    network.write_text(NETWORK, encoding="utf-8")
    alone.run("sh", "-c", SCRIPT, alone=True, environment={"SOURCE_DATE_EPOCH": str(epoch)})
    filled = Stage(tree.root)
    for one in (*GONE, "etc/resolv.conf", "etc/apt/sources.list.d/labourhall.list"):
        filled.remove(one)
    for folder in EMPTIED:
        for path in (tree.root / folder).iterdir():
            filled.remove(f"{folder}/{path.name}")
    (tree.root / "etc/machine-id").write_text("", encoding="utf-8")
    (tree.root / "etc/apt/sources.list").write_text("", encoding="utf-8")
    (tree.root / "etc/resolv.conf").symlink_to("../run/systemd/resolve/stub-resolv.conf")
    alone.run(*PACK, f"--mtime=@{epoch}", f"--file={PLACE}/{place}", "--directory=/", ".", alone=True)
