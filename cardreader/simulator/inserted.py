"""What an image is in a slot: a person's card, or a terminal's SAM."""

import os
from collections.abc import Callable
from typing import Protocol

from cardreader.simulator.card import SoftwareCard
from cardreader.simulator.image import CardImage
from cardreader.simulator.sam import SoftwareSam


class InsertedCard(Protocol):
    """What a slot holds."""

    image: CardImage

    def power_off(self) -> None: ...

    def answer(self, apdu: bytes) -> bytes: ...


def inserted(image: CardImage, random: Callable[[int], bytes] = os.urandom) -> InsertedCard:
    """The card of an image, as it was issued."""
    return SoftwareSam(image) if image.is_sam else SoftwareCard(image, random)
