"""The boards of the figures: their folders, made once for all of them, and the peer's pages."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from display import app, regions
from display.motion import ticker_speed
from display.settings import Settings, checked
from labourhall.contract.playlist import NoticePage, Page, TickerPage, VacancyPage
from labourhall.market.vacancy import Vacancy
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.layers import load
from tests.benchmarks.wall import peer, stock

SCREEN: Final = (1920, 1080)
USUAL: Final = 10_000
LARGE, SMALL = (1920, 1080), (640, 320)
SENTENCES: Final = (
    "社保卡业务可在触摸屏办理，凭社会保障卡即办",
    "周六制造业专场招聘会，二楼交流大厅",
    "请保管好随身物品",
)
TABLES: Final[tuple[Page, ...]] = (VacancyPage("all", limit=5_000), TickerPage("k", SENTENCES))
"""What moves as much as a page of a board does: tables that turn row by row, and text that runs below them."""
SHORT: Final[tuple[Page, ...]] = (NoticePage("n", "本厅周六照常办公"), TickerPage("k", SENTENCES))
"""A cycle of one page of six seconds, before each of which all vacancies are put in order; below it text runs, so that
each frame is another.
"""


def ticker_of(settings: Path) -> peer.Ticker | None:
    """What runs along the foot of the board of these settings, for the peer to run too; None where it has no band."""
    grid = regions.banded(app.grid_for(checked(load(Settings, settings))))
    if grid is None or grid.band is None:
        return None
    band, step = grid.band, ticker_speed(grid.band.size)
    place = {"x": 0, "y": band.y, "width": grid.width, "height": band.height}
    return {**place, "size": band.size, "step": step.pixels / step.frames, "items": SENTENCES}


@dataclass(slots=True)
class Boards:
    """Folders below `folder`, each made when it is first asked for."""

    folder: Path
    _usual: list[Vacancy] = field(default_factory=list)

    def vacancies(self, count: int) -> Sequence[Vacancy]:
        """So many vacancies of a usual day."""
        self._usual = self._usual or stock.usual_day(datetime.now(UTC).astimezone(HALL_TIME).date())
        return list(stock.many(self._usual, count))

    def settings(self, size: tuple[int, int], count: int = USUAL, pages: Sequence[Page] = TABLES) -> Path:
        """The settings of a board of that size that was on yesterday, with so many vacancies in its hall's copy."""
        folder = self.folder / f"{size[0]}x{size[1]}-{count}-{pages[0].id}"
        if not folder.exists():
            pitch, far_row = (3.0, 10.0) if size == LARGE else (10.0, 25.0)
            stock.furnished(
                folder, self.vacancies(count), pages, width=size[0], height=size[1], pitch_mm=pitch, far_row_m=far_row
            )
        with suppress(FileNotFoundError):
            (folder / "log").unlink()
        return folder / "board.toml"

    def peers_page(self, size: tuple[int, int]) -> Path:
        """The page of the same board for Chromium."""
        settings = self.settings(size)
        folder = settings.parent / "peer"
        return (
            folder / peer.PAGE.name
            if folder.exists()
            else peer.furnished(folder, settings, self.vacancies(USUAL), ticker_of(settings))
        )

    def profile(self) -> Path:
        """Chromium's own folder: with the second start it is that of an earlier one."""
        return self.folder / "profile"
