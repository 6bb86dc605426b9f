import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.conductor import Conductor
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.records.to import ToRecords
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.tasks.wishes.states import AskingWishes
from kiosk.visit.actions import Action
from kiosk.visit.pages.attract.actions import AttractAction
from kiosk.visit.states import Attract, Cleared, Guest, Open, Reading, Surroundings
from kiosk.visit.vocabulary import CardIn, CardOut, CardRefused, Effect, ForgetPin, ReadCard, Speak, SurroundingsChanged
from tests.kiosk.visit.play import at_pin


class Hands:
    """A worker that keeps what it is asked, and counts digits."""

    def __init__(self) -> None:
        self.effects: list[Effect] = []
        self.typed: list[int] = []
        self.also: Callable[[Effect], None] = lambda effect: None

    def take(self, effect: Effect) -> None:
        self.effects.append(effect)
        self.also(effect)

    def pin_digit(self, digit: int) -> int:
        self.typed.append(digit)
        return len(self.typed)

    def pin_back(self) -> int:
        self.typed.pop()
        return len(self.typed)

    def pin_clear(self) -> int:
        self.typed.clear()
        return 0


class Desk:
    """A conductor with a clock that the test moves."""

    def __init__(self) -> None:
        self.now = 100.0
        self.hands = Hands()
        self.conductor = Conductor(clock=lambda: self.now, draw_seed=lambda: 7)
        self.conductor.employ([self.hands], self.hands)
        self.moves: list[object] = []
        self.conductor.moved.connect(lambda: self.moves.append(self.conductor.visit.outer))

    def touch(self, action: str, argument: str = "", after: float = 1.0) -> None:
        self.now += after
        self.conductor.touch(action, argument)


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_a_touch_moves_the_visit_and_is_shown_at_once(desk: Desk) -> None:
    desk.touch(AttractAction.GUEST)
    (shown,) = desk.moves
    assert isinstance(shown, Open)
    assert isinstance(shown.identity, Guest)
    assert shown.visit_seed == 7


def test_what_a_touch_would_bring_is_told_and_nothing_comes_of_it(desk: Desk) -> None:
    before = desk.conductor.visit
    assert isinstance(desk.conductor.foresee(AttractAction.GUEST, "").outer, Open)
    assert desk.conductor.visit is before
    assert desk.moves == []
    assert desk.hands.effects == []
    desk.touch(AttractAction.GUEST, after=0.0)
    assert len(desk.moves) == 1


def test_a_touch_that_changes_nothing_is_not_shown(desk: Desk) -> None:
    desk.touch(Action.NEXT_PAGE)
    assert desk.moves == []


def test_effects_go_to_every_worker_after_the_glass_has_changed(desk: Desk) -> None:
    seen: list[object] = []
    other = Hands()
    desk.conductor.employ([desk.hands, other], desk.hands)
    other.also = lambda effect: seen.append(list(desk.moves))
    desk.touch(Action.CALL_HELP)
    assert [type(effect) for effect in desk.hands.effects] == [Speak]
    assert seen == [desk.moves]


def test_events_of_other_threads_arrive_in_order_in_qts_thread(desk: Desk, qtbot: QtBot) -> None:
    threads: list[str] = []
    desk.conductor.moved.connect(lambda: threads.append(threading.current_thread().name))

    def reader() -> None:
        desk.conductor.post(CardIn(3))
        desk.conductor.post(SurroundingsChanged(Surroundings(line_cut_at="9:26")))

    thread = threading.Thread(target=reader)
    thread.start()
    thread.join()
    assert desk.moves == []
    qtbot.waitUntil(lambda: len(threads) == 2, timeout=20_000)
    assert threads == [threading.main_thread().name] * 2
    assert isinstance(desk.conductor.visit.outer, Reading)
    assert [type(effect) for effect in desk.hands.effects][-1] is ReadCard


def test_a_job_of_another_thread_is_done_in_qts_thread_after_the_events_before_it(desk: Desk, qtbot: QtBot) -> None:
    done: list[tuple[str, object]] = []

    def worker() -> None:
        desk.conductor.post(CardIn(3))
        desk.conductor.run(lambda: done.append((threading.current_thread().name, desk.conductor.visit.outer)))

    thread = threading.Thread(target=worker)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    name, outer = done[0]
    assert name == threading.main_thread().name
    assert isinstance(outer, Reading)


def test_the_clock_comes_when_the_visit_asked_for_it(qapp: object, qtbot: QtBot) -> None:
    conductor = Conductor()
    conductor.employ([], Hands())
    conductor.touch(Action.LARGE, "")
    assert conductor._timer.isActive()
    assert 170_000 < conductor._timer.remainingTime() <= 180_010
    conductor.touch(Action.LARGE, "")


