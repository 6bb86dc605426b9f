"""The shipped rules can be read, by name; a file with a hole or a circle is refused by name."""

import re
import shutil
from pathlib import Path

import pytest

from labourhall.contract import ranking_rules, rules
from labourhall.program.places import asset


def test_city_and_hall_read_the_same_rules() -> None:
    assert ranking_rules.matching_rules({"1": {"2": 0.6}}, {"1": "缝纫工"}).near_trades["2"] == {"1": 0.6}
    assert rules.insurance_rules().name == "i1"


def test_city_and_hall_rank_by_the_table_of_trades() -> None:
    found = ranking_rules.shipped_matching_rules()
    assert found.trade_names["61101"] == "缝纫工"
    assert found.near_trades["61104"]["61101"] == 0.7
    assert all(0 < share <= 1 for row in found.near_trades.values() for share in row.values())


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of rules and tables that the loaders read, for spoiling."""
    for folder in ("rules", "tables"):
        shutil.copytree(asset(folder), tmp_path / folder)
    for module in (rules, ranking_rules):
        monkeypatch.setattr(module, "asset", tmp_path.joinpath)
    return tmp_path


HOLES = [
    ("rules/matching.toml", 'name = "r2"\n', "", "name is missing"),
    ("rules/matching.toml", "[weights]", "[wages]", "weights is missing"),
    ("rules/matching.toml", "at_target = 0.7\n", "", "at_target"),
    ("rules/matching.toml", "at_target = 0.7\n", "at_target = nan\n", "wage.at_target must be a number"),
    ("rules/matching.toml", "at_target = 0.7\n", 'at_target = "0.7"\n', "wage.at_target must be a number"),
    ("rules/matching.toml", "bands = 36\n", "bands = 36.0\n", "wage.bands must be a whole number"),
    ("rules/matching.toml", "step = 1.06\n", "step = 1.0\n", "step above 1"),
    ("rules/matching.toml", "half_life_days = 10.0", "half_life_days = 0", "recency.half_life_days must be above 0"),
    ("rules/matching.toml", 'near_miss_kinds = ["certificate"', 'near_miss_kinds = ["paper"', "not paper"),
    ("rules/age.toml", "age = 16\n", "", "age is missing"),
    ("rules/age.toml", "age = 16\n", 'age = "16"\n', "youngest.age must be a whole number"),
    ("rules/age.toml", "most = 63\n", "most = 63\nleast = 64\n", "`least` not above `most`"),
    ("rules/age.toml", "since = 2026-03-20\n", 'since = "2026-03-20"\n', "a day as `since`"),
    ("rules/age.toml", "[statutory.men]", "[statutory.man]", "men is missing"),
    ("rules/age.toml", 'name = "a1"', "name =", "Invalid value"),
    ("rules/search.toml", "[", "[[", ""),
    ("tables/trades.csv", "head,code,synonyms,near\n", "", "must have the columns"),
]
"""A file, what is taken out of it, what comes in its place, what is said."""


def read_all() -> None:
    for load in (
        ranking_rules.shipped_matching_rules,
        rules.age_rules,
        ranking_rules.search_lexicon,
        rules.insurance_rules,
    ):
        load()


@pytest.mark.parametrize(("file", "out", "within", "said"), HOLES, ids=lambda part: part[:24])
def test_a_file_with_a_hole_is_named_with_the_hole(copy: Path, file: str, out: str, within: str, said: str) -> None:
    read_all()
    text = (copy / file).read_text(encoding="utf-8")
    assert out in text
    (copy / file).write_text(text.replace(out, within, 1), encoding="utf-8")
    with pytest.raises(rules.RulesError) as caught:
        read_all()
    assert caught.value.file == file
    assert said in caught.value.fault
    assert "\n" not in str(caught.value)


def test_a_file_that_is_gone_or_no_text_is_named(copy: Path) -> None:
    (copy / "rules" / "insurance.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(rules.RulesError, match=r"^rules/insurance\.toml: "):
        rules.insurance_rules()
    (copy / "rules" / "age.toml").unlink()
    with pytest.raises(rules.RulesError, match=r"^rules/age\.toml: "):
        rules.age_rules()


@pytest.mark.parametrize(
    ("neighbours", "said"),
    [
        (["440103"], "440103 touches itself"),
        (["449999"], "440103 touches 449999, which must be there and touch it too"),
        (["440115"], "440103 touches 440115, which must be there and touch it too"),
    ],
)
def test_a_district_that_touches_itself_or_one_that_does_not_touch_it_is_named(
    copy: Path, neighbours: list[str], said: str
) -> None:
    path = copy / "rules" / "matching.toml"
    text = path.read_text(encoding="utf-8")
    spoilt = re.sub(r"(\[districts\.440103\][^\[]*neighbours = )\[.*\]", rf"\1{neighbours}", text)
    assert spoilt != text
    path.write_text(spoilt, encoding="utf-8")
    with pytest.raises(rules.RulesError, match=said):
        ranking_rules.shipped_matching_rules()


@pytest.mark.parametrize(
    ("near", "said"),
    [
        ("61101:0.5", "near to themselves: 61101"),
        ("61109999:0.5", "without a line of their own: 61109999"),
        ("61102:1.5", "from 0 to 1"),
        ("61102:nan", "from 0 to 1"),
        ("61102:much", "much"),
        ("61102", ""),
    ],
)
def test_a_trade_that_is_near_to_itself_or_to_none_is_named(copy: Path, near: str, said: str) -> None:
    path = copy / "tables" / "trades.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    spoilt = [f"{one[: one.rindex(',')]},{near}" if ",61101," in one else one for one in lines]
    assert spoilt != lines
    path.write_text("\n".join(spoilt) + "\n", encoding="utf-8")
    with pytest.raises(rules.RulesError, match=rf"^tables/trades\.csv: .*{said}"):
        ranking_rules.shipped_matching_rules()
