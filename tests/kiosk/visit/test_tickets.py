from uuid import UUID

from kiosk.visit.tickets import draw, letter_key


def test_a_ticket_is_a_uuid_that_seed_and_purpose_alone_give() -> None:
    assert UUID(draw(1, "read")).version == 4
    assert draw(1, "read") == draw(1, "read")
    assert len({draw(seed, purpose) for seed in range(50) for purpose in ("read", "open")}) == 100


def test_a_letter_has_one_key_a_visit_and_vacancy() -> None:
    assert letter_key(1, "400001") == letter_key(1, "400001")
    assert len({letter_key(1, "400001"), letter_key(1, "400002"), letter_key(2, "400001")}) == 3
