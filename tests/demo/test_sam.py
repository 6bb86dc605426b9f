"""The hall's software SAM: what it is, and that it stands where the kiosk's settings say."""

from cardreader.failures import CardFailure
from cardreader.reader import reader_states
from cardreader.simulator.image_json import image_from
from cardreader.simulator.session import PrivateReader
from demo.hall import sam

KEYS = {"RKSSSE": "00112233445566778899AABBCCDDEEFF"}


def test_it_is_a_sam_with_these_keys() -> None:
    image = image_from(sam.image(KEYS))
    assert image.is_sam
    assert image.sam == {"RKSSSE": bytes.fromhex(KEYS["RKSSSE"])}


def test_the_reader_that_is_named_is_the_one_it_lies_in(private_reader: PrivateReader) -> None:
    private_reader.present(sam.image(KEYS), slot=sam.SLOT)
    occupied: list[str] = []
    while not occupied:
        states = reader_states()
        assert not isinstance(states, CardFailure)
        occupied = [state.name for state in states if state.present]
    assert occupied == [sam.READER]
