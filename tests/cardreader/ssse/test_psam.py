from random import Random
from typing import Any

import pytest

from cardreader.failures import CardFailure, Failure
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.files import HOLDER
from cardreader.ssse.psam import CIPHER, Psam
from cardreader.ssse.records import FileState, read_records
from cardreader.ssse.security_module import Unlocked
from cardreader.transport import Chained, Command, Response
from tests.cardreader.software import Scripted
from tests.cardreader.ssse.modules import (
    PROVINCE,
    RKSSSE,
    OpenSam,
    derived_card,
    identity,
    sam_image,
    selected,
    third,
)

BOTH = [Algorithm.TDES, Algorithm.SM4]
BY_PROVINCE = sam_image({"RKSSSE_PROVINCE": PROVINCE.hex()})


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
@pytest.mark.parametrize("algorithm", BOTH)
def test_a_psam_opens_a_card_whose_key_it_derives(algorithm: Algorithm, protocol: str) -> None:
    transport, _ = selected(derived_card(algorithm))
    sam = OpenSam(sam_image({"RKSSSE_PROVINCE": PROVINCE.hex()}, protocol=protocol))
    assert Psam(lambda: sam).unlock(transport, identity(algorithm)) == Unlocked()
    assert read_records(transport, HOLDER).state is FileState.READ
    assert sam.closed == 1


@pytest.mark.parametrize("algorithm", BOTH)
def test_a_psam_with_the_cards_final_key_opens_it(algorithm: Algorithm) -> None:
    transport, _ = selected(third(algorithm=algorithm.value))
    assert Psam(lambda: OpenSam(sam_image({"RKSSSE": RKSSSE}))).unlock(transport, identity(algorithm)) == Unlocked()


def test_the_commands_are_the_standards() -> None:
    transport, _ = selected(derived_card(Algorithm.TDES))
    sam = OpenSam(BY_PROVINCE)
    Psam(lambda: sam).unlock(transport, identity(Algorithm.TDES))
    card, city = "8650440100000013", b"440100sx".hex().upper()
    assert sam.sent == [
        "00A4000002DF01",
        "BFDE470A18" + card + city + "02" * 8,
        "80FA000008" + "01" * 8,
        "00C0000008",
    ]


def test_with_sm4_blocks_have_16_bytes_and_the_answer_is_folded() -> None:
    transport, _ = selected(derived_card(Algorithm.SM4))
    sam = OpenSam(BY_PROVINCE)
    assert Psam(lambda: sam).unlock(transport, identity()) == Unlocked()
    assert sam.sent[1].startswith("BFDE470A20")
    assert sam.sent[1].endswith("02" * 8 + "00" * 8)
    assert sam.sent[2:] == ["80FA000010" + "01" * 8 + "00" * 8, "00C0000010"]


@pytest.mark.parametrize("algorithm", BOTH)
def test_with_a_wrong_key_the_holders_file_stays_closed(algorithm: Algorithm) -> None:
    transport, _ = selected(third(algorithm=algorithm.value))
    wrong = RKSSSE[:-1] + ("5" if RKSSSE[-1] != "5" else "B")
    result = Psam(lambda: OpenSam(sam_image({"RKSSSE": wrong}))).unlock(transport, identity(algorithm))
    assert result == CardFailure(Failure.KEY_REFUSED, detail="0082 63C2")
    assert read_records(transport, HOLDER).state is FileState.PROTECTED


@pytest.mark.parametrize(
    ("sam", "failure"),
    [
        (sam_image({"IRK": RKSSSE}), Failure.MODULE_LACKS_KEY),
        (sam_image({"RKSSSE": RKSSSE}, algorithm="3DES"), Failure.MODULE_LACKS_ALGORITHM),
        (sam_image({"RKSSSE": RKSSSE}, algorithm="SSF33"), Failure.MODULE_LACKS_ALGORITHM),
        (sam_image({"RKSSSE": RKSSSE}, state="card_locked"), Failure.MODULE_TROUBLE),
    ],
)
def test_what_a_psam_lacks_is_said(sam: dict[str, Any], failure: Failure) -> None:
    transport, _ = selected(third())
    opened = OpenSam(sam)
    result = Psam(lambda: opened).unlock(transport, identity())
    assert isinstance(result, CardFailure)
    assert result.failure is failure
    assert opened.closed == 1


