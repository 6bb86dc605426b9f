"""The software SAM: a PSAM for the second reader, which derives a card's key and enciphers with it. Pure.

Commands: LB 002-2000 part 9, in the forms that vendors' readers send. What is ours stands in docs/card-proof.md.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from cardreader.simulator.delivery import Delivery, parse, word
from cardreader.simulator.file_access import Reply
from cardreader.simulator.image import CardImage, CardState
from cardreader.simulator.memory import fci
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.files import SSSE_AID
from cardreader.ssse.keys import FACTOR_LENGTH, block_length, derived, encipher, session_key
from cardreader.ssse.psam import APPLICATION, CIPHER, DELIVERY_SESSION_KEY, RKSSSE_USE
from cardreader.transport import Command, Ins, StatusWord

MASTER_FILE: Final = b"\x3f\x00"
FINAL, PROVINCE = "RKSSSE", "RKSSSE_PROVINCE"
"""Names in an image's `sam`: the final key of one card, taken as it is; the province's, derived for each card."""
RKSSSE_NUMBER: Final = 0x0A
DIVERSIFIERS: Final = {6: 3, 4: 2, 2: 1}
"""How many diversifiers a key of a level takes, by the upper digit of its use."""
COMPUTABLE: Final = (Algorithm.TDES, Algorithm.SM4)


@dataclass(slots=True)
class _Open:
    """What stands open since power-on: the application, and a session key with its algorithm."""

    application: bool = False
    session: tuple[Algorithm, bytes] | None = field(default=None, repr=False)


class SoftwareSam:
    """One inserted SAM. It bears SSSE's own name on its MF, as real ones do."""

    def __init__(self, image: CardImage) -> None:
        self.image = image
        self._algorithms = COMPUTABLE if image.algorithm is None else (image.algorithm,)
        self._open = _Open()
        self._line = Delivery(image.protocol)
        self._instructions: dict[tuple[int, int], Callable[[Command], Reply]] = {
            (0x00, Ins.SELECT): self._select,
            DELIVERY_SESSION_KEY: self._deliver_session_key,
            CIPHER: self._cipher,
        }

    def power_off(self) -> None:
        """Forget everything but the keys."""
        self._open = _Open()
        self._line.waiting = b""

    def answer(self, apdu: bytes) -> bytes:
        """Answer one command APDU, as T=0 or T=1 has it."""
        command = parse(apdu)
        if command is None:
            return word(StatusWord.WRONG_LENGTH)
        if self.image.state is not CardState.OK:
            return word(StatusWord.NOT_SUPPORTED)
        if command.ins == Ins.GET_RESPONSE:
            return self._line.get_response(command)
        self._line.waiting = b""
        instruction = self._instructions.get((command.cla, command.ins))
        return self._line.deliver(command, instruction(command) if instruction else Reply(StatusWord.UNKNOWN_INS))

    def _select(self, command: Command) -> Reply:
        name = bytes(command.data)
        if name == APPLICATION and command.p1 != 0x04:
            self._open = _Open(application=True)
            return Reply(StatusWord.OK)
        if name in (SSSE_AID, MASTER_FILE):
            self._open = _Open()
            return Reply(StatusWord.OK, fci(SSSE_AID, None) if name == SSSE_AID else b"")
        return Reply(StatusWord.NO_FILE)

    def _deliver_session_key(self, command: Command) -> Reply:
        """P1 is the key's use, whose upper digit is its level; P2 its number; then diversifiers and a block."""
        self._open.session = None
        if not self._open.application:
            return Reply(StatusWord.CONDITIONS)
        count = DIVERSIFIERS.get(command.p1 >> 4, 0)
        data = bytes(command.data)
        factors = [data[at * FACTOR_LENGTH : (at + 1) * FACTOR_LENGTH] for at in range(count)]
        block = data[count * FACTOR_LENGTH :]
        algorithm = next((each for each in self._algorithms if block_length(each) == len(block)), None)
        if (command.p1, command.p2) != (RKSSSE_USE, RKSSSE_NUMBER):
            return Reply(StatusWord.NO_KEY)
        if algorithm is None or algorithm not in COMPUTABLE:
            return Reply(StatusWord.WRONG_LENGTH)
        key = self._key(algorithm, factors)
        if key is None:
            return Reply(StatusWord.NO_KEY)
        self._open.session = (algorithm, session_key(algorithm, key, block))
        return Reply(StatusWord.OK)

    def _key(self, algorithm: Algorithm, factors: Sequence[bytes]) -> bytes | None:
        """This card's key; the diversifiers come with the card's own first, and are applied from the last on."""
        key = self.image.sam.get(PROVINCE)
        if key is None:
            return self.image.sam.get(FINAL)
        for each in reversed(factors):
            key = derived(algorithm, key, each)
        return key

    def _cipher(self, command: Command) -> Reply:
        """One block under the session key, which is good for one."""
        session, self._open.session = self._open.session, None
        if session is None:
            return Reply(StatusWord.CONDITIONS)
        algorithm, key = session
        if len(command.data) != block_length(algorithm):
            return Reply(StatusWord.WRONG_LENGTH)
        return Reply(StatusWord.OK, encipher(algorithm, key, bytes(command.data)))
