"""Whether who answers is the city: the authority that its certificate is held against, and why one is not believed.

Loaded with the first call over TLS, by `http_session` and `http` alone.
"""

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from labourhall.contract.refusals import Distrust, Distrusted

REASONS: Final = {9: Distrust.NOT_YET, 10: Distrust.OVER, 62: Distrust.OTHER_NAME, 64: Distrust.OTHER_NAME}
"""OpenSSL's X509_V_ERR_…; what is none of these is no chain from an authority that is known."""


def authority(file: Path) -> str:
    """The file as requests takes it. Raises Distrusted where no certificate can be read there."""
    try:
        ssl.create_default_context(cafile=str(file))
    except OSError as error:  # ssl.SSLError is one
        raise Distrusted(Distrust.BAD_AUTHORITY, f"{file}: {error.strerror or error}") from error
    return str(file)


def distrusted(error: BaseException) -> Distrusted | None:
    """What is wrong with the certificate that was shown, by whatever a library raised; None: nothing is."""
    for one in _causes(error):
        if isinstance(one, ssl.SSLCertVerificationError):
            return Distrusted(REASONS.get(one.verify_code, Distrust.STRANGER), one.verify_message)
    return None


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An error, and what libraries have wrapped in it, each once."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) not in seen:
            seen.add(id(one))
            yield one
            wrapped = (one.__cause__, one.__context__, getattr(one, "reason", None), *one.args)
            waiting += [each for each in wrapped if isinstance(each, BaseException)]
