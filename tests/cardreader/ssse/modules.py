"""Security modules for tests: keys, a card of 3.00 that fits them, a software SAM as an opened reader."""

from collections.abc import Callable
from typing import Any

from cardreader.failures import CardError, Failure
from cardreader.simulator.image_json import image_from
from cardreader.simulator.sam import SoftwareSam
from cardreader.ssse import diversifiers
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.keys import derived
from cardreader.ssse.security_module import CardIdentity
from cardreader.ssse.selection import select_ssse
from cardreader.transport import Chained, Command, Response
from tests.cardreader.software import ATR, IRK, Direct, holder, image, issuer

PROVINCE = bytes.fromhex("00112233445566778899AABBCCDDEEFF")
REGION = "440100"
IDENTIFICATION_CODE = "440100D15600000500000013A1B2C3D4"
RKSSSE = "8899AABBCCDDEEFF0011223344556677"


def third(**changes: Any) -> dict[str, Any]:
    """A card image of generation 3.00 with a final RKSSSE of its own."""
    files = {"SSSE/EF05": issuer(t03="332E3030"), "SSSE/EF06": holder()}
    return image(**{"files": files, "keys": {"IRK": IRK, "RKSSSE": RKSSSE}, **changes})


def own_key(algorithm: Algorithm, province: bytes = PROVINCE) -> bytes:
    """The final key that a card with this ATR and region would have been issued with."""
    factor = diversifiers.of_card(bytes.fromhex(ATR))
    assert factor is not None
    return derived(algorithm, derived(algorithm, province, diversifiers.of_city(REGION)), factor)


def derived_card(algorithm: Algorithm, **changes: Any) -> dict[str, Any]:
    """A card image of 3.00 whose RKSSSE was derived from the province's key."""
    return third(algorithm=algorithm.value, keys={"IRK": IRK, "RKSSSE": own_key(algorithm).hex()}, **changes)


def identity(algorithm: Algorithm = Algorithm.SM4, **changes: Any) -> CardIdentity:
    """What is read freely from these cards."""
    whole = {
        "identification_code": IDENTIFICATION_CODE,
        "region": REGION,
        "atr": bytes.fromhex(ATR),
        "algorithm": algorithm,
        "generation": "3.00",
    }
    return CardIdentity(**{**whole, **changes})


def selected(document: dict[str, Any]) -> tuple[Chained, Direct]:
    """A card with SSSE selected, and what was sent to it."""
    direct = Direct(document, counting())
    transport = Chained(direct)
    select_ssse(transport)
    return transport, direct


def counting() -> Callable[[int], bytes]:
    """Challenges that differ from each other: 01…, 02…, so that a mixed-up order shows."""
    drawn = 0

    def draw(length: int) -> bytes:
        nonlocal drawn
        drawn += 1
        return bytes((drawn,)) * length

    return draw


def sam_image(keys: dict[str, str], **changes: Any) -> dict[str, Any]:
    """The image of a SAM."""
    return {"atr": "3B6D00000081314731865044010000FFFF", "sam": keys, **changes}


class OpenSam:
    """A software SAM as an opened second reader. `leaves_at` is the command at which it is pulled out."""

    def __init__(self, document: dict[str, Any], leaves_at: int | None = None) -> None:
        self._sam = SoftwareSam(image_from(document))
        self._leaves_at = leaves_at
        self.sent: list[str] = []
        self.transport = Chained(self)
        self.closed = 0

    def send(self, command: Command) -> Response:
        """Answer from the SAM."""
        self.sent.append(command.encode().hex().upper())
        if len(self.sent) == self._leaves_at:
            raise CardError(Failure.CARD_REMOVED, "answer of 0 bytes")
        return Response.decode(self._sam.answer(bytes.fromhex(self.sent[-1])))

    def close(self) -> None:
        """Power off, as `OpenCard.close` does."""
        self.closed += 1
        self._sam.power_off()
