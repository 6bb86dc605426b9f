"""Districts by all their names."""

import pytest

from labourhall.market.search.places import NamedPlaces
from tests.labourhall.market.search.lexicons import LEXICON


@pytest.mark.parametrize(
    ("typed", "district"),
    [
        ("天河", "天河区"),
        ("天河区", "天河区"),
        ("东山", "越秀区"),
        ("芳村", "荔湾区"),
        ("萝岗", "黄埔区"),
        ("知识城", "黄埔区"),
        ("市桥", "番禺区"),
        ("番禺市桥", "番禺区"),
        ("新塘", "增城区"),
        ("黄浦区", "黄埔区"),
        ("東山", "越秀区"),
        ("黃埔區", "黄埔区"),
    ],
)
def test_a_district_is_known_by_old_names_towns_and_common_mistakes(typed: str, district: str) -> None:
    named, rest = LEXICON.places.take(LEXICON.writing.plain(f"{typed}保安"))
    assert [LEXICON.places.shown[code] for code in named.districts] == [district]
    assert rest.strip() == "保安"


@pytest.mark.parametrize("typed", ["黄埔大道", "番禺大道北", "白云机场", "海珠东路", "天河客运站"])
def test_a_road_or_a_station_with_a_districts_name_is_no_district(typed: str) -> None:
    assert LEXICON.places.take(typed) == (NamedPlaces(), typed)


def test_several_districts_may_be_named_in_any_order() -> None:
    named, rest = LEXICON.places.take("荔湾 市桥 荔湾")
    assert named == NamedPlaces(("440103", "440113"), ("市桥",))
    assert not rest.strip()
