"""HTML of other programs as the text that is seen in it: no word lost, nothing hidden brought to light."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.editor import paste, rich_text
from display.editor.rich_text import Seen
from tests.display.editor.clipboards import ALL, EXCEL, WECHAT, Copied


def lines(text: str) -> tuple[str, ...]:
    return tuple(paste.plain(text).split("\n"))


@pytest.mark.parametrize("copied", ALL.values(), ids=ALL)
def test_what_somebody_saw_who_copied_it_is_there_line_by_line(copied: Copied) -> None:
    assert lines(rich_text.seen(copied.plain, copied.html).text) == copied.lines


@pytest.mark.parametrize("copied", ALL.values(), ids=ALL)
def test_the_html_alone_says_the_same(copied: Copied) -> None:
    assert lines(rich_text.seen("", copied.html).text) == copied.lines


def test_a_cell_of_two_lines_is_one_which_the_plain_text_does_not_tell() -> None:
    assert lines(rich_text.seen(EXCEL.plain, "").text) != EXCEL.lines
    assert lines(rich_text.seen(EXCEL.plain, EXCEL.html).text) == EXCEL.lines


def test_pictures_that_are_no_text_are_counted() -> None:
    assert rich_text.seen(WECHAT.plain, WECHAT.html).pictures == 1
    assert rich_text.of_html('<p><img src="a.png"><img alt=" " src="b.png"></p>') == Seen("", 2)


def test_html_that_says_less_than_the_plain_text_is_not_believed() -> None:
    assert rich_text.seen("甲\t乙\t丙", "<table><tr><td>甲</td><td>乙</td></tr></table>").text == "甲\t乙\t丙"


@pytest.mark.parametrize(
    ("html", "text"),
    [("</p></div>甲", "甲"), ("<![if !x]>甲", "甲"), ("<td>甲", "甲"), ("<ol><ol><li>甲", "1. 甲"), ("<img>甲", "甲"),
     ("<!--StartFragment-->甲", "甲"), ("<p style='display:none'>暗", "")],
)  # fmt: skip
def test_broken_html_is_read_as_far_as_it_goes(html: str, text: str) -> None:
    assert rich_text.of_html(html).text == text


@given(st.lists(st.text(st.sampled_from("甲乙丙，。ABC12"), min_size=1, max_size=9), min_size=1, max_size=6))
def test_paragraphs_come_out_as_they_went_in(paragraphs: list[str]) -> None:
    html = "".join(f"<p style='mso-x:y'><b>{one[:2]}</b>{one[2:]}</p>\n" for one in paragraphs)
    assert rich_text.of_html(html).text.split("\n") == paragraphs
