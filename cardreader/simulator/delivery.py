"""How a software card answers over the line: command APDUs parsed, 61xx and 6Cxx as T=0 and T=1 have them. Pure."""

from dataclasses import dataclass, field

from cardreader.simulator.file_access import Reply
from cardreader.transport import LARGEST_LE, Command, StatusWord


@dataclass(slots=True)
class Delivery:
    """The line's discipline of one card; keeps what waits for GET RESPONSE."""

    protocol: str
    waiting: bytes = field(default=b"", repr=False)

    def deliver(self, command: Command, reply: Reply) -> bytes:
        """T=0 cannot carry data both ways: what answers a command with data waits for GET RESPONSE (61xx)."""
        if not reply.data:
            return word(reply.sw)
        if command.data:
            if self.protocol == "T=1":
                return reply.data + word(reply.sw)
            self.waiting = reply.data
            return word(0x6100 | len(reply.data) & 0xFF)
        return self._in_length(command, reply)

    def get_response(self, command: Command) -> bytes:
        """What waits, once; 6Cxx for a wrong length keeps it."""
        if not self.waiting:
            return word(StatusWord.CONDITIONS)
        if (command.le or LARGEST_LE) != len(self.waiting):
            return word(0x6C00 | len(self.waiting) & 0xFF)
        data, self.waiting = self.waiting, b""
        return data + word(StatusWord.OK)

    def _in_length(self, command: Command, reply: Reply) -> bytes:
        """A wrong Le is answered with the right one (6Cxx); T=1 takes one that is larger, or 00."""
        le = command.le or LARGEST_LE
        fits = le == len(reply.data) or (self.protocol == "T=1" and le > len(reply.data))
        return reply.data + word(reply.sw) if fits else word(0x6C00 | len(reply.data) & 0xFF)


def parse(apdu: bytes) -> Command | None:
    """A short command APDU, or None where its lengths do not fit (ISO 7816-4 §5.1)."""
    if len(apdu) < 4:
        return None
    cla, ins, p1, p2 = apdu[:4]
    if len(apdu) <= 5:
        return Command(cla, ins, p1, p2, le=apdu[4] if len(apdu) == 5 else None)
    data, rest = apdu[5 : 5 + apdu[4]], apdu[5 + apdu[4] :]
    if len(data) != apdu[4] or len(rest) > 1:
        return None
    return Command(cla, ins, p1, p2, data, rest[0] if rest else None)


def word(sw: int) -> bytes:
    """A status word as two bytes."""
    return sw.to_bytes(2, "big")
