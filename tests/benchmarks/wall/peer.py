"""What the board's page for Chromium (`wall.html`) is given: the same grid, the same rows, all that moves."""

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from display import app, regions, schedule
from display.glyphs import lettering
from display.grids import Grid, Rows
from display.pages import facts, fitting
from display.ranks import newness
from display.settings import Settings, checked
from labourhall.market.vacancy import Vacancy
from labourhall.program import words
from labourhall.program.layers import load
from labourhall.program.words import Words

PAGE: Final = Path(__file__).with_name("wall.html")
Ticker = Mapping[str, Any]
"""x, y, width and height of the band, size of the type, pixels a frame (`step`), and the sentences (`items`)."""


def furnished(folder: Path, settings: Path, vacancies: Iterable[Vacancy], ticker: Ticker | None = None) -> Path:
    """The page for the board of these settings, with its data beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    page = Path(shutil.copy(PAGE, folder))
    told = json.dumps(_data(checked(load(Settings, settings)), vacancies, ticker), ensure_ascii=False)
    (folder / "data.js").write_text(f"const DATA = {told};", encoding="utf-8")
    return page


def _data(settings: Settings, vacancies: Iterable[Vacancy], ticker: Ticker | None) -> dict[str, Any]:
    grid, said = app.grid_for(settings), words.read(settings.language)
    if ticker is not None:
        grid = regions.banded(grid) or grid
    rows = grid.rows
    assert rows is not None, "the peer's page is of rows, as every board of the figures is"
    return {
        "width": settings.width,
        "height": settings.height,
        "grid": _grid(grid, rows),
        "heads": list(_heads(grid, rows, said)),
        "rows": list(_rows(grid, rows, vacancies, said)),
        "dwell": schedule.list_dwell(rows.count),
        "ticker": ticker,
    }


def _column(x: int | None, right: int | None, y: int, size: int, kind: str, text: str = "") -> dict[str, Any]:
    return {"x": x, "right": right, "y": y, "size": size, "kind": kind, "text": text}


def _grid(grid: Grid, rows: Rows) -> dict[str, Any]:
    sizes, foot = grid.sizes, grid.footer
    main, small = (rows.pitch - sizes.main) // 2, (rows.pitch - sizes.small) // 2 + sizes.drop
    mark_y = grid.header.height // 2 if foot is None else foot.y + (sizes.small - sizes.mark) // 2
    edge = grid.width - grid.margin - sizes.mark
    return {
        "width": grid.width,
        "height": grid.height,
        "top": rows.top,
        "pitch": rows.pitch,
        "count": rows.count,
        "rule": [grid.header.height, grid.header.rule],
        "mark": sizes.mark,
        "mark_x": edge,
        "mark_y": mark_y,
        "counted": _column(None, edge - sizes.mark, mark_y - 4, sizes.small, "label"),
        "columns": [
            _column(rows.number, None, main, sizes.main, ""),
            _column(rows.trade, None, main, sizes.main, "answer"),
            _column(None, rows.openings_right, small, sizes.small, ""),
            _column(None, rows.pay_right, main, sizes.main, "answer"),
            _column(rows.unit, None, small, sizes.small, ""),
            _column(rows.requirement, None, small, sizes.small, ""),
            _column(None, rows.district_right, small, sizes.small, ""),
        ],
    }


def _heads(grid: Grid, rows: Rows, said: Words) -> Iterator[dict[str, Any]]:
    """What stands still: the title, the clock, the heads of the columns, the sentence at the foot."""
    top, small, edge = grid.header, grid.sizes.small, grid.width - grid.margin
    yield _column(grid.margin, None, top.title_y, top.title, "", said.text("display.title"))
    yield _column(None, edge, top.clock_y, top.clock, "", "18:49")
    if rows.heads_y is not None:
        for x, name in ((rows.number, "number"), (rows.trade, "trade"), (rows.requirement, "requirement")):
            yield _column(x, None, rows.heads_y, small, "label", said.text(f"display.head.{name}"))
        for right, name in (
            (rows.openings_right, "openings"),
            (rows.pay_right, "pay"),
            (rows.district_right, "district"),
        ):
            yield _column(None, right, rows.heads_y, small, "label", said.text(f"display.head.{name}"))
    if grid.footer is not None:
        yield _column(grid.width // 3, None, grid.footer.y, small, "label", said.text("display.ask"))


def _rows(grid: Grid, rows: Rows, vacancies: Iterable[Vacancy], said: Words) -> Iterator[list[str]]:
    """The texts of all rows that the board has, the newest first."""
    read = partial(facts.read, words=said, districts=app.short_districts())
    for one in sorted(vacancies, key=newness, reverse=True):
        found = read(one, False)
        wanted = fitting.row_requirement(grid, rows, found, said, lettering.measure)
        if wanted is not None:
            place = f"{found.district} {found.street}" if rows.street and found.street else found.district
            number = f"{found.number[:3]} {found.number[3:]}"
            yield [number, found.trade, str(found.openings), found.pay, found.unit, wanted, place]
