from kiosk.visit.pages.waiting.props import derive
from kiosk.visit.states import Reading
from scripts.samples import CARD
from tests.kiosk.sight.seen import sight


def test_reading_goes_on_from_card_to_city() -> None:
    assert derive(sight(Reading("t", 0)), Reading("t", 0)).step == 0
    read = Reading("t", 0, CARD)
    assert derive(sight(read), read).step == 1


def test_a_slow_card_is_said_to_be_slow_until_it_is_read() -> None:
    slow = Reading("t", 0, slow=True)
    assert derive(sight(slow), slow).more == "这张卡慢一点，请别取卡。"
    read = Reading("t", 0, CARD, slow=True)
    assert derive(sight(read), read).more != "这张卡慢一点，请别取卡。"
