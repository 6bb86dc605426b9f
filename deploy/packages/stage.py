"""The folder that becomes a package: files put into it, brought to one owner, mode and time, and counted."""

import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

EXECUTABLE: Final = ("usr/bin/", "usr/lib/labourhall/", "opt/labourhall/bin/")
SCRIPTS: Final = frozenset({"DEBIAN/postinst", "DEBIAN/prerm", "DEBIAN/postrm"})


@dataclass(frozen=True, slots=True)
class Stage:
    """One package's folder."""

    root: Path

    def put(self, place: str, content: str | bytes) -> None:
        """A file with this content."""
        path = self._made(place)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    def copy(self, source: Path, place: str) -> None:
        """A file as it is elsewhere."""
        shutil.copyfile(source, self._made(place))

    def link(self, place: str, target: str) -> None:
        """A symbolic link."""
        self._made(place).symlink_to(target)

    def remove(self, place: str) -> None:
        """Take a file or folder away, if it is there."""
        path = self.root / place
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

    def files(self) -> list[str]:
        """Every file and link by its place, in order."""
        every = (path for path in self.root.rglob("*") if path.is_symlink() or path.is_file())
        return sorted(path.relative_to(self.root).as_posix() for path in every)

    def digest(self, below: str) -> str:
        """Twelve digits that name what lies below a folder."""
        whole = hashlib.sha256()
        for place in self.files():
            if place.startswith(below):
                path = self.root / place
                content = os.readlink(path).encode() if path.is_symlink() else path.read_bytes()
                whole.update(f"{place}\0{hashlib.sha256(content).hexdigest()}\n".encode())
        return whole.hexdigest()[:12]

    def size(self) -> int:
        """KiB on the disk, as Debian counts: each file rounded up, one for each folder or link."""
        every = list(self.root.rglob("*"))
        return sum(-(-path.stat().st_size // 1024) if _is_plain(path) else 1 for path in every)

    def sums(self) -> str:
        """The package's md5sums, by which dpkg --verify looks."""
        lines = (
            f"{hashlib.md5((self.root / place).read_bytes(), usedforsecurity=False).hexdigest()}  {place}\n"
            for place in self.files()
            if not place.startswith("DEBIAN/") and not (self.root / place).is_symlink()
        )
        return "".join(lines)

    def settle(self, epoch: int) -> None:
        """One mode and one time for all, so that the same contents are the same package."""
        for path in sorted(self.root.rglob("*"), reverse=True):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or self._runs(path) else 0o644)
            os.utime(path, (epoch, epoch), follow_symlinks=False)
        self.root.chmod(0o755)
        os.utime(self.root, (epoch, epoch))

    def _runs(self, path: Path) -> bool:
        place = path.relative_to(self.root).as_posix()
        return place.startswith(EXECUTABLE) or place in SCRIPTS

    def _made(self, place: str) -> Path:
        path = self.root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        return path


def emptied(root: Path) -> Stage:
    """A stage with nothing on it."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    return Stage(root)


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
