"""Districts out of addresses, codes and the names of towns that are no more."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing.tables import ImportTables, read_tables
from labourhall.program.places import asset

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
        ("广州市嘉禾街道望岗村", "440111"),
        ("广州市前进街道莲溪路", "440106"),
        ("广州市人民街道", "440104"),
        ("广州越秀南路5号", "440104"),
        ("广州市新港东路琶洲", "440105"),
        ("广州市工业大道北33号", "440105"),
        ("广州体育东路116号", "440106"),
        ("黄埔大道西100号", "440106"),
        ("番禺大道北", "440113"),
        ("新塘镇广深大道西", "440118"),
        ("广州天河新塘街道", "440106"),
        ("广州市白云区增槎路", "440111"),
        ("佛山、广州", ""),
        ("深圳/广州市海珠区", "440105"),
        ("建设路12号", ""),
        ("无", ""),
        ("远程", ""),
        ("居家办公", ""),
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
        "昆山",
        "昆山市花桥镇人民路",
        "昆山新塘路",
        "芜湖",
        "徐州",
        "江苏徐州云龙区",
        "义乌市太和商场",
        "东阳市白云街道",
        "吉安",
        "来宾市兴宾区",
        "深圳南山区科技园",
        "福田区华强北",
        "浦东新区张江",
        "襄阳太和镇",
        "临泉县新华街",
        "香格里拉",
        "黔东南",
        "阿克苏",
        "太和县石井村",
        "佛山市南海区桂城、大沥",
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


def test_a_street_of_another_city_makes_no_place_ours() -> None:
    for street in ("天河路12号", "人民路太和商场", "石井街道", "白云大道", "黄浦区南京东路", "中山大道"):
        for place in (
            GAZETTEER.read(street, city="昆山"),
            GAZETTEER.read(street, "310101"),
            GAZETTEER.read(street, "", "上海"),
        ):
            assert (place.district, place.outside) == ("", True), street
    assert GAZETTEER.read("广州市天河路12号", city="昆山").district == "440106"


def test_a_road_that_many_towns_have_counts_only_in_our_own() -> None:
    for road, district in (("天河北路", "440106"), ("建设街道", "440104"), ("北京路", "440104"), ("温泉镇", "440117")):
        assert GAZETTEER.read(road).district == ""
        assert not GAZETTEER.read(road).outside
        assert GAZETTEER.read(road, city="广州").district == district
        assert GAZETTEER.read(road, "440100").district == district
        assert GAZETTEER.read(f"广州市{road}").district == district


def test_a_word_that_holds_the_name_of_a_city_is_no_city() -> None:
    for text in (
        "大理石加工厂",
        "普洱茶城",
        "龙口西站",
        "朝阳路",
        "来宾接待处",
        "合作社",
        "东方宾馆",
        "佛山大道",
        "无锡路",
        "湖北大厦",
    ):
        assert not GAZETTEER.read(text).outside, text


def test_the_code_of_the_province_says_nothing() -> None:
    assert not GAZETTEER.read("某地", "440000").outside
    assert GAZETTEER.read("某地", "320000").outside


def test_every_place_elsewhere_is_outside_by_its_name_alone() -> None:
    for row in _rows("elsewhere"):
        assert GAZETTEER.read(row["name"]).outside, row["name"]
        assert GAZETTEER.read("新塘镇", city=row["name"]).outside, row["name"]


def test_every_street_and_road_is_in_its_district() -> None:
    for row in _rows("streets"):
        assert GAZETTEER.read(f"广州市{row['name']}12号").district == row["code"], row["name"]
        alone = GAZETTEER.read(row["name"])
        assert alone.district in (row["code"], "") if row["kind"] == "local" else alone.district == row["code"]


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(asset("tables", f"{name}.csv").read_text(encoding="utf-8").splitlines()))


def test_every_name_has_a_kind_and_a_source() -> None:
    for name, kinds in (("streets", {"area", "local"}), ("elsewhere", {"short", "whole"})):
        rows = _rows(name)
        assert {row["kind"] for row in rows} == kinds
        assert {row["source"] for row in rows} <= {"unverified", "cpca 0.5.5", "modood@57a0aa9"}
        assert len({row["name"] for row in rows}) == len(rows)


def test_coordinates_come_both_or_not_at_all() -> None:
    place = GAZETTEER.read("广州", longitude="113.23", latitude="23.18")
    assert (place.longitude, place.latitude) == (113.23, 23.18)
    for pair in (("113.23", ""), ("", ""), ("x", "1"), ("999", "23"), ("0", "0"), ("nan", "nan")):
        assert GAZETTEER.read("广州", longitude=pair[0], latitude=pair[1]).longitude is None


def test_every_district_has_a_code_of_today(tables: ImportTables) -> None:
    assert len(set(tables.places.whole.values())) == 11
    known = set(tables.places.whole.values())
    assert set(tables.places.parts.values()) | set(tables.places.locals.values()) <= known


@given(st.text(max_size=60), st.text(max_size=8), st.text(max_size=8))
def test_no_place_raises(text: str, code: str, city: str) -> None:
    place = GAZETTEER.read(text, code, city, code, city)
    assert not (place.outside and place.district)


def test_an_address_of_200000_characters_is_cut() -> None:
    assert len(GAZETTEER.read("广州市" * 70_000).text) <= 200
