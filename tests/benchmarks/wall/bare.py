"""`python bare.py NOTES`: a precise timer of the same Qt at absolute deadlines of 1/60 s, and nothing else.

What the machine lets nobody do better. Ended by SIGTERM it writes when it was called.
"""

import json
import signal
import sys
import time
from array import array
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer

NS = 1_000_000_000
RATE = 60


def main(path: Path) -> int:
    application = QCoreApplication(sys.argv[:1])
    moments, timer, begun = array("q"), QTimer(), time.monotonic_ns()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)

    def tick() -> None:
        now = time.monotonic_ns()
        moments.append(now)
        due = begun + ((now - begun) * RATE // NS + 1) * NS // RATE
        timer.start(max(0, -(-(due - time.monotonic_ns()) // 1_000_000)))

    timer.timeout.connect(tick)
    signal.signal(signal.SIGTERM, lambda *_: application.quit())
    timer.start(0)
    application.exec()
    path.write_text(json.dumps({"painted": list(moments)}), encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
