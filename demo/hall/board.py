"""The wall board of the hall: its settings, its start, its first picture."""

from typing import Final

from demo.hall import toml
from demo.hall.city import BOARD
from demo.hall.process import HallFailed, InputRefused, Program, Run
from demo.hall.site import Site

START_SECONDS: Final = 60.0


def start(site: Site, run: Run) -> Program:
    """Start the board over the line by `run`, wait until it has drawn or its window's program has settled."""
    plan = site.plan.board
    values: dict[str, toml.Value] = {
        "board": BOARD,
        "width": plan.width,
        "height": plan.height,
        "backend_url": site.city_url,
        "data_folder": site.folder / "board",
        "stick_snapshot": site.stick,
        "demonstration": True,
    }
    if plan.frames is not None:
        values |= {"wall": "frames", "frames_folder": plan.frames}
    else:
        values |= {"wall": "screen", "left": plan.left, "top": plan.top, "scale": plan.scale}
    settings = toml.write(site.folder / "board.toml", values)
    program = run(
        lambda: Program(
            "board",
            "display",
            ["--settings", settings],
            site.plan.logs / "board.log",
            site.environment,
            {"device_key": site.keys.board},
        )
    )
    sign = site.folder / "board" / "vacancies.db" if plan.frames is None else plan.frames / "frames.jsonl"
    try:
        program.await_sign(sign.is_file, START_SECONDS)
    except HallFailed as error:
        raise InputRefused(error.program, str(error)) from error
    return program
