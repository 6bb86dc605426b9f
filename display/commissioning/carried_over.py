"""Who is in, carried over the new start that he asked for: written just before it, taken once just after it.

The file says only a hash. One of another start of the machine, or of an hour that is over, lets nobody in.
"""

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from display.commissioning.access import PhoneAccess
from labourhall.program.whole_file import write_whole

log = logging.getLogger(__name__)

FILE: Final = "commissioning.json"
MOST_SECONDS: Final = 300.0
"""A start takes no longer: whoever comes later lets himself in again."""
_BOOT: Final = Path("/proc/sys/kernel/random/boot_id")


def boot() -> str:
    """Which start of the machine this is (random(4)); monotonic seconds begin with it."""
    return _BOOT.read_text(encoding="ascii").strip()


def write(folder: Path, access: PhoneAccess, now: float, boot: Callable[[], str] = boot) -> None:
    """Carry it over. Where no disk takes it, whoever is in has to let himself in again."""
    told = {"boot": boot(), "at": now, "until": access.until, "holder": access.holder}
    try:
        write_whole(folder / FILE, json.dumps(told).encode(), private=True)
    except OSError as error:
        log.info("who is in is not carried over: %s", error.strerror)


def take(folder: Path, now: float, boot: Callable[[], str] = boot) -> PhoneAccess | None:
    """Who was in before the new start, if anybody; the file is gone then, whatever it said."""
    try:
        content = (folder / FILE).read_bytes()
        (folder / FILE).unlink()
        told = json.loads(content)
        at, until, holder = float(told["at"]), float(told["until"]), str(told["holder"])
        is_of_now = told["boot"] == boot()
    except (OSError, ValueError, TypeError, KeyError):
        return None
    if not is_of_now or not holder or not at <= now < min(until, at + MOST_SECONDS):
        return None
    return PhoneAccess(until, until, "", holder)
