"""A line follows the one before by its hash alone; what was changed, left out, doubled or torn is found where it is."""

import json
from itertools import accumulate

import pytest

from labourhall.contract import proof_chain
from labourhall.contract.proof_calls import MOST_BYTES, MOST_LINES, packed, unpacked
from labourhall.contract.proof_chain import START, Broken, Head, Link
from labourhall.contract.refusals import Malformed

CHAIN = proof_chain.named(1, "0123456789abcdef")
BEGINNING = Head(CHAIN)


def chained(*shown: str, head: Head = BEGINNING) -> list[str]:
    """A chain of these pages."""

    def next_line(before: str, title: str) -> str:
        link = proof_chain.read(before)
        return proof_chain.linked(json.dumps({"title": title}, ensure_ascii=False), link.head if link else head)

    return list(accumulate(shown, next_line, initial=""))[1:]


LINES = chained("岗位信息", "停电", "岗位信息")


def test_each_line_bears_its_number_and_the_hash_of_the_line_before() -> None:
    assert [json.loads(line)["n"] for line in LINES] == [1, 2, 3]
    assert json.loads(LINES[0])["before"] == START
    assert json.loads(LINES[2])["before"] == proof_chain.hash_of(LINES[1])
    assert json.loads(LINES[2])["title"] == "岗位信息"
    assert proof_chain.after(BEGINNING, LINES) == (Head(CHAIN, 3, proof_chain.hash_of(LINES[2])), None)


def test_a_line_says_how_many_before_it_were_left_out() -> None:
    line = proof_chain.linked('{"title": "a"}', BEGINNING, 7)
    assert json.loads(line)["left_out"] == 7
    assert isinstance(proof_chain.follows(BEGINNING, line), Link)


@pytest.mark.parametrize(
    ("lines", "whole", "why"),
    [
        ([LINES[0], LINES[1].replace("停电", "开业"), LINES[2]], 2, Broken.CHANGED),
        ([LINES[0], LINES[2]], 1, Broken.MISSING),
        ([LINES[0], LINES[0], LINES[1]], 1, Broken.MISSING),
        ([LINES[0], LINES[1][:-9], LINES[2]], 1, Broken.NO_LINE),
        ([LINES[0], "{}", LINES[1]], 1, Broken.NO_LINE),
        ([*LINES[:2], *chained("a", head=Head("1-fedcba9876543210"))], 2, Broken.MISSING),
    ],
    ids=("changed", "left out", "doubled", "torn", "foreign", "of another chain"),
)
def test_the_chain_breaks_where_it_was_touched(lines: list[str], whole: int, why: Broken) -> None:
    head, broken = proof_chain.after(BEGINNING, lines)
    assert (head.n, broken) == (whole, why)


def test_chains_are_in_the_order_in_which_they_were_begun() -> None:
    assert Head(proof_chain.named(10, "0" * 16), 1).place > Head(proof_chain.named(9, "f" * 16), 500).place
    assert Head("what is no name", 3).place == (0, 3)


def test_a_batch_comes_out_as_it_went_in_whatever_stands_in_it() -> None:
    lines = chained("ＡＢＣ\u200b\u2028", "”全角", "a\tb")
    assert unpacked(packed(lines)) == tuple(lines)
    assert packed(lines).isascii()


def test_lines_of_a_day_are_packed_to_less_than_a_third() -> None:
    row = "440103-000417 保安员 广州市荔湾区某某物业管理有限公司 open 0 "
    many = chained(*("岗位信息 荔湾区" + 8 * row for _ in range(100)))
    assert len(packed(many)) < len("\n".join(many).encode()) / 3


@pytest.mark.parametrize(
    "text",
    [
        "%%%",
        "AAAA",
        packed(LINES)[:-8],
        packed(["x" * (MOST_BYTES + 1)]),
        packed(["x"] * (MOST_LINES + 1)),
        "é",
    ],
    ids=("no base64", "not deflated", "cut off", "too many bytes", "too many lines", "no ASCII"),
)
def test_what_is_no_batch_is_refused_and_no_bomb_is_unpacked(text: str) -> None:
    with pytest.raises(Malformed):
        unpacked(text)
