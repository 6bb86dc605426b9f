"""Running text on an X11 screen: its strips are sent once, and the server puts them a little further with each frame.

A frame of it is then a few requests and no pixels. What little changes on a page, with text that runs or without, comes
the same way; everything else is painted by Qt in the same window.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, Protocol, TypeAlias

from display.folding import Fold, Rect
from display.picture import Placed, Running, Strip
from display.strips.kept import Kept
from display.walls.xcb import Rectangle

ROOM: Final = 16_000_000
"""Bytes of strips that the server keeps: what turns into a page of the largest board (8.3 MB), and what runs."""
MOST_PIXELS: Final = 100_000
"""So much is put so: page marks, a row of most boards. More goes through memory that Qt and the server share."""
PIXEL_BYTES: Final = 4


class Server(Protocol):
    """Keeps pixels and puts them into one window: `walls.x_server.XServer`."""

    def keep(self, width: int, height: int, pixels: bytes) -> int | None: ...

    def room(self, width: int, height: int) -> int | None: ...

    def forget(self, pixmap: int) -> None: ...

    def copy(self, pixmap: int, left: int, target: Rectangle, onto: int | None = None) -> None: ...

    def blacken(self, targets: Sequence[Rectangle], onto: int | None = None) -> None: ...

    def put(self, pixels: bytes, target: Rectangle) -> None: ...

    def send(self) -> None: ...


Piece: TypeAlias = tuple[int, int, int, int]
"""What stands on a runway from `x` on: so many columns of a pixmap, which one, from which of its columns; 0: black.

A plain tuple: they are made anew for each frame.
"""
NO_PIXMAP: Final = 0
"""No pixmap has this number (X protocol 11, resource identifiers)."""


class Sliding:
    """Puts what runs into the window of `server`; `pixels` draws a strip, line by line, four bytes a pixel."""

    def __init__(self, server: Server, pixels: Callable[[Strip], bytes]) -> None:
        self._server = server
        self._pixels = pixels
        self._kept: Kept[int, tuple[Strip, int]] = Kept(ROOM, lambda kept: _bytes(kept[0]), self._forget)
        """By which very strip it is: what is in one would take longer to compare than to put."""
        self._free: tuple[Running, bool] | None = None
        self._shown: tuple[Sequence[Strip], Sequence[int]] = (), ()
        """What was in the window last, and by what numbers the server knows it."""

    def prepare(self, strips: Iterable[Strip]) -> bool:
        """Send the first of these that was not sent yet, so that no frame has to wait for it; whether there was one."""
        missing = next((strip for strip in strips if not self._kept.has(id(strip))), None)
        if missing is not None:
            self._keep(missing)
        return missing is not None

    def show(self, running: Running, folds: Sequence[Fold]) -> bool:
        """Put what runs now over all of its runway, on all pieces of the board; False: it must be painted.

        Every pixel is put once: nothing is black for a moment that is lit before and after.
        """
        if not self.is_free(running):
            return False
        pixmaps = self.pixmaps(running.strips)
        if pixmaps is None:
            return False
        top, height = running.runway
        for fold in folds:
            source, black = fold.source, []
            by, y = fold.left - source.x, fold.top - source.y + top
            for x, width, pixmap, left in cover(running.strips, pixmaps, source.x, source.x + source.width):
                if pixmap is NO_PIXMAP:
                    black.append((x + by, y, width, height))
                else:
                    self._server.copy(pixmap, left, (x + by, y, width, height))
            if black:
                self._server.blacken(black)
        self.send()
        return True

    def replace(self, came: Sequence[Placed], folds: Sequence[Fold]) -> bool:
        """Put these where just as large ones stood, when it is sent; False: they must be painted."""
        if sum(one.strip.width * one.strip.height for one in came) > MOST_PIXELS:
            return False
        targets = [_target(one, folds) for one in came]
        if any(target is None for target in targets):
            return False
        for one, target in zip(came, targets, strict=True):
            kept = self._kept.get(id(one.strip))
            if kept is not None and target is not None:
                self._server.copy(kept[1], 0, target)
            elif target is not None:
                self._server.put(self._pixels(one.strip), target)
        return True

    def known(self, came: Sequence[Placed], folds: Sequence[Fold]) -> list[tuple[int, Rectangle]] | None:
        """By what numbers the server knows these, and where they stand; None where it does not, or not in one piece."""
        found = list[tuple[int, Rectangle]]()
        for one in came:
            kept, target = self._kept.get(id(one.strip)), _target(one, folds)
            if kept is None or target is None:
                return None
            found.append((kept[1], target))
        return found

    def send(self) -> None:
        """Have what was put stand in the window now."""
        self._server.send()

    def end(self) -> None:
        """Have the server forget all of it."""
        self._kept.clear()

    def pixmaps(self, placed: Sequence[Placed]) -> Sequence[int] | None:
        """By what numbers the server knows the strips; None where it has no room for one. Asked anew for others."""
        strips, pixmaps = self._shown
        if len(placed) == len(strips):
            for one, strip in zip(placed, strips, strict=True):
                if one.strip is not strip:
                    break
            else:
                return pixmaps
        strips = [one.strip for one in placed]
        found = [pixmap for strip in strips if (pixmap := self._pixmap(strip)) is not None]
        if len(found) < len(strips):
            return None
        self._shown = strips, found
        return found

    def _pixmap(self, strip: Strip) -> int | None:
        found = self._kept.get(id(strip))  # what is in the window now is the last to be forgotten
        return self._keep(strip) if found is None else found[1]

    def _keep(self, strip: Strip) -> int | None:
        found = self._server.keep(strip.width, strip.height, self._pixels(strip))
        if found is not None:
            self._kept.keep(id(strip), (strip, found))
        return found

    def _forget(self, kept: tuple[Strip, int]) -> None:
        self._server.forget(kept[1])
        self._shown = (), ()  # it may have been among them

    def is_free(self, running: Running) -> bool:
        """Whether nothing stands on the runway; looked at anew where it is another, or other things stand."""
        known = self._free
        if known is None or known[0].stands is not running.stands or known[0].runway != running.runway:
            top, height = running.runway
            is_free = not any(one.y < top + height and top < one.y + one.strip.height for one in running.stands)
            known = self._free = running, is_free
        return known[1]


def cover(placed: Sequence[Placed], pixmaps: Sequence[int], left: int, right: int) -> list[Piece]:
    """What stands in the columns from `left` to `right`: strips side by side, by their pixmaps, and black between."""
    at, found = left, list[Piece]()
    for (x, _, strip), pixmap in zip(placed, pixmaps, strict=True):
        first, past = x if x > at else at, x + strip.width  # no `max`: it is reckoned in each frame
        past = past if past < right else right
        if first >= past:
            continue
        if at < first:
            found.append((at, first - at, NO_PIXMAP, 0))
        found.append((first, past - first, pixmap, first - x))
        at = past
    if at < right:
        found.append((at, right - at, NO_PIXMAP, 0))
    return found


def _target(one: Placed, folds: Sequence[Fold]) -> Rectangle | None:
    """Where on the window a strip stands; None where it is in no piece of the board whole."""
    place = Rect(one.x, one.y, one.strip.width, one.strip.height)
    fold = next((fold for fold in folds if fold.source.holds(place)), None)
    if fold is None:
        return None
    return fold.left - fold.source.x + one.x, fold.top - fold.source.y + one.y, place.width, place.height


def _bytes(strip: Strip) -> int:
    return strip.width * strip.height * PIXEL_BYTES
