"""A card rebuilt from its recorded exchanges, whatever P1, P2 and Le were used: an image for the software card."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from cardreader.replay import placing
from cardreader.replay.exchange import Exchange
from cardreader.simulator.image import CardImage, CardState, ImageFile, OtherApplication, RecordFile, TransparentFile
from cardreader.ssse import tlv
from cardreader.ssse.algorithms import Algorithm, algorithm_named
from cardreader.ssse.files import APPLICATIONS, ISSUER, RID, SSSE_AID, ReadCondition
from cardreader.ssse.selection import GSM_CLASS, GSM_DIRECTORY, OLD_NUMBER_FILE, PSE
from cardreader.transport import Command, Ins, StatusWord

BY_NUMBER: Final = 4
FROM_NUMBER_ON: Final = 5
GET_PROCESSING_OPTIONS: Final = (0x80, 0xA8)
FILE_ID_LENGTH: Final = 2
BY_PATH: Final = (0x08, 0x09)
"""P1 of a SELECT by the file ids on the way, from the MF or from the current application (ISO 7816-4)."""
OF_A_SAM: Final = frozenset({(0xBF, 0xDE), (0x80, 0xFA)})
"""DELIVERY SESSION KEY and CIPHER (LB 002-2000 part 9): no user's card carries them out."""
NO_ATR: Final = b"\x3b\x00"
_BY_AID: Final = {RID + suffix: name for name, suffix in APPLICATIONS.items()}


def _lists() -> dict[str, list[bytes]]:
    return defaultdict(list)


def _folders() -> dict[bytes, dict[str, ImageFile]]:
    return defaultdict(dict)


