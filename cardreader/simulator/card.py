"""The software card: commands in, responses out, as the social-security card of an image would answer. Pure.

Sources: LB 002-2000 part 5 and the exchanges of real cards. Power, sockets and faults are in `link`.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass

from cardreader.simulator.delivery import Delivery, parse, word
from cardreader.simulator.file_access import Reply, read_binary, read_record
from cardreader.simulator.image import CardImage, CardState
from cardreader.simulator.key_gate import KeyGate
from cardreader.simulator.key_rules import presented
from cardreader.simulator.memory import SSSE, Directory, StoredFile, algorithm_in_use, lay_out
from cardreader.simulator.pin_counter import PinCounter
from cardreader.ssse.files import SSSE_AID, ReadCondition
from cardreader.ssse.keys import CHALLENGE_LENGTH, AlgorithmUnpublished, cryptogram
from cardreader.transport import Command, Ins, StatusWord

GSM_CLASS = 0xA0
MASTER_FILE = b"\x3f\x00"


@dataclass(slots=True)
class Selection:
    """What is selected since power-on."""

    directory: Directory | None = None
    file: StoredFile | None = None
    sfi: bytes = b""
    record: int = 0


class SoftwareCard:
    """One inserted card."""

    def __init__(self, image: CardImage, random: Callable[[int], bytes] = os.urandom) -> None:
        self.image = image
        self._random = random
        self._directories = lay_out(image)
        self._pin = PinCounter(image.pin, image.pin_tries)
        self._keys = KeyGate(image.keys)
        self._selected = Selection()
        self._line = Delivery(image.protocol)
        self._instructions: dict[int, Callable[[Command], Reply]] = {
            Ins.SELECT: self._select,
            Ins.READ_RECORD: self._read_record,
            Ins.READ_BINARY: self._read_binary,
            Ins.VERIFY: self._verify,
            Ins.CHANGE_PIN: self._change_pin,
            Ins.GET_CHALLENGE: self._get_challenge,
            Ins.INTERNAL_AUTHENTICATE: self._internal_authenticate,
            Ins.EXTERNAL_AUTHENTICATE: self._external_authenticate,
        }

    def power_off(self) -> None:
        """Forget the selection, the PIN's verification and every key that was shown; the tries stay counted."""
        self._move(Selection())
        self._keys.close()
        self._line.waiting = b""
        self._pin.verified = False

    def answer(self, apdu: bytes) -> bytes:
        """Answer one command APDU, as T=0 or T=1 has it."""
        command = parse(apdu)
        if command is None:
            return word(StatusWord.WRONG_LENGTH)
        if self.image.state is CardState.CARD_LOCKED:
            return word(StatusWord.NOT_SUPPORTED)
        if command.ins == Ins.GET_RESPONSE:
            return self._line.get_response(command)
        self._line.waiting = b""
        if command.cla not in (0x00, 0x80, 0x84, GSM_CLASS):
            return word(StatusWord.UNKNOWN_CLA)
        instruction = self._instructions.get(command.ins)
        record = self._selected.record
        reply = instruction(command) if instruction else Reply(StatusWord.UNKNOWN_INS)
        answer = self._line.deliver(command, reply)
        if answer[0] == 0x6C:
            # Nothing was given out, so the record that "next" counts from stays.
            self._selected.record = record
        return answer

    def _move(self, selection: Selection) -> None:
        """Select something else. Challenge and keys count in the current application only (LB 002-2000 part 5)."""
        if selection.directory is not self._selected.directory:
            self._keys.close()
        self._selected = selection

    def _select(self, command: Command) -> Reply:
        name = bytes(command.data)
        if command.cla == GSM_CLASS:
            return self._select_gsm(name)
        if command.p1 == 0x04:
            return self._enter(next((each for each in self._directories if each.aid == name), None))
        if not name or name == MASTER_FILE:
            self._move(Selection())
            return Reply(StatusWord.OK)
        here = self._selected.directory
        stored = here.files.get(name) if here else None
        if stored is not None and stored.access is not ReadCondition.ABSENT:
            self._selected = Selection(here, stored, sfi=name)
            return Reply(StatusWord.OK)
        family = here.family if here else ""
        return self._enter(next((d for d in self._directories if d.fid == name and d.family == family), None))

    def _select_gsm(self, fid: bytes) -> Reply:
        """A SIM answers 9Fxx: so much GET RESPONSE would give (GSM 11.11 §9.4)."""
        found = next((each for each in self._directories if each.fid == fid and each.family == fid.hex()), None)
        if found is None:
            return Reply(StatusWord.UNKNOWN_CLA)
        self._move(Selection(found))
        self._line.waiting = found.fci
        return Reply(0x9F00 | len(found.fci))

    def _enter(self, directory: Directory | None) -> Reply:
        if directory is None:
            return Reply(StatusWord.NO_FILE)
        if directory.aid == SSSE_AID and self.image.state is CardState.APPLICATION_LOCKED:
            return Reply(StatusWord.APPLICATION_LOCKED)
        here = self._selected.directory
        if here is not None and here.family != directory.family:
            self._pin.verified = False
        self._move(Selection(directory))
        return Reply(StatusWord.OK, directory.fci)

    def _read_record(self, command: Command) -> Reply:
        stored = self._file_for(command.p2 >> 3)
        if isinstance(stored, StatusWord):
            return Reply(stored)
        reply, self._selected.record = read_record(stored.content, command.p1, command.p2 & 0x07, self._selected.record)
        return reply

    def _read_binary(self, command: Command) -> Reply:
        short = command.p1 & 0x80
        stored = self._file_for(command.p1 & 0x1F if short else 0)
        if isinstance(stored, StatusWord):
            return Reply(stored)
        offset = command.p2 if short else command.p1 << 8 | command.p2
        return read_binary(stored.content, offset, command.le or 256)

    def _file_for(self, sfi: int) -> StoredFile | StatusWord:
        """The current file, or the one that a short file identifier selects; or the status that forbids it."""
        here = self._selected.directory
        if sfi and here is not None:
            fid = bytes((0xEF, sfi))
            stored = here.files.get(fid)
            if stored is None or stored.access is ReadCondition.ABSENT:
                return StatusWord.NO_FILE
            if fid != self._selected.sfi:
                self._selected = Selection(here, stored, sfi=fid)
        if self._selected.file is None:
            return StatusWord.CONDITIONS
        return self._selected.file if self._may_read(self._selected.file) else StatusWord.SECURITY

    def _may_read(self, stored: StoredFile) -> bool:
        shown = self._keys.is_shown(stored.key)
        match stored.access:
            case ReadCondition.FREE:
                return True
            case ReadCondition.PIN:
                return self._pin.satisfied
            case ReadCondition.PIN_OR_KEY:
                return self._pin.satisfied or shown
            case ReadCondition.PIN_AND_KEY:
                return self._pin.satisfied and shown
            case _:
                return shown

    def _inside(self) -> bool:
        return self._selected.directory is not None and self._selected.directory.family == SSSE

    def _verify(self, command: Command) -> Reply:
        if not self._inside():
            return Reply(StatusWord.CONDITIONS)
        if not command.data:
            return self._pin_state()
        if not self._pin.is_set:
            return Reply(StatusWord.NO_KEY)
        if self._pin.left == 0:
            return Reply(StatusWord.BLOCKED)
        return Reply(StatusWord.OK) if self._pin.try_packed(bytes(command.data)) else self._tries()

    def _pin_state(self) -> Reply:
        """9000 where no PIN is set, and where it was verified since the last reset (ISO 7816-4 §7.5.6)."""
        if self._pin.satisfied:
            return Reply(StatusWord.OK)
        return Reply(StatusWord.BLOCKED) if self._pin.left == 0 else self._tries()

    def _tries(self) -> Reply:
        return Reply(0x63C0 | self._pin.left)

    def _change_pin(self, command: Command) -> Reply:
        """805E: the old PIN, FF, the new one. Packed digits never hold the byte FF."""
        old, seam, new = bytes(command.data).partition(b"\xff")
        if command.cla != 0x80 or not self._inside():
            return Reply(StatusWord.CONDITIONS)
        if not self._pin.is_set:
            return Reply(StatusWord.NO_KEY)
        if not seam or not 2 <= len(new) <= 8:
            return Reply(StatusWord.WRONG_DATA)
        if self._pin.left == 0:
            return Reply(StatusWord.BLOCKED)
        if not self._pin.try_packed(old):
            return self._tries()
        self._pin.change(new)
        return Reply(StatusWord.OK)

    def _get_challenge(self, command: Command) -> Reply:
        length = command.le or 0
        if length not in (4, 8, 16):
            return Reply(StatusWord.WRONG_LENGTH)
        challenge = self._random(length)
        self._keys.challenged(challenge)
        return Reply(StatusWord.OK, challenge)

    def _external_authenticate(self, command: Command) -> Reply:
        """P2 is the key's number; a wrong key costs one of its tries."""
        here = self._selected.directory
        if here is None or here.family != SSSE:
            return Reply(StatusWord.CONDITIONS)
        name = presented(here.name, command.p2)
        return self._keys.authenticate(name, algorithm_in_use(self.image), bytes(command.data))

    def _internal_authenticate(self, command: Command) -> Reply:
        key = self.image.keys.get("IRK")
        if not self._inside():
            return Reply(StatusWord.CONDITIONS)
        if key is None:
            return Reply(StatusWord.NO_KEY)
        if len(command.data) < CHALLENGE_LENGTH:
            return Reply(StatusWord.WRONG_LENGTH)
        try:
            answer = cryptogram(algorithm_in_use(self.image), key, bytes(command.data[:CHALLENGE_LENGTH]))
        except AlgorithmUnpublished:
            return Reply(StatusWord.UNKNOWN_INS)
        return Reply(StatusWord.OK, answer)
