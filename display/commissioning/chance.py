"""Where codes and tokens that nobody guesses come from; tests bring their own."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from display.commissioning.access import DIGITS


@dataclass(frozen=True, slots=True)
class Chance:
    """Where codes of six digits and tokens that nobody guesses come from."""

    code: Callable[[], str]
    token: Callable[[], str]


SECRETS: Final = Chance(lambda: f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}", secrets.token_urlsafe)
