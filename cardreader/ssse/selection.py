"""SELECT: enter the card's application, or tell what was inserted instead. The ATR decides nothing."""

from typing import Final

from cardreader.failures import CardError, CardKind, Failure
from cardreader.ssse.files import APPLICATIONS, RID, SSSE_AID
from cardreader.transport import Command, Ins, Response, Status, Transport

PSE: Final = b"1PAY.SYS.DDF01"
OLD_NUMBER_FILE: Final = b"\x00\x03"
"""On the old labour card: the file with its number, below an MF that bears the name of a bank's directory."""
GSM_CLASS: Final = 0xA0

SSF33_SAM: Final = bytes.fromhex("7378322E73682EC9E7BBE1B1A3D5CF")
"""`sx2.sh.社会保障`: the SAM of the SSF33 environment (LB 002-2000 part 9 §5)."""

_OTHERS: Final[tuple[tuple[CardKind, bytes], ...]] = (
    (CardKind.SAM, bytes.fromhex("7378322E73682EC9E7BBE1B1A3D5CF")),
    (CardKind.BANK, bytes.fromhex("A000000333010101")),
    (CardKind.BANK, PSE),
    (CardKind.TRANSPORT, b"PAY.APPY"),
    (CardKind.TRANSPORT, b"PAY.TICL"),
    (CardKind.TRANSPORT, bytes.fromhex("A000000632010105")),
    (CardKind.HEALTH, b"WS.SYS.DDF01"),
)


def select_name(name: bytes) -> Command:
    """SELECT by DF name, without Le: T=0 cards answer 61xx, others the FCI at once (LB 002-2000 part 5)."""
    return Command(0x00, Ins.SELECT, 0x04, 0x00, name)


def select_file(fid: bytes, cla: int = 0x00, p1: int = 0x00) -> Command:
    """SELECT by file id below what is selected."""
    return Command(cla, Ins.SELECT, p1, 0x00, fid)


def select_ssse(transport: Transport) -> bytes:
    """Enter SSSE and give its FCI. Raises CardError: locked, or a wrong card with its kind."""
    response = transport.send(select_name(SSSE_AID))
    if response.ok:
        return response.data
    if response.sw == Status.APPLICATION_LOCKED:
        raise CardError(Failure.APPLICATION_LOCKED, "SELECT SSSE 9303")
    kind = recognise(transport)
    if kind is CardKind.UNKNOWN and response.sw == Status.NOT_SUPPORTED and _answers_nothing(transport):
        raise CardError(Failure.CARD_LOCKED, "every command 6A81")
    raise CardError(Failure.WRONG_CARD, f"SELECT SSSE {response.sw:04X}", kind)


def select_application(transport: Transport, directory: str) -> bool:
    """Enter an application below SSSE ("DF02"), by its AID; false where the card does not have it."""
    return transport.send(select_name(RID + APPLICATIONS[directory])).ok


def recognise(transport: Transport) -> CardKind:
    """What a card without SSSE is, by the applications it lets one select; the first that fits."""
    for kind, name in _OTHERS:
        if _selected(transport.send(select_name(name))):
            return CardKind.OLD_LABOUR if name == PSE and _has_old_number(transport) else kind
    if _has_old_number(transport):
        return CardKind.OLD_LABOUR
    if _selected(transport.send(select_file(b"\x7f\x20", cla=GSM_CLASS))):
        return CardKind.SIM
    return CardKind.UNKNOWN


def _has_old_number(transport: Transport) -> bool:
    return _selected(transport.send(select_file(OLD_NUMBER_FILE)))


def _answers_nothing(transport: Transport) -> bool:
    return transport.send(select_file(b"\x3f\x00")).sw == Status.NOT_SUPPORTED


def _selected(response: Response) -> bool:
    """9000, an application that is there but not in use (62xx), or the 9Fxx of GSM 11.11."""
    return response.ok or response.sw >> 8 in (0x62, 0x9F)
