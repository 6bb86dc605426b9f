"""The kiosk of the hall: its settings, its start as `demo.stage`, its first painted frame."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from demo.hall import sam, toml
from demo.hall.asking import NoReply, ask
from demo.hall.process import Program

if TYPE_CHECKING:
    from demo.hall.hall import RunningHall

START_SECONDS: Final = 60.0
PANEL_MM: Final = 268.0
"""A 27-inch panel upright; a smaller window shows the same millimetres in fewer pixels."""


def start(hall: "RunningHall") -> Program:
    """Start the kiosk over the line and wait until it has painted its attract screen."""
    program = begun(hall, hall.plan.stage, ["--door", hall.stage_socket])
    program.await_sign(lambda: _painted(hall), START_SECONDS)
    return program


def begun(hall: "RunningHall", module: str, arguments: Sequence[str | Path] = ()) -> Program:
    """Start `module`, which takes the options of `hall-kiosk`, as this hall's kiosk."""
    glass = hall.plan.glass
    return hall.run(
        Program(
            "kiosk",
            module,
            [*arguments, "--settings", toml.write(hall.folder / "kiosk.toml", _settings(hall))],
            hall.plan.logs / "kiosk.log",
            {**hall.environment, **({"QT_QPA_PLATFORM": glass.platform} if glass.platform else {})},
            {"device_key": hall.city.keys.kiosk},
        )
    )


def _settings(hall: "RunningHall") -> dict[str, toml.Value]:
    glass = hall.plan.glass
    values: dict[str, toml.Value] = {
        "name": "1",
        "backend_url": f"http://127.0.0.1:{hall.line_port}",
        "data_folder": hall.folder / "kiosk",
        "stick_snapshot": hall.city.stick,
        "window_width": glass.width,
        "window_height": glass.height,
        "fullscreen": False,
        "panel_width_mm": PANEL_MM,
        "pcsc_socket": hall.reader.socket_path,
        "letters_folder": hall.letters,
        "demonstration": True,
    }
    if hall.plan.sam:
        values["security_module_reader"] = sam.READER
    if glass.corner is not None:
        values |= {"window_left": glass.corner[0], "window_top": glass.corner[1]}
    return values


def _painted(hall: "RunningHall") -> bool:
    try:
        return bool(ask(hall.stage_socket, {"do": "moments"})["moments"]["attract_ns"])
    except NoReply:
        return False
