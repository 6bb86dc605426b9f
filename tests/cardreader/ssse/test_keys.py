import pytest

from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.keys import AlgorithmUnpublished, cryptogram, proves

KEY = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210")
CHALLENGE = bytes.fromhex("00112233445566778899AABBCCDDEEFF")
WORKED = [(Algorithm.TDES, "EDB39EA829E1112A"), (Algorithm.SM4, "6895F98635D253A8")]
"""Made with openssl's des-ede and sm4-ecb, step by step as docs/card-proof.md says."""


@pytest.mark.parametrize(("algorithm", "answer"), WORKED)
def test_the_worked_vectors_of_the_documentation(algorithm: Algorithm, answer: str) -> None:
    assert cryptogram(algorithm, KEY, CHALLENGE).hex().upper() == answer
    assert proves(KEY, algorithm, CHALLENGE, bytes.fromhex(answer))


@pytest.mark.parametrize(("algorithm", "answer"), WORKED)
def test_another_answer_key_or_challenge_proves_nothing(algorithm: Algorithm, answer: str) -> None:
    right = bytes.fromhex(answer)
    assert not proves(KEY, algorithm, CHALLENGE, right[:-1] + bytes((right[-1] ^ 1,)))
    assert not proves(KEY, algorithm, CHALLENGE, right[:4])
    assert not proves(KEY[::-1], algorithm, CHALLENGE, right)
    assert not proves(KEY, algorithm, CHALLENGE[::-1], right)


def test_ssf33_is_computed_by_nobody() -> None:
    assert not proves(KEY, Algorithm.SSF33, CHALLENGE, bytes(8))
    with pytest.raises(AlgorithmUnpublished):
        cryptogram(Algorithm.SSF33, KEY, CHALLENGE)


@pytest.mark.parametrize(("key", "challenge"), [(KEY[:8], CHALLENGE), (KEY, CHALLENGE[:8])])
def test_other_lengths_are_refused(key: bytes, challenge: bytes) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        cryptogram(Algorithm.SM4, key, challenge)
