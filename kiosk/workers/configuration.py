"""What the hall wants of its machines, as the city last said it; kept in a file for a start without the line."""

import logging
from datetime import date
from pathlib import Path
from typing import Final

from labourhall.contract import wire
from labourhall.contract.device_calls import HallConfiguration
from labourhall.contract.refusals import Malformed
from labourhall.contract.unread import Unread
from labourhall.program.whole_file import write_whole

log = logging.getLogger(__name__)

NOTHING_YET: Final = HallConfiguration(
    hall="", hall_name="", districts=(), rules="", enquiry_phone="", insurance_window=""
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

    def officer(self, identification_code: str, today: date) -> str:
        """The name of the officer whose card this is, "" for every other card and for one whose time is over."""
        for card in self._now.staff_cards:
            if card.identification_code == identification_code and today <= card.valid_until:
                return card.name
        return ""

    def take(self, configuration: HallConfiguration) -> None:
        """The city said this now: use it, and keep it for the next start."""
        if configuration == self._now:
            return
        self._now = configuration
        try:  # it says whose cards are the staff's
            write_whole(self._path, wire.encode(configuration), private=True)
        except OSError as error:
            log.warning("the hall's configuration could not be kept: %s", error.strerror)

    def _read(self) -> HallConfiguration:
        try:
            configuration, lost = wire.read_answer(self._path.read_bytes(), HallConfiguration)
        except FileNotFoundError:
            return NOTHING_YET
        except (OSError, Malformed) as error:
            log.warning("the hall's configuration as kept cannot be read: %s", error)
            return NOTHING_YET
        Unread().note("kept configuration", lost)
        return configuration
