"""The kiosk's security module: a PSAM in a reader of its own, or keys that came by the pipe; one try for each card.

A PSAM that hangs costs the worker a moment, never the visit: it is left alone until its call comes back.
"""

import logging
import secrets
from collections.abc import Callable, Mapping
from typing import Final

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.reader import open_card
from cardreader.ssse.one_try import OneTry
from cardreader.ssse.psam import Psam
from cardreader.ssse.security_module import THE_MODULES_OWN, CardIdentity, SecurityModule, Unlocked
from cardreader.ssse.software_module import SoftwareModule, keys_among
from cardreader.transport import Command, Response, Transport
from kiosk.workers.card_session import CardSession, Opener

log = logging.getLogger(__name__)

ANSWER_SECONDS: Final = 1.5
"""A PSAM on a slow T=0 line needs a tenth of a second for a command; after this it hangs."""
CLOSE_SECONDS: Final = 0.5


class ModuleReader:
    """The PSAM's reader: opened for each card anew, in a thread that can be left behind."""

    def __init__(self, reader: str, opener: Opener, *, allow_virtual: bool, seconds: float = ANSWER_SECONDS) -> None:
        self._reader = reader
        self._opener = opener
        self._allow_virtual = allow_virtual
        self._seconds = seconds
        self._hanging: CardSession | None = None

    def open(self) -> "HeldModule | CardFailure":
        """The PSAM, powered on; a failure where there is none, or where the last call still hangs."""
        if self._hanging is not None and not self._hanging.end():
            return CardFailure(Failure.CARD_MUTE, detail="still hangs")
        session = CardSession(self._reader, self._opener, allow_virtual=self._allow_virtual, seconds=self._seconds)
        opened = session.call(lambda card: None).result()
        if opened is None:
            return HeldModule(session, self._put_away)
        self._put_away(session)
        return opened

    def _put_away(self, session: CardSession) -> None:
        self._hanging = None if session.end(CLOSE_SECONDS) else session


class HeldModule:
    """A PSAM that is powered on."""

    def __init__(self, session: CardSession, put_away: Callable[[CardSession], None]) -> None:
        self._session = session
        self._put_away = put_away
        self.transport: Transport = self

    def send(self, command: Command) -> Response:
        """Send one command; raises CardError, also where no answer comes in time."""
        result = self._session.call(lambda card: _sent(card.transport, command)).result()
        if isinstance(result, CardFailure):
            raise CardError(result.failure, result.detail)
        return result

    def close(self) -> None:
        """Power it off."""
        self._put_away(self._session)


class NotedModule:
    """A security module around another; `noted` hears the code of what the staff have to mend."""

    def __init__(self, module: SecurityModule, noted: Callable[[str], None]) -> None:
        self._module = module
        self._noted = noted

    def unlock(self, transport: Transport, card: CardIdentity) -> Unlocked | CardFailure:
        """As `SecurityModule` says."""
        result = self._module.unlock(transport, card)
        if isinstance(result, CardFailure) and result.failure in THE_MODULES_OWN:
            log.info("security module: %s %s", result.code, result.detail)
            self._noted(result.code)
        return result


def security_module(
    reader: str,
    among: Mapping[str, str],
    *,
    demonstration: bool,
    noted: Callable[[str], None],
    opener: Opener = open_card,
) -> SecurityModule | None:
    """The module that `reader` (a PSAM's) or the secrets `among` give; None where neither does.

    Raises ValueError where both do, and for a secret that is no key.
    """
    keys = keys_among(among)
    if reader and keys is not None:
        raise ValueError(
            "security_module_reader names a PSAM, and the secrets hold keys in its place: keep one of them"
        )
    if reader:
        module: SecurityModule = Psam(ModuleReader(reader, opener, allow_virtual=demonstration).open)
    elif keys is not None:
        module = SoftwareModule(keys)
    else:
        return None
    return NotedModule(OneTry(module, secrets.token_bytes(16)), noted)


def _sent(transport: Transport, command: Command) -> Response | CardFailure:
    try:
        return transport.send(command)
    except CardError as error:
        return error.failure
