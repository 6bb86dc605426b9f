"""Postings too old to be shown without an end date. The figure and the officer's words are data
(`assets/rules/postings.toml`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any


@dataclass(frozen=True, slots=True)
class StaleRule:
    """A posting without an end date is old `after` so long; `reason` is said to the officer."""

    after: timedelta
    reason: str

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> "StaleRule":
        """A missing key is a KeyError: the file ships with the product."""
        return cls(timedelta(days=values["stale"]["days"]), values["stale"]["reason"])

    def is_stale(self, posted_on: date, today: date) -> bool:
        """Whether what was posted on that day and names no end must be looked at first."""
        return today - posted_on > self.after
