"""`hall-card images`: the card images that ship with the product, by the names that `--image` and `simulate` take."""

import argparse
import json
from typing import Any

from cardreader.simulator.library import FOLDER, names


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Declare the command."""
    commands.add_parser("images", help="the card images that ship with the product").set_defaults(run=_images)


def _images(_chosen: argparse.Namespace, _chinese: bool) -> int:
    for name in names():
        note = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))["note"]
        print(f"{name:<24} {note}")
    return 0
