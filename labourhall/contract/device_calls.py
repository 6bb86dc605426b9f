"""Calls of a machine about itself: what the city's configuration says for its hall."""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from labourhall.contract.call import Call, Lane


@dataclass(frozen=True, slots=True)
class StaffCard:
    """An ordinary social-security card whose holder is an officer of the hall: with its PIN it opens a staff page.

    `identification_code` is tag 01 of the card (32 hex digits). A card that is dropped from the list is revoked;
    `valid_until` (that day included) ends a list that the city can no longer take back.
    """

    identification_code: str = field(repr=False)
    name: str = field(repr=False)
    valid_until: date


@dataclass(frozen=True, slots=True)
class HallConfiguration:
    """What the hall wants of its machines; which machine it is stands in that machine's own settings."""

    hall: str
    hall_name: str
    districts: tuple[tuple[str, str], ...]
    rules: str
    enquiry_phone: str
    insurance_window: str
    staff_cards: tuple[StaffCard, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class GetConfiguration(Call[HallConfiguration]):
    """The configuration of the device's hall: its districts by code and name."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/configuration"
    answer: ClassVar[type[object]] = HallConfiguration
    idempotent: ClassVar[bool] = True
    lane: ClassVar[Lane] = Lane.NOTICE
