"""What of a board's pictures its X server puts by itself: what runs, now and ahead, and what little changes.

Which frames these are, and what is painted by Qt beside them, is said here; how, in `sliding` and `presenting`.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from display.ahead import DEPTH, Ahead
from display.damage import Part, beside, came_in_place, changed_beside, runs_on
from display.folding import Fold
from display.motion import SECOND_NS
from display.picture import Picture, Placed, Running, Strip
from display.walls.presenting import LOW, Frame, Presenting, Presents
from display.walls.qt_alone import standing_until
from display.walls.sliding import Server, Sliding
from display.walls.wall import LEAD_NS, Foreseen, Then
from display.walls.xcb import Rectangle

PAINT_NS: Final = 5_000_000
"""So long before its refresh a page is begun to be painted: it is there about then."""
DOUBT: Final = 2
"""Of so many frames before and after one it may not be known whether they were shown."""


class ServerPart:
    """For one window of `server`; `presents` None: it puts everything at once. `pixels` draws a strip."""

    def __init__(self, server: Server, presents: Presents | None, pixels: Callable[[Strip], bytes]) -> None:
        self._sliding = Sliding(server, pixels)
        self._given_before: tuple[int, Picture] | None = None
        """The frame that was asked for before the last, and its picture: it may stand still."""
        self._painted = -1
        """The last frame of which something was painted, or put, and not by the server itself."""
        self._presenting = None if presents is None else Presenting(server, presents, self._sliding.pixmaps)

    def prepare(self, strips: Iterable[Strip]) -> bool:
        """Send the first of these that was not sent yet, so that no frame has to wait for it; whether there was one."""
        return self._sliding.prepare(strips)

    def put(self, frame: int, before: Picture, picture: Picture, folds: Sequence[Fold]) -> tuple[Part, ...] | None:
        """Have what can be put of this frame put, where `before` stands; what is to be painted beside it.

        None: it put nothing.
        """
        sliding, old, new = self._sliding, before.running, picture.running
        is_held = self._holds(frame, picture)
        if old is None or new is None:
            came = None if old is not new else came_in_place(before.placed, picture.placed, picture)
            if came is None or not sliding.replace(came, folds):
                return None
            sliding.send()
            return ()
        if old.runway != new.runway:
            return None
        if old.stands is new.stands and is_held:
            return ()
        self.wait(frame)
        came = () if old.stands is new.stands else came_in_place(old.stands, new.stands, picture)
        is_put = came is not None and sliding.replace(came, folds)
        if is_held:
            sliding.send()
        elif not sliding.show(new, folds):
            return None
        return () if is_put else beside(changed_beside(old, new, picture), new.runway)

    def before(self, frame: int, picture: Picture, asked: int, given: Picture) -> Picture:
        """What stands where this picture comes in that frame, if the last that was `asked` for was the one `given`.

        What the server was to put and is otherwise by now is taken back. Nobody knows how much of it was put before
        that: all of it counts as something else.
        """
        presenting, self._given_before = self._presenting, (asked, given)
        if presenting is None or not presenting.is_telling:
            return given
        stands, told = self._put_since(asked, frame - 1, given), presenting.picture(frame)
        is_other = told is not None and not _stands_as(told, picture)
        is_untold = picture.running is not None and not presenting.shows(frame)
        if not is_other and (is_untold or self._holds(frame, picture)):
            return stands
        near = [self._put_since(asked, number, given) for number in range(frame - DOUBT, frame + DOUBT)]
        presenting.cancel(frame)
        return in_doubt(stands, near)

    def _put_since(self, asked: int, until: int, given: Picture) -> Picture:
        """The last picture that the server put whole by itself after the frame that was asked for, which was given."""
        assert self._presenting is not None
        put = (self._presenting.picture(number) for number in range(until, asked, -1))
        return next((picture for picture in put if picture is not None), given)

    def then(self, frame: int, picture: Picture, ahead: Foreseen, folds: Sequence[Fold]) -> Then:
        """Have the server show by itself what it can of the frames after this one; the first that needs somebody."""
        presenting, running = self._presenting, picture.running
        if presenting is None or running is None:
            return Then(standing_until(frame, picture, ahead(DEPTH)))
        foreseen = ahead(DEPTH // len(folds))
        presenting.hear(frame)
        if presenting.is_to_be_told(frame, len(foreseen.pictures)) and self._sliding.is_free(running):
            presenting.tell(frame, list(self._following(picture, foreseen, folds)), folds)
        before, then = picture, frame + 1
        for one in foreseen.pictures[: foreseen.sure]:
            is_held = one.running is not None and presenting.holds(then, one.running)
            if not is_held or not (runs_on(before, one) or presenting.picture(then) == one):
                break
            before, then = one, then + 1
        then = min(then, max(frame + 1, presenting.last(frame) - LOW))
        return Then(then, presenting.due(then), presenting.last(frame))

    def _following(self, picture: Picture, ahead: Ahead, folds: Sequence[Fold]) -> Iterator[Frame]:
        """The frames to come: whole as long as the server knows all that is put in them, then what runs alone."""
        before, is_known = picture, True
        for one in ahead.pictures:
            if before.running is None or one.running is None:
                return
            put = self._put(before, one, folds) if is_known else None
            is_known = put is not None
            yield Frame(one.running, put or (), one if is_known else None)
            before = one
        for running in ahead.runs_on:
            yield Frame(running)

    def _put(self, before: Picture, after: Picture, folds: Sequence[Fold]) -> Sequence[tuple[int, Rectangle]] | None:
        """What is put of the one picture where the other stands; None where that is more than the server knows."""
        if runs_on(before, after):
            return ()
        assert before.running is not None
        assert after.running is not None
        came = came_in_place(before.running.stands, after.running.stands, after)
        return None if came is None else self._sliding.known(came, folds)

    def wait(self, frame: int) -> None:
        """Until that frame can be painted, if it is due by the screen's own beat: it is asked for somewhat earlier."""
        self._painted = frame
        due = None if self._presenting is None else self._presenting.due(frame)
        if due is not None:
            time.sleep(min(LEAD_NS, max(0, due - PAINT_NS - time.monotonic_ns())) / SECOND_NS)

    @property
    def is_whole(self) -> bool:
        """Whether of no frame a part alone stands, as `now` found it."""
        return self._presenting is None or self._presenting.is_whole

    @property
    def puts_ahead(self) -> bool:
        """Whether frames that run come by themselves, whatever this program does meanwhile."""
        return self._presenting is not None and self._presenting.is_trusted

    def now(self, frame: int, picture: Picture) -> Picture:
        """What stands now, where this picture was given for that frame: the same, or what the server put meanwhile."""
        put = None if self._presenting is None else self._presenting.now(frame)
        if put is None or picture.running is None:
            return picture
        number, running = put
        since = self._given_before
        if since is None or number >= frame or self._painted == frame:
            since = frame, picture
        picture = self._put_since(since[0], number, since[1])
        if picture.running is None or running.strips == picture.running.strips:
            return picture
        return picture.with_running(running.runway, running.strips, picture.coming, running.moved)

    def cancel(self) -> None:
        """Take back all that the server was to put by itself."""
        if self._presenting is not None:
            self._presenting.cancel(0)

    def end(self) -> None:
        """Have the server forget all of it."""
        if self._presenting is not None:
            self._presenting.end()
        self._sliding.end()

    def _holds(self, frame: int, picture: Picture) -> bool:
        presenting, running = self._presenting, picture.running
        return presenting is not None and running is not None and presenting.holds(frame, running)


def in_doubt(picture: Picture, near: Sequence[Picture]) -> Picture:
    """The same with nothing where its text may stand anywhere, and where it may look like one of those `near` it."""
    if picture.running is None:
        return picture
    (y, height), _, stands, moved = picture.running
    found = list(stands)
    for one in near:
        if one.running is not None and len(one.running.stands) == len(stands):
            for place, (there, other) in enumerate(zip(stands, one.running.stands, strict=True)):
                found[place] = found[place] if there == other else there._replace(strip=_nothing(there.strip))
    text = Placed(0, y, Strip(picture.width, height, ()))
    placed, running = (*found, text), Running(picture.running.runway, (text,), tuple(found), moved)
    return picture._replace(placed=placed, running=running)


def _nothing(strip: Strip) -> Strip:
    return Strip(strip.width, strip.height, ())


def _stands_as(one: Picture, other: Picture) -> bool:
    """Whether the same stands in both, beside what runs."""
    return one.running is not None and other.running is not None and one.running.stands == other.running.stands
