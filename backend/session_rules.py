"""By what an officer's session is good, and how often a password may be tried: the settings, as seconds."""

from dataclasses import dataclass
from typing import Final

from backend.settings import Settings
from backend.store.rows import OpenedSession

USE_SECONDS: Final = 30.0
"""A use is noted when the last one that was noted is so old: a program that asks often does not write as often."""


@dataclass(frozen=True, slots=True)
class SessionRules:
    """How long a session is good, in monotonic seconds, and how many tries there are (see `settings`)."""

    idle_seconds: float
    longest_seconds: float
    wrong_passwords: int
    wrong_password_seconds: float
    sign_ins_per_minute: int
    start_password_days: int

    def is_good(self, session: OpenedSession, now: float) -> bool:
        """Whether the session is neither idle nor open too long at `now`."""
        return 0.0 <= now - session.opened <= self.longest_seconds and now - session.used <= self.idle_seconds

    def is_worth_noting(self, session: OpenedSession, now: float) -> bool:
        """Whether its use at `now` has to be kept."""
        return now - session.used >= min(USE_SECONDS, self.idle_seconds / 2)


def session_rules(settings: Settings) -> SessionRules:
    """The rules that the settings say."""
    return SessionRules(
        settings.session_idle_minutes * 60.0,
        settings.session_hours * 3600.0,
        settings.wrong_passwords,
        settings.wrong_password_seconds,
        settings.sign_ins_per_minute,
        settings.start_password_days,
    )
