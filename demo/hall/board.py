"""The wall board of the hall: its settings, its start, its first picture."""

from typing import TYPE_CHECKING, Final

from demo.hall import toml
from demo.hall.city import BOARD
from demo.hall.process import HallFailed, InputRefused, Program

if TYPE_CHECKING:
    from demo.hall.hall import RunningHall

START_SECONDS: Final = 60.0


def start(hall: "RunningHall") -> Program:
    """Start the board over the line and wait until it has drawn, or until its window's program has settled."""
    plan = hall.plan.board
    values: dict[str, toml.Value] = {
        "board": BOARD,
        "width": plan.width,
        "height": plan.height,
        "backend_url": f"http://127.0.0.1:{hall.line_port}",
        "data_folder": hall.folder / "board",
        "stick_snapshot": hall.city.stick,
        "demonstration": True,
    }
    if plan.frames is not None:
        values |= {"wall": "frames", "frames_folder": plan.frames}
    else:
        values |= {"wall": "screen", "left": plan.left, "top": plan.top, "scale": plan.scale}
    settings = toml.write(hall.folder / "board.toml", values)
    started = Program(
        "board",
        "display",
        ["--settings", settings],
        hall.plan.logs / "board.log",
        hall.environment,
        {"device_key": hall.city.keys.board},
    )
    sign = hall.folder / "board" / "vacancies.db" if plan.frames is None else plan.frames / "frames.jsonl"
    program = hall.run(started)
    try:
        program.await_sign(sign.is_file, START_SECONDS)
    except HallFailed as error:
        raise InputRefused(error.program, str(error)) from error
    return program
