"""Delimited text: what parts the cells, cells of several lines, quotes that never end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.tables import delimited


def _rows(text: str, mark: str = ",") -> tuple[list[tuple[int, list[str]]], list[int]]:
    heard: list[int] = []
    return list(delimited.rows(text.splitlines(keepends=True), mark, heard.append)), heard


def test_cells_of_several_lines_are_cells() -> None:
    rows, heard = _rows('a,b,c\n1,"x\ny, z\n""w""",3\n4,5,6\n')
    assert rows == [(1, ["a", "b", "c"]), (4, ["1", 'x\ny, z\n"w"', "3"]), (5, ["4", "5", "6"])]
    assert heard == []


def test_a_quote_inside_a_cell_is_a_character() -> None:
    rows, heard = _rows('a,b,c\n1,15" 屏幕,3\n4,5"6",7\n')
    assert [cells for _, cells in rows] == [["a", "b", "c"], ["1", '15" 屏幕', "3"], ["4", '5"6"', "7"]]
    assert heard == []


@pytest.mark.parametrize("last", ['5,"6",7', "5,6,7"], ids=["a later quote would close it", "nothing closes it"])
def test_an_open_quote_swallows_no_row_below_it(last: str) -> None:
    rows, heard = _rows(f'a,b,c\n1,2,"x\n3,4,5\n{last}\n')
    assert [cells for _, cells in rows] == [["a", "b", "c"], ["1", "2", '"x'], ["3", "4", "5"], ["5", "6", "7"]]
    assert [line for line, _ in rows] == [1, 2, 3, 4]
    assert heard == [2]


def test_every_open_quote_is_told() -> None:
    rows, heard = _rows('a,b,c\n1,2,"x\n3,4,5\n5,6,"y\n7,8,9\n')
    assert len(rows) == 5
    assert heard == [2, 4]


def test_a_cell_of_lines_that_look_like_rows_is_a_cell_while_its_quotes_stand_by_the_rules() -> None:
    rows, heard = _rows('a,b,c\n1,2,"x\nd,e,f"\n')
    assert rows[1] == (3, ["1", "2", "x\nd,e,f"])
    assert heard == []
    rows, heard = _rows('a,b,c,d\n1,2,3,"x\nd,e,f,g\nh,i,j,k"\n')
    assert ([line for line, _ in rows], heard) == ([1, 2, 3, 4], [2])


def test_an_open_quote_in_a_long_file_is_found_after_a_thousand_lines() -> None:
    body = "".join(f"{n},甲,乙\n" for n in range(5_000))
    rows, heard = _rows(f'a,b,c\n1,2,"x\n{body}')
    assert (len(rows), heard) == (5_002, [2])


@pytest.mark.parametrize(
    ("sample", "mark"),
    [
        ("a,b,c\n1,2,3\n", ","),
        ("a\tb,c\td\n1\t2\t3\n", "\t"),
        ("标题，副标题\na;b;c\n1;2;3\n", ";"),
        ("职位，单位\n普工，甲\n", "，"),
        ('a,b\n1,"x，y，z，w"\n', ","),
        ("\ufeffa;b\n", ";"),
        ("一列\n一格\n", ","),
        ("", ","),
    ],
)
def test_the_delimiter_is_what_most_lines_agree_on(sample: str, mark: str) -> None:
    assert delimited.delimiter(sample) == mark


@given(st.text(alphabet='ab,"\n', max_size=60))
def test_no_text_raises_and_no_line_is_lost(text: str) -> None:
    rows, _ = _rows(text)
    lines = text.splitlines()
    assert (rows[-1][0] if rows else 0) == len(lines)
    letters = "".join(cell for _, cells in rows for cell in cells)
    assert [one for one in letters if one in "ab"] == [one for one in text if one in "ab"]
