"""Text that was copied from web pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing.markup import plain, without_page
from tests.backend.importing.conftest import One


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("&lt;p&gt;1、搬运&amp;amp;nbsp;货物&lt;br/&gt;2、计件&lt;/p&gt;", "1、搬运 货物\n2、计件"),
        ("A&amp;B公司", "A&B公司"),
        ("5000&#45;7000&nbsp;元&#x2F;月", "5000-7000 元/月"),
        ("<style>p{}</style><p class='x'>做饭</p><!-- 旧 --><p><b>洗碗</b></p>", "做饭\n洗碗"),
        ("&#8238;员洁保", "员洁保"),
        ("A&B公司，3<5年，<职位>", "A&B公司，3<5年，<职位>"),
        ("R&D &; &unknown;", "R&D &; &unknown;"),
    ],
)
def test_entities_and_tags_are_read_as_the_page_shows_them(text: str, left: str) -> None:
    assert plain(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("职位描述：\n负责打包\n职能类别：普工\n关键字：包装 打包\n微信分享", "负责打包"),
        ("联系我时，请说是在58同城看到的\n包吃", "包吃"),
        ("包吃\n信息来源：某某人才网", "包吃"),
        ("负责来自BOSS直聘货物kanzhun分拣boss和打包", "负责货物分拣和打包"),
        ("熟悉BOSS直聘等招聘渠道", "熟悉BOSS直聘等招聘渠道"),
        ("职位描述：负责打包\n分享会组织", "职位描述：负责打包\n分享会组织"),
    ],
)
def test_what_a_page_says_around_an_advert_goes(text: str, left: str) -> None:
    assert without_page(text) == left


def test_every_cell_is_read_so_and_the_original_is_kept(one: One) -> None:
    new = one(职位="缝纫工&amp;车工", 岗位描述="计件<br>长白班\n举报", 工资="5000&nbsp;-&nbsp;7000元")
    assert (new.vacancy.title, new.vacancy.description) == ("缝纫工&车工", "计件\n长白班")
    assert (new.vacancy.wage.minimum, new.vacancy.wage.maximum) == (5000, 7000)
    assert new.original["岗位描述"] == "计件<br>长白班\n举报"


@given(st.text(alphabet="&#;<>/abpnsx1 职位描述：\n", max_size=40))
def test_no_text_raises(text: str) -> None:
    without_page(plain(text))
