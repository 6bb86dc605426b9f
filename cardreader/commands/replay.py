"""`hall-card replay`: reads cards out of a file of recorded exchanges."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Final

from cardreader.replay.recording import RecordingRefused, load_recording
from cardreader.replay.report import Report, reports

BAD_FILE: Final = 2


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Declare the command."""
    command = commands.add_parser("replay", help="read cards out of recorded exchanges")
    command.add_argument(
        "file", type=Path, metavar="FILE", help="a list of entries as JSON: cardreader/replay/README.md"
    )
    command.add_argument("--json", action="store_true", help="print JSON")
    command.set_defaults(run=_replay)


def _replay(chosen: argparse.Namespace, chinese: bool) -> int:
    try:
        found = reports(load_recording(chosen.file))
    except RecordingRefused as error:
        print(error.sentence(chinese), file=sys.stderr)
        return BAD_FILE
    if chosen.json:
        print(json.dumps([report.document() for report in found], ensure_ascii=False, indent=2))
        return 0
    print("\n\n".join("\n".join(_lines(report)) for report in found))
    return 0


def _lines(report: Report) -> list[str]:
    facts = (report.kind, report.generation, report.card_number, report.region)
    title = report.card or "a card without a name"
    return [
        title if title == report.kind else f"{title}\n  " + ", ".join(fact for fact in facts if fact),
        *(f"  {each}" for each in report.understood),
        *(f"  missing: {each}" for each in report.missing),
    ]
