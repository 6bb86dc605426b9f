"""The text of some frames side by side: as one pixmap of the server's, of which each frame is a part."""

from collections.abc import Sequence

from display.picture import Placed, Running
from display.walls.sliding import NO_PIXMAP, Server, cover


def side_by_side(running: Sequence[Running]) -> Sequence[Placed]:
    """All strips of these frames, one text on one runway, where they stand or would stand in the first."""
    found: dict[int, Placed] = {}
    for one in running:
        moved = one.moved - running[0].moved
        for x, y, strip in one.strips:
            if x + moved not in found:
                found[x + moved] = Placed(x + moved, y, strip)
    return [found[x] for x in sorted(found)]


def long_text(
    server: Server, strips: Sequence[Placed], pixmaps: Sequence[int], columns: tuple[int, int], height: int
) -> int | None:
    """What stands in these columns, by its number; `pixmaps` are the strips'. None where the server has no room."""
    left, right = columns
    found = server.room(right - left, height)
    if found is None:
        return None
    black = []
    for x, width, pixmap, past in cover(strips, pixmaps, left, right):
        target = x - left, 0, width, height
        if pixmap is NO_PIXMAP:
            black.append(target)
        else:
            server.copy(pixmap, past, target, found)
    if black:
        server.blacken(black, found)
    return found
