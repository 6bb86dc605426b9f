import pytest

from kiosk.tasks.pin.props import derive
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.records.to import ToRecords
from scripts.samples import opened
from tests.kiosk.sight.seen import sight


@pytest.mark.parametrize(
    ("task", "confirm", "missing", "may"),
    [
        (AskingPin(3, 2, then=ToRecords()), "确定", "至少还要 2 位", False),
        (AskingPin(3, 4, then=ToRecords()), "确定", "", True),
        (AskingPin(3, 0, waiting="t", then=ToRecords()), "正在对…", "", False),
        (AskingPin(None, waiting="t", then=ToRecords()), "确定", "", False),
    ],
)
def test_the_pad_says_what_is_missing(task: AskingPin, confirm: str, missing: str, may: bool) -> None:
    props = derive(sight(opened(task)), task)
    assert (props.confirm, props.confirm_sub, props.may_confirm) == (confirm, missing, may)


def test_tries_are_told_before_the_first_digit() -> None:
    assert (
        derive(sight(opened(AskingPin(3, then=ToRecords()))), AskingPin(3, then=ToRecords())).tries_words
        == "还可以试 3 次"
    )
    wrong = AskingPin(2, wrong=True, then=ToRecords())
    assert derive(sight(opened(wrong)), wrong).tries_more == "刚才没对上。不着急。"
    warned, blocked = AskingPin(1, 6, warned=True, then=ToRecords()), AskingPin(0, blocked=True, then=ToRecords())
    assert derive(sight(opened(warned)), warned).warned
    assert derive(sight(opened(blocked)), blocked).blocked
