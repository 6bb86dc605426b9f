"""The file of a seeker: every field may be missing, and whatever is wrong is one sentence that names the field."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from backend.failures import Failure, Stopped
from backend.matching.seeker_file import LARGEST, AskingPerson, read_seeker
from labourhall.contract import ranking_rules
from labourhall.market.seeker import Experience, Origin, Seeker, Wishes
from scripts.reference import ROOT
from tests.profiles.profile import TEXT

RULES = ranking_rules.shipped_matching_rules()
SCHEMA = json.loads((ROOT / "docs" / "seeker.schema.json").read_text(encoding="utf-8"))
WHOLE: dict[str, Any] = {
    "age": 57,
    "past_statutory": False,
    "draws_pension": True,
    "education": "初中",
    "occupations": [{"code": "60701", "years": 22, "last_wage": 5600}],
    "certificates": ["电工证"],
    "wishes": {"occupations": ["60706"], "districts": ["440104"], "wage_floor": 4500, "shifts": ["白班"]},
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "seeker.json"


def read(path: Path) -> AskingPerson:
    return read_seeker(path, RULES.trade_names, RULES.districts)


def written(path: Path, body: Any) -> AskingPerson:
    path.write_text(json.dumps(body, ensure_ascii=False), encoding="utf-8")
    return read(path)


def refused(path: Path) -> tuple[str, str]:
    """The field and the fault."""
    with pytest.raises(Stopped) as caught:
        read(path)
    assert caught.value.failure is Failure.SEEKER_WRONG
    file, field, fault = map(str, caught.value.args)
    assert file == str(path)
    assert len(fault) < 200
    assert fault.isprintable()
    return field, fault


def test_every_fact_is_taken(path: Path) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(WHOLE)
    found = written(path, WHOLE)
    assert found.draws_pension is True
    assert found.seeker == Seeker(
        age=57,
        education=2,
        experience=(Experience("60701", 22.0, 5600.0),),
        certificates=("电工证",),
        wishes=Wishes(("60706",), ("440104",), 4500.0, ("白班",)),
        origins=tuple((name, Origin.ASKED) for name in (
            "age", "past_statutory", "education", "experience", "certificates", "wishes")),
        past_statutory=False,
    )  # fmt: skip


@pytest.mark.parametrize("name", WHOLE)
def test_every_field_may_be_missing(path: Path, name: str) -> None:
    written(path, {key: value for key, value in WHOLE.items() if key != name})


@pytest.mark.parametrize("body", [{}, {"age": None, "certificates": None, "wishes": None, "education": None}])
def test_of_whom_nothing_is_said_nothing_is_known(path: Path, body: dict[str, Any]) -> None:
    assert written(path, body) == AskingPerson(Seeker(), None)


def test_to_have_no_certificate_is_not_the_same_as_nothing_known(path: Path) -> None:
    assert written(path, {"certificates": []}).seeker.certificates == ()


@pytest.mark.parametrize(("given", "rank"), [("初中", 2), (2, 2), ("3", 3), ("中专", 3), ("本科", 5), ("文盲", 0)])
def test_schooling_is_a_rank_or_its_name(path: Path, given: object, rank: int) -> None:
    assert written(path, {"education": given}).seeker.education == rank


def test_texts_are_cleaned_and_a_mark_of_the_editor_does_no_harm(path: Path) -> None:
    path.write_text('\ufeff{"certificates": ["叉\u200b车证"]}', encoding="utf-8")
    assert read(path).seeker.certificates == ("叉车证",)


def test_the_forty_profiles_can_be_written_as_such_a_file(path: Path) -> None:
    for row in TEXT["people"]:
        written(path, {key: value for key, value in row.items() if key in WHOLE} | {"age": 50})


WRONG = [
    ({"sex": "male"}, "-", "unknown field `sex`"),
    ({"wishes": {"colour": 1}}, "wishes", "unknown field `colour`"),
    ({"occupations": [{"code": "61101"}, {"code": "61101", "year": 3}]}, "occupations[2]", "unknown field `year`"),
    ({"age": -1}, "age", ">= 0"),
    ({"age": 121}, "age", "<= 120"),
    ({"age": "57"}, "age", "got `str`"),
    ({"age": 57.5}, "age", "got `float`"),
    ({"age": True}, "age", "got `bool`"),
    ({"past_statutory": "no"}, "past_statutory", "got `str`"),
    ({"draws_pension": 0}, "draws_pension", "got `int`"),
    ({"education": "幼儿园"}, "education", "a rank 1-6"),
    ({"education": 7}, "education", "a rank 1-6"),
    ({"education": -1}, "education", "a rank 1-6"),
    ({"education": []}, "education", "got `array`"),
    ({"occupations": [{"code": "99999"}]}, "occupations[1].code", "no trade"),
    ({"occupations": [{"code": "缝纫工"}]}, "occupations[1].code", "matching regex"),
    ({"occupations": [{}]}, "occupations[1]", "missing required field `code`"),
    ({"occupations": [{"code": "61101", "years": 400}]}, "occupations[1].years", "<= 80"),
    ({"occupations": [{"code": "61101", "years": -1}]}, "occupations[1].years", ">= 0"),
    ({"occupations": [{"code": "61101", "last_wage": 1e300}]}, "occupations[1].last_wage", "<= 10000000"),
    ({"occupations": "61101"}, "occupations", "got `str`"),
    ({"certificates": "电工证"}, "certificates", "got `str`"),
    ({"certificates": [""]}, "certificates[1]", "length >= 1"),
    ({"wishes": {"occupations": ["61101", "00000"]}}, "wishes.occupations[2]", "no trade"),
    ({"wishes": {"districts": ["440103", "449999"]}}, "wishes.districts[2]", "one of 440103, "),
    ({"wishes": {"districts": ["荔湾区"]}}, "wishes.districts[1]", "matching regex"),
    ({"wishes": {"wage_floor": -3}}, "wishes.wage_floor", ">= 0"),
    ({"wishes": {"shifts": ["白班", "随便"]}}, "wishes.shifts[2]", "no shift"),
    ([WHOLE], "-", "Expected `object`"),
    (None, "-", "Expected `object`"),
    ({"a\x1b[31m" + "x" * 5000: 1}, "-", "unknown field `a[31mxxx"),
]


@pytest.mark.parametrize(("body", "field", "fault"), WRONG, ids=lambda part: str(part)[:40])
def test_what_is_wrong_is_named_by_its_field(path: Path, body: Any, field: str, fault: str) -> None:
    path.write_text(json.dumps(body), encoding="utf-8")
    found = refused(path)
    assert found[0] == field
    assert fault in found[1]


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (b"", "Expecting value"),
        (b"age: 57", "Expecting value"),
        (b'{"age": 57', "line 1"),
        (b'{"age": NaN}', "NaN is no number"),
        (b'{"wishes": {"wage_floor": 1e999}}', "1e999 is no number"),
        (b'{"wishes": {"wage_floor": -Infinity}}', "-Infinity is no number"),
        (b'{"age": ' + b"9" * 5000 + b"}", "4300 digits"),
        (b'{"age": 30, "age": 57}', "field `age` twice"),
        (b'{"certificates": ["\xb5\xe7"]}', "it is not UTF-8"),
        ('{"age": 57}'.encode("utf-16"), "it is not UTF-8"),
        (b"\x1f\x8b\x08\x00", "it is not UTF-8"),
        (b"[" * 90_000, "nested too deeply"),
        (b'{"wishes":' * 9_000, "nested too deeply"),
        (b" " * (LARGEST + 1), "larger than 100,000 bytes"),
        (b"\x00" * 50, "Expecting value"),
    ],
    ids=lambda part: str(part)[:24],
)
def test_what_is_no_such_file_is_one_sentence(path: Path, body: bytes, fault: str) -> None:
    path.write_bytes(body)
    assert fault in refused(path)[1]


def test_a_file_of_fifty_megabytes_is_not_read_to_its_end(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert refused(path) == ("-", "it is larger than 100,000 bytes")


def test_a_folder_and_a_file_that_is_not_there_cannot_be_read(path: Path) -> None:
    for named in (path, path.parent):
        with pytest.raises(Stopped) as caught:
            read(named)
        assert caught.value.failure is Failure.FILE_UNUSABLE
