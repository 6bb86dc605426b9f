"""Reader, printer and sound are tried as the kiosk will use them; what is not there has its code."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from smartcard import scard

from cardreader.failures import CardFailure
from cardreader.failures import Failure as CardTrouble
from cardreader.pcsc import ReaderState
from labourhall.printing.ipp import NO_ANSWER, Answer, Operation, Value
from setup.failures import Failure
from setup.first_start.progress import SetupStep
from setup.first_start.vocabulary import Tried
from setup.hands import devices
from setup.hands.devices import DeviceWishes, try_printer, try_reader, try_sound
from setup.hands.wishes import wishes
from tests.kiosk.workers import cups as cups_answers

EMPTY = scard.SCARD_STATE_EMPTY
USUAL = DeviceWishes()
PRESENT = scard.SCARD_STATE_PRESENT


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "LOOK_SECONDS", 0.0)


def looked(*seen: tuple[ReaderState, ...] | CardFailure, of: DeviceWishes = USUAL) -> list[Tried]:
    """What is told while PC/SC says this, one look after the other."""
    looks, told = iter(seen), list[Tried]()
    left = [len(seen)]

    def is_over() -> bool:
        left[0] -= 1
        return left[0] < 0

    try_reader(of, told.append, is_over, lambda: next(looks))
    return told


def one(name: str, word: int = EMPTY) -> ReaderState:
    return ReaderState(name, word)


def test_a_card_in_the_reader_ends_it() -> None:
    told = looked((one("ACS"),), (one("ACS"),), (one("ACS", PRESENT),), (one("ACS"),))
    assert told == [Tried(SetupStep.READER, "ACS", over=False), Tried(SetupStep.READER, "ACS")]


def test_of_two_readers_the_one_with_the_card_is_named() -> None:
    told = looked((one("ACS"), one("Feitian")), (one("ACS"), one("Feitian", PRESENT)))
    assert told == [Tried(SetupStep.READER, "ACS · Feitian", over=False), Tried(SetupStep.READER, "Feitian")]


def test_with_a_card_in_both_nobody_is_chosen() -> None:
    told = looked((one("ACS", PRESENT), one("Feitian", PRESENT)))
    assert told == [Tried(SetupStep.READER, "ACS · Feitian", over=False)]


def test_a_reader_that_is_ignored_or_virtual_is_none() -> None:
    (told,) = looked((one("Virtual PCD 00 00", PRESENT),))
    assert told.trouble is not None
    assert told.trouble.named[0] == "C-101"
    (told,) = looked((one("SAM slot", PRESENT),), of=DeviceWishes(readers_ignored=("SAM*",)))
    assert told.trouble is not None
    (told,) = looked((one("Virtual PCD 00 00", PRESENT),), of=DeviceWishes(demonstration=True))
    assert told == Tried(SetupStep.READER, "Virtual PCD 00 00")


def test_a_service_that_is_down_and_comes_back_is_told_once_each() -> None:
    down = CardFailure(CardTrouble.SERVICE_DOWN)
    told = looked(down, down, (one("ACS"),))
    assert [bool(each.trouble) for each in told] == [True, False]
    assert told[0].trouble is not None
    assert told[0].trouble.failure is Failure.NO_READER
    assert told[0].trouble.named[0] == "C-102"


AskCity = Callable[[Operation, dict[str, Value], bytes], Answer]


def printed(wish: str, ask: AskCity) -> Tried:
    return try_printer(DeviceWishes(printer=wish), b"%PDF", SetupStep.LABEL, ask)


def test_no_printer_is_no_matter_of_cups() -> None:
    found = printed("", lambda *asked: pytest.fail("asked"))
    assert found.trouble is not None
    assert found.trouble.failure is Failure.NO_PRINTER


def test_a_print_system_that_does_not_answer_is_said() -> None:
    found = printed("hall", lambda *asked: NO_ANSWER)
    assert found.trouble is not None
    assert found.trouble.named[0] == "hall"


def test_a_queue_takes_the_page() -> None:
    cups = cups_answers.Cups()
    assert printed("hall", cups) == Tried(SetupStep.LABEL, "hall")
    assert list(cups.spool.values()) == [b"%PDF"]


def test_a_queue_that_refuses_every_job_is_said() -> None:
    found = printed("hall", cups_answers.Cups(refuses=0x0500))
    assert found.trouble is not None
    assert found.trouble.named == ("hall", "no job")


def played(player: Sequence[str], clip: Path | None = Path("/dev/null")) -> Tried:
    return try_sound(player, clip)


def test_a_player_that_ends_well_was_heard_or_not() -> None:
    assert played(["true"]) == Tried(SetupStep.SOUND, "true")


@pytest.mark.parametrize(
    ("player", "clip"),
    [
        ([], Path("x")),
        (["true"], None),
        (["/nowhere/player"], Path("x")),
        (["sh", "-c", "echo no device >&2; exit 1"], Path("x")),
    ],
)
def test_a_player_that_is_missing_or_fails_is_said(player: Sequence[str], clip: Path | None) -> None:
    found = played(player, clip)
    assert found.trouble is not None
    assert found.trouble.failure is Failure.NO_SOUND
    if player[:1] == ["sh"]:
        assert found.trouble.named == ("sh", "no device")


def test_a_player_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "SOUND_SECONDS", 0.05)
    found = played(["sh", "-c", "exec sleep 60"])
    assert found.trouble is not None
    assert found.trouble.named == ("sh", "no end")


def test_the_halls_word_goes_before_the_citys_and_nonsense_is_left_out() -> None:
    city = b'[kiosk]\nprinter = "city"\nvoice_player = ["mpv"]\nreaders_ignored = "SAM"\nname = "x"\n'
    found = wishes({"city.toml": city, "hall.toml": b'[kiosk]\nprinter = "hall"\n'})
    assert found == DeviceWishes(printer="hall", voice_player=("mpv",))
    assert wishes({}) == wishes({"city.toml": b"\xff", "hall.toml": b"kiosk = 5"}) == DeviceWishes()
