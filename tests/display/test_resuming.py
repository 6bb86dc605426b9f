"""A board that is started anew goes on where its own record says that it was."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import chain, repeat
from pathlib import Path

from display import proof, record, resuming
from display.interrupted import InterruptedPlayer
from display.orders import BEGINNING
from display.planner import Planner
from display.player import Player
from display.programme import Programme
from display.record import Stood
from display.rounds import Pool
from display.schedule import Cycle, Sheet, SheetKind
from display.showing import Data
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, SpotlightPage, VacancyPage
from scripts.wall_pictures import NOW, table

PAGES = (VacancyPage("t", limit=3), SpotlightPage("s"), NoticePage("n", "停电"))
GIVEN = Programme("t", "b", "市场", False, Bundle((Playlist("日常", PAGES),), (Slot("日常"),)))
DATA = Data(GIVEN, {one.number: one for one in table()}, NOW, city_time=NOW)
TABLE, ALONE = Pool("vacancies"), Pool("spotlight")


def stood(page: str, numbers: Sequence[str], *rounds: int) -> Stood:
    return Stood(NOW, 15.0, "rows", page, "日常", tuple(numbers), "", rounds)


def test_whoever_came_up_in_the_last_round_is_ahead() -> None:
    found = resuming.course(GIVEN, [stood("t", "ab", 4, 3), stood("n", ""), stood("t", "cd", 3, 3), stood("x", "e", 9)])
    assert found.rounds.pools[TABLE].level == 3
    assert found.rounds.pools[TABLE].ahead == {"a": 1}
    assert ALONE not in found.rounds.pools


def test_without_a_record_or_a_bundle_it_begins_anew() -> None:
    assert resuming.course(GIVEN, []) is BEGINNING
    assert resuming.course(GIVEN, [stood("t", "ab", 0, 0)]) is BEGINNING, "nothing on it counted"
    assert resuming.course(None, [stood("t", "a", 1)]) is BEGINNING
    built_in = resuming.course(None, [stood("", "a", 1)])
    assert built_in.rounds.count(TABLE, "a") == 1


def test_no_further_back_is_looked_than_the_rounds_before() -> None:
    looked = list[int]()

    def endless() -> Iterator[Stood]:
        for place, one in enumerate(chain([stood("t", "a", 2), stood("s", "b", 2)], repeat(stood("t", "c", 1), 5))):
            looked.append(place)
            yield one
        while True:
            looked.append(7)
            yield stood("s", "c", 1)

    resuming.course(GIVEN, endless())
    assert len(looked) < 20


def test_a_board_that_is_started_anew_shows_next_whose_turn_it_is(planner: Planner) -> None:
    lines, frame = list[str](), 0
    player = Player("1", "市场", (640, 320), planner, is_demonstration=False)
    showing = player.step(None, DATA, NOW, 0)
    for _ in range(4):
        frame += showing.dwell
        stands = showing.rounds(showing.dwell)
        lines.append(proof.line("1", showing.cycle, showing.sheet, {}, showing.began_at, showing.dwell, rounds=stands))
        showing = player.step(showing, DATA, NOW, frame)
    begun = resuming.course(GIVEN, filter(None, map(record.read, reversed(lines))))
    anew = InterruptedPlayer(Player("1", "市场", (640, 320), planner, False, beginning=begun))
    assert anew.step(None, DATA, NOW, 0).sheet.numbers[:2] != player.step(None, DATA, NOW, 0).sheet.numbers[:2]
    shown = {number for line in lines if (one := record.read(line)) and one.page == "t" for number in one.numbers}
    assert {*anew.step(None, DATA, NOW, 0).sheet.numbers[:2]} == {one.number for one in table()} - shown


def test_the_record_is_read_from_its_end_back(planner: Planner, tmp_path: Path) -> None:
    sheet = Sheet(SheetKind.ROWS, entries=((planner.facts(table()[0], False), ""),), page="t")
    for day in range(3):
        began = [NOW + timedelta(days=day, minutes=minute) for minute in range(2)]
        lines = [proof.line("1", Cycle(()), sheet, {}, one, 900, rounds={"104417": 7}) for one in began]
        (tmp_path / f"{began[0].date()}.jsonl").write_text("\n".join([*lines, "{torn"]), encoding="utf-8")
    (tmp_path / "2026-13-01.jsonl").touch()
    found = list(record.backwards(tmp_path, 5))
    assert [f"{one.began:%d %M}" for one in found] == ["25 37", "25 36", "24 37", "24 36", "23 37"]
    assert found[0].rounds == (7,)
    assert list(record.backwards(tmp_path / "none", 5)) == []
    (tmp_path / f"{NOW.date() + timedelta(5)}.jsonl").mkdir()
    assert list(record.backwards(tmp_path, 5)) == []
