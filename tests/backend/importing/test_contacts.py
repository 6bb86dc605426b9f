"""How to reach an employer's people: out of every text, into the field of the officers, and never on the line."""

from dataclasses import fields

from backend.store.sqlite.database import SqliteStore
from labourhall.contract import wire
from labourhall.market.vacancy import Status, Vacancy
from tests.backend.cities import Clock, take_in
from tests.backend.importing.conftest import One

NUMBER = "13800138000"


def test_it_is_moved_out_of_every_text(one: One) -> None:
    new = one(
        职位=f"普工{NUMBER}",
        单位名称=f"甲厂 电话{NUMBER}",
        岗位描述=f"包吃住，请加微信{NUMBER}",
        工资=f"5000-7000元，{NUMBER}",
        工作地点=f"荔湾区芳村大道1号 {NUMBER}",
        班次=f"白班{NUMBER}",
        标签=f"双休|{NUMBER}",
    )
    vacancy = new.vacancy
    assert NUMBER.encode() not in wire.encode(vacancy)
    assert (vacancy.title, vacancy.trade, vacancy.employer, vacancy.description) == ("普工", "普工", "甲厂", "包吃住")
    assert (vacancy.wage.minimum, vacancy.wage.maximum, vacancy.tags) == (5000, 7000, ("双休",))
    assert vacancy.status is Status.OPEN
    assert NUMBER in new.contact
    assert NUMBER not in repr(new).replace(repr(new.original), "")


def test_columns_of_contacts_are_the_officers(one: One) -> None:
    new = one(联系人="张先生", 联系电话=NUMBER)
    assert new.contact == f"张先生；{NUMBER}"
    assert "张先生".encode() not in wire.encode(new.vacancy)


def test_a_title_or_an_employer_that_is_nothing_else_is_held(one: One) -> None:
    assert one(职位=f"加微信{NUMBER}").vacancy.status is Status.HELD
    new = one(单位名称=f"电话{NUMBER}")
    assert (new.vacancy.status, new.held) == (Status.HELD, ("去掉联系方式后没有单位名称",))


def test_the_store_keeps_it_beside_the_vacancy(one: One, store: SqliteStore) -> None:
    new = one(岗位描述=f"计件，致电{NUMBER}")
    (number,) = take_in(store, Clock()(), new)
    with store.reading() as tables:
        (kept,) = tables.vacancies.kept(False)
        assert kept.contact == f"致电{NUMBER}"
        assert NUMBER.encode() not in wire.encode(tables.vacancies.vacancy(number))
    assert "contact" not in {field.name for field in fields(Vacancy)}
