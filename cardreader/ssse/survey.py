"""Every file of the card and what it gives as the card stands: its fields, or what it asks for. Sends no PIN."""

from typing import Final

from cardreader.failures import CardError, CardFailure
from cardreader.ssse.card_reading import CardReading, FileReading
from cardreader.ssse.files import FILES, FREE_FILES, SSSE_AID, Generation
from cardreader.ssse.findings import Findings
from cardreader.ssse.reading import read_findings
from cardreader.ssse.records import FileContent, FileState
from cardreader.ssse.selection import select_application, select_name
from cardreader.transport import Transport

OTHER_FILES: Final = FILES[len(FREE_FILES) :]


def read_other_files(
    transport: Transport, reading: CardReading, *, pin_verified: bool = False
) -> tuple[FileReading, ...] | CardFailure:
    """The files beside those of `reading`, in the order of the tables; SSSE is selected again afterwards.

    Files that the card lacks and files that stay closed are there too, their fields with what is missing.
    """
    try:
        found = _in_turn(transport, Generation(reading.generation), pin_verified)
        transport.send(select_name(SSSE_AID))
    except CardError as error:
        return error.failure
    return tuple(each.reading() for each in found)


def _in_turn(transport: Transport, generation: Generation, pin_verified: bool) -> list[Findings]:
    found, inside, entered = [], "", False
    for file in OTHER_FILES:
        if file.directory != inside:
            inside, entered = file.directory, select_application(transport, file.directory)
        if entered:
            found.append(read_findings(transport, file, generation, pin_verified=pin_verified))
        else:
            found.append(Findings(file, FileContent(FileState.MISSING), generation))
    return found
