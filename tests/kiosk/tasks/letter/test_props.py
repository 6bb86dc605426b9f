import pytest

from kiosk.tasks.letter.props import derive
from kiosk.tasks.letter.states import Lettered
from kiosk.tasks.matches.to import ToMatches
from scripts.samples import LETTER, opened
from tests.kiosk.sight.seen import frame, sight


@pytest.mark.parametrize(
    ("paper", "title", "code"),
    [
        ("printing", "正在打印", ""),
        ("printed", "请取走推荐信", ""),
        ("none", "请记下编号", ""),
        ("K-510", "信没有打出来", "K-510"),
    ],
)
def test_a_letter_is_good_whatever_the_paper_does(paper: str, title: str, code: str) -> None:
    task = Lettered(LETTER, ToMatches(), paper)
    props = derive(sight(opened(task)), task)
    assert (props.paper, props.number, props.check, props.until) == (title, "TJ2026-004417", "7K3P", "12月2日")
    assert props.printing == (paper == "printing")
    right = frame(sight(opened(task))).foot_right
    assert right == (f"代码 {code}" if code else "")
