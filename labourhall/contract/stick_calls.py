"""What a hall's boards are to play, sealed by the city: it may travel on a stick to a board that has no line."""

from dataclasses import dataclass
from typing import ClassVar

from labourhall.contract.board_calls import Given
from labourhall.contract.call import Access, Call, Lane, Moment


@dataclass(frozen=True, slots=True)
class SealedBundle:
    """What is sealed: the answer to GetBundle that every board of the hall would get, without interrupts.

    `number` is the version's, `order` counts what was published and taken back: of two the larger one holds. No board
    takes it up after `good_until`; what a board took plays on.
    """

    format: str
    hall: str
    number: int
    order: int
    sealed_at: Moment
    good_until: Moment
    given: Given


@dataclass(frozen=True, slots=True)
class Sealed:
    """The JSON of a SealedBundle as one text, and the city's signature of that text (`seal`), in hex."""

    content: str
    signature: str


@dataclass(frozen=True, slots=True)
class SealPlaying(Call[Sealed]):
    """Seal what the hall's boards are to play now. Refused with NotYours, NotFound."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/halls/{hall}/seal"
    answer: ClassVar[type[object]] = Sealed
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
