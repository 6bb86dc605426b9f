"""The city keeps what follows what it has of a board's chain, whatever comes twice, late or out of order."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from backend import board_list
from backend.board_list import ShownPage
from backend.settings import Settings
from backend.store.proofs import ProofHead
from backend.upkeep import tidy
from labourhall.contract import proof_chain
from labourhall.contract.board_calls import TellShown
from labourhall.contract.proof_calls import MOST_ROWS, ClosedRow, ProofKept, TellClosed, TellFaults, TellProof, packed
from labourhall.contract.proof_chain import Broken, Head
from labourhall.contract.refusals import Malformed, NotFound
from tests.backend.cities import City

CHAIN = "1-0123456789abcdef"
PAGE = {
    "began": "2026-11-24T12:00:00+08:00", "seconds": 15.0, "page": "v", "kind": "rows", "title": "岗位信息",
    "read_back": "seen", "rows": [{"number": "104405"}],
}  # fmt: skip


def chained(count: int, head: Head | None = None, **more: object) -> list[str]:
    """So many lines after `head`."""
    head, lines = head or Head(CHAIN), []
    for _ in range(count):
        lines.append(proof_chain.linked(json.dumps({**PAGE, **more}, ensure_ascii=False), head))
        head = proof_chain.after(head, lines[-1:])[0]
    return lines


LINES = chained(10)


def kept(n: int, lines: list[str] = LINES) -> ProofKept:
    head = proof_chain.after(Head(CHAIN), lines[:n])[0]
    return ProofKept(CHAIN, n, head.hash)


def told(city: City, lines: list[str], lost: int = 0, board: str = "1") -> ProofKept:
    return city.desks().proofs.keep(TellProof(board, packed(lines), lost), city.asker())


def pages(city: City, board: str = "1") -> list[ShownPage | Broken]:
    return list(board_list.read_pages(city.store, "liwan", board))


def numbers(city: City) -> list[int]:
    return [json.loads(one.line)["n"] for one in pages(city) if isinstance(one, ShownPage)]


def test_batches_that_follow_are_kept_and_the_answer_says_up_to_where_all_is_there(city: City) -> None:
    assert told(city, LINES[:4]) == kept(4)
    assert told(city, LINES[4:]) == kept(10)
    assert numbers(city) == list(range(1, 11))
    found = pages(city)[0]
    assert isinstance(found, ShownPage)
    assert (found.title, found.numbers, found.read_back) == ("岗位信息", ("104405",), "seen")


@pytest.mark.parametrize(
    ("sent", "lines"),
    [
        ([LINES[:4], LINES[:4], LINES[4:]], 10),
        ([LINES[:4], LINES[2:7]], 7),
        ([LINES[:4], LINES[4:8], LINES[:4], LINES[:2]], 8),
        ([LINES[4:]], 0),
        ([LINES[:2], LINES[4:], LINES[2:5]], 5),
    ],
    ids=("twice", "half of it is there", "late", "without its beginning", "out of order"),
)
def test_what_comes_twice_late_or_out_of_order_is_kept_once_or_wanted_again(
    sent: list[list[str]], lines: int, city: City
) -> None:
    last = [told(city, batch) for batch in sent][-1]
    assert last == kept(lines)
    assert numbers(city) == list(range(1, lines + 1))


def test_a_chain_that_is_another_from_some_line_on_is_not_taken_and_the_answer_shows_it(city: City) -> None:
    told(city, LINES[:4])
    head = proof_chain.after(Head(CHAIN), LINES[:3])[0]
    other = chained(3, head, title="开业")
    assert told(city, other) == kept(4)
    assert numbers(city) == [1, 2, 3, 4]


def test_a_new_chain_stands_beside_the_old_one(city: City) -> None:
    told(city, LINES[:2])
    other = Head("2-fedcba9876543210")
    assert told(city, chained(1, other)).n == 1
    assert told(city, LINES[2:3]) == kept(3)
    assert [json.loads(one.line)["chain"][0] for one in pages(city) if isinstance(one, ShownPage)] == ["1"] * 3 + ["2"]


def test_lines_that_are_lost_are_counted_and_the_chain_goes_on_behind_them(city: City) -> None:
    told(city, LINES[:2])
    assert told(city, LINES[5:8], lost=5) == kept(8)
    assert told(city, LINES[5:8], lost=5) == kept(8), "and twice it is the same"
    assert numbers(city) == [1, 2, 6, 7, 8]
    (board, _) = board_list.read_boards(city.store, {"liwan": city.halls["liwan"]})
    assert (board.lines, board.lost) == (5, 3)


def test_what_is_said_to_be_lost_takes_nothing_away(city: City) -> None:
    told(city, LINES[:6])
    assert told(city, LINES[3:8], lost=3) == kept(8)
    assert numbers(city) == list(range(1, 9))


@pytest.mark.parametrize(
    "lines",
    [["{}"], [LINES[0], LINES[2]], [LINES[0], LINES[1].replace("岗位", "职位"), LINES[2]], [""]],
    ids=("no line", "one is missing", "one is changed", "empty"),
)
def test_a_batch_that_is_not_one_is_refused(lines: list[str], city: City) -> None:
    with pytest.raises(Malformed):
        told(city, lines)


def test_another_halls_board_has_no_proof_here(city: City) -> None:
    desk, asker = city.desks().proofs, city.asker()
    with pytest.raises(NotFound):
        desk.keep(TellProof("99", packed(LINES)), asker)
    with pytest.raises(NotFound):
        desk.close(TellClosed("99", ()), asker)
    with pytest.raises(NotFound):
        desk.blame(TellFaults("99", ()), asker)


def test_old_proof_is_forgotten_and_the_chain_goes_on(city: City) -> None:
    told(city, LINES[:4])
    later = city.clock()
    tidy(city.store, replace(later, at=later.at + timedelta(days=500)), Settings())
    assert pages(city) == []
    assert told(city, LINES[4:6]) == kept(6)
    assert numbers(city) == [5, 6]


def test_what_was_changed_in_the_database_is_found(city: City) -> None:
    told(city, LINES[:4])
    with city.store.writing() as tables:
        (batch,) = tables.proofs.batches("liwan", "1")
        head = ProofHead("liwan", "1", Head(CHAIN, 4), 0, "")
        spoilt = packed([LINES[0], LINES[1].replace("岗位", "职位")])
        tables.proofs.keep(replace(batch, first=5, packed=spoilt), head)
    assert [one for one in pages(city) if isinstance(one, Broken)] == [Broken.NO_LINE]


def test_a_line_that_says_nothing_known_is_listed_all_the_same(city: City) -> None:
    told(city, [proof_chain.linked('{"rows": [1], "seconds": "x"}', Head(CHAIN))])
    (found,) = pages(city)
    assert isinstance(found, ShownPage)
    assert (found.began, found.seconds, found.numbers) == ("", 0.0, ())
    assert board_list.page_line(found) == "\t0\t\t\t\t\t"


def test_rows_that_left_are_kept_with_their_first_frame(city: City) -> None:
    desk = city.desks().proofs
    for board, frame in (("1", 700), ("2", 640), ("1", 9000)):
        desk.close(TellClosed(board, (ClosedRow("104405", frame),)), city.asker())
    with city.store.reading() as tables:
        assert [(one.board, one.frame) for one in tables.proofs.closed("104405")] == [("1", 700), ("2", 640)]


def test_what_is_wrong_with_a_board_is_what_it_said_last(city: City) -> None:
    desks = city.desks()
    desks.boards.note(TellShown("1", "ab", "v", 60), city.asker())
    for codes in (("D-142", "D-108"), ("D-142",)):
        desks.proofs.blame(TellFaults("1", codes), city.asker())
    (first, second) = board_list.read_boards(city.store, {"liwan": city.halls["liwan"]})
    assert (first.faults, first.page, first.frame) == (("D-142",), "v", 60)
    assert (second.faults, second.told_at) == ((), "")
    desks.proofs.blame(TellFaults("1", ()), city.asker())
    assert board_list.read_boards(city.store, city.halls)[0].faults == ()


@pytest.mark.parametrize(
    "call",
    [
        TellClosed("1", (ClosedRow("9", 1),) * (MOST_ROWS + 1)),
        TellClosed("1", (ClosedRow("9" * 65, 1),)),
        TellClosed("1", (ClosedRow("9", -1),)),
        TellFaults("1", ("D-1",) * 21),
        TellFaults("1", ("D 1",)),
        TellFaults("1", ("",)),
    ],
    ids=("too many rows", "no number", "no frame", "too many codes", "no code", "empty"),
)
def test_news_without_bounds_are_refused(call: TellClosed | TellFaults, city: City) -> None:
    desk = city.desks().proofs
    with pytest.raises(Malformed):
        desk.close(call, city.asker()) if isinstance(call, TellClosed) else desk.blame(call, city.asker())
