"""The staff's editor beside the desk: begun when somebody asks for it, over the hall's line, ended with the desk."""

from typing import Final

from demo.hall import toml
from demo.hall.city import HALL
from demo.hall.hall import RunningHall
from demo.hall.interruption import held_back
from demo.hall.process import Program
from labourhall.contract.officer_calls import Role

NAME: Final = "演示员"
ROLES: Final = (Role.INFORMATION, Role.DUTY)


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
            self.password = self._hall.city.enrol_officer(NAME, *ROLES)
        with held_back():
            self._program = self._begun()

    def end(self) -> None:
        """End it, if it runs."""
        if self._program is not None:
            self._program.end()

    def _begun(self) -> Program:
        site = self._hall.site
        values: dict[str, toml.Value] = {
            "hall": HALL,
            "hall_name": self._hall.configuration.hall_name,
            "backend_url": site.city_url,
            "data_folder": site.folder / "editor",
        }
        settings = toml.write(site.folder / "editor.toml", values)
        log = site.plan.logs / "editor.log"
        keys = {"device_key": site.keys.office}
        return Program("editor", "display.editor.window", ["--settings", settings], log, site.environment, keys)
