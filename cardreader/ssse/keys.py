"""The card's arithmetic: the cryptogram of INTERNAL AUTHENTICATE. Shared by software card and city; the only place
that knows a cipher. No key is kept here. The formula is ours where the standard is not public: docs/card-proof.md.
"""

import hmac
from typing import Final

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, modes
from cryptography.hazmat.primitives.ciphers.algorithms import SM4

from cardreader.ssse.algorithms import Algorithm

KEY_LENGTH: Final = 16
CHALLENGE_LENGTH: Final = 16
"""Process factor (8 bytes) and original data (8 bytes)."""
CRYPTOGRAM_LENGTH: Final = 8


class AlgorithmUnpublished(Exception):
    """SSF33 cannot be computed by anyone outside its chips."""


def cryptogram(algorithm: Algorithm, key: bytes, challenge: bytes) -> bytes:
    """The 8 bytes that a card with this final IRK answers to a challenge of 16 bytes.

    Raises AlgorithmUnpublished for SSF33, ValueError for wrong lengths.
    """
    if len(key) != KEY_LENGTH or len(challenge) != CHALLENGE_LENGTH:
        raise ValueError("key and challenge have 16 bytes each")
    factor, data = challenge[:8], challenge[8:]
    if algorithm is Algorithm.SSF33:
        raise AlgorithmUnpublished("SSF33 is not published")
    if algorithm is Algorithm.TDES:
        session = _tdes(key, factor)
        return _tdes(session * 2, data)
    session = _sm4(key, factor + bytes(8))
    whole = _sm4(session, data + bytes(8))
    return bytes(left ^ right for left, right in zip(whole[:8], whole[8:], strict=True))


def proves(key: bytes, algorithm: Algorithm, challenge: bytes, answer: bytes) -> bool:
    """True where `answer` is the card's cryptogram; compared in constant time. SSF33 proves nothing."""
    if algorithm is Algorithm.SSF33:
        return False
    return hmac.compare_digest(cryptogram(algorithm, key, challenge), answer)


def _tdes(key: bytes, block: bytes) -> bytes:
    """3DES with two keys; the same one twice is single DES."""
    encryptor = Cipher(TripleDES(key + key[:8]), modes.ECB()).encryptor()
    return encryptor.update(block) + encryptor.finalize()


def _sm4(key: bytes, block: bytes) -> bytes:
    encryptor = Cipher(SM4(key), modes.ECB()).encryptor()
    return encryptor.update(block) + encryptor.finalize()
