"""How bright a board is: its controller's to set, for dimming by colour would lose the darker ones. No driver yet."""

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from display.settings import NO_CONTROLLER, Settings

PERCENT: Final = range(1, 101)
"""What a controller takes: a board that shall be dark shows black."""


class Controller(Protocol):
    """What sets a board's brightness: a driver of one make of controllers. Its calls may wait: never in a frame."""

    def level(self) -> int | None:
        """How bright the board is now, in percent; None where the controller does not answer."""
        ...

    def set_level(self, percent: int) -> bool:
        """Have the board be so bright; whether the controller took it."""
        ...


DRIVERS: Final[Mapping[str, Callable[[Settings], Controller]]] = {}
"""By the names that the setting `brightness` knows. None is written yet."""


def controller(
    settings: Settings, drivers: Mapping[str, Callable[[Settings], Controller]] = DRIVERS
) -> Controller | None:
    """The board's controller; None: 未连接, somebody sets it at the controller itself."""
    if settings.brightness == NO_CONTROLLER:
        return None
    return drivers[settings.brightness](settings)
