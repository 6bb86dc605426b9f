"""The stick as one file: a table with one FAT32 part, which a firmware starts from and an office PC reads."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from deploy import tree as trees
from deploy.release import Release
from deploy.stick import fat
from deploy.stick.base import PLACE

TOOLS: Final = ("mtools", "dosfstools", "fdisk")
TABLE: Final = "label: dos\nlabel-id: 0x{identity}\nstart=1MiB, type=c, bootable\n"
"""No GPT: Windows hides an EFI partition, and hall-setup writes its folder from an office PC."""
PARTED: Final = """
set -e
cd {place}
rm -f image
truncate --size={size} image
printf '{table}' | sfdisk --quiet image
mkfs.vfat -F 32 --offset=2048 -s {sectors} --invariant -n LABOURHALL -i {identity} image {blocks} >/dev/null
"""


def made(release: Release, cache: Path, work: Path, sizes: Mapping[str, int], identity: str, epoch: int) -> Path:
    """Put the files below `work`/stick into an image; gives it. Raises ValueError where FAT32 would not take one."""
    if said := fat.objections(sizes):
        raise ValueError("\n".join(said))
    for path in (work / "stick").rglob("*"):
        os.utime(path, (epoch, epoch))
    tree = trees.copied(release, cache, "stick-image", [(work, PLACE)])
    tree.install(*TOOLS)
    size = fat.image_size(sizes)
    script = PARTED.format(
        place=PLACE, size=size, table=TABLE.format(identity=identity).replace("\n", "\\n"), identity=identity,
        sectors=fat.CLUSTER // 512, blocks=size // 1024 - 1024,
    )  # fmt: skip
    tree.run("sh", "-c", script, alone=True)
    clock = {"SOURCE_DATE_EPOCH": str(epoch), "MTOOLSRC": "/dev/null"}
    for folder, names in _folders(sizes).items():
        image = ["-i", f"{PLACE}/image@@1M"]
        if folder:
            tree.run("mmd", *image, f"::/{folder}", alone=True, environment=clock)
        if names:
            files = [f"{PLACE}/stick/{folder}/{name}" for name in names]
            tree.run("mcopy", "-m", *image, *files, f"::/{folder}", alone=True, environment=clock)
    return work / "image"


def _folders(sizes: Mapping[str, int]) -> dict[str, list[str]]:
    """Every folder in order, those above before those below, each with the names of its files in order."""
    found: dict[str, list[str]] = {"": []}
    for place in sorted(sizes):
        *above, name = place.split("/")
        for depth in range(1, len(above) + 1):
            found.setdefault("/".join(above[:depth]), [])
        found["/".join(above)].append(name)
    return dict(sorted(found.items()))
