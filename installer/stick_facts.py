"""What a stick says of itself in `stick.json`: which it is, of which version, and how old its Debian is. Pure."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from typing import Final, Self

FILE: Final = "stick.json"
SUMS: Final = "SHA256SUMS"
SIGNATURE: Final = "SHA256SUMS.gpg"
BASE: Final = "base/base.tar.zst"
REPOSITORIES: Final = "packages"
"""A repository a release of Debian below it."""
HALL: Final = "hall"
"""The folder that hall-setup adds: it is no part of the stick, and in no list of ours."""
OLD_DAYS: Final = 90
"""So old a snapshot of Debian's security updates may be until somebody is told."""


@dataclass(frozen=True, slots=True)
class StickFacts:
    """One stick. `identity` is in its starting part too, so that another one is told apart.

    `snapshot` is the day of Debian's security updates, `made` the second after 1970 that nothing on it is younger than.
    """

    identity: str
    version: str
    release: str
    snapshot: date
    made: int
    is_trial: bool

    @classmethod
    def read(cls, text: str) -> Self | None:
        """What the file says; None where it is none."""
        try:
            facts = json.loads(text)
            return cls(
                identity=str(facts["identity"]),
                version=str(facts["version"]),
                release=str(facts["release"]),
                snapshot=date.fromisoformat(facts["snapshot"]),
                made=int(facts["made"]),
                is_trial=bool(facts["is_trial"]),
            )
        except (ValueError, KeyError, TypeError):
            return None

    def age(self, now: datetime) -> int:
        """Days since Debian's security updates were taken; none where the clock is wrong."""
        return max(0, (now.date() - self.snapshot).days)

    def is_old(self, now: datetime) -> bool:
        """Whether somebody should make a newer stick."""
        return self.age(now) > OLD_DAYS

    @property
    def floor(self) -> datetime:
        """No clock may stand before this."""
        return datetime.fromtimestamp(self.made, UTC)

    @property
    def text(self) -> str:
        """The file."""
        return _written(asdict(self))

    def kept(self, now: datetime) -> str:
        """What a machine keeps of the stick that made it."""
        return _written({**asdict(self), "installed": now.isoformat(timespec="seconds")})


def _written(facts: Mapping[str, object]) -> str:
    return json.dumps(facts, indent=1, default=str) + "\n"
