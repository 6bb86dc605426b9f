"""The kiosk of the hall: its settings, its start as `demo.stage`, its first painted frame."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from demo.hall import sam, toml
from demo.hall.process import Program, Run
from demo.hall.site import Site
from labourhall.program.door import NoReply, ask

START_SECONDS: Final = 60.0
PANEL_MM: Final = 268.0
"""A 27-inch panel upright; a smaller window shows the same millimetres in fewer pixels."""


def start(site: Site, run: Run) -> Program:
    """Start the kiosk over the line by `run`, wait until it has painted its attract screen."""
    program = begun(site, run, site.plan.stage, ["--door", site.stage_socket])
    program.await_sign(lambda: _painted(site), START_SECONDS)
    return program


def begun(site: Site, run: Run, module: str, arguments: Sequence[str | Path] = ()) -> Program:
    """Start `module`, which takes the options of `hall-kiosk`, as the hall's kiosk, by `run`."""
    glass = site.plan.glass
    return run(
        lambda: Program(
            "kiosk",
            module,
            [*arguments, "--settings", toml.write(site.folder / "kiosk.toml", _settings(site))],
            site.plan.logs / "kiosk.log",
            {**site.environment, **({"QT_QPA_PLATFORM": glass.platform} if glass.platform else {})},
            {"device_key": site.keys.kiosk},
        )
    )


def _settings(site: Site) -> dict[str, toml.Value]:
    glass = site.plan.glass
    values: dict[str, toml.Value] = {
        "name": "1",
        "backend_url": site.city_url,
        "data_folder": site.folder / "kiosk",
        "stick_snapshot": site.stick,
        "window_width": glass.width,
        "window_height": glass.height,
        "fullscreen": False,
        "panel_width_mm": PANEL_MM,
        "pcsc_socket": site.pcsc_socket,
        "letters_folder": site.letters,
        "demonstration": True,
    }
    if site.plan.sam:
        values["security_module_reader"] = sam.READER
    if glass.corner is not None:
        values |= {"window_left": glass.corner[0], "window_top": glass.corner[1]}
    return values


def _painted(site: Site) -> bool:
    try:
        return bool(ask(site.stage_socket, {"do": "moments"})["moments"]["attract_ns"])
    except NoReply:
        return False
