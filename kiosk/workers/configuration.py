"""What the hall wants of its machines, as the city last said it; kept in a file for a start without the line."""

import logging
from pathlib import Path
from typing import Final

from labourhall.contract import wire
from labourhall.contract.device_calls import HallConfiguration
from labourhall.contract.refusals import Malformed

log = logging.getLogger(__name__)

NOTHING_YET: Final = HallConfiguration(
    hall="", hall_name="", districts=(), wish_trades=(), rules="", enquiry_phone="", insurance_window=""
)


class Configuration:
    """`now` is the latest that is known; any thread may read it. A file that cannot be used is as good as none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._now = self._read()

    @property
    def now(self) -> HallConfiguration:
        """What the hall wants, `NOTHING_YET` before the city was ever reached."""
        return self._now

    def take(self, configuration: HallConfiguration) -> None:
        """The city said this now: use it, and keep it for the next start."""
        if configuration == self._now:
            return
        self._now = configuration
        partly = self._path.with_suffix(".part")
        try:
            partly.write_bytes(wire.encode(configuration))
            partly.replace(self._path)
        except OSError as error:
            log.warning("the hall's configuration could not be kept: %s", error.strerror)

    def _read(self) -> HallConfiguration:
        try:
            return wire.decode(self._path.read_bytes(), HallConfiguration)
        except FileNotFoundError:
            return NOTHING_YET
        except (OSError, Malformed) as error:
            log.warning("the hall's configuration as kept cannot be read: %s", error)
            return NOTHING_YET
