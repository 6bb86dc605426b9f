"""Districts out of addresses, codes and the names of towns that are no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing.tables import ImportTables, read_tables

GAZETTEER = read_tables().places


@pytest.mark.parametrize(
    ("text", "district"),
    [
        ("广州·天河区", "440106"),
        ("广州-白云区", "440111"),
        ("广东省广州越秀区", "440104"),
        ("广东省广州番禺区市桥", "440113"),
        ("海珠", "440105"),
        ("萝岗区开创大道", "440112"),
        ("东山区", "440104"),
        ("芳村", "440103"),
        ("增城市荔城", "440118"),
        ("从化", "440117"),
        ("广州市黄浦区暹岗新村", "440112"),
        ("广州开发区新阳东路81号", "440112"),
        ("荔湾区中山八路12号", "440103"),
        ("广州市天河区黄埔大道西100号", "440106"),
        ("狮岭皮具城", "440114"),
        ("广州", ""),
        ("广州市中山大道", ""),
        ("厂内", ""),
        ("", ""),
    ],
)
def test_a_district_is_found_in_an_address(text: str, district: str) -> None:
    place = GAZETTEER.read(text)
    assert (place.district, place.outside, place.text) == (district, False, text)


@pytest.mark.parametrize(
    "text",
    [
        "佛山市南海区华翠北路63号",
        "【珠海】市【香洲】区前山",
        "中山市东区长江路6号",
        "广东省中山市坦洲镇",
        "上海上海浦东新区",
        "贵州省贵阳白云区",
        "湖北省武汉",
        "异地招聘",
        "赣州市章贡区",
    ],
)
def test_work_elsewhere_is_outside(text: str) -> None:
    place = GAZETTEER.read(text, city="广州")
    assert place.outside
    assert not place.district


def test_a_code_of_a_district_is_believed_and_an_old_one_renamed() -> None:
    assert GAZETTEER.read("某地", "440106").district == "440106"
    assert GAZETTEER.read("某地", "440116").district == "440112"
    assert GAZETTEER.read("某地", "440102").district == "440104"


def test_a_code_of_the_whole_city_leaves_the_district_to_the_address() -> None:
    assert GAZETTEER.read("广州市黄埔区", "440100").district == "440112"
    assert not GAZETTEER.read("不详", "440100").outside


def test_a_code_of_another_city_is_outside_where_the_address_says_nothing() -> None:
    assert GAZETTEER.read("某工业园", "440605").outside
    assert not GAZETTEER.read("某工业园", "440199").outside


def test_the_column_of_the_city_counts_only_where_the_address_says_nothing() -> None:
    assert GAZETTEER.read("容桂街道", city="佛山").outside
    assert not GAZETTEER.read("容桂街道", city="广州").outside
    assert GAZETTEER.read("", city="广州").text == "广州"


def test_coordinates_come_both_or_not_at_all() -> None:
    place = GAZETTEER.read("广州", longitude="113.23", latitude="23.18")
    assert (place.longitude, place.latitude) == (113.23, 23.18)
    for pair in (("113.23", ""), ("", ""), ("x", "1"), ("999", "23"), ("0", "0"), ("nan", "nan")):
        assert GAZETTEER.read("广州", longitude=pair[0], latitude=pair[1]).longitude is None


def test_every_district_has_a_code_of_today(tables: ImportTables) -> None:
    assert len(set(tables.places.whole.values())) == 11
    assert set(tables.places.parts.values()) <= set(tables.places.whole.values())


@given(st.text(max_size=60), st.text(max_size=8), st.text(max_size=8))
def test_no_place_raises(text: str, code: str, city: str) -> None:
    place = GAZETTEER.read(text, code, city, code, city)
    assert not (place.outside and place.district)


def test_an_address_of_200000_characters_is_cut() -> None:
    assert len(GAZETTEER.read("广州市" * 70_000).text) <= 200
