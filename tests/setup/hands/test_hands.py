"""Each job has a thread of its own; what it found is posted, and nothing after the end."""

import queue
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from setup.enrolling import Enrolled, Waiting
from setup.fake_city import FakeCity, FakeCode
from setup.first_start.progress import SetupStep
from setup.first_start.vocabulary import AskAgain, AskCity, CityAnswered, EndSetup, Event, Fill, Filled, Tried, Try
from setup.hands import devices
from setup.hands import hands as room
from setup.hands.devices import DeviceWishes
from setup.hands.hands import Hands, Tools
from tests.setup.installed import answers, installed
from tests.setup.sticks import CODES

PATIENCE = 30.0


@pytest.fixture
def city() -> FakeCity:
    return FakeCity({code: FakeCode() for code in CODES})


@pytest.fixture
def posted() -> "queue.Queue[Event]":
    return queue.Queue()


@pytest.fixture
def hands(tmp_path: Path, city: FakeCity, posted: "queue.Queue[Event]") -> Iterator[Hands]:
    places, made = installed(tmp_path)
    tools = Tools(
        stick=made,
        hall=places.hall,
        own=places.own,
        wishes=DeviceWishes(voice_player=("true",)),
        clip=Path("/dev/null"),
        page=lambda step: b"%PDF",
        line=lambda: nullcontext(city),
        machine_id=places.machine_id,
    )
    made_hands = Hands(tools, posted.put)
    yield made_hands
    made_hands.close()


def test_each_wish_is_done_and_told(hands: Hands, posted: "queue.Queue[Event]", tmp_path: Path) -> None:
    progress = answers(hands._tools.stick)
    hands.take(AskCity(progress, False))
    found = posted.get(timeout=PATIENCE)
    assert isinstance(found, CityAnswered)
    assert isinstance(found.outcome, Enrolled)
    hands.take(Fill())
    assert posted.get(timeout=PATIENCE) == Filled(2)
    hands.take(Try(SetupStep.SOUND))
    assert posted.get(timeout=PATIENCE) == Tried(SetupStep.SOUND, "true")
    for step in (SetupStep.PRINTER, SetupStep.LABEL):
        hands.take(Try(step))
        printed = posted.get(timeout=PATIENCE)
        assert isinstance(printed, Tried)
        assert (printed.step, printed.trouble is None) == (step, False)
    hands.take(Try(SetupStep.TOUCH))
    hands.take(EndSetup(progress))
    assert posted.empty()


def test_one_that_waits_is_asked_about_again(hands: Hands, city: FakeCity, posted: "queue.Queue[Event]") -> None:
    for code in city.codes.values():
        code.approved = False
    hands.take(AskCity(answers(hands._tools.stick), False))
    found = posted.get(timeout=PATIENCE)
    assert isinstance(found, CityAnswered)
    assert isinstance(found.outcome, Waiting)
    hands.take(AskAgain(found.outcome))
    again = posted.get(timeout=PATIENCE)
    assert isinstance(again, CityAnswered)
    assert isinstance(again.outcome, Waiting)


def test_a_reader_is_looked_at_until_something_else_is_tried(
    hands: Hands, posted: "queue.Queue[Event]", monkeypatch: pytest.MonkeyPatch
) -> None:
    over: list[Callable[[], bool]] = []
    monkeypatch.setattr(devices, "try_reader", lambda wishes, post, is_over: over.append(is_over))
    hands.take(Try(SetupStep.READER))
    hands.take(Try(SetupStep.SOUND))
    posted.get(timeout=PATIENCE)
    assert over[0]()


def test_after_the_end_nothing_is_told(
    hands: Hands, posted: "queue.Queue[Event]", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "CLOSE_SECONDS", PATIENCE)
    over: list[Callable[[], bool]] = []
    monkeypatch.setattr(devices, "try_reader", lambda wishes, post, is_over: over.append(is_over))
    hands.take(Try(SetupStep.READER))
    hands.close()
    assert over[0]()
    hands._tell(Filled(1))
    assert posted.empty()
