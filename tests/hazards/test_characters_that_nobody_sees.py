"""A vacancy or a notice has characters in it that nobody sees: direction marks, controls, joiners, ends of lines.

On a board they take no room, turn nothing round, and hide no telephone number and no condition from the gate.
"""

from dataclasses import replace

import pytest

from display import grids
from display.gate import Gate, Withheld
from display.glyphs import lettering
from display.picture import Picture
from display.planner import Planner
from display.player import Player
from display.showing import Data
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from labourhall.contract.playlist import NoticePage, VacancyPage
from labourhall.contract.unlawful_rules import unlawful_rules
from labourhall.market.vacancy import Vacancy
from scripts.wall_pictures import NOW, programme, table, words_of
from tests.display.conftest import planner_for
from tests.display.pixels import lit

GATE = Gate("", unlawful_rules())
pytestmark = pytest.mark.usefixtures("qapp")
UNSEEN = {
    "right-to-left override": "\u202e",
    "right-to-left mark": "\u200f",
    "isolate": "\u2067",
    "zero width space": "\u200b",
    "joiner": "\u200d",
    "byte order mark": "\ufeff",
    "nought": "\x00",
    "bell": "\x07",
    "escape": "\x1b",
    "line feed": "\n",
    "line separator": "\u2028",
    "soft hyphen": "\u00ad",
}


@pytest.fixture
def planner() -> Planner:
    return replace(planner_for(grids.LARGE_S, words_of("zh_CN")), measure=lettering.measure)


def shown(planner: Planner, *vacancies: Vacancy, headline: str = "") -> Picture:
    page = NoticePage("n", headline) if headline else VacancyPage("v")
    data = Data(programme(page), {one.number: one for one in vacancies}, NOW)
    player = Player("1", "市场", (640, 320), planner, is_demonstration=True)
    return player.picture(player.step(None, data, NOW, 0), data, NOW, 0)


@pytest.mark.parametrize("unseen", UNSEEN.values(), ids=UNSEEN)
def test_a_row_looks_as_it_does_without(unseen: str, planner: Planner) -> None:
    plain = replace(table()[0], title="电焊工", trade="电焊工")
    odd = replace(plain, title=f"电{unseen}焊工", trade=f"{unseen}电{unseen}焊工")
    press = Press(PALETTES[Lamps.FULL])
    assert lit(press.image(shown(planner, odd))) == lit(press.image(shown(planner, plain)))


@pytest.mark.parametrize("unseen", UNSEEN.values(), ids=UNSEEN)
def test_a_headline_looks_as_it_does_without(unseen: str, planner: Planner) -> None:
    press = Press(PALETTES[Lamps.FULL])
    odd, plain = shown(planner, headline=f"周{unseen}六{unseen}招聘会"), shown(planner, headline="周六招聘会")
    assert lit(press.image(odd)) == lit(press.image(plain))


@pytest.mark.parametrize("unseen", UNSEEN.values(), ids=UNSEEN)
def test_no_number_is_hidden_behind_one(unseen: str) -> None:
    hidden = unseen.join("13800138000")
    vacancy = replace(table()[0], employer=f"启明{hidden}饭店")
    assert GATE.refusal(vacancy, NOW.date()) is Withheld.PRIVATE


@pytest.mark.parametrize("unseen", UNSEEN.values(), ids=UNSEEN)
def test_no_condition_is_hidden_behind_one(unseen: str) -> None:
    vacancy = replace(table()[0], title=f"包装工（{unseen.join('限女性')}）")
    assert GATE.refusal(vacancy, NOW.date()) is Withheld.UNLAWFUL
