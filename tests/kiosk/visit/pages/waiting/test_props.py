from kiosk.visit.pages.waiting.props import derive
from kiosk.visit.states import Reading
from scripts.samples import CARD
from tests.kiosk.sight.seen import sight


def test_reading_goes_on_from_card_to_city() -> None:
    assert derive(sight(Reading("t", 0)), Reading("t", 0)).step == 0
    read = Reading("t", 0, CARD)
    assert derive(sight(read), read).step == 1
