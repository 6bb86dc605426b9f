import json

import pytest

from cardreader.event_wording import event_document, event_line
from cardreader.failures import CardFailure, Failure
from cardreader.watcher import (
    CardInserted,
    CardMute,
    CardRemoved,
    ReaderEvent,
    ReaderFound,
    ReaderMissing,
    ReadersChanged,
    SeenReader,
    ServiceBack,
    ServiceDown,
    TooManyCards,
    Woken,
)

NO_READER = "reader missing  C-101: No card reader is connected. Plug it in; try another USB port or cable."
EVENTS: list[tuple[ReaderEvent, str, dict[str, object]]] = [
    (
        CardInserted("A", 3, b"\x3b\x00"),
        "card inserted   A #3 3B00",
        {"event": "card_inserted", "reader": "A", "counter": 3, "atr": "3B00"},
    ),
    (CardRemoved("A", 3), "card removed    A #3", {"event": "card_removed", "reader": "A", "counter": 3}),
    (CardMute("A", 3), "card mute       A #3", {"event": "card_mute", "reader": "A", "counter": 3}),
    (TooManyCards(("A", "B")), "too many cards  A, B", {"event": "too_many_cards", "readers": ["A", "B"]}),
    (ReaderFound("A"), "reader found    A", {"event": "reader_found", "reader": "A"}),
    (ReaderMissing(), NO_READER, {"event": "reader_missing", "failure": "C-101"}),
    (
        ReadersChanged((SeenReader("A"), SeenReader("B", failure=Failure.READER_OUT_OF_ORDER), SeenReader("C", False))),
        "readers         A, B (C-112), C (ignored)",
        {
            "event": "readers_changed",
            "readers": [
                {"name": "A", "used": True, "failure": None},
                {"name": "B", "used": True, "failure": "C-112"},
                {"name": "C", "used": False, "failure": None},
            ],
        },
    ),
    (ReadersChanged(()), "readers         -", {"event": "readers_changed", "readers": []}),
    (ServiceBack(), "service back", {"event": "service_back"}),
    (Woken(), "woken           the machine slept", {"event": "woken"}),
]


@pytest.mark.parametrize(("event", "line", "document"), EVENTS, ids=lambda each: type(each).__name__)
def test_an_event_is_a_line_for_a_person_and_an_object_for_a_program(
    event: ReaderEvent, line: str, document: dict[str, object]
) -> None:
    assert event_line(event, chinese=False) == line
    assert json.loads(json.dumps(event_document(event))) == document


def test_a_service_that_is_down_says_why() -> None:
    event = ServiceDown(CardFailure(Failure.SERVICE_DOWN, detail="PC/SC 8010001D"))
    assert event_line(event, chinese=True).startswith("service down    C-102: 读卡服务")
    assert event_document(event) == {"event": "service_down", "failure": "C-102", "detail": "PC/SC 8010001D"}
