"""Tries reader, printer and sound, each as the kiosk will use it. What is not there is a trouble with its code."""

import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cardreader.failures import CardFailure
from cardreader.pcsc import ReaderState
from cardreader.reader import is_virtual, reader_states
from cardreader.reader_choice import ReaderChoice
from labourhall.printing import cups_socket
from labourhall.printing.print_queue import Ask, PrintQueue
from setup.failures import Failure, Trouble
from setup.first_start.progress import SetupStep
from setup.first_start.vocabulary import Tried

LOOK_SECONDS: Final = 0.3
SOUND_SECONDS: Final = 20.0
TITLE: Final = "first start"


@dataclass(frozen=True, slots=True)
class DeviceWishes:
    """What the layers say of this kiosk's devices (`kiosk/settings.py` has the same keys)."""

    reader: str = ""
    readers_ignored: tuple[str, ...] = ()
    printer: str = ""
    voice_player: tuple[str, ...] = ("aplay", "-q")
    demonstration: bool = False


Look = Callable[[], tuple[ReaderState, ...] | CardFailure]
Post = Callable[[Tried], None]


def try_reader(wishes: DeviceWishes, post: Post, is_over: Callable[[], bool], look: Look = reader_states) -> None:
    """Tell which readers there are, then wait for a card in one of them; ends with the card, or when it is over."""
    said: Tried | None = None
    choice = ReaderChoice(wishes.reader, wishes.readers_ignored)
    while not is_over():
        found = _seen(look(), choice, wishes.demonstration)
        if found != said:
            post(found)
            said = found
        if found.over and found.trouble is None:
            return
        time.sleep(LOOK_SECONDS)


def _seen(states: tuple[ReaderState, ...] | CardFailure, choice: ReaderChoice, virtual: bool) -> Tried:
    if isinstance(states, CardFailure):
        return Tried(SetupStep.READER, trouble=Trouble(Failure.NO_READER, (states.failure.code, states.failure.cause)))
    usable = [one for one in states if choice.takes(one.name) and (virtual or not is_virtual(one.name))]
    if not usable:
        return Tried(SetupStep.READER, trouble=Trouble(Failure.NO_READER, ("C-101", "")))
    held = [one.name for one in usable if one.present]
    if len(held) == 1:
        return Tried(SetupStep.READER, held[0])
    names = " · ".join(one.name for one in usable)
    return Tried(SetupStep.READER, names, over=False)


def try_printer(wishes: DeviceWishes, pdf: bytes, step: SetupStep, ask: Ask = cups_socket.ask) -> Tried:
    """Send the page; whether it comes out is seen by whoever stands there."""
    if not wishes.printer:
        return Tried(step, trouble=Trouble(Failure.NO_PRINTER, ("", "")))
    queue = PrintQueue(wishes.printer, ask, TITLE)
    if (why := queue.trouble()) is not None:
        return Tried(step, trouble=Trouble(Failure.NO_PRINTER, (wishes.printer, why)))
    job = queue.begin()
    if job is None or not queue.send(job, pdf):
        return Tried(step, trouble=Trouble(Failure.NO_PRINTER, (wishes.printer, "no job")))
    return Tried(step, wishes.printer)


def try_sound(player: Sequence[str], clip: Path | None) -> Tried:
    """Play a clip to its end; whether it is heard is for whoever stands there."""
    if not player or clip is None:
        return Tried(SetupStep.SOUND, trouble=Trouble(Failure.NO_SOUND, (player[0] if player else "", "")))
    try:
        ended = subprocess.run(
            [*player, str(clip)], stdin=subprocess.DEVNULL, capture_output=True, timeout=SOUND_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        why = getattr(error, "strerror", None) or "no end"
        return Tried(SetupStep.SOUND, trouble=Trouble(Failure.NO_SOUND, (player[0], str(why))))
    if ended.returncode != 0:
        said = ended.stderr.decode(errors="replace").strip().splitlines()
        return Tried(SetupStep.SOUND, trouble=Trouble(Failure.NO_SOUND, (player[0], said[-1] if said else "")))
    return Tried(SetupStep.SOUND, player[0])
