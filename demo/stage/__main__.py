"""`python -m demo.stage --door SOCKET` and the options of `hall-kiosk`: the same kiosk, with finger and eye."""

import kiosk.without_qt  # noqa: F401 — loaded before all that knows Qt

# isort: split
import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from demo.stage.door import Door
from demo.stage.stage import Stage
from kiosk.__main__ import begin
from kiosk.app import Kiosk
from labourhall.program import control


def main(argv: Sequence[str] | None = None, stage: type[Stage] = Stage) -> int:
    """Run the kiosk with a stage beside it; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m demo.stage", description=__doc__, allow_abbrev=False)
    parser.add_argument("--door", type=Path, required=True, help="unix socket for finger and eye")
    control.add_options(parser)
    found = parser.parse_args(argv)

    def joined(kiosk: Kiosk) -> Door:
        beside = stage(kiosk.window, lambda: kiosk.conductor.visit, kiosk.window)
        return Door(found.door, beside.carry_out, kiosk.window)

    return begin(control.arguments(found), joined)


if __name__ == "__main__":
    sys.exit(main())
