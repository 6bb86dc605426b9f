import pytest

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.keys import proves
from cardreader.ssse.proof import internal_authenticate
from cardreader.ssse.selection import select_ssse
from cardreader.transport import Chained, Command, Response
from tests.cardreader.software import IRK, Scripted, at, image, issuer

CHALLENGE = bytes(range(16))


def selected(**changes: object) -> Chained:
    transport = at(image(**changes))
    select_ssse(transport)
    return transport


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
@pytest.mark.parametrize("algorithm", ["3DES", "SM4"])
def test_the_software_card_proves_its_key(algorithm: str, protocol: str) -> None:
    answer = internal_authenticate(selected(algorithm=algorithm, protocol=protocol), CHALLENGE)
    assert isinstance(answer, bytes)
    assert proves(bytes.fromhex(IRK), Algorithm(algorithm), CHALLENGE, answer)
    assert not proves(bytes(16), Algorithm(algorithm), CHALLENGE, answer)


def test_without_a_named_algorithm_3des_proves() -> None:
    answer = internal_authenticate(selected(algorithm=None), CHALLENGE)
    assert isinstance(answer, bytes)
    assert proves(bytes.fromhex(IRK), Algorithm.TDES, CHALLENGE, answer)


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"algorithm": "SSF33"}, "6D00"),
        ({"keys": {}}, "6A88"),
        ({"algorithm": None, "files": {"SSSE/EF05": issuer(t01="110000D15600000500000013A1B2C3D4")}}, "6D00"),
    ],
)
def test_a_card_that_cannot_prove_itself_says_so(changes: dict[str, object], status: str) -> None:
    failure = internal_authenticate(selected(**changes), CHALLENGE)
    assert isinstance(failure, CardFailure)
    assert failure.failure is Failure.PROOF_REFUSED
    assert status in failure.detail


def test_an_answer_of_another_length_is_no_proof() -> None:
    assert isinstance(internal_authenticate(Scripted(["01029000"]), CHALLENGE), CardFailure)


def test_a_challenge_has_16_bytes() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        internal_authenticate(Scripted([]), b"short")


class Gone:
    """A card that is out."""

    def send(self, command: Command) -> Response:
        raise CardError(Failure.CARD_REMOVED)


def test_a_card_that_leaves_is_a_removal() -> None:
    assert internal_authenticate(Gone(), CHALLENGE) == CardFailure(Failure.CARD_REMOVED)
