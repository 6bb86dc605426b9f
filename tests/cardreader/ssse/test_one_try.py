from cardreader.failures import CardFailure, Failure
from cardreader.ssse import one_try
from cardreader.ssse.one_try import OneTry
from cardreader.ssse.security_module import CardIdentity, Unlocked
from cardreader.transport import Transport
from tests.cardreader.software import Scripted
from tests.cardreader.ssse.modules import identity


class Counting:
    """A module that answers alike to every card, and counts."""

    def __init__(self, result: Unlocked | CardFailure) -> None:
        self._result = result
        self.asked = 0

    def unlock(self, transport: Transport, card: CardIdentity) -> Unlocked | CardFailure:
        self.asked += 1
        return self._result


def test_a_card_that_refused_a_key_is_not_shown_it_again() -> None:
    module = Counting(CardFailure(Failure.KEY_REFUSED))
    once = OneTry(module, b"salt")
    results = [once.unlock(Scripted([]), identity()) for _ in range(3)]
    assert module.asked == 1
    assert all(isinstance(result, CardFailure) and result.failure is Failure.KEY_REFUSED for result in results)
    once.unlock(Scripted([]), identity(identification_code="11" * 16))
    assert module.asked == 2


def test_any_other_trouble_is_tried_again() -> None:
    for failure in (Failure.NO_SECURITY_MODULE, Failure.CARD_REMOVED, Failure.CARD_STAYS_CLOSED):
        result = CardFailure(failure)
        module = Counting(result)
        once = OneTry(module, b"salt")
        assert [once.unlock(Scripted([]), identity()) for _ in range(2)] == [result, result]
        assert module.asked == 2


def test_no_card_can_be_read_out_of_what_is_remembered_and_it_does_not_grow_for_ever() -> None:
    once = OneTry(Counting(CardFailure(Failure.KEY_REFUSED)), b"salt")
    for number in range(one_try.MOST_REMEMBERED + 10):
        once.unlock(Scripted([]), identity(identification_code=f"{number:032X}"))
    assert len(once._refused) == one_try.MOST_REMEMBERED
    assert not any(b"00000001" in mark for mark in once._refused)
