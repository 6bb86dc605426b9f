"""Where an employer is asked, and where one is told what employers answered."""

from dataclasses import dataclass

from kiosk.visit.task import Destination
from labourhall.market.ask import OpenAsk


@dataclass(frozen=True, slots=True)
class ToAsking(Destination):
    """The question to the employer of vacancy `number`; `back` is where one came from."""

    number: str
    back: Destination


@dataclass(frozen=True, slots=True)
class ToAsked(Destination):
    """That the question is noted."""

    ask: OpenAsk
    back: Destination


@dataclass(frozen=True, slots=True)
class ToOutcomes(Destination):
    """How the person's questions ended, told before anything else."""
