"""The wall boards of the hall, a program each: their settings, their start, their first picture."""

from typing import Final

from demo.hall import toml
from demo.hall.city import names
from demo.hall.plan import Board
from demo.hall.process import HallFailed, InputRefused, Program, Run
from demo.hall.site import Site

START_SECONDS: Final = 60.0


def start_all(site: Site, run: Run) -> list[Program]:
    """Start each board in its order; see `start`."""
    return [start(site, name, plan, run) for name, plan in zip(names(site.plan), site.plan.boards, strict=True)]


def start(site: Site, name: str, plan: Board, run: Run) -> Program:
    """Start a board over the line by `run`, wait until it has drawn or its window's program has settled."""
    own = "board" if name == "1" else f"board-{name}"
    values: dict[str, toml.Value] = {
        "board": name,
        "width": plan.width,
        "height": plan.height,
        "backend_url": site.city_url,
        "data_folder": site.folder / own,
        "stick_snapshot": site.stick,
        "demonstration": True,
    }
    if plan.frames is not None:
        values |= {"wall": "frames", "frames_folder": plan.frames}
    else:
        values |= {"wall": "screen", "left": plan.left, "top": plan.top, "scale": plan.scale}
    settings = toml.write(site.folder / f"{own}.toml", values)
    program = run(
        lambda: Program(
            own,
            "display",
            ["--settings", settings],
            site.plan.logs / f"{own}.log",
            site.environment,
            {"device_key": site.keys.boards[name]},
        )
    )
    sign = site.folder / own / "vacancies.db" if plan.frames is None else plan.frames / "frames.jsonl"
    try:
        program.await_sign(sign.is_file, START_SECONDS)
    except HallFailed as error:
        raise InputRefused(error.program, str(error)) from error
    return program
