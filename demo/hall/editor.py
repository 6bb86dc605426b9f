"""The staff's editor at the hall's office: its settings, its start over the hall's line, its officer."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from demo.hall import toml
from demo.hall.city import HALL, names
from demo.hall.process import Program
from demo.hall.site import Site
from labourhall.contract.officer_calls import Role

OFFICER: Final = "演示员"
ROLES: Final = (Role.INFORMATION, Role.DUTY)


def begun(
    site: Site,
    hall_name: str,
    module: str = "display.editor.window",
    arguments: Sequence[str | Path] = (),
    platform: str = "",
) -> Program:
    """Begin `module`, which takes the options of `hall-editor`. `platform` is Qt's, "" its own choice."""
    values: dict[str, toml.Value] = {
        "hall": HALL,
        "hall_name": hall_name,
        "backend_url": site.city_url,
        "data_folder": site.folder / "editor",
        "stick_snapshot": site.stick,
    }
    boards: list[dict[str, toml.Value]] = [
        {"name": name, "width": board.width, "height": board.height, "demonstration": True}
        for name, board in zip(names(site.plan), site.plan.boards, strict=True)
    ]
    settings = toml.write(site.folder / "editor.toml", values, {"boards": boards})
    environment = {**site.environment, **({"QT_QPA_PLATFORM": platform} if platform else {})}
    log, keys = site.plan.logs / "editor.log", {"device_key": site.keys.office}
    return Program("editor", module, [*arguments, "--settings", settings], log, environment, keys)
