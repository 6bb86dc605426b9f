"""What was to be published when the line was not there. A value; what becomes of it is not known here."""

from dataclasses import dataclass

from labourhall.contract.playlist import Bundle


@dataclass(frozen=True, slots=True)
class Unsent:
    """A bundle made from the version `base`; `number` is its version where the city keeps it already, else 0.

    `bundle` is None for a version that is not what is edited. `over` is the version that the officer knew to play,
    None: nobody had looked.
    """

    bundle: Bundle | None
    base: int
    number: int
    over: int | None