@pytest.mark.parametrize("leaves_at", [1, 2, 3, 4])
def test_a_psam_pulled_out_at_any_command_is_the_modules_trouble_and_no_removal_of_the_card(leaves_at: int) -> None:
    transport, direct = selected(third())
    sam = OpenSam(sam_image({"RKSSSE": RKSSSE}), leaves_at)
    result = Psam(lambda: sam).unlock(transport, identity())
    assert isinstance(result, CardFailure)
    assert result.failure is Failure.MODULE_TROUBLE
    assert "C-103" in result.detail
    assert not any(sent[1] == 0x82 for sent in direct.sent)
    assert sam.closed == 1


class Answering:
    """An opened reader that answers from a script."""

    def __init__(self, *answers: str) -> None:
        self.transport = Chained(Scripted(answers))

    def close(self) -> None: ...


@pytest.mark.parametrize(
    "answers",
    [
        ("6A82",),
        ("9000", "6985"),
        ("9000", "9000", "6700"),
        ("9000", "9000", "01029000"),
        ("9000", "9000", "9000"),
        ("9000", "9000", "6108", "0102030405060708" + "9000"),
    ],
)
def test_a_half_answer_is_the_modules_trouble(answers: tuple[str, ...]) -> None:
    transport, _ = selected(third())
    result = Psam(lambda: Answering(*answers)).unlock(transport, identity())
    assert isinstance(result, CardFailure)
    assert result.failure is Failure.MODULE_TROUBLE


@pytest.mark.parametrize("why", [Failure.NO_CARD, Failure.NO_READER, Failure.READER_BUSY])
def test_without_a_psam_in_its_reader_the_card_is_asked_for_nothing(why: Failure) -> None:
    transport, direct = selected(third())
    before = len(direct.sent)
    result = Psam(lambda: CardFailure(why)).unlock(transport, identity())
    assert result == CardFailure(Failure.NO_SECURITY_MODULE, detail=why.code)
    assert len(direct.sent) == before


@pytest.mark.parametrize(
    ("changes", "failure"),
    [
        ({"algorithm": Algorithm.SSF33}, Failure.MODULE_LACKS_ALGORITHM),
        ({"region": ""}, Failure.MODULE_LACKS_KEY),
        ({"atr": b"\x3b\x00"}, Failure.MODULE_LACKS_KEY),
    ],
)
def test_a_card_without_factors_or_with_ssf33_opens_no_psam(changes: dict[str, Any], failure: Failure) -> None:
    transport, _ = selected(third())

    def opened() -> CardFailure:
        raise AssertionError("the PSAM was opened")

    result = Psam(opened).unlock(transport, identity(**changes))
    assert isinstance(result, CardFailure)
    assert result.failure is failure


class Nonsense:
    """A card or PSAM whose every answer is drawn at random: often of the right form, sometimes none at all."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self.transport = Chained(self)

    def send(self, command: Command) -> Response:
        draw = self._random
        fitting = 8 if command.le else len(command.data) if command.ins == CIPHER[1] else 0
        data = draw.randbytes(fitting if draw.random() < 0.9 else draw.choice([0, 1, 7, 8, 16, 255]))
        odd = draw.choice(["6108", "6C10", "63C2", "6982", "6A88", "6700", "6F00", "0000", ""])
        status = "9000" if draw.random() < 0.8 else odd
        return Response.decode(data + bytes.fromhex(status) if status else b"")

    def close(self) -> None: ...


@pytest.mark.parametrize("seed", range(4))
def test_whatever_card_and_psam_answer_the_result_is_a_value(seed: int) -> None:
    random = Random(seed)
    results = [
        Psam(lambda: Nonsense(random)).unlock(Chained(Nonsense(random)), identity(random.choice(BOTH)))
        for _ in range(1000)
    ]
    assert all(isinstance(result, Unlocked | CardFailure) for result in results)
    assert {result.failure for result in results if isinstance(result, CardFailure)} >= {
        Failure.MODULE_TROUBLE,
        Failure.MODULE_LACKS_KEY,
        Failure.KEY_REFUSED,
        Failure.CARD_STAYS_CLOSED,
    }
