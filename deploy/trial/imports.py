"""Run inside a tree by the runtime's Python: loads every module of what is installed, names those that fail."""

import importlib
import json
import pkgutil
import sys
import traceback

ROOMS = ("labourhall", "cardreader", "kiosk", "display", "backend", "setup", "assets")


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
    every = {name: trouble for room in ROOMS for name, trouble in loaded(room).items()}
    print(json.dumps({"loaded": len(every), "failed": {name: why for name, why in every.items() if why}}))
    return 1 if any(every.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
