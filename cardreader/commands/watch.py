"""`hall-card watch`: tells what happens at the readers, until Ctrl-C or until nobody listens any more."""

import argparse
import json
import queue
from typing import Any

from cardreader.commands.at_the_card import add_reader_option
from cardreader.event_wording import event_document, event_line
from cardreader.reader_choice import ReaderChoice
from cardreader.watcher import ReaderEvent, Watcher


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Declare the command."""
    command = commands.add_parser("watch", help="tell what happens at the readers until Ctrl-C")
    command.add_argument("--json", action="store_true", help="print one JSON object a line")
    add_reader_option(command)
    command.set_defaults(run=_watch)


def _watch(chosen: argparse.Namespace, chinese: bool) -> int:
    events: queue.Queue[ReaderEvent] = queue.Queue()
    watcher = Watcher(events.put, choice=ReaderChoice(chosen.reader))
    watcher.start()
    try:
        while True:
            event = events.get()
            line = json.dumps(event_document(event)) if chosen.json else event_line(event, chinese)
            print(line, flush=True)
    except KeyboardInterrupt:
        return 0
    finally:
        watcher.stop()
