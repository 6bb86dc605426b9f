"""Calls of a machine about itself: what the city's configuration says for its hall."""

from dataclasses import dataclass
from typing import ClassVar

from labourhall.contract.call import Call, Lane


@dataclass(frozen=True, slots=True)
class HallConfiguration:
    """What the hall wants of its machines; which machine it is stands in that machine's own settings."""

    hall: str
    hall_name: str
    districts: tuple[tuple[str, str], ...]
    wish_trades: tuple[tuple[str, str], ...]
    rules: str
    enquiry_phone: str
    insurance_window: str


@dataclass(frozen=True, slots=True)
class GetConfiguration(Call[HallConfiguration]):
    """The configuration of the device's hall: its districts by code and name, trades by occupation code and name."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/configuration"
    answer: ClassVar[type[object]] = HallConfiguration
    lane: ClassVar[Lane] = Lane.NOTICE
