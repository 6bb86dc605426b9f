"""A wall in tests has nothing to do between frames."""


def idle() -> None:
    """No work."""