def test_a_deadline_that_came_ends_the_page(desk: Desk, qtbot: QtBot) -> None:
    desk.touch(AttractAction.GUEST)
    desk.touch(Action.LEAVE)
    assert isinstance(desk.conductor.visit.outer, Cleared)
    desk.now += 20.0
    desk.conductor._set_timer()
    qtbot.waitUntil(lambda: isinstance(desk.conductor.visit.outer, Attract), timeout=20_000)
    assert not desk.conductor._timer.isActive()


@pytest.mark.parametrize(("after", "counts"), [(0.0, False), (0.39, False), (0.4, True)])
def test_a_second_touch_counts_after_four_tenths_of_a_second(desk: Desk, after: float, counts: bool) -> None:
    desk.touch(AttractAction.GUEST)
    desk.touch(WishesAction.CONFIRM, after=after)
    outer = desk.conductor.visit.outer
    assert isinstance(outer, Open)
    assert isinstance(outer.task, AskingWishes)
    assert (outer.task.step == "district") is counts


def test_a_dropped_touch_does_not_make_the_wait_longer(desk: Desk) -> None:
    desk.touch(AttractAction.GUEST)
    desk.touch(Action.NEXT_PAGE, after=0.3)
    desk.touch(WishesAction.CONFIRM, after=0.2)
    outer = desk.conductor.visit.outer
    assert isinstance(outer, Open)
    assert isinstance(outer.task, AskingWishes)
    assert outer.task.step == "district"


def test_digits_go_to_the_card_and_are_forgotten_where_nobody_asked_for_them(desk: Desk) -> None:
    desk.conductor.pinDigit(4)
    assert (desk.hands.typed, desk.hands.effects) == ([4], [ForgetPin()])


def test_of_the_digits_typed_at_the_pad_the_visit_knows_how_many_there_are_and_nothing_else(qapp: object) -> None:
    visits = []
    for digits in ((4, 8, 2, 9, 1, 3), (7, 0, 5, 6, 6, 7)):
        desk = Desk()
        desk.conductor._visit = at_pin(tries_left=3).visit
        for digit in digits:
            desk.now += 1.0
            desk.conductor.pinDigit(digit)
        assert desk.hands.typed == list(digits)
        visits.append(desk.conductor.visit)
    assert visits[0] == visits[1]
    outer = visits[0].outer
    assert isinstance(outer, Open)
    assert outer.task == AskingPin(3, length=6, then=ToRecords())


def test_quick_keys_count_and_a_bouncing_finger_does_not(desk: Desk) -> None:
    for after in (1.0, 0.02, 0.1, 0.1):
        desk.now += after
        desk.conductor.pinDigit(1)
    assert len(desk.hands.typed) == 3
    desk.now += 0.1
    desk.conductor.pinBack()
    assert len(desk.hands.typed) == 2
    desk.now += 0.1
    desk.conductor.pinClear()
    assert desk.hands.typed == []


def test_the_touch_that_opened_the_pad_does_not_bounce_into_a_key(desk: Desk) -> None:
    desk.touch(AttractAction.GUEST)
    desk.now += 0.2
    desk.conductor.pinDigit(1)
    assert desk.hands.typed == []


def test_a_card_pulled_out_is_shown_before_any_worker_begins(desk: Desk, qtbot: QtBot) -> None:
    order: list[str] = []
    desk.conductor.moved.connect(lambda: order.append("glass"))
    desk.hands.also = lambda effect: order.append(type(effect).__name__)
    desk.conductor.post(CardIn(3))
    desk.conductor.post(CardOut())
    qtbot.waitUntil(lambda: isinstance(desk.conductor.visit.outer, Attract) and len(order) >= 5, timeout=20_000)
    assert order == ["glass", "Forget", "ReadCard", "glass", "ForgetPin", "Forget"]


def test_each_code_that_comes_onto_the_glass_is_noted_once(desk: Desk) -> None:
    noted: list[str] = []
    desk.conductor.employ([desk.hands], desk.hands, noted.append)
    conductor = desk.conductor
    conductor._step(CardIn(3))
    outer = conductor.visit.outer
    assert isinstance(outer, Reading)
    conductor._step(CardRefused(outer.ticket, "C-106", "bank"))
    desk.touch(Action.LARGE)
    conductor._step(CardOut())
    conductor._step(SurroundingsChanged(Surroundings(reader_code="C-101")))
    assert noted == ["C-106", "C-101"]
