from typing import Any

import pytest

from cardreader.failures import CardFailure, Failure
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.files import HOLDER
from cardreader.ssse.records import FileState, read_records
from cardreader.ssse.security_module import Unlocked
from cardreader.ssse.software_module import BadKey, ModuleKeys, SoftwareModule, keys_among
from tests.cardreader.ssse.modules import (
    IDENTIFICATION_CODE,
    PROVINCE,
    RKSSSE,
    derived_card,
    identity,
    selected,
    third,
)

FINAL = ModuleKeys(final={IDENTIFICATION_CODE: bytes.fromhex(RKSSSE)})


@pytest.mark.parametrize("algorithm", [Algorithm.TDES, Algorithm.SM4])
def test_a_final_key_opens_its_own_card(algorithm: Algorithm) -> None:
    transport, _ = selected(third(algorithm=algorithm.value))
    assert SoftwareModule(FINAL).unlock(transport, identity(algorithm)) == Unlocked()
    assert read_records(transport, HOLDER).state is FileState.READ


@pytest.mark.parametrize("algorithm", [Algorithm.TDES, Algorithm.SM4])
def test_a_provinces_key_opens_a_card_that_was_derived_from_it(algorithm: Algorithm) -> None:
    transport, _ = selected(derived_card(algorithm))
    assert SoftwareModule(ModuleKeys(PROVINCE)).unlock(transport, identity(algorithm)) == Unlocked()


def test_another_provinces_key_is_refused_by_the_card() -> None:
    transport, _ = selected(derived_card(Algorithm.SM4))
    result = SoftwareModule(ModuleKeys(PROVINCE[::-1])).unlock(transport, identity())
    assert result == CardFailure(Failure.KEY_REFUSED, detail="0082 63C2")
    assert read_records(transport, HOLDER).state is FileState.PROTECTED


@pytest.mark.parametrize(
    ("keys", "changes", "failure"),
    [
        (FINAL, {"identification_code": "00" * 16}, Failure.MODULE_LACKS_KEY),
        (ModuleKeys(PROVINCE), {"region": ""}, Failure.MODULE_LACKS_KEY),
        (ModuleKeys(PROVINCE), {"atr": b"\x3b\x00"}, Failure.MODULE_LACKS_KEY),
        (FINAL, {"algorithm": Algorithm.SSF33}, Failure.MODULE_LACKS_ALGORITHM),
    ],
)
def test_without_a_key_the_card_is_asked_for_nothing(
    keys: ModuleKeys, changes: dict[str, Any], failure: Failure
) -> None:
    transport, direct = selected(third())
    before = len(direct.sent)
    result = SoftwareModule(keys).unlock(transport, identity(**changes))
    assert isinstance(result, CardFailure)
    assert result.failure is failure
    assert len(direct.sent) == before


def test_keys_are_found_among_a_programs_secrets() -> None:
    assert keys_among({"device_key": "x"}) is None
    assert keys_among({"rkssse_province": PROVINCE.hex()}) == ModuleKeys(PROVINCE)
    assert keys_among({f"rkssse_{IDENTIFICATION_CODE.lower()}": RKSSSE}) == FINAL


@pytest.mark.parametrize("name", ["rkssse_province", f"rkssse_{IDENTIFICATION_CODE}"])
def test_a_secret_that_is_no_key_is_named_but_not_shown(name: str) -> None:
    with pytest.raises(BadKey, match=name) as caught:
        keys_among({name: "DEADBEEF"})
    assert "DEADBEEF" not in str(caught.value)


def test_no_key_stands_in_a_repr() -> None:
    assert RKSSSE not in repr(FINAL).upper()
    assert repr(ModuleKeys(PROVINCE)) == "ModuleKeys()"
