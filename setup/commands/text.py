"""A first start at a terminal, for machines without a hall's screen: the same pages, lines in place of touches."""

import queue
import select
import sys
import time
from collections.abc import Callable
from typing import Final, TextIO

from setup.conductor import SetupConductor
from setup.first_start.vocabulary import Event, Pressed, Ticked
from setup.screen.page import SetupPage

LOOK_SECONDS: Final = 0.5


def told(page: SetupPage) -> str:
    """A page as lines."""
    lines = ["", " · ".join(one for one in (page.place, page.title) if one), *page.sentences]
    lines += [f"  {caption} {value}".rstrip() for caption, value in page.facts]
    lines += [one for one in (page.figure, page.note) if one]
    lines += [f"  {number}  {choice.word}" for number, choice in enumerate(page.choices, 1)]
    return "\n".join(lines)


def meant(page: SetupPage, line: str) -> tuple[Pressed, ...]:
    """What a typed line presses: a text where one is asked for, else the number of a choice; "" is the first."""
    typed = line.strip()
    if page.keys and typed:
        return (*(Pressed("key", one) for one in typed), Pressed("done"))
    number = int(typed) if typed.isdecimal() else 1 if not typed else 0
    if not 1 <= number <= len(page.choices):
        return ()
    choice = page.choices[number - 1]
    return (Pressed(choice.action, choice.argument),)


class Terminal:
    """Prints what changed, reads what is typed, and takes what comes from the hands, in one thread."""

    def __init__(
        self,
        conductor: SetupConductor,
        page: Callable[[], SetupPage],
        came: "queue.Queue[Event]",
        keys: TextIO = sys.stdin,
    ) -> None:
        self._conductor = conductor
        self._page = page
        self._came = came
        self._keys = keys
        self._over = False
        self._told = ""
        conductor.ended = self._end

    def run(self) -> None:
        """Until all is answered. Raises EOFError where nobody is at the terminal any more."""
        while not self._over:
            self._tell()
            while not self._came.empty():
                self._conductor.take(self._came.get())
            if not self._over and select.select([self._keys], [], [], LOOK_SECONDS)[0]:
                self._typed(self._keys.readline())
            self._conductor.take(Ticked(time.monotonic()))

    def _typed(self, line: str) -> None:
        if not line:
            raise EOFError
        for event in meant(self._page(), line):
            self._conductor.take(event)

    def _tell(self) -> None:
        if (text := told(self._page())) != self._told:
            print(text, flush=True)
            self._told = text

    def _end(self) -> None:
        self._over = True
