"""Where a touch was on a picture that is turned. Pure."""


def as_read(x: float, y: float, degrees: int, width: int, height: int) -> tuple[float, float]:
    """A point of the screen (`width` by `height`) on the picture as it is read."""
    match degrees:
        case 90:
            return y, width - x
        case 180:
            return width - x, height - y
        case 270:
            return height - y, x
        case _:
            return x, y
