"""The files of the proof of play: one a day, each a run of the chain. Where the chain goes on, and what may go.

A day whose clock went back has a second file (`2026-11-22-2.jsonl`): no line is ever put between others. `seals.jsonl`
keeps the last hash of each file that was ended, for good; `delivered.json` says up to where the city has all.
"""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from labourhall.contract import proof_chain
from labourhall.contract.proof_chain import Head, Link
from labourhall.program.whole_file import write_whole

SEALS: Final = "seals.jsonl"
DELIVERED: Final = "delivered.json"
_DAY_FILE: Final = re.compile(r"(\d{4}-\d{2}-\d{2})(?:-(\d{1,4}))?\.jsonl")
_PIECE: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class ProofFile:
    """One file, and the place of its first line; None where it has none of a chain (it is older than chains)."""

    path: Path
    day: str
    first: Link | None

    @property
    def place(self) -> tuple[tuple[int, int], str]:
        """Where it stands among the others."""
        return (self.first.head.place if self.first is not None else (0, 0)), self.path.name


@dataclass(frozen=True, slots=True)
class Batch:
    """Lines of one chain that follow one another on the disk, and the place of the first."""

    lines: tuple[str, ...]
    first: Link


def is_day_file(name: str) -> bool:
    """Whether a file of this name holds lines of a day."""
    return _DAY_FILE.fullmatch(name) is not None


def files(folder: Path) -> list[ProofFile]:
    """All of them in the order of their lines; none where there is no folder. Raises OSError."""
    if not folder.is_dir():
        return []
    found = ((path, _DAY_FILE.fullmatch(path.name)) for path in folder.iterdir())
    kept = [ProofFile(path, match[1], _first(path)) for path, match in found if match is not None]
    return sorted(kept, key=lambda one: one.place)


def of_day(folder: Path, day: date) -> list[Path]:
    """The files of one day in the order of their lines."""
    return [one.path for one in files(folder) if one.day == day.isoformat()]


def lines(path: Path) -> Iterator[str]:
    """The whole lines of a file, without their ends. Raises OSError."""
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n"):
                yield line[:-1].decode("utf-8", errors="replace")


def head(folder: Path) -> Head | None:
    """Where the chain goes on: after the last line there is, else after the last seal. Raises OSError."""
    for one in reversed(files(folder)):
        if one.first is None:
            continue
        last = _last(one.path)
        if last is not None:
            return last.head
    return next(reversed(seals(folder)), None)


def seals(folder: Path) -> list[Head]:
    """The last lines of the files that were ended, the earliest first. Raises OSError."""
    path = folder / SEALS
    if not path.exists():
        return []
    return [found for line in lines(path) if (found := _read_head(line)) is not None]


def is_sealed(one: ProofFile) -> bool:
    """Whether its last hash is kept, or it has none. Raises OSError."""
    last = _last(one.path)
    return last is None or last.head in seals(one.path.parent)


def seal_line(path: Path) -> str | None:
    """The seal of a file, as a line; None where it holds no chain. Raises OSError."""
    last = _last(path)
    return None if last is None else json.dumps({"file": path.name, **asdict(last.head)})


def delivered(folder: Path) -> Head | None:
    """Up to where the city has all; None where it never said. Raises OSError."""
    path = folder / DELIVERED
    return _read_head(path.read_text(encoding="utf-8")) if path.exists() else None


def note_delivered(folder: Path, mark: Head) -> None:
    """Keep up to where the city has all. Raises OSError."""
    write_whole(folder / DELIVERED, json.dumps(asdict(mark)).encode())


def is_delivered(one: ProofFile, mark: Head | None) -> bool:
    """Whether the city has all of it, or nobody could ever take it. Raises OSError."""
    if one.first is None:
        return True
    last = _last(one.path)
    return mark is not None and last is not None and last.head.place <= mark.place


def after(folder: Path, mark: Head | None, most_lines: int, most_bytes: int) -> Batch | None:
    """The first lines after `mark`, as far as they follow one another; None where there are none. Raises OSError."""
    place = (0, 0) if mark is None else mark.place
    kept = [(one.path, one.first) for one in files(folder) if one.first is not None]
    for index, (path, _) in enumerate(kept):
        if index + 1 < len(kept) and kept[index + 1][1].head_before.place <= place:
            continue  # all of it lies before
        batch = _from(path, place, most_lines, most_bytes)
        if batch is not None:
            return batch
    return None


def has_otherwise(folder: Path, told: Head) -> bool:
    """Whether the chain ends before that line, or has another there. Raises OSError.

    Of what went with its day nothing is known.
    """
    batch = after(folder, Head(told.chain, told.n - 1), 1, proof_chain.LONGEST)
    if batch is None or batch.first.chain != told.chain:
        return True
    return batch.first.n == told.n and batch.first.head != told


def last_of(folder: Path, chain: str) -> Head:
    """The last line of a chain that is there. Raises OSError."""
    ends = [_last(one.path) for one in files(folder) if one.first is not None and one.first.chain == chain]
    return max((end.head for end in ends if end is not None), key=lambda head: head.place, default=Head(chain))


def mend(path: Path) -> bool:
    """End a file whose last line was torn by a power cut; whether half a line was cut off. Raises OSError.

    What was written whole but for its end stays; half a line was never said to anybody.
    """
    with path.open("r+b") as file:
        start = _start_of_last(file)
        file.seek(start)
        torn = file.read()
        if not torn:
            return False
        try:
            json.loads(torn)
        except ValueError:
            file.truncate(start)
            return True
        file.write(b"\n")
    return False


def _from(path: Path, place: tuple[int, int], most_lines: int, most_bytes: int) -> Batch | None:
    first: Link | None = None
    found: list[str] = []
    size, head = 0, Head("")
    for line in lines(path):
        link = proof_chain.read(line)
        if link is None or link.head.place <= place:
            continue
        size += len(line.encode()) + 1
        if first is not None and (link.head_before != head or len(found) == most_lines or size > most_bytes):
            break
        first, head = first or link, link.head
        found.append(line)
    return None if first is None else Batch(tuple(found), first)


def _first(path: Path) -> Link | None:
    """The place of the first line of a chain in a file; of a file without one nothing is known."""
    return next((link for line in lines(path) if (link := proof_chain.read(line)) is not None), None)


def _last(path: Path) -> Link | None:
    """The place of the last line of a chain in a file."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        for back in (2 * proof_chain.LONGEST, size):
            file.seek(max(0, size - back))
            found = file.read().decode("utf-8", errors="replace").split("\n")[:-1]
            for line in reversed(found):
                if (link := proof_chain.read(line)) is not None:
                    return link
    return None


def _start_of_last(file: BinaryIO) -> int:
    """Where what follows the last line's end begins: the end of a file that is whole."""
    end = file.seek(0, os.SEEK_END)
    while end > 0:
        start = max(0, end - _PIECE)
        file.seek(start)
        place = file.read(end - start).rfind(b"\n")
        if place >= 0:
            return start + place + 1
        end = start
    return 0


def _read_head(line: str) -> Head | None:
    try:
        found = json.loads(line)
        return Head(str(found["chain"]), int(found["n"]), str(found["hash"]))
    except (ValueError, KeyError, TypeError):
        return None
