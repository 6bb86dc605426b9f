"""The line's mark is told once a change, by whoever uses the line."""

import pytest

from labourhall.contract.call import Call
from labourhall.contract.public_calls import GetSnapshot
from labourhall.contract.refusals import NoAnswer, NotFound, Trouble
from labourhall.link.line import Line, LineMark
from labourhall.link.news import LineDown, LineUp, News
from tests.labourhall.link.cities import Channel, City


def test_every_change_is_told_once() -> None:
    told: list[News] = []
    mark = LineMark(told.append)
    for code in ("", "", "L-204", "L-204", "L-210", ""):
        if code:
            mark.down(code)
        else:
            mark.up()
    assert told == [LineUp(), LineDown("L-204"), LineDown("L-210"), LineUp()]


def test_a_sender_notes_whether_the_city_answers_and_lets_everything_through() -> None:
    told: list[News] = []
    troubles: list[Trouble | None] = [NoAnswer("x"), NotFound("x"), None]

    def fail(_: Call[object]) -> Trouble | None:
        return troubles.pop(0)

    line = Line(Channel(City(), fail), LineMark(told.append))
    with pytest.raises(NoAnswer):
        line.send(GetSnapshot())
    with pytest.raises(NotFound):
        line.send(GetSnapshot())
    assert line.send(GetSnapshot()).vacancies == ()
    assert told == [LineDown("L-204"), LineUp()]
