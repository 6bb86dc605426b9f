"""What was to be published when the line was not there. A value; what becomes of it is not known here."""

from dataclasses import dataclass

from labourhall.contract.playlist import Bundle


@dataclass(frozen=True, slots=True)
class Unsent:
    """A bundle made from the version `base`, or (None) the version `number` that the city keeps already.

    `over` is the version that the officer knew to play, None: nobody had looked.
    """

    bundle: Bundle | None
    base: int
    number: int
    over: int | None
