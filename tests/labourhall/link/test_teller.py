"""What nobody waits for: told at once, kept while the line is cut, told when it is back, and not for ever."""

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from labourhall.contract.call import Call
from labourhall.contract.refusals import NoAnswer, Trouble, VisitOver
from labourhall.contract.visit_calls import EndVisit
from labourhall.link import teller as teller_module
from labourhall.link.mark import LineMark
from labourhall.link.teller import KEPT_SECONDS, MOST, Teller

END = EndVisit()


class City:
    """Answers with what stands in `troubles` first; `told` are the tokens that arrived."""

    def __init__(self) -> None:
        self.troubles: list[Trouble] = []
        self.tried: queue.Queue[str] = queue.Queue()
        self.told: queue.Queue[str] = queue.Queue()
        self.mark = LineMark(lambda news: None)
        self.closed = threading.Event()

    def send(self, call: Call[Any], key: str = "") -> Any:
        assert call == END
        self.tried.put(key)
        if self.troubles:
            trouble = self.troubles.pop(0)
            if isinstance(trouble, NoAnswer):
                self.mark.down(trouble.code)
            raise trouble
        self.mark.up()
        self.told.put(key)
        return None

    def close(self) -> None:
        self.closed.set()


@contextmanager
def telling(city: City, now: list[float] | None = None) -> Iterator[Teller]:
    clock = now if now is not None else [0.0]
    made = Teller(lambda: city, city.mark, 0.0, lambda: clock[0])
    try:
        yield made
    finally:
        assert made.close(10.0)


def test_it_is_told_at_once_in_order() -> None:
    city = City()
    with telling(city) as teller:
        teller.tell(END, "a")
        teller.tell(END, "b")
        assert [city.told.get(timeout=10) for _ in range(2)] == ["a", "b"]
    assert city.closed.is_set()


def test_where_the_line_is_cut_it_is_kept_and_told_when_it_is_back() -> None:
    city = City()
    city.troubles = [NoAnswer()]
    with telling(city) as teller:
        teller.tell(END, "a")
        assert city.tried.get(timeout=10) == "a"
        teller.tell(END, "b")
        assert city.told.empty()
        city.mark.up()
        teller.wake()
        assert [city.told.get(timeout=10) for _ in range(2)] == ["a", "b"]


def test_a_refusal_is_an_answer() -> None:
    city = City()
    city.troubles = [VisitOver()]
    with telling(city) as teller:
        teller.tell(END, "a")
        teller.tell(END, "b")
        assert city.told.get(timeout=10) == "b"
    assert city.tried.qsize() == 2


def test_what_the_city_has_ended_by_itself_meanwhile_is_not_told_any_more() -> None:
    city, now = City(), [0.0]
    city.mark.down("L-204")
    with telling(city, now) as teller:
        teller.tell(END, "old")
        now[0] = KEPT_SECONDS
        teller.tell(END, "new")
        city.mark.up()
        teller.wake()
        assert city.told.get(timeout=10) == "new"
    assert city.tried.get() == "new"


def test_so_many_are_kept_and_the_oldest_goes() -> None:
    city = City()
    city.mark.down("L-204")
    with telling(city) as teller:
        for index in range(MOST + 5):
            teller.tell(END, str(index))
        city.mark.up()
        teller.wake()
        assert [city.told.get(timeout=10) for _ in range(MOST)] == [str(index) for index in range(5, MOST + 5)]


def test_a_line_of_which_nobody_says_that_it_is_back_is_tried_all_the_same(monkeypatch: Any) -> None:
    monkeypatch.setattr(teller_module, "RETRY_SECONDS", 0.0)
    city = City()
    city.mark.down("L-204")
    with telling(city) as teller:
        teller.tell(END, "a")
        assert city.told.get(timeout=10) == "a"


def test_closing_drops_what_is_kept_and_nothing_is_taken_afterwards() -> None:
    city = City()
    city.mark.down("L-204")
    with telling(city) as teller:
        teller.tell(END, "a")
    teller.tell(END, "b")
    assert city.told.empty()


def test_without_anything_to_tell_there_is_no_thread_and_no_channel() -> None:
    city = City()
    with telling(city):
        pass
    assert not city.closed.is_set()
