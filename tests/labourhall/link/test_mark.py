"""The line's mark is told once a change, by whoever uses the line."""

from labourhall.link.mark import LineMark
from labourhall.link.news import LineDown, LineUp, News


def test_every_change_is_told_once() -> None:
    told: list[News] = []
    mark = LineMark(told.append)
    assert mark.is_up, "what is unknown is tried"
    for code in ("", "", "L-204", "L-204", "L-210", ""):
        if code:
            mark.down(code)
        else:
            mark.up()
        assert mark.is_up == (not code)
    assert told == [LineUp(), LineDown("L-204"), LineDown("L-210"), LineUp()]
