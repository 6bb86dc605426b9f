"""Does what the pure course asks for, each job in a thread of its own, and posts what came of it.

A job that hangs in a driver or on a dead line holds up no other: its answer comes late, to a question that is over,
and changes nothing (`first_start.course`).
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from setup import kept
from setup.device_key import MACHINE_ID
from setup.first_start.progress import SetupStep
from setup.first_start.vocabulary import AskAgain, AskCity, Effect, Event, Fill, Try
from setup.hands import city, devices, filling
from setup.hands.devices import DeviceWishes
from setup.stick import facts
from setup.stick.reading import HallStick

CLOSE_SECONDS: Final = 2.0


@dataclass(frozen=True, slots=True)
class Tools:
    """What hands work with. `hall` is the stick's copy, `own` the folder that is written into."""

    stick: HallStick
    hall: Path
    own: Path
    wishes: DeviceWishes
    clip: Path | None
    page: Callable[[SetupStep], bytes]
    """A page to print, drawn where Qt may draw: called in the thread that calls `take`."""
    line: city.Line
    machine_id: Path = MACHINE_ID


class Hands:
    """`post` is called from any thread with what came of a job."""

    def __init__(self, tools: Tools, post: Callable[[Event], None]) -> None:
        self._tools = tools
        self._post = post
        self._threads: list[threading.Thread] = []
        self._trial = 0
        self._closed = threading.Event()

    def close(self) -> None:
        """Let go; who hangs in a driver is left behind."""
        self._closed.set()
        for thread in self._threads:
            thread.join(CLOSE_SECONDS)

    def take(self, effect: Effect) -> None:
        """Begin what is asked for."""
        tools = self._tools
        match effect:
            case AskCity():
                secrets = tools.own / kept.SECRETS
                self._begin(
                    lambda: city.asked(
                        tools.stick, tools.line, secrets, effect.progress, effect.replaces, tools.machine_id
                    )
                )
            case AskAgain():
                self._begin(lambda: city.asked_again(tools.line, effect.waiting))
            case Fill():
                self._begin(lambda: filling.fill(tools.hall / facts.SNAPSHOT, tools.own / kept.COPY))
            case Try():
                self._try(effect.step)
            case _:
                pass

    def _try(self, step: SetupStep) -> None:
        self._trial += 1
        mine, tools = self._trial, self._tools
        match step:
            case SetupStep.READER:
                self._thread(lambda: devices.try_reader(tools.wishes, self._tell, lambda: self._is_over(mine)))
            case SetupStep.PRINTER | SetupStep.LABEL:
                pdf = tools.page(step)
                self._begin(lambda: devices.try_printer(tools.wishes, pdf, step))
            case SetupStep.SOUND:
                self._begin(lambda: devices.try_sound(tools.wishes.voice_player, tools.clip))
            case _:
                pass

    def _is_over(self, trial: int) -> bool:
        return self._closed.is_set() or trial != self._trial

    def _begin(self, job: Callable[[], Event]) -> None:
        self._thread(lambda: self._tell(job()))

    def _thread(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="first start", daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        thread.start()

    def _tell(self, event: Event) -> None:
        if not self._closed.is_set():
            self._post(event)
