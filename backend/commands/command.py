"""A command of `hall-backend`: its name, what it is for, its options and what it does."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass

from backend.commands.invocation import Invocation
from labourhall.program.control import Exit


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `add_options` gives a parser all options that it takes; `run` raises Stopped or RulesError."""

    name: str
    help: str
    add_options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Invocation], Exit]
