"""SELECT: enter the card's application, or tell what was inserted instead. An ATR never makes a card ours."""

from typing import Final

from cardreader.failures import CardError, CardKind, Failure
from cardreader.ssse.files import APPLICATIONS, RID, SSSE_AID
from cardreader.transport import Command, Ins, StatusWord, Transport

PSE: Final = b"1PAY.SYS.DDF01"
OLD_NUMBER_FILE: Final = b"\x00\x03"
"""On the old labour card: the file with its number, below an MF that bears the name of a bank's directory."""
GSM_CLASS: Final = 0xA0
GSM_DIRECTORY: Final = b"\x7f\x20"

RESIDENT_ID_ATRS: Final = (bytes.fromhex("3B888001D1038605"), bytes.fromhex("3B868001804F03F00100"))
"""How a resident id card of the second generation begins its ATR (type B). It alone is told by its ATR: it offers no
SELECT, and people try it first. No social-security card begins so (contactless ones: 3B8D8001).
"""
METRO_ATR: Final = bytes.fromhex("3B8F800186844354444E")
"""Guangzhou metro, one card seen; which applications it lets one select is not known."""

_NO_ANSWER: Final = (Failure.CARD_UNREADABLE, Failure.CARD_REMOVED)
_OTHERS: Final[tuple[tuple[CardKind, bytes], ...]] = (
    # `sx2.sh.社会保障`: the SAM of the SSF33 environment (LB 002-2000 part 9 §5); other SAMs bear SSSE's own name.
    (CardKind.SAM, bytes.fromhex("7378322E73682EC9E7BBE1B1A3D5CF")),
    (CardKind.BANK, PSE),
    (CardKind.BANK, bytes.fromhex("A000000333010101")),
    (CardKind.TRANSPORT, b"PAY.APPY"),
    (CardKind.TRANSPORT, b"PAY.TICL"),
    (CardKind.TRANSPORT, bytes.fromhex("A000000632010105")),
    (CardKind.HEALTH, b"WS.SYS.DDF01"),
)
USIM: Final = bytes.fromhex("A0000000871002")
"""What every USIM's name begins with (3GPP TS 31.102): newer SIM cards answer no class A0."""


def select_name(name: bytes) -> Command:
    """SELECT by DF name, without Le: T=0 cards answer 61xx, others the FCI at once (LB 002-2000 part 5)."""
    return Command(0x00, Ins.SELECT, 0x04, 0x00, name)


def select_file(fid: bytes, cla: int = 0x00, p1: int = 0x00) -> Command:
    """SELECT by file id below what is selected."""
    return Command(cla, Ins.SELECT, p1, 0x00, fid)


def select_ssse(transport: Transport, atr: bytes = b"") -> bytes:
    """Enter SSSE and give its FCI. Raises CardError: locked, or a wrong card with its kind (`atr` helps to name it)."""
    try:
        response = transport.send(select_name(SSSE_AID))
    except CardError as error:
        if atr.startswith(RESIDENT_ID_ATRS) and error.failure.failure in _NO_ANSWER:
            raise CardError(Failure.WRONG_CARD, "no SELECT", CardKind.RESIDENT_ID) from error
        raise
    if response.ok:
        return response.data
    if response.sw in (StatusWord.APPLICATION_LOCKED, StatusWord.DEACTIVATED):
        raise CardError(Failure.APPLICATION_LOCKED, f"SELECT SSSE {response.sw:04X}")
    kind = recognise(transport, atr)
    if kind is CardKind.UNKNOWN and response.sw == StatusWord.NOT_SUPPORTED and _answers_nothing(transport):
        raise CardError(Failure.CARD_LOCKED, "every command 6A81")
    raise CardError(Failure.WRONG_CARD, f"SELECT SSSE {response.sw:04X}", kind)


def select_application(transport: Transport, directory: str) -> bool:
    """Enter an application below SSSE ("DF02"), by its AID; false where the card does not have it."""
    return transport.send(select_name(RID + APPLICATIONS[directory])).ok


def recognise(transport: Transport, atr: bytes = b"") -> CardKind:
    """What a card without SSSE is: by the applications it lets one select, the first that fits; at most ten commands.

    The ATR has a say only where a card has nothing to select. Raises CardError where reader or card went away.
    """
    if atr.startswith(RESIDENT_ID_ATRS):
        return CardKind.RESIDENT_ID
    for kind, name in _OTHERS:
        if _selects(transport, select_name(name)):
            old = name == PSE and _selects(transport, select_file(OLD_NUMBER_FILE))
            return CardKind.OLD_LABOUR if old else kind
    if _selects(transport, select_file(OLD_NUMBER_FILE)):
        return CardKind.OLD_LABOUR
    if _selects(transport, select_file(GSM_DIRECTORY, cla=GSM_CLASS)) or _selects(transport, select_name(USIM)):
        return CardKind.SIM
    return CardKind.TRANSPORT if atr.startswith(METRO_ATR) else CardKind.UNKNOWN


def _answers_nothing(transport: Transport) -> bool:
    return transport.send(select_file(b"\x3f\x00")).sw == StatusWord.NOT_SUPPORTED


def _selects(transport: Transport, command: Command) -> bool:
    """9000, an application that is there but not in use (62xx), or the 9Fxx of GSM 11.11.

    An answer that is none, as foreign cards give to what they do not know, is a no.
    """
    try:
        response = transport.send(command)
    except CardError as error:
        if error.failure.failure is Failure.CARD_UNREADABLE:
            return False
        raise
    return response.ok or response.sw >> 8 in (0x62, 0x9F)
