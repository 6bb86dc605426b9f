from cardreader.failures import CardError, CardFailure, Failure
from cardreader.ssse.card_reading import CardReading, FileReading, Told
from cardreader.ssse.files import FILES
from cardreader.ssse.pin import PinReady, pin_status, verify
from cardreader.ssse.reading import read_card
from cardreader.ssse.survey import read_other_files
from cardreader.transport import Chained, Command, Response, Transport
from tests.cardreader.software import Direct, holder, image, issuer, no_reset

FILES_OF_A_CARD = {
    "SSSE/EF05": issuer(),
    "SSSE/EF06": holder(),
    "DF01/EF07": {"29": "35"},
    "DF02/EF06": {"60": "20240615"},
    "DF02/EF07": {"cyclic": ["36313130313030" + "20100301" + "20240531" + "41" * 0x46]},
    "DF03/EF05": {"65": "303132"},
}


def survey(transport: Transport, *, pin_verified: bool = False) -> dict[str, FileReading]:
    reading = read_card(transport, atr=b"", protocol="T=0")
    assert isinstance(reading, CardReading)
    if pin_verified:
        verify(transport, bytearray(b"123456"), no_reset)
    others = read_other_files(transport, reading, pin_verified=pin_verified)
    assert not isinstance(others, CardFailure)
    return {file.path: file for file in others}


def card(version: str = "322E3030") -> dict[str, object]:
    return image(files={**FILES_OF_A_CARD, "SSSE/EF05": issuer(t03=version)})


def test_every_file_is_there_with_what_it_asks_for() -> None:
    found = survey(Chained(Direct(card())))
    assert [*found] == [file.path for file in FILES[2:]]
    assert found["DF01/EF07"].fields[0x29].told is Told.NEEDS_PIN
    assert found["DF02/EF06"].fields[0x60].told is Told.NEEDS_PIN
    assert found["DF02/EF07"].fields[0x00].told is Told.NEEDS_PIN
    assert found["DF02/EF15"].fields[0x99].told is Told.ABSENT


def test_on_1_00_the_benefit_asks_for_a_key_too() -> None:
    found = survey(Chained(Direct(card("312E3030"))))
    assert found["DF03/EF05"].fields[0x65].told is Told.NEEDS_KEY


def test_after_the_pin_they_open() -> None:
    found = survey(Chained(Direct(card())), pin_verified=True)
    assert found["DF01/EF07"].fields[0x29].value == "5"
    assert found["DF03/EF05"].fields[0x65].value == 12
    jobs = found["DF02/EF07"].fields[0x00].value
    assert jobs is not None
    (job,) = jobs
    assert (job["occupation"], job["employer"]) == ("6110100", "A" * 0x46)


def test_an_application_that_is_not_there_is_absent() -> None:
    document = image(files={"SSSE/EF05": issuer(), "SSSE/EF06": holder()})
    assert {each.told for file in survey(Chained(Direct(document))).values() for each in file.fields.values()} == {
        Told.ABSENT
    }


def test_ssse_is_selected_again_afterwards() -> None:
    transport = Chained(Direct(card()))
    survey(transport)
    assert pin_status(transport, no_reset) == PinReady(3)


def test_a_card_that_leaves_meanwhile_has_left() -> None:
    class Leaving:
        def __init__(self) -> None:
            self.card, self.left = Direct(card()), 10

        def send(self, command: Command) -> Response:
            self.left -= 1
            if self.left < 0:
                raise CardError(Failure.CARD_REMOVED)
            return self.card.send(command)

    transport = Chained(Leaving())
    reading = read_card(transport, atr=b"", protocol="T=0")
    assert isinstance(reading, CardReading)
    assert read_other_files(transport, reading) == CardFailure(Failure.CARD_REMOVED)
