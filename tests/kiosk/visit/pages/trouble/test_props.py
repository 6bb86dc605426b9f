import pytest

from cardreader.failures import CardKind
from kiosk.visit.accommodations import Language
from kiosk.visit.pages.trouble.props import derive
from kiosk.visit.states import CardTrouble
from labourhall.program import words
from tests.kiosk.sight.seen import sight


def test_a_wrong_card_is_called_by_its_name() -> None:
    assert derive(sight(CardTrouble("C-106", "bank")), CardTrouble("C-106", "bank")).title == "这是银行卡"
    odd = CardTrouble("C-106", "unknown")
    assert derive(sight(odd), odd).title == "这不是社会保障卡"
    assert derive(sight(odd), odd).lines[0] == "请换社会保障卡再插。"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", [kind for kind in CardKind if kind is not CardKind.UNKNOWN])
def test_each_kind_of_card_has_its_name_and_what_to_do(kind: CardKind, language: Language) -> None:
    known = words.read(language.value)
    assert known.has(f"card_kind.{kind}")
    assert known.has(f"card_kind.{kind}.do")


@pytest.mark.parametrize(
    ("code", "calm", "wanted"),
    [
        ("C-106", "卡没有事", "要用的是这张"),
        ("C-104", "不着急", "像这样插"),
        ("C-107", "不是您的问题", ""),
        ("K-501", "不着急", ""),
    ],
)
def test_that_the_card_is_in_order_is_said_only_where_it_is(code: str, calm: str, wanted: str) -> None:
    props = derive(sight(CardTrouble(code)), CardTrouble(code))
    assert (props.calm, props.wanted) == (calm, wanted)
