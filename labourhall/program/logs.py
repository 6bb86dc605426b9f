"""How every program logs: one line a record, to stderr, where systemd's journal takes it. Never a person's data.

Names, numbers of cards and ids, and what was typed are no arguments of any log call in the house; codes and counts are.
"""

import logging
import sys
import time

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class OneLine(logging.Formatter):
    """A record as one line, its time in UTC (RFC 3339); line breaks in it and in a traceback become " | "."""

    converter = staticmethod(time.gmtime)

    def __init__(self) -> None:
        super().__init__(FORMAT, "%Y-%m-%dT%H:%M:%SZ")

    def format(self, record: logging.LogRecord) -> str:
        return " | ".join(super().format(record).splitlines())


def start(level: str = "INFO") -> None:
    """Send everything from `level` on to stderr, and nothing anywhere else."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(True)
