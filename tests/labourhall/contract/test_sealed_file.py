"""A sealed bundle proves whose it is, for which hall, how late; whatever was changed on the way proves nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from labourhall.contract import seal, wire
from labourhall.contract.playlist import NoticePage
from labourhall.contract.sealed_file import FORMAT, Known, NotTaken, file_name, proved
from labourhall.contract.stick_calls import Sealed, SealedBundle
from tests.display.city import NOON, given

SECRET = bytes(range(32))
KEY = seal.public_key(SECRET)
BUNDLE = SealedBundle(FORMAT, "liwan", 7, 12, NOON, NOON + timedelta(days=7), given(NoticePage("1", "停电")))
KNOWN = Known(KEY, "liwan", 11)


def sealed(bundle: SealedBundle = BUNDLE, secret: bytes = SECRET) -> bytes:
    content = wire.encode(bundle).decode()
    return wire.encode(Sealed(content, seal.signature(secret, content)))


def test_what_the_city_sealed_for_this_hall_is_taken() -> None:
    assert proved(sealed(), KNOWN, NOON) == BUNDLE
    assert proved(sealed(), Known(KEY, "liwan"), BUNDLE.good_until) == BUNDLE


def test_the_signature_is_the_one_of_rfc_8032() -> None:
    secret = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    assert seal.public_key(secret) == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"


@pytest.mark.parametrize(
    ("content", "known", "why"),
    [
        (sealed(secret=bytes(32)), KNOWN, NotTaken.FORGED),
        (sealed().replace("停电".encode(), "免费".encode()), KNOWN, NotTaken.FORGED),
        (wire.encode(Sealed(wire.encode(BUNDLE).decode(), "")), KNOWN, NotTaken.FORGED),
        (wire.encode(Sealed(wire.encode(BUNDLE).decode(), "zz")), KNOWN, NotTaken.FORGED),
        (sealed()[:-20], KNOWN, NotTaken.UNREADABLE),
        (b"", KNOWN, NotTaken.UNREADABLE),
        (sealed(replace(BUNDLE, format="labourhall-sealed-2")), KNOWN, NotTaken.UNREADABLE),
        (sealed(replace(BUNDLE, given=replace(BUNDLE.given, bundle=None))), KNOWN, NotTaken.UNREADABLE),
        (sealed(), replace(KNOWN, hall="yuexiu"), NotTaken.OTHER_HALL),
        (sealed(), replace(KNOWN, order=12), NotTaken.OLDER),
        (sealed(), replace(KNOWN, key=""), NotTaken.NO_KEY),
        (sealed(), replace(KNOWN, hall=""), NotTaken.NO_KEY),
        (sealed(), replace(KNOWN, key="no key"), NotTaken.FORGED),
        (sealed(replace(BUNDLE, good_until=NOON - timedelta(seconds=1))), KNOWN, NotTaken.TOO_LATE),
    ],
    ids=lambda value: value.value if isinstance(value, NotTaken) else "",
)
def test_anything_else_is_not(content: bytes, known: Known, why: NotTaken) -> None:
    assert proved(content, known, NOON) is why


def test_the_file_is_named_for_its_hall() -> None:
    assert file_name("liwan") == "labourhall-liwan.sealed"
    assert file_name("../荔湾") == "labourhall-_____.sealed"
