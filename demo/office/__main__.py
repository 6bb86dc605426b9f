"""`python -m demo.office --door SOCKET` and the options of `hall-editor`: the same editor, with a hand at its keys."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer

from demo.office.hand import Hand
from demo.stage.door import Door
from display.editor.window import __main__ as editor
from display.editor.window import app
from display.editor.window.window import EditorWindow

LOOK_MS = 20


def main(argv: Sequence[str] | None = None) -> int:
    """Run the editor; the door opens when its window is there. Gives the editor's exit code."""
    parser = argparse.ArgumentParser(prog="python -m demo.office", description=__doc__, allow_abbrev=False)
    parser.add_argument("--door", type=Path, required=True, help="unix socket for hand and eye")
    found, rest = parser.parse_known_args(argv)
    application = app.qt()
    looking = QTimer()
    looking.setInterval(LOOK_MS)

    def look() -> None:
        window = next((one for one in application.topLevelWidgets() if isinstance(one, EditorWindow)), None)
        if window is not None and window.isActiveWindow():
            looking.stop()
            Door(found.door, Hand(window).carry_out, window)

    looking.timeout.connect(look)
    looking.start()
    return editor.main(rest)


if __name__ == "__main__":
    sys.exit(main())
