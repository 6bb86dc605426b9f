"""The power goes, or the disk is full, at one certain moment: the n-th time that something goes to the disk."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest

from labourhall.program.whole_file import write_whole

FULL: Final = OSError(errno.ENOSPC, "No space left on device")


class PowerCut(BaseException):
    """Nothing that comes after it happens."""


@contextmanager
def at(moment: int, what: BaseException, *modules: ModuleType) -> Iterator[list[str]]:
    """What these modules write goes wrong the `moment`-th time, half of it on the disk; gives the names written."""
    written: list[str] = []

    def write(path: Path, content: bytes, private: bool = False) -> None:
        written.append(path.name)
        if len(written) == moment:
            path.with_name(path.name + ".part").write_bytes(content[: len(content) // 2])
            raise what
        write_whole(path, content, private)

    with pytest.MonkeyPatch.context() as patch:
        for module in modules:
            patch.setattr(module, "write_whole", write)
        yield written


def same(one: Path, other: Path) -> bool:
    """Whether two trees hold the same files, but for what a cut left half written beside them."""
    return _files(one) == _files(other)


def _files(root: Path) -> dict[str, Any]:
    found = (path for path in root.rglob("*") if path.is_file() and not path.name.endswith(".part"))
    return {str(path.relative_to(root)): path.read_bytes() for path in found}
