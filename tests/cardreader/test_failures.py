from cardreader.failures import CardError, CardFailure, CardKind, Failure
from cardreader.wording import CHINESE, KINDS, failure_sentence


def test_every_code_stands_once_and_tells_cause_and_remedy() -> None:
    assert len({failure.code for failure in Failure}) == len(Failure)
    for failure in Failure:
        assert failure.code.startswith("C-1")
        assert failure.cause.endswith(".")
        assert failure.remedy.endswith(".")


def test_every_failure_and_kind_can_be_said_in_both_languages() -> None:
    assert set(CHINESE) == set(Failure)
    assert set(KINDS) == set(CardKind)
    for kind in KINDS:
        failure = CardFailure(Failure.WRONG_CARD, kind)
        assert failure_sentence(failure, chinese=True).startswith("C-106: 这是")
        assert all(sentence.count(end) >= 2 for sentence, end in zip(KINDS[kind], ".。", strict=True)), "what to do"
        assert failure_sentence(failure, chinese=False).startswith("C-106: This is")


def test_an_error_carries_its_failure() -> None:
    error = CardError(Failure.CARD_MUTE, "x")
    assert error.failure == CardFailure(Failure.CARD_MUTE, detail="x")
    assert error.failure.code == "C-104"
