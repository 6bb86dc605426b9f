"""A seal is of one text, by one city, and for sticks alone."""

from labourhall.contract import seal, stick_seal

SECRET = bytes(range(32))
TEXT = "abc  hall.json\n"


def test_it_names_who_sealed_that_very_text() -> None:
    assert stick_seal.sealer(TEXT, stick_seal.sealed(SECRET, TEXT)) == seal.public_key(SECRET)
    assert stick_seal.sealer(TEXT + " ", stick_seal.sealed(SECRET, TEXT)) is None
    assert stick_seal.sealer(TEXT, "") is None


def test_a_seal_of_another_use_is_none() -> None:
    bundles = f"{seal.public_key(SECRET)} {seal.signature(SECRET, TEXT)}\n"
    assert stick_seal.sealer(TEXT, bundles) is None


def test_another_citys_name_before_it_does_not_do() -> None:
    _, _, signature = stick_seal.sealed(SECRET, TEXT).partition(" ")
    assert stick_seal.sealer(TEXT, f"{seal.public_key(bytes(32))} {signature}") is None