@dataclass(slots=True)
class Rebuilt:
    """What the exchanges say of a card; fed one after the other by `take`."""

    atr: bytes = b""
    entered: bool | None = None
    """Whether SSSE let itself be selected; None where nobody tried."""
    algorithm: Algorithm | None = None
    locked: bool = False
    sam: bool = False
    bank: bool = False
    """Whether a bank's application was at work (EMV), selected by whichever name."""
    files: dict[str, list[bytes]] = field(default_factory=_lists, repr=False)
    refused: set[str] = field(default_factory=set)
    unplaced: list[str] = field(default_factory=list)
    others: dict[bytes, bytes] = field(default_factory=dict)
    """Applications beside SSSE: name and FCI."""
    other_files: dict[bytes, dict[str, ImageFile]] = field(default_factory=_folders, repr=False)
    statuses: set[int | None] = field(default_factory=set)
    _directory: str = ""
    _other: bytes = b""
    _fid: str = ""

    def take(self, exchange: Exchange) -> None:
        """Learn from one exchange."""
        self.statuses.add(exchange.sw)
        command = exchange.command
        if (command.cla, command.ins) in OF_A_SAM and exchange.ok:
            self.sam = True
        elif (command.cla, command.ins) == GET_PROCESSING_OPTIONS and exchange.data[:1] in (b"\x80", b"\x77"):
            self.bank = True
        by_instruction: dict[int, Callable[[Exchange], None]] = {
            Ins.SELECT: self._selected,
            Ins.READ_RECORD: self._record,
            Ins.READ_BINARY: self._binary,
            Ins.GET_RESPONSE: self._loose,
        }
        if command.ins in by_instruction:
            by_instruction[command.ins](exchange)

    def image(self, protocol: str) -> CardImage:
        """The card: what was read is free to read again, what was refused stays closed."""
        files: dict[str, ImageFile] = {path: RecordFile(tuple(records)) for path, records in self.files.items()}
        rules = dict.fromkeys(files, ReadCondition.FREE)
        for path in sorted(self.refused - files.keys()):
            files[path] = RecordFile(())
            rules[path] = ReadCondition.KEY
        if (self.entered or self.locked) and not files:
            files["SSSE/EF05"] = RecordFile(())
        others = {PSE: b"", **self.others} if self.bank and self.entered is None and not files else self.others
        return CardImage(
            atr=self.atr or NO_ATR,
            protocol=protocol,
            algorithm=self.algorithm,
            state=self._state(),
            files=files,
            applications=tuple(
                OtherApplication(aid, fci, self.other_files.get(aid, {})) for aid, fci in others.items()
            ),
            access=rules,
        )

    def _state(self) -> CardState:
        if self.statuses == {int(StatusWord.NOT_SUPPORTED)}:
            return CardState.CARD_LOCKED
        return CardState.APPLICATION_LOCKED if self.locked else CardState.OK

    def _selected(self, exchange: Exchange) -> None:
        command, name = exchange.command, bytes(exchange.command.data)
        if command.p1 in BY_PATH and exchange.ok:
            for step in range(0, len(name), FILE_ID_LENGTH):
                shorter = replace(command, p1=0, data=name[step : step + FILE_ID_LENGTH])
                self._selected(replace(exchange, command=shorter))
        elif command.p1 == 0x04 or len(name) > FILE_ID_LENGTH:
            self._entered(name, exchange)
        elif command.cla == GSM_CLASS:
            if exchange.ok:
                # Only a SIM knows class A0: its telecom directory is there, whatever else was selected.
                self.others |= {GSM_DIRECTORY: b"", name: exchange.data}
        elif name[:1] == b"\xdf" and len(name) == 2:
            if exchange.ok:
                self._go(directory=name.hex().upper())
        elif name in (b"", b"\x3f\x00"):
            self._go()
        elif exchange.ok:
            self._fid = name.hex().upper()
            if name == OLD_NUMBER_FILE and not self._directory:
                # The old labour card has it below an MF that bears this name.
                self._other = self._other or PSE
                self.others.setdefault(self._other, b"")
            if self._other:
                self.other_files[self._other].setdefault(self._fid, TransparentFile(b""))
        elif exchange.sw == StatusWord.NO_FILE and (self._directory, name) == ("SSSE", ISSUER.fid):
            self.sam = True

    def _entered(self, name: bytes, exchange: Exchange) -> None:
        """By the name that was sent; where only its beginning was, the card's answer has the whole one."""
        full = tlv.ber_object(tlv.ber_object(exchange.data, 0x6F), 0x84) or name
        if SSSE_AID in (name, full):
            self.locked = exchange.sw in (StatusWord.APPLICATION_LOCKED, StatusWord.DEACTIVATED)
            self.entered = (exchange.ok and not self.locked) or bool(self.entered)
            self.algorithm = algorithm_named(exchange.data) or self.algorithm
            self._go(directory="SSSE" if self.entered else "")
        elif not exchange.ok:
            return
        elif full in _BY_AID:
            self._go(directory=_BY_AID[full])
        else:
            for each in (full, name):
                self.others[each] = exchange.data or self.others.get(each, b"")
            self._go(other=name)

    def _go(self, directory: str = "", other: bytes = b"") -> None:
        self._directory, self._other, self._fid = directory, other, ""

    def _record(self, exchange: Exchange) -> None:
        short = exchange.command.p2 >> 3
        if 0 < short < 31:
            self._fid = f"EF{short:02X}"
        if exchange.sw == StatusWord.SECURITY and not self._other:
            by_tag = exchange.command.p2 & 0x07 < BY_NUMBER
            path = placing.path_of(exchange.command.p1 if by_tag else 0, self._directory or "SSSE", self._fid)
            self.refused.update([path] if path is not None else [])
        if exchange.ok and exchange.data:
            self._keep(exchange.command, exchange.data, exchange.id)

    def _keep(self, command: Command, data: bytes, name: str) -> None:
        if self._other:
            kept = self.other_files[self._other].get(self._fid)
            before = list(kept.records) if isinstance(kept, RecordFile) else []
            for piece in placing.pieces(data):
                placing.add(before, piece)
            self.other_files[self._other][self._fid or "EF01"] = RecordFile(tuple(before))
            return
        here = placing.BY_PATH.get(f"{self._directory}/{self._fid}")
        if here is not None and here.cyclic:
            width = here.items[0].length if command.p2 & 0x07 == FROM_NUMBER_ON else len(data)
            for start in range(0, len(data), width):
                placing.add(self.files[here.path], data[start : start + width])
            return
        for piece in placing.pieces(data):
            path = placing.path_of(piece[0], self._directory, self._fid)
            if path is None or (self.entered is False and not self._directory):
                self.unplaced.append(f"{name}: tag {piece[0]:02X} stands in no file that is known")
            else:
                placing.add(self.files[path], piece)

    def _binary(self, exchange: Exchange) -> None:
        if exchange.ok and self._other and self._fid and exchange.command.p1 & 0x80 == 0:
            kept = self.other_files[self._other].get(self._fid)
            content = kept.content if isinstance(kept, TransparentFile) else b""
            offset = exchange.command.p1 << 8 | exchange.command.p2
            whole = content[:offset].ljust(offset, b"\x00") + exchange.data + content[offset + len(exchange.data) :]
            self.other_files[self._other][self._fid] = TransparentFile(whole)

    def _loose(self, exchange: Exchange) -> None:
        """A GET RESPONSE of which the command was not recorded: an FCI, or records."""
        if exchange.data[:1] == b"\x6f":
            self._entered(b"", exchange)
        elif exchange.ok and exchange.data and tlv.records(exchange.data) is not None:
            self._keep(Command(0x00, Ins.READ_RECORD, 0x01, 0x04), exchange.data, exchange.id)
