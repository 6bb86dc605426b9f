"""`hall-card watch`: tells what happens at the readers, until Ctrl-C."""

import argparse
import threading
from typing import Any

from cardreader.watcher import ReaderEvent, Watcher
from cardreader.wording import event_line


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Declare the command."""
    commands.add_parser("watch", help="tell what happens at the readers until Ctrl-C").set_defaults(run=_watch)


def _watch(_chosen: argparse.Namespace, chinese: bool) -> int:
    def tell(event: ReaderEvent) -> None:
        print(event_line(event, chinese), flush=True)

    watcher = Watcher(tell)
    watcher.start()
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        watcher.stop()
    return 0
