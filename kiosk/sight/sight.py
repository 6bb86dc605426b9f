"""What a page is derived from: the visit, the words, the hall, the time on its wall."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.visit.states import Open, Visit
from labourhall.market.records import InsuranceRules
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words


@dataclass(frozen=True, slots=True)
class HallFacts:
    """What does not change while the kiosk runs. `phone` and `window` may be ""; `prints`: it has a printer.

    `kiosk_name` is its short name, as 3 in 3 号机.

    `window` is the name of the window where insurance is asked about; `demonstration` puts 演示 on top of every page.
    """

    hall_name: str
    kiosk_name: str
    phone: str = ""
    window: str = ""
    demonstration: bool = False
    prints: bool = True


@dataclass(frozen=True, slots=True)
class Library:
    """Where a page looks things up, each time anew: the hall's copy of the vacancies moves under it.

    `vacancy` by number (None once it is gone), `trades` as (occupation code, name, open vacancies), `districts` as
    (code, name), `qr` the modules of a vacancy's code without its quiet zone; `version` is the program's, for staff.
    """

    vacancy: Callable[[str], Vacancy | None]
    trades: Callable[[], Sequence[tuple[str, str, int]]]
    districts: Callable[[], Sequence[tuple[str, str]]]
    qr: Callable[[Vacancy], Sequence[Sequence[bool]]]
    rules: InsuranceRules
    version: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Sight:
    """All that a page is derived from, at one moment. `now` is the hall's wall clock."""

    visit: Visit
    words: Words
    now: datetime
    hall: HallFacts
    library: Library

    @property
    def open(self) -> Open:
        """The open visit. Asked for by tasks alone, whose states stand nowhere else."""
        assert isinstance(self.visit.outer, Open), self.visit.outer
        return self.visit.outer

    def say(self, identifier: str, *args: object) -> str:
        """The words of `identifier` in the person's language."""
        return self.words.text(identifier, *args)

    def district(self, code: str) -> str:
        """A district's name, "" where the code is none of the city's."""
        return dict(self.library.districts()).get(code, "")

    def trade_names(self) -> Mapping[str, str]:
        """Names of the trades that have a tile, by occupation code."""
        return {code: name for code, name, _ in self.library.trades()}
