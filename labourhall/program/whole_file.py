"""A file that is there whole or not at all: written beside its place, brought to the disk, then renamed."""

import os
from pathlib import Path


def write_whole(path: Path, content: bytes, private: bool = False) -> None:
    """Put `content` in place of whatever `path` held. Raises OSError, and leaves then what was there.

    `private`: for the program's own user alone, from the first byte on.
    """
    beside = path.with_name(path.name + ".part")
    beside.unlink(missing_ok=True)
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(beside, flags, 0o600 if private else 0o666), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
