"""Which file a recorded record belongs to: by what was selected, and where that was not recorded, by its tag."""

from typing import Final

from cardreader.ssse import tlv
from cardreader.ssse.files import FILES, File

BY_PATH: Final = {file.path: file for file in FILES}
_HAVING: Final[dict[int, tuple[File, ...]]] = {
    item.tag: tuple(file for file in FILES if not file.cyclic and any(each.tag == item.tag for each in file.items))
    for file in FILES
    for item in file.items
}


def path_of(tag: int, directory: str, fid: str) -> str | None:
    """The path of the file with this tag. `directory` ("SSSE", "DF02") and `fid` ("EF05") are "" where unknown.

    A tag that the selected file does not have was read from another one, whose SELECT was left out. None where nothing
    tells the file.
    """
    having = _HAVING.get(tag, ())
    in_turn = (
        [file for file in having if file.path == f"{directory}/{fid}"],
        [file for file in having if file.directory == directory],
        [file for file in having if not directory and file.path.endswith(fid)],
        having,
    )
    found = next((files[0].path for files in in_turn if files), None)
    return found or (f"{directory}/{fid}" if directory and fid else None)


def pieces(data: bytes) -> list[bytes]:
    """Records that follow each other, as bytes; a last one that breaks off stays as it is."""
    found = []
    while data:
        end = 2 + data[1] if len(data) > 1 else len(data)
        found.append(data[:end])
        data = data[end:]
    return found


def add(records: list[bytes], piece: bytes) -> None:
    """Add a record that is not there yet; a whole one takes the place of the beginning of itself."""
    if piece in records or any(each.startswith(piece) for each in records):
        return
    for place, each in enumerate(records):
        if piece.startswith(each) and not tlv.record(each).whole:
            records[place] = piece
            return
    records.append(piece)
