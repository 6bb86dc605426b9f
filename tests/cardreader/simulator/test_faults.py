import pytest

from cardreader.simulator.faults import FIELDS, FaultKind, Faults, switch


@pytest.mark.parametrize("kind", FaultKind)
def test_a_switch_is_typed_as_kind_and_number(kind: FaultKind) -> None:
    assert switch(f"{kind}@7") == (kind, 7)
    assert getattr(Faults().having(kind, 7), FIELDS[kind]) == 7


@pytest.mark.parametrize(
    "text", ["", "mute", "mute@", "mute@0", "mute@-1", "mute@x", "mute@²", "loud@3", "mute@9999999999"]
)
def test_a_switch_that_is_none_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"fault|whole number"):
        switch(text)


def test_a_mute_card_stays_mute_and_the_others_err_once() -> None:
    assert [Faults(mute_at=2).due(number) for number in (1, 2, 3)] == [None, FaultKind.MUTE, FaultKind.MUTE]
    for kind in (FaultKind.GARBAGE, FaultKind.ODD, FaultKind.CUT, FaultKind.REMOVED, FaultKind.RESET):
        assert [Faults().having(kind, 2).due(number) for number in (1, 2, 3)] == [None, kind, None]


def test_a_slow_card_answers_rightly() -> None:
    assert Faults(slow_ms=5).due(1) is None


@pytest.mark.parametrize(
    ("length", "end"), [(0, b""), (1, b"\x90"), (2, b"\x90\x00"), (302, b"\x90\x00"), (65_532, b"\x90\x00")]
)
def test_an_odd_answer_has_its_length_and_says_success(length: int, end: bytes) -> None:
    answer = Faults(odd_length=length).odd_answer()
    assert len(answer) == length
    assert answer.endswith(end)
