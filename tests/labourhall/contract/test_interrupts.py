"""What breaks into boards, as values: what people read of it, under which number, without what may not be told."""

from datetime import UTC, datetime

from labourhall.contract.interrupts import Emergency, UrgentNotice, numbered, page_of, texts_of, without

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
STORM = Emergency(
    1, "台风红色预警信号", NOON, "台风", "red", 5, 5, 5, "广州全市", "本厅关闭",
    ("不要外出", "找陈主任"), ("市气象台", "陈主任"),
)  # fmt: skip
OUTAGE = UrgentNotice(2, "停电", NOON, ("到一楼办理",), "服务台")


def test_all_that_people_read_of_it_is_looked_at() -> None:
    assert texts_of(OUTAGE) == ("停电", "到一楼办理", "服务台")
    assert set(texts_of(STORM)) == {
        "台风", "台风红色预警信号", "广州全市", "本厅关闭", "不要外出", "找陈主任", "市气象台", "陈主任",
    }  # fmt: skip


def test_it_is_the_same_under_another_number() -> None:
    assert numbered(numbered(STORM, 7), 1) == STORM
    assert (numbered(OUTAGE, 7).number, page_of(7)) == (7, "interrupt 7")


def test_what_is_unfit_is_left_out_and_the_hazard_stays() -> None:
    left = without(STORM, lambda text: "陈" in text)
    assert (left.you_do, left.issuers, left.name) == (("不要外出",), ("市气象台",), STORM.name)
    bare = without(STORM, lambda text: True)
    assert (bare.name, bare.area, bare.hall_does, bare.you_do, bare.issuers, bare.hazard) == (
        "",
        "",
        "",
        (),
        (),
        "台风",
    )
    assert without(STORM, lambda text: False) == STORM
