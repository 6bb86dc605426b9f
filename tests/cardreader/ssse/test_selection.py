from typing import Any

import pytest

from cardreader.failures import CardError, CardKind, Failure
from cardreader.ssse.selection import PSE, select_ssse
from tests.cardreader.software import Scripted, at, image

OLD_FILE = {"0003": {"transparent": "3030"}}


def card_with(*aids: bytes | str, files: dict[str, Any] | None = None) -> dict[str, Any]:
    names = [aid if isinstance(aid, str) else aid.hex() for aid in aids]
    return {"atr": "3B00", "applications": [{"aid": aid, "fci": "6F00", "files": files or {}} for aid in names]}


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        (card_with("A000000333010101"), CardKind.BANK),
        (card_with(PSE), CardKind.BANK),
        (card_with(PSE, files=OLD_FILE), CardKind.OLD_LABOUR),
        (card_with(b"PAY.APPY"), CardKind.TRANSPORT),
        (card_with(b"PAY.TICL"), CardKind.TRANSPORT),
        (card_with("A000000632010105"), CardKind.TRANSPORT),
        (card_with(b"WS.SYS.DDF01"), CardKind.HEALTH),
        (card_with("7378322E73682EC9E7BBE1B1A3D5CF"), CardKind.SAM),
        (card_with("7F20"), CardKind.SIM),
        (card_with(), CardKind.UNKNOWN),
    ],
)
def test_a_wrong_card_is_told_by_what_it_lets_one_select(document: dict[str, Any], kind: CardKind) -> None:
    with pytest.raises(CardError) as caught:
        select_ssse(at(document))
    assert (caught.value.failure.failure, caught.value.failure.kind) == (Failure.WRONG_CARD, kind)


def test_a_number_file_in_the_open_makes_an_old_labour_card() -> None:
    with pytest.raises(CardError) as caught:
        select_ssse(Scripted(["6A82"] * 8 + ["9000"]))
    assert caught.value.failure.kind is CardKind.OLD_LABOUR


def test_an_application_out_of_use_still_tells_the_kind() -> None:
    with pytest.raises(CardError) as caught:
        select_ssse(Scripted(["6A82", "6A82", "6283"]))
    assert caught.value.failure.kind is CardKind.BANK


def test_a_card_that_does_not_know_selecting_by_name_is_not_taken_for_a_locked_one() -> None:
    with pytest.raises(CardError) as caught:
        select_ssse(Scripted(["6A81"] * 9 + ["6E00", "9000"]))
    assert (caught.value.failure.failure, caught.value.failure.kind) == (Failure.WRONG_CARD, CardKind.UNKNOWN)


def test_a_social_security_card_gives_its_fci() -> None:
    assert select_ssse(at(image())).startswith(b"\x6f\x1c\x84\x0f")
