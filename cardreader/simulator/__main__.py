"""The software card's own process: started by `session` in a namespace, says one line when ready, ends with its parent.

python -m cardreader.simulator HOME PORT LOG|- full|network|none
"""

import json
import os
import shutil
import signal
import sys
from pathlib import Path

from cardreader.simulator.control import Control
from cardreader.simulator.journal import Journal
from cardreader.simulator.namespace import NamespaceRefused, Walls, cover_run, raise_loopback
from cardreader.simulator.pcscd import Pcscd, PcscdFailed, write_configuration


def main() -> int:
    """Bring everything up, serve, and leave nothing behind."""
    home, port, log, walls = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], Walls(sys.argv[4])
    # Ctrl-C on the desk reaches the whole terminal; the parent decides when the card's process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        return _run(home, port, None if log == "-" else Path(log), walls)
    except NamespaceRefused as error:
        _say({"namespace_refused": str(error)})
    except (PcscdFailed, OSError) as error:
        _say({"failed": str(error)})
    finally:
        shutil.rmtree(home, ignore_errors=True)
    return 1


def _run(home: Path, port: int, log: Path | None, walls: Walls) -> int:
    write_configuration(home, port)
    pcscd = Pcscd(home, own_socket=walls is not Walls.FULL)
    # Read by libpcsclite at its first call in this process, once and for all.
    os.environ["PCSCLITE_CSOCK_NAME"] = str(pcscd.socket_path)
    if walls is not Walls.NONE:
        raise_loopback()
    if walls is Walls.FULL:
        cover_run(home / "run")
    try:
        with Journal(log) as journal:
            pcscd.start()
            Control(home, port, pcscd, journal).serve(sys.stdin.buffer, lambda: _say({"ready": True}))
    finally:
        pcscd.stop()
    return 0


def _say(words: dict[str, object]) -> None:
    print(json.dumps(words), flush=True)


if __name__ == "__main__":
    sys.exit(main())
