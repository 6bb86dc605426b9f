"""Keeps what each room compiles at each start (`labourhall/program/kept_code.py`): all its modules are loaded once.

`python -m scripts.kept_code [--into FOLDER] ROOM...`: where each room, or another copy of it, lies in the folder. Qt's
binding, shiboken6, is one of them.
"""

import argparse
import importlib
import pkgutil
import sys
from collections import defaultdict
from pathlib import Path
from types import CodeType

from display.walls import binding
from display.walls.binding import BINDING
from labourhall.program.kept_code import Source, compiled, place, use, written
from labourhall.program.whole_file import write_whole


def gathered(rooms: list[str]) -> dict[str, set[Source]]:
    """By room, and the binding, each source that loading all its modules compiles."""
    found: dict[str, set[Source]] = defaultdict(set)

    def code(room: str, source: Source) -> CodeType:
        found[room].add(source)
        return compiled(source)

    use(code)
    binding.load(code)
    for room in (one for one in rooms if one != BINDING):
        package = importlib.import_module(room)
        for module in pkgutil.walk_packages(package.__path__, f"{room}."):
            importlib.import_module(module.name)
    return {room: found[room] for room in rooms}


def main() -> int:
    """Write one file a room, where anything of it is compiled at all."""
    parser = argparse.ArgumentParser(prog="python -m scripts.kept_code", allow_abbrev=False)
    parser.add_argument("--into", type=Path, default=Path())
    parser.add_argument("rooms", nargs="+")
    asked = parser.parse_args()
    for room, sources in gathered(asked.rooms).items():
        if sources:
            path = place(asked.into / room)
            path.parent.mkdir(exist_ok=True)
            write_whole(path, written(sources))
    return 0


if __name__ == "__main__":
    sys.exit(main())
