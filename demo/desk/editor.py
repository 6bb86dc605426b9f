"""The staff's editor beside the desk: begun when somebody asks for it, ended with the desk."""

from demo.hall import editor
from demo.hall.editor import OFFICER, ROLES
from demo.hall.hall import RunningHall
from demo.hall.interruption import held_back
from demo.hall.process import Program


class DeskEditor:
    """One editor at a time; closing its window is no fault of the hall's."""

    def __init__(self, hall: RunningHall) -> None:
        self._hall = hall
        self._program: Program | None = None
        self.password = ""
        """What the officer signs in with for the first time; "" before the editor was first opened."""

    def open(self) -> None:
        """Begin the editor, unless it runs. Raises HallFailed where no officer can be enrolled."""
        if self._program is not None and self._program.alive:
            return
        if not self.password:
            self.password = self._hall.city.enrol_officer(OFFICER, *ROLES)
        with held_back():
            self._program = editor.begun(self._hall.site, self._hall.configuration.hall_name)

    def end(self) -> None:
        """End it, if it runs."""
        if self._program is not None:
            self._program.end()
