"""The card's arithmetic, shared by software card, SAM and city: authentication data, and keys derived for one card.

The only place that knows a cipher. No key is kept here. Where the standard is not public a formula is ours:
docs/card-proof.md says which, with a worked vector each.
"""

import hmac
from typing import Final

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, modes
from cryptography.hazmat.primitives.ciphers.algorithms import SM4

from cardreader.ssse.algorithms import Algorithm

KEY_LENGTH: Final = 16
FACTOR_LENGTH: Final = 8
"""A process factor, a piece of original data, a diversifier."""
CHALLENGE_LENGTH: Final = 2 * FACTOR_LENGTH
"""Process factor (8 bytes) and original data (8 bytes)."""
CRYPTOGRAM_LENGTH: Final = 8


class AlgorithmUnpublished(Exception):
    """SSF33 cannot be computed by anyone outside its chips."""


def cryptogram(algorithm: Algorithm, key: bytes, challenge: bytes) -> bytes:
    """The 8 bytes of authentication data that a final key makes of a process factor and original data (8 bytes each).

    The same in both directions: a card's answer to INTERNAL AUTHENTICATE (IRK), and what EXTERNAL AUTHENTICATE shows
    to it (RKSSSE, PUK). Raises AlgorithmUnpublished for SSF33, ValueError for wrong lengths.
    """
    if len(key) != KEY_LENGTH or len(challenge) != CHALLENGE_LENGTH:
        raise ValueError("key and challenge have 16 bytes each")
    session = session_key(algorithm, key, block(algorithm, challenge[:FACTOR_LENGTH]))
    return folded(algorithm, encipher(algorithm, session, block(algorithm, challenge[FACTOR_LENGTH:])))


def proves(key: bytes, algorithm: Algorithm, challenge: bytes, answer: bytes) -> bool:
    """True where `answer` is the cryptogram of this key; compared in constant time. SSF33 proves nothing."""
    if algorithm is Algorithm.SSF33:
        return False
    return hmac.compare_digest(cryptogram(algorithm, key, challenge), answer)


def block_length(algorithm: Algorithm) -> int:
    """Bytes of one block: 8 with 3DES, 16 with SM4 and SSF33 (LB 002-2000 part 4 §9.3.2)."""
    return 8 if algorithm is Algorithm.TDES else 16


def block(algorithm: Algorithm, eight: bytes) -> bytes:
    """8 bytes as a block: filled up with 00 where blocks have 16 (LB 002-2000 part 4 §9.3.2)."""
    return eight.ljust(block_length(algorithm), b"\x00")


def session_key(algorithm: Algorithm, key: bytes, factor: bytes) -> bytes:
    """A key for one exchange: the process factor (a block) enciphered with the key of 16 bytes."""
    if algorithm is Algorithm.TDES:
        return _tdes_with_parity(key, factor)
    return encipher(algorithm, key, factor)


def encipher(algorithm: Algorithm, session: bytes, data: bytes) -> bytes:
    """One block under a session key, which has a block's length. Raises AlgorithmUnpublished for SSF33."""
    if algorithm is Algorithm.SSF33:
        raise AlgorithmUnpublished("SSF33 is not published")
    if algorithm is Algorithm.TDES:
        return _tdes(session * 2, data)
    return _sm4(session, data)


def folded(algorithm: Algorithm, whole: bytes) -> bytes:
    """Authentication data of one enciphered block: itself, or left 8 XOR right 8 (LB 002-2000 part 4 §9.3.2)."""
    if block_length(algorithm) == CRYPTOGRAM_LENGTH:
        return whole
    return bytes(left ^ right for left, right in zip(whole[:8], whole[8:], strict=True))


def derived(algorithm: Algorithm, key: bytes, diversifier: bytes) -> bytes:
    """The key one level below, of 16 bytes, by a diversifier of 8. Raises AlgorithmUnpublished, ValueError.

    Ours, not public: the custom of Chinese bank cards, where the right half comes of the diversifier's complement.
    """
    if len(key) != KEY_LENGTH or len(diversifier) != FACTOR_LENGTH:
        raise ValueError("a key has 16 bytes and a diversifier 8")
    complement = bytes(each ^ 0xFF for each in diversifier)
    if algorithm is Algorithm.SSF33:
        raise AlgorithmUnpublished("SSF33 is not published")
    if algorithm is Algorithm.TDES:
        return odd_parity(_tdes_with_parity(key, diversifier) + _tdes_with_parity(key, complement))
    return _sm4(key, diversifier + complement)


def odd_parity(key: bytes) -> bytes:
    """The same DES key with the lowest bit of each byte set so that the byte has an odd number of ones (FIPS 46-3)."""
    return bytes(each ^ wrong for each, wrong in zip(key, _even_bytes(key), strict=True))


def _even_bytes(key: bytes) -> bytes:
    """01 for each byte of even parity, 00 for the others."""
    return bytes(1 - each.bit_count() % 2 for each in key)


def _tdes_with_parity(key: bytes, data: bytes) -> bytes:
    """3DES where the parity counts as well: ours, not public. With a key of odd parity it is plain 3DES.

    DES looks at seven bits of each byte; a key of which the eighth is off would pass for the right one.
    """
    flags = _even_bytes(key)
    wrong = (left | right << 1 for left, right in zip(flags[:8], flags[8:], strict=True))
    return _tdes(key, bytes(each ^ off for each, off in zip(data, wrong, strict=True)))


def _tdes(key: bytes, data: bytes) -> bytes:
    """3DES with two keys; the same one twice is single DES."""
    encryptor = Cipher(TripleDES(key + key[:8]), modes.ECB()).encryptor()
    return encryptor.update(data) + encryptor.finalize()


def _sm4(key: bytes, data: bytes) -> bytes:
    encryptor = Cipher(SM4(key), modes.ECB()).encryptor()
    return encryptor.update(data) + encryptor.finalize()
