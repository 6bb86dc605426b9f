"""Run inside a tree by the runtime's Python: loads every module of what is installed, names those that fail.

And those whose dataclasses were compiled anew, though the package brings what they compile to.
"""

import importlib
import importlib.util
import json
import pkgutil
import sys
import traceback
from types import FrameType

ROOMS = ("labourhall", "cardreader", "kiosk", "display", "backend", "setup", "upgrade", "assets")
MAKING = ("dataclasses", "labourhall.program.kept_code")


def heard_compiling(modules: set[str]) -> None:
    """From now on note the module of ours for whose dataclasses anything is compiled."""

    def heard(event: str, _: object) -> None:
        frame: FrameType | None = sys._getframe(1) if event == "compile" else None
        if _name(frame) not in MAKING:
            return
        while frame is not None and _name(frame) in MAKING:
            frame = frame.f_back
        name = _name(frame)
        if name.partition(".")[0] in ROOMS:
            modules.add(name)

    sys.addaudithook(heard)


def _name(frame: FrameType | None) -> str:
    return "" if frame is None else str(frame.f_globals.get("__name__"))


def loaded(room: str) -> dict[str, str]:
    """By module of a room what kept it from loading; empty text for one that loads."""
    found: dict[str, str] = {}
    try:
        package = importlib.import_module(room)
    except ModuleNotFoundError:
        return found
    for module in pkgutil.walk_packages(package.__path__, f"{room}.", onerror=lambda name: None):
        try:
            importlib.import_module(module.name)
            found[module.name] = ""
        except Exception:
            found[module.name] = traceback.format_exc(limit=-1)
    return found


def main() -> int:
    """Prints as JSON how many loaded and what failed; exit 1 if any did."""
    compiled: set[str] = set()
    if importlib.util.find_spec("labourhall"):  # hall-card alone has nothing of it
        importlib.import_module("labourhall.program.kept_code")
        heard_compiling(compiled)
    every = {name: trouble for room in ROOMS for name, trouble in loaded(room).items()}
    failed = {name: why for name, why in every.items() if why}
    print(json.dumps({"loaded": len(every), "failed": failed, "compiled": sorted(compiled)}))
    return 1 if failed or compiled else 0


if __name__ == "__main__":
    sys.exit(main())
