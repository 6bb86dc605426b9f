"""What a hall's boards show, in order, made of the file of halls."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict

from backend.asker import Asker
from backend.halls import Hall
from labourhall.contract import wire
from labourhall.contract.public_calls import GetPlaylist, Page, Playlist
from labourhall.contract.refusals import NotFound


class Playlists:
    """Answers GetPlaylist."""

    def __init__(self, halls: Mapping[str, Hall]) -> None:
        self._halls = halls

    def show(self, call: GetPlaylist, asker: Asker) -> Playlist:
        """The playlist of a board in the machine's own hall. Raises NotFound."""
        hall = self._halls.get(asker.device.hall)
        if hall is None or call.board not in hall.boards:
            raise NotFound("the hall has no board of that name")
        return playlist(hall, call.board)


def playlist(hall: Hall, board: str) -> Playlist:
    """The pages of `hall`; the version changes exactly when they, the hall's name or its choice of ages do."""
    pages = tuple(Page(**asdict(page)) for page in hall.pages)
    version = hashlib.sha256(wire.encode([hall.name, hall.shows_ages, pages])).hexdigest()[:12]
    return Playlist(board, version, hall.name, pages, shows_ages=hall.shows_ages)
