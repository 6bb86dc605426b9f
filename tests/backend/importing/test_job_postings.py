"""schema.org JobPosting as web pages write it."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.failures import Failure, Stopped
from backend.importing import job_postings
from backend.importing.told import Told
from backend.store.rows import NewVacancy
from labourhall.market.vacancy import EmploymentForm, Vacancy, WageUnit
from tests.backend.importing.conftest import ReadFile

WHOLE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": ["Thing", "JobPosting"],
    "identifier": {"@type": "PropertyValue", "name": "甲厂", "value": "J-7"},
    "title": "缝纫工",
    "hiringOrganization": {"name": "甲厂", "sameAs": "https://example.invalid"},
    "jobLocation": [{"@type": "Place", "address": {"addressRegion": "广东省", "addressLocality": "广州市荔湾区"}}],
    "baseSalary": {"currency": "CNY", "value": {"minValue": 25, "maxValue": 30, "unitText": "HOUR"}},
    "totalJobOpenings": 3,
    "educationRequirements": {"@type": "EducationalOccupationalCredential", "credentialCategory": "high school"},
    "experienceRequirements": {"monthsOfExperience": 24},
    "datePosted": "2026-11-20",
    "validThrough": "2026-12-31T23:59:59+08:00",
    "description": "车缝女装",
    "employmentType": ["FULL_TIME", "OTHER"],
}


def _write(tmp_path: Path, value: Any) -> Path:
    path = tmp_path / "jobs.json"
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8-sig")
    return path


def _found(read_file: ReadFile, path: Path) -> list[Vacancy]:
    return [row.vacancy for row in read_file(path)[0] if isinstance(row, NewVacancy)]


def test_a_whole_posting_is_a_whole_vacancy(read_file: ReadFile, tmp_path: Path) -> None:
    path = _write(tmp_path, WHOLE)
    (one,) = _found(read_file, path)
    assert (one.provenance.source_id, one.employer, one.place.district, one.openings) == ("J-7", "甲厂", "440103", 3)
    assert (one.wage.minimum, one.wage.maximum, one.wage.unit) == (25, 30, WageUnit.HOUR)
    assert (one.requirements.education, one.requirements.experience_years) == (3, 2.0)
    assert (str(one.posted_on), str(one.valid_until), one.description) == ("2026-11-20", "2026-12-31", "车缝女装")
    assert read_file(path)[1].all() == ()


@pytest.mark.parametrize(
    ("kind", "form"), [("PART_TIME", EmploymentForm.PART_TIME), ("PER_DIEM", EmploymentForm.DAILY), ("INTERN", None)]
)
def test_an_employment_type_is_a_form_where_it_names_one(
    read_file: ReadFile, tmp_path: Path, kind: str, form: EmploymentForm | None
) -> None:
    path = _write(tmp_path, {**WHOLE, "employmentType": kind})
    assert [one.employment_form for one in _found(read_file, path)] == [form]
    assert read_file(path)[1].all() == ()


def test_what_no_field_is_for_is_told(read_file: ReadFile, tmp_path: Path) -> None:
    path = _write(tmp_path, {**WHOLE, "incentiveCompensation": "bonus"})
    notes = read_file(path)[1].all()
    assert [(note.kind, note.where) for note in notes] == [(Told.UNUSED_COLUMN, ("incentiveCompensation",))]


def test_postings_stand_in_lists_and_graphs_among_other_things(read_file: ReadFile, tmp_path: Path) -> None:
    graph = {"@graph": [{"@type": "WebPage"}, WHOLE, {"itemListElement": [{"item": {**WHOLE, "title": "裁床工"}}]}]}
    assert [one.title for one in _found(read_file, _write(tmp_path, [graph]))] == ["缝纫工", "裁床工"]


@pytest.mark.parametrize(
    ("pay", "text"),
    [
        (5000, "5000"),
        ("5000-7000元", "5000-7000元"),
        ({"value": 5000}, "5000"),
        ({"currency": "cny", "value": {"value": 5000, "unitText": "month"}}, "5000元/月"),
        ({"minValue": 5000, "maxValue": 7000}, "5000-7000元"),
        ({"value": {"minValue": 5000}}, "5000元"),
        ({"value": {}}, ""),
    ],
)
def test_pay_is_written_as_a_table_would(read_file: ReadFile, tmp_path: Path, pay: Any, text: str) -> None:
    (one,) = _found(read_file, _write(tmp_path, {**WHOLE, "baseSalary": pay}))
    assert one.wage.text == text


def test_pay_in_another_money_is_no_yuan(read_file: ReadFile, tmp_path: Path) -> None:
    path = _write(tmp_path, {**WHOLE, "baseSalary": {"currency": "USD", "value": 20}})
    (one,) = _found(read_file, path)
    assert one.wage.text == ""
    assert "baseSalary USD" in read_file(path)[1].all()[0].where


@pytest.mark.parametrize(
    ("value", "text"),
    [("本科", "本科"), ({"name": "技校"}, "技校"), ({"credentialCategory": "Bachelor Degree"}, "本科")],
)
def test_schooling_is_in_the_words_of_a_table(value: Any, text: str) -> None:
    assert job_postings._schooling(value) == text


def test_json_without_postings_is_named_and_broken_json_is_a_sentence(read_file: ReadFile, tmp_path: Path) -> None:
    path = _write(tmp_path, {"title": "缝纫工"})
    with pytest.raises(Stopped) as stopped:
        read_file(path)
    assert (stopped.value.failure, str(stopped.value.args[1])) == (Failure.TABLE_OTHER_KIND, "JSON")
    deep = json.dumps(WHOLE).replace('"缝纫工"'.encode("unicode_escape").decode(), "[" * 700 + "]" * 700)
    for broken in ('[{"@type": "JobPosting"', '{"a":' * 100_000, deep):
        path.write_text(broken, encoding="utf-8")
        with pytest.raises(Stopped) as stopped:
            read_file(path)
        assert stopped.value.failure is Failure.TABLE_UNREADABLE


def test_a_file_larger_than_may_be_read_whole_is_not(
    read_file: ReadFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_postings, "MOST_BYTES", 10)
    with pytest.raises(Stopped) as stopped:
        read_file(_write(tmp_path, WHOLE))
    assert stopped.value.failure is Failure.TABLE_TOO_LARGE


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["value", "address", "name", "currency", "minValue", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(st.dictionaries(st.sampled_from(sorted(set(WHOLE) - {"@type", "@context"})), JSON))
def test_no_posting_raises(tmp_path: Path, members: dict[str, Any]) -> None:
    path = _write(tmp_path, {"@type": "JobPosting", **members})
    assert len(list(job_postings.rows(path))) == 2
