import pytest

from cardreader.failures import CardFailure, Failure
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.external_authentication import RKSSSE as NUMBER
from cardreader.ssse.external_authentication import external_authenticate
from cardreader.ssse.files import HOLDER
from cardreader.ssse.keys import cryptogram
from cardreader.ssse.records import FileState, read_records
from cardreader.ssse.security_module import Unlocked
from tests.cardreader.software import Scripted
from tests.cardreader.ssse.modules import RKSSSE, selected, third

ONE, TWO = "11" * 8, "22" * 8


def never(factor: bytes, original: bytes) -> bytes:
    raise AssertionError("asked for authentication data without a whole challenge")


def test_commands_go_in_the_order_of_a_real_exchange() -> None:
    card = Scripted([ONE + "9000", TWO + "9000", "9000"])
    assert external_authenticate(card, NUMBER, lambda factor, original: factor) == Unlocked()
    assert card.sent == ["0084000008", "0084000008", "0082000A10" + TWO + ONE]


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
@pytest.mark.parametrize("algorithm", [Algorithm.TDES, Algorithm.SM4])
def test_the_right_key_opens_the_holders_file(algorithm: Algorithm, protocol: str) -> None:
    transport, _ = selected(third(algorithm=algorithm.value, protocol=protocol))
    assert read_records(transport, HOLDER).state is FileState.PROTECTED
    key = bytes.fromhex(RKSSSE)
    right = external_authenticate(
        transport, NUMBER, lambda factor, original: cryptogram(algorithm, key, factor + original)
    )
    assert right == Unlocked()
    assert read_records(transport, HOLDER).state is FileState.READ


@pytest.mark.parametrize("bit", [0, 7, 8, 63, 64, 120, 127])
@pytest.mark.parametrize("algorithm", [Algorithm.TDES, Algorithm.SM4])
def test_a_key_with_one_bit_off_opens_nothing(algorithm: Algorithm, bit: int) -> None:
    transport, _ = selected(third(algorithm=algorithm.value))
    key = (int(RKSSSE, 16) ^ 1 << bit).to_bytes(16, "big")
    shown = external_authenticate(
        transport, NUMBER, lambda factor, original: cryptogram(algorithm, key, factor + original)
    )
    assert shown == CardFailure(Failure.KEY_REFUSED, detail="0082 63C2")
    assert read_records(transport, HOLDER).state is FileState.PROTECTED


@pytest.mark.parametrize("status", ["6988", "63C0", "6983", "6982"])
def test_every_way_of_refusing_a_key_is_a_refusal(status: str) -> None:
    card = Scripted([ONE + "9000", TWO + "9000", status])
    assert external_authenticate(card, NUMBER, lambda f, o: f) == CardFailure(
        Failure.KEY_REFUSED, detail=f"0082 {status}"
    )
    assert len(card.sent) == 3


@pytest.mark.parametrize(
    ("answers", "failure"),
    [
        (["6D00"], Failure.CARD_STAYS_CLOSED),
        (["11229000"], Failure.CARD_STAYS_CLOSED),
        ([ONE + "9000", ""], Failure.CARD_REMOVED),
    ],
)
def test_without_two_whole_challenges_no_key_is_asked_for(answers: list[str], failure: Failure) -> None:
    result = external_authenticate(Scripted(answers), NUMBER, never)
    assert isinstance(result, CardFailure)
    assert result.failure is failure


def test_what_the_witness_cannot_do_is_not_sent() -> None:
    card = Scripted([ONE + "9000", TWO + "9000"])
    lacking = CardFailure(Failure.MODULE_LACKS_KEY)
    assert external_authenticate(card, NUMBER, lambda factor, original: lacking) == lacking
    assert len(card.sent) == 2


@pytest.mark.parametrize("status", ["6F00", "6D00", "6985", "6984", "6A88"])
def test_a_card_that_takes_no_part_stays_closed_and_its_key_was_not_refused(status: str) -> None:
    card = Scripted([ONE + "9000", TWO + "9000", status])
    assert external_authenticate(card, NUMBER, lambda f, o: f) == CardFailure(
        Failure.CARD_STAYS_CLOSED, detail=f"0082 {status}"
    )
