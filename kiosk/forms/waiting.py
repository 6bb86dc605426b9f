"""While something is read or asked for: what the machine does, in one sentence, and how far it is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WaitingProps:
    """`step` of three is under way: card, city, page."""

    title: str = ""
    more: str = ""
    calm: str = ""
    card_word: str = ""
    slot_word: str = ""
    steps: tuple[str, ...] = ()
    step: int = 0
