import re
from pathlib import Path

import pytest

from cardreader.ssse import diversifiers
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.keys import AlgorithmUnpublished, block, cryptogram, derived, encipher, proves, session_key

KEY = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210")
CHALLENGE = bytes.fromhex("00112233445566778899AABBCCDDEEFF")
REGION, ATR = "440100", bytes.fromhex("3B6D000000813147318650440100000013")
DOCUMENT = Path(__file__).parents[3] / "docs" / "card-proof.md"
WORKED = [
    (Algorithm(row[0]), *(bytes.fromhex(each) for each in row[1:]))
    for row in re.findall(
        r"^\| (3DES|SM4) \| `(\w+)` \| `(\w+)` \| `(\w+)` \| `(\w+)` \|$", DOCUMENT.read_text(encoding="utf-8"), re.M
    )
]
"""Session key, authentication data, derived key, its authentication data, as the documentation has them."""


def test_the_documentation_has_a_vector_for_each_algorithm() -> None:
    assert [row[0] for row in WORKED] == [Algorithm.TDES, Algorithm.SM4]


@pytest.mark.parametrize(("algorithm", "session", "shown", "own", "own_shown"), WORKED)
def test_the_worked_vectors_of_the_documentation(
    algorithm: Algorithm, session: bytes, shown: bytes, own: bytes, own_shown: bytes
) -> None:
    card_factor = diversifiers.of_card(ATR)
    assert card_factor is not None
    assert session_key(algorithm, KEY, block(algorithm, CHALLENGE[:8])) == session
    assert cryptogram(algorithm, KEY, CHALLENGE) == shown
    assert derived(algorithm, derived(algorithm, KEY, diversifiers.of_city(REGION)), card_factor) == own
    assert cryptogram(algorithm, own, CHALLENGE) == own_shown
    assert proves(KEY, algorithm, CHALLENGE, shown)


@pytest.mark.parametrize(("algorithm", "shown"), [row[::2][:2] for row in WORKED])
def test_another_answer_key_or_challenge_proves_nothing(algorithm: Algorithm, shown: bytes) -> None:
    assert not proves(KEY, algorithm, CHALLENGE, shown[:-1] + bytes((shown[-1] ^ 1,)))
    assert not proves(KEY, algorithm, CHALLENGE, shown[:4])
    assert not proves(KEY[::-1], algorithm, CHALLENGE, shown)
    assert not proves(KEY, algorithm, CHALLENGE[::-1], shown)


def test_ssf33_is_computed_by_nobody() -> None:
    assert not proves(KEY, Algorithm.SSF33, CHALLENGE, bytes(8))
    with pytest.raises(AlgorithmUnpublished):
        cryptogram(Algorithm.SSF33, KEY, CHALLENGE)
    with pytest.raises(AlgorithmUnpublished):
        encipher(Algorithm.SSF33, KEY, bytes(16))
    with pytest.raises(AlgorithmUnpublished):
        derived(Algorithm.SSF33, KEY, bytes(8))


@pytest.mark.parametrize(("key", "challenge"), [(KEY[:8], CHALLENGE), (KEY, CHALLENGE[:8])])
def test_other_lengths_are_refused(key: bytes, challenge: bytes) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        cryptogram(Algorithm.SM4, key, challenge)


@pytest.mark.parametrize(("key", "diversifier"), [(KEY[:8], CHALLENGE[:8]), (KEY, CHALLENGE)])
def test_a_key_is_derived_by_eight_bytes(key: bytes, diversifier: bytes) -> None:
    with pytest.raises(ValueError, match="a diversifier 8"):
        derived(Algorithm.TDES, key, diversifier)
