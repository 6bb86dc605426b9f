from typing import Any

import pytest

from cardreader.failures import CardError, CardKind, Failure
from cardreader.ssse.files import SSSE_AID
from cardreader.ssse.selection import PSE, RESIDENT_ID_ATRS, recognise, select_ssse
from cardreader.transport import Chained, Command, Response
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
        (card_with("A0000000871002"), CardKind.SIM),
        (card_with(PSE, "A000000632010105"), CardKind.BANK),
        (card_with(b"WS.SYS.DDF01", files={"EF05": {"01": "3132"}}), CardKind.HEALTH),
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
        select_ssse(Scripted(["6A82", "6A82", "6A82", "6283"]))
    assert caught.value.failure.kind is CardKind.BANK


def test_a_card_that_does_not_know_selecting_by_name_is_not_taken_for_a_locked_one() -> None:
    with pytest.raises(CardError) as caught:
        select_ssse(Scripted(["6A81"] * 9 + ["6E00", "6A81", "9000"]))
    assert (caught.value.failure.failure, caught.value.failure.kind) == (Failure.WRONG_CARD, CardKind.UNKNOWN)


CONTACTLESS_ID = bytes.fromhex("3B888001D103860500808000" + "58")


@pytest.mark.parametrize("atr", [CONTACTLESS_ID, bytes.fromhex("3B868001804F03F001003A")])
@pytest.mark.parametrize("answer", ["6A82", "6D00", "6E00", "6700", "6A81", "6F00", "00", "FFFF"])
def test_a_resident_id_card_is_told_by_its_atr_whatever_it_answers(atr: bytes, answer: str) -> None:
    transport = Scripted([answer])
    with pytest.raises(CardError) as caught:
        select_ssse(transport, atr)
    assert (caught.value.failure.failure, caught.value.failure.kind) == (Failure.WRONG_CARD, CardKind.RESIDENT_ID)
    assert len(transport.sent) == 1


def test_an_atr_never_hides_a_social_security_card() -> None:
    assert select_ssse(at(image()), RESIDENT_ID_ATRS[0])


def test_a_reader_that_fails_under_a_resident_id_card_is_no_wrong_card() -> None:
    with pytest.raises(CardError) as caught:
        select_ssse(Failing(Failure.SERVICE_DOWN), CONTACTLESS_ID)
    assert caught.value.failure.failure is Failure.SERVICE_DOWN


def test_a_metro_card_with_nothing_to_select_is_told_by_its_atr() -> None:
    metro = bytes.fromhex("3B8F80018684435444" + "4E409F3EC40D682804007D")
    assert recognise(at(card_with()), metro) is CardKind.TRANSPORT
    assert recognise(at(card_with(PSE)), metro) is CardKind.BANK


@pytest.mark.parametrize(
    "answer", ["6E00", "6D00", "6985", "6A86", "63C3", "6FFF", "9F", "FFFF", "1234", "6C00", "6100"]
)
def test_no_odd_answer_keeps_a_card_from_being_named(answer: str) -> None:
    """Whatever it says to names that it does not know, a SIM is a SIM and an unknown card unknown, at bounded cost."""
    for known, kind in ((b"\xa0\xa4\x00\x00\x02\x7f\x20", CardKind.SIM), (b"", CardKind.UNKNOWN)):
        card = Odd(answer, known)
        if answer == "9F":
            with pytest.raises(CardError) as caught:
                recognise(card)
            assert caught.value.failure.failure is Failure.CARD_REMOVED
        else:
            assert recognise(Chained(card)) is kind
        assert len(card.sent) <= 10 * 16


def test_a_card_that_leaves_meanwhile_has_left() -> None:
    with pytest.raises(CardError) as caught:
        recognise(Scripted(["6A82", "6A82", ""]))
    assert caught.value.failure.failure is Failure.CARD_REMOVED


def test_a_card_with_a_bank_s_application_too_is_a_social_security_card() -> None:
    both = {**image(), "applications": card_with(PSE, "A000000333010101")["applications"]}
    assert select_ssse(at(both)).startswith(b"\x6f")


@pytest.mark.parametrize("sw", ["9303", "6283"])
def test_an_application_that_is_locked_is_no_wrong_card(sw: str) -> None:
    transport = Scripted([sw])
    with pytest.raises(CardError) as caught:
        select_ssse(transport)
    assert caught.value.failure.failure is Failure.APPLICATION_LOCKED
    assert transport.sent == ["00A404000F" + SSSE_AID.hex().upper()]


def test_a_card_that_refuses_every_command_is_locked() -> None:
    with pytest.raises(CardError) as caught:
        select_ssse(at({**image(), "state": "card_locked"}))
    assert caught.value.failure.failure is Failure.CARD_LOCKED


class Odd:
    """Answers alike to everything but one command."""

    def __init__(self, answer: str, known: bytes) -> None:
        self._answer = bytes.fromhex(answer)
        self._known = known
        self.sent: list[bytes] = []

    def send(self, command: Command) -> Response:
        self.sent.append(bytes(command.encode()))
        return Response.decode(b"\x9f\x16" if self.sent[-1] == self._known else self._answer)


class Failing:
    """A reader that fails at once."""

    def __init__(self, failure: Failure) -> None:
        self._failure = failure

    def send(self, command: Command) -> Response:
        raise CardError(self._failure)


def test_a_social_security_card_gives_its_fci() -> None:
    assert select_ssse(at(image())).startswith(b"\x6f\x1c\x84\x0f")
