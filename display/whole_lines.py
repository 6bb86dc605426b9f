"""Adds whole lines to a file of lines: a full disk or a power cut may cost a line, never the next one."""

import errno
import os
from pathlib import Path


def append(path: Path, data: bytes) -> None:
    """Add `data`, which ends its last line; half a line that stands there already is ended first. Raises OSError."""
    with path.open("a+b", buffering=0) as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(0, end - 1))
        torn = end > 0 and file.read(1) != b"\n"
        wanted = (b"\n" if torn else b"") + data
        try:
            if file.write(wanted) < len(wanted):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError:
            file.truncate(end)
            raise
