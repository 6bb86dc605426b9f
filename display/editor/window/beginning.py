"""What the editor begins with: the journal's work; else one playlist that plays what boards have built in. No Qt."""

from collections.abc import Callable

from display.editor import history
from display.editor.document import Document, new_ids
from display.editor.history import History
from labourhall.contract.playlist import Bundle, Playlist, Slot, VacancyPage


def untouched(name: str, draw: Callable[[int], int]) -> History:
    """A beginning without the city: a playlist `name` with all vacancies, always, everywhere. The city has it not."""
    page = VacancyPage(next(new_ids(Document(Bundle((), ())), draw)))
    return history.begun(Document(Bundle((Playlist(name, (page,)),), (Slot(name),))), is_saved=False)


def is_untouched(found: History) -> bool:
    """Whether nothing was done yet to a beginning that the city does not have: what plays may take its place."""
    return found.saved is None and found.present.base == 0 and not found.past and not found.future
