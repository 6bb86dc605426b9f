"""What may be asked of a running board at its control socket, and the answers. Only its own machine can ask.

Nothing of it keeps a frame waiting: what has to be drawn is drawn by the thread that asks.
"""

import base64
from collections.abc import Callable
from typing import Any, Final, Protocol
from urllib.parse import quote

from display.commissioning.offering import NotOffered
from display.errands import Errands, NoAnswer
from display.faults import Faults
from display.glass import Glass
from display.instead import Scene
from display.life import Life
from display.patterns import Pattern
from display.picture import Picture
from labourhall.program.door import Message

STATUS: Final = "status"
SCREENSHOT: Final = "screenshot"
BLANK: Final = "blank"
UNBLANK: Final = "unblank"
RELOAD: Final = "reload"
PATTERN: Final = "pattern"
COMMISSION: Final = "commission"
RENEW: Final = "renew"
REFUSED: Final = "refused"
"""What an answer bears where nothing was done: why."""
NO_ANSWER: Final = "no-answer"
UNKNOWN: Final = "unknown"


def door_name(board: str) -> str:
    """The name of a board's control socket in its data folder."""
    return f"control-{quote(board, safe='')}.sock"


class Phone(Protocol):
    """Commissioning from a phone: `commissioning.offering.Offering`."""

    def begin(self) -> str | NotOffered:
        """Offer it anew; the address to type."""
        ...

    def end(self) -> None:
        """Answer nobody any more."""
        ...


class Steering:
    """Answers at the door. `draw` makes a PNG of a picture in whatever thread calls; `reload` asks the city anew.

    `renew` ends the program, to be started anew; it is called by the thread that paints, between two pages.
    """

    def __init__(
        self,
        board: str,
        glass: Glass,
        errands: Errands,
        faults: Faults,
        life: Callable[[], Life],
        draw: Callable[[Picture], bytes],
        reload: Callable[[], object],
        phone: Phone,
        renew: Callable[[], object],
    ) -> None:
        self._board = board
        self._glass = glass
        self._errands = errands
        self._faults = faults
        self._life = life
        self._draw = draw
        self._reload = reload
        self._phone = phone
        self._renew = renew

    def answer(self, question: Message) -> Message:
        """Do what is asked; {"refused": why} where that cannot be."""
        try:
            return self._done(question)
        except NoAnswer:
            return {REFUSED: NO_ANSWER}

    def _done(self, question: Message) -> dict[str, Any]:
        glass, ask = self._glass, self._errands.ask
        match question.get("do"):
            case "status":
                return self._status()
            case "screenshot":
                picture = ask(lambda: glass.painted)
                return {"png": base64.b64encode(self._draw(picture)).decode()}
            case "blank":
                ask(lambda: glass.stand_instead(Scene(None)))
            case "unblank":
                ask(glass.show_pages)
            case "reload":
                self._reload()
            case "renew":
                ask(lambda: glass.after_page(self._renew))
            case "pattern":
                wanted = question.get("name")
                if wanted not in tuple(Pattern):
                    return {REFUSED: UNKNOWN}
                ask(lambda: glass.stand_instead(Scene(Pattern(wanted))))
            case "commission":
                return self._commission(question.get("off") is True)
            case _:
                return {REFUSED: UNKNOWN}
        return {"done": question["do"]}

    def _commission(self, is_off: bool) -> dict[str, Any]:
        """The address that a phone is to open; or why there is none, in the words' ids."""
        if is_off:
            self._phone.end()
            return {"done": COMMISSION}
        found = self._phone.begin()
        if isinstance(found, NotOffered):
            return {REFUSED: found.why, "names": list(found.names)}
        return {"done": COMMISSION, "address": found}

    def _status(self) -> dict[str, Any]:
        found = self._errands.ask(lambda: self._glass.status)
        return {
            "board": self._board,
            "playlist": found.playlist,
            "page": found.page,
            "kind": found.kind,
            "frame": found.frame,
            "read_back": found.sight.value,
            "instead": found.instead,
            "life": self._life().value,
            "faults": list(self._faults.codes),
        }
