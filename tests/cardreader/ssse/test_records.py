from cardreader.ssse.files import ISSUER
from cardreader.ssse.records import MOST_RECORDS, FileState, read_records
from cardreader.transport import Command, Ins, Response


class Endless:
    """A card that knows records by number only, and has one for every number."""

    def __init__(self) -> None:
        self.asked = 0

    def send(self, command: Command) -> Response:
        if command.ins == Ins.SELECT:
            return Response(b"", 0x9000)
        if command.p2 != 0x04:
            return Response(b"", 0x6A86)
        self.asked += 1
        return Response(bytes((command.p1, 1, command.p1)), 0x9000)


def test_a_card_with_a_record_for_every_number_is_read_to_a_limit() -> None:
    endless = Endless()
    content = read_records(endless, ISSUER)
    assert content.state is FileState.READ
    assert endless.asked == len(content.records) == MOST_RECORDS
