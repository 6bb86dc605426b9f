"""Where a title says more than the trade that it names."""

import pytest

from labourhall.market.titles import saying_more


@pytest.mark.parametrize(
    ("title", "trade", "more"),
    [
        ("【急聘】高压维修电工（包吃住）", "电工", "高压维修电工"),
        ("夜班理货员", "理货员", "夜班理货员"),
        ("白班理货", "理货员", "白班理货"),
        ("会计助理", "会计", "会计助理"),
        ("月嫂", "家政服务员", "月嫂"),
        ("淘宝客服/天猫客服+性别不限", "客服", "淘宝客服"),
        ("电工", "电工", ""),
        ("保洁", "保洁员", ""),
        ("保洁专员", "保洁员", ""),
        ("缝纫工", "缝纫平车工", ""),
        ("高薪急聘电工6000-8000", "电工", ""),
        ("天河区面试就过+银行客服", "客服", "银行客服"),
        ("天河区面试就过+银行柜员", "客服", ""),
        ("电工", "", ""),
        ("", "电工", ""),
        (
            "一个比十二个字还要长的没有人知道的岗位",
            "一个比十二个字还要长的没",
            "一个比十二个字还要长的没有人知道的岗位",
        ),
    ],
)
def test_a_title_is_shown_where_it_is_more_than_its_trade(title: str, trade: str, more: str) -> None:
    assert saying_more(title, trade) == more
